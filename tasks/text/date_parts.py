"""What a date is written with: dates, times of day, weekdays, each with its span in the folded text."""

from dataclasses import dataclass
from datetime import time, tzinfo
from typing import Literal

from tasks.text.calendars import CalendarDate

Order = Literal["dmy", "mdy", "ymd", "ydm"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read a date, and the order of its digits if it is written in digits alone."""

    date: CalendarDate
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class DatePart:
    """A date as written, with every way to read it."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class ClockPart:
    """A time of day; `has_seconds` tells 4:43:00 from 4:43; zone is None where none is said."""

    start: int
    end: int
    time: time
    has_seconds: bool
    zone: tzinfo | None


@dataclass(frozen=True, slots=True)
class WeekdayPart:
    """A weekday by name, 1 (Monday) to 7."""

    start: int
    end: int
    weekday: int
    is_persian: bool


Part = DatePart | ClockPart | WeekdayPart
