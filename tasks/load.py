"""The last room: what was let in becomes a part of the corpus, and the corpus a database, published by a swap."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pyarrow as pa

from tasks.contract import arrow
from tasks.contract.tables import (
    TABLES,
    Article,
    Page,
    Quality,
)
from tasks.lake import Batch
from tasks.whole import whole

DATABASE = "corpus.duckdb"
IN_PARTS = tuple(row_type for row_type in TABLES if row_type.IS_PUBLIC and row_type.STAGE in ("clean", "enrich"))


def load(pages: Batch, cleaned: Batch, enriched: Batch, part: Batch) -> None:
    """The tables of a batch, hanging together, into its part of the corpus."""
    tables = {row_type: (cleaned if row_type.STAGE == "clean" else enriched).table(row_type) for row_type in IN_PARTS}
    tables[Article] = judged(tables[Article], tables[Quality])
    ids = pages.table(Page, ["document_id"]).column("document_id").to_pylist()
    for row_type, table in whole(tables, ids).items():
        part.write(row_type, table)


def judged(articles: pa.Table, qualities: pa.Table) -> pa.Table:
    """The articles with the score and the flags that `quality` gives them."""
    found = {row.article_id: row for row in arrow.rows(Quality, qualities)}
    rows = []
    for article in arrow.rows(Article, articles):
        quality = found.get(article.article_id)
        given = {} if quality is None else {name: getattr(quality, name) for name in ("quality_score", "quality_flags")}
        rows.append(replace(article, **given))
    return arrow.table(Article, rows)


def record_text(record: Mapping[str, Any]) -> str:
    """A quarantined row as JSON."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, default=str)
