"""The particles that Arabic writes as one word with what follows, parted from it.

Everything here is about folded words (`tasks.text.fold`). A word can be read
in several ways: والي is a governor, or "and to me". So all readings are given,
the least parted first; a lexicon decides which of them is a word.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

CONJUNCTIONS = "وف"
PREPOSITIONS = "بلك"
# All that `readings` parts from a stem.
LEADS = tuple("".join(parts) for parts in product(("", "و", "ف"), ("", "ال", "لل", "بال", "كال", "ب", "ل", "ك", "س")))
SHORTEST = 2  # letters that a word keeps once its particles are parted


class Reading(NamedTuple):
    """One way to part a word.

    conjunction  و or ف that opens it, or ""
    particle     ب ل ك, or the س of the future, or ""
    is_definite  ال stood before the stem
    stem         what is left
    """

    stem: str
    conjunction: str = ""
    particle: str = ""
    is_definite: bool = False


@lru_cache(maxsize=1 << 16)
def readings(word: str) -> tuple[Reading, ...]:
    """All readings of a folded word, the least parted first."""
    found = [Reading(word), *_parted(word, "")]
    if word[:1] in CONJUNCTIONS and len(word) > SHORTEST:
        found += [Reading(word[1:], word[0]), *_parted(word[1:], word[0])]
        found.sort(key=lambda reading: -len(reading.stem))
    return tuple(found)


def _parted(word: str, conjunction: str) -> Iterator[Reading]:
    """The word without its article or particle, and without both; most words begin with the letter of none."""
    first, longest = word[:1], len(word) - SHORTEST
    if first in PREPOSITIONS + "س" and longest >= 1:
        yield Reading(word[1:], conjunction, first)
    if word.startswith("ال") and longest >= 2:
        yield Reading(word[2:], conjunction, "", True)
    elif word.startswith("لل") and longest >= 2:
        yield Reading(word[2:], conjunction, "ل", True)
    elif first in "بك" and word.startswith("ال", 1) and longest >= 3:
        yield Reading(word[3:], conjunction, first, True)
