"""Questions to a published corpus: reading only, never in the way of a run."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import duckdb
import pyarrow as pa

from tasks.database import DATABASE, OFFLINE
from tasks.lake import Lake
from tasks.ledger import published

Section = tuple[str, pa.Table]


class NoCorpusError(Exception):
    """There is no corpus where one was looked for."""


class QueryError(Exception):
    """DuckDB could not answer; the message is its own first line."""


@contextmanager
def database(data: str) -> Iterator[duckdb.DuckDBPyConnection]:
    """The corpus in `data`, to read. Raises NoCorpusError."""
    with tempfile.TemporaryDirectory(prefix="warraq-") as folder:
        file = Lake(data).fetch(DATABASE, Path(folder))
        if file is None:
            raise NoCorpusError(f"no corpus in {data}; make one with: warraq run PATH --data {data}")
        with duckdb.connect(str(file), read_only=True, config=OFFLINE) as corpus:
            yield corpus


def table(data: str, query: str, *values: object) -> pa.Table:
    """The answer to a query. Raises NoCorpusError, or QueryError with what DuckDB says."""
    with database(data) as corpus:
        try:
            answer = corpus.sql(query, params=list(values) or None)
            return pa.table({}) if answer is None else _told_apart(answer.to_arrow_table())
        except duckdb.Error as error:
            raise QueryError(str(error).strip()) from error


def _told_apart(answer: pa.Table) -> pa.Table:
    """The table with every column under a name of its own, as a join with * needs it."""
    names: list[str] = []
    for name in answer.column_names:
        free = (f"{name}_{number}" for number in count(1))
        names.append(name if name not in names else next(other for other in free if other not in names))
    return answer.rename_columns(names)


STATUS = {
    "Pages": """
        SELECT status, count(*) AS pages, count(superseded_by) AS of_these_older_versions
        FROM documents GROUP BY status ORDER BY status""",
    "Holds": """
        SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM events) AS events,
               (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM mentions) AS mentions,
               (SELECT count(DISTINCT cluster_id) FROM clusters) AS texts,
               (SELECT count(DISTINCT story_id) FROM stories) AS stories""",
    "Publishers": """
        SELECT publisher, count(*) AS articles, count(date_published) AS dated,
               min(date_published)::DATE AS first, max(date_published)::DATE AS last
        FROM articles GROUP BY publisher ORDER BY articles DESC, publisher LIMIT 20""",
    "Last runs": """
        SELECT run_id, started_at::TIMESTAMP(0) AS started_at, status, documents_in AS pages_in,
               documents_loaded AS loaded, documents_quarantined AS shown_out, documents_duplicate AS duplicates,
               documents_known AS known, documents_redone AS redone, message
        FROM runs ORDER BY started_at DESC LIMIT 10""",
    "Shown out and not released": """
        SELECT stage, expectation, any_value(reason) AS reason, count(*) AS rows
        FROM quarantine WHERE released_at IS NULL GROUP BY stage, expectation ORDER BY rows DESC LIMIT 20""",
    "Outlets that fell silent, or changed their pages": """
        SELECT publisher, CASE WHEN is_silent THEN 'silent' ELSE 'changed' END AS seems, recent_articles, past_articles,
               last_collected_at::TIMESTAMP(0) AS last_collected_at
        FROM outlet_health WHERE is_silent OR is_changed ORDER BY past_articles DESC LIMIT 20""",
}


def status(data: str) -> Iterator[Section]:
    """What the corpus holds, what ran, what waits, what was shown out and why, which outlets need a look."""
    for title, query in STATUS.items():
        yield title, table(data, query)
    yield "Waiting for maintain: loaded under older versions or lexicons", _stale(data)


def _stale(data: str) -> pa.Table:
    from tasks import upkeep

    lake = Lake(data)
    batches = list(upkeep.stale(lake, published(lake)))
    return pa.table({"batch": batches[:5], "of": [len(batches)] * len(batches[:5])})


def unwell(data: str) -> pa.Table:
    """The outlets that fell silent or changed their pages, as in `status`."""
    return table(data, STATUS["Outlets that fell silent, or changed their pages"])


def quarantine(data: str) -> pa.Table:
    """What was shown out, newest first."""
    return table(
        data,
        """SELECT q.document_id, q.stage, q.reason, d.source_uri, q.released_at
           FROM quarantine q LEFT JOIN documents d USING (document_id) ORDER BY quarantined_at DESC, source_uri""",
    )


FOLLOWED = {
    "Offered, and what became of it": """
        SELECT document_id, source_uri, media_type, encoding, language, size_bytes, status, duplicate_of, superseded_by
        FROM documents WHERE document_id = $1""",
    "Shown out": "SELECT stage, expectation, reason, released_at FROM quarantine WHERE document_id = $1",
    "Clean: the page, block by block": """
        SELECT position, role, language, end_char - start_char AS chars, left(text, 90) AS text
        FROM blocks WHERE document_id = $1 ORDER BY position""",
    "Clean: the articles": """
        SELECT article_id, headline, publisher, date_published, date_precision, date_calendar, date_source, date_text,
               section, labels, keywords, authors, word_count FROM articles WHERE document_id = $1 ORDER BY position""",
    "Clean: posts quoted": """
        SELECT platform, author_handle, posted_at, language, text FROM embeds WHERE document_id = $1""",
    "Enrich: quality": """
        SELECT article_id, quality_score, quality_flags FROM articles WHERE document_id = $1 ORDER BY position""",
    "Enrich: names": """
        SELECT e.name, e.name_en, e.entity_type, count(*) AS mentions, any_value(m.title) AS title
        FROM mentions m JOIN entities e USING (entity_id) JOIN articles a USING (article_id)
        WHERE a.document_id = $1 GROUP BY ALL ORDER BY mentions DESC, e.name""",
    "Enrich: who consulted whom": """
        SELECT (SELECT string_agg(p.name, ' | ' ORDER BY p.name) FROM event_participants p
                WHERE p.event_id = v.event_id) AS parties, mode, v.status, date_start, place, text
        FROM events v JOIN articles a USING (article_id) WHERE a.document_id = $1 ORDER BY start_char""",
    "Enrich: who said what": """
        SELECT speaker, cue, via, is_anonymous, content
        FROM statements s JOIN articles a USING (article_id) WHERE a.document_id = $1 ORDER BY start_char""",
    "Enrich: times": """
        SELECT text, timex_type, value, calendar FROM times t JOIN articles a USING (article_id)
        WHERE a.document_id = $1 ORDER BY start_char""",
    "Enrich: quantities": """
        SELECT q.text, comparator, value, unit FROM quantities q JOIN articles a USING (article_id)
        WHERE a.document_id = $1 ORDER BY start_char""",
    "Relate: copies of the same text": """
        SELECT c.cluster_id, c.is_canonical, c.similarity,
               (SELECT count(*) FROM clusters x WHERE x.cluster_id = c.cluster_id) AS copies
        FROM clusters c JOIN articles a USING (article_id) WHERE a.document_id = $1""",
}


def follow(data: str, wanted: str) -> Iterator[Section]:
    """One page through every stage; `wanted` is its id, that of an article on it, or part of its source_uri."""
    found = table(
        data,
        """SELECT document_id FROM documents WHERE document_id = $1
           UNION ALL SELECT document_id FROM articles WHERE article_id = $1
           UNION ALL SELECT document_id FROM documents WHERE contains(source_uri, $1) AND superseded_by IS NULL
           LIMIT 1""",
        wanted,
    )
    for document_id in found.column("document_id").to_pylist():
        for title, query in FOLLOWED.items():
            answer = table(data, query, document_id)
            if answer.num_rows:
                yield title, answer
