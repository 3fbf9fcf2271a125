"""Every kind of input, as one stream of pages."""

import os
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from types import MappingProxyType

import pyarrow as pa

from tasks.sources.archives import tar_members, zip_members
from tasks.sources.feeds import feed_pages
from tasks.sources.files import STANDARD_INPUT, Found, find_files, missing, unreadable
from tasks.sources.jsonl import json_lines, json_values
from tasks.sources.kinds import Kind, kind_of
from tasks.sources.model import PAGE_LIMIT, Names, Offer, RawPage
from tasks.sources.parquet import parquet_rows
from tasks.sources.streams import BROKEN, looked_at, read_within, unpacked
from tasks.sources.warc import warc_records

__all__ = ["FOUND", "missing", "read_sources"]

DEEPEST = 6  # archives within archives; people stop at three
FOUND: Names = MappingProxyType({})  # no field of records is given: each is found by its usual names
DAMAGED = (*BROKEN, zipfile.BadZipFile, tarfile.TarError, pa.ArrowException)


def read_sources(paths: Sequence[str], names: Names = FOUND) -> Iterator[RawPage]:
    """The pages of `paths`: files, folders, globs, archives, and `-` last; the same paths give the same order.

    names  which field of JSON and Parquet records is `html`, `text`, `id`, `url`, `headline`, `published`,
           `publisher` or `collected`, where it should not be found by its usual names
    What can not be read is a page with a fault: nothing that was named goes without a page.
    """
    for found in find_files([path for path in paths if path != STANDARD_INPUT]):
        yield from _read_file(found, names)
    if STANDARD_INPUT in paths:
        yield from _read_standard_input(names)


def _read_file(found: Found, names: Names) -> Iterator[RawPage]:
    page = RawPage(source_uri=found.uri)
    if found.fault:
        yield page.with_fault(found.fault)
        return
    try:
        stream = found.path.open("rb")
    except OSError as error:
        yield page.with_fault(unreadable(found.path, error))
        return
    with stream:
        changed_at = datetime.fromtimestamp(os.fstat(stream.fileno()).st_mtime, UTC)
        yield from _read(Offer(replace(page, collected_at=changed_at), found.path.name, stream), names, 0)


def _read_standard_input(names: Names) -> Iterator[RawPage]:
    """A single page is named by its content: the next one piped in is another page, not a new version of it."""
    for page in _read(Offer(RawPage(source_uri=STANDARD_INPUT), "", sys.stdin.buffer), names, 0):
        if page.source_uri == STANDARD_INPUT and page.content:
            yield replace(page, source_uri=f"{STANDARD_INPUT}#{sha256(page.content).hexdigest()[:16]}")
        else:
            yield page


def _read(offer: Offer, names: Names, depth: int) -> Iterator[RawPage]:
    """The pages of one offer; a damaged place ends it with a page that says so, and what came before stays."""
    if depth > DEEPEST:
        yield offer.page.with_fault(f"is an archive inside {DEEPEST} others: unpack it first")
        return
    count = 0
    try:
        head, stream = looked_at(offer.stream)
        for held in _opened(replace(offer, stream=stream), head, names):
            count += 1
            if isinstance(held, Offer):
                yield from _read(held, names, depth + 1)
            else:
                yield held
    except DAMAGED as error:
        place = f"is damaged after {count:,} records, which were read" if count else "can not be read"
        yield offer.page.with_fault(f"{place}: {error or type(error).__name__}; get it again from where it came")
    else:
        if not count:
            yield offer.page.with_fault("holds no pages: leave it out")


def _opened(offer: Offer, head: bytes, names: Names) -> Iterator[Offer | RawPage]:
    kind = kind_of(head, offer.name)
    if kind in WITH_NAMES:
        return iter(WITH_NAMES[kind](offer, names))
    if kind == "packed":
        return unpacked(offer, head)
    return iter(HOLDERS.get(kind, _page)(offer))


def _page(offer: Offer) -> Iterator[RawPage]:
    content = read_within(offer.stream, PAGE_LIMIT)
    if content is None:
        yield offer.page.with_fault(
            f"is larger than {PAGE_LIMIT:,} bytes, which no page of news is: cut it or leave it out"
        )
    else:
        yield replace(offer.page, content=content)


HOLDERS: dict[Kind, Callable[[Offer], Iterator[Offer | RawPage] | Iterator[Offer] | Iterator[RawPage]]] = {
    "zip": zip_members,
    "tar": tar_members,
    "warc": warc_records,
    "feed": feed_pages,
}
WITH_NAMES: dict[Kind, Callable[[Offer, Names], Iterator[RawPage]]] = {
    "parquet": parquet_rows,
    "json lines": json_lines,
    "json": json_values,
}
