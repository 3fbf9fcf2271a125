"""Units of time near to publication: last week, this year, the twentieth of next month, the end of the year."""

import re
from collections.abc import Iterator
from functools import cache

from tasks.text.calendars import to_gregorian
from tasks.text.date_names import day_number
from tasks.text.patterns import spaced
from tasks.text.timex import Timex
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, B, Context, Rule, compiled, dated

DEFINITE = "(?:ال|لل)"
DAY = rf"(?P<day>(?<!\d)(?<!\d[.,:/\\])\d{{1,2}}(?!\d)|{B}(?:«ordinal»(?: (?:و ?)?«tens»)?|«tens»){A})"

DAY_OF_SHIFTED = (
    rf"(?P<core>{DAY} (?:(?:من|في) (?:«whole_month» (?P<shift>«shift»)|«this» «whole_month»"
    rf"|(?P<elsewhere>«whole_month» «itself»|«that» «whole_month»))|«current»){A})"
)
SHIFTED = (
    rf"{LEAD}(?P<core>(?:«this» )?{DEFINITE}(?P<unit>«one»){A} (?P<shift>«shift»){A}"
    rf"(?: ?(?P<year>(?:19|20)\d\d)(?!\d))?)"
)
THIS = rf"{LEAD}(?P<core>«this» ال(?P<unit>«one»){A})"
# The end of the year; with an adjective behind it, it is the year of something else: the school year.
PART_OF_THIS = rf"{LEAD}«when»{A} (?P<core>ال(?P<unit>«in_parts»){A})(?! ال)"


@cache
def unit_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """What a word points to first, what is only meant last."""
    return compiled(
        lexicon,
        (DAY_OF_SHIFTED, _day_of_shifted, "digits ordinal tens"),
        (SHIFTED, _shifted, "this one"),
        (THIS, _this, "this"),
        (PART_OF_THIS, _this, "when"),
    )


def _day_of_shifted(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """The twentieth of last month; of the same month, nothing here tells which."""
    if match["elsewhere"]:
        yield dated(match, None)
        return
    month = context.anchor.shifted("month", context.shift(match["shift"])) if context.anchor else None
    day = day_number(match["day"], context.lexicon.dates)
    value = to_gregorian("gregorian", month.year, month.month, day) if month else None
    if month is None or value:
        yield dated(match, value.isoformat() if value else None)


def _shifted(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """Last week; a year that is named beside it is that year."""
    unit, _ = context.lexicon.units[spaced(match["unit"])]
    if match["year"] and unit == "year":
        yield dated(match, match["year"])
    else:
        yield dated(match, context.point(unit, context.shift(match["shift"])))


def _this(match: re.Match[str], context: Context) -> Iterator[Timex]:
    unit, _ = context.lexicon.units[spaced(match["unit"])]
    yield dated(match, context.point(unit, 0))
