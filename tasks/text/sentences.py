"""Sentences of running text, with their spans."""

import re
from collections.abc import Iterator
from functools import lru_cache

# A stop ends a sentence unless it parts digits or follows a lone letter (د. م.), which is a title; between two words
# without a blank only behind a longer one, since letters are spelt (سي.إن.إن).
END = re.compile(
    r"(?:(?<!\b\w)\.(?!\w|\.)|[!?؟…]+|\.{2,})[\"'”»)\]]*(?=\s|$)|(?<=[ء-ي]{4})[\"'”»]?\.(?=[«“\"]?[ء-ي]{2})|\n"
)


@lru_cache(maxsize=4)  # those who tell of events and of statements read the same body
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the sentences of `text`, in order, without the white space around them; a line break always ends one."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in (*END.finditer(text), None):
        end = match.end() if match else len(text)
        piece = text[start:end]
        if piece.strip():
            left = start + len(piece) - len(piece.lstrip())
            yield left, start + len(piece.rstrip())
        start = end
