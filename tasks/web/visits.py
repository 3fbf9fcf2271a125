"""What was fetched and when, so that nothing is fetched twice: one small SQLite file beside the archives."""

import sqlite3
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType

from tasks.web.answers import Answer
from tasks.web.outlets import Outlet

MOST_FAILURES = 5  # runs in which an address was tried in vain before it is left alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """The last request to an address. Times are ISO 8601, UTC.

    status    of the answer; None when there was none
    retry_at  when to try again after a failure
    """

    url: str
    outlet: str
    visited_at: str
    status: int | None = None
    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None
    failures: int = 0
    retry_at: str | None = None

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that ask for a page only if it has changed."""
        known = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in known.items() if value}

    def is_due(self, now: datetime, changed_at: datetime | None) -> bool:
        """Whether to ask again: it failed and its time has come, or it is said to have changed since."""
        if self.retry_at is not None:
            return self.failures < MOST_FAILURES and datetime.fromisoformat(self.retry_at) <= now
        return changed_at is not None and changed_at > datetime.fromisoformat(self.visited_at)


COLUMNS = tuple(field.name for field in fields(Visit))


class Visits:
    """The visits on disk; each is durable when `record` returns. One process at a time: the others are turned away."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=0.1)
        try:
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute(
                f"CREATE TABLE IF NOT EXISTS visits ({', '.join(COLUMNS)}, PRIMARY KEY (url)) WITHOUT ROWID"
            )
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            self._connection.close()
            raise BlockingIOError(f"{path} is in use: another collection is running there; let it finish") from error

    def __enter__(self) -> "Visits":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def last(self, url: str) -> Visit | None:
        """The last visit to an address."""
        row = self._connection.execute(f"SELECT {', '.join(COLUMNS)} FROM visits WHERE url = ?", (url,)).fetchone()
        return Visit(**dict(zip(COLUMNS, row, strict=True))) if row else None

    def record(self, visit: Visit) -> None:
        """Notes a visit in place of the one before."""
        holders = ", ".join(f":{name}" for name in COLUMNS)
        self._connection.execute(f"INSERT OR REPLACE INTO visits VALUES ({holders})", asdict(visit))


def visit_of(outlet: Outlet, url: str, answer: Answer) -> Visit:
    """The visit that an answer to `url` is."""
    return Visit(
        url=url,
        outlet=outlet.name,
        visited_at=answer.fetched_at.isoformat(),
        status=answer.status,
        etag=answer.header("etag"),
        last_modified=answer.header("last-modified"),
        sha256=sha256(answer.content).hexdigest(),
    )


def failed_visit(outlet: Outlet, url: str, last: Visit | None, retry_at: datetime | None) -> Visit:
    """A visit in vain, one more than `last`; no `retry_at`: the last of all."""
    return Visit(
        url=url,
        outlet=outlet.name,
        visited_at=datetime.now(UTC).isoformat(),
        failures=(last.failures if last else 0) + 1,
        retry_at=retry_at.isoformat() if retry_at else None,
    )
