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

from tasks import seeds
from tasks.contract import arrow
from tasks.contract.faults import broke_off
from tasks.contract.fields import Row
from tasks.contract.seed import Seed, read_names, seed_names
from tasks.contract.tables import ENRICHERS, TABLES, Article, Enrichment, Entity
from tasks.lake import Batch

Enricher = Callable[..., Iterable[Row]]
ENRICHED = tuple(row_type for row_type in TABLES if row_type.STAGE == "enrich")


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
    for article in arrow.rows(Article, cleaned.table(Article)):
        for row in enriched(article):
            # a thing is known once, however many articles name it
            found[type(row)].setdefault(row.entity_id if isinstance(row, Entity) else row, row)
    for row_type, rows in found.items():
        waiting.write(row_type, arrow.table(row_type, rows.values()))


def enrichments_due(cleaned: Batch) -> int:
    """How many articles of a batch are to be gone through."""
    return int(cleaned.table(Article, ["article_id"]).num_rows)


def enriched(article: Article) -> Iterator[Row]:
    """The rows of one article; when a rule breaks on it, an enrichment that says where, and no more."""
    tables: dict[str, list[Row]] = {row_type.TABLE: [] for row_type in ENRICHED}
    fault = None
    try:
        for step in steps():
            read = [article if name == "article" else tables[name] for name in step.reads]
            for row in step.enricher(*read, **step.seeds):
                tables[row.TABLE].append(row)
    except Exception as error:
        tables, fault = {}, broke_off(error)
    yield Enrichment(article_id=article.article_id, fault=fault)
    for rows in tables.values():
        yield from rows
