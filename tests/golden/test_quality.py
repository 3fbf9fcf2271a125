"""On annotated pages the flags are those of the annotator."""

import json
from pathlib import Path

import pytest

from tasks import seeds
from tasks.contract.tables import Article
from tasks.enrichers.quality import quality

GOLD = Path(__file__).parents[3] / "shared" / "gold" / "seeds"


def test_only_the_filler_page_is_formulaic() -> None:
    if not GOLD.is_dir():
        pytest.skip("the annotated pages are not here")
    lexicons = {name: seeds.read(name) for name in ("stop_words", "formulaic_phrases", "boilerplate_phrases")}
    for path in sorted(GOLD.glob("*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        lines = (GOLD / "documents" / page["source"]).read_text(encoding="utf-8").split("\n")
        for position, marked in enumerate(page["articles"]):
            body = "\n".join(lines[number - 1] for number in marked["body_lines"])
            article = Article(article_id="a", document_id="d", position=position, headline=None, body=body)
            found = quality(article, **lexicons)[0].quality_flags
            assert ("formulaic" in found) == ("formulaic" in marked.get("quality_flags", [])), path.name
