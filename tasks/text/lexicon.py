"""Phrases of a lexicon found in a list of tokens, particles parted, with what the lexicon says of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from tasks.text.clitics import Reading, readings
from tasks.text.fold import fold
from tasks.text.remembered import remembered
from tasks.text.tokens import TEXT, Token
from tasks.text.words import words

Value = TypeVar("Value")


class Match(NamedTuple, Generic[Value]):
    """A phrase found: what the lexicon says of it, how many tokens it takes, how its first word is read."""

    value: Value
    length: int
    reading: Reading


class Lexicon(Generic[Value]):
    """Phrases with a value each; of two entries for one phrase the first holds.

    particles  those of ب ل ك س that may stand before a phrase; و and ف always may
    """

    def __init__(
        self, entries: Iterable[tuple[str, Value]], particles: str = "", *, takes_article: bool = False
    ) -> None:
        by_first: defaultdict[str, dict[tuple[str, ...], Value]] = defaultdict(dict)
        for phrase, value in entries:
            first, *rest = (word.text for word in words(fold(phrase)))
            by_first[first].setdefault(tuple(rest), value)
        self._by_first = {
            first: sorted(phrases.items(), key=lambda phrase: -len(phrase[0])) for first, phrases in by_first.items()
        }
        self.firsts = self._by_first.keys()
        self._particles = frozenset(particles) | {""}
        self._takes_article = takes_article
        self.begins = remembered(self._begins)

    def _begins(self, word: str) -> tuple[tuple[Reading, Sequence[tuple[tuple[str, ...], Value]]], ...]:
        """The readings of a folded word that a phrase can start with, and how each goes on, the longest way first."""
        return tuple(
            (reading, self._by_first[reading.stem])
            for reading in readings(word)
            if reading.stem in self._by_first and self._allows(reading)
        )

    def find(self, tokens: Sequence[Token], places: Iterable[int]) -> dict[int, Match[Value]]:
        """What stands at those of `places` where a phrase starts."""
        return {place: match for place in places if (match := self.at(tokens, place))}

    def at(self, tokens: Sequence[Token], place: int) -> Match[Value] | None:
        """The longest phrase that starts at `tokens[place]`, with the least parted from its first word."""
        for reading, phrases in self.begins(tokens[place].text):
            for rest, value in phrases:
                if not rest or self._continues(tokens, place + 1, rest):
                    return Match(value, 1 + len(rest), reading)
        return None

    def _allows(self, reading: Reading) -> bool:
        return reading.particle in self._particles and (self._takes_article or not reading.is_definite)

    def _continues(self, tokens: Sequence[Token], place: int, rest: tuple[str, ...]) -> bool:
        if place + len(rest) > len(tokens):
            return False
        for word in rest:
            token = tokens[place]
            if token.gap or not (token.text == word or (self._takes_article and token.text == "ال" + word)):
                return False
            place += 1
        return True


class Lexicons:
    """Lexicons by name that the same words are looked up in: most begin no phrase of any, which is asked once."""

    def __init__(self, lexicons: Mapping[str, Lexicon[Any]]) -> None:
        self._lexicons = lexicons
        self._firsts = frozenset(first for lexicon in lexicons.values() for first in lexicon.firsts)
        self._begun = remembered(self._those_begun)

    def _those_begun(self, word: str) -> tuple[str, ...]:
        if self._firsts.isdisjoint(reading.stem for reading in readings(word)):
            return ()
        return tuple(name for name, lexicon in self._lexicons.items() if lexicon.begins(word))

    def places(self, tokens: Sequence[Token]) -> dict[str, list[int]]:
        """For each of the lexicons the places where a phrase of it may start."""
        found = {name: list[int]() for name in self._lexicons}
        for place, names in enumerate(map(self._begun, map(TEXT, tokens))):
            for name in names:
                found[name].append(place)
        return found
