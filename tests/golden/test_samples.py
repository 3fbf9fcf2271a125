"""The sample pages of seeds/pages: each shows a trouble that real pages have, and comes out right."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

import pytest

from tasks import seeds
from tasks.page.model import PageParts
from tasks.text.languages import language_of
from tests.pages import read

MEDIA_TYPES = {".txt": "text/plain", ".md": "text/markdown", ".html": "text/html"}


@cache
def parts_of(name: str) -> PageParts:
    """The sample `name`, taken apart."""
    path = seeds.root() / "pages" / name
    text = path.read_text(encoding="utf-8")
    return read(text, media_type=MEDIA_TYPES[path.suffix], language=language_of(text))


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a sample says of one of its articles: the rest of the page is not its text."""

    headline: str | None
    lines: int
    first: str
    last: str
    date: str | None = None
    publisher: str | None = None
    section: str | None = None
    labels: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    calendar: str | None = field(default=None)


SAMPLES: dict[str, list[Said]] = {
    "sample-hijri.txt": [
        Said(
            headline="أمين مدينة الواحة يستقبل وفد رابطة السدود في مكتبه",
            date="2019-10-11T00:00",
            calendar="hijri",
            publisher="صحيفة عينة الواحة الالكترونية",
            section="محليات",
            keywords=("سدود ري مزارع",),
            lines=4,
            first="استقبل أمين",
            last="حينها.",
        )
    ],
    "sample-two-articles.txt": [
        Said(headline=None, publisher="عينة المرفأ", lines=4, first="عقدت لجنة", last="كل صباح."),
        Said(
            headline="متحف السواحل يفتح قاعة جديدة لأدوات الصيد القديمة.. والدخول مجاني حتى الربيع",
            dateline="مرسى الزيتون",
            lines=4,
            first="مرسى الزيتون",
            last="مئة عام.",
        ),
    ],
    "sample-embed.txt": [
        Said(
            headline="مدرب فريق النوارس يعلن تشكيلة مباراة الجمعة",
            date="2021-03-05T18:30",
            publisher="موقع عينة الملاعب",
            keywords=("النوارس", "الدوري", "فؤاد الساحلي"),
            lines=4,
            first="أعلن مدرب",
            last="من الدوري.",
        )
    ],
    "sample-captions.txt": [
        Said(
            headline="وزير النقل يبحث مع عمدة المرسى مسار الحافلات الجديد وسط مطالب الأهالي",
            labels=("عاجل",),
            lines=6,
            first="في إطار",
            last="ثمن التذكرة.",
        )
    ],
    "sample-clock.txt": [
        Said(
            headline="تجار سوق الحرير يلتقون رئيس غرفة التجارة لبحث الإيجارات",
            section="مال وأعمال",
            authors=("فاتن السوقي",),
            lines=3,
            first="التقى وفد",
            last="نهاية الشهر.",
        )
    ],
    "sample-maghreb.txt": [
        Said(
            headline="والي الجهة يجتمع بأصحاب المعاصر قبل انطلاق موسم الزيتون",
            date="2019-08-27T11:45",
            publisher="راديو عينة تونس",
            section="أخبار وطنية",
            lines=2,
            first="اجتمع والي",
            last="في الإبان.",
        )
    ],
    "sample-persian.txt": [
        Said(
            headline="شهردار بندر نمونه با نماینده صیادان درباره اسکله تازه دیدار کرد",
            date="2019-11-05T10:20",
            calendar="jalali",
            publisher="خبرگزاری نمونه",
            keywords=("بندر نمونه", "صیادان"),
            lines=4,
            first="شهردار بندر",
            last="طول می‌کشد.",
        )
    ],
    "sample-markdown.md": [
        Said(headline="نتائج الحوار بين نقابة المعلمين ومجلس المدارس", lines=13, first="بدأ الحوار", last="هي الأخيرة.")
    ],
    "sample-no-furniture.txt": [
        Said(
            headline="مجلس القرية يتفق مع شركة النور على إنارة الطريق الجبلي",
            date="2022-01-03T00:00",
            lines=2,
            first="اتفق مجلس",
            last="السنة الأولى.",
        )
    ],
    "sample-disputed-date.txt": [
        Said(
            headline="فريق الشراع يتعادل مع ضيفه في افتتاح بطولة الخريف",
            date="2015-08-19T00:00",
            publisher="صحيفة عينة النخيل",
            section="الرياضية",
            authors=("هاني الموج",),
            lines=2,
            first="تعادل فريق",
            last="من المباراة.",
        )
    ],
    "sample-inset.txt": [
        Said(
            headline="بلدية الشمال تتفق مع الجامعة على ترميم المكتبة العامة",
            date="2023-02-08T14:05",
            publisher="بوابة عينة الشمال",
            section="مجتمع",
            keywords=("المكتبة العامة", "جامعة السهل"),
            authors=("رنا الحموي",),
            lines=4,
            first="اتفقت بلدية",
            last="للأنشطة.",
        )
    ],
    "sample-interview.txt": [
        Said(
            headline="أمينة المتحف سلمى النجار: الحكاية نصف القطعة",
            date="2019-05-11T00:00",
            publisher="مجلة عينة الحوار",
            section="حوارات",
            authors=("باسم العلي",),
            lines=7,
            first="تعمل سلمى",
            last="كل خميس.",
        )
    ],
    "sample-column.txt": [
        Said(
            headline="مقعد في القطار",
            date="2017-06-21T00:00",
            section="آراء",
            authors=("غسان الرملي",),
            lines=3,
            first="أحب القطارات",
            last="أسماء المحطات.",
        )
    ],
    "sample-glued.txt": [
        Said(
            headline="جمعية المزارعين تشكر متطوعي موسم القطاف",
            date="2020-10-23T00:00",
            publisher="مؤسسة عينة البستان للنشر",
            section="أخبار وتقارير",
            lines=2,
            first="شكرت جمعية",
            last="بأسبوع.",
        ),
        Said(
            headline="لصوص يعيدون ساعة البلدة القديمة إلى برجها بعد عام من سرقتها",
            date="2020-11-09T00:00",
            lines=3,
            first="أعاد مجهولون",
            last="من أعادها.",
        ),
    ],
    "sample-ticker.txt": [
        Said(
            headline="مهندسو الري يناقشون مع وزيرة المياه سبل إنقاذ البحيرة",
            date="2014-03-17T00:00",
            publisher="عينة الضفاف",
            lines=3,
            first="ناقش مهندسو",
            last="خلال شهر.",
        )
    ],
    "sample-comments.txt": [
        Said(
            headline="سكان العمارة الزرقاء يتفقون مع المالك على إصلاح المصعد",
            date="2016-09-08T09:42",
            publisher="Sample FM",
            section="مجتمع",
            lines=2,
            first="اتفق سكان",
            last="ثلث الكلفة.",
        )
    ],
    "sample-one-line.txt": [Said(headline=None, lines=1, first="اجتمع أعضاء", last="سمحت الظروف.")],
    "sample-agency.txt": [
        Said(
            headline="وزيرة البيئة تلتقي رئيس رابطة الصيادين وتعد بإعادة فتح المرسى",
            dateline="المرسى",
            lines=3,
            first="المرسى 7",
            last="والأرصفة.",
        )
    ],
    "sample-page.html": [
        Said(
            headline="بلدية المرسى توقع مع جامعة الساحل اتفاقا لدراسة الشاطئ",
            date="2021-11-16T09:30",
            publisher="صحيفة عينة الساحل",
            authors=("رامي البحري",),
            lines=4,
            first="وقعت بلدية",
            last="كل شهر.",
        )
    ],
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_says_what_its_articles_say(name: str) -> None:
    articles = parts_of(name).articles
    assert len(articles) == len(SAMPLES[name])
    for article, said in zip(articles, SAMPLES[name], strict=True):
        lines = article.body.split("\n")
        date = article.date_published.isoformat(timespec="minutes") if article.date_published else None
        assert article.headline == said.headline
        assert (date, article.publisher) == (said.date, said.publisher)
        assert (len(lines), lines[0].startswith(said.first), lines[-1].endswith(said.last)) == (said.lines, True, True)
        assert (article.section, article.dateline) == (said.section, said.dateline)
        assert (article.labels, article.keywords, article.authors) == (said.labels, said.keywords, said.authors)
        assert said.calendar in (None, article.date_calendar)


def test_every_sample_is_told() -> None:
    names = {path.name for path in (seeds.root() / "pages").iterdir()}
    assert {name for name in names if not name.startswith("sample-html-")} == set(SAMPLES)


def test_two_calendars_that_disagree_are_flagged() -> None:
    assert parts_of("sample-disputed-date.txt").articles[0].is_date_disputed
    assert not parts_of("sample-glued.txt").articles[0].is_date_disputed


def test_the_last_change_is_not_the_publication() -> None:
    article = parts_of("sample-inset.txt").articles[0]
    assert article.date_modified == datetime(2023, 2, 9)


def test_quoted_posts_carry_author_date_and_link() -> None:
    tweet, picture, signed = parts_of("sample-embed.txt").embeds
    assert (tweet.platform, tweet.author_handle, tweet.author_name) == ("twitter", "@alnawares_club", "نادي النوارس")
    assert (tweet.url, tweet.posted_at) == ("pic.twitter.com/Mithal99Xyz", datetime(2021, 3, 4))
    assert (picture.platform, picture.author_handle, picture.posted_at) == ("instagram", "@sami_qaid", None)
    assert (signed.author_handle, signed.posted_at) == ("@alnawares_head", datetime(2021, 3, 4))
    assert signed.text.startswith("كل الشكر")
    (foreign,) = parts_of("sample-two-articles.txt").embeds
    assert (foreign.language, foreign.author_handle) == ("tr", "@ornek_liman")


def test_chrome_has_its_own_roles() -> None:
    roles = {block.text: block.role for block in parts_of("sample-comments.txt").blocks}
    assert roles["زائر | 08-09-2016 12:05"] == "comment"
    assert roles["أكتب تعليقك هنا..."] == "interface"
    roles = {block.text: block.role for block in parts_of("sample-inset.txt").blocks}
    assert roles["مسرح الأطفال يعود بعرض جديد عن البحر"] == "related"
    assert roles["تابعوا آخر أخبارنا عبر غوغل نيوز"] == "interface"
    roles = {block.text: block.role for block in parts_of("sample-captions.txt").blocks}
    assert roles["محطة الحافلات القديمة"] == "caption"
    assert roles["الأهالي يطالبون بمحطة في الحي القديم"] == "subheading"
