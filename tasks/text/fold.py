"""The matching form: what two spellings of one Arabic word have in common.

Readers never see it. `fold` is for lexicons and comparison; `fold_mapped` is
for matching in a text, whose offsets have to be found again.
"""

import re
import unicodedata

from tasks.text.mapped import Mapped, substitute
from tasks.text.remembered import kept

LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
    "ى": "ي", "ی": "ي", "ئ": "ي", "ې": "ي",
    "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ە": "ه", "ؤ": "و",
    "’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‹": '"', "›": '"',
}  # fmt: skip
UNSEEN = "\u0640\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad"


class _Table(dict[int, str]):
    """What each character becomes; worked out when it is first met, for a text has few of the million there are."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        is_kept = 0xAC00 <= code <= 0xD7A3 or 0xD800 <= code <= 0xDFFF  # Hangul is not taken apart
        folded = char if is_kept else "".join(map(_fold_char, unicodedata.normalize("NFKC", char)))
        self[code] = folded
        return folded


TABLE = _Table()


def _fold_char(char: str) -> str:
    if char in UNSEEN or unicodedata.category(char) == "Mn":
        return ""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    return LETTERS.get(char, char).lower()


def fold(text: str) -> str:
    """The matching form: no marks or tatweel, one form a letter, ASCII digits and quotes, lower case."""
    return text.translate(TABLE)


KEPT = "".join(char for char in map(chr, (*range(0x80), *range(0x600, 0x700))) if fold(char) == char)
CHANGING = re.compile(f"[^{re.escape(KEPT)}]")  # most letters of a text are kept, which is found out faster than told


@kept
def fold_mapped(text: str) -> Mapped:
    """As `fold`, with the offset of each character in `text`."""
    return substitute(text, TABLE, CHANGING.findall(text))


def span_in(text: str, folded: Mapped, start: int, end: int) -> tuple[int, int]:
    """The span of `text` that a span of its folded form was made from, with the marks on its last letter."""
    start, end = folded.span(start, end)
    while end < len(text) and not fold(text[end]):
        end += 1
    return start, end
