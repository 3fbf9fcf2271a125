"""Numbers that are said together: what the last counts and what the first is called by hold for all of them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tasks.text.count_words import LOOKBACK
from tasks.text.counts import TIED_AFTER, TIED_BEFORE, Found
from tasks.text.numbers import Number

SPAN = re.compile(r"(?<!\w)[وفب]?(?:ما )?(?:بين|من) \(?$")
LEADING = re.compile(r"\d+(?= ?[^\W\d_])")
SCALES = (1e3, 1e6, 1e9, 1e12)
DASHED = re.compile(r" ?[-–—] ?")
COORDINATION = re.compile(r"[)\]]?(?: و|، ?| او | الي ?| حتي ?)[(\[]?")


def share(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """Of tied numbers (بين 10 و15 قتيلا): the unit of the last and the label of the first hold for all.

    The scale of the last is that of a span's first too: بين 10 و15 ألفا.
    """
    shared = list(found)
    for place, (one, two) in enumerate(pairwise(found)):
        if _is_span(text, one, two):
            shared[place : place + 2] = _spanned(text, one, two)
    ties = [place for place, (one, two) in enumerate(pairwise(found)) if _is_tied(text, one.number, two.number)]
    for place in reversed(ties):
        if not shared[place].unit:
            after = shared[place + 1]
            shared[place] = replace(shared[place], unit=after.unit)
    for place in ties:
        shared[place] = _scaled(text, shared[place], shared[place + 1])
        shared[place + 1] = replace(
            shared[place + 1], is_label=shared[place + 1].is_label or _is_labelled(text, *shared[place : place + 2])
        )
    return shared


def _is_span(text: str, one: Found, two: Found) -> bool:
    """Whether a dash joins a lower to a higher number of a measure or of thousands; scores and dates have neither."""
    low, high = one.number, two.number
    is_measure = two.is_measure or LEADING.match(text, high.start, high.end)
    if not (is_measure and low.is_digits and high.is_digits and DASHED.fullmatch(text, low.end, high.start)):
        return False
    is_more = low.value is not None and high.value is not None and low.value < high.value
    is_tied = TIED_BEFORE.search(text, max(0, low.start - LOOKBACK), low.start) or TIED_AFTER.match(text, high.end)
    return is_more and not is_tied


def _spanned(text: str, one: Found, two: Found) -> list[Found]:
    first = replace(one, unit=two.unit, is_measure=True, is_span=True)
    return [_scaled(text, first, two), replace(two, is_span=True)]


def _is_labelled(text: str, one: Found, two: Found) -> bool:
    """Whether the label of one holds for the other: a count with marks between its digits is no name of a thing."""
    return one.is_label and text[two.number.start : two.number.end].isdecimal()


def _is_tied(text: str, one: Number, two: Number) -> bool:
    return bool(COORDINATION.fullmatch(text, one.end, two.start))


def _scaled(text: str, first: Found, last: Found) -> Found:
    """The first number of a span with the scale that only the last is written with."""
    low, high = text[first.number.start : first.number.end], LEADING.match(text, last.number.start, last.number.end)
    between = text[first.number.end : last.number.start]
    is_begun = (
        first.is_span
        or "الي" in between
        or SPAN.search(text, max(0, first.number.start - LOOKBACK), first.number.start)
    )
    if not (is_begun and high and low.isdecimal() and last.number.value):
        return first
    scale = last.number.value / int(high.group())
    is_span = int(low) < int(high.group()) and scale in SCALES
    return replace(first, number=replace(first.number, value=int(low) * scale)) if is_span else first
