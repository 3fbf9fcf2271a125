"""Which of the names that claim the same words holds them."""

from collections.abc import Iterable
from itertools import pairwise
from operator import attrgetter

from tasks.text.names.model import Name

FIRST = attrgetter("first")


def choose(names: Iterable[Name]) -> list[Name]:
    """The names that do not overlap, in order: longer ones first, known ones before guessed ones of the same length."""
    claiming = sorted(names, key=FIRST)
    if all(before.end <= name.first for before, name in pairwise(claiming)):
        return claiming  # as most lines have it
    held: set[int] = set()
    chosen = []
    for name in sorted(claiming, key=_claim):
        places = range(name.first, name.end)
        if held.isdisjoint(places):
            held.update(places)
            chosen.append(name)
    chosen.sort(key=FIRST)
    return chosen


def _claim(name: Name) -> tuple[int, bool, bool, int]:
    return (name.first - name.end, name.known is None, name.title is None, name.skip)
