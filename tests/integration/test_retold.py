"""Stories of a corpus in parts: events of different articles, whoever copied whom counted once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from tasks.contract import arrow
from tasks.contract.fields import Row
from tasks.contract.tables import Article, Cluster, Entity, Event, EventParticipant, Story
from tasks.lake import Lake
from tasks.retold import retold
from tasks.standing import Standing

DAY = date(2020, 5, 10)


@dataclass(frozen=True, slots=True)
class Report:
    """An article that tells of a meeting, and the article that its text was copied from."""

    name: str
    publisher: str | None
    original: str
    parties: Sequence[tuple[str, str | None]] = (("q1", "qEgypt"), ("qQatar", None))
    status: str = "held"

    def rows(self) -> list[Row]:
        published = datetime(2020, 5, 11)
        article = Article(
            article_id=self.name,
            document_id=f"d{self.name}",
            position=0,
            headline=None,
            body="…",
            publisher=self.publisher,
            date_published=published,
        )
        event = Event(
            event_id=f"v{self.name}",
            article_id=self.name,
            event_type="CONSULT",
            mode="meeting",
            status=self.status,
            trigger="لقاء",
            date_start=DAY,
            date_end=DAY,
            place=None,
            place_entity_id="qDoha",
            start_char=0,
            end_char=1,
            text="…",
        )
        participants = [
            EventParticipant(event_id=event.event_id, entity_id=party, name=party, role="party", on_behalf_of=body)
            for party, body in self.parties
        ]
        return [
            article,
            event,
            *participants,
            Entity(entity_id="qDoha", entity_type="LOCATION", name="الدوحة", country="QAT"),
        ]


def corpus(folder: Path, *parts: Sequence[Report]) -> Standing:
    lake = Lake(str(folder))
    pages: dict[str, list[str]] = {}
    for number, reports in enumerate(parts):
        rows = [row for report in reports for row in report.rows()]
        for row_type in (Article, Event, EventParticipant, Entity):
            chosen = [row for row in rows if isinstance(row, row_type)]
            lake.batch("corpus", f"p{number}").write(row_type, arrow.table(row_type, chosen))
        pages[f"b{number}"] = [f"d{report.name}" for report in reports]
    return Standing(lake, {f"b{number}": f"p{number}" for number in range(len(parts))}, pages)


def clusters(*reports: Report) -> list[Cluster]:
    return [
        Cluster(
            article_id=report.name,
            cluster_id=f"c{report.original}",
            is_canonical=report.name == report.original,
            similarity=1.0,
            containment=1.0,
            relation="original" if report.name == report.original else "copy",
            version_of=None,
        )
        for report in reports
    ]


def told(now: Standing, *reports: Report) -> dict[str, Story]:
    table = retold(now, arrow.table(Cluster, clusters(*reports)))
    return {row.event_id: row for row in arrow.rows(Story, table)}


def test_parts_tell_one_story(tmp_path: Path) -> None:
    one = Report("a1", "x", "a1")
    copy = Report("a2", "y", "a1")
    other = Report("a3", "z", "a3", parties=(("qEgypt", None), ("qQatar", None)), status="denied")
    elsewhere = Report("a4", "z", "a4", parties=(("qOman", None), ("qQatar", None)))
    rows = told(corpus(tmp_path, [one, copy], [other, elsewhere]), one, copy, other, elsewhere)
    assert rows["va1"].story_id == rows["va2"].story_id == rows["va3"].story_id != rows["va4"].story_id
    assert rows["va1"].outlet_count == 2
    assert rows["va1"].disagreements == ("status",)


def test_pages_that_were_replaced_tell_nothing(tmp_path: Path) -> None:
    one, other = Report("a1", "x", "a1"), Report("a3", "z", "a3")
    now = corpus(tmp_path, [one], [other])
    assert told(Standing(now.lake, now.parts, {"b0": ["da1"]}), one).keys() == {"va1"}


def test_no_events(tmp_path: Path) -> None:
    assert told(corpus(tmp_path)) == {}
