"""What a page's own furniture says: phrases that a site sets around its articles, and what each makes of its line."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from tasks.contract.seed import Seed
from tasks.text.fold import fold
from tasks.text.words import WORD, words

COVERED = 0.75  # share of a line's words that must be furniture for the line to be; menus on 29 gold dumps lie above
CROWD, CROWDED = 4, 0.5  # the same where so many phrases stand in a line that nothing ends or parts
NUMBER = re.compile(r"\W*\d+\W*[.)\-]")
STOP = re.compile(r"[.؟?!…]\W*$|[:؛]\s")
LONGEST_TAILED = 25  # words of a line that a `start` phrase can turn into furniture
BOUND = ("credit", "keywords", "related", "caption")  # a single word says so only with a separator behind it
SEPARATORS = ":-–—|/(»>؛;«،"
SHORT_TAIL, LONGEST_TAIL = 9, 40  # words behind a text that begin with a phrase of one word, of several
TOLD = frozenset(
    ("ان", "انه", "انها", "بان", "قال", "قالت", "وقال", "وقالت")
)  # of a sentence that tells: قال على تلغرام
LONGEST_HOLDER = 40  # words of a line that an `in` phrase can


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found in a line: the role that it gives, the zone that it opens, how much of the line it is."""

    role: str
    zone: str
    share: float
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The seed `chrome_phrases`, by the first word of each phrase.

    match `words`: the line is made of such phrases; `start`: it begins with one; `in`: it holds one;
    `tail`: what is left behind a text begins with one.
    """

    whole: dict[str, list[tuple[tuple[str, ...], str, str]]] = field(default_factory=dict)
    starts: dict[str, list[tuple[tuple[str, ...], str, str, bool]]] = field(default_factory=dict)
    holds: dict[str, list[tuple[tuple[str, ...], str, str]]] = field(default_factory=dict)
    tails: dict[str, list[tuple[tuple[str, ...], int]]] = field(default_factory=dict)
    signs: dict[str, tuple[str, str]] = field(default_factory=dict)


@cache
def phrasebook(seed: Seed) -> Phrasebook:
    """The compiled form of `chrome_phrases`; longer phrases first."""
    book = Phrasebook()
    for row in sorted(seed, key=lambda row: -len(row["phrase"])):
        parts = keys(row["phrase"])
        role, zone = row["role"], row["zone"]
        if not parts:
            book.signs[row["phrase"]] = (role, zone)
        elif row["match"] == "tail":
            most = SHORT_TAIL if len(parts) == 1 else LONGEST_TAIL
            book.tails.setdefault(parts[0], []).append((parts, most))
        elif row["match"] == "start":
            book.starts.setdefault(parts[0], []).append((parts, role, zone, row["phrase"].endswith(":")))
        else:
            target = book.holds if row["match"] == "in" else book.whole
            target.setdefault(parts[0], []).append((parts, role, zone))
    return book


def keys(text: str) -> tuple[str, ...]:
    """The folded words of `text` without those that are only digits."""
    return parts_of(WORD.findall(fold(text)))


def parts_of(found: Iterable[str]) -> tuple[str, ...]:
    """Folded words without those that are only digits."""
    return tuple(word for word in found if not word.isdigit())


def find_phrase(text: str, parts: tuple[str, ...], book: Phrasebook) -> Phrase | None:
    """What the furniture's phrases make of a line, if anything; `parts` are the line's `keys`."""
    return (
        _exact(parts, book)
        or _start(text, parts, book, least=2)
        or _whole(text, parts, book)
        or _start(text, parts, book, least=1)
        or _held(text, parts, book)
    )


def is_tail(text: str, book: Phrasebook) -> bool:
    """Whether what stands behind a sentence begins as what pages leave there does; one word alone, only a few words."""
    parts = keys(text)
    for phrase, most in book.tails.get(parts[0], ()) if parts else ():
        if parts[: len(phrase)] == phrase and len(parts) <= most:
            return not STOP.search(text) or len(phrase) > 1
    return False


def _exact(parts: tuple[str, ...], book: Phrasebook) -> Phrase | None:
    rows = book.whole.get(parts[0], ()) if parts else ()
    return next((Phrase(role, zone, 1.0) for phrase, role, zone in rows if phrase == parts), None)


def _whole(text: str, parts: tuple[str, ...], book: Phrasebook) -> Phrase | None:
    covered, count, first, place = 0, 0, None, 0
    while place < len(parts):
        hit = next(
            (row for row in book.whole.get(parts[place], ()) if parts[place : place + len(row[0])] == row[0]), None
        )
        if hit is None:
            place += 1
            continue
        first = first or hit
        count += 1
        covered += len(hit[0])
        place += len(hit[0])
    share = CROWDED if count >= CROWD and not STOP.search(text) else COVERED
    if first is None or covered < share * len(parts):
        return None
    return Phrase(first[1], first[2], covered / len(parts))


def _start(text: str, parts: tuple[str, ...], book: Phrasebook, least: int) -> Phrase | None:
    if not parts or NUMBER.match(text):
        return None
    for phrase, role, zone, needs_colon in book.starts.get(parts[0], ()):
        if len(phrase) < least or parts[: len(phrase)] != phrase:
            continue
        if len(parts) > LONGEST_TAILED and role != "keywords":
            continue
        rest = _after(text, len(phrase))
        if (needs_colon or (len(phrase) == 1 and role in BOUND)) and rest and rest[0] not in SEPARATORS:
            continue
        return Phrase(role, zone, len(phrase) / len(parts), rest)
    return None


def _after(text: str, count: int) -> str:
    """What follows the first `count` words of `text`, stripped of white space."""
    seen = 0
    for word in words(text):
        seen += not word.text.isdigit()
        if seen == count:
            return text[word.end :].strip()
    return ""


def _held(text: str, parts: tuple[str, ...], book: Phrasebook) -> Phrase | None:
    if len(parts) > LONGEST_HOLDER or (STOP.search(text) and not TOLD.isdisjoint(parts)):
        return None
    for sign, (role, zone) in book.signs.items():
        if sign in text:
            return Phrase(role, zone, 0.1)
    for place, part in enumerate(parts):
        for phrase, role, zone in book.holds.get(part, ()):
            if parts[place : place + len(phrase)] == phrase:
                return Phrase(role, zone, len(phrase) / len(parts))
    return None
