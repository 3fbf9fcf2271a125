"""Digits are worth what an Arabic reader takes them for."""

import pytest

from tasks.text.digits import digits_value


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        ("7", 7),
        ("1,204", 1204),
        ("1٬204", 1204),
        ("1.204", 1204),
        ("24,525,125", 24525125),
        ("1.000.000", 1000000),
        ("143،732،051", 143732051),
        ("12 500", 12500),
        ("3.5", 3.5),
        ("3٫5", 3.5),
        ("3,25", 3.25),
        ("1،5", 1.5),
        ("0.125", 0.125),
        ("10,000.50", 10000.5),
        ("5.000,5", 5000.5),
        ("1.2.3", None),
        ("35،17،22", None),
    ],
)
def test_marks_part_thousands_and_decimals(literal: str, value: float | None) -> None:
    assert digits_value(literal) == value


def test_before_a_scale_a_point_is_a_decimal_point() -> None:
    assert digits_value("1.842", is_scaled=True) == 1.842
    assert digits_value("1,842", is_scaled=True) == 1842
