"""The third room: articles become mentions, events, statements, times and quantities.

Each enricher is a pure function named after what it fills. Its signature is
its lineage: positional parameters are what it reads, keyword-only ones the
seeds it needs. The order of the enrichers is worked out from that.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from itertools import chain

from tasks import seeds
from tasks.contract import arrow
from tasks.contract.faults import broke_off
from tasks.contract.fields import Row
from tasks.contract.seed import Seed, read_names, seed_names
from tasks.contract.tables import ENRICHERS, TABLES, Article, Enrichment, Entity
from tasks.lake import Batch

Enricher = Callable[..., Iterable[Row]]
ENRICHED = tuple(row_type for row_type in TABLES if row_type.STAGE == "enrich")
BLOCK = 100  # articles that one enricher reads before the next does: its code and lexicons stay at hand: a fifth less


@dataclass(frozen=True, slots=True)
class Step:
    """An enricher, with what it reads, the tables it fills and the seeds it needs."""

    enricher: Enricher
    reads: tuple[str, ...]
    fills: tuple[str, ...]
    seeds: dict[str, Seed]


@cache
def steps() -> tuple[Step, ...]:
    """The enrichers in an order in which each finds what it reads."""
    made_by = {table: name for name, tables in ENRICHERS.items() for table in tables}
    functions = {name: _enricher(name) for name in ENRICHERS}
    reads = {name: tuple(read_names(function)) for name, function in functions.items()}
    graph = {name: sorted({made_by[table] for table in reads[name] if table in made_by} - {name}) for name in ENRICHERS}
    return tuple(
        Step(
            functions[name],
            reads[name],
            ENRICHERS[name],
            {seed: seeds.read(seed) for seed in seed_names(functions[name])},
        )
        for name in TopologicalSorter(graph).static_order()
    )


def _enricher(name: str) -> Enricher:
    function: Enricher = getattr(import_module(f"tasks.enrichers.{name}"), name)
    return function


def enrich_seeds() -> dict[str, Seed]:
    """The lexicons that the enrichers need, by name."""
    return {name: seed for step in steps() for name, seed in step.seeds.items()}


def enrich(cleaned: Batch, waiting: Batch) -> None:
    """What the articles of a batch hold, into the waiting batch."""
    found: dict[type[Row], dict[object, Row]] = {row_type: {} for row_type in ENRICHED}
    articles = arrow.rows(Article, cleaned.table(Article))
    for start in range(0, len(articles), BLOCK):
        for row in enriched(articles[start : start + BLOCK]):
            # a thing is known once, however many articles name it
            found[type(row)].setdefault(row.entity_id if isinstance(row, Entity) else row, row)
    for row_type, rows in found.items():
        waiting.write(row_type, arrow.table(row_type, rows.values()))


def enrichments_due(cleaned: Batch) -> int:
    """How many articles of a batch are to be gone through."""
    return int(cleaned.table(Article, ["article_id"]).num_rows)


def enriched(articles: Iterable[Article]) -> Iterator[Row]:
    """The rows of each article; where a rule broke on one, an enrichment that says where, and no more of it."""
    gathered = [Gathered(article) for article in articles]
    for step in steps():
        for each in gathered:
            each.take(step)
    for each in gathered:
        yield Enrichment(article_id=each.article.article_id, fault=each.fault)
        yield from chain.from_iterable(each.tables.values())


class Gathered:
    """An article with the rows that the enrichers made of it so far."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.tables: dict[str, list[Row]] = {row_type.TABLE: [] for row_type in ENRICHED}
        self.fault: str | None = None

    def take(self, step: Step) -> None:
        """Add what the enricher makes of it, unless one broke before."""
        if self.fault:
            return
        read = [self.article if name == "article" else self.tables[name] for name in step.reads]
        try:
            for row in step.enricher(*read, **step.seeds):
                self.tables[row.TABLE].append(row)
        except Exception as error:
            self.tables, self.fault = {}, broke_off(error)
