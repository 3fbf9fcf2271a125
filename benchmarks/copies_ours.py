"""Our copies, from a file of articles: fingerprints into a lake, part by part, then related as a run does."""

import json
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from tasks.contract import arrow
from tasks.contract.tables import Article, Cluster, Fingerprint, Resemblance
from tasks.copied import copied
from tasks.enrichers.fingerprints import fingerprints
from tasks.lake import Lake
from tasks.standing import Standing

PART = 1000  # articles


def run(articles: Path) -> dict[str, str]:
    """The cluster of each article."""
    with tempfile.TemporaryDirectory() as folder:
        lake = _Growing(Lake(folder))
        lake.add(_articles(articles))
        return lake.clusters()


def run_later(articles: Path, later: int) -> float:
    """Seconds that the last `later` articles take when all others stand already."""
    with tempfile.TemporaryDirectory() as folder:
        lake = _Growing(Lake(folder))
        everything = list(_articles(articles))
        lake.add(everything[:-later])
        start = time.perf_counter()
        lake.add(everything[-later:])
        return time.perf_counter() - start


class _Growing:
    def __init__(self, lake: Lake) -> None:
        self.now = Standing(lake, {}, {})
        self.related = arrow.table(Resemblance, []), arrow.table(Cluster, [])

    def add(self, articles: Iterable[Article]) -> None:
        parts, pages = dict(self.now.parts), dict(self.now.pages)
        for chunk in _chunks(iter(articles)):
            name = f"part-{len(parts)}"
            part = self.now.lake.batch("corpus", name)
            part.write(Article, arrow.table(Article, chunk))
            part.write(
                Fingerprint, arrow.table(Fingerprint, [row for article in chunk for row in fingerprints(article)])
            )
            parts[name], pages[name] = name, [article.document_id for article in chunk]
        now = Standing(self.now.lake, parts, pages)
        self.related = copied(now, self.now, *self.related)
        self.now = now

    def clusters(self) -> dict[str, str]:
        return {row.article_id: row.cluster_id for row in arrow.rows(Cluster, self.related[1])}


def _chunks(articles: Iterator[Article]) -> Iterator[list[Article]]:
    while chunk := list(islice(articles, PART)):
        yield chunk


def _articles(file: Path) -> Iterator[Article]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            given = json.loads(line)
            yield Article(
                article_id=given["id"],
                document_id=given["id"],
                position=0,
                headline=given.get("title"),
                body=given["text"],
                publisher=given.get("source"),
                date_published=datetime.fromisoformat(given["date"]) if given.get("date") else None,
                date_precision="day" if given.get("date") else None,
            )
