"""A record of a corpus, as JSON Lines and Parquet hold them, taken for a page: which of its fields is what."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from tasks.sources.model import PAGE_LIMIT, Names, Offer, RawPage, RecordField

# The names that corpora give their fields, the most telling first; compared without case.
FIELDS: Mapping[RecordField, tuple[str, ...]] = {
    "html": ("html", "raw_html", "page_html", "content_html"),
    "text": (
        "text",
        "content",
        "body",
        "article",
        "article_text",
        "article_body",
        "articlebody",
        "maintext",
        "main_text",
    ),
    "id": ("id", "_id", "uuid", "guid", "doc_id", "docid", "document_id", "article_id", "record_id"),
    "url": ("url", "link", "uri", "source_url", "article_url", "page_url", "permalink"),
    "headline": ("headline", "title"),
    "published": (
        *(
            "date_published",
            "datepublished",
            "published",
            "published_at",
            "publishedat",
            "published_date",
            "date_publish",
        ),
        *("publish_date", "publication_date", "pub_date", "pubdate", "date"),
    ),
    "publisher": ("publisher", "publisher_name", "site_name", "sitename", "outlet", "newspaper"),
    "collected": (
        *("collected_at", "crawled_at", "crawl_date", "crawl_time", "date_crawled", "date_extracted", "extracted_at"),
        *("date_download", "download_date", "downloaded_at", "fetched_at", "fetch_time", "retrieved_at", "scraped_at"),
        *("scrape_date", "warc_date", "timestamp"),
    ),
}
NESTED = ("meta", "metadata")  # where some corpora put all but the text
# What a record says that dates it by its crawl: Common Crawl's dump beside the date, or words on the kind of date.
CRAWL_MARKS = ("dump", "warc_filename", "warc_record_offset")
DATE_KINDS = ("date_kind", "date_type", "date_source")
CRAWL_WORDS = re.compile(r"extract|crawl|download|fetch|scrape|retriev|collect", re.I)


def page_of_record(offer: Offer, number: int, record: Mapping[str, object], names: Names) -> RawPage:
    """The page of record `number` (from 0); `names` says which field holds what, where that was told and not found.

    The text stays the text: a title is no line of it, and goes along as the headline.
    """
    fields = dict(_fields(record))
    found = {role: _value(fields, (names[role],) if role in names else known) for role, known in FIELDS.items()}
    published, collected = found["published"], found["collected"]
    if "published" not in names and _is_dated_by_crawl(fields):
        published, collected = None, collected or published
    page = replace(
        offer.record((_text(found["id"]) or "").strip("<>") or number),
        url=_text(found["url"]),
        headline=_text(found["headline"]),
        published=published if isinstance(published, str) else _iso(published),
        publisher=_text(found["publisher"]),
        collected_at=_moment(collected) or offer.page.collected_at,
    )
    return _with_content(page, found["html"] or found["text"], fields)


def _with_content(page: RawPage, content: object, fields: Mapping[str, object]) -> RawPage:
    if isinstance(content, list):
        content = "\n".join(part for part in content if isinstance(part, str))
    if isinstance(content, str):
        page = replace(page, declared_encoding="utf-8")
        content = content.encode("utf-8", "replace")
    if not isinstance(content, bytes) or not content:
        seen = ", ".join(sorted(fields)) or "none"
        return page.with_fault(f"holds no text; its fields: {seen}. Say which one is the text, or leave it out")
    if len(content) > PAGE_LIMIT:
        return page.with_fault(f"is {len(content):,} bytes; a page has {PAGE_LIMIT:,} at most: leave it out or cut it")
    return replace(page, content=content)


def _fields(record: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The fields by lower-case name, those of a nested `metadata` after the record's own."""
    own = {name.lower(): value for name, value in record.items()}
    for name in NESTED:
        nested = own.get(name)
        if isinstance(nested, dict):
            yield from ((key.lower(), value) for key, value in nested.items())
    yield from own.items()


def _value(fields: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((fields[name.lower()] for name in names if fields.get(name.lower())), None)


def _is_dated_by_crawl(fields: Mapping[str, object]) -> bool:
    kinds = " ".join(_text(fields.get(name)) or "" for name in DATE_KINDS)
    return bool(CRAWL_WORDS.search(kinds)) or any(fields.get(mark) for mark in CRAWL_MARKS)


def _text(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() or None if isinstance(value, str) else None


def _iso(value: object) -> str | None:
    """A date that is a value and not words: Parquet's own, or seconds or milliseconds since 1970."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if value > 1e11 else value
        return datetime.fromtimestamp(seconds, UTC).isoformat() if 0 < seconds < 2**32 else None
    return value.isoformat() if isinstance(value, date) else None


def _moment(value: object) -> datetime | None:
    """When a page was collected, UTC; a crawler that names no zone means UTC."""
    try:
        moment = datetime.fromisoformat(value if isinstance(value, str) else _iso(value) or "")
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
