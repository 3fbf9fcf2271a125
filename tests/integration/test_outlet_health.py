"""A site that fell silent, or was rebuilt, is seen the day it happens."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import duckdb
import pytest

from tasks.contract.tables import Article, Document
from tests.integration.conftest import empty_corpus, insert

NOW = datetime(2024, 5, 20, 12)
DAILY = 4  # articles a day


@pytest.fixture
def corpus() -> Iterator[duckdb.DuckDBPyConnection]:
    with empty_corpus() as database:
        yield database


def collected(corpus: duckdb.DuckDBPyConnection, publisher: str, days_ago: int, count: int = 1, **said: Any) -> None:
    """Articles of an outlet, collected so many days before now."""
    shape: dict[str, Any] = {"headline": "عنوان", "date_published": datetime(2024, 5, 1), "word_count": 300} | said
    for number in range(count):
        page = f"{publisher}-{days_ago}-{number}"
        at = NOW - timedelta(days=days_ago)
        insert(
            corpus,
            Document(
                document_id=page, source_uri=page, page_uri=page, media_type=None, encoding=None, language=None,
                collected_at=at, content_sha256=None, size_bytes=None, status="loaded", duplicate_of=None,
                superseded_by=None, run_id="r", batch_id="b",
            ),
        )  # fmt: skip
        insert(corpus, Article(article_id=page, document_id=page, position=0, body="نص", publisher=publisher, **shape))


def seems(corpus: duckdb.DuckDBPyConnection) -> dict[str, tuple[bool, bool]]:
    rows = corpus.sql("SELECT publisher, is_silent, is_changed FROM outlet_health").fetchall()
    return {publisher: (is_silent, is_changed) for publisher, is_silent, is_changed in rows}


def test_an_outlet_of_every_day_is_silent_after_one(corpus: duckdb.DuckDBPyConnection) -> None:
    for day in range(9):
        collected(corpus, "صحيفة حية", day, DAILY)
        collected(corpus, "صحيفة صامتة", day + 1, DAILY)
    assert seems(corpus) == {"صحيفة حية": (False, False), "صحيفة صامتة": (True, False)}


def test_a_weekly_may_be_silent_for_days_but_not_for_weeks(corpus: duckdb.DuckDBPyConnection) -> None:
    collected(corpus, "صحيفة حية", 0)
    for week in range(4):
        collected(corpus, "مجلة أسبوعية", 3 + 7 * week, 2)
        collected(corpus, "مجلة متوقفة", 9 + 7 * week, 2)
    assert seems(corpus) == {
        "صحيفة حية": (False, False),
        "مجلة أسبوعية": (False, False),
        "مجلة متوقفة": (True, False),
    }


@pytest.mark.parametrize("said", [{"headline": None}, {"date_published": None}, {"word_count": 20}])
def test_a_rebuilt_site_is_seen_on_its_first_day(corpus: duckdb.DuckDBPyConnection, said: dict[str, object]) -> None:
    for day in range(1, 8):
        collected(corpus, "صحيفة المثال", day, DAILY)
    collected(corpus, "صحيفة المثال", 0, 5, **said)
    assert seems(corpus) == {"صحيفة المثال": (False, True)}
