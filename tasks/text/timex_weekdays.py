"""Days told by their weekday: on Tuesday, next Sunday, Friday of next week, every Friday."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from itertools import product

from tasks.text.calendars import CalendarDate, hijri_year
from tasks.text.date_names import month_named
from tasks.text.patterns import spaced
from tasks.text.timex import Anchor, Timex, date_value
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, B, Context, Rule, compiled, dated

AND = "و"
WEEK = 7
NEAR = 31  # days from publication in which a weekday and a number name a day
LONGEST_CLAUSE = 60  # characters before a weekday in which a word of the future still rules it
DIGITS = re.compile(r"\d+")
CLAUSE_END = re.compile(r"[.!؟\n،,:]")

WEEKDAY_NAME = rf"(?:«day_of» )?(?P<weekday>«weekday»){A}(?! عشر)"
EVERY = rf"{B}(?P<core>«every»{A} (?:«day_of» )?(?P<weekday>«bare_weekday»){A})"
NUMBERED = rf"{LEAD}(?P<core>{WEEKDAY_NAME} (?P<number>\d{{1,2}})(?= «shift»|[.،,)؛\n]|$))"
AFTER_WEEK = rf"{LEAD}(?P<core>«whole_week» (?P<week>«shift»){A} {WEEKDAY_NAME})"
# What tells the day may stand behind a list of weekdays: on Sunday and Monday of next week; on next Sunday and Monday;
# on Monday and Tuesday 30 and 31 August.
IN_WEEK = (
    r"(?=(?:[ ،]+و?«weekday»)* (?:من|في) (?:«whole_week» (?P<week>«shift»)|(?P<weekly>«each_week»))"
    rf"|(?:[ ،]*و ?«weekday»)+ (?P<both>«shift»){A}"
    rf"|(?:[ ،]*و ?«weekday»)* (?P<days>\d{{1,2}}(?: ?(?:، ?|و ?|[-–] ?)\d{{1,2}})+) (?P<months>«month_name»){A}|)"
)
WEEKDAY = rf"(?P<all>{B}«all_days»{A} )?{LEAD}(?P<core>(?:ال|لل)?{WEEKDAY_NAME}(?: (?P<shift>«shift»){A})?){IN_WEEK}"
FUTURE = rf"{B}(?:[وف]?س[يتنا]\w{{2,}}|[وف]?[بل]?«future»{A})"


@cache
def weekday_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """The fullest first."""
    return compiled(
        lexicon,
        (EVERY, _every, "every"),
        (NUMBERED, _numbered, "day_of weekday"),
        (AFTER_WEEK, _after_week, "whole_week"),
        (WEEKDAY, _weekday, "all_days day_of weekday"),
    )


def weekday_number(name: str, context: Context) -> int:
    """1 for Monday to 7."""
    return context.lexicon.dates.weekdays[spaced(name)]


def _every(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """Every Friday, which is then said without its article."""
    yield _habit(match, weekday_number("ال" + match["weekday"], context))


def _habit(match: re.Match[str], weekday: int) -> Timex:
    return Timex(match.start("core"), match.end("core"), "SET", f"XXXX-WXX-{weekday}")


def _numbered(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """Thursday the 21st: the day near publication that is both."""
    anchor = context.anchor
    if anchor and anchor.knows("day"):
        near = [anchor.day + timedelta(step) for step in sorted(range(-NEAR, NEAR + 1), key=abs)]
        wanted = (weekday_number(match["weekday"], context), int(match["number"]))
        yield from (dated(match, day.isoformat()) for day in near if (day.isoweekday(), day.day) == wanted)
    else:
        yield dated(match, None)


def _after_week(match: re.Match[str], context: Context) -> Iterator[Timex]:
    yield dated(match, _told(match, context))


def _weekday(match: re.Match[str], context: Context) -> Iterator[Timex]:
    is_told = match["both"] or match["shift"] or match["days"]
    if match["weekly"] or (not is_told and (match["all"] or _is_of_all(match, context))):
        yield _habit(match, weekday_number(match["weekday"], context))
    else:
        yield dated(match, _told(match, context))


def _is_of_all(match: re.Match[str], context: Context) -> bool:
    """Not the first of a list of days: on Sundays and Mondays."""
    before = max(0, match.start() - LONGEST_CLAUSE)
    return match.group().startswith(AND) and bool(
        _all_before(context.lexicon).search(context.text, before, match.start())
    )


@cache
def _all_before(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(rf"{B}«all_days» «weekday»(?:[ ،]+و ?«weekday»)*[ ،]+$")


def _told(match: re.Match[str], context: Context) -> str | None:
    anchor = context.anchor
    if not (anchor and anchor.knows("day")):
        return None
    weekday = weekday_number(match["weekday"], context)
    if match.groupdict().get("days"):
        return _of_month(match, weekday, anchor, context)
    return (anchor.day + timedelta(_days_to(weekday, anchor.day.isoweekday(), match, context))).isoformat()


def _of_month(match: re.Match[str], weekday: int, anchor: Anchor, context: Context) -> str | None:
    """The one of the days listed that is such a weekday."""
    named = month_named(match["months"], context.lexicon.dates)
    if named is None:
        return None
    calendar, month = named
    year = anchor.day.year if calendar == "gregorian" else hijri_year(anchor.day)
    days = product((year, year - 1, year + 1), DIGITS.findall(match["days"]))
    listed = [CalendarDate(calendar, year, month, int(day)) for year, day in days]
    found = anchor.nearest([each for each in listed if (day := each.first_day()) and day.isoweekday() == weekday])
    return date_value(found) if found else None


def _days_to(weekday: int, today: int, match: re.Match[str], context: Context) -> int:
    """Days from publication to the weekday meant: the last one, or the next where a word of the future rules."""
    if match["week"]:
        return WEEK * context.shift(match["week"]) + weekday % WEEK - today % WEEK  # weeks begin on Sunday
    until, since = (weekday - today) % WEEK, (today - weekday) % WEEK
    if shift := match["shift"] or match["both"]:
        direction = context.shift(shift)
        return (until or WEEK) if direction > 0 else -(since or WEEK) if direction < 0 else until
    return until if _is_future(match, context) else -since


def _is_future(match: re.Match[str], context: Context) -> bool:
    clause = CLAUSE_END.split(context.text[max(0, match.start() - LONGEST_CLAUSE) : match.start()])[-1]
    return _future(context.lexicon).search(clause) is not None


@cache
def _future(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(FUTURE)
