"""Days told by their weekday: on Tuesday, next Sunday, Friday of next week, every Friday."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from tasks.text.patterns import spaced
from tasks.text.timex import Timex
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, B, Context, Rule, compiled, dated

WEEK = 7
NEAR = 31  # days from publication in which a weekday and a number name a day
LONGEST_CLAUSE = 60  # characters before a weekday in which a word of the future still rules it
CLAUSE_END = re.compile(r"[.!؟\n،,:]")

WEEKDAY_NAME = rf"(?:«day_of» )?(?P<weekday>«weekday»){A}(?! عشر)"
EVERY = rf"{B}(?P<core>«every»{A} (?:«day_of» )?(?P<weekday>«bare_weekday»){A})"
NUMBERED = rf"{LEAD}(?P<core>{WEEKDAY_NAME} (?P<number>\d{{1,2}})(?= «shift»|[.،,)؛\n]|$))"
AFTER_WEEK = rf"{LEAD}(?P<core>«whole_week» (?P<week>«shift»){A} {WEEKDAY_NAME})"
# The week may stand behind a list of its days: on Sunday and Monday of next week.
IN_WEEK = (
    r"(?=(?:[ ،]+و?«weekday»)* (?:من|في) (?:«whole_week» (?P<week>«shift»)|(?P<weekly>«each_week»))"
    rf"| ?و ?«weekday» (?P<both>«shift»){A}|)"  # on next Sunday and Monday
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
    if match["all"] or match["weekly"]:
        yield _habit(match, weekday_number(match["weekday"], context))
    else:
        yield dated(match, _told(match, context))


def _told(match: re.Match[str], context: Context) -> str | None:
    anchor = context.anchor
    if not (anchor and anchor.knows("day")):
        return None
    days = _days_to(weekday_number(match["weekday"], context), anchor.day.isoweekday(), match, context)
    return (anchor.day + timedelta(days)).isoformat()


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
