"""Stories over a whole corpus: its events, with what `tasks.related.stories` looks at in each."""

from collections.abc import Iterator

import duckdb
import pyarrow as pa

from tasks import seeds
from tasks.contract import arrow
from tasks.contract.tables import Entity, Event, EventParticipant, Story
from tasks.related.copies import outlet
from tasks.related.stories import Told, stories
from tasks.standing import Standing

DATED = ("article_id", "date_published", "publisher", "publisher_domain")
EVENTS = """
    SELECT e.event_id, e.article_id, c.cluster_id AS cluster, original.publisher_domain, original.publisher, e.mode,
           e.status, p.parties, e.date_start AS start, e.date_end AS end, a.date_published::DATE AS published,
           e.place_entity_id AS place, places.country
    FROM events e
    JOIN parties p USING (event_id)
    JOIN articles a USING (article_id)
    JOIN clusters c USING (article_id)
    JOIN clusters canonical ON canonical.cluster_id = c.cluster_id AND canonical.is_canonical
    JOIN articles original ON original.article_id = canonical.article_id
    LEFT JOIN places ON places.entity_id = e.place_entity_id"""
PARTIES = "SELECT event_id, list([entity_id, on_behalf_of]) AS parties FROM participants GROUP BY event_id"
PLACES = "SELECT entity_id, any_value(country) AS country FROM entities GROUP BY entity_id"


def retold(now: Standing, clusters: pa.Table) -> pa.Table:
    """The table `stories` of the corpus as it will stand, from its table `clusters`."""
    batches = (None, *now.parts)
    with duckdb.connect() as database:
        database.execute("SET enable_progress_bar = false")
        database.register("clusters", clusters)
        database.register("articles", pa.concat_tables(now.articles(DATED, batch) for batch in batches))
        database.register("events", pa.concat_tables(now.about(Event, batch) for batch in batches))
        database.register("participants", pa.concat_tables(now.table(EventParticipant, batch) for batch in batches))
        database.register("entities", pa.concat_tables(now.table(Entity, batch) for batch in batches))
        database.execute(f"CREATE TABLE parties AS {PARTIES}; CREATE TABLE places AS {PLACES}")
        rows = sorted(stories(_told(database)), key=lambda row: (row.story_id, row.event_id))
    return arrow.table(Story, rows)


def _told(database: duckdb.DuckDBPyConnection) -> Iterator[Told]:
    states = {row["entity_id"] for row in seeds.read("entities") if row["kind"] == "state"}
    found = database.execute(EVENTS)
    names = [name for name, *_ in found.description or ()]
    for values in found.fetchall():
        event = dict(zip(names, values, strict=True))
        source = outlet(event.pop("publisher_domain"), event.pop("publisher")) or event["cluster"]
        parties = tuple(tuple(name for name in party if name) for party in event.pop("parties"))
        event["place"] = None if event["place"] in states else event["place"]
        yield Told(source=source, parties=parties, **event)
