"""What a stream holds, told by its first bytes; by its name only where they can not say."""

import codecs
import re
from collections.abc import Callable
from pathlib import PurePath
from typing import Literal

Kind = Literal["packed", "zip", "tar", "warc", "parquet", "feed", "json lines", "json", "page"]

PACKED = (b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"BZh", b"\xfd7zXZ\0")
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OFFICE = (b"[Content_Types].xml", b"mimetype")  # the first member of a document that is a zip only by its wrapping
TAR_MARK, TAR_MARK_AT = b"ustar", 257
FEED = re.compile(rb"^\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]", re.S | re.I)
JSON_OBJECT = re.compile(rb'^\s*\{\s*"')
JSON_SPREAD = re.compile(rb'^\s*(?:\[\s*\{\s*"|\{[ \t]*\r?\n)')
JSON_NAMES = (".json", ".jsonl", ".ndjson", ".jsonlines")


Sign = Callable[[bytes, str], object]  # of the first bytes and the name's suffix
SIGNS: tuple[tuple[Kind, Sign], ...] = (
    ("packed", lambda head, _: head.startswith(PACKED)),
    ("zip", lambda head, _: head.startswith(ZIP) and not any(mark in head[:100] for mark in OFFICE)),
    ("warc", lambda head, _: head.startswith(b"WARC/")),
    ("parquet", lambda head, _: head.startswith(b"PAR1")),
    ("tar", lambda head, suffix: head.startswith(TAR_MARK, TAR_MARK_AT) or (suffix == ".tar" and b"\0" in head[:100])),
    ("feed", lambda head, _: FEED.match(head)),
    ("json", lambda head, _: JSON_SPREAD.match(head)),
    ("json lines", lambda head, suffix: JSON_OBJECT.match(head) or (suffix in JSON_NAMES and head.strip())),
)


def kind_of(head: bytes, name: str) -> Kind:
    """What stands behind `head`, the first few thousand bytes of something called `name`."""
    head, suffix = head.removeprefix(codecs.BOM_UTF8), PurePath(name).suffix.lower()
    return next((kind for kind, is_it in SIGNS if is_it(head, suffix)), "page")
