"""The contract's page and its translations: what people rely on is there, and all of it says the same."""

import importlib
from datetime import UTC, date, datetime
from typing import Any

import duckdb
import pytest

from tasks.contract import arrow, ddl, expectations
from tasks.contract.fields import Row, fields, keys
from tasks.contract.laws import LAWS
from tasks.contract.tables import ENRICHERS, TABLES

PUBLIC = [row_type for row_type in TABLES if row_type.IS_PUBLIC]

# The names that people outside the code rely on. They may be joined by others, never renamed.
FIXED = {
    "documents": """document_id source_uri media_type encoding language collected_at content_sha256 size_bytes status
        duplicate_of run_id""",
    "blocks": "document_id article_id position role language text start_char end_char",
    "articles": """article_id document_id position headline body section labels keywords authors publisher
        publisher_domain dateline date_published date_precision date_calendar date_source date_modified language
        word_count quality_score quality_flags""",
    "embeds": "document_id article_id platform author_handle author_name url posted_at language text",
    "entities": "entity_id entity_type name name_en country wikidata_id",
    "mentions": "article_id start_char end_char text entity_id entity_type title",
    "events": """event_id article_id event_type mode status trigger date_start date_end place place_entity_id start_char
        end_char text""",
    "event_participants": "event_id entity_id name role on_behalf_of",
    "statements": """statement_id article_id speaker speaker_entity_id speaker_title is_anonymous cue is_direct content
        via start_char end_char""",
    "times": "article_id start_char end_char text timex_type value calendar",
    "quantities": "article_id start_char end_char text value comparator unit",
    "clusters": "article_id cluster_id is_canonical similarity",
    "stories": "story_id event_id",
    "quarantine": "document_id article_id stage expectation reason record run_id quarantined_at released_at",
    "gate_results": """run_id stage batch_id expectation column_name severity success observed unexpected_count""",
    "runs": """run_id started_at finished_at status documents_in documents_loaded documents_quarantined
        documents_duplicate""",
}
VIEWS = ("who_met_whom", "timeline", "said", "outlets", "copies")


@pytest.mark.parametrize("table", FIXED)
def test_the_names_that_people_rely_on_are_there(table: str) -> None:
    (row_type,) = (row_type for row_type in PUBLIC if table == row_type.TABLE)
    assert set(FIXED[table].split()) <= {field.name for field in fields(row_type)}


def test_the_views_for_people_are_there_and_every_column_is_commented() -> None:
    with duckdb.connect() as database:
        for statement in ddl.create_tables():
            database.execute(statement)
        database.execute(ddl.create_views())
        named = database.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        assert {name for (name,) in named} >= set(VIEWS)
        bare = database.execute(
            """SELECT table_name, column_name FROM duckdb_columns()
               WHERE schema_name = 'main' AND NOT internal AND coalesce(comment, '') = ''"""
        ).fetchall()
    assert bare == []


@pytest.mark.parametrize("row_type", TABLES, ids=lambda row_type: row_type.TABLE)
def test_every_promise_can_be_put(row_type: type[Row]) -> None:
    columns = {field.name for field in fields(row_type)}
    there = {f"{other.TABLE}.{field.name}" for other in TABLES for field in fields(other)}
    assert {law.name for law in row_type.LAWS} <= set(LAWS)
    assert {field.column.refers for field in fields(row_type)} - {None} <= there
    assert all(field.column.meaning for field in fields(row_type))
    frame = expectations.lean(row_type, arrow.table(row_type, [example(row_type)]), {}, {})
    for promise in expectations.row_promises(row_type):
        assert set(promise.columns) <= set(frame.columns), promise
        assert set(promise.columns) & columns or promise.columns[0].endswith(("_known", "_allowed")) or row_type.LAWS


@pytest.mark.parametrize("row_type", TABLES, ids=lambda row_type: row_type.TABLE)
def test_rows_come_out_of_arrow_as_they_went_in(row_type: type[Row]) -> None:
    row = example(row_type)
    assert arrow.rows(row_type, arrow.table(row_type, [row])) == [row]


@pytest.mark.parametrize("row_type", PUBLIC, ids=lambda row_type: row_type.TABLE)
def test_arrow_and_ddl_agree(row_type: type[Row]) -> None:
    with duckdb.connect() as database:
        database.execute(ddl.create(row_type))
        waiting = arrow.table(row_type, [example(row_type)])  # noqa: F841 - DuckDB finds it by its name
        database.execute(f"INSERT INTO {row_type.TABLE} BY NAME SELECT * FROM waiting")
        assert database.table(row_type.TABLE).columns == arrow.schema(row_type).names


def test_every_enricher_is_a_function_of_its_name_that_fills_tables_of_the_contract() -> None:
    enriched = {row_type.TABLE for row_type in TABLES if row_type.STAGE == "enrich"}
    for name, tables in ENRICHERS.items():
        assert callable(getattr(importlib.import_module(f"tasks.enrichers.{name}"), name))
        assert set(tables) <= enriched


def test_every_table_of_rows_says_what_identifies_a_row() -> None:
    assert [row_type.TABLE for row_type in TABLES if not keys(row_type)] == ["quarantine"]


def example(row_type: type[Row]) -> Row:
    """A row with a value of the right type in every column."""
    return row_type(**{field.name: _value(field.type, field.column.values) for field in fields(row_type)})


def _value(kind: object, values: tuple[str, ...]) -> Any:
    examples: dict[object, Any] = {
        str: values[0] if values else "ابن بطوطة",
        int: 3,
        float: 0.5,
        bool: True,
        bytes: b"\x00\xff",
        datetime: datetime(2023, 8, 15, 12, 30, tzinfo=UTC).replace(tzinfo=None),
        date: date(2023, 8, 15),
        tuple[int, ...]: (1, 2),
        tuple[str, ...]: values[:1] or ("أ", "ب"),
    }
    return examples[kind]
