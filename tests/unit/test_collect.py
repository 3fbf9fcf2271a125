"""What people list to be collected, and what listings say."""

from datetime import UTC, datetime

import pytest

from tasks import seeds
from tasks.contract.seed import Seed
from tasks.web.listings import links_of_feed, links_of_sitemap, moment_of, page_address
from tasks.web.outlets import Outlet, outlets_in


def test_the_outlets_that_are_collected_are_known_by_the_same_name() -> None:
    known = {(row["domain"], row["name"]) for row in seeds.read("outlets")}
    assert {(outlet.domain, outlet.name) for outlet in outlets_in(seeds.outlets())} <= known


def test_an_outlet_without_a_domain_is_named_by_its_line() -> None:
    with pytest.raises(ValueError, match="line 3"):
        outlets_in(Seed("outlets", "", ({"outlet": "a", "domain": "a.example"}, {"outlet": "b", "domain": ""})))


def test_an_outlet_owns_its_domain_and_what_is_below() -> None:
    outlet = Outlet(name="x", domain="x.example")
    assert outlet.owns("https://x.example/1")
    assert outlet.owns("https://www.x.example/1")
    assert not outlet.owns("https://notx.example/1")
    assert not outlet.owns("https://x.example.evil.example/1")


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        ("https://X.example/a?id=1&utm_source=rss#top", "https://x.example/a?id=1"),
        ("/أخبار/1", "https://x.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1"),
        ("https://x.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1", "https://x.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1"),
        ("  https://x.example/a?fbclid=1 ", "https://x.example/a"),
        ("javascript:void(0)", None),
        ("mailto:a@x.example", None),
        ("", None),
        (None, None),
    ],
)
def test_one_page_has_one_address(reference: str | None, address: str | None) -> None:
    assert page_address(reference, "https://x.example/feed") == address


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("Mon, 01 Mar 2021 10:00:00 +0300", datetime(2021, 3, 1, 7, tzinfo=UTC)),
        ("2021-03-01T10:00:00+03:00", datetime(2021, 3, 1, 7, tzinfo=UTC)),
        ("2021-03-01", datetime(2021, 3, 1, tzinfo=UTC)),
        ("أمس", None),
        (None, None),
    ],
)
def test_dates_of_feeds_and_sitemaps(said: str | None, moment: datetime | None) -> None:
    assert moment_of(said) == moment


def test_a_news_sitemap_is_read_newest_first_and_undated_pages_are_left() -> None:
    content = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://x.example/old</loc><lastmod>2001-01-01</lastmod></url>
    <url><loc>https://x.example/1</loc><news:news><news:publication><news:name>X</news:name></news:publication>
    <news:publication_date>2021-03-01T10:00:00Z</news:publication_date><news:title>T</news:title></news:news></url>
    <url><loc>https://x.example/undated</loc></url>
    <url><loc>https://x.example/2</loc><lastmod>2021-03-02</lastmod></url></urlset>"""
    links = list(links_of_sitemap(content, "https://x.example/", datetime(2021, 1, 1, tzinfo=UTC)))
    assert [link.url for link in links] == ["https://x.example/2", "https://x.example/1"]
    assert (links[1].headline, links[1].published) == ("T", "2021-03-01T10:00:00Z")


@pytest.mark.parametrize(
    "content", [b"", b"<html><p>not a feed", b"\x89PNG", b"<rss><channel><item><link>/1</link></item>"]
)
def test_what_is_no_feed_gives_no_links_or_what_can_be_read(content: bytes) -> None:
    assert [link.url for link in links_of_feed(content, "https://x.example/")] in ([], ["https://x.example/1"])
    assert list(links_of_sitemap(content, "https://x.example/", datetime(2021, 1, 1, tzinfo=UTC))) == []
