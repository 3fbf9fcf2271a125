"""The particles that Arabic writes as one word with what follows, parted from it.

Everything here is about folded words (`tasks.text.fold`). A word can be read
in several ways: والي is a governor, or "and to me". So all readings are given,
the least parted first; a lexicon decides which of them is a word.
"""

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
    found = [*_without_conjunction(word, "")]
    if word[:1] in CONJUNCTIONS and len(word) > SHORTEST:
        found += _without_conjunction(word[1:], word[0])
    return tuple(sorted(found, key=lambda reading: -len(reading.stem)))


def _without_conjunction(word: str, conjunction: str) -> list[Reading]:
    found = [Reading(word, conjunction)]
    if _is_long(word, 2) and word.startswith("ال"):
        found.append(Reading(word[2:], conjunction, "", True))
    if _is_long(word, 2) and word.startswith("لل"):
        found.append(Reading(word[2:], conjunction, "ل", True))
    if _is_long(word, 3) and word[0] in "بك" and word.startswith("ال", 1):
        found.append(Reading(word[3:], conjunction, word[0], True))
    if _is_long(word, 1) and word[0] in PREPOSITIONS + "س":
        found.append(Reading(word[1:], conjunction, word[0]))
    return found


def _is_long(word: str, taken: int) -> bool:
    return len(word) - taken >= SHORTEST
