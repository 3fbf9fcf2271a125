"""Expressions of time and their TIMEX3 values, counted from the day that a text was published."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from tasks.text.calendars import Calendar, CalendarDate

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Unit = Literal["second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century"]
Grain = Literal["day", "month", "year"]

PERIODS: dict[str, str] = {
    "second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "night": "P{}D", "week": "P{}W",
    "month": "P{}M", "year": "P{}Y", "decade": "P{}DE", "century": "P{}CE",
}  # fmt: skip
MONTHS_OF: dict[str, int] = {"month": 1, "year": 12, "decade": 120, "century": 1200}
KNOWN_AT: dict[Grain, tuple[str, ...]] = {
    "day": ("day", "night", "week", "month", "year", "decade", "century"),
    "month": ("month", "year", "decade", "century"),
    "year": ("year", "decade", "century"),
}


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of time and its span; `value` is null where nothing anchors it."""

    start: int
    end: int
    type: TimexType
    value: str | None
    calendar: Calendar | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that a text was published, as far as it is known: to the day, its month or its year."""

    day: date
    grain: Grain

    def knows(self, unit: str) -> bool:
        return unit in KNOWN_AT[self.grain]

    def shifted(self, unit: str, count: int) -> date | None:
        """The day that many units away; None if the anchor is not known so finely."""
        return shift(self.day, unit, count) if self.knows(unit) else None

    def point(self, unit: str, count: int) -> str | None:
        """The value of the unit that many units away: `last week`, `three years ago`."""
        day = self.shifted(unit, count)
        return value_of(day, unit) if day else None

    def span(self, unit: str, count: int) -> str | None:
        """From so many units before the anchor to it, or from it to so many after."""
        other = self.shifted(unit, count)
        if other is None:
            return None
        first, last = sorted((other, self.day))
        return f"{value_of(first, unit)}/{value_of(last, unit)}"

    def nearest(self, candidates: list[CalendarDate], direction: int = 0) -> CalendarDate | None:
        """The candidate nearest to the anchor; with a direction, the last before it or the first after it."""
        days = [(first, each) for each in candidates if (first := each.first_day())]
        if direction:
            days = [(first, each) for first, each in days if (first - self.day).days * direction > 0]
        return min(days, key=lambda pair: abs(pair[0] - self.day))[1] if days else None


def shift(day: date, unit: str, count: int) -> date | None:
    """The day `count` units later, the last of a month that is too short; None before year 1 or after 9999."""
    try:
        if unit in ("day", "night", "week"):
            return day + timedelta(days=count * (7 if unit == "week" else 1))
        year, month = divmod(day.year * 12 + day.month - 1 + count * MONTHS_OF[unit], 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def value_of(day: date, unit: str) -> str:
    """The TIMEX3 value of the day, week, month … that a day is in."""
    if unit == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"
    length = {"month": 7, "year": 4, "decade": 3, "century": 2}.get(unit, 10)
    return day.isoformat()[:length]


def date_value(stated: CalendarDate) -> str | None:
    """The value of a date in any calendar: a day, month or year; an interval of days for a Hijri month or year."""
    first, last = stated.first_day(), stated.last_day()
    if first is None or last is None:
        return None
    if stated.calendar == "gregorian":
        return value_of(first, "day" if stated.day else "month" if stated.month else "year")
    return first.isoformat() if stated.day else f"{first.isoformat()}/{last.isoformat()}"


def duration(unit: str, count: float | None) -> str:
    """`P3D`; X stands for a number that is not told."""
    return PERIODS[unit].format("X" if count is None else count)
