"""Text that was decoded with the wrong encoding somewhere upstream and saved so: repaired where the repair is sure."""

import re

import ftfy

from tasks.text.languages import ARABIC_WORD

ARABIC_LEADS = "".join(bytes([code]).decode("cp1256") for code in range(0xD8, 0xDC))  # first bytes of Arabic in UTF-8
CONTINUATIONS = re.escape("".join(bytes([code]).decode("cp1256") for code in range(0x80, 0xC0)))
# Ø³Ù„Ø§Ù…: UTF-8 read as windows-1252. ftfy knows it, and need not look at a line that has none of it.
PAIR_1252 = r"[ÂÃØÙÚÛ][\x80-\xbf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
AS_1252 = re.compile(rf"(?:{PAIR_1252}){{2}}|â€")
PAIRS_1252 = re.compile(rf"^.*?(?:{PAIR_1252}|â€).*$", re.M)
# ط³ظ„ط§ظ…: UTF-8 read as windows-1256. Three such pairs in a row are no Arabic word.
AS_1256 = re.compile(rf"(?:[{ARABIC_LEADS}][{CONTINUATIONS}]){{3}}")
PAIRS_1256 = re.compile(rf"(?:[{ARABIC_LEADS}آأ][{CONTINUATIONS}]|â[{CONTINUATIONS}]{{2}})+")
# ÓáÇã: windows-1256 read as windows-1252. In western words with accents one letter in three has one at most.
ALL_ACCENTS = re.compile(r"[À-ÿ]{4,}")
ACCENTED_WORD = re.compile(r"[A-Za-z]*[À-ÿ][A-Za-zÀ-ÿ]*")
LEAST_ACCENT_SHARE = 0.8
ARABIC_LETTER = re.compile(r"[\u0620-\u064a]")


def repaired(text: str) -> str:
    """`text` with what was decoded twice set right; unchanged when that is not sure."""
    if text.isascii():
        return text
    if ALL_ACCENTS.search(text) and not ARABIC_LETTER.search(text):
        text = _accents_to_arabic(text)
    if AS_1252.search(text):
        text = PAIRS_1252.sub(lambda line: ftfy.fix_encoding(line.group()), text)
    if AS_1256.search(text):
        text = PAIRS_1256.sub(_pairs_to_utf8, text)
    return text


def _accents_to_arabic(text: str) -> str:
    """The text as windows-1256, when its accented words have little else and then are Arabic; else unchanged."""
    accented = "".join(ACCENTED_WORD.findall(text))
    accents = sum(char > "\x7f" for char in accented)
    if accents < LEAST_ACCENT_SHARE * len(accented):
        return text
    try:
        arabic = text.encode("cp1252").decode("cp1256")
    except UnicodeEncodeError:
        return text
    return arabic if ARABIC_WORD.search(arabic) else text


def _pairs_to_utf8(run: re.Match[str]) -> str:
    try:
        return run.group().encode("cp1256").decode("utf-8")
    except UnicodeDecodeError:
        return run.group()
