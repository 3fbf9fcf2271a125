"""Runs of short lines: the items of a menu, one a line."""

from collections.abc import Sequence

from tasks.page.dating import Dated
from tasks.page.signals import Signals

ITEM_WORDS, LEAST_ITEMS = 3, 5  # a menu: so many lines in a row of no more words
TAIL = 2  # unknown lines at the end of a run, over a date or a text, that may be a headline and a name


def find_menus(signals: Sequence[Signals], dated: Sequence[Dated]) -> list[bool]:
    """Which lines stand in a menu: one of them at least is known from others."""
    is_item = [_is_item(one, when) for one, when in zip(signals, dated, strict=True)]
    found = [False] * len(signals)
    start = 0
    for end, item in enumerate([*is_item, False]):
        if item:
            continue
        if end - start >= LEAST_ITEMS and any(signals[i].phrase for i in range(start, end)):
            opens = end < len(signals) and _opens(signals[end], dated[end])
            last = end - (_tail(signals, start, end) if opens else 0)
            found[start:last] = [True] * (last - start)
        start = end + 1
    return found


def _is_item(signals: Signals, dated: Dated) -> bool:
    phrase = signals.phrase
    is_plain = phrase is None or phrase.role in ("navigation", "section")
    return signals.word_count <= ITEM_WORDS and not signals.is_closed and not dated.is_date_line and is_plain


def _opens(signals: Signals, dated: Dated) -> bool:
    """A line that stands below a headline: a date, or the text."""
    return dated.is_date_line or signals.is_prose


def _tail(signals: Sequence[Signals], start: int, end: int) -> int:
    """How many of the last lines of a run are no known item."""
    count = 0
    while count < TAIL and end - count > start and signals[end - count - 1].phrase is None:
        count += 1
    return count
