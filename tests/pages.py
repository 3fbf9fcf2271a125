"""Pages made in a test, read as the room `clean` reads them."""

from functools import cache
from typing import Any

from tasks import seeds
from tasks.contract.seed import Seed, seed_names
from tasks.contract.tables import Page
from tasks.page.model import PageParts
from tasks.page.read import read_page


def read(text: str, *, media_type: str = "text/plain", **known: Any) -> PageParts:
    """What the page of that text holds. known: other fields of `Page`, such as its url."""
    fields: dict[str, Any] = {"language": "ar", "collected_at": None, "source_uri": "page"} | known
    page = Page(
        document_id="d" + "0" * 16,
        media_type=media_type,
        encoding="utf-8",
        content_sha256=None,
        size_bytes=len(text),
        duplicate_of=None,
        fault=None,
        text=text,
        **fields,
    )
    return read_page(page, **_lexicons())


@cache
def _lexicons() -> dict[str, Seed]:
    return {name: seeds.read(name) for name in seed_names(read_page)}
