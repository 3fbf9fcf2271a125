"""What a number written in digits is worth, whichever marks part its thousands and decimals."""

import re

THOUSANDS = re.compile(r"\d{1,3}(?:([ ,.\u066c\u060c'])\d{3})(?:\1\d{3})*")
DECIMAL = re.compile(r"(\d+|\d{1,3}(?:([ ,.\u066c'])\d{3})+)[.,\u066b\u060c'](\d+)")
ARABIC_DECIMAL = "\u066b"


def digits_value(literal: str, *, is_scaled: bool = False) -> float | None:
    """The value of ASCII digits with marks between them; null where they make no number (1.2.3).

    A single point before three digits parts thousands, as in `1.500`, unless
    `is_scaled`: a word such as million or a percent sign follows.
    """
    if literal.isdecimal():
        return float(literal)
    if ARABIC_DECIMAL not in literal and THOUSANDS.fullmatch(literal) and not _is_decimal(literal, is_scaled):
        return float(re.sub(r"\D", "", literal))
    match = DECIMAL.fullmatch(literal)
    if not match:
        return None
    return float(re.sub(r"\D", "", match[1]) + "." + match[3])


def _is_decimal(literal: str, is_scaled: bool) -> bool:
    """A literal of one mark and three digits behind it that still is a decimal."""
    has_one_mark = sum(not char.isdecimal() for char in literal) == 1
    return has_one_mark and (literal.startswith("0") or (is_scaled and "." in literal))
