"""The HTML samples of seeds/pages, each of another template: what a reader of the page would say it says."""

from dataclasses import dataclass
from functools import cache

import pytest

from tasks import seeds
from tasks.contract.tables import BODY_ROLES
from tasks.page.model import PageParts
from tasks.sources.decode import decode
from tasks.text.languages import language_of
from tests.pages import read


@cache
def parts_of(name: str) -> PageParts:
    """The sample `name`, taken apart, from its bytes."""
    content = (seeds.root() / "pages" / f"sample-html-{name}.html").read_bytes()
    decoded = decode(content)
    assert decoded.text
    return read(decoded.text, media_type="text/html", language=language_of(decoded.text))


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a sample says. body: the first words of each line of the text. date: as read, source and calendar."""

    headline: str
    publisher: str
    date: tuple[str, str, str]
    body: tuple[str, ...]
    authors: tuple[str, ...] = ()
    section: str | None = None
    keywords: tuple[str, ...] = ()
    language: str = "ar"


SAMPLES = {
    "wordpress": Said(
        headline="وزير الري يستقبل وفد مزارعي السهل ويبحث معهم توزيع المياه",
        publisher="صحيفة عينة السهل",
        date=("2022-04-12", "block", "gregorian"),
        body=("استقبل وزير الري", "وقال الجدولي", "من جهتها طالبت"),
        authors=("ندى السهلي",),
        section="محليات",
        keywords=("الري", "مزارعو السهل"),
    ),
    "tables-windows-1256": Said(
        headline="رئيس البلدية يجتمع بأصحاب المراكب لبحث رسوم الميناء",
        publisher="جريدة عينة المنارة",
        date=("2010-01-19", "block", "gregorian"),
        body=("اجتمع رئيس البلدية", "وقال المينا", "ورد نقيب"),
    ),
    "amp": Said(
        headline="وفد الجزيرة يزور مدرسة الحرف ويتفق مع مديرها على تبادل المدربين",
        publisher="شبكة عينة الجزيرة",
        date=("2023-02-20T11:20", "metadata", "gregorian"),
        body=("زار وفد", "وأوضحت اللؤلؤي", "وقال النجار"),
        authors=("خليفة المرجاني",),
    ),
    "persian": Said(
        headline="شهردار کوهپایه با نمایندگان باغداران دیدار کرد",
        publisher="خبرگزاری نمونه کوهپایه",
        date=("2020-09-14T10:45", "block", "jalali"),
        body=("شهردار کوهپایه صبح", "مهری باغبان", "حسن سیب‌زار", "دیدار بعدی", "دو طرف"),
        keywords=("باغداران", "آب کشاورزی"),
        language="fa",
    ),
    "embeds": Said(
        headline="رئيسة اتحاد الكتاب تلتقي عمدة المرسى لبحث معرض الشتاء",
        publisher="موقع عينة الورّاق",
        date=("2020-11-08T18:05", "block", "gregorian"),
        body=("التقت رئيسة", "وقالت الحبري", "وأكدت المنصوري", "الافتتاح:", "المكان:"),
        authors=("رنا المكتبي",),
        section="كتب",
        keywords=("معرض الشتاء", "اتحاد الكتاب"),
    ),
    "live": Said(
        headline="محادثات الواديين لحظة بلحظة.. أبرز ما جرى في اليوم الأول",
        publisher="قناة عينة الوادي",
        date=("2019-09-02", "block", "gregorian"),
        body=("بدأت صباح", "أبرز ما جرى", "وصل رئيس", "عقد الوفدان", "قالت رئيسة", "ومن المقرر"),
    ),
    "site-title": Said(
        headline="محافظ الوادي يناقش مع عمد القرى إنارة الطرق الزراعية",
        publisher="بوابة عينة الوادي",
        date=("2018-05-14T15:45", "block", "gregorian"),
        body=("ناقش محافظ", "وأشار المحافظ", "وقال عمدة"),
        authors=("هاني النخيلي",),
    ),
    "hijri-only": Said(
        headline="أمير الواحة يستقبل مدير التعليم ويطلع على خطة المدارس الجديدة",
        publisher="صحيفة عينة النخيل",
        date=("2018-04-09", "block", "hijri"),
        body=("استقبل أمير", "وأكد الأمير", "وثمن العلمي"),
    ),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_says_what_its_article_says(name: str) -> None:
    (article,), said = parts_of(name).articles, SAMPLES[name]
    assert (article.headline, article.publisher) == (said.headline, said.publisher)
    assert article.date_published
    assert article.date_published.isoformat().startswith(said.date[0])
    assert (article.date_source, article.date_calendar) == said.date[1:]
    lines = article.body.split("\n")
    assert len(lines) == len(said.body)
    assert all(line.startswith(start) for line, start in zip(lines, said.body, strict=True))
    assert (article.authors, article.section, article.keywords) == (said.authors, said.section, said.keywords)
    assert (article.labels, article.language) == ((), said.language)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_block_is_found_in_the_page(name: str) -> None:
    parts = parts_of(name)
    content = (seeds.root() / "pages" / f"sample-html-{name}.html").read_bytes()
    text = decode(content).text or ""
    for block in parts.blocks:
        first, last = block.text.split()[0], block.text.split()[-1]
        piece = text[block.start_char : block.end_char].replace("&quot;", '"').replace("\u0640", "")
        assert first in piece
        assert last in piece
    body = "\n".join(block.text for block in parts.blocks if block.role in BODY_ROLES and block.article_id)
    assert body == parts.articles[0].body


def test_embedded_posts() -> None:
    tweet, picture = parts_of("embeds").embeds
    assert (tweet.platform, tweet.author_handle, tweet.author_name) == ("twitter", "@kuttab_sample", "اتحاد الكتاب")
    assert tweet.url == "https://twitter.com/kuttab_sample/status/1325477000000000001"
    assert tweet.posted_at
    assert tweet.posted_at.date().isoformat() == "2020-11-08"
    assert (picture.platform, picture.author_handle, picture.author_name) == (
        "instagram",
        "@winter_sample",
        "معرض الشتاء",
    )


def test_roles_around_the_text() -> None:
    roles = {block.text: block.role for name in SAMPLES for block in parts_of(name).blocks}
    assert roles["من معرض الشتاء الماضي الذي زاره عشرون ألف قارئ في أسبوع واحد."] == "caption"
    assert roles["اشترك في نشرتنا البريدية لتصلك أخبار الكتب كل صباح إلى بريدك مباشرة."] == "interface"
    assert roles["اقرأ أيضا: متحف القوارب يجمع أدوات الصناع القدامى"] == "related"
    assert roles["مهرجان التمور يفتح أبوابه"] == "related"
    assert (
        roles["نتمنى أن تصل المياه إلى قريتنا هذا العام كما وعد الوزير، فقد جفت آبارنا منذ الصيف الماضي."] == "comment"
    )
    assert roles["لجنة المياه تزور القرى البعيدة"] == "related"
