"""Numbers in Arabic text: digits of every kind, number words, and mixtures of both.

All of this reads folded text (`tasks.text.fold`): digits are ASCII there and
each letter has one form. Vocabulary comes from the lexicon `number_words`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tasks.contract.seed import Seed
from tasks.text.digits import digits_value
from tasks.text.number_parts import Part, runs


@dataclass(frozen=True, slots=True)
class Number:
    """A number and its span in the folded text; `value` is null for words such as hundreds of thousands.

    is_noun  the number is the ending of what it counts: شخصين, two persons
    """

    start: int
    end: int
    value: float | None
    is_digits: bool
    is_noun: bool = False


def numbers(text: str, number_words: Seed) -> Iterator[Number]:
    """The numbers of folded `text`, in order. Ordinals and the bare word for one are not among them."""
    for run in runs(text, number_words):
        yield from Reader(run)


class Reader:
    """Reads one run of parts by the grammar of Arabic numbers, the greatest scale first."""

    def __init__(self, run: Sequence[Part]) -> None:
        self.run = run
        self.place = 0

    def __iter__(self) -> Iterator[Number]:
        while self.place < len(self.run):
            first = self.place
            value, is_vague = self._number()
            if value is not None or is_vague:
                parts = self.run[first : self.place]
                is_digits = any(part.kind == "digits" for part in parts)
                yield Number(parts[0].start, parts[-1].end, value, is_digits, parts[0].kind == "pair")
            else:
                self.place = max(self.place, first + 1)

    def _is(self, *kinds: str, joined: bool = False) -> bool:
        """Whether the next part is one of `kinds`, with "and" before it or without."""
        if self.place >= len(self.run):
            return False
        part = self.run[self.place]
        return part.kind in kinds and part.is_joined == joined

    def _take(self) -> Part:
        self.place += 1
        return self.run[self.place - 1]

    def _number(self) -> tuple[float | None, bool]:
        """Scaled pieces joined by "and", each smaller than the scale before: مليار و650 مليون."""
        if self.run[self.place].kind in ("vague", "scales"):
            return None, self._vague()
        if self.run[self.place].kind == "pair":
            return self._take().value, False
        total, scale = self._scaled()
        while total is not None and scale > 1 and self.place < len(self.run) and self.run[self.place].is_joined:
            before = self.place
            piece, piece_scale = self._joined_fraction(scale) if self._is("fraction", joined=True) else self._scaled()
            if piece is None or piece >= scale:
                self.place = before
                break
            total, scale = total + piece, piece_scale
        return total, False

    def _vague(self) -> bool:
        """مئات آلاف, عشرات, ملايين: a number that is not told."""
        self._take()
        while self._is("vague", "scales", "scale"):
            self._take()
        return True

    def _scaled(self) -> tuple[float | None, float]:
        """A group times its scale, and that scale: خمسة وعشرين ألفا."""
        part = self.run[self.place]
        if part.kind == "dual":
            self._take()
            return part.value, part.value / 2
        if part.kind == "scale":
            self._take()
            return (None, 1.0) if part.is_definite else self._times_scales(1.0, part.value)
        if part.kind == "fraction":
            self._take()
            return self._times_scales(part.value) if self._is("scale") else (None, 1.0)
        group = self._group()
        return (None, 1.0) if group is None else self._times_scales(group)

    def _times_scales(self, value: float, scale: float = 1.0) -> tuple[float, float]:
        while self._is("scale", "scales"):
            scale *= self._take().value
        return float(Decimal(repr(value)) * Decimal(scale)), scale  # 8.2 times a milliard, to the unit

    def _joined_fraction(self, scale: float) -> tuple[float, float]:
        """ونصف after a scale, which may be said again: مليون ونصف المليون."""
        value = self._take().value * scale
        if self._is("scale"):
            self._take()
        return value, 1.0

    def _group(self) -> float | None:
        """A number below a thousand, or digits."""
        if self.run[self.place].kind == "digits":
            return self._literal()
        hundreds = self._hundreds()
        if hundreds is None:
            return self._below_hundred()
        if not self._is("digits", "unit", "ten", "tens", joined=True):
            return hundreds
        before = self.place
        rest = self._group()
        if rest is not None and rest < 100:
            return hundreds + rest
        self.place = before
        return hundreds

    def _literal(self) -> float | None:
        literal = self._take().literal
        return digits_value(literal, is_scaled=self._is("scale", "scales"))

    def _hundreds(self) -> float | None:
        part = self.run[self.place]
        if part.kind in ("hundred", "hundreds"):
            return self._take().value
        follower = self.run[self.place + 1] if self.place + 1 < len(self.run) else None
        if part.kind == "unit" and follower and follower.kind == "hundred" and not follower.is_joined:
            return self._take().value * self._take().value
        return None

    def _below_hundred(self) -> float | None:
        part = self._take()
        if part.kind == "unit" and self._is("ten"):
            return part.value + self._take().value
        if part.kind == "unit" and self._is("tens", joined=True):
            return part.value + self._take().value
        if part.kind == "ordinal":
            if self._is("ten"):
                self._take()
            return None
        return part.value if part.kind in ("unit", "ten", "tens") and part.value != 1 else None
