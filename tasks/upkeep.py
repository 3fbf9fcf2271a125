"""What a corpus needs now and then: stale batches, small batches, and what nothing refers to any more."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pyarrow.fs as pafs

from tasks.lake import MANIFEST, Lake
from tasks.ledger import Published
from tasks.path import is_stale, stations

SWEPT = ("offered", "extract", "clean", "enrich", "corpus", "related", "runs")


def stale(lake: Lake, state: Published) -> Iterator[str]:
    """The batches that were loaded under other versions or lexicons than those of now, oldest first."""
    return (batch_id for batch_id in state.parts if is_stale(lake, state, batch_id))


def small(lake: Lake, state: Published, batch_pages: int) -> Iterator[list[str]]:
    """Groups of neighbouring batches that together hold no more than `batch_pages` pages, two batches at least."""
    group: list[str] = []
    pages = 0
    for batch_id in state.parts:
        manifest = lake.batch("offered", batch_id).manifest() or {}
        held = int(manifest.get("documents", batch_pages))
        if group and pages + held > batch_pages:
            yield from ([group] if len(group) > 1 else [])
            group, pages = [], 0
        group.append(batch_id)
        pages += held
    yield from ([group] if len(group) > 1 else [])


def sweep(lake: Lake, state: Published, older_than: timedelta, now: datetime) -> list[str]:
    """Removes what the corpus does not need and nobody touched for a while; returns what it removed.

    Kept are the published parts, the stages that they would be made from again
    under the versions of now, and the records of all runs.
    """
    needed = {lake.batch("related", state.related or "").path, *(f"runs/{run_id}" for run_id in state.runs)}
    for batch_id, part in state.parts.items():
        needed.add(f"corpus/{part}")
        needed.update(at.path for at in stations(lake, batch_id).values())
    removed = [path for path in _batches(lake) if path not in needed and _touched(lake, path) < now - older_than]
    for path in removed:
        lake.remove(path)
    return removed


def _batches(lake: Lake) -> Iterator[str]:
    for stage in SWEPT:
        yield from (f"{stage}/{name}" for name in lake.list(stage))


def _touched(lake: Lake, path: str) -> datetime:
    """When the newest file of a batch was written, UTC; of its manifest, where it has one."""
    system, root = lake.files()
    found = system.get_file_info(pafs.FileSelector(f"{root}/{path}", recursive=True))
    moments = [info.mtime for info in found if info.mtime and (info.is_file or info.base_name == MANIFEST)]
    return max(moments, default=datetime(1970, 1, 1, tzinfo=UTC))
