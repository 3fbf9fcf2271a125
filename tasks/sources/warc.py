"""WARC and WET: each page of a crawl, with the address, the time and the headers it came with."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from io import BytesIO
from urllib.parse import urlsplit

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from tasks.sources.model import PAGE_LIMIT, Offer, RawPage
from tasks.sources.streams import in_pieces, read_within

HEADER_ROOM = 2**16  # bytes of a record beside its page
PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/xml", "application/xml")
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
# What `collect` knew of a page before it fetched it, as headers of the WARC record beside the standard's own.
OUTLET, REQUESTED, HEADLINE, PUBLISHED = (
    "Collect-Outlet",
    "Collect-Requested-URI",
    "Collect-Headline",
    "Collect-Published",
)
PASSED_OVER = ("/robots.txt",)  # answers to the crawler and not to a reader


def warc_records(offer: Offer) -> Iterator[Offer | RawPage]:
    """The pages among an archive's records: answers 2xx, resources and conversions whose type is text.

    What a crawl holds beside pages (requests, redirects, errors, images) is
    passed over. Raises EOFError where the archive breaks off within a record.
    """
    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    for number, record in enumerate(ArchiveIterator(in_pieces(offer.stream), parse_http=False, record_types=wanted)):
        is_small = record.content_length <= PAGE_LIMIT + HEADER_ROOM
        if is_small:
            _take_whole(record)
        try:
            held = _held(offer, number, record, is_small)
        except OSError as error:
            record_id = (record.record_id or "").strip("<>") or number
            held = offer.record(record_id).with_fault(f"is a damaged answer: {error}; collect the page again")
        if held:
            yield held


def _held(offer: Offer, number: int, record: WarcRecord, is_small: bool) -> Offer | RawPage | None:
    record.parse_http(auto_decode="all")
    if not _is_page(record):
        return None
    page = _page(offer, number, record)
    content = read_within(record.reader, PAGE_LIMIT) if is_small and record.reader else None
    if content is None:
        return page.with_fault(f"is larger than {PAGE_LIMIT:,} bytes, which no page of news is: left out")
    return Offer(page, urlsplit(page.url or "").path, BytesIO(content))


def _take_whole(record: WarcRecord) -> None:
    announced = record.content_length
    record.freeze()
    if record.content_length < announced:
        raise EOFError(f"record {record.record_id} has {record.content_length:,} of {announced:,} bytes")


def _is_page(record: WarcRecord) -> bool:
    headers = record.http_headers
    if headers is not None and headers.status_code is not None and not 200 <= headers.status_code < 300:
        return False
    if urlsplit(record.headers.get("WARC-Target-URI") or "").path in PASSED_OVER:
        return False
    return _media_type(record) in (None, *PAGE_TYPES, *FEED_TYPES)


def _media_type(record: WarcRecord) -> str | None:
    if record.http_headers is not None:
        return (record.http_content_type or "").lower() or None
    return (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower() or None


def _page(offer: Offer, number: int, record: WarcRecord) -> RawPage:
    moment = record.record_date
    address = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
    return replace(
        offer.record((record.record_id or "").strip("<>") or number),
        url=address,
        page_uri=address,
        collected_at=moment.astimezone(UTC) if moment else offer.page.collected_at,
        declared_media_type=_media_type(record),
        publisher=record.headers.get(OUTLET),
        headline=record.headers.get(HEADLINE),
        published=record.headers.get(PUBLISHED),
        declared_encoding=record.http_charset if record.http_headers is not None else None,
    )
