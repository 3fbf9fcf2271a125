"""The row of an article, from what was found on its page."""

from dataclasses import replace

from tasks.contract.seed import Seed
from tasks.contract.tables import BODY_ROLES, Article
from tasks.page.bylines import authors_of
from tasks.page.datelines import read_dateline
from tasks.page.evidence import publisher_of
from tasks.page.keywords import keywords_of
from tasks.page.publisher import domain_of
from tasks.page.reading import Reading
from tasks.text.languages import language_of
from tasks.text.words import count_words


def read_article(reading: Reading, place: int, *, chrome_phrases: Seed, outlets: Seed, byline_cues: Seed) -> Article:
    """The page's article number `place`."""
    page, region = reading.page, reading.regions[place]
    lines = reading.look.lines
    body = body_of(reading, place)
    dateline = read_dateline(lines[region.start].text, reading.look.outlets)
    outlet = publisher_of(reading, place, outlets)
    url = page.url or (reading.stated.url[0][0] if reading.stated.url else None)
    article = Article(
        article_id=reading.article_id(place),
        document_id=page.document_id,
        position=place,
        headline=lines[region.header.headline].text if region.header.headline is not None else None,
        body=body,
        section=next(reading.texts(place, "section"), None),
        labels=tuple(reading.texts(place, "label")),
        keywords=keywords_of(list(reading.texts(place, "keywords")), chrome_phrases),
        authors=authors_of(list(reading.texts(place, "byline")), byline_cues, outlets),
        publisher=outlet.name if outlet else None,
        publisher_domain=(outlet.domain if outlet else None) or (domain_of(url) if place == 0 else None),
        url=url,
        dateline=dateline.place if dateline else None,
        language=language_of(body, page.language),
        word_count=count_words(body),
    )
    return _with_date(article, reading, place)


def body_of(reading: Reading, place: int) -> str:
    """The article's own text, one block a line."""
    own = zip(reading.look.lines, reading.owners, reading.roles, strict=True)
    return "\n".join(line.text for line, owner, role in own if owner == place and role in BODY_ROLES)


def _with_date(article: Article, reading: Reading, place: int) -> Article:
    when, dated = reading.regions[place].when, reading.look.dated
    if when.modified is not None:
        article = replace(article, date_modified=dated[when.modified].dates[-1].value)
    if when.published is None:
        return article
    found = dated[when.published].dates[0]
    return replace(
        article,
        date_published=found.value,
        date_precision=found.precision,
        date_calendar=found.calendar,
        date_source="block",
        date_zone=found.zone,
        date_text=found.text,
        is_date_disputed=found.is_disputed,
    )
