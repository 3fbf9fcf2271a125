"""Days told from the day of writing: yesterday, on Tuesday, next Sunday."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from tasks.text.patterns import spaced
from tasks.text.timex import Timex
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, B, Context, Rule, compiled, dated

WEEK = 7
LONGEST_CLAUSE = 60  # characters before a weekday in which a word of the future still rules it
CLAUSE_END = re.compile(r"[.!؟\n،,:]")

WEEKDAY_NAME = rf"(?:يوم )?(?P<weekday>«weekday»){A}"
DAY = (
    rf"{LEAD}(?P<core>(?P<day>«day»){A} ?\({WEEKDAY_NAME}\))",
    rf"{LEAD}(?P<core>(?P<day>«day»){A}[ ،,]+{WEEKDAY_NAME}(?! عشر))",
    # In that day is not today; the day after is told from another day.
    rf"(?<!\Wفي\s)(?<!\Wوفي\s){LEAD}(?P<core>(?P<day>«day»){A})(?! «itself»{A})",
)
# The week may stand behind a list of its days: on Sunday and Monday of next week.
IN_WEEK = r"(?=(?:[ ،]+و?«weekday»)* (?:من|في) (?:الاسبوع (?P<week>«shift»)|(?P<weekly>كل اسبوع))|)"
WEEKDAY = (
    rf"(?P<all>{B}«all_days»{A} )?{LEAD}(?P<core>(?:ال|لل)?{WEEKDAY_NAME}(?! عشر)(?: (?P<shift>«shift»){A})?){IN_WEEK}"
)
EVERY = rf"{B}(?P<core>«every»{A} (?:يوم )?(?P<weekday>«bare_weekday»){A})"
FUTURE = rf"{B}(?:[وف]?س[يتنا]\w{{2,}}|[وف]?[بل]?«future»{A})"


@cache
def day_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """Days by adverb, then weekdays."""
    return compiled(
        lexicon, *((template, _day, "day") for template in DAY), (EVERY, _every, "every"), (WEEKDAY, _weekday)
    )


def _day(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """A weekday beside the adverb is trusted above the day of publication, which may be a day late."""
    anchor, weekday = context.anchor, match.groupdict().get("weekday")
    if not (anchor and anchor.knows("day")):
        yield dated(match, None)
        return
    day = anchor.day + timedelta(int(context.meaning("day", match["day"])))
    if weekday:
        slip = (context.lexicon.dates.weekdays[spaced(weekday)] - day.isoweekday()) % WEEK
        day += timedelta(slip if slip <= WEEK // 2 else slip - WEEK)
    yield dated(match, day.isoformat())


def _every(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """Every Friday, which is then said without its article."""
    weekday = context.lexicon.dates.weekdays["ال" + match["weekday"]]
    yield Timex(match.start("core"), match.end("core"), "SET", f"XXXX-WXX-{weekday}")


def _weekday(match: re.Match[str], context: Context) -> Iterator[Timex]:
    weekday, anchor = context.lexicon.dates.weekdays[spaced(match["weekday"])], context.anchor
    if match["all"] or match["weekly"]:
        yield Timex(match.start("core"), match.end("core"), "SET", f"XXXX-WXX-{weekday}")
    elif anchor and anchor.knows("day"):
        yield dated(
            match, (anchor.day + timedelta(_days_to(weekday, anchor.day.isoweekday(), match, context))).isoformat()
        )
    else:
        yield dated(match, None)


def _days_to(weekday: int, today: int, match: re.Match[str], context: Context) -> int:
    """Days from publication to the weekday meant: the last one, or the next where a word of the future rules."""
    if match["week"]:
        return WEEK * context.shift(match["week"]) + weekday % WEEK - today % WEEK  # weeks begin on Sunday
    until, since = (weekday - today) % WEEK, (today - weekday) % WEEK
    if match["shift"]:
        direction = context.shift(match["shift"])
        return (until or WEEK) if direction > 0 else -(since or WEEK) if direction < 0 else until
    return until if _is_future(match, context) else -since


def _is_future(match: re.Match[str], context: Context) -> bool:
    clause = CLAUSE_END.split(context.text[max(0, match.start() - LONGEST_CLAUSE) : match.start()])[-1]
    return _future(context.lexicon).search(clause) is not None


@cache
def _future(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(FUTURE)
