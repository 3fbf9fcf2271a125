"""Dates that a calendar names: with their year as stated, without it the nearest to publication."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from tasks.text.calendars import Calendar, CalendarDate, hijri_year
from tasks.text.date_expressions import DateExpression, Evidence, date_expressions, learned
from tasks.text.date_names import day_number, month_named, month_names
from tasks.text.patterns import DASH, SPACE, spaced
from tasks.text.timex import Anchor, Timex, date_value
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, B, Context, Rule, compiled
from tasks.text.word_places import word_places

MONTH_DAYS: dict[Calendar, int] = {"gregorian": 31, "hijri": 30, "jalali": 31}
# No date is stated in full without a year of four digits or three numbers with marks between them.
DATED = re.compile(rf"\d{{4}}|\d+{SPACE}*[/\\.؍{DASH}]{SPACE}*\d\d?{SPACE}*[/\\.؍{DASH}]")
GREGORIAN_MONTH = re.compile(r"\d{4}-\d\d")
YEAR_TOLD = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
SAME_SENTENCE = 150  # characters before a month of the same year in which that year is told
LONGEST_EVENT = 16  # characters of a word for an event
FAR = timedelta(days=243)  # eight months
DAY = rf"(?P<day>(?<!\d)(?<!\d[.,:/\\])\d{{1,2}}(?!\d)|{B}«no_part»(?:«ordinal»(?: (?:و ?)?«tens»)?|«tens»){A})"
MONTHS = rf"(?P<months>«month_name»{A}(?:\s*[/(–-]\s*«month_name»{A}(?:\s*\))?| «month_name»{A})*)"
SHIFT = rf"(?: (?P<shift>«shift»){A}| (?:من |في )?«year» (?:(?P<of_year>«shift»)|(?P<same_year>«itself»)){A})?"

EVENT = rf"{LEAD}«event_of»{A} $"
SINCE = rf"{B}[وف]?«since» $"
DAY_OF_MONTH = rf"(?P<core>{DAY}(?:(?<=\d)\s*[-/]\s*|(?<=\d)\) (?:من )?| (?:من )?(?:«month» )?){MONTHS}{SHIFT})"
# The weekday that stands before is part of the expression: الأحد 26 أبريل, الثلاثاء الموافق 28 يوليو.
WEEKDAY_AND_DAY = (
    rf"{LEAD}(?P<core>(?:ال|لل)?(?:«day_of» )?(?P<weekday>«weekday»){A}[،,]? (?:(?:ال)?موافق (?:في |ل)?)?\(?"
    rf"{DAY_OF_MONTH.removeprefix('(?P<core>')}"
)
MONTH = rf"{LEAD}(?P<core>(?:(?P<intro>«month»){A} )?{MONTHS}{SHIFT})"
# Two months with a word of a span before them mark each other: من يوليو الي سبتمبر, بين ابريل ويونيو.
LAST = MONTHS.replace("months", "last")
MONTH_AFTER = (
    rf"{B}[وفب]?(?P<intro>«when»|في|خلال|حتي|(?P<open>من|بين)){A} (?P<core>{MONTHS})"
    rf"(?:(?: و?(?:الي غايه|لغايه|الي|حتي) | و ?){LAST}{SHIFT})?"
)


@cache
def month_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """Days of a month, then months."""
    return compiled(
        lexicon,
        (WEEKDAY_AND_DAY, _weekday_and_day, "day_of weekday"),
        (DAY_OF_MONTH, _day_of_month, "digits ordinal tens"),
        (MONTH, _month, "month month_name"),
        (MONTH_AFTER, _months, "when when_in"),
    )


def stated_dates(folded: str, lexicon: TimexLexicon, language: str) -> Iterator[Timex]:
    """Dates stated with their year, in any calendar, with the time of day that stands beside them.

    In running text the day stands first where nothing else is known: all 204 Gregorian dates of 2015's articles
    whose digits decide it are so.
    """
    evidence = Evidence(language=language)
    is_dated = any(DATED.match(folded, place) for place in word_places(folded).digits)
    found = list(date_expressions(folded, lexicon.dates, evidence)) if is_dated else []
    if not all(each.date.day for each in found):
        evidence = learned(found, evidence)
        order = evidence.order or ("dmy" if language.startswith("ar") else None)
        found = list(date_expressions(folded, lexicon.dates, replace(evidence, order=order)))
    yield from map(_stated, found)


def _stated(expression: DateExpression) -> Timex:
    value, clock, stated = date_value(expression.date), expression.clock, expression.date
    if not (clock and stated.day and value):
        return Timex(expression.start, expression.end, "DATE", value, stated.calendar)
    time = clock.time.isoformat("seconds" if clock.has_seconds else "minutes")
    return Timex(expression.start, expression.end, "TIME", f"{value}T{time}", stated.calendar)


def _day_of_month(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """The events of 11 September are not the nearest, so no year is told of them."""
    dates = context.lexicon.dates
    named, day = month_named(match["months"], dates), day_number(match["day"], dates)
    if named and 1 <= day <= MONTH_DAYS[named[0]]:
        found = _nearest(match, context, *named, day)
        is_event = _event(context.lexicon).search(context.text, max(0, match.start() - LONGEST_EVENT), match.start())
        yield replace(found, value=None) if is_event else found


def _weekday_and_day(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """The first Sunday of May is 1 May only if that is a Sunday."""
    weekday = context.lexicon.dates.weekdays[spaced(match["weekday"])]
    for found in _day_of_month(match, context):
        if found.calendar != "gregorian" or not found.value or match["day"].isdigit():
            yield found
            continue
        told = date.fromisoformat(found.value)
        first = told.replace(day=1)
        nth = first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (told.day - 1))
        yield found if told.isoweekday() == weekday else replace(found, value=_within(nth, told))


def _within(day: date, month: date) -> str | None:
    return day.isoformat() if (day.year, day.month) == (month.year, month.month) else None


def _since(match: re.Match[str], context: Context) -> int:
    """منذ 29 سبتمبر is of the past, however near the next one is."""
    start = match.start("core")
    return -1 if _since_before(context.lexicon).search(context.text, max(0, start - LONGEST_EVENT), start) else 0


@cache
def _since_before(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(SINCE)


@cache
def _event(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(EVENT)


def _month(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """A name that nothing marks as a month's may be a person's, or a verb; two names of one month mark each other."""
    dates = context.lexicon.dates
    is_marked = (
        match["intro"]
        or match["shift"]
        or match["of_year"]
        or match["same_year"]
        or len(month_names(match["months"], dates)) > 1
    )
    named = month_named(match["months"], dates) if is_marked else None
    if named:
        yield _nearest(match, context, *named)


def _months(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """A month behind a word of time, and the one that a span ends with."""
    last = month_named(match["last"], context.lexicon.dates) if match["last"] else None
    found = list(_month(match, context)) if last or not match["open"] else []
    if last and found:
        end = _nearest(match, context, *last, group="last")
        yield replace(found[0], value=_start_of(end.value, found[0].value))
        yield end
    else:
        yield from found


def _start_of(end: str | None, start: str | None) -> str | None:
    """The month that a span begins with: the last one before that it ends with."""
    if not (start and end and GREGORIAN_MONTH.fullmatch(start) and GREGORIAN_MONTH.fullmatch(end)):
        return start
    return f"{int(end[:4]) - (start[5:] > end[5:]):04}{start[4:]}"


def _nearest(
    match: re.Match[str],
    context: Context,
    calendar: Calendar,
    month: int,
    day: int | None = None,
    *,
    group: str = "core",
) -> Timex:
    """Without its year, a date is the nearest to publication; `الماضي` and `المقبل` tell the side."""
    anchor, stated = context.anchor, None
    if match["same_year"]:
        told = YEAR_TOLD.findall(context.text, max(0, match.start() - SAME_SENTENCE), match.start())
        stated = CalendarDate(calendar, int(told[-1]), month, day) if told and calendar == "gregorian" else None
        return Timex(match.start(group), match.end(group), "DATE", date_value(stated) if stated else None, calendar)
    if anchor and anchor.knows("day"):
        year = anchor.day.year if calendar == "gregorian" else hijri_year(anchor.day)
        year += context.shift(match["of_year"])
        direction = context.shift(match["shift"]) or _since(match, context)
        this = CalendarDate(calendar, year, month, day)
        near = [CalendarDate(calendar, each, month, day) for each in range(year - 2, year + 3)]
        is_this = match["of_year"] or (not direction and _is_this_year(this, anchor))
        stated = this if is_this else anchor.nearest(near, direction)
    return Timex(match.start(group), match.end(group), "DATE", date_value(stated) if stated else None, calendar)


def _is_this_year(stated: CalendarDate, anchor: Anchor) -> bool:
    """In July, January is that of the same year although the next is nearer; in January, December is the last."""
    day = stated.first_day()
    return stated.calendar == "gregorian" and day is not None and abs(day - anchor.day) <= FAR
