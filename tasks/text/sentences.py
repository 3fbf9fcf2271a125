"""Sentences of running text, with their spans."""

import re
from collections.abc import Iterator

from tasks.text.remembered import kept

# A stop ends a sentence unless it parts digits or follows a lone letter (د. م.), which is a title; between two words
# without a blank only behind a longer one, since letters are spelt (سي.إن.إن).
# The set of all ends comes first: a pattern that begins with one is looked for several times as fast.
END = re.compile(
    r"[.!?؟…\n](?:(?<=\n)"
    r"|(?:(?<=\.)(?:(?<!\b\w\.)(?!\w|\.)|\.+)|(?<=[!?؟…])[!?؟…]*)[\"'”»)\]]*(?=\s|$)"
    r"|(?:(?<=[ء-ي]{4}\.)|(?<=[ء-ي]{4}[\"'”»]\.))(?=[«“\"]?[ء-ي]{2}))"
)


@kept
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
