"""What holds for every page, however it is made."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tasks.contract.tables import BODY_ROLES, ROLES
from tasks.text.readable import readable
from tests.pages import read

LINES = st.sampled_from(
    [
        "",
        " ",
        "الرئيسية",
        "محليات",
        "عاجل",
        "مقالات ذات صلة",
        "التعليقات",
        "الاسم",
        "المصدر: وكالات",
        "كلمات مفتاحية: ماء، سد",
        "3 مايو 2019",
        "اليوم 4 مايو 2019 | 24°",
        "كتب - سامي نور",
        "وزير المياه يزور السد الجديد في الجنوب",
        "زار وزير المياه السد الجديد في الجنوب، وقال إن العمل فيه ينتهي قبل حلول فصل الشتاء المقبل.",
        "وأضاف أن المزارعين سيحصلون على حصصهم كاملة هذا العام.",
        "- بند من القائمة",
        "# عنوان",
        "شكرا — سامي (@sami) July 2, 2025",
        "جميع الحقوق محفوظة © صحيفة السد 2019",
        "\u200f",
        "ـ",
        "1. خبر آخر",
        "وختم الوزير كلمته بشكر العاملين في السد وعائلاتهم على صبرهم الطويل. رابط الخبر بصحيفة السد: زيارة",
    ]
)
PAGES = st.lists(LINES | st.text(max_size=60).map(lambda text: text.replace("\r", " ")), max_size=25).map("\n".join)


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_every_visible_line_is_in_blocks_in_order(text: str) -> None:
    blocks = read(text).blocks
    assert [block.position for block in blocks] == list(range(len(blocks)))
    assert all(a.end_char <= b.start_char for a, b in pairwise(blocks))
    assert all(block.role in ROLES for block in blocks)
    spans = [text[block.start_char : block.end_char] for block in blocks]
    assert all("\n" not in span and readable(span) for span in spans)
    shown = "".join(readable(line) for line in text.split("\n"))
    assert "".join(readable(span) for span in spans).replace(" ", "") == shown.replace(" ", "")


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_blocks_map_into_the_body(text: str) -> None:
    parts = read(text)
    for article in parts.articles:
        own = [block for block in parts.blocks if block.article_id == article.article_id]
        body = [block for block in own if block.body_start_char is not None]
        assert article.body == "\n".join(block.text for block in body)
        assert all(article.body[block.body_start_char : block.body_end_char] == block.text for block in body)
        assert {block.role for block in body} <= set(BODY_ROLES)
        assert all(block.body_start_char is None for block in parts.blocks if block.role not in BODY_ROLES)


@settings(max_examples=100, deadline=None)
@given(PAGES)
def test_nothing_is_said_that_the_page_does_not_say(text: str) -> None:
    parts = read(text)
    shown = {block.text for block in parts.blocks}
    for article in parts.articles:
        assert article.headline is None or any(article.headline in line for line in shown)
        assert (article.date_published is None) == (article.date_precision is None) == (article.date_text is None)
        assert article.word_count > 0
    assert [article.position for article in parts.articles] == list(range(len(parts.articles)))
