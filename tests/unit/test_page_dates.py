from datetime import date, datetime
from typing import Any

import pytest

from tasks import seeds
from tasks.page.dates import DateFound, date_context, find_dates, page_evidence
from tasks.page.stated_dates import date_in_url, parse_stated
from tasks.text.date_expressions import Evidence

SEEDS: dict[str, Any] = {name: seeds.read(name) for name in ("months", "weekdays", "day_periods", "date_words")}


def only(text: str, evidence: Evidence | None = None) -> DateFound:
    (found,) = find_dates(text, **SEEDS, evidence=evidence or Evidence())
    assert text[found.start_char : found.end_char] == found.text
    return found


def stated(value: str) -> DateFound | None:
    return parse_stated(value, **SEEDS)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("٧ آب / أغسطس ٢٠١٥", "2015-08-07"),
        ("9 آب (أغسطس) 2015", "2015-08-09"),
        ("7 تشرين الأول/أكتوبر من عام 2023", "2023-10-07"),
        ("25 يوليو تموز 2015", "2015-07-25"),
        ("الأحد، 10 جانفي 2016", "2016-01-10"),
        ("14 غشت 2019", "2019-08-14"),
        ("3 دجنبر 2019", "2019-12-03"),
        ("17رمضان 1433هـ", "2012-08-05"),
        ("13 من ذي القعدة 1430 هـ", "2009-11-01"),
        ("الثلاثاء 28 محرم 1445", "2023-08-15"),
        ("1436/9/29هـ", "2015-07-16"),
        ("9 - 10 - 1436هـ", "2015-07-25"),
        (r"التاريخ:1436\10\9", "2015-07-25"),
        ("سه‌شنبه ۲۹ بهمن ۱۳۹۸", "2020-02-18"),
        ("الحادي والعشرين من مايو 2016", "2016-05-21"),
        ("August 15, 2023", "2023-08-15"),
        ("mardi 15 août 2023", "2023-08-15"),
        ("15 Ağustos 2023 Salı", "2023-08-15"),
        ("25/12/2020", "2020-12-25"),
        ("12/25/2020", "2020-12-25"),
        ("03/03/2020", "2020-03-03"),
        ("الجمعة 03/04/2020", "2020-04-03"),
        ("الأربعاء 03/04/2020", "2020-03-04"),
        ("3.4.2020", "2020-04-03"),
    ],
)
def test_a_day_however_it_is_written(text: str, day: str) -> None:
    found = only(text)
    assert found.value == datetime.fromisoformat(day)
    assert (found.precision, found.zone) == ("day", "local")


@pytest.mark.parametrize(
    ("text", "moment", "precision", "zone"),
    [
        ("٢ أغسطس ٢٠١٥ - ٩:٣٤ م", "2015-08-02 21:34", "minute", "local"),
        ("11 مايو 2025, 4:43:30 م", "2025-05-11 16:43:30", "second", "local"),
        ("12:05 ص | 11 مايو 2025", "2025-05-11 00:05", "minute", "local"),
        ("السبت 11 مايو 2024 الساعة 1:30 بعد الظهر", "2024-05-11 13:30", "minute", "local"),
        ("03 يونيو 2020\n  ٠٢:٠٠", "2020-06-03 02:00", "minute", "local"),
        ("15 août 2023 à 18h05", "2023-08-15 18:05", "minute", "local"),
        ("٧ أكتوبر ٢٠١٥ ١٢:١٩ م بتوقيت القدس", "2015-10-07 09:19", "minute", "utc"),
        ("15/8/2023 الساعة 18:20 (مكة المكرمة)، 15:20 (غرينتش)", "2023-08-15 15:20", "minute", "utc"),
        ("15/8/2023 18:20 GMT", "2023-08-15 18:20", "minute", "utc"),
        ("Tue, 15 Aug 2023 12:09:00 +0300", "2023-08-15 09:09", "second", "utc"),
    ],
)
def test_times_join_their_date(text: str, moment: str, precision: str, zone: str) -> None:
    found = only(text)
    assert found.value == datetime.fromisoformat(moment)
    assert (found.precision, found.zone) == (precision, zone)


@pytest.mark.parametrize(
    "text",
    [
        "السبت 09/10/1436 هـ 25 يوليو 2015 م",
        "25 يوليو 2015 الموافق 9 شوال 1436",
        "9/10/1436هـ (25/7/2015م)",
        "9 شوال 1436 هـ، الموافق لـ 25 تموز/يوليو 2015",
    ],
)
def test_two_calendars_in_one_expression(text: str) -> None:
    found = only(text)
    assert found.value == datetime(2015, 7, 25)
    assert {each.calendar for each in found.readings} == {"hijri", "gregorian"}
    assert not found.is_disputed


def test_calendars_a_day_apart_agree_and_further_apart_are_disputed() -> None:
    assert not only("10 شوال 1436 هـ الموافق 25 يوليو 2015").is_disputed
    disputed = only("16 شوال 1436 هـ الموافق 25 يوليو 2015")
    assert disputed.is_disputed
    assert [each.first_day() for each in disputed.readings] == [date(2015, 8, 1), date(2015, 7, 25)]


def test_an_order_that_nothing_decides_leaves_what_is_sure() -> None:
    assert (only("03/04/2020").value, only("03/04/2020").precision) == (datetime(2020, 1, 1), "year")
    assert find_dates("03/04/05", **SEEDS) == []


def test_the_page_decides_an_order() -> None:
    evidence = page_evidence(["نشر 25/12/2019", "شارك"], **SEEDS)
    assert only("03/04/2020", evidence).value == datetime(2020, 4, 3)
    assert only("03/04/2020", Evidence(latest=date(2020, 3, 10))).value == datetime(2020, 3, 4)
    assert only("03/04/2020", Evidence(known=frozenset({date(2020, 3, 4)}))).value == datetime(2020, 3, 4)


def test_a_bare_year_of_the_14th_century_takes_the_language_of_the_page() -> None:
    assert only("۱۳۹۸/۱۱/۲۹", Evidence(language="fa")).value == datetime(2020, 2, 18)
    assert only("1398/11/29", Evidence(language="ar")).calendar == "hijri"
    assert find_dates("1398/11/29", **SEEDS) == []


@pytest.mark.parametrize(
    "text", ["منذ 3 ساعات", "قرار رقم 119", "192.168.10.12", "فاز 3 - 2 - 1", "هاتف 01-234-5678", "30 فبراير", "10:30"]
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text, **SEEDS) == []


@pytest.mark.parametrize(
    ("value", "moment", "zone"),
    [
        ("2020-06-03T03:01+0400", "2020-06-02 23:01", "utc"),
        ("2020-10-07T12:09:00.123Z", "2020-10-07 12:09", "utc"),
        ("20201007T120900Z", "2020-10-07 12:09", "utc"),
        ("2020-10-07 12:09:00", "2020-10-07 12:09", "local"),
        ("1602072540", "2020-10-07 12:09", "utc"),
        ("1602072540000", "2020-10-07 12:09", "utc"),
        ("Wed, 07 Oct 2020 12:09:00 GMT", "2020-10-07 12:09", "utc"),
        ("٧ أكتوبر ٢٠٢٠", "2020-10-07 00:00", "local"),
    ],
)
def test_metadata_values(value: str, moment: str, zone: str) -> None:
    found = stated(value)
    assert found is not None
    assert (found.value, found.zone) == (datetime.fromisoformat(moment), zone)


@pytest.mark.parametrize("value", ["", "0001-01-01T00:00:00", "1970-01-01T00:00:00Z", "null", "2020-13-45"])
def test_metadata_that_states_no_date(value: str) -> None:
    assert stated(value) is None


def test_dates_in_addresses() -> None:
    assert date_in_url("https://example.org/news/2020/10/07/1234") == date(2020, 10, 7)
    assert date_in_url("https://example.org/2020/1007.html") is None


@pytest.mark.parametrize(
    ("text", "context"),
    [("نشر يوم", "published"), ("تاريخ النشر:", "published"), ("آخر تحديث", "modified"), ("الأحد", "unknown")],
)
def test_words_beside_a_date_say_whose_it_is(text: str, context: str) -> None:
    assert date_context(text, date_contexts=seeds.read("date_contexts")) == context
