"""Tables on the terminal that show Arabic properly, and the plain formats beside them."""

import csv
import io
import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from typing import Literal

import pyarrow as pa
import pyarrow.parquet as pq
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

FORMATS = ("table", "csv", "json", "parquet")
MARK = "\u200e"  # left-to-right mark: keeps the cells of a row in order when they are written right to left
MAX_CELL_CHARS = 300
WIDE = 6  # columns from which on a single row is read more easily downwards
READABLE = 12  # characters to which a column of long texts can be folded
WHOLE = ("_id", "_at")  # ends of the names of columns that are not folded


def show(table: pa.Table, form: str = "table") -> None:
    """A table on standard output, in one of FORMATS."""
    if form == "csv":
        _csv(table)
    elif form == "json":
        for row in table.to_pylist():
            print(json.dumps(row, ensure_ascii=False, default=str))
    elif form == "parquet":
        pq.write_table(table, sys.stdout.buffer, compression="zstd")
    else:
        print(*_drawings(table), sep="", end="")
        print(f"{table.num_rows} row{'s' * (table.num_rows != 1)}")


def section(title: str, table: pa.Table) -> None:
    """A title and a table under it; "none" for an empty one."""
    print(f"\n{title}")
    print(*(_drawings(table) if table.num_rows else ("  none\n",)), sep="", end="")


def _drawings(table: pa.Table) -> Iterator[str]:
    """The table drawn; row by row, each written downwards, where its columns do not fit beside each other."""
    if _fits(table):
        yield drawn(table)
    else:
        yield from (drawn(upright(table.slice(place, 1))) for place in range(table.num_rows))


def _fits(table: pa.Table) -> bool:
    """Every column can be as wide as it takes to read it."""
    if table.num_rows <= 1:
        return bool(table.num_rows == 0 or table.num_columns <= WIDE)
    least = 1 + sum(3 + _least(name, table.column(name).to_pylist()) for name in table.column_names)
    return least <= _width()


def _least(name: str, values: Sequence[object]) -> int:
    """The characters that a column takes at least."""
    longest = max(len(cell(value)) for value in values)
    return longest if name.endswith(WHOLE) else min(longest, READABLE)


def _width() -> int:
    """Of the terminal, in characters."""
    return shutil.get_terminal_size((120, 40)).columns


def upright(table: pa.Table) -> pa.Table:
    """The first row as lines of name and value, those that hold nothing left out."""
    row = {name: cell(value) for name, value in table.slice(0, 1).to_pylist()[0].items()}
    filled = {name: text for name, text in row.items() if text}
    return pa.table({"": list(filled), " ": list(filled.values())})


def drawn(table: pa.Table) -> str:
    """The table drawn in lines as wide as the terminal; right-to-left columns stand at the right."""
    columns = {name: [cell(value) for value in table.column(name).to_pylist()] for name in table.column_names}
    is_ruled = any("\n" in text for cells in columns.values() for text in cells)
    is_named = any(name.strip() for name in columns)
    drawing = Table(box=box.SQUARE, show_header=is_named, show_lines=is_ruled)
    for name, cells in columns.items():
        side = _side(table.schema.field(name).type, cells)
        drawing.add_column(name, justify=side, overflow="fold", no_wrap=name.endswith(WHOLE))
    for row in zip(*columns.values(), strict=True):
        drawing.add_row(*(Text(text) for text in row))
    sheet = io.StringIO()
    Console(file=sheet, width=_width(), color_system=None).print(drawing)
    return sheet.getvalue().replace("│", f"{MARK}│{MARK}")


def cell(value: object) -> str:
    """A value as it stands in a table: empty for null, lists with commas, long texts cut."""
    if value is None:
        return ""
    if isinstance(value, list):
        return (
            "، ".join(cell(part) for part in value) if is_rtl("".join(map(str, value))) else ", ".join(map(cell, value))
        )
    text = f"{value:.3g}" if isinstance(value, float) else str(value)
    text = plain(text, keep="\n")
    return text if len(text) <= MAX_CELL_CHARS else text[: MAX_CELL_CHARS - 1] + "…"


def _side(kind: pa.DataType, cells: list[str]) -> Literal["left", "right"]:
    if pa.types.is_integer(kind) or pa.types.is_floating(kind):
        return "right"
    return "right" if sum(map(is_rtl, cells)) * 2 > len(cells) else "left"


def is_rtl(text: str) -> bool:
    """Most of the letters are of a script written right to left."""
    letters = [char for char in text if char.isalpha()]
    return sum("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in letters) * 2 > len(letters)


def plain(text: str, keep: str = "") -> str:
    """Text that can not break a line or a terminal: control characters are written out."""
    return "".join(
        char if char.isprintable() or char in keep or _is_format(char) else repr(char)[1:-1] for char in text
    )


def _is_format(char: str) -> bool:
    return char in "\u200c\u200d\u200e\u200f\u00a0"


def complain(text: str) -> None:
    """One line on standard error."""
    print(f"warraq: {text}", file=sys.stderr)


def _csv(table: pa.Table) -> None:
    writer = csv.writer(sys.stdout)
    writer.writerow(table.column_names)
    for row in zip(*(column.to_pylist() for column in table.columns), strict=True):
        writer.writerow([json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value for value in row])
