"""What a name is while it is being looked for."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from tasks.text.fold import fold
from tasks.text.tokens import where, words_in

NameType = Literal["PERSON", "ORGANIZATION", "LOCATION"]
ON = "على"
UNLIKE = ("علي", "وادي")  # names and heads of names that words in ى would be when folded
TANWIN = "\u064b"
# Ends of words that names tell from what else they would be when folded.
SPELLED = re.compile(rf"[ى{TANWIN}](?:(?<={TANWIN})\w)?(?!\w)")
FIRST = "أول"
FIRSTS = re.compile(rf"{FIRST}(?<=[بلكوف]{FIRST})(?!\w)")  # بأول is no Powell
ARTICLE = "ال"
DASHES = ("-", "–", "‑")
TAGGED = "_"
COMMAS = ("،", ",")
BREAKS = ("", *COMMAS)  # what may stand between a name and its office, or the next one of a list
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
    """A name found: `words[first:end]` of a line, without the `skip` letters of particles that open the first.

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

    text       the text that it is a line of
    words      folded
    distinct   each of them once
    gaps       what stands before each of them, and behind the last one, without spaces
    starts     spans of the words in the text
    ends
    writes_on  the text writes the preposition على, so that its علي is the name
    """

    text: str
    words: Sequence[str]
    distinct: Set[str]
    gaps: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    writes_on: bool = True

    def gap(self, place: int) -> str:
        """What stands before the word at `place`; behind the last word, what ends the line."""
        return self.gaps[place] if place < len(self.gaps) else self.gaps[-1]

    def is_joined(self, first: int, end: int) -> bool:
        """Nothing but blanks and hyphens stands between these words."""
        return all(gap in JOINTS for gap in self.gaps[first + 1 : end])

    def places_of(self, forms: Set[str]) -> list[int]:
        """The places of the words that are one of `forms`; most lines have none."""
        return [] if self.distinct.isdisjoint(forms) else where(forms.__contains__, self.words)

    def word(self, place: int) -> str:
        """The folded word at `place`, or "" outside the line."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def span(self, name: Name) -> tuple[int, int]:
        """Where the bare name stands in the text."""
        return after_letters(self.text, self.starts[name.first], name.skip), self.ends[name.end - 1]

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
        words = words_in(text, start, end)
        if words.forms:
            forms, gaps = list(words.forms), [*words.gaps, text[words.ends[-1] : end].strip()]
            for place in _marked(spelled, start, words.ends):
                forms[place] = matching_form(text[words.starts[place] : words.ends[place]])
            for place in where(DASHES.__contains__, words.gaps) if any(dash in line for dash in DASHES) else ():
                gaps[place] = f" {gaps[place]} " if _is_parted(text, words.starts[place]) else gaps[place]
            found.append(Line(text, forms, set(forms), gaps, words.starts, words.ends, writes_on))
        start = end + 1
    return found


def _marked(marks: Sequence[int], start: int, ends: Sequence[int]) -> Iterator[int]:
    """The places of the words of a line that end at one of the marks of its text."""
    for mark in marks[bisect_left(marks, start) : bisect_right(marks, ends[-1])]:
        place = bisect_left(ends, mark)
        if ends[place] == mark:
            yield place


def _is_parted(text: str, start: int) -> bool:
    """A dash with a blank before the word there parts it from the one before: فيصل - رحمه الله."""
    return text.startswith(" ", max(0, start - 2)) or text[start - 1] == " "


def after_letters(text: str, start: int, count: int) -> int:
    """The place behind `count` letters from `start`; marks and tatweel are no letters and go with the one before."""
    while count or (count == 0 and not fold(text[start])):
        count -= bool(fold(text[start]))
        start += 1
    return start
