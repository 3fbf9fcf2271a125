"""What each kind of source hands over, and what becomes of what can not be read."""

import bz2
import gzip
import io
import json
import lzma
import os
import socket
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, cast
from uuid import NAMESPACE_URL, uuid5

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fastwarc.warc import WarcRecord, WarcRecordType

from tasks.sources.files import missing
from tasks.sources.model import PAGE_LIMIT, Names, RawPage
from tasks.sources.read import read_sources

PAGE = "أعلنت الوزارة عن خطة جديدة.\n".encode()
MOMENT = datetime(2021, 3, 4, 5, 6, 7, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _in_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read(*paths: str, **names: Any) -> list[RawPage]:
    return list(read_sources(paths, cast(Names, names)))


def one(*paths: str, **names: str) -> RawPage:
    (page,) = read(*paths, **names)
    return page


def jsonl(*records: object) -> bytes:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return content.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        for name, member in members.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(member), int(MOMENT.timestamp())
            archive.addfile(entry, io.BytesIO(member))
    return content.getvalue()


def zstd(content: bytes) -> bytes:
    return bytes(pa.compress(content, codec="zstd", asbytes=True))


def urn(url: str) -> str:
    return str(uuid5(NAMESPACE_URL, url))


def warc(*records: tuple[str, bytes, str], kind: WarcRecordType = WarcRecordType.response) -> list[bytes]:
    """One WARC record for each (address, page, HTTP headers)."""
    return [_warc_record(kind, *record) for record in records]


def _warc_record(kind: WarcRecordType, url: str, page: bytes, headers: str) -> bytes:
    record, content = WarcRecord(), io.BytesIO()
    record.init_headers(record_type=kind, record_urn=f"uuid:{urn(url)}".encode())
    record.record_date = MOMENT
    record.headers["WARC-Target-URI"] = url
    if kind == WarcRecordType.response:
        record.headers["Content-Type"] = "application/http; msgtype=response"
        page = f"HTTP/1.1 {headers}\r\nContent-Length: {len(page)}\r\n\r\n".encode() + page
    else:
        record.headers["Content-Type"] = headers
    record.set_bytes_content(page)
    record.write(content)
    return content.getvalue()


# files and folders


def test_a_folder_is_read_by_name_to_the_bottom_without_what_is_hidden() -> None:
    for name in ("b/2.txt", "b/1.txt", "a.txt", ".git/x.txt", "b/.hidden"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(name.encode())
    assert [page.source_uri for page in read(".")] == ["a.txt", "b/1.txt", "b/2.txt"]
    assert all(page.content == page.source_uri.encode() and page.collected_at for page in read("."))


def test_what_is_named_twice_is_read_once() -> None:
    Path("a.txt").write_bytes(PAGE)
    assert len(read("a.txt", "./a.txt", "*.txt", str(Path.cwd()), ".")) == 1


def test_names_may_hold_anything(tmp_path: Path) -> None:
    names = ['it\'s "quoted".txt', "two\nlines.txt", "[a].txt", "خبر.txt"]
    for name in names:
        Path(name).write_bytes(PAGE)
    Path(os.fsdecode(b"caf\xe9.txt")).write_bytes(PAGE)
    found = [page.source_uri for page in read(str(tmp_path))]
    assert sorted(found) == sorted([*names, "caf\\xe9.txt"])
    assert "".join(found).encode()
    assert one("[a].txt").content == PAGE


def _permission_denied(place: Path) -> None:
    place.write_bytes(PAGE)
    place.chmod(0)


def _fifo(place: Path) -> None:
    os.mkfifo(place)


def _socket(place: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place.name)


def _large(place: Path) -> None:
    with place.open("wb") as file:
        file.truncate(PAGE_LIMIT + 1)


UNREADABLE: dict[str, Callable[[Path], object]] = {
    "broken link": lambda place: place.symlink_to("nowhere"),
    "link to a folder": lambda place: place.symlink_to("..", target_is_directory=True),
    "device, pipe": _fifo,
    "pipe or socket": _socket,
    "larger than": _large,
    "holds no pages": lambda place: place.write_bytes(zipped({})),
}


@pytest.mark.parametrize("words", UNREADABLE)
def test_what_can_not_be_read_says_why_and_the_rest_is_read(words: str) -> None:
    folder = Path("folder")
    folder.mkdir()
    (folder / "z.txt").write_bytes(PAGE)
    os.chdir(folder)
    UNREADABLE[words](Path("m"))
    os.chdir("..")
    faulty, sound = read("folder") if words != "link to a folder" else _first_and_last(read("folder"))
    assert faulty.content is None
    assert faulty.fault is not None
    assert words in faulty.fault
    assert sound.content == PAGE


def _first_and_last(pages: list[RawPage]) -> list[RawPage]:
    return [pages[0], pages[-1]]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_what_may_not_be_opened_says_so() -> None:
    _permission_denied(Path("a.txt"))
    assert "permission" in (one("a.txt").fault or "")


def test_paths_that_name_nothing_are_told_before_anything_is_read() -> None:
    Path("a.txt").write_bytes(PAGE)
    Path("link").symlink_to("nowhere")
    assert missing(["a.txt", "link", ".", "-", "*.txt", "b.txt", "*.html"]) == ["b.txt", "*.html"]


# records


def test_the_fields_of_json_lines_are_found() -> None:
    record = {
        "ID": 7,
        "title": "عنوان",
        "text": "نص",
        "url": "https://x.example/1",
        "date": "2 آب 2017",
        "publisher": "صحيفة",
    }
    Path("a.jsonl").write_bytes(jsonl(record, {"metadata": {"url": "https://x.example/2"}, "text": "نص"}))
    first, second = read("a.jsonl")
    assert first == RawPage(
        source_uri="a.jsonl#7",
        content="نص".encode(),
        collected_at=first.collected_at,
        declared_encoding="utf-8",
        url="https://x.example/1",
        headline="عنوان",
        published="2 آب 2017",
        publisher="صحيفة",
    )
    assert (second.source_uri, second.url, second.headline) == ("a.jsonl#1", "https://x.example/2", None)


@pytest.mark.parametrize(
    "record",
    [
        {"text": "x", "date": "2021-03-04T05:06:07Z", "dump": "CC-MAIN-2021-10"},
        {"text": "x", "date": "2021-03-04 05:06:07", "date_kind": "extraction date"},
        {"text": "x", "timestamp": "2021-03-04T05:06:07+00:00"},
        {"text": "x", "crawl_date": 1614834367},
        {"text": "x", "fetched_at": 1614834367000},
    ],
)
def test_a_crawl_date_is_never_a_publication_date(record: dict[str, object]) -> None:
    Path("a.jsonl").write_bytes(jsonl(record))
    assert (one("a.jsonl").published, one("a.jsonl").collected_at) == (None, MOMENT)


def test_a_whole_page_is_preferred_to_its_text_and_given_names_to_found_ones() -> None:
    Path("a.jsonl").write_bytes(jsonl({"text": "x", "html": "<p>y</p>", "mine": "z", "date": "d", "day": "e"}))
    assert one("a.jsonl").content == b"<p>y</p>"
    assert one("a.jsonl", html="mine", published="day").content == b"z"
    assert one("a.jsonl", html="mine", published="day").published == "e"


def test_a_bad_line_costs_itself_only() -> None:
    Path("a.jsonl").write_bytes(jsonl({"text": "1"}) + b'{"text": \n\n[1]\n{"n": 1}\n' + jsonl({"text": "5"}))
    pages = read("a.jsonl")
    assert [page.source_uri for page in pages] == [f"a.jsonl#{number}" for number in range(5)]
    assert [page.content for page in pages] == [b"1", None, None, None, b"5"]
    assert "no text; its fields: n" in (pages[3].fault or "")


def test_json_may_be_spread_over_lines() -> None:
    records = [{"text": str(number), "more": {"a": [1, 2]}} for number in range(3)]
    Path("array").write_text(json.dumps(records, indent=2))
    Path("objects").write_text("\n".join(json.dumps(record, indent=2) for record in records))
    for name in ("array", "objects"):
        assert [page.content for page in read(name)] == [b"0", b"1", b"2"]
    Path("array").write_text(json.dumps(records, indent=2)[:-30])
    *sound, broken = read("array")
    assert [page.content for page in sound] == [b"0", b"1"]
    assert "damaged after 2 records" in (broken.fault or "")


def test_parquet_rows_are_records() -> None:
    rows = {"text": ["نص", None], "date": [MOMENT, MOMENT], "title": ["عنوان", "x"], "url": ["https://x.example", None]}
    pq.write_table(pa.table(rows), "a.parquet")
    first, second = read("a.parquet")
    assert (first.source_uri, first.content, first.headline) == ("a.parquet#0", "نص".encode(), "عنوان")
    assert first.published == MOMENT.isoformat()
    assert "no text" in (second.fault or "")


# archives


@pytest.mark.parametrize(
    ("pack", "name"), [(gzip.compress, "gz"), (bz2.compress, "bz2"), (lzma.compress, "xz"), (zstd, "zst")]
)
def test_a_packed_page_is_a_page_and_a_packed_archive_an_archive(pack: Callable[[bytes], bytes], name: str) -> None:
    Path(f"a.txt.{name}").write_bytes(pack(PAGE))
    assert (one(f"a.txt.{name}").source_uri, one(f"a.txt.{name}").content) == (f"a.txt.{name}", PAGE)
    Path(f"b.{name}").write_bytes(pack(tarred({"x.txt": PAGE, "y.jsonl": jsonl({"id": "r", "text": "z"})})))
    x, y = read(f"b.{name}")
    assert (x.source_uri, x.content, x.collected_at) == (f"b.{name}#x.txt", PAGE, MOMENT)
    assert (y.source_uri, y.content) == (f"b.{name}#y.jsonl#r", b"z")


def test_archives_stand_in_each_other() -> None:
    parquet = io.BytesIO()
    pq.write_table(pa.table({"text": ["p"]}), parquet)
    inner = tarred({"deep/z.zip": zipped({"a.parquet": parquet.getvalue(), "b.txt.gz": gzip.compress(PAGE)})})
    Path("o.zip").write_bytes(zipped({"__MACOSX/x": b"1", ".DS_Store": b"1", "i.tar.gz": gzip.compress(inner)}))
    assert [(page.source_uri, page.content) for page in read("o.zip")] == [
        ("o.zip#i.tar.gz#deep/z.zip#a.parquet#0", b"p"),
        ("o.zip#i.tar.gz#deep/z.zip#b.txt.gz", PAGE),
    ]


def test_an_archive_inside_archives_has_an_end() -> None:
    content = PAGE
    for _ in range(10):
        content = gzip.compress(content)
    Path("a.gz").write_bytes(content)
    assert "unpack it first" in (one("a.gz").fault or "")


def test_an_office_document_is_not_opened_as_an_archive() -> None:
    Path("a.docx").write_bytes(zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}))
    assert (one("a.docx").content or b"").startswith(b"PK")


def test_a_large_member_is_shown_out_and_the_next_read() -> None:
    Path("a.zip").write_bytes(zipped({"1.txt": bytes(PAGE_LIMIT + 1), "2.txt": PAGE}))
    large, sound = read("a.zip")
    assert "larger" in (large.fault or "")
    assert sound.content == PAGE


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.tar.gz", "a.warc.gz"])
def test_what_stands_before_a_damaged_place_is_read(name: str) -> None:
    texts = [Random(number).randbytes(3000).hex() for number in range(40)]
    whole = {
        "a.jsonl.gz": lambda: gzip.compress(jsonl(*({"text": text} for text in texts))),
        "a.tar.gz": lambda: gzip.compress(tarred({f"{n}.txt": text.encode() for n, text in enumerate(texts)})),
        "a.warc.gz": lambda: b"".join(
            gzip.compress(record)
            for record in warc(*((f"http://x.example/{t[:9]}", t.encode(), "200 OK") for t in texts))
        ),
    }[name]()
    Path(name).write_bytes(whole[: len(whole) * 37 // 50])  # inside of the thirtieth
    pages = read(name)
    sound = [page.content for page in pages if page.content]
    assert sound == [text.encode() for text in texts[: len(sound)]]
    assert len(sound) >= 25
    assert pages[-1].source_uri == name
    assert "damaged after" in (pages[-1].fault or "")


def test_a_page_that_breaks_off_in_its_packing_is_not_half_read() -> None:
    Path("a.html.gz").write_bytes(gzip.compress(os.urandom(5000).hex().encode())[:-2000])
    assert one("a.html.gz").content is None


# crawls and feeds


def test_a_warc_gives_its_pages_with_what_the_crawl_knew() -> None:
    html = "<p>نص</p>".encode("cp1256")
    records = warc(
        ("http://x.example/robots.txt", b"x", "200 OK\r\nContent-Type: text/plain"),
        ("http://x.example/1", html, "200 OK\r\nContent-Type: text/html; charset=windows-1256"),
        ("http://x.example/22", gzip.compress(html), "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip"),
        ("http://x.example/333", b"moved", "301 Moved\r\nContent-Type: text/html"),
        ("http://x.example/4444", b"\x89PNG", "200 OK\r\nContent-Type: image/png"),
    )
    Path("a.warc").write_bytes(b"".join(records))
    Path("b.warc.gz").write_bytes(b"".join(map(gzip.compress, records)))
    for name in ("a.warc", "b.warc.gz"):
        first, second = read(name)
        assert first == RawPage(
            source_uri=f"{name}#urn:uuid:{urn('http://x.example/1')}",
            content=html,
            collected_at=MOMENT,
            declared_media_type="text/html",
            declared_encoding="windows-1256",
            url="http://x.example/1",
            page_uri="http://x.example/1",
        )
        assert (second.content, second.url) == (html, "http://x.example/22")


def test_wet_records_are_pages_of_text() -> None:
    Path("a.wet.gz").write_bytes(
        gzip.compress(warc(("http://x.example/1", PAGE, "text/plain"), kind=WarcRecordType.conversion)[0])
    )
    assert (one("a.wet.gz").content, one("a.wet.gz").declared_media_type) == (PAGE, "text/plain")


def test_a_warc_that_breaks_off_within_a_record_keeps_the_others() -> None:
    records = b"".join(warc(("http://x.example/1", PAGE, "200 OK"), ("http://x.example/22", PAGE * 9, "200 OK")))
    Path("a.warc").write_bytes(records[:-40])
    sound, broken = read("a.warc")
    assert sound.content == PAGE
    assert "damaged after 1 records" in (broken.fault or "")


RSS = """<?xml version="1.0" encoding="windows-1256"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>صحيفة النموذج</title>
<item><title>خبر أول &nbsp;</title><link>https://x.example/1</link><guid>g1</guid>
<pubDate>Mon, 01 Mar 2021 10:00:00 +0300</pubDate>
<media:title>صورة</media:title><description>موجز</description>
<content:encoded><![CDATA[<p>نص كامل</p>]]></content:encoded></item>
<item><title>خبر ثان</title><link>https://x.example/2</link><description>&lt;p&gt;موجز&lt;/p&gt;</description></item>
<item><title>رابط</title><link>https://x.example/3</link></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>موقع</title><entry><id>tag:1</id><title>خبر</title>
<link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><published>2021-03-01T10:00:00Z</published>
<updated>2021-03-02T10:00:00Z</updated><summary>موجز</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص</p></div></content></entry>
<entry><id>tag:2</id><title>بلا تاريخ</title>
<updated>2021-03-02T10:00:00Z</updated><summary>موجز</summary></entry></feed>"""


@pytest.mark.parametrize("codec", ["cp1256", "utf-8"])
def test_each_item_of_an_rss_feed_is_a_page(codec: str) -> None:
    Path("feed.xml").write_bytes(RSS.encode(codec))
    first, second, third = read("feed.xml")
    assert (first.source_uri, first.url, first.headline) == ("feed.xml#g1", "https://x.example/1", "خبر أول")
    assert (first.content, first.publisher) == ("<p>نص كامل</p>".encode(), "صحيفة النموذج")
    assert first.published == "Mon, 01 Mar 2021 10:00:00 +0300"
    assert (second.source_uri, second.content) == ("feed.xml#1", "<p>موجز</p>".encode())
    assert "without text" in (third.fault or "")
    assert third.url == "https://x.example/3"


def test_each_entry_of_an_atom_feed_is_a_page_and_an_update_is_no_publication() -> None:
    Path("feed").write_text(ATOM)
    first, second = read("feed")
    assert (first.source_uri, first.url, first.published) == (
        "feed#tag:1",
        "https://x.example/1",
        "2021-03-01T10:00:00Z",
    )
    assert "<p>نص</p>" in (first.content or b"").decode()
    assert (second.url, second.published, second.content) == (None, None, "موجز".encode())


def test_a_damaged_feed_gives_what_can_be_read() -> None:
    Path("feed.xml").write_text(RSS[: RSS.index("خبر ثان")])
    assert read("feed.xml")[0].content == "<p>نص كامل</p>".encode()


# standard input


@pytest.mark.parametrize(
    ("content", "uris"),
    [
        (PAGE, ["-#"]),
        (jsonl({"text": "1"}, {"text": "2"}), ["-#0", "-#1"]),
        (gzip.compress(tarred({"a.txt": PAGE})), ["-#a.txt"]),
    ],
)
def test_standard_input_may_be_anything(content: bytes, uris: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BufferedReader(_Pipe(content))))
    pages = read("-")
    assert len(pages) == len(uris)
    assert all(page.source_uri.startswith(uri) and page.content for page, uri in zip(pages, uris, strict=True))


class _Pipe(io.RawIOBase):
    """Bytes that come in small pieces and can not be sought."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._content.read(min(7, len(buffer)))
        buffer[: len(piece)] = piece
        return len(piece)


# laws


def test_every_file_offered_gives_a_page_and_twice_the_same_order() -> None:
    contents: Iterable[bytes] = (
        *(
            b"",
            b" ",
            PAGE,
            b"{",
            b"[{",
            b'{"a"',
            b"WARC/1.0\r\n\r\n",
            b"PK\x03\x04",
            b"PAR1",
            b"<rss",
            b"<feed></feed>",
            b"\x1f\x8b\x08",
        ),
        *(b"BZh9", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd", bytes(600), tarred({}), gzip.compress(b""), os.urandom(5000)),
        *(tarred({"a": PAGE})[:700], zipped({"a": PAGE})[:-30], RSS.encode()[:150], bytes(257) + b"ustar"),
    )
    suffixes = ("", ".txt", ".json", ".jsonl", ".tar", ".gz", ".xml", ".warc", ".parquet")
    for number, content in enumerate(contents):
        for suffix in suffixes:
            Path(f"{number}{suffix}").write_bytes(content)
    offered = {path.name for path in Path().iterdir()}
    pages = read(".")
    assert {page.source_uri.partition("#")[0] for page in pages} == offered
    assert all((page.content is None) == (page.fault is not None) for page in pages)
    assert read(".") == pages


def test_an_archive_is_never_in_memory_as_a_whole() -> None:
    """A pipe that counts: no more than a few pages' bytes are taken before the first page comes out."""
    records = [jsonl({"text": os.urandom(500).hex()}) for _ in range(5000)]
    for content in (b"".join(records), tarred({f"{n}.txt": record for n, record in enumerate(records)})):
        taken = _Counted(content)
        pages = read_standard_input(io.BufferedReader(taken))
        first = next(pages)
        assert first.content
        assert taken.count < 500_000
        assert sum(1 for _ in pages) == len(records) - 1


class _Counted(_Pipe):
    count = 0

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._content.read(len(buffer))
        buffer[: len(piece)] = piece
        self.count += len(piece)
        return len(piece)


def read_standard_input(stream: io.BufferedReader) -> Iterator[RawPage]:
    standard, sys.stdin = sys.stdin, SimpleNamespace(buffer=stream)
    try:
        pages = read_sources(["-"])
        first = next(pages)
    finally:
        sys.stdin = standard
    yield first
    yield from pages
