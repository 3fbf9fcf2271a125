"""Laws of times: spans point at their text, whatever it is; what is not said has no value; digits do not matter."""

import re
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tasks import seeds
from tasks.contract.tables import Article, Time
from tasks.enrichers.times import times

NAMES = (
    *("months", "weekdays", "day_periods", "date_words", "number_words"),
    *("time_units", "time_words", "time_traps"),
)
SEEDS: dict[str, Any] = {name: seeds.read(name) for name in NAMES}
WORDS = sorted({row["form"] for name in ("time_words", "time_units", "number_words") for row in SEEDS[name]})
OTHERS = ("2015", "٣", "10:30", "رمضان", "الأحد", "أغسطس", "،", "وَ", "هـ")
PIECES = st.one_of(st.sampled_from(WORDS), st.sampled_from(OTHERS))
VALUE = re.compile(
    r"\d{2,4}(-(W?\d\d|Q\d|H\d|[A-Z]{2}))?(-\d\d)?(T[\d:]+Z?)?(/[\d-]+)?"
    r"|T\d\d:\d\d(:\d\d)?Z?|P[\dTXDEC.WMYHS]+|XXXX-WXX-\d"
)


def read(body: str, published: datetime | None) -> list[Time]:
    precision = "day" if published else None
    return times(
        Article(
            article_id="a", document_id="d", position=0, headline=None, body=body,
            date_published=published, date_precision=precision,
        ),
        **SEEDS,
    )  # fmt: skip


@settings(deadline=None)
@given(pieces=st.lists(PIECES, max_size=12), day=st.none() | st.dates(date(1930, 1, 1), date(2070, 1, 1)))
def test_spans_are_in_order_and_point_at_their_text(pieces: list[str], day: date | None) -> None:
    body = " ".join(pieces)
    found = read(body, datetime(day.year, day.month, day.day) if day else None)
    assert all(body[each.start_char : each.end_char] == each.text for each in found)
    assert all(one.end_char <= two.start_char for one, two in pairwise(found))
    assert all(each.value is None or VALUE.fullmatch(each.value) for each in found)


@settings(deadline=None)
@given(pieces=st.lists(PIECES, max_size=12))
def test_the_script_of_digits_changes_nothing(pieces: list[str]) -> None:
    body, day = " ".join(pieces), datetime(2023, 8, 15)
    plain = body.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
    assert [each.value for each in read(body, day)] == [each.value for each in read(plain, day)]


@settings(deadline=None)
@given(day=st.dates(date(1990, 1, 1), date(2060, 1, 1)), count=st.integers(2, 99))
def test_days_ago_are_counted_from_publication(day: date, count: int) -> None:
    (found,) = read(f"وصل قبل {count} يوما", datetime(day.year, day.month, day.day))
    assert found.value is not None
    assert (day - date.fromisoformat(found.value)).days == count
