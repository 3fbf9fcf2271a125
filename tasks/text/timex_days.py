"""Days told by adverb from the day of writing, yesterday and tonight; days and years told from elsewhere."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from tasks.text.timex import Timex
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, Context, Rule, compiled, dated
from tasks.text.timex_weekdays import WEEK, WEEKDAY_NAME, weekday_number

# Told from another day than that of publication: the day after, that year, the same month.
ELSEWHERE = rf"{LEAD}(?P<core>(?:«that» (?:ال|لل)«long»|(?:ال|لل)«long»{A} «itself»){A})"
# `اليوم التاسع من ذي الحجه` is the ninth of the month, whatever day it is written on.
NOT_OF_MONTH = rf"(?! «ordinal»(?: «tens»)?{A} من (?:«month» )?«month_name»)"
DAY = (
    rf"{LEAD}(?P<core>(?P<day>«day»){A} ?\({WEEKDAY_NAME}\))",
    rf"{LEAD}(?P<core>(?P<day>«day»){A}[ ،,]+{WEEKDAY_NAME})",
    rf"(?<!\Wفي\s)(?<!\Wوفي\s){LEAD}(?P<core>(?P<day>«day»){A}){NOT_OF_MONTH}",  # `في اليوم` is told of
)


@cache
def day_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """Told from elsewhere, then with the name of the weekday, then without."""
    return compiled(lexicon, (ELSEWHERE, _elsewhere, "that long"), *((template, _day, "day") for template in DAY))


def _elsewhere(match: re.Match[str], _context: Context) -> Iterator[Timex]:
    yield dated(match, None)


def _day(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """A weekday beside the adverb is trusted above the day of publication, which may be a day late."""
    anchor, weekday = context.anchor, match.groupdict().get("weekday")
    if not (anchor and anchor.knows("day")):
        yield dated(match, None)
        return
    day = anchor.day + timedelta(int(context.meaning("day", match["day"])))
    if weekday:
        slip = (weekday_number(weekday, context) - day.isoweekday()) % WEEK
        day += timedelta(slip if slip <= WEEK // 2 else slip - WEEK)
    yield dated(match, day.isoformat())
