"""The floor under the names: what the annotated pages and a public corpus of named entities say."""

import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tasks import seeds
from tasks.contract.tables import Article, Entity, Mention
from tasks.enrichers.mentions import mentions

SHARED = Path(__file__).parents[3] / "shared"
GOLD, ANERCORP = SHARED / "gold", SHARED / "data" / "ner" / "anercorp_train.txt"
SEEDS = {
    name: seeds.read(name)
    for name, parameter in inspect.signature(mentions).parameters.items()
    if parameter.kind is parameter.KEYWORD_ONLY
}
pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the annotated pages are not here")


def named(body: str) -> list[tuple[str, str, str]]:
    """Each mention of a body as (text, type, entity name)."""
    article = Article(article_id="a" + "0" * 16, document_id="d" + "0" * 16, position=0, headline=None, body=body)
    rows = mentions(article, **SEEDS)
    names = {row.entity_id: row.name for row in rows if isinstance(row, Entity)}
    return [(row.text, row.entity_type, names[row.entity_id]) for row in rows if isinstance(row, Mention)]


def annotated() -> Iterator[tuple[str, dict[str, list[list[str]]]]]:
    """The bodies of the annotated pages, with their annotation."""
    for path in sorted([*(GOLD / "seeds").glob("*.json"), *(GOLD / "articles").glob("*.json")]):
        page = json.loads(path.read_text(encoding="utf-8"))
        lines = (path.parent / "documents" / page["source"]).read_text(encoding="utf-8").split("\n")
        for truth in page["articles"]:
            if "mentions" in truth:
                yield truth.get("body") or "\n".join(lines[line - 1].strip() for line in truth["body_lines"]), truth


def test_names_on_annotated_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(GOLD))
    contains = __import__("score").contains
    right = wrong = missed = 0
    for body, truth in annotated():
        left = sorted({(name, kind) for _, kind, name in named(body)})
        optional = truth.get("mentions_optional", [])
        for text, kind in [*(item for item in truth["mentions"] if item not in optional), *optional]:
            hit = next((item for item in left if item[1] == kind and contains(item[0], text)), None)
            if hit:
                left.remove(hit)
            if [text, kind] not in optional:
                right, missed = right + bool(hit), missed + (not hit)
        wrong += len(left)
    assert 2 * right / (2 * right + wrong + missed) >= 0.88


@pytest.mark.skipif(not ANERCORP.exists(), reason="ANERcorp is not here")
def test_names_in_news_of_2005(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(GOLD))
    contains, truth = __import__("score").contains, __import__("score_ner")
    right = wrong = missed = 0
    for _, page in list(truth.pages(ANERCORP))[::4]:
        left = named("\n\n".join(" ".join(token for token, _ in sentence) for sentence in page))
        for text, kind in truth.names(page):
            words = len(text.split())
            fits = (item for item in left if item[1] == kind and len(item[0].split()) == words)
            hit = next((item for item in fits if contains(item[0], text)), None)
            if hit:
                left.remove(hit)
            right, missed = right + bool(hit), missed + (not hit)
        wrong += len(left)
    assert 2 * right / (2 * right + wrong + missed) >= 0.72
    assert sys.modules["score_ner"] is truth
