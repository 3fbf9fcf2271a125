import pytest

from tasks import seeds
from tasks.page.bylines import authors_of, byline_words, looks_like_byline
from tasks.page.outlets import outlet_index
from tasks.text.fold import fold
from tasks.text.words import WORD

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
    "text", ["الوزير: لن نغلق الميناء قبل نهاية الموسم", "كم بقي؟ - سؤال", "5 - 3", "الخاتمة", "وزير الخارجية (رويترز)"]
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
    ]
    assert authors_of(lines, KNOWN, OUTLETS) == ("منى سعد", "سلوى المدني", "محمد الدبعي")
