"""Sentences of running text, with their spans."""

import re
from collections.abc import Iterator

from tasks.text.remembered import kept

# A stop ends a sentence unless it parts digits or follows a lone letter (د. م.), which is a title, or a lone digit that
# counts a list, but for one that ends a figure (8.1.) or has و behind it (رقم 9. وقال). Between two words without a
# blank it ends one only behind a longer word, since letters are spelt (سي.إن.إن).
# The set of all ends comes first: a pattern that begins with one is looked for several times as fast.
END = re.compile(
    r"[.!?؟…\n](?:(?<=\n)"
    r"|(?:(?<=\.)(?:(?:(?<!\b\w\.)|(?<=\d[.,٫/-]\d\.)|(?<=[ء-ي] \d\.)(?=\s+و))(?!\w|\.)|\.+)"
    r"|(?<=[!?؟…])[!?؟…]*)[\"'”»)\]]*(?=\s|$)"
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
