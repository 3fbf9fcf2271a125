"""A text with, for each of its characters, the place it came from in another text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mapped:
    """`origin[i]` is the offset, in the text this was made from, of the character `text[i]`.

    `origin` has one entry more than `text` has characters: the end of the source.
    """

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that `text[start:end]` was made from."""
        if start >= end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


def substitute(text: str, table: dict[int, str]) -> Mapped:
    """Each character replaced by what `table` holds for it (as `str.translate` does), with the map back."""
    pieces: list[str] = []
    origin: list[int] = []
    for place, char in enumerate(text):
        piece = table.get(ord(char), char)
        pieces.append(piece)
        origin.extend([place] * len(piece))
    origin.append(len(text))
    return Mapped("".join(pieces), tuple(origin))
