"""The corpus as a file: one row a text, what each column means, whole or not at all."""

import gzip
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from tasks import seeds
from tasks.contract import arrow
from tasks.contract.ddl import create_tables
from tasks.contract.fields import Row
from tasks.contract.tables import Article, Cluster, Quality
from tasks.enrichers.quality import quality
from tasks.export import export

SEEDS = {name: seeds.read(name) for name in ("stop_words", "formulaic_phrases", "boilerplate_phrases")}


def article(name: str, day: int, words: int) -> Article:
    body = " ".join(["كلمة"] * words)
    when = datetime(2020, 1, day)
    return Article(
        article_id=name,
        document_id=f"d{name}",
        position=0,
        headline=name,
        body=body,
        date_published=when,
        word_count=words,
    )


def cluster(name: str, of: str) -> Cluster:
    return Cluster(
        article_id=name,
        cluster_id=of,
        is_canonical=name == of,
        similarity=1.0,
        containment=1.0,
        relation="original" if name == of else "copy",
        version_of=None,
    )


@pytest.fixture
def corpus() -> Iterator[duckdb.DuckDBPyConnection]:
    articles = [article("a", 1, 10), article("b", 2, 30), article("c", 3, 20)]
    tables: dict[type[Row], list[Row]] = {
        Article: list(articles),
        Cluster: [cluster("a", "a"), cluster("b", "a"), cluster("c", "c")],
        Quality: [row for one in articles for row in quality(one, **SEEDS)],
    }
    with duckdb.connect() as database:
        for statement in create_tables():
            database.execute(statement)
        for row_type, rows in tables.items():
            database.register("waiting", arrow.table(row_type, rows))
            database.execute(f"INSERT INTO {row_type.TABLE} BY NAME FROM waiting")
        yield database


def read(file: Path) -> list[tuple[str, int]]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [(row["article_id"], row["copy_count"]) for row in map(json.loads, lines)]


def test_one_row_a_text(corpus: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    out = tmp_path / "made" / "texts.jsonl.gz"
    assert export(corpus, out) == 3
    assert read(out) == [("a", 2), ("b", 2), ("c", 1)]
    assert export(corpus, out, "canonical") == 2
    assert read(out) == [("a", 2), ("c", 1)]
    assert export(corpus, out, "fullest") == 2
    assert read(out) == [("b", 2), ("c", 1)]


def test_a_copy_stands_for_an_original_that_is_not_wanted(corpus: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    export(corpus, tmp_path / "texts.jsonl.gz", "canonical", "word_count > 10 OR false")
    assert read(tmp_path / "texts.jsonl.gz") == [("b", 2), ("c", 1)]


def test_parquet_says_what_its_columns_mean(corpus: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    export(corpus, tmp_path / "texts.parquet", "canonical")
    table = pq.read_table(tmp_path / "texts.parquet")
    assert table.column("article_id").to_pylist() == ["a", "c"]
    assert all(field.metadata[b"meaning"] for field in table.schema)


def test_what_fails_leaves_nothing(corpus: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    with pytest.raises(duckdb.Error):
        export(corpus, tmp_path / "texts.parquet", where="no_such_column = 1")
    with pytest.raises(ValueError, match="ends in none of"):
        export(corpus, tmp_path / "texts.csv")
    assert list(tmp_path.iterdir()) == []
