"""Which pairs of articles are worth comparing: those whose fingerprints meet.

Fingerprints (`tasks.enrichers.fingerprints`) of new articles are laid out once
and those of the whole corpus led past them, so the cost follows the new ones.
"""

from collections.abc import Iterable, Iterator

import duckdb
import pyarrow as pa

from tasks.related.grouping import Link

# Two texts of which one holds the other share nearly all samples of the shorter one; of 100 words about 12 are sampled.
SHARED_SAMPLES = 0.5
ANCHORS = 4  # samples by which a text that another holds is looked up; the smallest ones, which are as good as any
ROWS_AT_ONCE = 20_000

LAID_OUT = f"""
    CREATE OR REPLACE TABLE {{side}}_lists AS SELECT article_id, bands, samples FROM {{side}};
    CREATE OR REPLACE TABLE {{side}}_bands AS SELECT article_id, unnest(bands) AS mark FROM {{side}}_lists;
    CREATE OR REPLACE TABLE {{side}}_samples AS SELECT article_id, unnest(samples) AS mark FROM {{side}}_lists;
    CREATE OR REPLACE TABLE {{side}}_anchors AS
        SELECT article_id, unnest(samples[:{ANCHORS}]) AS mark FROM {{side}}_lists
"""
ALIKE = """
    SELECT DISTINCT least(f.article_id, p.article_id) AS one, greatest(f.article_id, p.article_id) AS two
    FROM fresh_bands f JOIN part_bands p USING (mark) WHERE f.article_id <> p.article_id"""
HELD = f"""
    SELECT least(held.article_id, whole.article_id), greatest(held.article_id, whole.article_id)
    FROM (SELECT DISTINCT a.article_id AS held_id, s.article_id AS whole_id
          FROM {{held}}_anchors a JOIN {{whole}}_samples s USING (mark) WHERE a.article_id <> s.article_id)
    JOIN {{held}}_lists held ON held.article_id = held_id
    JOIN {{whole}}_lists whole ON whole.article_id = whole_id
    WHERE len(held.samples) <= len(whole.samples)
      AND len(list_intersect(held.samples, whole.samples)) >= {SHARED_SAMPLES} * len(held.samples)"""
MEETING = " UNION ".join((ALIKE, HELD.format(held="fresh", whole="part"), HELD.format(held="part", whole="fresh")))


def proposed(fresh: pa.Table, corpus: Iterable[pa.Table]) -> Iterator[Link]:
    """Pairs of ids, the smaller first, of an article of `fresh` and one of `corpus`; a pair may come more than once.

    fresh, corpus  tables of fingerprints; the fresh ones are part of the corpus
    """
    with duckdb.connect() as database:
        database.execute("SET enable_progress_bar = false")
        _lay_out(database, "fresh", fresh)
        for part in _chunks(corpus):
            _lay_out(database, "part", part)
            yield from database.execute(MEETING).fetchall()


def _lay_out(database: duckdb.DuckDBPyConnection, side: str, prints: pa.Table) -> None:
    database.register(side, prints)
    database.execute(LAID_OUT.format(side=side))
    database.unregister(side)


def _chunks(tables: Iterable[pa.Table]) -> Iterator[pa.Table]:
    """The same rows in tables of about ROWS_AT_ONCE."""
    waiting: list[pa.Table] = []
    for table in tables:
        waiting.append(table)
        if sum(part.num_rows for part in waiting) >= ROWS_AT_ONCE:
            yield pa.concat_tables(waiting)
            waiting = []
    if waiting:
        yield pa.concat_tables(waiting)
