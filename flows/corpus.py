"""The path of a page, one line per room: when, and in what order. What is done stands in `tasks`."""

import gc
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from typing import Annotated, Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.futures import PrefectFuture
from prefect.states import Completed, Failed
from prefect.task_runners import ThreadPoolTaskRunner
from pydantic import Field

from flows import artifacts
from flows.progress import Progress
from tasks import closing
from tasks.contract.fields import Stage
from tasks.contract.tables import Run
from tasks.extract import BATCH_PAGES
from tasks.journey import Journey
from tasks.lake import Lake
from tasks.sources.model import RecordField
from tasks.sources.read import FOUND, read_sources


def _room(stage: Stage) -> Any:
    @task(name=stage, task_run_name=f"{stage} {{batch_id}}", cache_policy=NO_CACHE)
    def through(journey: Journey, batch_id: str, pool: Executor) -> State[Any]:
        verdict = journey.go_through(stage, batch_id, pool)
        artifacts.verdict(stage, batch_id, verdict)
        if verdict.stop:
            return Failed(message=verdict.stop)
        return Completed(message=f"{len(verdict.shown_out)} shown out")

    return through


LONGEST_RUN = 12 * 3600  # seconds: some two million pages; what a run has done by then stands, the next does the rest
RUNNER: Any = ThreadPoolTaskRunner(max_workers=4)
extract, clean, enrich = _room("extract"), _room("clean"), _room("enrich")


@task(task_run_name="load {batch_id}", cache_policy=NO_CACHE)
def load(journey: Journey, batch_id: str) -> None:
    """A batch into its part of the corpus."""
    journey.load(batch_id)


@task(cache_policy=NO_CACHE)
def relate(journey: Journey, pool: Executor) -> State[Any]:
    """Copies and stories over the whole corpus."""
    verdict = closing.relate(journey, pool)
    return Failed(message=verdict.stop) if verdict.stop else Completed()


@task(cache_policy=NO_CACHE)
def publish(journey: Journey, pool: Executor) -> Run:
    """The swap."""
    return closing.publish(journey, pool)


@flow(name="corpus", task_runner=RUNNER, timeout_seconds=LONGEST_RUN)
def corpus(
    paths: list[str],
    data: str = "data",
    workers: Annotated[int, Field(ge=1, le=64)] = 2,
    batch_pages: Annotated[int, Field(ge=1, le=100_000)] = BATCH_PAGES,
    fields: dict[RecordField, str] | None = None,
) -> State[Any]:
    """Pages from files, folders, globs and archives into the corpus in `data`; new and changed pages only.

    fields  what the records of JSON Lines and Parquet call their text, url, headline …, where that is not found

    Completes with the run's record, or with None when there was nothing to do.
    Fails, with the reason, when a gate did not hold: the corpus stays as it was.
    """
    with Lake(data).writing(), processes(workers) as pool, Progress() as progress:
        journey = Journey.begin(data, pool, batch_pages)
        stop = move(journey, journey.batches(read_sources(paths, fields or FOUND)), pool, progress, ahead=2 * workers)
        return end(journey, stop or journey.refuse_nothing(), pool)


@flow(name="release", task_runner=RUNNER, timeout_seconds=LONGEST_RUN, validate_parameters=False)
def release(document_ids: list[str], data: str = "data", workers: int = 2) -> State[Any]:
    """What was shown out goes through the rooms again; everything, when no page is named."""
    with Lake(data).writing(), processes(workers) as pool, Progress() as progress:
        journey = Journey.begin(data, pool)
        stop = move(journey, journey.released(document_ids), pool, progress, ahead=2 * workers)
        return end(journey, stop, pool)


def _unwell(data: str) -> list[dict[str, Any]]:
    from flows import ask  # only in a process of its own: it carries the database engine

    found: list[dict[str, Any]] = ask.unwell(data).to_pylist()
    return found


@contextmanager
def processes(workers: int) -> Iterator[Executor]:
    """Processes for the rooms' work; the rules are imported once, before they fork.

    A run that is broken off, by Ctrl-C or because its time is up, does not wait for what they are at.
    """
    context = get_context("forkserver")
    context.set_forkserver_preload(["tasks.path"])
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_settle)
    try:
        yield pool
    except BaseException:
        for process in active_children():
            process.kill()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _settle() -> None:
    """The lexicons stay for good: the collector need not look through them again and again (a tenth of the time)."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def end(journey: Journey, stop: str | None, pool: Executor) -> State[Any]:
    if stop is None and not journey.verdicts:
        return Completed(message=f"nothing to do: {journey.intake.known_count} pages known, none new or changed")
    if stop is None:
        related = relate(journey, pool, return_state=True)
        stop = related.message if related.is_failed() else None
    if stop is not None:
        artifacts.summary(closing.fail(journey, stop, pool))
        return Failed(message=stop)
    run = publish(journey, pool)
    if run.status == "failed":
        artifacts.summary(run)
        return Failed(message=run.message)
    artifacts.summary(run, journey.articles(limit=20))
    artifacts.unwell(pool.submit(_unwell, journey.lake.data).result())
    return Completed(message="published", data=run)


def move(journey: Journey, batches: Iterator[str], pool: Executor, progress: Progress, ahead: int) -> str | None:
    """Every batch through the rooms, at most `ahead` of them under way; why the flow has to stop, if it has."""
    under_way: deque[list[PrefectFuture[Any]]] = deque()
    for batch_id in batches:
        under_way.append(_through(journey, batch_id, pool))
        progress.taken_in(journey.intake.offered_count)
        if len(under_way) >= ahead:
            stop = _arrived(under_way.popleft(), progress)
            if stop:
                return stop
    stops = [_arrived(futures, progress) for futures in under_way]
    return next((stop for stop in stops if stop), None)


def _through(journey: Journey, batch_id: str, pool: Executor) -> list[PrefectFuture[Any]]:
    extracted = extract.submit(journey, batch_id, pool)
    cleaned = clean.submit(journey, batch_id, pool, wait_for=[extracted])
    enriched = enrich.submit(journey, batch_id, pool, wait_for=[cleaned])
    loaded = load.submit(journey, batch_id, wait_for=[enriched], return_state=False)
    return [extracted, cleaned, enriched, loaded]


def _arrived(futures: list[PrefectFuture[Any]], progress: Progress) -> str | None:
    for future in futures:
        future.wait()
        if future.state.is_failed() or future.state.is_crashed():
            return future.state.message
    progress.arrived()
    return None
