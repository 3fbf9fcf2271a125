"""Sitemaps: the pages that a site lists, with what it says of them."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from tasks.sources.decode import decode
from tasks.sources.xml_tree import root_of

SITEMAP_LIMIT = 50 * 2**20  # bytes unpacked, as sitemaps.org has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a sitemap, in its own words; `is_sitemap` where it is another sitemap and no page."""

    url: str
    changed: str | None
    is_sitemap: bool = False
    headline: str | None = None
    published: str | None = None
    publisher: str | None = None


def sitemap_entries(content: bytes) -> Iterator[Entry]:
    """The entries of a sitemap, news sitemap or index, packed or not; from a damaged one, those that can be read."""
    root = root_of(decode(_unpacked(content)).text or "")
    if root is None:
        return
    for element in root.iter("{*}url", "{*}sitemap"):
        entry = _entry(element)
        if entry.url:
            yield entry


def _entry(element: etree._Element) -> Entry:
    return Entry(
        url=_said(element, "loc") or "",
        changed=_said(element, "lastmod"),
        is_sitemap=etree.QName(element).localname == "sitemap",
        headline=_said(element, "news/title"),
        published=_said(element, "news/publication_date"),
        publisher=_said(element, "news/publication/name"),
    )


def _said(element: etree._Element, path: str) -> str | None:
    found = element.findtext("/".join(f"{{*}}{name}" for name in path.split("/")))
    return found.strip() or None if found else None


def _unpacked(content: bytes) -> bytes:
    """What a `.xml.gz` holds, up to the limit; what is not packed as it is."""
    if not content.startswith(b"\x1f\x8b"):
        return content
    try:
        return zlib.decompressobj(wbits=31).decompress(content, SITEMAP_LIMIT)
    except zlib.error:
        return b""
