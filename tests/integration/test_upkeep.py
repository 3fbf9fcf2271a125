"""Incremental for real: what a changed lexicon makes stale, portions, small batches, leftovers."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.maintain import maintain
from tasks.lake import Lake
from tasks.ledger import published
from tasks.upkeep import stale
from tests.integration.conftest import Ask, Run, add_a_row, dump, forget, only_enrichment


def kept(data: Path) -> dict[str, set[str]]:
    """The batches of each stage."""
    return {stage: set(os.listdir(data / stage)) for stage in ("offered", "extract", "clean", "enrich", "corpus")}  # noqa: PTH208


def test_a_lexicon_row_makes_enrichment_run_again_and_nothing_before_it(
    pages: Path, data: Path, run: Run, own_seeds: Path, ask: Ask
) -> None:
    run(pages)
    before = kept(data)
    add_a_row(own_seeds, only_enrichment())
    forget()
    run(pages)
    after = kept(data)
    assert {stage: len(after[stage] - before[stage]) for stage in after} == {
        "offered": 0, "extract": 0, "clean": 0, "enrich": 1, "corpus": 1,
    }  # fmt: skip
    assert ask("SELECT documents_in, documents_redone FROM runs ORDER BY documents_in DESC") == [(3, 0), (0, 3)]
    assert ask("SELECT count(*) FROM articles") == [(3,)]


def test_maintain_redoes_what_is_stale_in_portions(
    pages: Path, data: Path, run: Run, own_seeds: Path, ask: Ask
) -> None:
    run(pages, batch_pages=1)
    lake = Lake(str(data))
    oldest = list(published(lake).parts)
    assert oldest == [batch_id for (batch_id,) in ask("SELECT batch_id FROM documents ORDER BY source_uri")]
    add_a_row(own_seeds, only_enrichment())
    forget()
    for redone, waiting in ((2, oldest), (1, oldest[2:])):
        assert list(stale(lake, published(lake))) == waiting
        maintain(str(data), 2, most_batches=2, batch_pages=1, return_state=True)
        assert ask("SELECT documents_redone FROM runs ORDER BY started_at DESC LIMIT 1") == [(redone,)]
    assert "nothing to do" in str(maintain(str(data), 2, batch_pages=1, return_state=True).message)


def test_small_batches_become_one_and_leftovers_go(
    pages: Path, data: Path, run: Run, ask: Ask, newer: Callable[[], None]
) -> None:
    run(pages, batch_pages=1)
    newer()
    run(pages)
    rows = ask("SELECT * EXCLUDE (run_id, batch_id) FROM documents ORDER BY ALL")
    articles = ask("SELECT * FROM articles ORDER BY ALL")
    maintain(str(data), 2, keep_hours=0, return_state=True)
    assert {stage: len(names) for stage, names in kept(data).items()} == {
        "offered": 1, "extract": 1, "clean": 1, "enrich": 1, "corpus": 1,
    }  # fmt: skip
    assert ask("SELECT * EXCLUDE (run_id, batch_id) FROM documents ORDER BY ALL") == rows
    assert ask("SELECT * FROM articles ORDER BY ALL") == articles
    assert "nothing to do" in run(pages).message


@pytest.fixture
def newer(pages: Path) -> Callable[[], None]:
    """Changes a page, so that an older version of it stands in the corpus."""

    def _newer() -> None:
        (pages / "page-0.txt").write_text(dump(50), encoding="utf-8")

    return _newer
