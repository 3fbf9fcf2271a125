"""Articles are enriched together; what one of them holds, or where a rule breaks on it, is nothing to the others."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from tasks import enrich as room
from tasks.clean import read
from tasks.contract.fields import Row
from tasks.contract.seed import Seed
from tasks.contract.tables import Article, Enrichment, Mention
from tasks.enrich import Step, enriched, steps
from tasks.extract import Intake, page_of
from tasks.ledger import Known
from tasks.seeds import root
from tasks.sources.read import read_sources


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    """Those of the sample pages."""
    intake = Intake(Known({}, {}, {}))
    offered = [each for raw in read_sources([str(root() / "pages")]) if (each := intake.offer(raw))]
    return [row for each in offered for row in read(page_of(each)) if isinstance(row, Article)]


def test_together_they_hold_what_each_holds_alone(articles: list[Article]) -> None:
    alone = [row for article in articles for row in enriched([article])]
    assert list(enriched(articles)) == alone
    assert any(isinstance(row, Mention) for row in alone)


def test_a_rule_that_breaks_costs_its_article_only(articles: list[Article], monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, *_ = articles
    whole = list(enriched([second]))
    last = steps()[-1]

    def broken(article: Article, *read: Iterable[Row], **seeds: Seed) -> Iterable[Row]:
        if article == first:
            raise ValueError("no such word")
        return last.enricher(article, *read, **seeds)

    monkeypatch.setattr(room, "steps", lambda: (*steps()[:-1], Step(broken, last.reads, last.fills, last.seeds)))
    fault, *rows = enriched([first, second])
    assert isinstance(fault, Enrichment)
    assert fault.article_id == first.article_id
    assert fault.fault is not None
    assert fault.fault.startswith("a rule broke: ValueError: no such word (test_enrich.py:")
    assert rows == whole


def test_an_article_without_a_word_is_enriched(articles: list[Article]) -> None:
    first, *_ = enriched([replace(articles[0], body="…")])
    assert first == Enrichment(article_id=articles[0].article_id, fault=None)
