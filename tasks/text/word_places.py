"""Where the words and numbers of a text stand: few rules concern any one text, and those look only there."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import accumulate
from typing import NamedTuple

from tasks.text.remembered import kept
from tasks.text.tokens import where

LETTERS, DIGITS = re.compile(r"([^\W\d_]+)"), re.compile("[0-9]+")  # a folded text has no other digits
RUN = re.compile(r"\d+|[^\W\d_]+")


class Places(NamedTuple):
    """The runs of letters of a text with their starts, and the starts of its runs of digits, all in order."""

    words: Sequence[str]
    distinct: Set[str]
    starts: Sequence[int]
    digits: Sequence[int]

    def of(self, forms: Set[str]) -> Iterator[tuple[str, int]]:
        """The words that are one of `forms`, with their starts; of many forms few are in any text."""
        said = forms & self.distinct
        return ((self.words[place], self.starts[place]) for place in where(said.__contains__, self.words))


@kept
def word_places(text: str) -> Places:
    """The places of a folded text."""
    parts = LETTERS.split(text)
    words, borders = parts[1::2], list(accumulate(map(len, parts)))
    return Places(words, set(words), borders[:-1:2], [match.start() for match in DIGITS.finditer(text)])
