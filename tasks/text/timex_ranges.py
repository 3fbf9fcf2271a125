"""The first of two days of one month, whose month the second names: from 26 to 29 October."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from tasks.text.timex import Timex
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import B

DAY = re.compile(r"\d{4}-\d\d-\d\d")
LOOKBACK = 24  # characters that the words of a range take
FIRST = rf"{B}[وف]?(?:من|بين|«span»|«days») (?P<first>\d{{1,2}}) ?(?:و ?|(?:الي|حتي|ل) |[-–] ?)$"


def with_first_days(found: Iterable[Timex], text: str, lexicon: TimexLexicon) -> Iterator[Timex]:
    """The times, and the days that share the month of one of them."""
    for timex in found:
        match = _first(lexicon).search(text, max(0, timex.start - LOOKBACK), timex.start)
        first = _day_before(match["first"], timex, text) if match else None
        if match and first is not None:
            yield Timex(match.start("first"), match.end("first"), "DATE", first or None, timex.calendar)
        yield timex


def _day_before(digits: str, timex: Timex, text: str) -> str | None:
    """The earlier day of the month; "" where no year is known, None where the two are no days of one month."""
    is_numbered = timex.calendar == "gregorian" or (timex.calendar is None and text[timex.start].isdecimal())
    if timex.type != "DATE" or not is_numbered:
        return None
    if timex.value is None:
        return ""
    is_earlier = DAY.fullmatch(timex.value) is not None and 0 < int(digits) < int(timex.value[8:])
    return f"{timex.value[:8]}{int(digits):02}" if is_earlier else None


@cache
def _first(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(FIRST)
