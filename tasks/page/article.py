"""The row of an article, from what was found on its page; its metadata speaks where the page itself is silent."""

from dataclasses import replace

from tasks.contract.tables import BODY_ROLES, Article
from tasks.page.bylines import authors_of
from tasks.page.datelines import read_dateline
from tasks.page.dating import DateSeeds
from tasks.page.evidence import publisher_of
from tasks.page.headings import headline_text, section_text
from tasks.page.keywords import keywords_of
from tasks.page.model import Stated
from tasks.page.outlets import domain_of
from tasks.page.publication import dated_from, with_stated_date
from tasks.page.reading import Reading
from tasks.page.stated_words import stated_authors, stated_headline, stated_keywords, stated_section
from tasks.text.languages import language_of
from tasks.text.words import count_words


def read_article(reading: Reading, place: int, dates: DateSeeds) -> Article:
    """The page's article number `place`. Metadata is of the page's first article."""
    page, region, look = reading.page, reading.regions[place], reading.look
    body = body_of(reading, place)
    dateline = read_dateline(look.lines[region.start].text, look.outlets)
    outlet = publisher_of(reading, place)
    stated = reading.stated if place == 0 else Stated()
    headline = headline_text(look, region.header.headline) or stated_headline(stated, look.outlets)
    url = next((value for value, _ in stated.url), page.url)
    article = Article(
        article_id=reading.article_id(place),
        document_id=page.document_id,
        position=place,
        headline=headline or (page.source_headline if place == 0 else None),
        body=body,
        section=section_text(next(reading.texts(place, "section"), stated_section(stated))),
        labels=tuple(text.strip(" |:-«»") for text in reading.texts(place, "label")),
        keywords=keywords_of(list(reading.texts(place, "keywords")), look.book)
        or stated_keywords(stated, headline, body, look.book),
        authors=authors_of(list(reading.texts(place, "byline")), look.bylines, look.outlets)
        or stated_authors(stated, look.bylines, look.outlets),
        publisher=outlet.name if outlet else None,
        publisher_domain=(outlet.domain if outlet else None) or (domain_of(url) if place == 0 else None),
        url=url if place == 0 else None,
        dateline=dateline.place if dateline else None,
        language=language_of(body, page.language),
        word_count=count_words(body),
    )
    return with_stated_date(_with_date(article, reading, place), reading, place, dates)


def body_of(reading: Reading, place: int) -> str:
    """The article's own text, one block a line."""
    own = zip(reading.look.lines, reading.owners, reading.roles, strict=True)
    return "\n".join(line.text for line, owner, role in own if owner == place and role in BODY_ROLES)


def _with_date(article: Article, reading: Reading, place: int) -> Article:
    when, dated = reading.regions[place].when, reading.look.dated
    if when.modified is not None:
        article = replace(article, date_modified=dated[when.modified].dates[-1].value)
    return article if when.published is None else dated_from(article, dated[when.published].dates[0], "block")
