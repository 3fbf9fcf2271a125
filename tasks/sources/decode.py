"""Bytes to text: the encoding told from the bytes; what a server or the page declares is evidence, not truth."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from resiliparse.parse.encoding import detect_encoding

from tasks.text.languages import LATIN_VOICES, VOICES
from tasks.text.mojibake import repaired

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a sound, film or WebP image"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"Rar!", "a rar archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"ID3", "a sound"),
)
DECLARATION = re.compile(rb"""<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.I)
DECLARATION_WITHIN = 4096
TEXT_CODEC = re.compile(
    r"(?:utf-?(?:8|16|32)|windows|cp|iso|latin|l\d|us-?ascii|ascii|mac|x-mac|koi8|gb|big5|euc|shift|ks_)", re.I
)
CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n\v\f\r\x1b")
HIGHEST_CONTROL_SHARE = 0.01  # random bytes have 0.10; 31,090 pages of Arabic text have none
NON_ASCII_WORD = re.compile(r"\b\w*[^\W\x00-\x7f]\w*\b")
ENCODINGS_OF_ARABIC = ("windows-1256", "iso-8859-6")
VOICES_HEARD = (VOICES["ar"], VOICES["fa"], VOICES["ur"], LATIN_VOICES["tr"])
RANKED_WITHIN = 50_000  # bytes that settle which of several single-byte encodings it is


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's text, or in `fault` why there is none: what it is and what to do.

    text      None exactly where `fault` stands
    encoding  lower-case name of the encoding that the bytes were decoded from
    """

    text: str | None
    encoding: str | None
    fault: str | None


def decode(content: bytes, declared: str | None = None) -> Decoded:
    """The text of a page; `declared` is the charset that a server or an archive states, if any."""
    fault = _fault(content)
    if fault:
        return Decoded(None, None, fault)
    text, encoding = _decoded(content, declared)
    text = repaired(text.removeprefix("\ufeff").replace("\0", ""))
    if not text.strip():
        return Decoded(None, encoding, "holds only white space: nothing to read")
    return Decoded(text, encoding, None)


def _fault(content: bytes) -> str | None:
    if not content:
        return "is empty: nothing to read"
    for signature, kind in SIGNATURES:
        if content.startswith(signature):
            return f"is {kind}, not a page of text: turn it into text or HTML first"
    if _wide(content):
        return None
    controls = len(content) - len(content.translate(None, CONTROLS))
    if controls > HIGHEST_CONTROL_SHARE * len(content):
        return f"is not text: {controls:,} of {len(content):,} bytes are control codes; offer the page itself"
    return None


def _decoded(content: bytes, declared: str | None) -> tuple[str, str]:
    wide = _wide(content)
    if wide:
        return content.decode(wide, "replace"), wide
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if error.start >= len(content) - 3:  # cut off within its last character
            return content.decode("utf-8", "ignore"), "utf-8"
    if _is_broken_utf8(content):
        return content.decode("utf-8", "replace"), "utf-8"
    candidates = tuple(_candidates(content, declared))
    senses = {name: _sense(content, name) for name in candidates}
    encoding = max(candidates, key=lambda name: senses[name])  # of equals the first
    if senses[encoding] <= 0:
        encoding = candidates[0]
    return content.decode(encoding, "replace"), encoding


def _wide(content: bytes) -> str | None:
    """UTF-16 or UTF-32: by its mark, or because every second byte is a script's number and the others are letters."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding
    even, odd = content[0:4096:2], content[1:4096:2]
    if _script_share(odd) >= 0.8 and _script_share(even) < 0.5:
        return "utf-16-le"
    if _script_share(even) >= 0.8 and _script_share(odd) < 0.5:
        return "utf-16-be"
    return None


def _script_share(half: bytes) -> float:
    """Share of bytes that are the high byte of Latin, Cyrillic, Hebrew or Arabic, or of a space: no text has them."""
    return sum(map(half.count, b"\0\4\5\6")) / max(1, len(half))


def _is_broken_utf8(content: bytes) -> bool:
    """UTF-8 with a few bytes lost: twenty characters right for one wrong."""
    text = content.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = len(text) - len(text.encode("ascii", "ignore")) - wrong
    return wrong * 20 <= right


def _candidates(content: bytes, declared: str | None) -> Iterator[str]:
    """Single-byte encodings to try, the likeliest first."""
    found = DECLARATION.search(content[:DECLARATION_WITHIN])
    stated = found.group(1).decode("ascii") if found else None
    for label in (detect_encoding(content), declared, stated, *ENCODINGS_OF_ARABIC):
        name = _name(label) if label else None
        if name and not name.startswith("utf"):
            yield name


def _name(label: str) -> str | None:
    """The usual name of an encoding; None when `label` names no encoding of text."""
    if not TEXT_CODEC.match(label.strip()):
        return None
    try:
        name = codecs.lookup(label.strip()).name.replace("_", "-")
    except LookupError:
        return None
    if name in ("iso8859-1", "ascii"):
        return "windows-1252"  # as every browser reads it
    return re.sub(r"^iso8859", "iso-8859", re.sub(r"^cp(125\d|874)$", r"windows-\1", name))


def _sense(content: bytes, encoding: str) -> float:
    """Share of the words with other letters than ASCII that are words of a language we know, less what is no letter."""
    text = content[:RANKED_WITHIN].decode(encoding, "replace")
    known = sum(1 for voice in VOICES_HEARD for word in voice.findall(text) if not word.isascii())
    wrong = sum(1 for char in text if char == "\ufffd" or "\x80" <= char < "\xa0")
    return (known - wrong) / max(1, len(NON_ASCII_WORD.findall(text)))
