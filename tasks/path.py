"""The path of a batch: which room comes after which, where its output stands, and the gate it passes."""

import json
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import asdict, dataclass
from typing import Any

from tasks import gate
from tasks.clean import clean, clean_seeds, readings_due
from tasks.contract.fields import Row, Stage, fields
from tasks.contract.seed import Seed
from tasks.contract.tables import TABLES, Article, Enrichment, GateResult, Offered, Page, Reading
from tasks.enrich import enrich, enrich_seeds, enrichments_due
from tasks.extract import extract, pages_due
from tasks.lake import Batch, Lake
from tasks.ledger import Published, stage_key


@dataclass(frozen=True, slots=True)
class Room:
    """A stage that every batch goes through.

    work     fills the waiting batch from the one before; runs in a process of its own
    seeds    the lexicons it uses
    counted  the table whose rows the gate counts: one a page, or one an article
    due      how many of them there have to be, from the batch before
    """

    stage: Stage
    before: str
    work: Callable[[Batch, Batch], None]
    seeds: Callable[[], Mapping[str, Seed]]
    counted: type[Row]
    due: Callable[[Batch], int]


ROOMS: tuple[Room, ...] = (
    Room("extract", "offered", extract, dict, Page, pages_due),
    Room("clean", "extract", clean, clean_seeds, Reading, readings_due),
    Room("enrich", "clean", enrich, enrich_seeds, Enrichment, enrichments_due),
)
ROOM = {room.stage: room for room in ROOMS}


def stations(lake: Lake, batch_id: str) -> dict[str, Batch]:
    """Where the output of each stage stands for a batch, under the versions and lexicons of now; "load" is its part."""
    found = {"offered": lake.batch("offered", batch_id)}
    key = batch_id
    for room in ROOMS:
        key = stage_key(room.stage, room.seeds().values(), key)
        found[room.stage] = lake.batch(room.stage, f"{batch_id}-{key}")
    key = stage_key("load", (), key)
    found["load"] = lake.batch("corpus", f"{batch_id}-{key}")
    return found


def is_stale(lake: Lake, state: Published, batch_id: str) -> bool:
    """The batch is not loaded in the corpus as the versions and lexicons of now would load it."""
    return state.parts.get(batch_id) != stations(lake, batch_id)["load"].name


def go_through(lake: Lake, stage: Stage, batch_id: str, pool: Executor) -> gate.Verdict:
    """One batch through one room and its gate; nothing is done again that stands already."""
    room, at = ROOM[stage], stations(lake, batch_id)
    waiting = at[stage]
    manifest = waiting.manifest()
    if manifest is not None:
        return _verdict(manifest)
    pool.submit(room.work, at[room.before], waiting).result()
    return admit(room, waiting, at)


def admit(room: Room, waiting: Batch, at: Mapping[str, Batch]) -> gate.Verdict:
    """What the gate says of a waiting batch; unless it stops, the batch is let in, less the rows shown out."""
    tables = {row_type: waiting.table(row_type) for row_type in TABLES if _is_of(row_type, room.stage)}
    verdict = gate.judge(room.stage, waiting.name, tables, room.counted, _upstream(room, tables, at))
    if verdict.stop is None:
        for name in {shown.table for shown in verdict.shown_out}:
            row_type = next(row_type for row_type in tables if name == row_type.TABLE)
            waiting.write(row_type, gate.without(tables[row_type], name, verdict.shown_out))
        waiting.let_in(_notes(verdict))
    return verdict


def _is_of(row_type: type[Row], stage: Stage) -> bool:
    return stage == row_type.STAGE and row_type.TABLE != "offered"


def _upstream(room: Room, tables: gate.Tables, at: Mapping[str, Batch]) -> gate.Upstream:
    bodies = at["clean"].table(Article, ["article_id", "body"]) if room.stage == "enrich" else None
    pairs = zip(*(column.to_pylist() for column in bodies.columns), strict=True) if bodies else ()
    return gate.Upstream(
        pages_offered=at["offered"].table(Offered, ["document_id"]).num_rows,
        rows_due=room.due(at[room.before]),
        known=dict(_known(room, tables, at)),
        bodies=dict(pairs),
    )


def _known(room: Room, tables: gate.Tables, at: Mapping[str, Batch]) -> Iterator[tuple[str, set[str]]]:
    """The ids that rows of this stage may refer to: those of the stage itself and of the one before."""
    if room.stage != "extract":
        yield "documents.document_id", set(_ids(at["extract"].table(Page, ["document_id"])))
    if room.stage == "enrich":
        yield "articles.article_id", set(_ids(at["clean"].table(Article, ["article_id"])))
    for row_type, table in tables.items():
        for field in fields(row_type):
            if (
                field.column.key and field.name == f"{row_type.TABLE.removesuffix('s')}_id"
            ) or field.name == "entity_id":
                yield f"{row_type.TABLE}.{field.name}", set(_ids(table.select([field.name])))


def _ids(table: Any) -> list[str]:
    values: list[str] = table.column(0).to_pylist()
    return values


def _notes(verdict: gate.Verdict) -> dict[str, Any]:
    return json.loads(json.dumps(asdict(verdict), default=str))  # type: ignore[no-any-return]


def _verdict(notes: Mapping[str, Any]) -> gate.Verdict:
    return gate.Verdict(
        results=tuple(GateResult(**result) for result in notes["results"]),
        shown_out=tuple(gate.ShownOut(**shown) for shown in notes["shown_out"]),
        stop=notes["stop"],
    )
