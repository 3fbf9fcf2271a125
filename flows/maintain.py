"""Nightly upkeep: what is stale goes through again, small batches become large ones, leftovers go."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Annotated, Any

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from pydantic import Field

from flows.corpus import LONGEST_RUN, RUNNER, end, move, processes
from flows.progress import Progress
from tasks import upkeep
from tasks.extract import BATCH_PAGES
from tasks.journey import Journey
from tasks.lake import Lake
from tasks.ledger import published


@flow(name="maintain", task_runner=RUNNER, timeout_seconds=LONGEST_RUN)
def maintain(
    data: str = "data",
    workers: Annotated[int, Field(ge=1, le=64)] = 2,
    most_batches: Annotated[int, Field(ge=0, le=10_000)] = 20,
    batch_pages: Annotated[int, Field(ge=1, le=100_000)] = BATCH_PAGES,
    keep_hours: Annotated[float, Field(ge=0)] = 24.0,
) -> State[Any]:
    """Brings a corpus up to date with the versions and lexicons of now, in portions.

    most_batches  how many stale batches go through again in one run, oldest first
    batch_pages   small neighbouring batches are put together up to so many pages
    keep_hours    what nothing refers to is removed when it was not touched for so long
    """
    with Lake(data).writing(), processes(workers) as pool, Progress() as progress:
        journey = Journey.begin(data, pool)
        stop = move(journey, _due(journey, most_batches, batch_pages), pool, progress, ahead=2 * workers)
        state = end(journey, stop, pool)
        if state.is_completed():
            swept(data, keep_hours)
    return state


def _due(journey: Journey, most_batches: int, batch_pages: int) -> Iterator[str]:
    groups = list(upkeep.small(journey.lake, journey.before, batch_pages))
    merged = {batch_id for group in groups for batch_id in group}
    for group in groups:
        yield from journey.merging(group)
    waiting = (batch_id for batch_id in upkeep.stale(journey.lake, journey.before) if batch_id not in merged)
    yield from journey.again(islice(waiting, most_batches))


@task(name="sweep", cache_policy=NO_CACHE)
def swept(data: str, keep_hours: float) -> int:
    """Removes leftovers; says which in an artifact. Returns how many."""
    lake = Lake(data)
    removed = upkeep.sweep(lake, published(lake), timedelta(hours=keep_hours), datetime.now(UTC))
    lines = "\n".join(f"- `{path}`" for path in removed) or "nothing"
    create_markdown_artifact(key="swept", markdown=f"Removed, not touched for {keep_hours:g} hours:\n\n{lines}")
    return len(removed)
