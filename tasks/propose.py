"""Which pairs of articles are worth comparing: those whose fingerprints meet.

Each side is a table of fingerprints (`tasks.enrichers.fingerprints`). The
smaller one is indexed, the larger one read past it, so the cost follows the
new articles; of the whole corpus only the fingerprints are read.
"""

from collections.abc import Iterator

import duckdb
import pyarrow as pa

# Two texts of which one holds the other share nearly all samples of the shorter one; of 100 words about 12 are sampled.
SHARED_SAMPLES = 0.5
ANCHORS = 4  # samples by which a text that another holds is looked up; the smallest ones, which are as good as any

ALIKE = """
    SELECT DISTINCT least(old.article_id, new.article_id) AS one, greatest(old.article_id, new.article_id) AS two
    FROM (SELECT article_id, unnest(bands) AS band FROM part) old
    JOIN (SELECT article_id, unnest(bands) AS band FROM fresh) new USING (band)
    WHERE old.article_id <> new.article_id"""

HELD = """
    SELECT DISTINCT least(held.article_id, whole.article_id) AS one, greatest(held.article_id, whole.article_id) AS two
    FROM (SELECT article_id, samples, unnest(samples[:{anchors}]) AS sample FROM {held}) held
    JOIN (SELECT article_id, samples, unnest(samples) AS sample FROM {whole}) whole USING (sample)
    WHERE held.article_id <> whole.article_id AND len(held.samples) <= len(whole.samples)
      AND len(list_intersect(held.samples, whole.samples)) >= {shared} * len(held.samples)"""


def proposed(fresh: pa.Table, part: pa.Table) -> Iterator[tuple[str, str]]:
    """Pairs of ids, the smaller first, of an article of `fresh` and one of `part`; each pair once."""
    with duckdb.connect() as database:
        database.register("fresh", fresh)
        database.register("part", part)
        either_way = (
            HELD.format(held=held, whole=whole, anchors=ANCHORS, shared=SHARED_SAMPLES)
            for held, whole in (("fresh", "part"), ("part", "fresh"))
        )
        yield from database.execute(" UNION ".join((ALIKE, *either_way))).fetchall()
