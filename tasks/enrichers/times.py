"""Expressions of time with their TIMEX3 values, in every calendar."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from tasks.contract.seed import Seed
from tasks.contract.tables import Article, Time
from tasks.text.date_expressions import date_expressions
from tasks.text.date_lexicon import date_lexicon
from tasks.text.fold import fold, fold_mapped, span_in
from tasks.text.patterns import closed
from tasks.text.timex import Anchor, Grain, Timex
from tasks.text.timex_clock import clock_rules
from tasks.text.timex_counts import count_rules
from tasks.text.timex_days import day_rules
from tasks.text.timex_lexicon import TimexLexicon, timex_lexicon
from tasks.text.timex_months import month_rules, stated_dates
from tasks.text.timex_ranges import with_first_days
from tasks.text.timex_rules import Context, Rules
from tasks.text.timex_units import unit_rules
from tasks.text.timex_weekdays import weekday_rules
from tasks.text.timex_years import year_rules

MARKS = r"(?:[^\S\n]|[،,(])"
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def times(
    article: Article,
    *,
    months: Seed,
    weekdays: Seed,
    day_periods: Seed,
    date_words: Seed,
    number_words: Seed,
    time_units: Seed,
    time_words: Seed,
    time_traps: Seed,
) -> list[Time]:
    """The times of the body, in order; relative ones are resolved against the day of publication, or have no value."""
    dates = date_lexicon(months, weekdays, day_periods, date_words)
    lexicon = timex_lexicon(dates, number_words, time_units, time_words, time_traps)
    folded = fold_mapped(article.body)
    context = Context(lexicon.hide_traps(folded.text), lexicon, _anchor(article, lexicon))
    found = _first_come(_all(context, article.language or "ar"))
    rows = []
    for timex in _joined(list(with_first_days(found, context.text, lexicon)), context.text, lexicon):
        start, end = span_in(article.body, folded, timex.start, closed(folded.text, timex.start, timex.end))
        rows.append(
            Time(
                article_id=article.article_id,
                start_char=start,
                end_char=end,
                text=article.body[start:end],
                timex_type=timex.type,
                value=timex.value,
                calendar=timex.calendar,
            )
        )
    return rows


def _all(context: Context, language: str) -> Iterator[Timex]:
    """In order of trust: what is stated in full first. The grammar of what is not is Arabic."""
    lexicon = context.lexicon
    yield from stated_dates(context.text, lexicon, language)
    if language.startswith("ar"):
        yield from _rules(lexicon).apply(context)


@cache
def _rules(lexicon: TimexLexicon) -> Rules:
    rules = (month_rules, year_rules, clock_rules, day_rules, weekday_rules, unit_rules, count_rules)
    return Rules(rule for each in rules for rule in each(lexicon))


def _first_come(found: Iterable[Timex]) -> list[Timex]:
    """Of those that overlap, the one that came first; in the order of the text."""
    taken: list[Timex] = []
    for timex in found:
        if not any(timex.start < other.end and other.start < timex.end for other in taken):
            taken.append(timex)
    return sorted(taken, key=lambda timex: timex.start)


def _joined(found: Sequence[Timex], text: str, lexicon: TimexLexicon) -> Iterator[Timex]:
    """A time of day and the day beside it are one: yesterday evening at seven."""
    before: Timex | None = None
    for timex in found:
        one = _one(before, timex, text, lexicon) if before else None
        if before and not one:
            yield before
        before = one or timex
    if before:
        yield before


def _one(first: Timex, second: Timex, text: str, lexicon: TimexLexicon) -> Timex | None:
    time, day = (first, second) if first.type == "TIME" else (second, first)
    is_clock = time.type == "TIME" and (time.value is None or time.value.startswith("T"))
    is_day = day.type == "DATE" and DAY.fullmatch(day.value or "") is not None
    if not (is_clock and is_day and _between(lexicon).fullmatch(text, first.end, second.start)):
        return None
    value = day.value + time.value if day.value and time.value else None
    return Timex(first.start, second.end, "TIME", value, day.calendar)


@cache
def _between(lexicon: TimexLexicon) -> re.Pattern[str]:
    return lexicon.compile(rf"{MARKS}*(?:(?:«between»){MARKS}+){{0,3}}")


def _anchor(article: Article, lexicon: TimexLexicon) -> Anchor | None:
    """The day of publication as the page states it: a time that was turned into UTC may fall on the day before."""
    published, precision = article.date_published, article.date_precision
    if published is None:
        return None
    day = _stated_day(article.date_text, lexicon) if article.date_zone == "utc" else None
    grain: Grain = "month" if precision == "month" else "year" if precision == "year" else "day"
    return Anchor(day or published.date(), grain)


def _stated_day(text: str | None, lexicon: TimexLexicon) -> date | None:
    days = {each.date.first_day() for each in date_expressions(fold(text or ""), lexicon.dates) if each.date.day}
    return days.pop() if len(days) == 1 else None
