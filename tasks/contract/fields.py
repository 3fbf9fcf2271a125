"""The words in which `tables.py` states its promises.

A row type is a frozen dataclass; each of its annotations is
`Annotated[type, Column(...)]`. Everything else (Arrow schema, expectations,
DDL, dictionary) is read off these annotations by the other files here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, ClassVar, Literal, Protocol, get_args, get_origin, get_type_hints

Stage = Literal["extract", "clean", "enrich", "relate", "load"]
Severity = Literal["critical", "warning"]


@dataclass(frozen=True, slots=True)
class Column:
    """What one column means and promises.

    meaning  one sentence, shown to people as the column's comment
    key      part of the row's identity: unique together with the other keys
    unit     what a number counts, where the name does not say
    values   the only values allowed (of each element, for a list)
    pattern  what a text must match from its start
    low high bounds of a number, both inclusive
    refers   "table.column" that must hold the value
    otherwise  what to tell people when the promise is broken
    """

    meaning: str
    key: bool = False
    unit: str | None = None
    values: tuple[str, ...] = ()
    pattern: str | None = None
    low: float | None = None
    high: float | None = None
    refers: str | None = None
    otherwise: str | None = None


@dataclass(frozen=True, slots=True)
class Law:
    """A promise over several columns of a row, checked by the function `tasks.contract.laws.<name>`."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a table: its name, its plain type, and its promises."""

    name: str
    type: object
    is_nullable: bool
    column: Column


class Row(Protocol):
    """What a table's class carries beside its columns."""

    TABLE: ClassVar[str]
    STAGE: ClassVar[Stage]
    IS_PUBLIC: ClassVar[bool]
    LAWS: ClassVar[tuple[Law, ...]]


@cache
def fields(row_type: type) -> tuple[Field, ...]:
    """The columns of a row type, in order."""
    return tuple(_fields(row_type))


def _fields(row_type: type) -> Iterator[Field]:
    for name, hint in get_type_hints(row_type, include_extras=True).items():
        if get_origin(hint) is not Annotated:
            continue
        plain, column = get_args(hint)[:2]
        is_nullable = get_origin(plain) is UnionType and NoneType in get_args(plain)
        if is_nullable:
            (plain,) = (part for part in get_args(plain) if part is not NoneType)
        yield Field(name, plain, is_nullable, column)


def keys(row_type: type) -> tuple[str, ...]:
    """The names of the columns that identify a row."""
    return tuple(field.name for field in fields(row_type) if field.column.key)
