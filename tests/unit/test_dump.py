from tasks import seeds
from tasks.page.dump import read_dump
from tasks.page.phrases import phrasebook
from tasks.page.tails import part_tails


def test_lines_point_at_the_page_and_blank_ones_are_gaps() -> None:
    page = "  أول\n\n\u200f\nثان  \nثالث"
    lines = read_dump(page)
    assert [page[line.start_char : line.end_char] for line in lines] == ["أول", "ثان", "ثالث"]
    assert [line.is_spaced for line in lines] == [False, True, False]


def test_markdown_marks_are_markers_and_numbers_stay_readable() -> None:
    lines = read_dump("# عنوان\n- بند **مهم**\n• نقطة\n2. ثان\n-\nانظر [هنا](https://example.org/a)")
    assert [(line.marker, line.text) for line in lines] == [
        ("#", "عنوان"),
        ("-", "بند مهم"),
        ("•", "نقطة"),
        ("2.", "2. ثان"),
        ("", "-"),
        ("", "انظر هنا"),
    ]


def test_a_tatweel_that_stands_alone_is_a_dash() -> None:
    assert read_dump("لندن ـ «الخبر»: قال")[0].text == "لندن - «الخبر»: قال"


def test_what_is_left_behind_a_text_is_a_line_of_its_own() -> None:
    page = "  وقال الوزير إن  العمل في السد ينتهي قبل حلول فصل الشتاء. رابط الخبر بصحيفة السد: زيارة  \nسطر"
    text, promo, last = part_tails(page, read_dump(page), phrasebook(seeds.read("chrome_phrases")))
    assert text.text == "وقال الوزير إن العمل في السد ينتهي قبل حلول فصل الشتاء."
    assert page[promo.start_char : promo.end_char] == promo.text == "رابط الخبر بصحيفة السد: زيارة"
    assert page[text.start_char : text.end_char].endswith("الشتاء.")
    assert last.text == "سطر"
