"""How a run ends: related, checked once more, and published by a swap - or recorded as failed, with its reason."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from importlib.metadata import version

from tasks import books, gate, seeds
from tasks.contract import arrow
from tasks.contract.ids import make_id
from tasks.contract.tables import VERSIONS, Article, Cluster, Document, GateResult, Quarantined, Run, Story
from tasks.gate import Verdict
from tasks.journey import RELATED, Journey, now
from tasks.lake import Batch, Lake
from tasks.ledger import Published, published, related_batch


def relate(journey: Journey, pool: Executor) -> Verdict:
    """Copies and stories over the corpus as it will stand, and the gate after them."""
    state = journey.after("")
    waiting = related_batch(journey.lake, state)
    if not waiting.exists():
        pool.submit(_relate, journey.lake, journey.before, state, list(_settled(journey, "")), waiting).result()
    articles = [row for part in state.parts.values() for row in _article_ids(journey.lake, part)]
    tables: gate.Tables = {row_type: waiting.table(row_type) for row_type in (Cluster, Story)}
    upstream = gate.Upstream(
        pages_offered=max(1, len(articles)),
        rows_due=tables[Cluster].num_rows,
        known={"articles.article_id": set(articles)},
    )
    verdict = _strict(gate.judge("relate", waiting.name, tables, Cluster, upstream))
    journey.verdicts.setdefault(RELATED, {})["relate"] = verdict
    if verdict.stop is None:
        waiting.let_in({"parts": len(state.parts)})
    return verdict


def publish(journey: Journey, pool: Executor) -> Run:
    """The run's record, the gate before the door, and the swap. A run that does not pass is recorded as failed."""
    run_id = _run_id(journey)
    settled = list(_settled(journey, run_id))
    run = _run(journey, run_id, settled)
    shown = list(_shown_out(journey, settled, run_id))
    tables: gate.Tables = {Document: arrow.table(Document, settled), Run: arrow.table(Run, [run])}
    upstream = gate.Upstream(pages_offered=len(settled), rows_due=len(settled))
    verdict = _strict(gate.judge("load", run_id, tables, Document, upstream))
    journey.verdicts.setdefault(RELATED, {})["load"] = verdict
    if verdict.stop:
        return fail(journey, verdict.stop, pool)
    if published(journey.lake) != journey.before:
        raise RuntimeError(f"another run has published into {journey.lake.data} meanwhile; run again")
    _record(journey, run, settled, shown)
    _swap(journey.lake, journey.after(run_id), pool)
    return run


def fail(journey: Journey, reason: str, pool: Executor) -> Run:
    """The corpus as it stood; only the run's own record is added, so that the reason can be looked up."""
    run = replace(_run(journey, _run_id(journey), []), status="failed", message=reason)
    _record(journey, run, [], [])
    _swap(journey.lake, replace(journey.before, runs=(*journey.before.runs, run.run_id)), pool)
    return run


def _strict(verdict: Verdict) -> Verdict:
    """What the corpus as a whole is made of can not be shown out: one broken row stops the flow."""
    broken = verdict.shown_out[0] if verdict.shown_out else None
    if verdict.stop or broken is None:
        return verdict
    return replace(verdict, stop=f"{len(verdict.shown_out)} rows of {broken.table} break a promise: {broken.reason}")


def _article_ids(lake: Lake, part: str) -> list[str]:
    ids: list[str] = lake.batch("corpus", part).table(Article, ["article_id"]).column("article_id").to_pylist()
    return ids


def _run_id(journey: Journey) -> str:
    before = journey.before.runs[-1] if journey.before.runs else None
    return make_id("r", before, *journey.batch_ids(), code_version(), seeds.version())


def _settled(journey: Journey, run_id: str) -> Iterator[Document]:
    for batch_id, at in journey.stations():
        yield from books.settle(batch_id, at, journey.verdicts[batch_id], run_id)


def _shown_out(journey: Journey, settled: Sequence[Document], run_id: str) -> Iterator[Quarantined]:
    for batch_id, at in journey.stations():
        of_batch = [document for document in settled if document.batch_id == batch_id]
        yield from books.shown_out(at, journey.verdicts[batch_id], of_batch, run_id, journey.started_at)


def _run(journey: Journey, run_id: str, settled: Sequence[Document]) -> Run:
    fresh = [document for document in settled if document.batch_id not in journey.redone]
    count = {status: sum(document.status == status for document in fresh) for status in books.STATUSES}
    return Run(
        run_id=run_id,
        started_at=journey.started_at,
        finished_at=now(),
        status="published",
        documents_in=len(fresh),
        documents_loaded=count["loaded"],
        documents_quarantined=count["quarantined"],
        documents_duplicate=count["duplicate"],
        documents_known=journey.intake.known_count,
        documents_redone=len(settled) - len(fresh),
        code_version=code_version(),
        seeds_version=seeds.version(),
    )


def _record(journey: Journey, run: Run, settled: Sequence[Document], shown: Sequence[Quarantined]) -> None:
    batch = journey.lake.batch("runs", run.run_id)
    results = [
        replace(result, run_id=run.run_id)
        for by_stage in journey.verdicts.values()
        for verdict in by_stage.values()
        for result in verdict.results
    ]
    batch.write(Run, arrow.table(Run, [run]))
    batch.write(Document, arrow.table(Document, settled))
    batch.write(Quarantined, arrow.table(Quarantined, shown))
    batch.write(GateResult, arrow.table(GateResult, results))
    batch.let_in({"status": run.status})


def _swap(lake: Lake, state: Published, pool: Executor) -> None:
    pool.submit(_publish, lake, state).result()


def _relate(lake: Lake, before: Published, state: Published, settled: Sequence[Document], waiting: Batch) -> None:
    from tasks.relate import relate

    relate(lake, before, state, settled, waiting)


def _publish(lake: Lake, state: Published) -> None:
    from tasks import database  # only the process that builds it carries the engine

    database.publish(lake, state)


def code_version() -> str:
    """Version of this software, and of each stage."""
    stages = " ".join(f"{stage}={number}" for stage, number in VERSIONS.items())
    return f"{version('warraq')} {stages}"
