"""Quotations: what stands between marks of any kind, nested or never closed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Marks by the family that closes them. A straight mark, or a curly one used both ways, closes what it opened.
FAMILIES = dict.fromkeys("«»", "angle") | dict.fromkeys('“”„"', "double") | dict.fromkeys("‘’", "single")
MARK = re.compile(r"''|``|[«»“”„\"]|‘(?=\w)|(?<!\w)’(?=\w)|(?<=[\w.!?؟])[‘’](?!\w)|\n")
OPENS_ONLY, CLOSES_ONLY = "«„‘", "»’"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation, marks included; `inner_start` and `inner_end` leave them out. Unclosed, it ends with its line."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    is_closed: bool


def quotations(text: str) -> list[Quote]:
    """The quotations of `text` in order of their start; an inner one follows the one that holds it."""
    return sorted(_quotations(text), key=lambda quote: (quote.start, -quote.end))


def _quotations(text: str) -> Iterator[Quote]:
    opened: list[tuple[str, int, int]] = []
    for mark in MARK.finditer(text):
        if mark.group() == "\n":
            yield from _unclosed(opened, mark.start())
            opened = []
            continue
        family = FAMILIES.get(mark.group(), "double")
        depth = _depth(opened, family)
        if depth is not None and mark.group() not in OPENS_ONLY:
            _, start, inner_start = opened[depth]
            yield Quote(start, mark.end(), inner_start, mark.start(), is_closed=True)
            opened = opened[:depth]
        elif mark.group() not in CLOSES_ONLY:
            opened.append((family, mark.start(), mark.end()))
    yield from _unclosed(opened, len(text))


def _depth(opened: list[tuple[str, int, int]], family: str) -> int | None:
    """The innermost open quotation of a family."""
    return next((depth for depth in range(len(opened) - 1, -1, -1) if opened[depth][0] == family), None)


def _unclosed(opened: list[tuple[str, int, int]], end: int) -> Iterator[Quote]:
    for _, start, inner_start in opened:
        yield Quote(start, end, inner_start, end, is_closed=False)
