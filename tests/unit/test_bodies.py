"""The article's own text is found by the shape of the tree, whatever the template calls its parts."""

from tasks import seeds
from tasks.page.bodies import find_bodies
from tasks.page.html import read_html
from tasks.page.outlets import key_of
from tasks.page.titles import find_titles

TITLE = "القافلة تصل إلى المدينة بعد يومين"
PARAGRAPHS = [
    "وصلت القافلة الأولى إلى المدينة صباح اليوم وسط استقبال كبير من الأهالي الذين خرجوا إلى الشوارع.",
    "وقال السائق إن الطريق كان طويلا وإن الرحلة استغرقت يومين كاملين بسبب سوء الأحوال الجوية.",
    "وأضاف أن القافلة الثانية ستنطلق مطلع الأسبوع المقبل وستحمل أدوية ومواد غذائية للمحتاجين.",
]
TEASER = "تستعد البلدية لافتتاح الحديقة العامة الجديدة بعد أشهر من أعمال الصيانة والتوسعة ..."


def body_of(page: str) -> list[str]:
    lines, stated = read_html(page, None, markup_words=seeds.read("markup_words"))
    titles = find_titles(lines, [key_of(line.text) for line in lines], stated)
    return [lines[place].text for body in find_bodies(lines, titles) for place in body.lines]


def paragraphs(tag: str = "p") -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in PARAGRAPHS)


def test_sisters_outweigh_cards() -> None:
    cards = "".join(f"<div class=x1><a href=/{i}>خبر رقم {i}</a><div>{TEASER}</div></div>" for i in range(12))
    assert body_of(f"<div class=x3>{cards}</div><h1>{TITLE}</h1><div class=x2>{paragraphs('div')}</div>") == PARAGRAPHS


def test_breaks_instead_of_paragraphs() -> None:
    page = (
        f"<table><tr><td><a href=/>قائمة</a></td><td><b>{TITLE}</b><br>{'<br><br>'.join(PARAGRAPHS)}</td></tr></table>"
    )
    assert body_of(f"<title>{TITLE}</title>{page}") == PARAGRAPHS


def test_a_box_set_into_the_text_is_not_the_text() -> None:
    box = f"<div><h4>اقرأ أيضا</h4><a href=/1>{TITLE} ثانية</a></div><div><a href=/2>خبر</a><p>{TEASER}</p></div>"
    figure = "<figure><img><figcaption>القافلة عند بوابة المدينة صباح اليوم.</figcaption></figure>"
    page = f"<h1>{TITLE}</h1><div><p>{PARAGRAPHS[0]}</p>{box}{figure}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></div>"
    assert body_of(page) == PARAGRAPHS


def test_lists_and_subheadings_stay() -> None:
    page = f"<h1>{TITLE}</h1><div>{paragraphs()}<h2>ما حملته</h2><ul><li>أدوية</li><li>مواد غذائية</li></ul></div>"
    assert body_of(page) == [*PARAGRAPHS, "ما حملته", "أدوية", "مواد غذائية"]


def test_a_text_cut_in_parts_of_one_kind() -> None:
    first, *rest = PARAGRAPHS
    part = "<div class=part>{}</div>"
    page = (
        part.format(f"<p>{first}</p>") + "<div class=ad>إعلان</div>" + part.format("".join(f"<p>{p}</p>" for p in rest))
    )
    assert body_of(f"<h1>{TITLE}</h1><main>{page}</main>") == PARAGRAPHS


def test_a_lead_that_the_text_does_not_repeat() -> None:
    lead = "استقبل أهالي المدينة القافلة الأولى منذ أشهر، فيما يستعد المنظمون لإرسال ثانية"
    page = "<h1>{}</h1><p class=lead>{}</p><time>3 مايو 2021</time><div>{}</div>"
    assert body_of(page.format(TITLE, lead, paragraphs())) == [lead, *PARAGRAPHS]
    assert body_of(page.format(TITLE, PARAGRAPHS[0], paragraphs())) == PARAGRAPHS


def test_a_page_of_headlines_has_no_body() -> None:
    assert body_of("".join(f"<li><a href=/{i}>{TITLE} {i}</a></li>" for i in range(30))) == []


def titles_of(page: str) -> list[str]:
    lines, stated = read_html(page, None, markup_words=seeds.read("markup_words"))
    return [lines[place].text for place in find_titles(lines, [key_of(line.text) for line in lines], stated)]


def test_the_headline_is_the_line_that_the_title_names() -> None:
    page = "<title>جريدة القافلة اليومية » {}</title><h1>جريدة القافلة اليومية</h1><h2>{}</h2>"
    assert titles_of(page.format(TITLE, TITLE))[-1] == TITLE


def test_a_site_wide_title_yields_to_the_heading() -> None:
    page = f'<meta property="og:title" content="الموقع الرسمي"><title>الموقع الرسمي</title><h1>{TITLE}</h1>'
    assert titles_of(page) == [TITLE]
