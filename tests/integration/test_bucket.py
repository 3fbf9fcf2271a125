"""A bucket instead of a disk: the same promises, the same tables."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow.fs as pafs
import pytest
from moto.server import ThreadedMotoServer

from flows import ask
from flows.corpus import corpus
from flows.launch import without_keys
from tasks.contract.tables import TABLES
from tests.integration.conftest import Run, dump


@pytest.fixture
def bucket() -> Iterator[str]:
    """The URI of an empty bucket on a local S3 server."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    try:
        host, port = server.get_host_and_port()
        uri = f"s3://key:secret@pages/?scheme=http&endpoint_override={host}:{port}&region=us-east-1&allow_bucket_creation=true"
        system, path = pafs.FileSystem.from_uri(uri)
        system.create_dir(path.rstrip("/"))
        yield uri.replace("pages/", "pages/corpus")
    finally:
        system.delete_dir_contents(path)
        server.stop()


def test_disk_and_bucket_hold_equal_tables(
    pages: Path, data: Path, run: Run, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    run(pages)
    assert corpus([str(pages)], bucket, 2, return_state=True).is_completed()
    for row_type in (row_type for row_type in TABLES if row_type.IS_PUBLIC):
        query = f"SELECT * FROM {row_type.TABLE} ORDER BY ALL"
        assert ask.table(bucket, query).to_pylist() == ask.table(str(data), query).to_pylist(), row_type.TABLE


def test_a_second_run_on_a_bucket_takes_only_what_is_new(pages: Path, bucket: str) -> None:
    corpus([str(pages)], bucket, 2, return_state=True)
    assert "nothing to do" in corpus([str(pages)], bucket, 2, return_state=True).message  # type: ignore[operator]
    (pages / "page-9.txt").write_text(dump(9), encoding="utf-8")
    corpus([str(pages)], bucket, 2, return_state=True)
    assert ask.table(bucket, "SELECT count(*) AS n FROM articles").to_pylist() == [{"n": 4}]


def test_an_empty_bucket_is_no_corpus(bucket: str) -> None:
    with pytest.raises(ask.NoCorpusError):
        ask.table(bucket, "SELECT 1")


def test_what_is_shown_of_a_bucket_holds_no_keys() -> None:
    assert without_keys("s3://key:secret@pages/corpus?region=x") == "s3://pages/corpus?region=x"
    assert without_keys("data/me@home") == "data/me@home"
