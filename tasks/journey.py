"""One run under way: what it takes in, what the gates said, and how it ends - published or not, never half."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime

from tasks import gate
from tasks.contract import arrow
from tasks.contract.fields import Stage
from tasks.contract.tables import Article, Offered, Page
from tasks.extract import BATCH_PAGES, Intake, keep, take_in
from tasks.gate import Verdict
from tasks.lake import Batch, Lake
from tasks.ledger import Published, documents, known, published, related_batch
from tasks.load import load
from tasks.path import go_through, is_stale, stations
from tasks.sources.model import RawPage
from tasks.sources.read import missing, read_sources

RELATED = "corpus"  # the batch that the gate after relate is put to: all of it


def now() -> datetime:
    """The time, UTC without zone; the one in $SOURCE_DATE_EPOCH where that is set, so that runs can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.replace(tzinfo=None)


class Journey:
    """What a run knows while it runs.

    before    the corpus as it stood when the run began
    verdicts  by batch and stage, in the order of the batches
    redone    of these, the batches whose pages were in the corpus before
    merged    batches of the corpus that went into a larger one

    Not a dataclass: Prefect would look through all its fields for futures, at every task.
    """

    def __init__(self, lake: Lake, before: Published, intake: Intake) -> None:
        self.lake, self.before, self.intake = lake, before, intake
        self.started_at = now()
        self.verdicts: dict[str, dict[str, Verdict]] = {}
        self.redone: set[str] = set()
        self.merged: set[str] = set()

    @classmethod
    def begin(cls, data: str, pool: Executor, batch_pages: int = BATCH_PAGES) -> "Journey":
        """A run on the corpus in `data`, a folder or a bucket's URI."""
        lake = Lake(data)
        before = published(lake)
        pool.submit(_repair, lake, before).result()
        return cls(lake, before, Intake(known(documents(lake, before)), batch_pages))

    def batches(self, raw_pages: Iterable[RawPage]) -> Iterator[str]:
        """The batches that have to go through the rooms: new pages as they come in, then what is stale of the known."""
        for batch in take_in(self.lake, raw_pages, self.intake):
            self.verdicts[batch.name] = {}
            yield batch.name
        yield from self.again(
            batch_id for batch_id in sorted(self.intake.known_batches) if is_stale(self.lake, self.before, batch_id)
        )

    def again(self, batch_ids: Iterable[str]) -> Iterator[str]:
        """Batches of the corpus that go through the rooms once more."""
        for batch_id in batch_ids:
            self.redone.add(batch_id)
            self.verdicts[batch_id] = {}
            yield batch_id

    def released(self, document_ids: Sequence[str]) -> Iterator[str]:
        """The batches of pages that were shown out: those named, or all; a page that had no bytes is read anew."""
        out = [page for page in self.intake.known.latest.values() if page.status == "quarantined"]
        wanted = [page for page in out if page.document_id in document_ids or not document_ids]
        unread = [page.source_uri for page in wanted if page.content_sha256 is None]
        for batch in take_in(self.lake, read_sources([uri for uri in unread if not missing([uri])]), self.intake):
            self.verdicts[batch.name] = {}
            yield batch.name
        yield from self.again(sorted({page.batch_id for page in wanted if page.content_sha256 is not None}))

    def merging(self, batch_ids: Sequence[str]) -> Iterator[str]:
        """The batch that holds all pages of some small batches, and takes their place."""
        pages = (self.lake.batch("offered", batch_id).table(Offered) for batch_id in batch_ids)
        larger = keep(self.lake, [page for table in pages for page in arrow.rows(Offered, table)])
        self.merged.update(batch_ids)
        yield from self.again([larger.name])

    def go_through(self, stage: Stage, batch_id: str, pool: Executor) -> Verdict:
        """One batch through one room and its gate."""
        verdict = go_through(self.lake, stage, batch_id, pool)
        self.verdicts[batch_id][stage] = verdict
        return verdict

    def load(self, batch_id: str) -> None:
        """A batch that passed every gate, into its part of the corpus."""
        at = stations(self.lake, batch_id)
        if not at["load"].exists():
            load(at["extract"], at["clean"], at["enrich"], at["load"])
            at["load"].let_in({"batch_id": batch_id})

    def refuse_nothing(self) -> str | None:
        """Why the run stops before it began: there was no page at all where pages were expected."""
        if self.intake.offered_count or self.verdicts:
            return None
        empty: gate.Tables = {Page: arrow.table(Page, [])}
        verdict = gate.judge("extract", "none", empty, Page)
        self.verdicts["none"] = {"extract": verdict}
        return verdict.stop

    def articles(self, limit: int) -> list[Article]:
        """The first articles that this run loaded."""
        tables = (stations(self.lake, batch_id)["load"].table(Article) for batch_id in self.batch_ids())
        return [article for table in tables for article in arrow.rows(Article, table.slice(0, limit))][:limit]

    def batch_ids(self) -> list[str]:
        """The batches that this run moves."""
        return [batch_id for batch_id in self.verdicts if batch_id != RELATED]

    def stations(self) -> Iterator[tuple[str, dict[str, Batch]]]:
        """Each of these batches, and where its stages stand."""
        return ((batch_id, stations(self.lake, batch_id)) for batch_id in self.batch_ids())

    def after(self, run_id: str) -> Published:
        """The corpus with what this run brought."""
        loaded = {batch_id: at["load"].name for batch_id, at in self.stations()}
        state = self.before.after(run_id, loaded, self.merged)
        return replace(state, related=related_batch(self.lake, state).name)


def _repair(lake: Lake, state: Published) -> None:
    from tasks import database  # only the process that builds it carries the engine

    database.repair(lake, state)
