"""Number words, digits and mixtures of both have the value that a reader gives them."""

import pytest

from tasks import seeds
from tasks.text.fold import fold
from tasks.text.numbers import numbers


def values(text: str) -> list[float | None]:
    return [number.value for number in numbers(fold(text), seeds.read("number_words"))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ثلاثة عشر راكبا", 13),
        ("اثنتي عشرة مدينة", 12),
        ("إحدى وعشرون سفينة", 21),
        ("مئتي طالب", 200),
        ("ثلاث مئة وخمسة وأربعين كتابا", 345),
        ("ثلاثمائة وخمسا وأربعين", 345),
        ("خمسة وعشرين ألفا", 25_000),
        ("مائة وخمسون ألف نخلة", 150_000),
        ("ألف ومئتان وخمسون", 1250),
        ("ألفين", 2000),
        ("مليوني دولار", 2_000_000),
        ("٢٣ ألف شجرة", 23_000),
        ("3.5 مليون", 3_500_000),
        ("1.842 مليار", 1_842_000_000),
        ("8.2 مليار", 8_200_000_000),
        ("64.1 ألف", 64_100),
        ("مليار و650 مليون", 1_650_000_000),
        ("مليار و 650 مليونا", 1_650_000_000),
        ("مليون ونصف المليون", 1_500_000),
        ("نصف مليون", 500_000),
        ("أربعة ملايين وثمانمائة وواحد وثمانين ألفا", 4_881_000),
        ("(128) مليار", 128_000_000_000),
        ("وخمسين", 50),
        ("بـ 40", 40),
        ("الـ40", 40),
    ],
)
def test_value(text: str, value: float) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["مئات آلاف", "عشرات", "الآلاف", "بضع", "عشرات الملايين"])
def test_a_vague_number_has_no_value(text: str) -> None:
    assert values(text) == [None]


@pytest.mark.parametrize(
    "text", ["التاسع عشر", "الثانية عشرة", "الحادي والعشرين", "لست", "واحد من", "أحد", "موقع24", "A4", "كمية", "300ER"]
)
def test_ordinals_pronouns_and_codes_are_no_numbers(text: str) -> None:
    assert values(text) == []


def test_numbers_side_by_side_stay_apart() -> None:
    assert values("خمسة وستة") == [5, 6]
    assert values("15 و20 ألفا") == [15, 20_000]
