"""The fourth room: across all documents, which articles are copies, and which events are one story."""

from collections.abc import Iterable

from tasks.contract.tables import Cluster, Document, Resemblance, Story
from tasks.copied import copied
from tasks.lake import Batch, Lake
from tasks.ledger import Published, current, documents, related_batch
from tasks.retold import retold
from tasks.standing import Standing


def relate(lake: Lake, before: Published, state: Published, settled: Iterable[Document], waiting: Batch) -> None:
    """Clusters and stories of the corpus as it will stand, into the waiting batch.

    before   the corpus as the run found it; what it says of articles that are as they were is kept
    settled  the pages of this run
    """
    ledger = list(documents(lake, before))
    then = Standing.of(lake, before, current(ledger))
    now = Standing.of(lake, state, current([*ledger, *settled]))
    known = related_batch(lake, before)  # not there when an earlier version of this room related that corpus
    resemblances, clusters = copied(now, then, known.table(Resemblance), known.table(Cluster))
    waiting.write(Resemblance, resemblances)
    waiting.write(Cluster, clusters)
    waiting.write(Story, retold(now, clusters))
