"""Quotations: what stands between marks of any kind, nested or never closed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

FAMILIES = dict.fromkeys("«»", "angle") | dict.fromkeys('“”„"', "double") | dict.fromkeys("‘’", "single")
# The set of all marks comes first: a pattern that begins with one is looked for several times as fast.
MARK = re.compile(
    r"[«»“”„\"'`‘’\n](?:(?<=[«»“”„\"\n])|(?<=')'|(?<=`)`"
    r"|(?<=‘)(?=\w)|(?<=’)(?<!\w’)(?=\w)|(?<=[\w.!?؟][‘’])(?!\w))"
)
OPENING, CLOSING = "«„‘", "»’"
# Behind these a straight or curly mark opens, if a letter follows: a blank, a bracket, a particle written to it.
OPENS_BEHIND = re.compile(r"(?:^|[\s(\[:،؛\-–—ـ«‘]|\b[ولبفك])$")


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
        opens = _opens(text, mark, is_open=depth is not None)
        if depth is not None and not opens:
            _, start, inner_start = opened[depth]
            yield Quote(start, mark.end(), inner_start, mark.start(), is_closed=True)
            opened = opened[:depth]
        elif opens:
            opened.append((family, mark.start(), mark.end()))
    yield from _unclosed(opened, len(text))


def _opens(text: str, mark: re.Match[str], *, is_open: bool) -> bool:
    """The mark opens a quotation. One that could do either closes the one that is open, if there is one."""
    if mark.group() in OPENING + CLOSING:
        return mark.group() in OPENING
    has_word_behind = mark.end() < len(text) and not text[mark.end()].isspace()
    if OPENS_BEHIND.search(text, max(0, mark.start() - 2), mark.start()):
        return has_word_behind or not is_open
    ends_word = mark.end() == len(text) or not text[mark.end()].isalnum()
    return not is_open and not ends_word


def _depth(opened: list[tuple[str, int, int]], family: str) -> int | None:
    """The innermost open quotation of a family."""
    return next((depth for depth in range(len(opened) - 1, -1, -1) if opened[depth][0] == family), None)


def _unclosed(opened: list[tuple[str, int, int]], end: int) -> Iterator[Quote]:
    for _, start, inner_start in opened:
        yield Quote(start, end, inner_start, end, is_closed=False)
