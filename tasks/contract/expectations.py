"""The contract as Great Expectations: what each table is asked, and the lean frame that is put to it.

A promise is put to short values only (ids, numbers, dates, lengths of texts),
so that the engine never carries the texts themselves.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from tasks.contract import arrow
from tasks.contract.fields import Field, Row, Severity, fields, keys
from tasks.contract.laws import LAWS, Bodies
from tasks.contract.tables import MAX_SHOWN_OUT_SHARE, MIN_JUDGED_ROWS

Known = Mapping[str, AbstractSet[str]]


@dataclass(frozen=True, slots=True)
class Promise:
    """One expectation: its Great Expectations type, the columns and arguments it gets, and how to say it in words."""

    expectation: str
    columns: tuple[str, ...]
    arguments: Mapping[str, Any]
    reason: str
    severity: Severity = "warning"


def row_promises(row_type: type[Row]) -> Iterator[Promise]:
    """What every row of a table promises. A row that breaks one is shown out."""
    for field in fields(row_type):
        yield from _field_promises(field)
    key = keys(row_type)
    if len(key) == 1:
        yield Promise("ExpectColumnValuesToBeUnique", key, {}, f"two rows have the same {key[0]}")
    elif key:
        yield Promise("ExpectCompoundColumnsToBeUnique", key, {}, f"two rows have the same {' and '.join(key)}")
    for law in row_type.LAWS:
        yield _holds(law.name, f"it does not hold that {law.meaning}")


def _field_promises(field: Field) -> Iterator[Promise]:
    name, column = field.name, field.column
    if not field.is_nullable:
        yield Promise("ExpectColumnValuesToNotBeNull", (name,), {}, f"{name} is missing")
    if column.values and field.type is str:
        allowed = {"value_set": list(column.values)}
        yield Promise("ExpectColumnValuesToBeInSet", (name,), allowed, f"{name} is none of {', '.join(column.values)}")
    if column.values and field.type is not str:
        yield _holds(f"{name}_allowed", f"{name} holds something else than {', '.join(column.values)}")
    if column.pattern:
        pattern = {"regex": f"^(?:{column.pattern})"}
        yield Promise("ExpectColumnValuesToMatchRegex", (name,), pattern, f"{name} is not of the form {column.pattern}")
    if column.low is not None or column.high is not None:
        bounds = {"min_value": column.low, "max_value": column.high}
        yield Promise("ExpectColumnValuesToBeBetween", (name,), bounds, column.otherwise or f"{name} is out of bounds")
    if column.refers:
        yield _holds(f"{name}_known", f"{name} names nothing in {column.refers}")


def _holds(name: str, reason: str) -> Promise:
    return Promise("ExpectColumnValuesToBeInSet", (name,), {"value_set": [True]}, reason)


def batch_promises(rows: int) -> tuple[Promise, ...]:
    """What a batch as a whole promises, put to the frame that `books` makes. A broken one stops the flow."""
    share = {"max_value": MAX_SHOWN_OUT_SHARE if rows >= MIN_JUDGED_ROWS else 1.0}
    return (
        Promise(
            "ExpectColumnValuesToBeBetween", ("pages_offered",), {"min_value": 1}, "too few pages: none", "critical"
        ),
        Promise("ExpectColumnValuesToBeBetween", ("shown_out_share",), share, "too many shown out", "critical"),
        Promise(
            "ExpectColumnValuesToBeInSet", ("unaccounted",), {"value_set": [0]}, "books do not balance", "critical"
        ),
    )


def books(pages_offered: int, rows_due: int, rows: int, shown_out: int) -> pd.DataFrame:
    """The one-row frame on which a batch as a whole is judged.

    pages_offered  pages that the batch began with
    rows_due       rows that the stage had to make, one for each page or article that came into it
    rows           rows that it made; `shown_out` of them broke a promise
    """
    share = shown_out / rows if rows else 0.0
    columns = {"pages_offered": [pages_offered], "shown_out_share": [share], "unaccounted": [rows_due - rows]}
    return pd.DataFrame(columns).rename_axis("row")


def lean(row_type: type[Row], waiting: pa.Table, bodies: Bodies, known: Known) -> pd.DataFrame:
    """The frame that `row_promises` is put to; its index counts the rows of `waiting` from 0.

    `known` holds, for "table.column", the values that exist; a reference to a
    table that is not in it is another stage's to check.
    """
    columns: dict[str, Any] = {}
    for field in fields(row_type):
        values = waiting.column(field.name)
        columns[field.name] = _short(field, values).to_pandas()
        if field.column.values and field.type is not str:
            columns[f"{field.name}_allowed"] = [
                set(value or ()) <= set(field.column.values) for value in values.to_pylist()
            ]
        if field.column.refers:
            ids = known.get(field.column.refers)
            columns[f"{field.name}_known"] = [
                ids is None or value is None or value in ids for value in values.to_pylist()
            ]
    if row_type.LAWS:
        rows = arrow.rows(row_type, waiting)
        for law in row_type.LAWS:
            columns[law.name] = [LAWS[law.name](row, bodies) for row in rows]
    return pd.DataFrame(columns).rename_axis("row")


def _short(field: Field, values: pa.ChunkedArray) -> pa.ChunkedArray:
    column = field.column
    if field.type is str and not (column.key or column.values or column.pattern):
        return pc.utf8_length(values)
    if field.type is bytes:
        return pc.binary_length(values)
    return pc.list_value_length(values) if pa.types.is_list(values.type) else values
