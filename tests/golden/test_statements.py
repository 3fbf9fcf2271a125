"""On annotated articles the statements are those of the annotator."""

import json
from pathlib import Path

import pytest

from tasks import seeds
from tasks.contract.seed import seed_names
from tasks.contract.tables import Article, Statement
from tasks.enrichers.statements import statements
from tasks.text.fold import fold
from tasks.text.words import words

GOLD = Path(__file__).parents[3] / "shared" / "gold"
SEEDS = {name: seeds.read(name) for name in seed_names(statements)}


def forms(text: str) -> set[str]:
    return {word.text for word in words(fold(text))}


def is_found(wanted: dict, rows: list[Statement]) -> bool:  # type: ignore[type-arg]
    needed = forms(wanted["contains"])
    return any(
        len(needed & forms(row.content)) >= 0.8 * len(needed)
        and any(forms(name) <= forms(row.speaker or "") for name in wanted["speaker"])
        and row.is_anonymous == wanted["anonymous"]
        for row in rows
    )


def test_nine_of_ten_annotated_statements_are_found() -> None:
    if not GOLD.is_dir():
        pytest.skip("the annotated articles are not here")
    found = total = 0
    for path in sorted(GOLD.glob("articles/saudi-*.json")):
        for marked in json.loads(path.read_text(encoding="utf-8"))["articles"]:
            article = Article(article_id="a", document_id="d", position=0, headline=None, body=marked["body"])
            rows = statements(article, (), (), **SEEDS)
            needed = [wanted for wanted in marked["statements"] if not wanted.get("optional")]
            total += len(needed)
            found += sum(is_found(wanted, rows) for wanted in needed)
    assert found >= 0.9 * total
