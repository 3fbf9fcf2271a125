"""The first of some days of one month, which the last of them names: from 26 to 29 October."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from tasks.text.timex import Timex
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import B

DIGITS = re.compile(r"\d+")
LONGEST_DAY = 2  # digits
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LONGEST_GAP = 12  # characters between the last day but one and the last
LOOKBACK = 40  # characters that the words of a range take
FIRST = (
    rf"(?:{B}[وف]?(?:من|بين|في|«span»|«days»|«weekday») |\(|: ?)(?P<days>\d{{1,2}}(?: ?(?:، ?|و ?)\d{{1,2}})*)"
    r" ?(?:، ?|و ?|و?(?:الي غايه|لغايه|الي|حتي|ل) |[-–] ?)$"
)


def with_first_days(found: Iterable[Timex], text: str, lexicon: TimexLexicon) -> Iterator[Timex]:
    """The times, and the days that share the month of one of them: 3, 4 and 5 May."""
    for timex in found:
        is_listed = DIGITS.search(text, max(0, timex.start - LONGEST_GAP), timex.start)
        match = _first(lexicon).search(text, max(0, timex.start - LOOKBACK), timex.start) if is_listed else None
        last = _day_number(timex, text) if match else None
        for day in DIGITS.finditer(match["days"]) if match and last else ():
            if (distance := (last or 0) - int(day.group())) > 0:
                start = match.start("days") if match else 0
                yield Timex(start + day.start(), start + day.end(), "DATE", _before(timex, distance), timex.calendar)
        yield timex


def _day_number(timex: Timex, text: str) -> int | None:
    """The day of the month that a time names; None of other times."""
    if timex.type != "DATE" or not (timex.value is None or DAY.fullmatch(timex.value)):
        return None
    if timex.value and timex.calendar == "gregorian":
        return int(timex.value[8:])
    digits = DIGITS.match(text, timex.start)
    return int(digits.group()) if digits and len(digits.group()) <= LONGEST_DAY else None


def _before(timex: Timex, days: int) -> str | None:
    return (date.fromisoformat(timex.value) - timedelta(days)).isoformat() if timex.value else None


@cache
def _first(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(FIRST)
