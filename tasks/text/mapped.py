"""A text with, for each of its characters, the place it came from in another text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mapped:
    """`origin[i]` is the offset, in the text this was made from, of the character `text[i]`.

    `origin` has one entry more than `text` has characters: the end of the source.
    """

    text: str
    origin: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that `text[start:end]` was made from."""
        if start >= end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


def substitute(text: str, table: dict[int, str], chars: Iterable[str]) -> Mapped:
    """Each character replaced by what `table` holds for it (as `str.translate` does), with the map back.

    The table leaves what it has put in as it is. A text has few characters that change: one by one they are replaced
    several times as fast as by looking at each character.

    chars  at least those of the text that change
    """
    changed = {char: piece for char in set(chars) if (piece := char.translate(table)) != char}
    made = text
    for char, piece in changed.items():
        made = made.replace(char, piece)
    if all(len(piece) == 1 for piece in changed.values()):
        return Mapped(made, range(len(text) + 1))
    return Mapped(made, _origins(text, changed))


def _origins(text: str, changed: dict[str, str]) -> list[int]:
    """The place of each character of the new text, and the end; they run on but where one became none or several."""
    resized = re.compile(f"[{re.escape(''.join(char for char, piece in changed.items() if len(piece) != 1))}]")
    origins: list[int] = []
    done = 0
    for match in resized.finditer(text):
        origins.extend(range(done, match.start()))
        origins.extend([match.start()] * len(changed[match.group()]))
        done = match.end()
    origins.extend(range(done, len(text) + 1))
    return origins
