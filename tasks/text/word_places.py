"""Where the words and numbers of a text stand: few rules concern any one text, and those look only there."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache
from itertools import accumulate
from typing import ClassVar, NamedTuple

from tasks.text.tokens import where

LETTERS, DIGITS = re.compile(r"([^\W\d_]+)"), re.compile("[0-9]+")  # a folded text has no other digits
RUN = re.compile(r"\d+|[^\W\d_]+")


class Forms:
    """Words that rules begin with. All that were ever made are looked for in a text at once: few of them are there."""

    ALL: ClassVar[set[str]] = set()

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        Forms.ALL |= self.words
        word_places.cache_clear()


class Places(NamedTuple):
    """The runs of letters of a text with their starts, and the starts of its runs of digits, all in order.

    told  those of its words that rules begin with
    """

    words: Sequence[str]
    told: Set[str]
    starts: Sequence[int]
    digits: Sequence[int]

    def of(self, forms: Forms) -> Iterator[tuple[str, int]]:
        """The words that are one of `forms`, with their starts."""
        said = forms.words & self.told
        return ((self.words[place], self.starts[place]) for place in where(said.__contains__, self.words))


@lru_cache(maxsize=16)  # dates, times and numbers are looked for in the same body one after the other
def word_places(text: str) -> Places:
    """The places of a folded text."""
    parts = LETTERS.split(text)
    words, borders = parts[1::2], list(accumulate(map(len, parts)))
    digits = [match.start() for match in DIGITS.finditer(text)]
    return Places(words, Forms.ALL & set(words), borders[:-1:2], digits)
