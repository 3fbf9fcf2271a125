"""Many phrases at once, found in a list of folded words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tasks.text.fold import fold
from tasks.text.words import words

PROCLITICS = ("و", "ف")  # and, so: written to the word that follows


class Phrases:
    """Phrases of one or more words, indexed by their first."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._by_first: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
        for form in sorted({tuple(word.text for word in words(fold(form))) for form in forms}, key=len, reverse=True):
            if form:
                self._by_first[form[0]].append(form)

    def find(self, tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Spans of `tokens`, already folded, that are phrases: the longest at each place, none overlapping."""
        place = 0
        while place < len(tokens):
            end = place + self._length_at(tokens, place)
            if end > place:
                yield place, end
            place = max(end, place + 1)

    def _length_at(self, tokens: Sequence[str], place: int) -> int:
        first = tokens[place]
        if first not in self._by_first and first.startswith(PROCLITICS):
            first = first[1:]
        for form in self._by_first.get(first, ()):
            if form[1:] == tuple(tokens[place + 1 : place + len(form)]):
                return len(form)
        return 0
