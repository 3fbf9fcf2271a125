"""Copies over a whole corpus, at a cost that follows what is new in it.

What was found before is kept for articles that are as they were and are tied
to none that is new or gone; `tasks.related.copies` decides about the others.
"""

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from tasks.contract import arrow
from tasks.contract.fields import Row
from tasks.contract.tables import Cluster, Fingerprint, Resemblance
from tasks.propose import proposed
from tasks.related.copies import COPY, HELD, Told, agree, clusters, latest, outlet
from tasks.related.grouping import Link, connected
from tasks.standing import Standing
from tasks.text.shingles import Likeness, hashed, likeness, runs

MARKS = ("article_id", "date_published", "date_precision", "publisher", "publisher_domain", "url")
COMPARED = ", ".join((*MARKS, "run_count", "text_sha256"))
PRINTS = ("article_id", "run_count", "text_sha256")
MARK = "SELECT *, ?::VARCHAR AS batch_id FROM articles LEFT JOIN fingerprints USING (article_id)"
FRESH = f"""
    SELECT article_id FROM now ANTI JOIN known_clusters USING (article_id)
    UNION
    SELECT article_id FROM (SELECT {COMPARED} FROM now SEMI JOIN redone USING (batch_id)
                            EXCEPT SELECT {COMPARED} FROM was)"""
GONE = "SELECT article_id FROM known_clusters ANTI JOIN now USING (article_id)"
SAME_ADDRESS = """
    SELECT DISTINCT least(one.article_id, two.article_id), greatest(one.article_id, two.article_id)
    FROM now one JOIN now two USING (url) SEMI JOIN fresh ON fresh.article_id = one.article_id
    WHERE one.article_id <> two.article_id"""
CHANGED = "SELECT article_id FROM fresh UNION SELECT article_id FROM gone"
KEPT = """
    SELECT * FROM known_resemblances ANTI JOIN changed USING (article_id)
    WHERE other_id NOT IN (SELECT article_id FROM changed)"""
TORN = """
    SELECT other_id AS article_id FROM known_resemblances SEMI JOIN gone USING (article_id)
    UNION SELECT article_id FROM known_resemblances SEMI JOIN gone ON gone.article_id = other_id"""
LINKS = f"""
    SELECT r.article_id, r.other_id, r.jaccard, r.containment
    FROM resemblances r JOIN now one USING (article_id) JOIN now two ON two.article_id = r.other_id
    WHERE r.jaccard >= {COPY} OR r.containment >= {HELD} OR one.url = two.url"""


@dataclass(slots=True)
class Texts:
    """The hashed runs of articles, read when they are asked for and kept."""

    database: duckdb.DuckDBPyConnection
    standing: Standing
    read: dict[str, "array[int]"] = field(default_factory=dict)

    def need(self, article_ids: Iterable[str]) -> None:
        """Reads those of these articles that were not read before, batch by batch."""
        missing = sorted(set(article_ids) - self.read.keys())
        for batch_id, ids in _of_batches(self.database, missing):
            for article_id, headline, body in self.standing.bodies(batch_id, ids):
                self.read[article_id] = hashed(runs(headline, body))

    def compare(self, one: str, two: str) -> Likeness:
        """How alike two articles are that were needed."""
        return likeness(self.read[one], self.read[two])


def copied(now: Standing, then: Standing, resemblances: pa.Table, known: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The tables `resemblances` and `clusters` of the corpus as it will stand.

    now, then            the corpus after this run and before it
    resemblances, known  what the two tables held before; empty when nothing is to be kept
    """
    with duckdb.connect() as database:
        database.execute("SET enable_progress_bar = false")
        database.register("known_resemblances", resemblances)
        database.register("known_clusters", known)
        fresh = _look(database, now, then)
        texts = Texts(database, now)
        _resemble(database, texts, set(_proposals(database, now)))
        links = _links(database)
        parts = [part for part in connected(links) if not fresh.isdisjoint(part)]
        touched = fresh.union(*parts)
        rows = clusters(_told(database, touched), _within(links, touched), _comparing(links, texts, parts))
        database.register("rows", arrow.table(Cluster, rows))
        kept = "SELECT k.* FROM known_clusters k SEMI JOIN now USING (article_id) ANTI JOIN rows USING (article_id)"
        found = database.sql("FROM resemblances ORDER BY ALL").to_arrow_table()
        clustered = database.sql(f"FROM rows UNION ALL ({kept}) ORDER BY cluster_id, article_id").to_arrow_table()
    return _of_contract(Resemblance, found), _of_contract(Cluster, clustered)


def _look(database: duckdb.DuckDBPyConnection, now: Standing, then: Standing) -> set[str]:
    """Tables `now`, `fresh`, `gone`; the ids of articles about which has to be decided again."""
    redone = [batch_id for batch_id in now.parts if now.parts[batch_id] != then.parts.get(batch_id)]
    database.register("redone", pa.table({"batch_id": pa.array(redone, pa.string())}))
    _mark(database, "now", now, now.parts)
    _mark(database, "was", then, [batch_id for batch_id in redone if batch_id in then.parts])
    for name, query in {"fresh": FRESH, "gone": GONE, "changed": CHANGED}.items():
        database.execute(f"CREATE TABLE {name} AS {query}")
    return _ids(database, "FROM fresh") | _ids(
        database, f"SELECT article_id FROM ({TORN}) SEMI JOIN now USING (article_id)"
    )


def _mark(database: duckdb.DuckDBPyConnection, name: str, standing: Standing, batch_ids: Iterable[str]) -> None:
    """Makes a table of what clustering looks at in each article of these batches."""
    made = False
    for batch_id in (None, *batch_ids):
        database.register("articles", standing.articles(MARKS, batch_id))
        database.register("fingerprints", standing.about(Fingerprint, batch_id, PRINTS))
        database.execute(f"INSERT INTO {name} {MARK}" if made else f"CREATE TABLE {name} AS {MARK}", [batch_id or ""])
        made = True


def _proposals(database: duckdb.DuckDBPyConnection, now: Standing) -> Iterator[Link]:
    """Pairs worth comparing, at least one of each fresh."""
    yield from database.execute(SAME_ADDRESS).fetchall()
    fresh_by_batch = dict(_of_batches(database, _ids(database, "FROM fresh")))
    prints = pa.concat_tables(
        [_chosen(now.about(Fingerprint, batch_id), ids) for batch_id, ids in fresh_by_batch.items()]
        or [arrow.schema(Fingerprint).empty_table()]
    )
    yield from proposed(prints, (now.about(Fingerprint, batch_id) for batch_id in now.parts))


def _chosen(prints: pa.Table, article_ids: Iterable[str]) -> pa.Table:
    return prints.filter(pc.is_in(prints.column("article_id"), value_set=pa.array(list(article_ids), pa.string())))


def _resemble(database: duckdb.DuckDBPyConnection, texts: Texts, pairs: Collection[Link]) -> None:
    """Makes the table `resemblances`: of the pairs those that are alike, with those that stay as they were."""
    texts.need(article_id for pair in pairs for article_id in pair)
    compared = {pair: texts.compare(*pair) for pair in pairs}
    rows = (
        Resemblance(article_id=one, other_id=two, jaccard=found.jaccard, containment=found.containment)
        for (one, two), found in compared.items()
        if agree(found)
    )
    database.register("alike", arrow.table(Resemblance, rows))
    database.execute(f"CREATE TABLE resemblances AS {KEPT} UNION ALL FROM alike")


def _links(database: duckdb.DuckDBPyConnection) -> dict[Link, Likeness]:
    rows = database.execute(LINKS).fetchall()
    return {(one, two): Likeness(jaccard, containment) for one, two, jaccard, containment in rows}


def _told(database: duckdb.DuckDBPyConnection, article_ids: Iterable[str]) -> Iterator[Told]:
    database.register("asked", pa.table({"article_id": pa.array(list(article_ids), pa.string())}))
    rows = database.execute(
        f"SELECT {', '.join(MARKS)}, coalesce(run_count, 0) FROM now SEMI JOIN asked USING (article_id)"
    )
    for article_id, published, precision, publisher, domain, _, size in rows.fetchall():
        yield Told(article_id, latest(published, precision), outlet(domain, publisher), size)


def _comparing(
    links: Mapping[Link, Likeness], texts: Texts, parts: Sequence[Sequence[str]]
) -> Callable[[str, str], Likeness]:
    """How alike two articles of one part are: as their link says, else as their texts do."""
    texts.need(article_id for part in parts if len(part) > 2 for article_id in part)

    def compare(one: str, two: str) -> Likeness:
        return links.get((min(one, two), max(one, two))) or texts.compare(one, two)

    return compare


def _within(links: Mapping[Link, Likeness], article_ids: Collection[str]) -> dict[Link, Likeness]:
    return {link: found for link, found in links.items() if link[0] in article_ids}


def _of_batches(database: duckdb.DuckDBPyConnection, article_ids: Iterable[str]) -> list[tuple[str, list[str]]]:
    database.register("asked", pa.table({"article_id": pa.array(list(article_ids), pa.string())}))
    query = "SELECT batch_id, list(article_id) FROM now SEMI JOIN asked USING (article_id) GROUP BY batch_id ORDER BY 1"
    return database.execute(query).fetchall()


def _ids(database: duckdb.DuckDBPyConnection, query: str) -> set[str]:
    return {article_id for (article_id,) in database.execute(query).fetchall()}


def _of_contract(row_type: type[Row], table: pa.Table) -> pa.Table:
    schema = arrow.schema(row_type)
    return table.select(schema.names).cast(schema)
