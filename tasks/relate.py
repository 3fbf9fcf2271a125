"""The fourth room: across all documents, which articles are copies, and which events are one story."""

from tasks.contract import arrow
from tasks.contract.ids import make_id
from tasks.contract.tables import VERSIONS, Cluster, Story
from tasks.lake import Batch, Lake
from tasks.ledger import Published


def related_batch(lake: Lake, state: Published) -> Batch:
    """Where clusters and stories of a corpus stand."""
    return lake.batch("related", make_id("k", "relate", VERSIONS["relate"], *sorted(state.parts.items())))


def relate(lake: Lake, state: Published, waiting: Batch) -> None:
    """Clusters and stories of the corpus as it will stand, into the waiting batch."""
    waiting.write(Cluster, arrow.table(Cluster, []))
    waiting.write(Story, arrow.table(Story, []))
