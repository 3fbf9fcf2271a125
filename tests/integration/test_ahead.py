"""A look ahead sees whether a run has anything to do, without running."""

import os
from pathlib import Path

from tasks.ahead import known_count
from tests.integration.conftest import Run, add_a_row, dump, forget, only_enrichment


def test_pages_that_are_all_known_are_nothing_to_do(pages: Path, data: Path, run: Run) -> None:
    assert known_count([str(pages)], str(data)) is None  # there is no corpus yet
    run(pages, batch_pages=1)
    assert known_count([str(pages)], str(data)) == 3
    (pages / "page-1.txt").unlink()  # a page that disappeared stays
    assert known_count([str(pages)], str(data)) == 2
    (pages / "page-0.txt").write_text(dump(50), encoding="utf-8")
    assert known_count([str(pages)], str(data)) is None


def test_a_lexicon_row_and_a_lost_database_are_something_to_do(
    pages: Path, data: Path, run: Run, own_seeds: Path
) -> None:
    run(pages)
    (data / "corpus.duckdb").rename(data / "elsewhere")
    assert known_count([str(pages)], str(data)) is None
    (data / "elsewhere").rename(data / "corpus.duckdb")
    add_a_row(own_seeds, only_enrichment())
    forget()
    assert known_count([str(pages)], str(data)) is None


def test_what_can_be_read_only_once_is_not_looked_at(pages: Path, data: Path, run: Run, tmp_path: Path) -> None:
    run(pages)
    os.mkfifo(tmp_path / "pipe")
    assert known_count([str(tmp_path / "pipe")], str(data)) is None
    assert known_count(["-"], str(data)) is None
    assert known_count([], str(data)) is None
