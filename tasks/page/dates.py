"""Dates as pages state them: in any calendar, order and script, with what is sure of them and no more."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from functools import cache
from typing import Literal

from tasks.contract.seed import Seed
from tasks.text.calendars import Calendar, CalendarDate
from tasks.text.date_expressions import NO_EVIDENCE, DateExpression, Evidence, date_expressions, learned
from tasks.text.date_lexicon import date_lexicon
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
        moment = _in_utc(value, clock.zone) if clock.zone else None
        value, zone = (moment, "utc") if moment else (value, "local")
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


def _in_utc(value: datetime, zone: tzinfo) -> datetime | None:
    """The moment in UTC; None for an hour that the zone's clocks show twice, or never."""
    early, late = value.replace(tzinfo=zone), value.replace(tzinfo=zone, fold=1)
    if early.utcoffset() != late.utcoffset():
        return None
    return early.astimezone(UTC).replace(tzinfo=None)


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
    lexicon = date_lexicon(months, weekdays, day_periods, date_words)
    return learned((each for text in texts for each in date_expressions(fold(text), lexicon, evidence)), evidence)


def date_context(text: str, *, date_contexts: Seed) -> Context:
    """What the words around a date call it: published, modified, another thing's date, or nothing known."""
    patterns = _contexts(date_contexts)
    hits = [
        (match.start(), -match.end(), context) for pattern, context in patterns if (match := pattern.search(fold(text)))
    ]
    return min(hits)[2] if hits else "unknown"


def without_contexts(text: str, date_contexts: Seed) -> str:
    """The folded text without the words that call a date something."""
    folded = fold(text)
    for pattern, _ in _contexts(date_contexts):
        folded = pattern.sub(" ", folded)
    return folded


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
