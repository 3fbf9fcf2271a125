"""Words and their borders, for Arabic script and any other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A word: letters, marks and digits, tied by apostrophe, hyphenless; ZWNJ and tatweel belong to it.
WORD = re.compile(r"[^\W_]+(?:[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]+[^\W_]*)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its span in the text it was found in."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The words of `text` in order; `text[word.start:word.end] == word.text`."""
    for match in WORD.finditer(text):
        yield Word(match.group(), match.start(), match.end())


def count_words(text: str) -> int:
    """How many words `text` has."""
    return sum(1 for _ in WORD.finditer(text))
