"""What a source hands over: pages as received, and streams that may hold more of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO, Literal

RecordField = Literal["html", "text", "id", "url", "headline", "published", "publisher", "collected"]
Names = Mapping[RecordField, str]  # which field of a JSON or Parquet record holds what, where that was told
PAGE_LIMIT = 10 * 2**20  # bytes: a page of news has 0.3 MB at most; what is larger is something else


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPage:
    """A page as its source delivered it, with what the source says of it; or, in `fault`, why it could not be read.

    source_uri           file path, or archive#record
    page_uri             what the page is known by over time, where that is its address and not its source
    content              the bytes; None exactly where `fault` stands
    fault                what it is and what to do, in words
    collected_at         UTC: the archive's record, else the file's own time
    declared_media_type  as a server or an archive states it; evidence, not truth
    declared_encoding    the same
    url                  the page's address
    headline published publisher   stated beside the page, in the source's own words
    """

    source_uri: str
    page_uri: str | None = None
    content: bytes | None = None
    fault: str | None = None
    collected_at: datetime | None = None
    declared_media_type: str | None = None
    declared_encoding: str | None = None
    url: str | None = None
    headline: str | None = None
    published: str | None = None
    publisher: str | None = None

    def with_fault(self, fault: str) -> "RawPage":
        """This page, not read."""
        return replace(self, content=None, fault=fault)


@dataclass(frozen=True, slots=True)
class Offer:
    """Bytes not looked at yet: a page, or something that holds pages.

    page    what is known of it; its content still to be read
    name    a name that may tell its kind where the bytes do not
    stream  read once, front to back, before the next offer is asked for
    """

    page: RawPage
    name: str
    stream: BinaryIO

    @property
    def uri(self) -> str:
        return self.page.source_uri

    def record(self, record_id: object) -> RawPage:
        """A page that this offer holds, with what is known of the whole."""
        shown = str(record_id).encode("utf-8", "backslashreplace").decode()  # names in archives can be no UTF-8
        return replace(self.page, source_uri=f"{self.uri}#{shown}")
