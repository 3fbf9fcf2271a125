"""New pages from the outlets' feeds and sitemaps into WARC files, which `corpus` takes in."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from prefect import flow, get_run_logger, task
from prefect.artifacts import acreate_table_artifact
from prefect.cache_policies import NO_CACHE
from pydantic import Field

from tasks import seeds
from tasks.collect import Collector, Portion, Tally
from tasks.web.archive import Archive, finish_interrupted
from tasks.web.fetch import Fetcher, Manners
from tasks.web.outlets import Outlet, outlets_in
from tasks.web.visits import Visits

VISITS = ".visits.sqlite"
LONGEST_RUN = 50 * 60  # seconds: the next one starts after an hour
SHOWN = (
    "outlet",
    "listings_read",
    "listed",
    "known",
    "kept",
    "unchanged",
    "passed_over",
    "refused",
    "failed",
    "waiting",
)


@flow(name="collect", timeout_seconds=LONGEST_RUN)
async def collect(
    folder: Path = Path("data/collected"),
    outlets: Path | None = None,
    *,
    most_pages: Annotated[int, Field(ge=1, le=10_000)] = 200,
    newest_days: Annotated[int, Field(ge=1, le=366)] = 7,
    pause_seconds: Annotated[float, Field(ge=0, le=60)] = 1.0,
    allowed_addresses: tuple[str, ...] = (),
) -> list[Tally]:
    """Fetches what the outlets have published since the last run and keeps it in a WARC file in `folder`.

    folder             holds the WARC files, and a hidden ledger of what was fetched
    outlets            a table like `seeds/outlets.csv`, which is the default
    most_pages         of one outlet in one run
    newest_days        how far back sitemaps are read
    pause_seconds      between two requests to one host, unless its robots.txt asks for more
    allowed_addresses  private addresses that may be connected to: for tests only

    A run that was stopped is finished by the next, and nothing is fetched twice.
    Raises ConnectionError when no outlet could be read at all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    listed = outlets_in(seeds.outlets(outlets))
    with Visits(folder / VISITS) as visits:
        finish_interrupted(folder, visits)
        archive = Archive(folder, datetime.now(UTC))
        try:
            async with Fetcher(Manners(pause=pause_seconds), allowed_addresses) as web:
                portion = Portion(most_pages=most_pages, newest_days=newest_days)
                collector = Collector(web, visits, archive, portion)
                tallies = await asyncio.gather(*(collect_outlet(collector, outlet) for outlet in listed))
        finally:
            archive.close()
    await _report(tallies)
    return tallies


@task(name="collect outlet", task_run_name="collect {outlet.name}", cache_policy=NO_CACHE)
async def collect_outlet(collector: Collector, outlet: Outlet) -> Tally:
    """One outlet; what it would not give stands in the log beside its name."""
    tally = await collector.collect(outlet)
    for fault in tally.faults:
        get_run_logger().warning("%s: %s", outlet.name, fault)
    return tally


async def _report(tallies: list[Tally]) -> None:
    table = [{column: getattr(tally, column) for column in SHOWN} for tally in tallies]
    await acreate_table_artifact(table=table, key="collected", description="What each outlet gave in this run")
    silent = [tally for tally in tallies if tally.faults and not tally.listings_read]
    if silent and len(silent) == len(tallies):
        reasons = "; ".join(f"{tally.outlet}: {tally.faults[0]}" for tally in silent[:3])
        raise ConnectionError(f"no outlet could be read: {reasons}")
