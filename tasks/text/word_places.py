"""Where the words and numbers of a text stand: few rules concern any one text, and those look only there."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from tasks.text.tokens import where

LETTERS, DIGITS = re.compile(r"([^\W\d_]+)"), re.compile("[0-9]+")  # a folded text has no other digits
RUN = re.compile(r"\d+|[^\W\d_]+")


class Places(NamedTuple):
    """The runs of letters of a text with their starts, and the starts of its runs of digits, all in order."""

    words: Sequence[str]
    starts: Sequence[int]
    digits: Sequence[int]

    def of(self, holds: Callable[[str], object]) -> Iterator[tuple[str, int]]:
        """The words that it holds of, with their starts."""
        return ((self.words[place], self.starts[place]) for place in where(holds, self.words))


@lru_cache(maxsize=16)  # dates, times and numbers are looked for in the same body one after the other
def word_places(text: str) -> Places:
    """The places of a folded text."""
    parts = LETTERS.split(text)
    borders = list(accumulate(map(len, parts)))
    return Places(parts[1::2], borders[:-1:2], [match.start() for match in DIGITS.finditer(text)])
