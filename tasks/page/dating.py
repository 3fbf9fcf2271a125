"""Which of a page's dates is the article's: lines that say a date, and the choice among them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import Protocol, cast

from tasks.text.fold import fold
from tasks.text.words import count_words, words

LONGEST = 16  # words of a line that says a date and little else
SPARE = 4  # words beside the date: its label, the day, the hour
DIGIT = re.compile(r"\d")
RELATIVE = re.compile(r"(?:^|\s)(?:منذ|قبل)\s+(?:\d+\s+)?\S+$")


class FoundDate(Protocol):
    """What `tasks.page.dates.find_dates` gives."""

    start: int
    end: int
    value: datetime
    precision: str
    calendar: str
    zone: str
    is_disputed: bool


def find(text: str) -> Sequence[FoundDate]:
    """The dates of a line, once the reader of dates is there."""
    try:
        module = import_module("tasks.page.dates")
    except ModuleNotFoundError:
        return ()
    return cast(Sequence[FoundDate], module.find_dates(text))


@dataclass(frozen=True, slots=True)
class Dated:
    """A line's dates and whether it says little else."""

    dates: Sequence[FoundDate]
    is_date_line: bool


NOT_DATED = Dated((), False)


def read_date_line(text: str) -> Dated:
    """The dates of a line; lines of more than LONGEST words are running text and are not asked."""
    if not DIGIT.search(text) or count_words(text) > LONGEST:
        return NOT_DATED
    dates = find(text)
    if not dates:
        return NOT_DATED
    spare = "".join(" " if any(d.start <= i < d.end for d in dates) else char for i, char in enumerate(text))
    left = [word for word in words(fold(spare)) if not word.text.isdigit() and len(word.text) > 1]
    return Dated(dates, len(left) <= SPARE)
