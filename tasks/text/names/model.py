"""What a name is while it is being looked for."""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Literal, NamedTuple

from tasks.text.fold import fold
from tasks.text.tokens import END, TEXT, Token, tokens, where

NameType = Literal["PERSON", "ORGANIZATION", "LOCATION"]
ON = "على"
UNLIKE = ("علي", "وادي")  # names and heads of names that words in ى would be when folded
TANWIN = "\u064b"
# Ends of words that names tell from what else they would be when folded.
SPELLED = re.compile(rf"[ى{TANWIN}](?:(?<={TANWIN})\w)?(?!\w)")
FIRST = "أول"
FIRSTS = re.compile(rf"{FIRST}(?<=[بلكوف]{FIRST})(?!\w)")  # بأول is no Powell
ARTICLE = "ال"
GAP = attrgetter("gap")
DASHES = ("-", "–", "‑")
TAGGED = "_"
JOINTS = ("", *DASHES, TAGGED)  # what may stand between two words of one name: #محمد_صلاح


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of the lexicon. `needs` names the cue without which its one-word forms are no name."""

    entity_id: str
    entity_type: NameType
    name: str
    kind: str = ""
    name_en: str | None = None
    country: str | None = None
    wikidata_id: str | None = None
    needs: str = ""


class Name(NamedTuple):
    """A name found: `tokens[first:end]` of a line, without the `skip` letters of particles that open the first.

    known  the entity of the lexicon, title  span of the office said with it, full  the full name it is short for
    """

    first: int
    end: int
    type: NameType
    skip: int = 0
    known: Known | None = None
    title: tuple[int, int] | None = None
    full: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text as words.

    words      the folded ones of the tokens
    distinct   each of them once
    after      what stands behind the last of them
    writes_on  the text writes the preposition على, so that its علي is the name
    """

    text: str
    tokens: Sequence[Token]
    words: Sequence[str]
    distinct: Set[str]
    after: str
    writes_on: bool = True

    def gap(self, place: int) -> str:
        """What stands before the word at `place`; behind the last word, what ends the line."""
        return self.tokens[place].gap if place < len(self.tokens) else self.after

    def is_joined(self, first: int, end: int) -> bool:
        """Nothing but blanks and hyphens stands between these words."""
        return all(self.tokens[place].gap in JOINTS for place in range(first + 1, end))

    def places_of(self, forms: Set[str]) -> list[int]:
        """The places of the words that are one of `forms`; most lines have none."""
        return [] if self.distinct.isdisjoint(forms) else where(forms.__contains__, self.words)

    def word(self, place: int) -> str:
        """The folded word at `place`, or "" outside the line."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def span(self, name: Name) -> tuple[int, int]:
        """Where the bare name stands in the text."""
        start = after_letters(self.text, self.tokens[name.first].start, name.skip)
        return start, self.tokens[name.end - 1].end

    def written(self, name: Name) -> str:
        """The bare name as it stands alone: of للهيئة العامة it is الهيئة العامة, of #محمد_صلاح two words."""
        text = self.text[slice(*self.span(name))].replace(TAGGED, " ")
        word = self.word(name.first)
        return ARTICLE + text if word[: name.skip].endswith("لل") else text


@lru_cache(maxsize=1 << 16)
def matching_form(word: str) -> str:
    """The folded word; but على keeps its spelling, or it would be the name علي, and so do وأدى, بأول and an adverb.

    سابقًا is no surname: its ending says so.
    """
    folded = fold(word)
    if TANWIN in word[-2:]:
        return folded + TANWIN
    if FIRSTS.search(word):
        return folded.removesuffix(fold(FIRST)) + FIRST
    return folded[:-1] + "ى" if word.endswith("ى") and folded.endswith(UNLIKE) else folded


def read_lines(text: str) -> list[Line]:
    """The lines of a text; offsets are those of the text."""
    found, start, writes_on = [], 0, ON in text
    patterns = (SPELLED, FIRSTS) if FIRST in text else (SPELLED,)
    spelled = sorted(match.end() for pattern in patterns for match in pattern.finditer(text))
    for line in text.split("\n"):
        end = start + len(line)
        words = list(tokens(text, start, end))
        if words:
            marks = spelled[bisect_left(spelled, start) : bisect_left(spelled, end + 1)]
            places = [bisect_left(words, mark, key=END) for mark in marks]
            pairs = zip(places, marks, strict=True)
            changed = {place for place, mark in pairs if place < len(words) and words[place].end == mark}
            if any(dash in line for dash in DASHES):
                changed.update(where(DASHES.__contains__, map(GAP, words)))
            for place in changed:
                words[place] = _word(text, words[place])
            forms = list(map(TEXT, words))
            found.append(Line(text, words, forms, set(forms), text[words[-1].end : end].strip(), writes_on))
        start = end + 1
    return found


def _word(text: str, word: Token) -> Token:
    """The word as names are matched; a dash with a blank parts two of them: فيصل - رحمه الله."""
    _, gap, start, end = word
    is_parted = gap in DASHES and (text.startswith(" ", max(0, start - 2)) or text[start - 1] == " ")
    return Token(matching_form(text[start:end]), f" {gap} " if is_parted else gap, start, end)


def after_letters(text: str, start: int, count: int) -> int:
    """The place behind `count` letters from `start`; marks and tatweel are no letters and go with the one before."""
    while count or (count == 0 and not fold(text[start])):
        count -= bool(fold(text[start]))
        start += 1
    return start
