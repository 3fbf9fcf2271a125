"""The language of lines and pages."""

import pytest

from tasks.text.languages import language_of

LINES = {
    "ar": [
        "السعودية",
        "أخبار عاجلة",
        "محمد بن سلمان",
        "اخبار",
        "ردود الفعل",
        "بيروت",
        "د. حسن يوسف",
        "وزیر الخارجیة العراقی یصل إلی بغداد",  # typed with Persian letters
        "گوگل تطلق هاتفها الجديد في الأسواق",
        "ھذا ما جاء فی البیان",
        "أَعْلَنَتِ الحُكومَةُ",
        "ﺍﻟﺤﻜﻮﻣﺔ ﻓﻲ ﺍﻟﻌﺎﺻﻤﺔ",  # presentation forms
    ],
    "fa": [
        "وزير امور خارجه در گفتگو با خبرنگاران",  # typed with Arabic letters
        "صفحه نخست",
        "آخرین اخبار ایران و جهان",
        "آیت‌الله در دیدار مسئولان گفت",
        "پربیننده‌ترین خبرها",
    ],
    "ur": ["وزیر اعظم نے کہا کہ", "ہوم پیج", "اسلام آباد میں اجلاس"],
    "ckb": ["سەرۆکی هەرێمی کوردستان", "لە هەولێر", "وەرزش"],
    "ps": ["د پاکستان د بهرنیو چارو وزیر", "په کابل کې ناسته"],
    "tr": ["Türkiye ile görüşme", "CUMHURBAŞKANI: GÖRÜŞME OLUMLU GEÇTİ"],
    "en": ["The minister said on Monday", "Privacy Policy", "A vendor sells dates in a market in Tunis. صحيفة تونس"],
    "fr": ["Le président a déclaré", "Lire la suite", "À propos"],
    "he": ["ראש הממשלה אמר"],
    "ru": ["Президент сказал на встрече"],
    None: [
        "",
        "12/05/2023",
        "٢٠٢٣",
        "https://example.com/a/b",
        "--- *** ---",
        "12:30",
        "@someone",
        "Twitter",
        "34°C",
        "LBC International",
    ],
}


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language, lines in LINES.items() for line in lines]
)
def test_a_line_is_told_by_its_own_words(language: str | None, line: str) -> None:
    assert language_of(line) == language


def test_the_page_decides_only_what_the_line_leaves_open() -> None:
    assert language_of("تازه", "ar") in {"ar", "fa", None}
    assert language_of("وزیر اعظم نے کہا کہ", "ar") == "ur"
    assert language_of("The minister said on Monday", "ar") == "en"


def test_markup_and_scripts_do_not_speak() -> None:
    page = (
        "<html><head><script>var title = 'the news of the day';</script></head><body><p>أعلنت الوزارة</p></body></html>"
    )
    assert language_of(page) == "ar"


def test_a_foreign_post_does_not_turn_the_page() -> None:
    page = "أعلنت الوزارة اليوم عن خطة جديدة\n" * 5 + "Türkiye ile görüşme olumlu geçti\n"
    assert language_of(page) == "ar"
