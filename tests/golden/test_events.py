"""On annotated articles, with names found by the enricher of mentions, the events are those of the annotator."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tasks import seeds
from tasks.contract.seed import seed_names
from tasks.contract.tables import Article, Entity, Event, EventParticipant, Mention
from tasks.enrichers.events import events
from tasks.enrichers.mentions import mentions
from tasks.enrichers.times import times

GOLD = Path(__file__).parents[3] / "shared" / "gold"
FLOOR = 0.85  # F1 over pairs of gold/seeds and gold/articles
ENRICHERS = (mentions, times, events)
SEEDS = {enricher: {name: seeds.read(name) for name in seed_names(enricher)} for enricher in ENRICHERS}


def articles() -> Iterator[tuple[dict[str, Any], Article]]:
    for path in sorted((*GOLD.glob("seeds/*.json"), *GOLD.glob("articles/*.json"))):
        page = json.loads(path.read_text(encoding="utf-8"))
        lines = (path.parent / "documents" / page["source"]).read_text(encoding="utf-8").split("\n")
        for position, marked in enumerate(page["articles"]):
            published = marked.get("date_published")
            yield (
                marked,
                Article(
                    article_id=f"a{path.stem}{position}",
                    document_id="d",
                    position=position,
                    headline=None,
                    body=marked.get("body") or "\n".join(lines[number - 1] for number in marked["body_lines"]),
                    date_published=datetime.fromisoformat(published) if published else None,
                ),
            )


def names_by_event(article: Article) -> list[list[str]]:
    """For each event, what its participants are called: here, in general, and in English."""
    named = mentions(article, **SEEDS[mentions])
    found = [row for row in named if isinstance(row, Mention)]
    rows = events(article, found, times(article, **SEEDS[times]), **SEEDS[events])
    known = {row.entity_id: row for row in (*named, *rows) if isinstance(row, Entity)}
    parties = [row for row in rows if isinstance(row, EventParticipant)]
    return [
        [
            name
            for party in parties
            if party.event_id == event.event_id
            for name in (party.name, known[party.entity_id].name, known[party.entity_id].name_en)
            if name
        ]
        for event in rows
        if isinstance(event, Event)
    ]


def test_events_of_annotated_articles() -> None:
    if not GOLD.is_dir():
        pytest.skip("the annotated articles are not here")
    sys.path.insert(0, str(GOLD))
    contains = import_module("score").contains
    hit = missed = extra = 0
    for marked, article in articles():
        found = names_by_event(article)
        used: set[int] = set()
        for wanted in marked["events"]:
            fits = [
                place
                for place, names in enumerate(found)
                if all(
                    any(contains(name, alias) for name in names for alias in part) for part in wanted["participants"]
                )
            ]
            used |= set([*sorted(set(fits) - used), *fits][:1])
            if not wanted.get("optional"):
                hit, missed = hit + bool(fits), missed + (not fits)
        extra += len(found) - len(used)
    assert 2 * hit / (2 * hit + missed + extra) >= FLOOR
