"""The gate after every stage: it checks what waits, shows rows out, and lets the rest in, or stops the flow.

Write, audit, publish. A broken row promise shows the row out to the
quarantine; a broken batch promise, or an expectation that could not be
evaluated, stops the flow and leaves the batch without a manifest.
"""

import json
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from tasks.contract.fields import Row, Severity, Stage
from tasks.contract.tables import GateResult

if TYPE_CHECKING:
    import pandas as pd

    from tasks.contract.expectations import Promise

Tables = Mapping[type[Row], pa.Table]
ENGINE = Lock()  # it mixes up the batches of two threads
MAX_RECORD_CHARS = 400  # of each text in a quarantined record: enough to know the row by


@dataclass(frozen=True, slots=True)
class ShownOut:
    """A row that broke a promise."""

    table: str
    row: int
    expectation: str
    reason: str
    record: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate found on one batch. `stop` says why the flow has to stop; None lets the batch in."""

    results: tuple[GateResult, ...]
    shown_out: tuple[ShownOut, ...]
    stop: str | None = None


@dataclass(frozen=True, slots=True)
class Upstream:
    """What came into the room.

    pages_offered  pages that the batch began with
    rows_due       rows of the counted table that the room had to make of it
    known          ids that rows may refer to, by "table.column"
    bodies         of the articles, by id
    """

    pages_offered: int = 0
    rows_due: int = 0
    known: Mapping[str, AbstractSet[str]] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)


NOTHING = Upstream()


@dataclass(slots=True)
class _Check:
    stage: Stage
    batch_id: str
    results: list[GateResult] = field(default_factory=list)
    shown_out: dict[tuple[str, int], ShownOut] = field(default_factory=dict)
    stops: list[str] = field(default_factory=list)


def judge(stage: Stage, batch_id: str, waiting: Tables, counted: type[Row], upstream: Upstream = NOTHING) -> Verdict:
    """The verdict on a batch: every promise of its tables, then those of the batch, judged on the table `counted`."""
    from tasks.contract import expectations  # the engine takes three seconds to import: only who comes to a gate pays

    check = _Check(stage, batch_id)
    for row_type, table in waiting.items():
        if table.num_rows:
            frame = expectations.lean(row_type, table, upstream.bodies, upstream.known)
            _put(check, row_type.TABLE, list(expectations.row_promises(row_type)), frame, table)
    rows = waiting[counted].num_rows
    out = sum(1 for name, _ in check.shown_out if name == counted.TABLE)
    frame = expectations.books(upstream.pages_offered, upstream.rows_due, rows, out)
    _put(check, counted.TABLE, list(expectations.batch_promises(rows)), frame, None)
    return Verdict(tuple(check.results), tuple(check.shown_out.values()), _in_short(check.stops))


def _in_short(stops: Sequence[str]) -> str | None:
    more = f" (and {len(stops) - 1} more, see gate_results)" if len(stops) > 1 else ""
    return stops[0] + more if stops else None


def without(table: pa.Table, name: str, shown_out: Sequence[ShownOut]) -> pa.Table:
    """The table less the rows that were shown out."""
    out = {shown.row for shown in shown_out if shown.table == name}
    return table.filter(pa.array([row not in out for row in range(table.num_rows)], pa.bool_())) if out else table


def _put(check: _Check, name: str, promises: "list[Promise]", frame: "pd.DataFrame", table: pa.Table | None) -> None:
    for promise, outcome in zip(promises, _validate(promises, frame), strict=True):
        check.results.append(_result(check, name, promise, outcome))
        if outcome["exception"]:
            check.stops.append(
                f"the gate after {check.stage} is broken: {_said(promise)} on {name}: {outcome['exception']}"
            )
        elif not outcome["success"] and promise.severity == "critical":
            found = f"{promise.columns[0]} {outcome['observed']}"
            check.stops.append(f"the gate after {check.stage} did not hold: {promise.reason} ({found})")
        elif table is not None:
            for row in outcome["rows"]:
                record = _record(table, row)
                shown = ShownOut(name, row, _said(promise), record.get("fault") or promise.reason, record)
                check.shown_out.setdefault((name, row), shown)


def _said(promise: "Promise") -> str:
    return f"{promise.expectation}({', '.join(promise.columns)})"


def _result(check: _Check, name: str, promise: "Promise", outcome: Mapping[str, Any]) -> GateResult:
    severity: Severity = "critical" if outcome["exception"] else promise.severity
    return GateResult(
        run_id="",
        stage=check.stage,
        batch_id=check.batch_id,
        expectation=f"{name}: {promise.expectation}",
        column_name=", ".join(promise.columns),
        severity=severity,
        success=outcome["success"],
        observed=outcome["exception"] or outcome["observed"],
        unexpected_count=len(outcome["rows"]) if outcome["rows"] else int(not outcome["success"]),
    )


@cache
def _engine() -> Any:
    import great_expectations as gx

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    source = context.data_sources.add_pandas("waiting")
    return source.add_dataframe_asset("batch").add_batch_definition_whole_dataframe("whole")


def _validate(promises: "list[Promise]", frame: "pd.DataFrame") -> list[dict[str, Any]]:
    """For each promise: success, exception, observed, and the numbers of the rows that broke it."""
    import great_expectations as gx

    suite = gx.ExpectationSuite(name="promises", expectations=[_expectation(p, n) for n, p in enumerate(promises)])
    wanted = {"result_format": "COMPLETE", "unexpected_index_column_names": ["row"]}
    outcomes: list[dict[str, Any]] = [{} for _ in promises]
    with ENGINE:
        found = _engine().get_batch({"dataframe": frame.reset_index()}).validate(suite, result_format=wanted)
    for result in found.results:
        outcomes[result.expectation_config.meta["number"]] = _outcome(result)
    return outcomes


def _expectation(promise: "Promise", number: int) -> Any:
    import great_expectations.expectations as gxe

    columns = {"column": promise.columns[0]} if len(promise.columns) == 1 else {"column_list": list(promise.columns)}
    kind = getattr(gxe, promise.expectation)
    meta = {"number": number, "reason": promise.reason}
    return kind(**columns, **promise.arguments, severity=promise.severity, meta=meta)


def _outcome(result: Any) -> dict[str, Any]:
    found = result.result
    unexpected = found.get("partial_unexpected_list") or []
    return {
        "success": bool(result.success),
        "exception": _exception(result.exception_info or {}),
        "observed": json.dumps(unexpected[:3], ensure_ascii=False, default=str) if unexpected else None,
        "rows": sorted({int(place["row"]) for place in found.get("unexpected_index_list") or []}),
    }


def _exception(info: Mapping[str, Any]) -> str | None:
    """What the engine stumbled over, if it did; it reports one exception flat, several by metric."""
    for part in [info, *(value for value in info.values() if isinstance(value, Mapping))]:
        if part.get("raised_exception"):
            return str(part.get("exception_message"))
    return None


def _record(table: pa.Table, row: int) -> dict[str, Any]:
    values = table.slice(row, 1).to_pylist()[0]
    return {
        name: value[:MAX_RECORD_CHARS] if isinstance(value, str | bytes) else value
        for name, value in values.items()
        if value not in (None, [])
    }
