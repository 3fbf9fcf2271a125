import pytest

from tasks import seeds
from tasks.page.bylines import authors_of, byline_words, looks_like_byline
from tasks.page.outlets import outlet_index
from tasks.text.fold import fold
from tasks.text.words import WORD
from tests.pages import read

KNOWN = byline_words(seeds.read("byline_cues"), seeds.read("given_names"))
OUTLETS = outlet_index(seeds.read("outlets"))


def is_byline(text: str) -> bool:
    return looks_like_byline(text, " ".join(WORD.findall(fold(text))), KNOWN, OUTLETS)


@pytest.mark.parametrize(
    "text",
    [
        "كتبت: منى سعد",
        "القاهرة: صفوت عمران",
        "بيروت - فادي حداد",
        "ابو ظبي - الوئام :",
        "كابول: أ. ف. ب",
        "عكاظ (جدة)",
        "أحمد العرياني من واشنطن",
    ],
)
def test_bylines(text: str) -> None:
    assert is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        *("الوزير: لن نغلق الميناء قبل نهاية الموسم", "كم بقي؟ - سؤال", "5 - 3", "الخاتمة", "وزير الخارجية (رويترز)"),
        *("أمير المنطقة يفتتح معرضا من الخزف", "أمير القرية سيستقبل وفدا من الجزر"),
    ],
)
def test_what_is_no_byline(text: str) -> None:
    assert not is_byline(text)


def test_authors_are_people() -> None:
    lines = [
        "كتبت: منى سعد",
        "أبو ظبي - الوئام",
        "سلوى المدني – عين اليوم",
        "إعداد/ د. محمد الدبعي",
        "محرر الشؤون الدولية",
        "النسيم الشمالي - متابعات",
        "وكالات - سامي نصر",
        "Alsumaria Tv https://example.org/authors",
    ]
    assert authors_of(lines, KNOWN, OUTLETS) == ("منى سعد", "سلوى المدني", "محمد الدبعي", "سامي نصر")


def test_where_one_line_says_who_wrote_no_other_does() -> None:
    lines = (
        "وزير المياه يزور السد الجديد في الجنوب",
        "الأربعاء 13 أغسطس 2025",
        "تطبيق النسيم",
        "كتبت: منى سعد",
        "زار وزير المياه السد الجديد في الجنوب، وقال إن العمل فيه ينتهي قبل حلول فصل الشتاء المقبل بحسب الخطة.",
    )
    assert read("\n\n".join(lines)).articles[0].authors == ("منى سعد",)
