"""The corpus as one file for others to read: Parquet or JSON Lines, a row an article or a row a text."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from tasks.contract import arrow
from tasks.contract.tables import Article, Quality

Keep = Literal["canonical", "fullest"]
FORMATS = (".parquet", ".jsonl", ".jsonl.gz", ".jsonl.zst")

# The row that stands for a cluster comes first: the earliest dated one, or the longest, which for training holds what
# excerpts and first reports lack.
FIRST: dict[Keep, str] = {
    "canonical": "is_canonical DESC, date_published NULLS LAST, article_id",
    "fullest": "word_count DESC, is_canonical DESC, article_id",
}
ROWS = """
    SELECT articles.* EXCLUDE (quality_score, quality_flags), cluster_id, is_canonical,
           count(*) OVER (PARTITION BY cluster_id) AS copy_count, quality.* EXCLUDE (article_id, word_count)
    FROM articles JOIN clusters USING (article_id) LEFT JOIN quality USING (article_id)"""
QUERY = "SELECT * FROM ({rows}) WHERE {where} {one} ORDER BY date_published NULLS LAST, article_id"
ONE = "QUALIFY row_number() OVER (PARTITION BY cluster_id ORDER BY {first}) = 1"
MEANINGS = {
    "cluster_id": "the copies it stands for",
    "is_canonical": "the earliest dated article of its cluster",
    "copy_count": "articles of its cluster, itself among them",
}
ROWS_AT_ONCE = 10_000


def export(database: duckdb.DuckDBPyConnection, out: Path, keep: Keep | None = None, where: str = "true") -> int:
    """Writes articles with their quality figures to `out`, whole or not at all, and says how many.

    keep   which one of the articles of each cluster of copies; all of them when None
    where  SQL over the columns of `articles` and `quality`: "quality_score = 1"; asked before one is chosen

    Raises ValueError for an ending that is none of FORMATS, duckdb.Error for a `where` that is no condition.
    """
    ending = next((ending for ending in FORMATS if out.name.endswith(ending)), None)
    if ending is None:
        raise ValueError(f"{out.name} ends in none of {', '.join(FORMATS)}")
    query = QUERY.format(rows=ROWS, where=f"({where})", one=ONE.format(first=FIRST[keep]) if keep else "")
    part = out.with_name(f".{out.name}.part{ending}")
    out.parent.mkdir(parents=True, exist_ok=True)
    try:
        count = _parquet(database, query, part) if ending == ".parquet" else _lines(database, query, part)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return count


def _parquet(database: duckdb.DuckDBPyConnection, query: str, out: Path) -> int:
    """zstd Parquet, every column with its meaning."""
    reader = database.sql(query).to_arrow_reader(ROWS_AT_ONCE)
    schema = pa.schema(_described(reader.schema))
    count = 0
    with pq.ParquetWriter(out, schema, compression="zstd", compression_level=3) as writer:
        for batch in reader:
            writer.write_batch(batch.cast(schema))
            count += batch.num_rows
    return count


def _described(schema: pa.Schema) -> Iterator[pa.Field]:
    known = {field.name: field for table in (Quality, Article) for field in arrow.schema(table)}
    for field in schema:
        meaning = {b"meaning": MEANINGS[field.name]} if field.name in MEANINGS else known[field.name].metadata
        yield field.with_metadata(meaning)


def _lines(database: duckdb.DuckDBPyConnection, query: str, out: Path) -> int:
    """One JSON object a line, compressed as the file's ending says."""
    count: int = database.execute(
        f"COPY ({query}) TO '{str(out).replace(chr(39), chr(39) * 2)}' (FORMAT json)"
    ).fetchall()[0][0]
    return count
