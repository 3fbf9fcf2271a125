"""Tables that hang together: rows of some pages, less every row that refers to what is not there."""

from collections.abc import Iterable, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from tasks.contract.fields import Field, Row, fields

Tables = Mapping[type[Row], pa.Table]


def whole(tables: Tables, document_ids: Iterable[str]) -> dict[type[Row], pa.Table]:
    """The rows of these pages, less what refers to nothing: a row, or only its reference where that may be null.

    What is referred to is looked at before what refers, so one pass is enough.
    """
    there: dict[str, pa.Array] = {"documents.document_id": pa.array(list(document_ids), pa.string())}
    kept: dict[type[Row], pa.Table] = {}
    for row_type in sorted(tables, key=_referrers_last):
        kept[row_type] = _referring(tables[row_type], row_type, there)
        for field in fields(row_type):
            if field.column.key:
                there[f"{row_type.TABLE}.{field.name}"] = kept[row_type].column(field.name).combine_chunks()
    return {row_type: kept[row_type] for row_type in tables}


def _referrers_last(row_type: type[Row]) -> int:
    order = ("articles", "entities", "events")
    return order.index(row_type.TABLE) if row_type.TABLE in order else len(order)


def _referring(table: pa.Table, row_type: type[Row], there: Mapping[str, pa.Array]) -> pa.Table:
    for field in fields(row_type):
        ids = there.get(field.column.refers or "")
        if ids is not None:
            table = _nulled(table, field, ids) if field.is_nullable else _kept(table, field, ids)
    return table


def _kept(table: pa.Table, field: Field, ids: pa.Array) -> pa.Table:
    return table.filter(pc.is_in(table.column(field.name), value_set=ids))


def _nulled(table: pa.Table, field: Field, ids: pa.Array) -> pa.Table:
    place = table.schema.get_field_index(field.name)
    values = table.column(field.name)
    found = pc.if_else(pc.is_in(values, value_set=ids), values, pa.scalar(None, pa.string()))
    return table.set_column(place, table.schema.field(place), found)
