"""Where each word of a text stands: few rules concern any one text, and those look only where their words are."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate, islice

LETTERS, DIGITS = re.compile(r"([^\W\d_]+)"), re.compile("[0-9]+")  # a folded text has no other digits
RUN = re.compile(r"\d+|[^\W\d_]+")

Places = tuple[Mapping[str, list[int]], list[int]]


@lru_cache(maxsize=16)  # dates, times and numbers are looked for in the same body one after the other
def word_places(text: str) -> Places:
    """The starts of the runs of letters, by what they are; the starts of the runs of digits. Both in order."""
    words: defaultdict[str, list[int]] = defaultdict(list)
    parts = LETTERS.split(text)
    for word, start in zip(parts[1::2], islice(accumulate(map(len, parts)), 0, None, 2), strict=False):
        words[word].append(start)
    return words, [match.start() for match in DIGITS.finditer(text)]
