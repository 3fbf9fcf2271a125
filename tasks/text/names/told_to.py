"""Outlets that no lexicon knows, told by whom somebody speaks to: في حديث لـ«العالم الجديد»."""

import re
from collections.abc import Iterator, Set

from tasks.text.names.cues import QUOTE
from tasks.text.names.model import Line, Name

TO = frozenset({"ل"})  # written apart from a quotation by a stretched letter
OPENERS = QUOTE | {"("}
CLOSERS = QUOTE | {")"}
PARTICLES = re.compile(r"^[وب]")
NEAR, LONGEST = 2, 4  # words before, in which somebody speaks, and of an outlet's name


def outlets_told(line: Line, speech: Set[str]) -> Iterator[Name]:
    """The quoted names behind ل that stand near a word of speech, with و or ب or without."""
    for place in line.places_of(TO):
        near = line.words[max(0, place - NEAR) : place]
        if any(word in speech or PARTICLES.sub("", word) in speech for word in near):
            end = _closed(line, place + 1)
            if end:
                yield Name(place + 1, end, "ORGANIZATION")


def _closed(line: Line, first: int) -> int:
    """Where the quotation that opens at `first` ends, 0 where none opens or it is longer than a name."""
    if line.gap(first).strip()[-1:] not in OPENERS or not line.word(first):
        return 0
    for end in range(first + 1, min(len(line.words), first + LONGEST) + 1):
        if line.gap(end):
            return end if line.gap(end)[:1] in CLOSERS else 0
    return 0
