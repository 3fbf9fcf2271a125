"""Clusters of a corpus that grows: the same in whatever batches it came, and after articles changed or went."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tasks.contract import arrow
from tasks.contract.tables import Article, Cluster, Fingerprint, Resemblance
from tasks.copied import copied
from tasks.enrichers.fingerprints import fingerprints
from tasks.lake import Lake
from tasks.standing import Standing

WORDS = [f"كلمة{number}" for number in range(400)]


def family(seed: int) -> list[str]:
    """Bodies that stem from one text: itself, a word changed, an excerpt, a digest that holds it, another text."""
    draw = random.Random(seed)
    text = draw.choices(WORDS, k=120)
    changed = list(text)
    for place in draw.sample(range(120), draw.choice([1, 2, 3, 6])):
        changed[place] = draw.choice(WORDS)
    other = draw.choices(WORDS, k=100)
    return [" ".join(words) for words in (text, changed, text[:60], other + text, other)]


def article(number: int, body: str) -> Article:
    return Article(
        article_id=f"a{number:016x}",
        document_id=f"d{number:016x}",
        position=0,
        headline=None,
        body=body,
        publisher=f"outlet {number % 3}",
    )


class Corpus:
    """A lake of parts, related again after each batch, as a run does."""

    def __init__(self, data: Path) -> None:
        self.lake = Lake(str(data))
        self.now = Standing(self.lake, {}, {})
        self.resemblances = arrow.table(Resemblance, [])
        self.clusters = arrow.table(Cluster, [])

    def add(self, articles: Sequence[Article], batch: str, version: int = 0) -> None:
        part = self.lake.batch("corpus", f"{batch}-{version}")
        part.write(Article, arrow.table(Article, articles))
        part.write(Fingerprint, arrow.table(Fingerprint, [row for found in articles for row in fingerprints(found)]))
        pages = {batch: [found.document_id for found in articles]}
        self.stand(Standing(self.lake, self.now.parts | {batch: part.name}, self.now.pages | pages))

    def stand(self, now: Standing) -> None:
        self.resemblances, self.clusters = copied(now, self.now, self.resemblances, self.clusters)
        self.now = now


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 20), min_size=1, max_size=4, unique=True), st.randoms(use_true_random=False))
def test_any_order_and_batching_gives_the_same(
    tmp_path_factory: pytest.TempPathFactory, seeds: list[int], draw: random.Random
) -> None:
    articles = [article(number, body) for number, body in enumerate(body for seed in seeds for body in family(seed))]
    once = Corpus(tmp_path_factory.mktemp("once"))
    once.add(articles, "all")
    draw.shuffle(articles)
    cuts = sorted(draw.sample(range(len(articles) + 1), 2))
    often = Corpus(tmp_path_factory.mktemp("often"))
    for place, (start, end) in enumerate(zip([0, *cuts], [*cuts, len(articles)], strict=True)):
        often.add(articles[start:end], f"b{place}")
    assert often.clusters.to_pylist() == once.clusters.to_pylist()
    assert often.resemblances.to_pylist() == once.resemblances.to_pylist()


def test_pages_that_change_or_go(tmp_path: Path) -> None:
    text, changed, excerpt, digest, other = family(1)
    first = [article(1, text), article(2, other)]
    second = [article(3, changed), article(4, excerpt), article(5, digest)]
    corpus = Corpus(tmp_path / "grown")
    corpus.add(first, "one")
    corpus.add(second, "two")
    assert len(set(corpus.clusters["cluster_id"].to_pylist())) < 5
    corpus.add([article(1, other), article(2, other)], "one", version=1)  # read anew by other rules: it is another text
    corpus.stand(Standing(corpus.lake, corpus.now.parts, corpus.now.pages | {"two": ["d" + f"{3:016x}"]}))

    fresh = Corpus(tmp_path / "fresh")
    fresh.add([article(1, other), article(2, other), article(3, changed)], "all")
    assert corpus.clusters.to_pylist() == fresh.clusters.to_pylist()
    assert corpus.resemblances.to_pylist() == fresh.resemblances.to_pylist()


def test_an_empty_corpus(tmp_path: Path) -> None:
    corpus = Corpus(tmp_path)
    corpus.stand(corpus.now)
    assert corpus.clusters.num_rows == 0
