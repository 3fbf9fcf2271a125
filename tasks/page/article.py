"""The row of an article, from what was found on its page; its metadata speaks where the page itself is silent."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tasks.contract.tables import BODY_ROLES, Article
from tasks.page.bylines import authors_of
from tasks.page.datelines import read_dateline
from tasks.page.dates import DateFound
from tasks.page.dating import DateSeeds
from tasks.page.evidence import publisher_of
from tasks.page.headings import headline_text, section_text
from tasks.page.keywords import keywords_of
from tasks.page.outlets import domain_of
from tasks.page.reading import Reading
from tasks.text.languages import language_of
from tasks.text.words import count_words

SOURCES = {"feed": "feed", "url": "url"}  # what is neither is the page's metadata
Stating = Sequence[tuple[str, str]]


def read_article(reading: Reading, place: int, dates: DateSeeds) -> Article:
    """The page's article number `place`. Metadata is of the page's first article."""
    page, region, look = reading.page, reading.regions[place], reading.look
    body = body_of(reading, place)
    dateline = read_dateline(look.lines[region.start].text, look.outlets)
    outlet = publisher_of(reading, place)
    url = page.url or _first(reading.stated.url)
    article = Article(
        article_id=reading.article_id(place),
        document_id=page.document_id,
        position=place,
        headline=headline_text(look, region.header.headline),
        body=body,
        section=section_text(next(reading.texts(place, "section"), None)),
        labels=tuple(text.strip(" |:-«»") for text in reading.texts(place, "label")),
        keywords=keywords_of(list(reading.texts(place, "keywords")), look.book),
        authors=authors_of(list(reading.texts(place, "byline")), look.bylines, look.outlets),
        publisher=outlet.name if outlet else None,
        publisher_domain=(outlet.domain if outlet else None) or (domain_of(url) if place == 0 else None),
        url=url if place == 0 else None,
        dateline=dateline.place if dateline else None,
        language=language_of(body, page.language),
        word_count=count_words(body),
    )
    article = _with_date(article, reading, place)
    return _with_stated(article, reading, dates) if place == 0 else article


def body_of(reading: Reading, place: int) -> str:
    """The article's own text, one block a line."""
    own = zip(reading.look.lines, reading.owners, reading.roles, strict=True)
    return "\n".join(line.text for line, owner, role in own if owner == place and role in BODY_ROLES)


def _with_date(article: Article, reading: Reading, place: int) -> Article:
    when, dated = reading.regions[place].when, reading.look.dated
    if when.modified is not None:
        article = replace(article, date_modified=dated[when.modified].dates[-1].value)
    return article if when.published is None else _dated(article, dated[when.published].dates[0], "block")


def _dated(article: Article, found: DateFound, source: str) -> Article:
    return replace(
        article,
        date_published=found.value,
        date_precision=found.precision,
        date_calendar=found.calendar,
        date_source=source,
        date_zone=found.zone,
        date_text=found.text,
        is_date_disputed=found.is_disputed,
    )


def _with_stated(article: Article, reading: Reading, dates: DateSeeds) -> Article:
    """What the metadata, or the source beside the page, says of what the page leaves open."""
    stated, page = reading.stated, reading.page
    authors = tuple(dict.fromkeys(value for value, _ in stated.authors))
    keywords = tuple(dict.fromkeys(value for value, _ in stated.keywords))
    article = replace(
        article,
        headline=article.headline or _first(stated.headline) or page.source_headline,
        section=article.section or _first(stated.section),
        authors=article.authors or authors,
        keywords=article.keywords or keywords,
        date_modified=article.date_modified or _moment(stated.modified, dates),
    )
    if article.date_published is not None:
        return article
    source = ((page.source_published, "feed"),) if page.source_published else ()
    for value, origin in (*stated.published, *source):
        if found := dates.parse(value):
            return _dated(article, found, SOURCES.get(origin, "metadata"))
    return article


def _moment(stated: Stating, dates: DateSeeds) -> datetime | None:
    return next((found.value for value, _ in stated if (found := dates.parse(value))), None)


def _first(stated: Stating) -> str | None:
    return stated[0][0] if stated else None
