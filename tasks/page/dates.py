"""Dates as pages state them: in any calendar, order and script, with what is sure of them and no more."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Literal

from tasks.contract.seed import Seed
from tasks.text.calendars import Calendar, CalendarDate
from tasks.text.date_expressions import NO_EVIDENCE, DateExpression, Evidence, date_expressions
from tasks.text.date_lexicon import DateLexicon, date_lexicon
from tasks.text.fold import fold, fold_mapped, span_in
from tasks.text.patterns import LETTER_AFTER, LETTER_BEFORE, any_of

Precision = Literal["second", "minute", "day", "month", "year"]
Context = Literal["published", "modified", "other", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFound:
    """A date as stated.

    start_char   span in the text it was found in
    value        naive; UTC where zone is "utc", else the page's own time; first moment of a day, month or year
    calendar     of the reading that the value is from
    readings     what each calendar says, in the order of the text; two where both are given
    is_disputed  the two are more than a day apart
    """

    start_char: int
    end_char: int
    text: str
    value: datetime
    precision: Precision
    calendar: Calendar
    zone: Literal["utc", "local"] = "local"
    is_disputed: bool = False
    readings: tuple[CalendarDate, ...] = ()


def find_dates(
    text: str, *, months: Seed, weekdays: Seed, day_periods: Seed, date_words: Seed, evidence: Evidence = NO_EVIDENCE
) -> list[DateFound]:
    """The dates that `text` states with their year, in order; relative ones ("three hours ago") are none.

    A time joins a date that stands beside it, on the same line or the next.
    """
    lexicon = date_lexicon(months, weekdays, day_periods, date_words)
    if not any(char.isdecimal() for char in text):
        return []
    folded = fold_mapped(text)
    found = []
    for expression in date_expressions(folded.text, lexicon, evidence):
        day = expression.date.first_day()
        if day:
            start, end = span_in(text, folded, expression.start, expression.end)
            found.append(_found(expression, day, text, start, end))
    return found


def _found(expression: DateExpression, day: date, text: str, start: int, end: int) -> DateFound:
    precision: Precision = "day" if expression.date.day else "month" if expression.date.month else "year"
    value, zone = datetime.combine(day, time()), "local"
    clock = expression.clock
    if clock and precision == "day":
        precision = "second" if clock.has_seconds else "minute"
        value = datetime.combine(day, clock.time)
        if clock.zone:
            value, zone = value.replace(tzinfo=clock.zone).astimezone(UTC).replace(tzinfo=None), "utc"
    return DateFound(
        start_char=start,
        end_char=end,
        text=text[start:end],
        value=value,
        precision=precision,
        calendar=expression.date.calendar,
        zone="utc" if zone == "utc" else "local",
        is_disputed=expression.is_disputed,
        readings=expression.readings,
    )


def page_evidence(
    texts: Iterable[str],
    *,
    months: Seed,
    weekdays: Seed,
    day_periods: Seed,
    date_words: Seed,
    evidence: Evidence = NO_EVIDENCE,
) -> Evidence:
    """`evidence` with what the page's own dates add: the order of digits where they agree, and days beyond doubt."""
    lexicon: DateLexicon = date_lexicon(months, weekdays, day_periods, date_words)
    expressions = [each for text in texts for each in date_expressions(fold(text), lexicon, evidence)]
    orders = {each.order for each in expressions if each.order in ("dmy", "mdy")}
    days = {each.date.first_day() for each in expressions if each.date.day and not each.is_disputed}
    return replace(
        evidence,
        order=evidence.order or (orders.pop() if len(orders) == 1 else None),
        known=evidence.known | {day for day in days if day},
    )


EPOCH = re.compile(r"[12]\d{9}(?:\d{3})?(?:\.\d+)?")
BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:[tT ]?(\d\d)(\d\d)(\d\d)?(?:\.\d+)?([zZ]|[+-]\d\d:?\d\d)?)?")
EARLIEST = 1900
PLACEHOLDERS = frozenset({datetime(1970, 1, 1), datetime(1900, 1, 1)})


def parse_stated(
    value: str, *, months: Seed, weekdays: Seed, day_periods: Seed, date_words: Seed, evidence: Evidence = NO_EVIDENCE
) -> DateFound | None:
    """The date that a metadata value states: ISO 8601, RFC 2822, epoch, or words in any calendar.

    None where it states none, more than one, or what a system writes for "no date" (1970-01-01, year 1).
    """
    epoch = EPOCH.fullmatch(value.strip())
    if epoch:
        return _from_epoch(value)
    spelled = BASIC.sub(_spell_out, value) if BASIC.fullmatch(value.strip()) else value
    seeds = {"months": months, "weekdays": weekdays, "day_periods": day_periods, "date_words": date_words}
    found = find_dates(spelled, **seeds, evidence=evidence)
    if len({each.value for each in found}) != 1 or found[0].value in PLACEHOLDERS or found[0].value.year < EARLIEST:
        return None
    return found[0] if spelled == value else replace(found[0], start_char=0, end_char=len(value), text=value)


def _from_epoch(value: str) -> DateFound:
    seconds = float(value.strip())
    moment = datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC)
    return DateFound(
        start_char=0,
        end_char=len(value),
        text=value,
        value=moment.replace(tzinfo=None, microsecond=0),
        precision="second",
        calendar="gregorian",
        zone="utc",
    )


def _spell_out(match: re.Match[str]) -> str:
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}" + (f":{second}" if second else "") + (zone or "") if hour else ""
    return f"{year}-{month}-{day}{clock}"


URL_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d([/-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)")


def date_in_url(url: str) -> date | None:
    """The day in the path of an address such as `/2020/10/07/`; None if it has none."""
    match = URL_DATE.search(url)
    if not match:
        return None
    year, month, day = map(int, re.findall(r"\d+", match.group()))
    return CalendarDate("gregorian", year, month, day).first_day()


def date_context(text: str, *, date_contexts: Seed) -> Context:
    """What the words around a date call it: published, modified, another thing's date, or nothing known."""
    patterns = _contexts(date_contexts)
    hits = [
        (match.start(), -match.end(), context) for pattern, context in patterns if (match := pattern.search(fold(text)))
    ]
    return min(hits)[2] if hits else "unknown"


@cache
def _contexts(date_contexts: Seed) -> tuple[tuple[re.Pattern[str], Context], ...]:
    contexts: tuple[Context, ...] = ("published", "modified", "other")
    return tuple(
        (
            re.compile(
                LETTER_BEFORE
                + any_of(fold(row["form"]) for row in date_contexts if row["context"] == context)
                + LETTER_AFTER
            ),
            context,
        )
        for context in contexts
    )
