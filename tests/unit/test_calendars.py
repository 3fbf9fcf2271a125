from datetime import date

import pytest

from tasks.text.calendars import CalendarDate, to_gregorian


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day", "gregorian"),
    [
        ("hijri", 1445, 1, 28, date(2023, 8, 15)),
        ("hijri", 1343, 1, 1, date(1924, 8, 1)),
        ("hijri", 1500, 12, 30, date(2077, 11, 16)),
        ("jalali", 1357, 11, 22, date(1979, 2, 11)),
        ("jalali", 1399, 12, 30, date(2021, 3, 20)),
        ("jalali", 1404, 1, 1, date(2025, 3, 21)),
        ("jalali", 1408, 12, 30, date(2030, 3, 20)),
    ],
)
def test_known_days(calendar: str, year: int, month: int, day: int, gregorian: date) -> None:
    assert to_gregorian(calendar, year, month, day) == gregorian  # type: ignore[arg-type]


def test_what_no_calendar_has_is_no_day() -> None:
    assert to_gregorian("gregorian", 2023, 2, 29) is None
    assert to_gregorian("jalali", 1400, 12, 30) is None
    assert to_gregorian("hijri", 1445, 13, 1) is None


def test_years_beyond_what_is_known_have_no_day_but_can_be_meant() -> None:
    old = CalendarDate("hijri", 1331, 9, 9)
    assert old.first_day() is None
    assert old.is_possible()
    assert not CalendarDate("hijri", 1436, 7, 34).is_possible()


def test_a_month_and_a_year_have_bounds() -> None:
    assert CalendarDate("hijri", 1445).first_day() == date(2023, 7, 19)
    assert CalendarDate("hijri", 1445).last_day() == date(2024, 7, 6)
    assert CalendarDate("gregorian", 2024, 2).last_day() == date(2024, 2, 29)


def test_a_thirtieth_that_umm_al_qura_does_not_have_is_the_day_after() -> None:
    assert to_gregorian("hijri", 1445, 1, 30) == to_gregorian("hijri", 1445, 2, 1)
