"""Patterns tried only where they can match at all: at numbers and at the words that they begin with.

A text has few of those, and few patterns begin with any one of them: looking there costs a small part of looking
everywhere, and finds the same.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from tasks.text.word_places import RUN, word_places

# What may be written to the word that a pattern begins with, or stand alone before its digits, as in `ال 20`.
PARTICLES = tuple("".join(parts) for parts in product(("", "و", "ف"), ("", "ب", "ك"), ("", "ل"), ("", "ال", "ل")))


@dataclass(frozen=True, slots=True, eq=False)
class Opening:
    """A pattern whose every match begins with the first word of one of `forms`, or with digits.

    The pattern is not to match inside of a word or of a number.
    """

    pattern: re.Pattern[str]
    forms: frozenset[str] = frozenset()
    by_digits: bool = False

    def words(self, particles: Sequence[str]) -> set[str]:
        """The runs of letters that a match can begin with."""
        first = {run.group() for form in self.forms if (run := RUN.match(form))} | ({""} if self.by_digits else set())
        return {particle + word for particle in particles for word in first}


class Openings:
    """Patterns that are looked for in one go; `particles` may be written to their first words."""

    def __init__(self, openings: Iterable[Opening], particles: Sequence[str] = ("",)) -> None:
        self._openings = tuple(openings)
        self.patterns = tuple(opening.pattern for opening in self._openings)
        self._by_digits = [number for number, opening in enumerate(self._openings) if opening.by_digits]
        self._opened: defaultdict[str, list[int]] = defaultdict(list)
        for number, opening in enumerate(self._openings):
            for word in opening.words(particles):
                self._opened[word].append(number)

    def finditer(self, text: str) -> list[Iterator[re.Match[str]]]:
        """For each pattern what its `finditer` would yield."""
        found = word_places(text)
        places: defaultdict[int, list[int]] = defaultdict(list)
        for number in self._by_digits if found.digits else ():
            places[number] += found.digits
        for word, start in found.of(self._opened.keys()):
            for number in self._opened[word]:
                places[number].append(start)
        return [
            _matches(pattern, text, places[number]) if number in places else iter(())
            for number, pattern in enumerate(self.patterns)
        ]


def _matches(pattern: re.Pattern[str], text: str, starts: list[int]) -> Iterator[re.Match[str]]:
    end = 0
    for start in sorted(starts):
        if start >= end and (match := pattern.match(text, start)):
            end = match.end()
            yield match
