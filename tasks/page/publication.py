"""When an article was published, where metadata, source or address state it: weighed against what its lines say."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from tasks.contract.tables import Article
from tasks.page.dates import DateFound
from tasks.page.dating import DateSeeds
from tasks.page.reading import Reading
from tasks.text.date_expressions import Evidence

Source = Literal["block", "metadata", "url", "feed"]
SAME = timedelta(hours=36)  # a day's date and the same moment in another zone are never further apart


def with_stated_date(article: Article, reading: Reading, place: int, seeds: DateSeeds) -> Article:
    """The article with what is stated of its dates beside the lines; metadata speaks of the page's first article."""
    if place > 0:
        return article
    found = list(_candidates(reading, seeds))
    if found and (article.date_published is None or _is_refuted(article, reading, place, found)):
        article = dated_from(article, *found[0])
    return _with_modified(article, reading, seeds)


def _candidates(reading: Reading, seeds: DateSeeds) -> Iterator[tuple[DateFound, Source]]:
    """Dates of publication: of the metadata, then of the source, then of the address."""
    page, stated = reading.page, reading.stated.published
    values: list[tuple[str, Source]] = [(value, "metadata") for value in _marked(reading)]
    values += [(value, "metadata") for value, origin in stated if origin != "url"]
    values += [(page.source_published, "feed")] if page.source_published else []
    values += [(value, "url") for value, origin in stated if origin == "url"]
    for value, source in values:
        date = seeds.parse(value, _evidence(reading))
        if date and not _is_ahead(date, reading):
            yield date, source


def _marked(reading: Reading) -> Iterator[str]:
    """What the tree gives for a time beside the headline that a reader sees as "three hours ago"."""
    for place in range(max(0, reading.top(0) - 1), reading.regions[0].start):
        hint = reading.look.lines[place].hint
        if hint and hint.value and (hint.tag == "time" or hint.itemprop == "datePublished"):
            yield hint.value


def _evidence(reading: Reading) -> Evidence:
    return Evidence(language=reading.page.language)


def _is_ahead(date: DateFound, reading: Reading) -> bool:
    """A date after the page was collected is no date of it."""
    collected = reading.page.collected_at
    return collected is not None and date.value > collected.replace(tzinfo=None) + timedelta(days=1)


def _is_refuted(article: Article, reading: Reading, place: int, found: list[tuple[DateFound, Source]]) -> bool:
    """A date over the headline or behind the text, which all that is stated contradicts, is the site's or another's."""
    line = reading.regions[place].when.published
    if line is None or article.date_published is None or reading.look.dated[line].context == "published":
        return False
    if reading.top(place) <= line < reading.regions[place].start:
        return False
    published = article.date_published
    return all(abs(date.value - published) > SAME for date, _ in found)


def dated_from(article: Article, date: DateFound, source: Source) -> Article:
    """The article with a date of publication, and where it was read."""
    return replace(
        article,
        date_published=date.value,
        date_precision=date.precision,
        date_calendar=date.calendar,
        date_source=source,
        date_zone=date.zone,
        date_text=date.text,
        is_date_disputed=date.is_disputed,
    )


def _with_modified(article: Article, reading: Reading, seeds: DateSeeds) -> Article:
    """The last change, in the zone of the publication; one before it is a template's."""
    published, modified = article.date_published, article.date_modified
    if modified is None:
        dates = (seeds.parse(value, _evidence(reading)) for value, _ in reading.stated.modified)
        modified = next((date.value for date in dates if date and date.zone == article.date_zone), None)
    is_sound = modified is not None and (published is None or modified >= published)
    return replace(article, date_modified=modified if is_sound else None)
