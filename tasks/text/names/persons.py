"""Persons whom no lexicon knows, told by given names, titles and the words that tie a name together."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from tasks.text.names.foreigners import Foreigners
from tasks.text.names.look import Look
from tasks.text.names.model import Line, Name, after_letters
from tasks.text.names.openers import SONS, Openers
from tasks.text.names.person_parts import PersonParts
from tasks.text.names.titled import Titled
from tasks.text.names.vocabulary import Vocabulary
from tasks.text.tokens import where

MAY_OPEN = attrgetter("may_open")
CONTESTS = frozenset({"دوري", "لدوري", "بدوري", "ودوري"})  # leagues are called by who pays: دوري عبداللطيف جميل


class Persons:
    """Finds the names of persons in one line; `taken` are the known names by the word they start with."""

    def __init__(self, vocabulary: Vocabulary, line: Line, words: Sequence[Look], taken: Mapping[int, Name]) -> None:
        self._line, self._words, self._taken = line, words, taken
        parts = PersonParts(line, words, taken)
        self._openers = Openers(vocabulary, line, words, taken, parts)
        self._titles = Titled(line, words, taken, parts, self._openers)
        self._foreigners = Foreigners(line, words, taken, parts)

    def find(self) -> Iterator[Name]:
        """The names that a title announces, with the title, and those that a given name or a kunya opens."""
        yield from self._foreigners.each()
        inside = {step for name in self._taken.values() for step in range(name.first + 1, name.end)}
        places = where(MAY_OPEN, self._words)
        tails = {place - 1 for place in places if place and "tail" in self._words[place].parts}
        sons = {place - 1 for place in self._line.places_of(SONS) if place}
        for place in sorted({*places, *tails, *sons}) if tails or sons else places:
            look, found = self._words[place], []
            if look.title and place not in inside:
                found.append(self._titles.at(place, look.title))
            if look.given:
                found.append(self._openers.given(place))
            if look.opener:
                found.append(self._openers.kunya(place))
            if place in tails:
                found.append(self._openers.paired(place))
            if place in sons and look.is_unknown:
                found.append(self._openers.son(place))
            found.append(self._foreigners.at(place))
            for name in found:
                if name and self._line.word(name.first - 1) not in CONTESTS:
                    inside.update(range(name.first, name.end))
                    yield name


def untitled(line: Line, name: Name, vocabulary: Vocabulary) -> Name:
    """A known name that the lexicon writes with its title: the title is told apart."""
    title = vocabulary.look(line.word(name.first)).title if name.known and name.type == "PERSON" else None
    if title is None or not title.is_definite or name.end - name.first == 1:
        return name
    start = after_letters(line.text, line.starts[name.first], title.bare.skip)
    return name._replace(first=name.first + 1, skip=0, title=(start, line.ends[name.first]))
