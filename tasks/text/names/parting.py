"""A word as the name that it may hold: particles off, the article kept."""

from functools import lru_cache
from typing import NamedTuple

from tasks.text.clitics import readings


class Bare(NamedTuple):
    """`text` is what is left of a folded word behind its first `skip` letters; للقاهرة is (القاهره, 2)."""

    text: str
    skip: int
    particle: str
    conjunction: str


@lru_cache(maxsize=1 << 16)
def bare_forms(word: str) -> tuple[Bare, ...]:
    """The word itself, then without و ف, then without ب ل ك; each form once, the least parted first."""
    found = {word: Bare(word, 0, "", "")}
    for reading in readings(word)[1:]:
        if reading.particle == "س":
            continue
        text = "ال" + reading.stem if reading.is_definite else reading.stem
        skip = len(word) - len(reading.stem)
        if reading.is_definite and reading.particle != "ل":
            skip -= 2
        found.setdefault(text, Bare(text, skip, reading.particle, reading.conjunction))
    return tuple(found.values())
