"""The first room: sources become pages. Bytes are counted once, told from what is known, and decoded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC
from hashlib import sha256

from tasks.contract import arrow
from tasks.contract.ids import make_id
from tasks.contract.tables import Offered, Page
from tasks.lake import Batch, Lake
from tasks.ledger import Known
from tasks.sources.decode import decode
from tasks.sources.media_types import media_type_of
from tasks.sources.model import RawPage
from tasks.text.languages import language_of

BATCH_PAGES = 1000
BATCH_BYTES = 64 * 2**20
LANGUAGES = ("ar", "fa", "ur", "ckb", "ps", "ku", "tr", "en", "fr", "he", "es", "de", "ru")


@dataclass(slots=True)
class Intake:
    """Pages on their way in: what was offered so far, and how many of them were known."""

    known: Known
    batch_pages: int = BATCH_PAGES
    offered_count: int = 0
    known_count: int = 0
    known_batches: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    by_content: dict[str, str] = field(default_factory=dict)

    def offer(self, raw: RawPage) -> Offered | None:
        """The page as a row; None when the corpus, or this run, has it already."""
        self.offered_count += 1
        content_sha256 = _sha256(raw)
        document_id = make_id("d", raw.source_uri, content_sha256 or raw.fault)
        if document_id in self.seen:
            return None
        if document_id in self.known.batch_of:
            self.known_count += 1
            self.known_batches.add(self.known.batch_of[document_id])
            return None
        self.seen.add(document_id)
        return Offered(
            document_id=document_id,
            source_uri=raw.source_uri,
            page_uri=raw.page_uri or raw.source_uri,
            content=raw.content,
            content_sha256=content_sha256,
            size_bytes=None if raw.content is None else len(raw.content),
            collected_at=raw.collected_at and raw.collected_at.astimezone(UTC).replace(tzinfo=None),
            duplicate_of=self._original(document_id, content_sha256),
            fault=raw.fault,
            declared_media_type=raw.declared_media_type,
            declared_encoding=raw.declared_encoding,
            url=raw.url,
            source_headline=raw.headline,
            source_published=raw.published,
            source_publisher=raw.publisher,
        )

    def _original(self, document_id: str, content_sha256: str | None) -> str | None:
        if not content_sha256:
            return None
        first = self.known.by_content.get(content_sha256) or self.by_content.setdefault(content_sha256, document_id)
        return first if first != document_id else None


def _sha256(raw: RawPage) -> str | None:
    """Of the page as received: its bytes, and what a record states beside them.

    Outlets copy each other to the letter: one text that two records give two publishers is two pages.
    """
    if raw.content is None:
        return None
    stated = (raw.headline, raw.published, raw.publisher)
    beside = "\0".join(part or "" for part in (*stated, raw.url)) if any(stated) else ""
    return sha256(raw.content + beside.encode("utf-8", "surrogatepass")).hexdigest()


def take_in(lake: Lake, raw_pages: Iterable[RawPage], intake: Intake) -> Iterator[Batch]:
    """Batches of offered pages, written as they fill; pages that are known are only counted."""
    waiting: list[Offered] = []
    waiting_bytes = 0
    for raw in raw_pages:
        offered = intake.offer(raw)
        if offered is None:
            continue
        waiting.append(offered)
        waiting_bytes += offered.size_bytes or 0
        if len(waiting) >= intake.batch_pages or waiting_bytes >= BATCH_BYTES:
            yield keep(lake, waiting)
            waiting, waiting_bytes = [], 0
    if waiting:
        yield keep(lake, waiting)


def keep(lake: Lake, offered: list[Offered]) -> Batch:
    """The offered pages as a batch, named after what is in it."""
    batch = lake.batch("offered", make_id("b", *(row.document_id for row in offered)))
    if not batch.exists():
        batch.write(Offered, arrow.table(Offered, offered))
        batch.let_in({"documents": len(offered)})
    return batch


def extract(offered: Batch, waiting: Batch) -> None:
    """The pages of a batch, decoded, into the waiting batch."""
    pages = [page_of(row) for row in arrow.rows(Offered, offered.table(Offered))]
    waiting.write(Page, arrow.table(Page, pages))


def pages_due(offered: Batch) -> int:
    """How many pages of a batch are to be decoded."""
    return int(offered.table(Offered, ["document_id"]).num_rows)


def page_of(offered: Offered) -> Page:
    """An offered page, decoded; `fault` says what is wrong with it."""
    text, encoding, fault = None, None, offered.fault
    if offered.content is not None and fault is None:
        decoded = decode(offered.content, offered.declared_encoding)
        text, encoding, fault = decoded.text, decoded.encoding, decoded.fault
    language = language_of(text) if text else None
    return Page(
        document_id=offered.document_id,
        source_uri=offered.source_uri,
        media_type=media_type_of(text, offered.source_uri) if text else None,
        encoding=encoding,
        language=language,
        collected_at=offered.collected_at,
        content_sha256=offered.content_sha256,
        size_bytes=offered.size_bytes,
        duplicate_of=offered.duplicate_of,
        fault=fault or _unread(text, language),
        text=text,
        url=offered.url,
        source_headline=offered.source_headline,
        source_published=offered.source_published,
        source_publisher=offered.source_publisher,
    )


def _unread(text: str | None, language: str | None) -> str | None:
    if not text or not text.strip():
        return "the page is empty; nothing to do"
    if language is not None and language.partition("-")[0] not in LANGUAGES:
        return f"the page is in {language}, which is not read here; leave it out or add its rules"
    return None
