"""Three calendars and the days they name: Gregorian, Hijri (Umm al-Qura), Jalali.

Umm al-Qura is known for 1343-1500 AH; there a day is exact. Jalali follows the
33-year cycle, which agrees with the astronomical calendar for 1206-1498 AP.
What lies outside has no Gregorian day here: None.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from hijridate import Gregorian, Hijri

Calendar = Literal["gregorian", "hijri", "jalali"]
HIJRI_YEARS = range(1343, 1501)
JALALI_YEARS = range(1206, 1499)
KNOWN_YEARS: dict[Calendar, range] = {"gregorian": range(1, 10000), "hijri": HIJRI_YEARS, "jalali": JALALI_YEARS}
JALALI_ANCHOR_YEAR, JALALI_ANCHOR = 1399, date(2020, 3, 20)


@dataclass(frozen=True, slots=True, order=True)
class CalendarDate:
    """A day, month or year of a calendar; month and day are None where they are not said."""

    calendar: Calendar
    year: int
    month: int | None = None
    day: int | None = None

    def first_day(self) -> date | None:
        """The Gregorian day it is or begins on; None if there is no such day or its calendar is not known that far."""
        return to_gregorian(self.calendar, self.year, self.month or 1, self.day or 1)

    def last_day(self) -> date | None:
        """The Gregorian day it is or ends on; None as for `first_day`."""
        if self.first_day() is None:
            return None
        month = self.month or 12
        return to_gregorian(self.calendar, self.year, month, self.day or month_length(self.calendar, self.year, month))

    def is_possible(self) -> bool:
        """Whether its calendar could have such a date, known to the day or not."""
        if self.year in KNOWN_YEARS[self.calendar]:
            return self.first_day() is not None
        return self.year >= 1 and 1 <= (self.month or 1) <= 12 and 1 <= (self.day or 1) <= 31


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The day that `calendar` names so; None if it has no such day or is not known that far.

    The thirtieth of a Hijri month that has 29 days in Umm al-Qura is the day after the 29th: where the
    new moon was not seen, the month was given thirty days.
    """
    if not 1 <= month <= 12 or day < 1:
        return None
    if calendar == "gregorian":
        return date(year, month, day) if 1 <= year <= 9999 and day <= monthrange(year, month)[1] else None
    if calendar == "hijri":
        return _hijri_month(year, month) + timedelta(day - 1) if year in HIJRI_YEARS and day <= 30 else None
    if year not in JALALI_YEARS or day > month_length("jalali", year, month):
        return None
    return _jalali_new_year(year) + timedelta(31 * (month - 1) - max(0, month - 7) + day - 1)


def month_length(calendar: Calendar, year: int, month: int) -> int:
    """Days of a month that the calendar is known for."""
    if calendar == "gregorian":
        return monthrange(year, month)[1]
    if calendar == "hijri":
        return int(Hijri(year, month, 1).month_length())
    if month < 12:
        return 31 if month <= 6 else 30
    return 30 if _is_jalali_leap(year) else 29


def hijri_year(day: date) -> int:
    """The Hijri year that a day is in: of Umm al-Qura, near to it beyond what that knows."""
    try:
        return int(Gregorian(day.year, day.month, day.day).to_hijri().year)
    except OverflowError:
        return (day.year - 622) * 33 // 32


def _hijri_month(year: int, month: int) -> date:
    first = Hijri(year, month, 1).to_gregorian()
    return date(first.year, first.month, first.day)


def _is_jalali_leap(year: int) -> bool:
    return (25 * year + 11) % 33 < 8


def _jalali_new_year(year: int) -> date:
    leaps = _leaps_before(year) - _leaps_before(JALALI_ANCHOR_YEAR)
    return JALALI_ANCHOR + timedelta(365 * (year - JALALI_ANCHOR_YEAR) + leaps)


def _leaps_before(year: int) -> int:
    """Leap years of the cycle from year 1 to the year before `year`."""
    return (8 * year + 21) // 33
