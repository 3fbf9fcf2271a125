"""The contract as a page for people: docs/data_dictionary.md. Run it to write it anew."""

from collections.abc import Iterator
from pathlib import Path

from tasks.contract.arrow import TYPES
from tasks.contract.fields import Field, Row, fields
from tasks.contract.tables import TABLES

DOCS = Path(__file__).parents[2] / "docs"


def dictionary() -> str:
    """docs/data_dictionary.md: every public table with its columns, types, meanings and promises."""
    return "\n".join(_dictionary()) + "\n"


def _dictionary() -> Iterator[str]:
    yield "# Data dictionary"
    yield ""
    yield "Generated from `tasks/contract/tables.py` by `make docs`. The tables stand in `corpus.duckdb`, and as"
    yield "Parquet under the data folder: those of pages in `corpus/*/`, those of runs in `runs/*/`, those over the"
    yield "whole corpus in `related/*/`. Offsets count Unicode code points, start inclusive, end exclusive, into"
    yield "`articles.body` unless said otherwise."
    for row_type in TABLES:
        if row_type.IS_PUBLIC:
            yield from _table(row_type)


def _table(row_type: type[Row]) -> Iterator[str]:
    yield ""
    yield f"## {row_type.TABLE}"
    yield ""
    yield f"{(row_type.__doc__ or '').strip()} Filled by *{row_type.STAGE}*."
    yield ""
    yield "| column | type | null | meaning | promises |"
    yield "|---|---|---|---|---|"
    for field in fields(row_type):
        null = "yes" if field.is_nullable else ""
        promises = "; ".join(_promises(field))
        yield f"| `{field.name}` | {TYPES[field.type]} | {null} | {field.column.meaning} | {promises} |"
    for law in row_type.LAWS:
        yield ""
        yield f"Law *{law.name}*: {law.meaning}."


def _promises(field: Field) -> Iterator[str]:
    column = field.column
    if column.key:
        yield "key"
    if column.values:
        yield "one of " + " ".join(f"`{value}`" for value in column.values)
    if column.pattern:
        yield "matches `" + column.pattern.replace("|", "\\|") + "`"
    if column.low is not None or column.high is not None:
        low = "" if column.low is None else f"{column.low:g} ≤ "
        yield f"{low}x" + ("" if column.high is None else f" ≤ {column.high:g}")
    if column.refers:
        yield f"refers to `{column.refers}`"
    if column.unit:
        yield f"in {column.unit}"


if __name__ == "__main__":
    (DOCS / "data_dictionary.md").write_text(dictionary(), encoding="utf-8")
