"""When an article was published: what its lines say, what is stated beside them, and which of the two is believed."""

from datetime import UTC, datetime

from tasks.contract.tables import Article
from tests.pages import read

TITLE = "القافلة تصل إلى المدينة بعد يومين"
BODY = (
    "<p>وصلت القافلة الأولى إلى المدينة صباح اليوم وسط استقبال كبير من الأهالي الذين خرجوا إلى الشوارع.</p>"
    "<p>وقال السائق إن الطريق كان طويلا وإن الرحلة استغرقت يومين كاملين بسبب سوء الأحوال الجوية.</p>"
)


def article(head: str = "", above: str = "", below: str = "", **changes: object) -> Article:
    text = f"<html><head>{head}</head><body>{above}<h1>{TITLE}</h1>{below}<div>{BODY}</div></body></html>"
    known = {"collected_at": datetime(2021, 6, 1, tzinfo=UTC)} | changes
    return read(text, media_type="text/html", **known).articles[0]


def published(value: str) -> str:
    return f'<meta property="article:published_time" content="{value}">'


def test_metadata_where_the_page_shows_no_date() -> None:
    found = article(published("2021-05-03T10:00:00+03:00"))
    assert found.date_published == datetime(2021, 5, 3, 7)
    assert (found.date_source, found.date_zone, found.date_precision) == ("metadata", "utc", "second")


def test_the_page_goes_before_its_metadata() -> None:
    found = article(published("2021-05-02T23:30:00+00:00"), below="<time>3 مايو 2021</time>")
    assert found.date_published == datetime(2021, 5, 3)
    assert (found.date_source, found.date_zone) == ("block", "local")


def test_a_date_over_the_headline_that_all_else_contradicts_is_the_sites() -> None:
    found = article(published("2021-05-03T10:00:00"), above="<div>الأحد 30 مايو 2021</div>")
    assert found.date_published == datetime(2021, 5, 3, 10)


def test_no_date_after_the_page_was_collected() -> None:
    assert article(published("2024-01-01T10:00:00")).date_published is None


def test_words_in_metadata() -> None:
    assert article(published("الاثنين، 03 مايو 2021 - 10:15 م")).date_published == datetime(2021, 5, 3, 22, 15)


def test_feed_then_address() -> None:
    address = "https://alrakb.example/2021/05/03/qafila"
    assert article(url=address).date_source == "url"
    assert article(url=address, source_published="2021-05-04").date_source == "feed"


def test_no_date_anywhere() -> None:
    found = article(published("0000-00-00"))
    assert (found.date_published, found.date_source, found.date_precision) == (None, None, None)


def test_a_change_before_publication_is_a_templates() -> None:
    modified = '<meta property="article:modified_time" content="{}">'
    head = published("2021-05-03T10:00:00Z")
    assert article(head + modified.format("2020-01-01T00:00:00Z")).date_modified is None
    assert article(head + modified.format("2021-05-03T12:00:00Z")).date_modified == datetime(2021, 5, 3, 12)
