"""Many phrases at once, found in a list of folded words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tasks.text.fold import fold
from tasks.text.tokens import where
from tasks.text.words import words

ALONE = ""  # in the place of the second word of phrases of one word
PROCLITICS = ("و", "ف")  # and, so: written to the word that follows


class Phrases:
    """Phrases of one or more words, indexed by their first."""

    def __init__(self, forms: Iterable[str]) -> None:
        by_words: defaultdict[str, defaultdict[str, list[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(list))
        for form in sorted({tuple(word.text for word in words(fold(form))) for form in forms}, key=len, reverse=True):
            if form:
                by_words[form[0]][form[1] if len(form) > 1 else ALONE].append(form)
        joined = {proclitic + first: found for first, found in by_words.items() for proclitic in PROCLITICS}
        self._by_words = joined | by_words

    def find(self, tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Spans of `tokens`, already folded, that are phrases: the longest at each place, none overlapping."""
        end = 0
        for place in where(self._by_words.__contains__, tokens):
            length = self._length_at(tokens, place) if place >= end else 0
            if length:
                end = place + length
                yield place, end

    def _length_at(self, tokens: Sequence[str], place: int) -> int:
        by_second = self._by_words[tokens[place]]
        second = tokens[place + 1] if place + 1 < len(tokens) else ALONE
        for form in by_second.get(second, ()):
            if form[1:] == tuple(tokens[place + 1 : place + len(form)]):
                return len(form)
        return 1 if ALONE in by_second else 0
