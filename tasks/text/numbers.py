"""Numbers in Arabic text: digits of every kind, number words, and mixtures of both.

All of this reads folded text (`tasks.text.fold`): digits are ASCII there and
each letter has one form. Vocabulary comes from the lexicon `number_words`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from tasks.contract.seed import Seed
from tasks.text.digits import digits_value
from tasks.text.fold import fold

# A space parts thousands only where no further digits stand beside them: those are telephone numbers.
DIGITS = r"(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?![\d.,]| \d)|\d+(?:[.,\u066b\u066c\u060c']\d+)*"
TOKEN = re.compile(
    rf"(?<![\w@#+])(?P<lead>[وفبلك]{{1,2}}(?:ال)? ?|ال ?)?(?P<digits>{DIGITS})(?![A-Za-z_\d])"
    r"|(?:(?<!\w)(?P<and>و) )?(?P<word>[^\W\d_]+)"
)
PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
AND = ("و", "ف")
DEFINITE = frozenset({"scale", "scales", "vague", "ordinal"})  # what still is part of a number with an article
GAP = re.compile(r"[)\]]? {0,2}[(\[]?")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and its span in the folded text; `value` is null for words such as hundreds of thousands."""

    start: int
    end: int
    value: float | None
    is_digits: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a number.

    kind       digits, or the `part` of `number_words`
    is_joined  "and" is written before it
    start end  span in the text, without the clitics written to it
    """

    kind: str
    value: float
    start: int
    end: int
    is_joined: bool = False
    is_definite: bool = False
    literal: str = ""


def numbers(text: str, number_words: Seed) -> Iterator[Number]:
    """The numbers of folded `text`, in order. Ordinals and the bare word for one are not among them."""
    for run in _runs(text, _vocabulary(number_words)):
        yield from Reader(run)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of a number with what is written to it: `lead` letters of clitics, maybe "and" or the article."""

    kind: str
    value: float
    lead: int
    is_joined: bool
    is_definite: bool


@cache
def _vocabulary(seed: Seed) -> dict[str, Entry]:
    """What each written form is; of two readings the one with the least clitics."""
    forms = {fold(row["form"]): (row["part"], float(row["value"] or 0)) for row in seed}
    entries: dict[str, Entry] = {}
    for clitic, article in product(PROCLITICS, ("", "ال")):
        lead = clitic + article
        for form, (kind, value) in forms.items():
            if not article or kind in DEFINITE:
                entry = Entry(kind, value, len(lead), clitic.startswith(AND), bool(article))
                entries.setdefault(lead + form, entry)
    return entries


def _runs(text: str, vocabulary: Mapping[str, Entry]) -> Iterator[list[Part]]:
    """Parts that stand side by side, with nothing but a space or a bracket between them."""
    run: list[Part] = []
    end = 0
    for match in TOKEN.finditer(text):
        part = _digits(match) if match["digits"] else _word(match, vocabulary)
        if run and not (part and GAP.fullmatch(text[end : match.start()])):
            yield run
            run = []
        if part:
            run.append(part)
        end = match.end()
    if run:
        yield run


def _digits(match: re.Match[str]) -> Part:
    is_joined = (match["lead"] or "").startswith(AND)
    return Part("digits", 0, match.start("digits"), match.end("digits"), is_joined, False, match["digits"])


def _word(match: re.Match[str], vocabulary: Mapping[str, Entry]) -> Part | None:
    entry = vocabulary.get(match["word"])
    if entry is None:
        return None
    is_joined = bool(match["and"]) or entry.is_joined
    start = match.start("word") + entry.lead
    return Part(entry.kind, entry.value, start, match.end(), is_joined, entry.is_definite)


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
                yield Number(parts[0].start, parts[-1].end, value, any(part.kind == "digits" for part in parts))
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
        return value * scale, scale

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
