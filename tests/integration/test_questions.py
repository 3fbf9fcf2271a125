"""The views for people answer the ten questions of docs/questions.md, and say what each of their columns means."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest

from tasks.contract.fields import Row
from tasks.contract.tables import Article, Cluster, Entity, Event, EventParticipant, Statement, Story
from tests.integration.conftest import empty_corpus, insert

QUESTIONS = Path(__file__).parents[2] / "docs" / "questions.md"
VIEWS = ("who_met_whom", "timeline", "said", "outlets", "copies")


def rows() -> Iterator[Row]:
    """Two outlets tell one meeting; a third article copies the first; one denial, one plan; an unnamed source."""
    for number, publisher in enumerate(("القدس", "النهار", "الشرق", "البيان")):
        yield Article(
            article_id=f"a{number}",
            document_id=f"d{number}",
            position=0,
            headline="لقاء",
            body="نص",
            publisher=publisher,
            date_published=datetime(2024, 3, 1, number),
        )
    for entity_id, entity_type, name in (
        ("e1", "ORGANIZATION", "حماس"),
        ("e2", "PERSON", "سالم الوزير"),
        ("e3", "LOCATION", "مصر"),
        ("e4", "PERSON", "كريم السفير"),
    ):
        yield Entity(entity_id=entity_id, entity_type=entity_type, name=name)
    yield from event("v0", "a0", "held", "meeting", ("e1", "party"), ("e2", "party"))
    yield from event("v1", "a1", "held", "meeting", ("e1", "party"), ("e2", "party"))
    yield from event("v2", "a3", "planned", "visit", ("e2", "party"), ("e4", "party"), ("e3", "host"))
    yield from event("v3", "a3", "denied", "phone", ("e1", "party"), ("e3", "party"))
    yield from event("v4", "a3", "held", "meeting", ("e2", "party"), ("e4", "party"), on_behalf_of="e3")
    yield Story(story_id="s0", event_id="v0")
    yield Story(story_id="s0", event_id="v1")
    for article_id, is_canonical in (("a0", True), ("a2", False)):
        yield Cluster(
            article_id=article_id,
            cluster_id="c0",
            is_canonical=is_canonical,
            similarity=1.0,
            containment=1.0,
            relation="original" if is_canonical else "copy",
            version_of=None,
        )
    yield Statement(
        statement_id="t0",
        article_id="a1",
        speaker="مصدر مطلع",
        speaker_entity_id=None,
        speaker_title=None,
        is_anonymous=True,
        cue="قال",
        is_direct=False,
        content="إن اللقاء مثمر",
        via=("رويترز",),
        start_char=0,
        end_char=2,
    )


def event(
    event_id: str, article_id: str, status: str, mode: str, *parties: tuple[str, str], on_behalf_of: str | None = None
) -> Iterator[Row]:
    yield Event(
        event_id=event_id,
        article_id=article_id,
        event_type="CONSULT",
        mode=mode,
        status=status,
        trigger="لقاء",
        date_start=date(2024, 2, 29),
        date_end=date(2024, 2, 29),
        place=None,
        place_entity_id=None,
        start_char=0,
        end_char=2,
        text="نص",
    )
    for entity_id, role in parties:
        yield EventParticipant(
            event_id=event_id, entity_id=entity_id, name="الطرف", role=role, on_behalf_of=on_behalf_of
        )


@pytest.fixture(scope="module")
def corpus() -> Iterator[duckdb.DuckDBPyConnection]:
    with empty_corpus() as database:
        for row in rows():
            insert(database, row)
        yield database


def questions() -> list[str]:
    return [
        match.strip() for match in re.findall(r"```sql\n(.*?)```", QUESTIONS.read_text(encoding="utf-8"), re.DOTALL)
    ]


def test_there_are_ten_questions_of_one_line() -> None:
    assert len(questions()) == 10
    assert not any("\n" in question for question in questions())


@pytest.mark.parametrize("question", questions())
def test_a_question_is_answered(corpus: duckdb.DuckDBPyConnection, question: str) -> None:
    assert corpus.sql(question).fetchall()


def test_one_row_a_pair_and_event(corpus: duckdb.DuckDBPyConnection) -> None:
    pairs = corpus.sql("SELECT event_id, party, other_party FROM who_met_whom").fetchall()
    assert len(pairs) == len(set(pairs))
    assert {pair[1:] for pair in pairs if pair[0] == "v0"} == {("حماس", "سالم الوزير")}


def test_visitors_met_their_host_and_not_each_other(corpus: duckdb.DuckDBPyConnection) -> None:
    pairs = corpus.sql("SELECT party, other_party FROM who_met_whom WHERE event_id = 'v2'").fetchall()
    assert set(map(frozenset, pairs)) == {frozenset({"سالم الوزير", "مصر"}), frozenset({"كريم السفير", "مصر"})}


def test_copies_do_not_make_an_event_better_told(corpus: duckdb.DuckDBPyConnection) -> None:
    found = corpus.sql("SELECT DISTINCT outlets FROM who_met_whom WHERE story_id = 's0'").fetchall()
    assert found == [(["القدس", "النهار"],)]


def test_every_column_of_a_view_says_what_it_means(corpus: duckdb.DuckDBPyConnection) -> None:
    silent = corpus.sql(
        f"SELECT table_name, column_name FROM duckdb_columns() WHERE table_name IN {VIEWS} AND comment IS NULL"
    ).fetchall()
    assert silent == []
    assert corpus.sql(f"SELECT count(*) FROM duckdb_views() WHERE view_name IN {VIEWS}").fetchall() == [(len(VIEWS),)]
