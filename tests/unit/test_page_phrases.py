import pytest

from tasks import seeds
from tasks.page.heaps import has_cells, is_heap, is_menu
from tasks.page.phrases import find_phrase, keys, phrasebook

BOOK = phrasebook(seeds.read("chrome_phrases"))


def role(text: str) -> str | None:
    phrase = find_phrase(text, keys(text), BOOK)
    return phrase.role if phrase else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شارك  غرّد  طباعة  أرسل إلى صديق", "interface"),
        ("قراءة: 2315   تعليقات: 1", "interface"),
        ("١٬٢٠٤ مشاهدة", "interface"),
        ("اقرأ أيضا: قطار الجنوب يعود", "related"),
        ("المزيد من أخبار محليات", "related"),
        ("المصدر: وكالات", "credit"),
        ("الوسوم", "keywords"),
        ("جميع الحقوق محفوظة لدار النشر", "navigation"),
        ("من نحن | أعلن معنا | سياسة الخصوصية", "navigation"),
        ("تابعونا على قناتنا في واتساب", "interface"),
    ],
)
def test_what_furniture_says(text: str, expected: str) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "المصدر قال إن الوفد غادر المدينة",
        "3. مصدر: القطار يعود إلى الجنوب",
        "وقالت الوزيرة إن المصدر الوحيد للمياه هو السد.",
        "حقوق الإنسان في اليمن: تقرير جديد يرصد الانتهاكات",
        "وذكرت بلدية الوادي في قناتها على تلغرام أن السد الجديد يفتح غدا.",
    ],
)
def test_what_an_article_says(text: str) -> None:
    assert role(text) is None


def test_menus_and_heaps_in_one_line() -> None:
    assert is_menu("الرئيسية | محليات | رياضة | ثقافة | صحة")
    assert not is_menu("قال الوزير - وهو يغادر - إن الاجتماع كان ناجحا وإن نتائجه ستظهر قريبا")
    assert has_cells("خبر أول قصير    خبر ثان قصير    خبر ثالث    خبر رابع")
    assert is_heap("محافظ يفتتح معرضا وزيرة تزور مدرسة " * 10)
    assert not is_heap("جملة عادية طويلة " * 20 + ".")
