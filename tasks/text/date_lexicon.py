"""The words that dates are made of, folded: months, weekdays, parts of the day, and what stands between them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast, get_args

from tasks.contract.seed import Seed
from tasks.text.calendars import Calendar
from tasks.text.fold import fold
from tasks.text.patterns import SPACE

Period = Literal["am", "pm", "noon", "night"]


@dataclass(frozen=True, slots=True, eq=False)
class DateLexicon:
    """Folded forms with what they mean. `words` holds, by kind, the forms that tie a date together.

    months    calendar and number      weekdays  1 (Monday) to 7
    eras      the calendar that is counted from each
    words     era, join, glue, of, part (whose ordinal is no day), ordinal and tens (numbers),
              zone and zone_code (IANA names), zone_word
    families  of months and weekdays: the language or region that writes them so
    """

    months: Mapping[str, tuple[Calendar, int]]
    weekdays: Mapping[str, int]
    families: Mapping[str, str]
    eras: Mapping[str, Calendar]
    periods: Mapping[str, Period]
    words: Mapping[str, Mapping[str, str]]


@cache
def date_lexicon(months: Seed, weekdays: Seed, day_periods: Seed, date_words: Seed) -> DateLexicon:
    """The lexicon of four seeds, which have the columns that their header lines name."""
    words: dict[str, dict[str, str]] = {}
    for row in date_words:
        words.setdefault(row["kind"], {})[fold(row["form"])] = row["value"]
    return DateLexicon(
        months={fold(row["form"]): (_calendar(row["calendar"]), int(row["month"])) for row in months},
        weekdays={fold(row["form"]): int(row["iso_weekday"]) for row in weekdays},
        families={fold(row["form"]): row["family"] for row in (*months, *weekdays)},
        periods={fold(row["form"]): cast(Period, row["period"]) for row in day_periods},
        eras={form: _calendar(value) for form, value in words["era"].items()},
        words=words,
    )


def not_behind(words: Iterable[str]) -> str:
    """A pattern for a place that does not stand behind one of the words: the first half of May is not its first."""
    return "".join(rf"(?<!{re.escape(word)}{SPACE})" for word in sorted(words))


def _calendar(name: str) -> Calendar:
    if name not in get_args(Calendar):
        raise ValueError(f"no such calendar: {name!r}")
    return cast(Calendar, name)
