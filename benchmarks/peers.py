"""Readers of pages: this project, and those that others have built. Each takes a page's source."""

import inspect
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from benchmarks.gold import GoldPage, Told
from benchmarks.line_rules import c4, fineweb2
from tasks import seeds
from tasks.contract.tables import Page
from tasks.page.html import read_html
from tasks.page.read import read_page

Reader = Callable[[GoldPage], list[Told]]


@dataclass(frozen=True, slots=True)
class Peer:
    """A reader by name; `reads` is "html", "text" or "both"; what it tells beside the body."""

    name: str
    read: Reader
    reads: str
    tells: frozenset[str] = frozenset()


def warraq(page: GoldPage) -> list[Told]:
    """This project."""
    names = [name for name, it in inspect.signature(read_page).parameters.items() if it.kind is it.KEYWORD_ONLY]
    parts = read_page(_page(page), **{name: seeds.read(name) for name in names})
    return [
        Told(article.body, article.headline, article.date_published.isoformat() if article.date_published else None)
        for article in parts.articles
    ]


def trafilatura(page: GoldPage) -> list[Told]:
    """Main text, title and date of trafilatura, as it comes."""
    from trafilatura import bare_extraction

    found = bare_extraction(page.source, with_metadata=True, include_comments=False)
    if found is None:
        return []
    return [Told(found.text or "", found.title, found.date)]


def resiliparse(page: GoldPage) -> list[Told]:
    """Main text of resiliparse."""
    from resiliparse.extract.html2text import extract_plain_text

    return [Told(extract_plain_text(page.source, main_content=True))]


def readability(page: GoldPage) -> list[Told]:
    """Main text and title of readability-lxml."""
    from lxml.html import fromstring
    from readability import Document

    document = Document(page.source)
    return [Told(fromstring(document.summary()).text_content(), document.short_title())]


def justext(page: GoldPage) -> list[Told]:
    """The paragraphs that jusText keeps, with its Arabic or Persian stop words."""
    import justext as library

    language = "Persian" if re.search(r"<html[^>]*\blang=[\"']?fa", page.source[:5000]) else "Arabic"
    paragraphs = library.justext(page.source.encode(), library.get_stoplist(language), encoding="utf-8")
    return [Told("\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate))]


def newspaper4k(page: GoldPage) -> list[Told]:
    """Text, title and date of newspaper4k."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from newspaper import Article

    article = Article("https://page.example/", language="ar", fetch_images=False)
    article.download(input_html=page.source)
    article.parse()
    when = article.publish_date
    return [Told(article.text, article.title, when.isoformat() if isinstance(when, datetime) else None)]


def everything(page: GoldPage) -> list[Told]:
    """All text of the page."""
    return [Told("\n".join(_lines(page)))]


def c4_rules(page: GoldPage) -> list[Told]:
    """The C4 rules over the page's lines."""
    return [Told(c4(_lines(page)))]


def fineweb2_rules(page: GoldPage) -> list[Told]:
    """The FineWeb-2 filters over the page."""
    return [Told(fineweb2(_lines(page)))]


def trafilatura_fineweb2(page: GoldPage) -> list[Told]:
    """The FineWeb-2 filters where that corpus has them: behind trafilatura."""
    return [Told(fineweb2(told.body.split("\n"))) for told in trafilatura(page)]


OURS = "Warraq"
PEERS = (
    Peer(OURS, warraq, "both", frozenset(("headline", "date"))),
    Peer("trafilatura", trafilatura, "html", frozenset(("headline", "date"))),
    Peer("trafilatura, FineWeb-2 filters", trafilatura_fineweb2, "html"),
    Peer("newspaper4k", newspaper4k, "html", frozenset(("headline", "date"))),
    Peer("readability-lxml", readability, "html", frozenset(("headline",))),
    Peer("resiliparse", resiliparse, "html"),
    Peer("jusText", justext, "html"),
    Peer("C4 rules", c4_rules, "both"),
    Peer("FineWeb-2 filters", fineweb2_rules, "both"),
    Peer("everything", everything, "both"),
)


def _page(page: GoldPage) -> Page:
    content = page.source.encode()
    return Page(
        document_id="d" + sha256(content).hexdigest()[:16],
        source_uri=page.name,
        media_type="text/html" if page.is_html else "text/plain",
        encoding="utf-8",
        language=None,
        collected_at=None,
        content_sha256=sha256(content).hexdigest(),
        size_bytes=len(content),
        duplicate_of=None,
        fault=None,
        text=page.source,
    )


def _lines(page: GoldPage) -> list[str]:
    """The page's text, line by line; an HTML page's as this project takes it from the tree."""
    if not page.is_html:
        return page.source.split("\n")
    lines, _ = read_html(page.source, None, markup_words=seeds.read("markup_words"))
    return [line.text for line in lines]
