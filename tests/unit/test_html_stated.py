"""What an HTML page states of itself: whom it is believed, and whom not."""

import json

import pytest

from tasks import seeds
from tasks.page.address import is_front_page, same_place
from tasks.page.html import read_html
from tasks.page.model import Stated

URL = "https://sahifa.example/news/2021/05/03/77"
TITLE = "وصول القافلة إلى المدينة"


def stated(head: str = "", body: str = "", url: str | None = URL) -> Stated:
    page = f"<html lang=ar><head>{head}</head><body>{body}</body></html>"
    return read_html(page, url, markup_words=seeds.read("markup_words"))[1]


def script(*items: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(items[0] if len(items) == 1 else items)}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2021-05-03T10:00:00+03:00",
    "author": [{"@type": "Person", "name": "سمير نادر"}, {"@id": "#hala"}],
    "publisher": {"@type": "Organization", "name": "صحيفة المثال"},
    "url": URL,
}


def test_json_ld_in_a_graph_with_references() -> None:
    graph = {"@graph": [ARTICLE, {"@type": "Person", "@id": "#hala", "name": "هالة نور"}]}
    found = stated(script(graph))
    assert found.headline == ((TITLE, "json-ld"),)
    assert found.published[0] == ("2021-05-03T10:00:00+03:00", "json-ld")
    assert [name for name, _ in found.authors] == ["سمير نادر", "هالة نور"]


def test_stories_in_lists_are_not_the_page() -> None:
    other = {"@type": "NewsArticle", "headline": "خبر من مكان آخر تماما", "datePublished": "2020-01-01"}
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": other}]}
    found = stated(f"<title>{TITLE} | صحيفة المثال</title>" + script(listed, other))
    assert not [value for value, origin in found.published if origin == "json-ld"]
    assert [origin for _, origin in found.headline] == ["title"]


def test_the_article_of_this_page_among_several() -> None:
    other = {"@type": "NewsArticle", "headline": "خبر آخر", "datePublished": "2020-01-01", "url": URL + "8"}
    found = stated(script(other) + script(ARTICLE))
    assert found.headline[0][0] == TITLE


def test_the_site_is_no_article() -> None:
    found = stated(script({"@type": "WebSite", "name": "صحيفة المثال", "datePublished": "2009-01-01"}), url=None)
    assert found.published == ()
    assert found.publisher == (("صحيفة المثال", "json-ld"),)


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "NewsArticle", "headline": "%s",}',
        '<!-- {"@type": "NewsArticle", "headline": "%s"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "%s"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "%s", "description": "سطر\nثان"};',
        '[{"@type": "NewsArticle", "headline": "%s"},,{"@type": "Thing"}]',
        '{"@type": "NewsArticle", "headline": "%s", "description": "a\\d"}',
    ],
)
def test_broken_json_is_mended(broken: str) -> None:
    found = stated(f'<title>{TITLE}</title><script type="application/ld+json">{broken % TITLE}</script>')
    assert found.headline[0] == (TITLE, "json-ld")


def test_entities_and_tags_in_values() -> None:
    found = stated('<meta property="og:title" content="&amp;quot;قول&amp;quot; &lt;b&gt;فصل&lt;/b&gt;&#160;">')
    assert found.headline[0][0] == '"قول" فصل'


def test_microdata_of_the_article_and_not_of_the_cards() -> None:
    text = "جملة طويلة من الخبر تكفي لأن تعد من متن الصفحة وليس من قوائمها. " * 5
    body = (
        f'<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{TITLE}</h1>'
        f'<time itemprop="datePublished" datetime="2021-05-03">3 مايو</time><p>{text}</p>'
        '<span itemprop="author" itemscope><a itemprop="name">سمير نادر</a></span></div>'
        '<div itemscope><a itemprop="headline">خبر آخر</a><time itemprop="datePublished" datetime="2019-02-02"></div>'
    )
    found = stated(body=body, url=None)
    assert found.headline == ((TITLE, "microdata"),)
    assert found.published == (("2021-05-03", "microdata"),)
    assert found.authors == (("سمير نادر", "microdata"),)


def test_address_and_its_date() -> None:
    found = stated(
        '<link rel="canonical" href="/news/2021/05/03/77"><meta property="og:url" content="https://sahifa.example/">'
    )
    assert found.url == ((URL, "canonical"),)
    assert found.published == (("2021-05-03", "url"),)


def test_addresses() -> None:
    assert same_place("http://www.a.example/x/amp/?utm_source=b") == same_place("https://a.example/x")
    assert same_place("https://a.example/?p=1") != same_place("https://a.example/?p=2")
    assert same_place("http://[broken") is None
    assert is_front_page("https://a.example/")
    assert not is_front_page("https://a.example/?p=1")


def test_a_text_that_only_a_script_would_show() -> None:
    text = [
        "وصلت القافلة الأولى إلى المدينة صباح اليوم وسط استقبال كبير من الأهالي الذين خرجوا.",
        "وقال السائق إن الطريق طويل.",
    ] * 3
    head = script({**ARTICLE, "articleBody": "\n".join(text)})
    page = f"<html><head>{head}</head><body><div id=app><h1>{TITLE}</h1></div></body></html>"
    lines, _ = read_html(page, URL, markup_words=seeds.read("markup_words"))
    assert [line.text for line in lines] == [TITLE, *text]
    shown = page.replace("</h1>", f"</h1><p>{text[0]}</p>")
    lines, _ = read_html(shown, URL, markup_words=seeds.read("markup_words"))
    assert [line.text for line in lines] == [TITLE, text[0]]
