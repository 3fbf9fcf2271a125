"""Where the words of a text stand: few rules concern any one text, and those look only where their words are."""

import re
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

LETTERS, DIGITS = re.compile(r"([^\W\d_]+)"), re.compile(r"\d+")
RUN = re.compile(r"\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Places:
    """The runs of letters of a text with their starts, and the starts of its runs of digits; all in order."""

    words: Sequence[str]
    starts: Sequence[int]
    digits: Sequence[int]

    def of(self, forms: Container[str]) -> dict[str, list[int]]:
        """The starts of those runs of letters that are one of `forms`."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for word, start in [each for each in zip(self.words, self.starts, strict=True) if each[0] in forms]:
            found[word].append(start)
        return found


@lru_cache(maxsize=16)  # dates, times and numbers are looked for in the same body one after the other
def word_places(text: str) -> Places:
    """Where the words and figures of a text stand."""
    parts = LETTERS.split(text)
    starts = list(accumulate(map(len, parts[:-1])))[::2]
    return Places(parts[1::2], starts, [match.start() for match in DIGITS.finditer(text)])
