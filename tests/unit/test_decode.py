"""Bytes to text, whatever the page or its server says of itself."""

import random

import pytest

from tasks.sources.decode import decode
from tasks.sources.media_types import media_type_of

ARABIC = "أعلن وزير الخارجية في بيروت أن المحادثات مع الوفد كانت مثمرة، وقال إنه متفائل.\nوأضاف في الختام شكره.\n"
PERSIAN = "وزير امور خارجه در گفتگو با خبرنگاران گفت"
TURKISH = "Dışişleri Bakanı görüşmenin ardından açıklama yaptı"
FRENCH = "Le président a déclaré à l'été que l'économie française était bonne. Où êtes-vous ?"

ENCODED = [
    (ARABIC, "utf-8", "utf-8"),
    (ARABIC, "utf-8-sig", "utf-8"),
    (ARABIC, "utf-16", "utf-16-le"),
    (ARABIC, "utf-16-le", "utf-16-le"),
    (ARABIC, "utf-16-be", "utf-16-be"),
    (ARABIC, "cp1256", "windows-1256"),
    (ARABIC, "iso8859-6", "iso-8859-6"),
    ("السلام", "cp1256", "windows-1256"),
    (PERSIAN, "cp1256", "windows-1256"),
    (TURKISH, "cp1254", "windows-1254"),
    (FRENCH, "cp1252", "windows-1252"),
    ("plain words", "ascii", "utf-8"),
]


@pytest.mark.parametrize(("text", "codec", "encoding"), ENCODED)
@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "windows-1256", "no-such-thing", "zlib"])
def test_the_bytes_are_believed_before_the_server(text: str, codec: str, encoding: str, declared: str | None) -> None:
    found = decode(text.encode(codec), declared)
    assert (found.text, found.encoding, found.fault) == (text, encoding, None)


@pytest.mark.parametrize("stated", ['<meta charset="{}">', '<meta http-equiv=x content="text/html; charset={}">'])
def test_a_page_that_states_the_wrong_charset_is_read_all_the_same(stated: str) -> None:
    page = stated.format("utf-8") + ARABIC
    assert decode(page.encode("cp1256")).text == page


def test_a_declaration_decides_where_the_bytes_are_silent() -> None:
    greek = "Ομιλία του υπουργού"
    assert decode(greek.encode("iso8859-7"), "iso-8859-7").text == greek


def test_a_page_cut_off_within_a_letter_is_still_utf8() -> None:
    found = decode(ARABIC.strip().encode()[:-2])
    assert found.encoding == "utf-8"
    assert found.text is not None
    assert ARABIC.startswith(found.text)


def test_a_lost_byte_costs_one_letter_and_not_the_page() -> None:
    found = decode(ARABIC.encode().replace("ل".encode(), b"\xd9", 1))
    assert found.encoding == "utf-8"
    assert found.text is not None
    assert found.text.count("\ufffd") == 1


@pytest.mark.parametrize(("wrong", "right"), [("cp1252", "utf-8"), ("cp1256", "utf-8"), ("cp1252", "cp1256")])
def test_what_was_decoded_twice_is_set_right(wrong: str, right: str) -> None:
    twice = bytes(ARABIC, right).decode("latin-1" if wrong == "cp1252" else wrong)
    if wrong == "cp1252":
        twice = "".join(char.encode("latin-1").decode("cp1252", "ignore") or char for char in twice)
    assert decode(twice.encode()).text == ARABIC


@pytest.mark.parametrize(
    "text", [ARABIC, PERSIAN, TURKISH, FRENCH, "ع،ع؛ غ،", "«الشارع، والمصنع»؟", "ÀÉÈÙ ÇÀ ET LÀ", "naïve Ærøskøbing"]
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "white space"),
        (b"%PDF-1.7 and so on", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"PK\x03\x04rest", "zip"),
        (bytes(2000), "not text"),
        (random.Random(7).randbytes(5000), "not text"),
    ],
)
def test_what_is_no_text_is_named(content: bytes, words: str) -> None:
    found = decode(content)
    assert found.text is None
    assert found.fault is not None
    assert words in found.fault


def test_a_stray_nul_does_not_cost_the_page() -> None:
    assert decode(ARABIC.encode("cp1256") + b"\0").text == ARABIC


@pytest.mark.parametrize(
    ("text", "name", "media_type"),
    [
        ("<!DOCTYPE html>\n<html><body>نص</body></html>", "x.txt", "text/html"),
        ("<?xml version='1.0'?><!-- x --><html>", "", "text/html"),
        ("<p>نص</p>", "", "text/html"),
        ("# عنوان\nنص", "x.txt", "text/markdown"),
        ("#عاجل نص", "x.txt", "text/plain"),
        ("# ما رأيكم؟\n- نعم\n# ولماذا؟\n- لأن", "x.txt", "text/plain"),
        ("# عنوان\n## فرع\n# آخر", "x.txt", "text/markdown"),
        ("نص", "x.md", "text/markdown"),
        ("نص", "x.html", "text/plain"),
        ("يكتب المبرمج <b> هنا", "x.txt", "text/plain"),
    ],
)
def test_the_media_type_is_seen_in_the_text(text: str, name: str, media_type: str) -> None:
    assert media_type_of(text, name) == media_type


def test_no_text_has_no_media_type() -> None:
    assert media_type_of(None, "x.html") is None
