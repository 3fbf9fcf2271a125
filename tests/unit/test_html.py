"""What a line of an HTML page carries."""

import pytest

from tasks import seeds
from tasks.page.html import read_html
from tasks.page.model import Hint, Line

PAGE = """<!DOCTYPE html><html lang="ar"><head><title>عنوان</title><style>p{}</style></head>
<body class="has-sidebar"><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/w">العالم</a></li></ul></nav>
<article><h1 class="entry-title">وصول القافلة إلى المدينة</h1>
<div class="meta"><span class="author">سمير نادر</span><time datetime="2021-05-03T10:00:00Z">3 مايو 2021</time></div>
<p>وصلت القافلة الأولى إلى المدينة صباح اليوم وسط استقبال كبير من الأهالي<b> والمسؤولين</b>.</p>
<p><strong>الطريق طويل</strong><br>قال السائق إن الطريق كان طويلا وإن الرحلة استغرقت يومين كاملين.</p>
<figure><img src="x.jpg"><figcaption>القافلة عند البوابة</figcaption></figure>
<div style="display:none">مخفي</div><noscript><p>بلا برمجة</p></noscript></article>
<div class="related-posts"><h3>اقرأ أيضا</h3><a href="/1">خبر آخر</a></div>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


@pytest.fixture(scope="module")
def lines() -> dict[str, Line]:
    found, _ = read_html(PAGE, None, markup_words=seeds.read("markup_words"))
    return {line.text: line for line in found}


def hint(line: Line) -> Hint:
    assert line.hint
    return line.hint


def test_visible_text_in_reading_order(lines: dict[str, Line]) -> None:
    assert list(lines) == [
        "الرئيسية",
        "العالم",
        "وصول القافلة إلى المدينة",
        "سمير نادر",
        "3 مايو 2021",
        "وصلت القافلة الأولى إلى المدينة صباح اليوم وسط استقبال كبير من الأهالي والمسؤولين.",
        "الطريق طويل",
        "قال السائق إن الطريق كان طويلا وإن الرحلة استغرقت يومين كاملين.",
        "القافلة عند البوابة",
        "اقرأ أيضا",
        "خبر آخر",
        "جميع الحقوق محفوظة",
    ]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("العالم", "navigation"),
        ("وصول القافلة إلى المدينة", "article"),
        ("القافلة عند البوابة", "article"),
        ("خبر آخر", "related"),
        ("جميع الحقوق محفوظة", "footer"),
    ],
)
def test_regions(lines: dict[str, Line], text: str, region: str) -> None:
    assert hint(lines[text]).region == region


def test_clues_and_values(lines: dict[str, Line]) -> None:
    assert hint(lines["وصول القافلة إلى المدينة"]).clue == "headline"
    assert hint(lines["سمير نادر"]).clue == "byline"
    assert hint(lines["3 مايو 2021"]).value == "2021-05-03T10:00:00Z"
    assert hint(lines["القافلة عند البوابة"]).tag == "figcaption"
    assert hint(lines["خبر آخر"]).link_share == 1
    assert hint(lines["الطريق طويل"]).is_bold
    assert not any(hint(line).is_bold for text, line in lines.items() if text.startswith("وصلت"))


def test_a_line_behind_a_lone_break_is_not_spaced(lines: dict[str, Line]) -> None:
    assert lines["الطريق طويل"].is_spaced
    assert not lines["قال السائق إن الطريق كان طويلا وإن الرحلة استغرقت يومين كاملين."].is_spaced


def test_pieces_of_a_date_stay_together() -> None:
    page = "<div class=d><span class=a>11</span> <span class=b>شوال</span> <span class=c>1441ه</span></div>"
    found, _ = read_html(page, None, markup_words=seeds.read("markup_words"))
    assert [line.text for line in found] == ["11 شوال 1441ه"]


def test_deep_nesting_does_not_overflow() -> None:
    found, _ = read_html("<div>" * 5000 + "قاع" + "</div>" * 5000, None, markup_words=seeds.read("markup_words"))
    assert [line.text for line in found] == ["قاع"]
