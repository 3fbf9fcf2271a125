"""The only reader of seeds/: every lexicon that people write, by name."""

import csv
import os
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from tasks.contract.seed import Seed


def root() -> Path:
    """The folder of the seeds: $WARRAQ_SEEDS, else `seeds/` beside the code."""
    return Path(os.environ.get("WARRAQ_SEEDS") or Path(__file__).parents[1] / "seeds")


@cache
def read(name: str) -> Seed:
    """The lexicon `seeds/reference/<name>.csv`: UTF-8, a header line, NFC.

    Raises FileNotFoundError, with the path, when there is none of that name.
    """
    return _read(name, root() / "reference" / f"{name}.csv")


def _read(name: str, path: Path) -> Seed:
    content = path.read_bytes()
    lines = content.decode("utf-8").splitlines()
    rows = tuple(dict(row) for row in csv.DictReader(lines))
    return Seed(name=name, sha256=sha256(content).hexdigest(), rows=rows)


def outlets(path: Path | None = None) -> Seed:
    """Where new pages are collected from: `seeds/outlets.csv`, or another file of the same columns."""
    return _read("outlets", path or root() / "outlets.csv")


def names() -> Iterator[str]:
    """The names of all lexicons, sorted."""
    return iter(sorted(path.stem for path in (root() / "reference").glob("*.csv")))


def version() -> str:
    """One hash over all lexicons."""
    joined = "\n".join(f"{name} {read(name).sha256}" for name in names())
    return sha256(joined.encode()).hexdigest()[:16]
