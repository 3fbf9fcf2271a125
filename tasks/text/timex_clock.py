"""Times of day in running text: the seventh hour in the evening, 10:30, 9 in the morning."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from tasks.text.date_clocks import hour_of_day
from tasks.text.numbers import numbers
from tasks.text.patterns import spaced
from tasks.text.timex import Timex
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, Context, Rule, compiled

HOUR = 60
ZONE = rf"(?: ?\(?(?:«zone_word» )?(?P<zone>«zone_code»){A}\)?)?"
PERIOD = rf"(?: ?(?:من )?\(?(?P<period>«period»){A}\)?)"
DIGITS = r"(?<!\d)(?<!\d[:.,/])(?P<hour>[01]?\d|2[0-4])(?:[:.,](?P<minute>[0-5]\d))?(?!\d|[:.,/]\d)"
COUNT = r"(?:\d{1,2}|«number»(?: و ?«number»)?)"
WORDS = (
    rf"(?P<hour>«hour»){A}"
    rf"(?: و ?(?:ال)?(?P<more>«fraction»){A}| «minus» (?:ال)?(?P<less>«fraction»){A}"
    rf"| (?:(?P<minus>«minus») |و ?)(?P<minutes>{COUNT}) «minutes»{A}(?: و ?{COUNT} «seconds»{A})?)?"
)

AFTER_CLOCK = rf"{LEAD}(?P<core>(?P<clock>«clock»){A} ?\(?(?:ال ?)?{DIGITS}\)?{PERIOD}?{ZONE})"
MILITARY = (
    rf"{LEAD}(?P<core>(?P<clock>«clock»){A} (?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?!\d)(?P<period>) ?{ZONE})"
)
BEFORE_PERIOD = rf"(?P<core>(?P<clock>){DIGITS}{PERIOD}{ZONE})"
IN_WORDS = rf"{LEAD}(?P<core>(?:(?P<clock>«clock»){A} )?{WORDS}{PERIOD}?{ZONE})"


@cache
def clock_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """Times in digits, then in words."""
    return compiled(
        lexicon,
        (AFTER_CLOCK, _digits, "clock"),
        (MILITARY, _digits, "clock"),
        (BEFORE_PERIOD, _digits, "digits"),
        (IN_WORDS, _words, "clock hour"),
    )


def _digits(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """`3 م` without a word for the clock is as good as three metres."""
    if match["clock"] or match["minute"] or len(match["period"]) > 1:
        yield _time(match, context, int(match["hour"]), int(match["minute"] or 0), is_exact=bool(match["minute"]))


def _words(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """`الثالثة` alone may be the third of anything."""
    if not (match["clock"] or len(match["period"] or "") > 1):
        return
    hour, minute = int(context.meaning("hour", match["hour"])), 0
    if match["more"]:
        minute = int(context.meaning("fraction", match["more"]))
    elif match["less"]:
        minute = -int(context.meaning("fraction", match["less"]))
    elif match["minutes"]:
        minute = _minutes(match["minutes"], context) * (-1 if match["minus"] else 1)
    if minute < 0:
        hour, minute = hour - 1 or 12, HOUR + minute
    yield _time(match, context, hour, minute, is_exact=False)


def _minutes(number: str, context: Context) -> int:
    found = next(numbers(number, context.lexicon.number_words), None)
    return int(found.value or 0) % HOUR if found else 0


def _time(match: re.Match[str], context: Context, hour: int, minute: int, *, is_exact: bool) -> Timex:
    """The time with its value; none where the same words are said of the morning and of the evening."""
    groups: Mapping[str, str | None] = match.groupdict()
    period = groups["period"]
    of_day = hour_of_day(hour, context.lexicon.dates.periods[spaced(period)] if period else None)
    is_sure = of_day is not None and (period or hour > 12 or is_exact)
    value = f"T{of_day:02}:{minute:02}" + ("Z" if groups["zone"] else "") if is_sure else None
    return Timex(match.start("core"), match.end("core"), "TIME", value)
