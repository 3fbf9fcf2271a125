"""A batch exists when its manifest does, and tables hang together."""

from datetime import datetime
from pathlib import Path

import pytest

from tasks.contract import arrow
from tasks.contract.tables import Article, Block, Cluster, Document
from tasks.lake import Lake
from tasks.ledger import Published, current, known
from tasks.whole import whole


def article(number: int, document: str) -> Article:
    return Article(article_id=f"a{number}", document_id=document, position=0, headline=None, body="نص")


def block(position: int, document: str, owner: str | None) -> Block:
    span = {"start_char": 0, "end_char": 2}
    return Block(
        document_id=document, article_id=owner, position=position, role="paragraph", language=None, text="نص", **span
    )


def document(name: str, page_uri: str, content: str, run: str = "r1") -> Document:
    return Document(
        document_id=name,
        source_uri=page_uri,
        page_uri=page_uri,
        media_type=None,
        encoding=None,
        language=None,
        collected_at=datetime(2020, 1, 1),
        content_sha256=content,
        size_bytes=1,
        status="loaded",
        duplicate_of=None,
        superseded_by=None,
        run_id=run,
        batch_id="b1",
    )


def test_what_has_no_manifest_does_not_exist(tmp_path: Path) -> None:
    batch = Lake(str(tmp_path)).batch("clean", "b1")
    batch.write(Article, arrow.table(Article, [article(1, "d1")]))
    assert not batch.exists()
    assert list(Lake(str(tmp_path)).batches("clean")) == []
    batch.let_in({"rows": 1})
    assert batch.manifest() == {"rows": 1}
    assert [found.name for found in Lake(str(tmp_path)).batches("clean")] == ["b1"]


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    lake = Lake(str(tmp_path))
    lake.write_json("state.json", {"headline": "عنوان"})
    with pytest.raises(TypeError):
        lake.write_json("state.json", {"not json": object()})
    assert lake.read_json("state.json") == {"headline": "عنوان"}
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


def test_rows_that_refer_to_what_is_not_there_go_and_loose_references_are_let_go() -> None:
    tables = {
        Block: arrow.table(Block, [block(0, "d1", "a1"), block(1, "d1", "a9"), block(0, "d2", "a2")]),
        Article: arrow.table(Article, [article(1, "d1"), article(2, "d2")]),
        Cluster: arrow.table(Cluster, []),
    }
    kept = whole(tables, ["d1"])
    assert kept[Article].column("article_id").to_pylist() == ["a1"]
    assert kept[Block].column("article_id").to_pylist() == ["a1", None]
    assert list(kept) == list(tables)


def test_versions_keep_the_order_in_which_they_were_first_offered() -> None:
    first, second = document("d1", "/page", "x"), document("d2", "/page", "y")
    again = document("d1", "/page", "x", run="r3")
    ledger = {row.document_id: row for row in current([first, second, again])}
    assert ledger["d1"].superseded_by == "d2"
    assert ledger["d1"].run_id == "r3"
    assert ledger["d2"].superseded_by is None
    assert known([first, second, again]).latest["/page"].document_id == "d2"


def test_what_takes_the_place_of_batches_stands_and_they_do_not() -> None:
    before = Published(parts={"b1": "p1", "b2": "p2", "b3": "p3"}, runs=("r1",))
    after = before.after("r2", {"b9": "p9", "b3": "p3x"}, {"b1", "b2"})
    assert after.parts == {"b3": "p3x", "b9": "p9"}
    assert after.runs == ("r1", "r2")
    assert after.generation != before.generation
