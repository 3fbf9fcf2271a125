"""The reader's text: what the page says, without the accidents of how it was typed.

Presentation forms become letters, tatweel and bidi marks go, odd spaces become
spaces; a tatweel that stretches no letter is a dash. Vowel marks, ZWNJ and quotation marks stay: they are the writer's.
"""

import re
import unicodedata
from functools import cache

from tasks.text.mapped import Mapped, substitute

# Many keyboards have the tatweel where others have the dash: `الرباط ـ خاص`, `1ـ`, `2 ــ 4`.
LETTER_OR_MARK = r"\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d6-\u06ff\ufb50-\ufefc"
LONE_TATWEEL = re.compile(rf"(?<![{LETTER_OR_MARK}])\u0640+(?![^\W\d_])")
DROPPED = "\u0640\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad"
SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000\t\v\f\r\n\x85\u2028\u2029"
)
PRESENTATION_FORMS = (*range(0xFB50, 0xFDFE), *range(0xFE70, 0xFEFD))


@cache
def _table() -> dict[int, str]:
    table = {code: unicodedata.normalize("NFKC", chr(code)) for code in PRESENTATION_FORMS}
    table |= {ord(char): " " for char in SPACES}
    table |= {ord(char): "" for char in DROPPED}
    table |= {code: "" for code in range(0x20) if chr(code) not in SPACES}
    return {code: text.strip(" \u0640") or " " if code in PRESENTATION_FORMS else text for code, text in table.items()}


def readable(text: str) -> str:
    """One line of `text` as a reader should see it: stripped, single spaces. Doing it twice changes nothing."""
    return " ".join(part for part in _dashed(text).translate(_table()).split(" ") if part)


def readable_mapped(text: str) -> Mapped:
    """As `readable`, with the offset of each character in `text`."""
    dashed = _dashed(text)
    changed = substitute(dashed, _table(), dashed)
    keep = [
        place
        for place, char in enumerate(changed.text)
        if char != " " or (place + 1 < len(changed.text) and changed.text[place + 1] != " ")
    ]
    while keep and changed.text[keep[0]] == " ":
        keep = keep[1:]
    return Mapped(
        "".join(changed.text[place] for place in keep),
        (*(changed.origin[place] for place in keep), len(text)),
    )


def _dashed(text: str) -> str:
    return LONE_TATWEEL.sub(lambda match: "-" * len(match.group()), text) if "\u0640" in text else text
