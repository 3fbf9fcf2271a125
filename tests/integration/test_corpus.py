"""The whole path, on a real server, real files and a real database."""

import json
import os
from pathlib import Path
from random import Random

import duckdb
import pyarrow.parquet as pq
import pytest

from flows.corpus import corpus
from tasks.contract import expectations
from tasks.contract.fields import fields
from tasks.contract.tables import TABLES
from tests.integration.conftest import Ask, Run, dump


def test_every_table_stands_from_the_first_run_with_a_comment_on_every_column(pages: Path, run: Run, ask: Ask) -> None:
    assert run(pages).is_completed()
    commented = set(ask("SELECT table_name, column_name FROM duckdb_columns() WHERE comment <> ''"))
    public = [row_type for row_type in TABLES if row_type.IS_PUBLIC]
    assert commented >= {(row_type.TABLE, field.name) for row_type in public for field in fields(row_type)}
    assert ask("SELECT headline, date_published::DATE::VARCHAR FROM articles ORDER BY 1")[0] == (
        "افتتاح المكتبة العامة رقم 0 في الحي القديم",
        "2023-03-05",
    )


def test_parquet_carries_the_meaning_of_every_column(pages: Path, run: Run, data: Path) -> None:
    run(pages)
    (articles,) = data.glob("corpus/*/articles.parquet")
    schema = pq.read_schema(articles)
    assert all(field.metadata[b"meaning"] for field in schema)
    assert pq.ParquetFile(articles).metadata.row_group(0).column(0).compression == "ZSTD"


def test_a_second_run_over_the_same_pages_does_nothing_and_says_so(pages: Path, run: Run, data: Path) -> None:
    run(pages)
    before = (data / "corpus.duckdb").stat().st_mtime_ns
    again = run(pages)
    assert "nothing to do: 3 pages known" in again.message
    assert (data / "corpus.duckdb").stat().st_mtime_ns == before


def test_a_changed_page_is_a_new_version_and_the_latest_is_shown(pages: Path, run: Run, ask: Ask) -> None:
    run(pages)
    (pages / "page-1.txt").write_text(dump(77), encoding="utf-8")
    run(pages)
    assert ask("SELECT count(*), count(superseded_by) FROM documents") == [(4, 1)]
    assert ask("SELECT count(*) FROM articles") == [(3,)]
    assert ask("SELECT count(*) FROM articles WHERE headline LIKE '%رقم 77 %'") == [(1,)]


def test_the_same_bytes_twice_are_one_page_and_one_duplicate(pages: Path, run: Run, ask: Ask) -> None:
    (pages / "page-copy.txt").write_text(dump(0), encoding="utf-8")
    run(pages)
    assert ask("SELECT count(*) FROM articles") == [(3,)]
    assert ask(
        """SELECT o.source_uri LIKE '%page-0.txt' FROM documents d JOIN documents o ON d.duplicate_of = o.document_id"""
    ) == [(True,)]


def test_bad_pages_are_shown_out_with_a_reason_and_the_rest_is_unharmed(pages: Path, run: Run, ask: Ask) -> None:
    (pages / "noise.txt").write_bytes(Random(7).randbytes(4000))
    (pages / "empty.txt").write_bytes(b"")
    (pages / "long-line.txt").write_text("سطر طويل " * 3_000_000, encoding="utf-8")
    (pages / "chinese.txt").write_text("市政府昨天宣布新的公共图书馆正式开放。" * 30, encoding="utf-8")
    (pages / "nowhere.txt").symlink_to(pages / "not-there")
    (pages / 'it\'s "a"\nname.txt').write_text(dump(9), encoding="utf-8")
    assert run(pages).is_completed()
    assert ask("SELECT count(*) FROM documents WHERE status = 'loaded'") == [(4,)]
    assert ask("SELECT count(*) FROM documents WHERE status = 'quarantined'") == [(5,)]
    assert ask("SELECT count(DISTINCT document_id) FROM quarantine WHERE length(reason) > 10") == [(5,)]
    assert ask(
        """SELECT documents_in = documents_loaded + documents_quarantined + documents_duplicate, documents_in
           FROM runs"""
    ) == [(True, 9)]


def test_too_many_shown_out_stop_the_flow_and_leave_the_corpus_as_it_was(pages: Path, run: Run, ask: Ask) -> None:
    run(pages)
    junk = pages.parent / "junk"
    junk.mkdir()
    for number in range(30):
        (junk / f"{number}.txt").write_bytes(b"")
        (junk / f"{number}-noise.txt").write_bytes(Random(number).randbytes(900))
    stopped = run(junk)
    assert stopped.is_failed()
    assert "too many shown out" in stopped.message
    assert ask("SELECT count(*) FROM articles") == [(3,)]
    assert ask("SELECT count(*) FROM documents") == [(3,)]
    assert ask(
        """SELECT count(*) FROM gate_results JOIN runs USING (run_id)
           WHERE runs.status = 'failed' AND NOT success AND gate_results.severity = 'critical'
             AND column_name = 'shown_out_share'"""
    ) == [(1,)]


def test_no_page_at_all_stops_the_flow(pages: Path, run: Run, ask: Ask) -> None:
    nothing = pages.parent / "nothing"
    nothing.mkdir()
    assert "too few pages" in run(nothing).message
    assert ask("SELECT status FROM runs") == [("failed",)]


def test_an_expectation_that_can_not_be_evaluated_is_a_broken_gate_not_bad_data(
    pages: Path, run: Run, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(pages)
    absent = expectations.Promise("ExpectColumnValuesToNotBeNull", ("no_such_column",), {}, "never said")
    monkeypatch.setattr(expectations, "row_promises", lambda row_type: iter([absent]))
    (pages / "page-3.txt").write_text(dump(3), encoding="utf-8")
    stopped = run(pages)
    assert stopped.is_failed()
    assert "is broken" in stopped.message
    assert ask("SELECT count(*) FROM articles") == [(3,)]


def test_who_reads_the_old_corpus_goes_on_reading_it(pages: Path, run: Run, data: Path, ask: Ask) -> None:
    run(pages)
    with duckdb.connect(str(data / "corpus.duckdb"), read_only=True) as reader:
        (pages / "page-3.txt").write_text(dump(3), encoding="utf-8")
        assert run(pages).is_completed()
        assert reader.execute("SELECT count(*) FROM articles").fetchall() == [(3,)]
    assert ask("SELECT count(*) FROM articles") == [(4,)]


def test_the_same_input_gives_the_same_bytes(
    pages: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folders = (tmp_path / "one", tmp_path / "two")
    for folder in folders:
        run(pages, into=folder)
    one, two = ({file.relative_to(f): file.read_bytes() for file in f.rglob("*.parquet")} for f in folders)
    assert one == two
    assert len(one) > len(TABLES)


def test_small_batches_give_the_same_tables_as_one(pages: Path, run: Run, tmp_path: Path, ask: Ask) -> None:
    run(pages, into=tmp_path / "one")
    run(pages, into=tmp_path / "many", batch_pages=1)
    query = "SELECT * FROM articles ORDER BY article_id"
    assert ask(query, tmp_path / "one") == ask(query, tmp_path / "many")
    assert len(os.listdir(tmp_path / "many" / "corpus")) == 3  # noqa: PTH208 - a count is enough


def test_a_quarantined_row_is_recorded_as_it_stood(pages: Path, run: Run, ask: Ask) -> None:
    (pages / "empty.txt").write_bytes(b"")
    run(pages)
    (found,) = ask("SELECT stage, record, released_at FROM quarantine")
    assert found[0] == "extract"
    assert "empty.txt" in found[1]
    assert found[2] is None


def test_a_batch_of_which_nothing_is_left_stops_nobody(pages: Path, run: Run, ask: Ask) -> None:
    run(pages)
    (pages / "empty.txt").write_bytes(b"")
    (pages / "copy.txt").write_text(dump(0), encoding="utf-8")
    assert run(pages).is_completed()
    assert ask("SELECT documents_in, documents_quarantined, documents_duplicate FROM runs ORDER BY started_at") == [
        (3, 0, 0),
        (2, 1, 1),
    ]


def test_a_run_whose_time_is_up_ends_and_leaves_the_corpus_as_it_was(
    pages: Path, run: Run, ask: Ask, tmp_path: Path, data: Path
) -> None:
    run(pages)
    for number in range(10, 40):
        (tmp_path / f"{number}.txt").write_text(dump(number), encoding="utf-8")
    state = corpus.with_options(timeout_seconds=0.2)(  # less than the first batch takes on any machine
        [str(tmp_path / f"{number}.txt") for number in range(10, 40)], str(data), 1, return_state=True
    )
    assert state.name == "TimedOut"
    assert ask("SELECT count(*) FROM documents") == [(3,)]
    (pages / "page-9.txt").write_text(dump(9), encoding="utf-8")
    assert run(pages).is_completed()  # the lock was let go


def test_what_records_call_their_fields_can_be_told(run: Run, ask: Ask, tmp_path: Path) -> None:
    records = [{"id": number, "words": dump(number), "head": f"خبر {number}"} for number in range(3)]
    file = tmp_path / "records.jsonl"
    file.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    assert run(file, fields={"text": "words", "headline": "head"}).is_completed()
    assert ask("SELECT count(*) FROM articles") == [(3,)]
