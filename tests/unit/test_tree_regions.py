"""An HTML page read whole: the tree's article with its header."""

from datetime import datetime

from tasks.page.model import PageParts
from tests import pages

TITLE = "القافلة تصل إلى المدينة بعد يومين"
TEXT = [
    "وصلت القافلة الأولى إلى المدينة صباح اليوم وسط استقبال كبير من الأهالي الذين خرجوا إلى الشوارع.",
    "وقال السائق إن الطريق كان طويلا وإن الرحلة استغرقت يومين كاملين بسبب سوء الأحوال الجوية.",
]
BODY = "".join(f"<p>{text}</p>" for text in TEXT)


def read(page: str, url: str | None = None) -> PageParts:
    return pages.read(page, media_type="text/html", url=url)


def test_headline_date_and_body() -> None:
    head = "<div class=top>الأربعاء 6 مارس 2024</div><nav><a href=/>الرئيسية</a></nav>"
    meta = "<div><span class=by>سمير نادر</span><i>3 مايو 2021</i></div>"
    (article,) = read(
        f"{head}<h1>{TITLE}</h1>{meta}<div>{BODY}</div><div class=related><a href=/1>خبر آخر</a> 5 مايو 2023</div>"
    ).articles
    assert article.headline == TITLE
    assert article.body.split("\n") == TEXT
    assert article.date_published == datetime(2021, 5, 3)


def test_roles_that_only_the_tree_knows() -> None:
    caption = (
        "<figure><img><figcaption>مشهد من المدينة التقط صباح أمس، وفيه تظهر القافلة عند البوابة.</figcaption></figure>"
    )
    letter = "<div class=newsletter><p>اكتبوا عنوانكم لتصلكم رسالة كل صباح فيها خلاصة ما جرى.</p></div>"
    found = read(f"<h1>{TITLE}</h1><div><p>{TEXT[0]}</p>{caption}{letter}<p>{TEXT[1]}</p></div>")
    assert [block.role for block in found.blocks] == ["headline", "paragraph", "caption", "interface", "paragraph"]
    assert found.articles[0].body.split("\n") == TEXT


def test_two_articles_of_one_template() -> None:
    part = "<article><h2>{}</h2><span>{}</span><div class=entry>{}</div></article>"
    other = (
        "<p>أغلقت البلدية الجسر القديم أمام السيارات حتى نهاية الشهر لإجراء أعمال الصيانة اللازمة.</p>"
        "<p>ودعت السائقين إلى استخدام الجسر الجديد، مشيرة إلى أن المشاة يمكنهم العبور كالمعتاد.</p>"
    )
    page = part.format(TITLE, "3 مايو 2021", BODY) + part.format("البلدية تغلق الجسر القديم", "1 مايو 2021", other)
    first, second = read(f"<body><main>{page}</main></body>").articles
    assert (first.headline, second.headline) == (TITLE, "البلدية تغلق الجسر القديم")
    assert (first.date_published, second.date_published) == (datetime(2021, 5, 3), datetime(2021, 5, 1))


def test_a_text_whose_class_calls_it_chrome() -> None:
    text = [f"{line} {place}." for place in range(4) for line in TEXT]
    paragraphs = "".join(f"<p>{line}</p>" for line in text)
    comments = "".join(f"<div class=box><b>قارئ {i}</b><div>نشكر كل من ساعد القافلة {i}.</div></div>" for i in range(9))
    page = (
        f"<h1>{TITLE}</h1><i>3 مايو 2021</i><div class='print-area related-box'>{paragraphs}</div><div>{comments}</div>"
    )
    (article,) = read(page).articles
    assert article.body.split("\n") == text
