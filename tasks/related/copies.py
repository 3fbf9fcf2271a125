"""Articles that are one text: which is the original, what each other one is to it, which are an outlet's versions."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from tasks.contract.ids import make_id
from tasks.contract.tables import Cluster
from tasks.related.grouping import Link, grouped
from tasks.text.fold import fold
from tasks.text.shingles import Likeness

# Jaccard similarity is a metric's complement: two texts that are 0.75 like a third are 0.5 like each other, and on
# 31,030 articles the pairs of 0.75 and more, chained, tie no two texts that are less than 0.5 alike.
COPY = 0.75
UNLIKE = 0.5  # two texts less alike than this never stand in one cluster, unless one holds the other
HELD = 0.9  # of the shorter text's runs of words: the other holds it whole
SELF = Likeness(1.0, 1.0)

PERIODS = {"year": timedelta(days=366), "month": timedelta(days=31), "day": timedelta(days=1)}


@dataclass(frozen=True, slots=True)
class Told:
    """What clustering knows of an article.

    latest  the last moment that its date can mean, None when undated
    outlet  who published it, None when the page does not say
    size    different runs of five words
    """

    article_id: str
    latest: datetime | None
    outlet: str | None
    size: int

    @property
    def rank(self) -> tuple[bool, datetime, str]:
        """Sorts the earliest dated first, undated last, ties by id."""
        return self.latest is None, self.latest or datetime.max, self.article_id


def outlet(domain: str | None, publisher: str | None) -> str | None:
    """The name by which an outlet is the same: its domain, else its folded name."""
    return domain or (fold(publisher) if publisher else None)


def latest(published: datetime | None, precision: str | None) -> datetime | None:
    """The last moment that a date can mean: a day may be its evening, so it claims no priority in it."""
    if published is None:
        return None
    return published + min(PERIODS.get(precision or "", timedelta()), datetime.max - published)


def is_link(found: Likeness) -> bool:
    """Whether two articles this alike are copies of one text, or one holds the other."""
    return found.jaccard >= COPY or found.containment >= HELD


def agree(found: Likeness) -> bool:
    """Whether two articles this alike may stand in one cluster."""
    return found.jaccard >= UNLIKE or found.containment >= HELD


def clusters(
    articles: Iterable[Told], links: Mapping[Link, Likeness], compare: Callable[[str, str], Likeness]
) -> Iterator[Cluster]:
    """A row for each of `articles`, whatever their order.

    links    pairs of them for which `is_link` holds
    compare  how alike any two of them are
    """
    told = {article.article_id: article for article in articles}
    strengths = {link: _strength(likeness) for link, likeness in links.items()}
    for group in grouped(told, strengths, lambda one, two: agree(compare(one, two))):
        yield from _rows(sorted((told[item] for item in group), key=lambda article: article.rank), compare)


def _strength(found: Likeness) -> tuple[float, ...]:
    """Copies come before excerpts."""
    return (found.jaccard >= COPY, found.jaccard if found.jaccard >= COPY else found.containment)


def _rows(group: list[Told], compare: Callable[[str, str], Likeness]) -> Iterator[Cluster]:
    original = group[0]
    first_of: dict[str, str] = {}
    for article in group:
        found = SELF if article is original else compare(original.article_id, article.article_id)
        first = first_of.setdefault(article.outlet or article.article_id, article.article_id)
        yield Cluster(
            article_id=article.article_id,
            cluster_id=make_id("c", original.article_id),
            is_canonical=article is original,
            similarity=found.jaccard,
            containment=found.containment,
            relation=_relation(original, article, found),
            version_of=None if first == article.article_id else first,
        )


def _relation(original: Told, article: Told, found: Likeness) -> str:
    if article is original:
        return "original"
    if found.jaccard >= COPY or found.containment < HELD:
        return "copy"
    return "excerpt" if article.size < original.size else "expansion"
