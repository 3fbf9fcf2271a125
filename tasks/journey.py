"""One run under way: what it takes in, what the gates said, and how it ends - published or not, never half."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version

from tasks import books, gate, seeds
from tasks.contract import arrow
from tasks.contract.fields import Stage
from tasks.contract.ids import make_id
from tasks.contract.tables import VERSIONS, Article, Document, GateResult, Page, Quarantined, Run
from tasks.extract import BATCH_PAGES, Intake, take_in
from tasks.gate import Verdict
from tasks.lake import Batch, Lake
from tasks.ledger import Published, documents, known, published, related_batch
from tasks.load import load
from tasks.path import go_through, stations
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
    redone    of these, the batches that were in the corpus before

    Not a dataclass: Prefect would look through all its fields for futures, at every task.
    """

    def __init__(self, lake: Lake, before: Published, intake: Intake) -> None:
        self.lake, self.before, self.intake = lake, before, intake
        self.started_at = now()
        self.verdicts: dict[str, dict[str, Verdict]] = {}
        self.redone: set[str] = set()

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
        yield from self.again(batch_id for batch_id in sorted(self.intake.known_batches) if self.is_stale(batch_id))

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

    def is_stale(self, batch_id: str) -> bool:
        """The batch was loaded under other versions or lexicons than those of now."""
        return self.before.parts.get(batch_id) != stations(self.lake, batch_id)["load"].name

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

    def relate(self, pool: Executor) -> Verdict:
        """Copies and stories over the corpus as it will stand, and the gate after them."""
        state = self._after("")
        waiting = related_batch(self.lake, state)
        if not waiting.exists():
            pool.submit(_relate, self.lake, self.before, state, self._settled(""), waiting).result()
            waiting.let_in({"parts": len(state.parts)})
        verdict = Verdict((), ())
        self.verdicts.setdefault(RELATED, {})["relate"] = verdict
        return verdict

    def refuse_nothing(self) -> str | None:
        """Why the run stops before it began: there was no page at all where pages were expected."""
        if self.intake.offered_count or self.verdicts:
            return None
        empty: gate.Tables = {Page: arrow.table(Page, [])}
        verdict = gate.judge("extract", "none", empty, Page)
        self.verdicts["none"] = {"extract": verdict}
        return verdict.stop

    def publish(self, pool: Executor) -> Run:
        """The corpus with what this run brought. Raises nothing that leaves it half published: the swap comes last."""
        run_id = self._run_id()
        settled = self._settled(run_id)
        run = self._run(run_id, "published", settled, None)
        shown = [row for batch_id in self._batch_ids() for row in self._shown_out(batch_id, settled, run_id)]
        self._record(run, settled, shown)
        state = self._after(run_id)
        self._swap(state, pool)
        return run

    def fail(self, reason: str, pool: Executor) -> Run:
        """The corpus as it stood; only the run's own record is added, so that the reason can be looked up."""
        run = self._run(self._run_id(), "failed", [], reason)
        self._record(run, [], [])
        state = replace(self.before, runs=(*self.before.runs, run.run_id))
        self._swap(state, pool)
        return run

    def articles(self, limit: int) -> list[Article]:
        """The first articles that this run loaded."""
        tables = (stations(self.lake, batch_id)["load"].table(Article) for batch_id in self._batch_ids())
        return [article for table in tables for article in arrow.rows(Article, table.slice(0, limit))][:limit]

    def _swap(self, state: Published, pool: Executor) -> None:
        pool.submit(_publish, self.lake, state).result()

    def _batch_ids(self) -> list[str]:
        return [batch_id for batch_id in self.verdicts if batch_id != RELATED]

    def _after(self, run_id: str) -> Published:
        loaded = {batch_id: stations(self.lake, batch_id)["load"].name for batch_id in self._batch_ids()}
        state = self.before.after(run_id, loaded, None)
        return replace(state, related=related_batch(self.lake, state).name)

    def _run_id(self) -> str:
        before = self.before.runs[-1] if self.before.runs else None
        return make_id("r", before, *self.verdicts, code_version(), seeds.version())

    def _settled(self, run_id: str) -> list[Document]:
        return [
            document
            for batch_id in self._batch_ids()
            for document in books.settle(batch_id, stations(self.lake, batch_id), self.verdicts[batch_id], run_id)
        ]

    def _shown_out(self, batch_id: str, settled: Sequence[Document], run_id: str) -> Iterator[Quarantined]:
        of_batch = [document for document in settled if document.batch_id == batch_id]
        at = stations(self.lake, batch_id)
        return books.shown_out(at, self.verdicts[batch_id], of_batch, run_id, self.started_at)

    def _run(self, run_id: str, status: str, settled: Sequence[Document], message: str | None) -> Run:
        fresh = [document for document in settled if document.batch_id not in self.redone]
        count = {status: sum(document.status == status for document in fresh) for status in books.STATUSES}
        return Run(
            run_id=run_id,
            started_at=self.started_at,
            finished_at=now(),
            status=status,
            documents_in=len(fresh),
            documents_loaded=count["loaded"],
            documents_quarantined=count["quarantined"],
            documents_duplicate=count["duplicate"],
            documents_known=self.intake.known_count,
            documents_redone=len(settled) - len(fresh),
            code_version=code_version(),
            seeds_version=seeds.version(),
            message=message,
        )

    def _record(self, run: Run, settled: Sequence[Document], shown: Sequence[Quarantined]) -> None:
        batch = self.lake.batch("runs", run.run_id)
        results = [
            replace(result, run_id=run.run_id)
            for by_stage in self.verdicts.values()
            for verdict in by_stage.values()
            for result in verdict.results
        ]
        batch.write(Run, arrow.table(Run, [run]))
        batch.write(Document, arrow.table(Document, settled))
        batch.write(Quarantined, arrow.table(Quarantined, shown))
        batch.write(GateResult, arrow.table(GateResult, results))
        batch.let_in({"status": run.status})


def _relate(lake: Lake, before: Published, state: Published, settled: Sequence[Document], waiting: Batch) -> None:
    from tasks.relate import relate

    relate(lake, before, state, settled, waiting)


def _repair(lake: Lake, state: Published) -> None:
    from tasks import database

    database.repair(lake, state)


def _publish(lake: Lake, state: Published) -> None:
    from tasks import database  # only the process that builds it carries the engine

    database.publish(lake, state)


def code_version() -> str:
    """Version of this software, and of each stage."""
    stages = " ".join(f"{stage}={number}" for stage, number in VERSIONS.items())
    return f"{version('warraq')} {stages}"
