"""Laws of dates: whatever the day, style and script, it reads back; whatever the text, spans point at it."""

from datetime import date, datetime, timedelta
from typing import Any

from hijridate import Gregorian
from hypothesis import given, settings
from hypothesis import strategies as st

from tasks import seeds
from tasks.page.dates import find_dates
from tasks.text.date_expressions import Evidence

SEEDS: dict[str, Any] = {name: seeds.read(name) for name in ("months", "weekdays", "day_periods", "date_words")}
ARABIC = Evidence(language="ar")
HIJRI_DAYS = st.dates(date(1924, 8, 1), date(2077, 11, 16))
STYLES = (
    "{d} {name} {y}",
    "{d} من {name} {y} هـ",
    "{d}/{m}/{y}هـ",
    "{y}-{m}-{d}",
    "{d} - {m} - {y} ه",
    "{d} {name}، {y}هـ",
)
MONTHS = {
    calendar: {
        number: [row["form"] for row in SEEDS["months"] if (row["calendar"], row["month"]) == (calendar, str(number))]
        for number in range(1, 13)
    }
    for calendar in ("hijri", "gregorian")
}
DIGITS = st.sampled_from([None, "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])


def in_digits(text: str, digits: str | None) -> str:
    return text.translate(str.maketrans("0123456789", digits)) if digits else text


@settings(deadline=None)
@given(day=HIJRI_DAYS, style=st.sampled_from(STYLES), digits=DIGITS, data=st.data())
def test_every_hijri_day_reads_back(day: date, style: str, digits: str | None, data: st.DataObject) -> None:
    hijri = Gregorian.fromdate(day).to_hijri()
    name = data.draw(st.sampled_from(MONTHS["hijri"][hijri.month]))
    text = in_digits(style.format(d=hijri.day, m=hijri.month, y=hijri.year, name=name), digits)
    (found,) = find_dates(text, **SEEDS, evidence=ARABIC)
    assert found.value.date() == day
    assert (found.calendar, found.precision) == ("hijri", "day")


@settings(deadline=None)
@given(day=st.dates(date(1950, 1, 1), date(2090, 1, 1)), digits=DIGITS, data=st.data())
def test_every_gregorian_day_reads_back_in_every_month_family(
    day: date, digits: str | None, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(MONTHS["gregorian"][day.month]))
    (found,) = find_dates(in_digits(f"{day.day} {name} {day.year}", digits), **SEEDS)
    assert found.value.date() == day


@settings(deadline=None)
@given(day=HIJRI_DAYS, slip=st.integers(-40, 40))
def test_two_calendars_are_disputed_exactly_when_more_than_a_day_apart(day: date, slip: int) -> None:
    hijri = Gregorian.fromdate(day).to_hijri()
    other = day + timedelta(slip)
    name = MONTHS["gregorian"][other.month][0]
    text = f"{hijri.day}/{hijri.month}/{hijri.year} هـ الموافق {other.day} {name} {other.year}"
    (found,) = find_dates(text, **SEEDS)
    assert found.is_disputed == (abs(slip) > 1)
    assert found.value == datetime(other.year, other.month, other.day)


PIECES = st.sampled_from(
    [
        "٣",
        "12",
        "2015",
        "1436",
        "/",
        "-",
        ":",
        " ",
        "\n",
        "م",
        "هـ",
        "الموافق ",
        "أغسطس",
        "رمضان",
        "الأحد",
        "ص",
        "(",
        "،",
        "آب",
        "GMT",
        "+03:00",
        "كلمة",
    ]
)


@settings(deadline=None)
@given(pieces=st.lists(PIECES, max_size=14))
def test_spans_point_at_their_text_and_digits_do_not_matter(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = find_dates(text, **SEEDS)
    assert all(text[each.start_char : each.end_char] == each.text for each in found)
    plain = text.translate(str.maketrans("٣", "3"))
    assert [(each.value, each.precision) for each in find_dates(plain, **SEEDS)] == [
        (each.value, each.precision) for each in found
    ]
