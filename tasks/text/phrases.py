"""Many phrases at once, found in a list of folded words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tasks.text.fold import fold
from tasks.text.words import words

PROCLITICS = ("و", "ف")  # and, so: written to the word that follows


class Phrases:
    """Phrases of one or more words, indexed by their first."""

    def __init__(self, forms: Iterable[str]) -> None:
        by_first: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
        for form in sorted({tuple(word.text for word in words(fold(form))) for form in forms}, key=len, reverse=True):
            if form:
                by_first[form[0]].append(form)
        joined = {proclitic + first: found for first, found in by_first.items() for proclitic in PROCLITICS}
        self._by_first = joined | by_first

    def find(self, tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Spans of `tokens`, already folded, that are phrases: the longest at each place, none overlapping."""
        end = 0
        for place, first in enumerate(tokens):
            if place >= end and first in self._by_first:
                length = self._length_at(tokens, place)
                if length:
                    end = place + length
                    yield place, end

    def _length_at(self, tokens: Sequence[str], place: int) -> int:
        for form in self._by_first[tokens[place]]:
            if form[1:] == tuple(tokens[place + 1 : place + len(form)]):
                return len(form)
        return 0
