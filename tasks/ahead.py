"""A look ahead: whether a run over these paths would have anything to do."""

from collections.abc import Sequence
from pathlib import Path

from tasks.database import is_current
from tasks.extract import Intake
from tasks.lake import Lake
from tasks.ledger import documents, known, published
from tasks.path import is_stale
from tasks.sources.files import STANDARD_INPUT
from tasks.sources.model import Names
from tasks.sources.read import FOUND, read_sources


def known_count(paths: Sequence[str], data: str, fields: Names = FOUND) -> int | None:
    """How many pages `paths` offer when the corpus in `data` has them all as they are now.

    None as soon as a page is new or changed, when something of the corpus has to be done again, and where looking
    would use the pages up: what comes down a pipe is read only once. No engine is started and nothing is written,
    so that an hourly run with nothing to do costs a reading of its pages.
    """
    lake = Lake(data)
    before = published(lake)
    if not before.runs or any(_is_read_once(path) for path in paths):
        return None
    intake = Intake(known(documents(lake, before)))
    if any(intake.offer(page) for page in read_sources(paths, fields)) or not intake.known_count:
        return None
    if any(is_stale(lake, before, batch_id) for batch_id in intake.known_batches) or not is_current(lake, before):
        return None
    return intake.known_count


def _is_read_once(path: str) -> bool:
    return path == STANDARD_INPUT or Path(path).is_fifo()
