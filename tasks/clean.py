"""The second room: pages become blocks with roles, articles and embeds."""

from collections.abc import Iterator

from tasks import seeds
from tasks.contract import arrow
from tasks.contract.faults import broke_off
from tasks.contract.fields import Row
from tasks.contract.seed import Seed, seed_names
from tasks.contract.tables import Article, Block, Embed, Page, Reading
from tasks.lake import Batch
from tasks.page.model import PageParts
from tasks.page.read import read_page


def clean_seeds() -> dict[str, Seed]:
    """The lexicons that reading a page needs, by name."""
    return {name: seeds.read(name) for name in seed_names(read_page)}


def clean(pages: Batch, waiting: Batch) -> None:
    """The pages of a batch, taken apart, into the waiting batch. Duplicates are not read again."""
    found: dict[type[Row], list[Row]] = {Reading: [], Block: [], Article: [], Embed: []}
    for page in arrow.rows(Page, pages.table(Page)):
        if page.duplicate_of is None:
            for row in read(page):
                found[type(row)].append(row)
    for row_type, rows in found.items():
        waiting.write(row_type, arrow.table(row_type, rows))


def readings_due(pages: Batch) -> int:
    """How many pages of a batch are to be read."""
    return int(pages.table(Page, ["duplicate_of"]).column("duplicate_of").null_count)


def read(page: Page) -> Iterator[Row]:
    """The rows of a page; when the rules break on it, a reading that says where, and no more."""
    try:
        parts = read_page(page, **clean_seeds())
    except Exception as error:
        parts = PageParts(blocks=(), articles=(), embeds=())
        fault: str | None = broke_off(error)
    else:
        fault = None
    yield Reading(
        document_id=page.document_id, block_count=len(parts.blocks), article_count=len(parts.articles), fault=fault
    )
    yield from parts.blocks
    yield from parts.articles
    yield from parts.embeds
