"""The contract as DuckDB DDL: tables with a comment on every column, and the views for people."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from tasks.contract.fields import Row, fields
from tasks.contract.tables import TABLES

TYPES: dict[object, str] = {
    str: "VARCHAR",
    int: "BIGINT",
    float: "DOUBLE",
    bool: "BOOLEAN",
    bytes: "BLOB",
    datetime: "TIMESTAMP",
    date: "DATE",
    tuple[str, ...]: "VARCHAR[]",
    tuple[int, ...]: "BIGINT[]",
}
VIEWS = Path(__file__).with_name("views.sql")


def create_tables() -> Iterator[str]:
    """One statement after the other that makes every public table, empty, with its comments."""
    for row_type in TABLES:
        if row_type.IS_PUBLIC:
            yield create(row_type)
            yield f"COMMENT ON TABLE {row_type.TABLE} IS {_quoted((row_type.__doc__ or '').strip())}"
            for field in fields(row_type):
                unit = f" [{field.column.unit}]" if field.column.unit else ""
                yield f"COMMENT ON COLUMN {row_type.TABLE}.{field.name} IS {_quoted(field.column.meaning + unit)}"


def create(row_type: type[Row]) -> str:
    """The CREATE TABLE of one table."""
    columns = (
        f"  {field.name} {TYPES[field.type]}{'' if field.is_nullable else ' NOT NULL'}" for field in fields(row_type)
    )
    return f"CREATE TABLE {row_type.TABLE} (\n" + ",\n".join(columns) + "\n)"


def create_views() -> str:
    """The script that makes the views of `views.sql`."""
    return VIEWS.read_text(encoding="utf-8")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
