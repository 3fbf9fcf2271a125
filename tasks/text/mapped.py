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
    changed = {char: table[ord(char)] for char in set(text) if ord(char) in table}
    if all(len(piece) == 1 for piece in changed.values()):
        return Mapped(text.translate(table), tuple(range(len(text) + 1)))
    pieces = [changed.get(char, char) for char in text]
    origin = [place for place, piece in enumerate(pieces) for _ in piece]
    return Mapped("".join(pieces), (*origin, len(text)))
