"""The corpus as a database: built aside from what is published, and swapped into its place."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from tasks.contract import arrow
from tasks.contract.ddl import create_tables, create_views
from tasks.contract.fields import Row
from tasks.contract.tables import Cluster, Document, Entity, GateResult, Quarantined, Resemblance, Run, Story
from tasks.lake import Lake
from tasks.ledger import Published, current, documents, write_published
from tasks.load import IN_PARTS
from tasks.whole import whole

DATABASE = "corpus.duckdb"
OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
OF_RUNS: tuple[type[Row], ...] = (Quarantined, GateResult, Run)
RELATED: tuple[type[Row], ...] = (Resemblance, Cluster, Story)


def publish(lake: Lake, state: Published) -> None:
    """The corpus becomes what `state` says: its database is built aside and swapped in last.

    Who reads the old one goes on reading it. Killed before the swap, the next
    run finds that the database is not of this state, and builds it again.
    """
    with tempfile.TemporaryDirectory(dir=_beside(lake), prefix=".publish-") as folder:
        file = Path(folder) / DATABASE
        with duckdb.connect(str(file), config=OFFLINE) as database:
            database.begin()  # one commit for all: hundreds of small ones take longer than the rows
            fill(database, lake, state)
            database.commit()
        write_published(lake, state)
        _swap(lake, file)


def repair(lake: Lake, state: Published) -> None:
    """Builds the database again when it is not that of `state`: a run was killed just before its swap."""
    if not is_current(lake, state):
        publish(lake, state)


def is_current(lake: Lake, state: Published) -> bool:
    """The database is that of `state`; where nothing was published yet, none is missing."""
    return not state.runs or _generation(lake) == state.generation


def _generation(lake: Lake) -> str | None:
    with tempfile.TemporaryDirectory() as folder:
        file = lake.fetch(DATABASE, Path(folder))
        if file is None:
            return None
        with duckdb.connect(str(file), read_only=True, config=OFFLINE) as database:
            found = database.execute("SELECT generation FROM publication").fetchone()
            return str(found[0]) if found else None


def _beside(lake: Lake) -> str | None:
    """Where a file can be made that a rename puts into the lake; None for a bucket."""
    if "://" in lake.data:
        return None
    Path(lake.data).mkdir(parents=True, exist_ok=True)
    return lake.data


def _swap(lake: Lake, file: Path) -> None:
    if "://" in lake.data:
        lake.write_bytes(DATABASE, file.read_bytes())
    else:
        file.replace(Path(lake.data) / DATABASE)


def fill(database: duckdb.DuckDBPyConnection, lake: Lake, state: Published) -> None:
    """Every public table and view, with the rows of the corpus as it stands."""
    for statement in create_tables():
        database.execute(statement)
    ledger = current(documents(lake, state))
    _insert(database, Document, arrow.table(Document, ledger))
    for row_type in OF_RUNS:
        for run_id in state.runs:
            _insert(database, row_type, lake.batch("runs", run_id).table(row_type))
    _mark_released(database)
    for tables in parts(lake, state, ledger):
        for row_type, table in tables.items():
            _insert(database, row_type, table)
    if state.related:
        for row_type in RELATED:
            _insert(database, row_type, lake.batch("related", state.related).table(row_type))
    database.execute(f"CREATE VIEW publication AS SELECT '{state.generation}' AS generation")
    database.execute(create_views())


def parts(lake: Lake, state: Published, ledger: Sequence[Document]) -> Iterator[dict[type[Row], pa.Table]]:
    """The tables of each part, less the pages that have a newer version or went through again in another batch."""
    shown: dict[str, list[str]] = {}
    for document in ledger:
        if document.superseded_by is None:
            shown.setdefault(document.batch_id, []).append(document.document_id)
    for batch_id, name in state.parts.items():
        part = lake.batch("corpus", name)
        yield whole({row_type: part.table(row_type) for row_type in IN_PARTS}, shown.get(batch_id, []))


def _insert(database: duckdb.DuckDBPyConnection, row_type: type[Row], table: pa.Table) -> None:
    if row_type is Entity:
        there = database.execute("SELECT entity_id FROM entities").fetchnumpy()["entity_id"]
        table = table.filter(pc.invert(pc.is_in(table.column("entity_id"), value_set=pa.array(there, pa.string()))))
    database.register("waiting", table)
    database.execute(f"INSERT INTO {row_type.TABLE} BY NAME SELECT * FROM waiting")
    database.unregister("waiting")


def _mark_released(database: duckdb.DuckDBPyConnection) -> None:
    """A page that was shown out, and that a later run loaded, or read anew and loaded, was released by that run."""
    database.execute(
        """UPDATE quarantine SET released_at = released.finished_at
           FROM (SELECT shown.document_id, shown.run_id AS shown_by, min(runs.finished_at) AS finished_at
                 FROM quarantine shown
                 JOIN documents page ON page.document_id = shown.document_id
                 JOIN documents later ON later.page_uri = page.page_uri AND later.status <> 'quarantined'
                 JOIN runs ON runs.run_id = later.run_id AND runs.run_id <> shown.run_id
                 WHERE shown.article_id IS NULL
                 GROUP BY ALL) released
           WHERE quarantine.document_id = released.document_id AND quarantine.run_id = released.shown_by
             AND released.finished_at >= quarantine.quarantined_at"""
    )
