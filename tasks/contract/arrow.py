"""The contract as Arrow: schemas with every column's meaning, and rows in and out of tables."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from typing import TypeVar

import pyarrow as pa

from tasks.contract.fields import Field, Row, fields

R = TypeVar("R", bound=Row)

TYPES: dict[object, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    bytes: pa.binary(),
    datetime: pa.timestamp("us"),
    date: pa.date32(),
    tuple[str, ...]: pa.list_(pa.field("element", pa.string(), nullable=False)),
    tuple[int, ...]: pa.list_(pa.field("element", pa.int64(), nullable=False)),
}


@cache
def schema(row_type: type[Row]) -> pa.Schema:
    """The Arrow schema of a table; field metadata holds `meaning` and `unit`."""
    described = {"table": row_type.TABLE, "stage": row_type.STAGE, "meaning": (row_type.__doc__ or "").strip()}
    return pa.schema([_field(field) for field in fields(row_type)], metadata=described)


def _field(field: Field) -> pa.Field:
    described = {"meaning": field.column.meaning} | ({"unit": field.column.unit} if field.column.unit else {})
    return pa.field(field.name, TYPES[field.type], nullable=field.is_nullable, metadata=described)


def table(row_type: type[Row], rows: Iterable[Row]) -> pa.Table:
    """Rows as an Arrow table of the contract's schema. Raises pyarrow.ArrowInvalid on a value of another type."""
    listed = list(rows)
    columns = [pa.array([getattr(row, field.name) for row in listed], TYPES[field.type]) for field in fields(row_type)]
    return pa.Table.from_arrays(columns, schema=schema(row_type))


def rows(row_type: type[R], waiting: pa.Table) -> list[R]:
    """The rows of an Arrow table, as the contract's dataclass; lists become tuples."""
    names = [field.name for field in fields(row_type)]
    columns: list[Sequence[object]] = [waiting.column(name).to_pylist() for name in names]
    for place, field in enumerate(fields(row_type)):
        if field.type in (tuple[str, ...], tuple[int, ...]):
            columns[place] = [None if value is None else tuple(value) for value in columns[place]]  # type: ignore[arg-type]
    return [row_type(**dict(zip(names, values, strict=True))) for values in zip(*columns, strict=True)]
