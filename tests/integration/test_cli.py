"""The commands as people type them: exit codes, one clear line, tables."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from prefect.settings import PREFECT_API_URL

from tasks.contract.tables import TABLES
from tests.integration.conftest import Run, dump

Warraq = Callable[..., subprocess.CompletedProcess[str]]
COMMAND = [sys.executable, "-m", "flows.cli"]


def environment() -> dict[str, str]:
    """That of a user whose Prefect server is the tests'."""
    return os.environ | {
        "PREFECT_API_URL": str(PREFECT_API_URL.value()),
        "COLUMNS": "140",
        "SOURCE_DATE_EPOCH": "1700000000",
    }


@pytest.fixture
def warraq() -> Warraq:
    """Runs a command to its end."""

    def _warraq(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
        command = [*COMMAND, *map(str, arguments)]
        variables = {name: value for name, value in (environment() | more).items() if value}
        return subprocess.run(command, capture_output=True, text=True, env=variables, check=False)

    return _warraq


def test_a_path_that_is_not_there_is_wrong_usage_and_touches_nothing(warraq: Warraq, data: Path) -> None:
    done = warraq("run", "no-such-folder", "--data", data)
    assert done.returncode == 2
    assert done.stderr.strip() == "warraq: no such file or folder: no-such-folder; nothing was touched"
    assert not data.exists()


@pytest.mark.parametrize(
    ("server", "said"),
    [
        (
            {"PREFECT_API_URL": "http://127.0.0.1:9/api"},
            "the Prefect server at http://127.0.0.1:9/api can not be used (Failed to reach API",
        ),
        (
            {"PREFECT_API_URL": "", "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "0"},
            "no Prefect server (Timed out while attempting to connect",
        ),
    ],
)
def test_without_a_server_one_line_says_what_to_do(
    warraq: Warraq, pages: Path, data: Path, server: dict[str, str], said: str
) -> None:
    done = warraq("run", pages, "--data", data, PREFECT_HOME=str(data.parent / "home"), **server)
    assert done.returncode == 2
    assert done.stderr.strip().count("\n") == 0
    assert done.stderr.startswith(f"warraq: {said}")
    assert done.stderr.strip().endswith("nothing was touched")
    assert not data.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("run",),
        ("run", ".", "--workers", "0"),
        ("run", ".", "--field", "words=content"),
        ("run", ".", "--field", "text="),
        ("walk",),
        ("sql", "SELECT 1", "--format", "xml"),
    ],
    ids=["no path", "no workers", "no such field", "no name of a field", "no such command", "no such format"],
)
def test_wrong_usage_is_exit_code_two(warraq: Warraq, arguments: tuple[str, ...]) -> None:
    done = warraq(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [("sql", "SELECT 1"), ("status",), ("follow", "x"), ("quarantine",)])
def test_without_a_corpus_the_commands_say_how_to_make_one(
    warraq: Warraq, data: Path, command: tuple[str, ...]
) -> None:
    done = warraq(*command, "--data", data)
    assert done.returncode == 2
    assert done.stderr.startswith("warraq: no corpus in ")
    assert len(done.stderr.splitlines()) == 1


def test_a_run_and_questions_to_what_it_made(warraq: Warraq, pages: Path, data: Path) -> None:
    (pages / "empty.txt").write_bytes(b"")
    done = warraq("run", pages, "--data", data)
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == "4 pages in: 3 loaded, 1 shown out, 0 duplicates; 0 known already"
    assert done.stderr.splitlines() == [f"shown out, and why: warraq quarantine --data {data}"]

    table = warraq("sql", "SELECT headline FROM articles ORDER BY 1", "--data", data).stdout
    assert "افتتاح المكتبة العامة رقم 0 في الحي القديم" in table
    rows = warraq("sql", "SELECT keywords, word_count FROM articles", "--data", data, "--format", "json").stdout
    assert all(json.loads(row)["keywords"] == [] for row in rows.splitlines())
    assert warraq("sql", "SELECT 1 AS n, 'ا' AS t", "--data", data, "--format", "csv").stdout == "n,t\n1,ا\n"

    twice = warraq("sql", "SELECT 1 AS n, 2 AS n, 3 AS n", "--data", data, "--format", "json").stdout
    assert json.loads(twice) == {"n": 1, "n_1": 2, "n_2": 3}

    wrong = warraq("sql", "SELECT nothing FROM articles", "--data", data)
    assert (wrong.returncode, "Traceback" in wrong.stderr) == (2, False)

    assert "3" in warraq("status", "--data", data).stdout
    followed = warraq("follow", "page-1", "--data", data).stdout
    assert "headline" in followed
    assert "paragraph" in followed
    assert "empty" in warraq("quarantine", "--data", data).stdout
    assert warraq("follow", "no-such-page", "--data", data).returncode == 2


def test_a_gate_that_does_not_hold_is_exit_code_one(warraq: Warraq, tmp_path: Path, data: Path) -> None:
    for number in range(25):
        (tmp_path / f"{number}.txt").write_bytes(bytes([number]) * 40)
    done = warraq("run", f"{tmp_path}/*.txt", "--data", data)
    assert done.returncode == 1
    assert "too many shown out" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_page_made_readable_is_released(warraq: Warraq, pages: Path, data: Path) -> None:
    link = pages / "late.txt"
    link.symlink_to(pages.parent / "late")
    warraq("run", pages, "--data", data)
    (pages.parent / "late").write_text(dump(5), encoding="utf-8")
    done = warraq("quarantine", "release", "--data", data)
    assert done.stdout.splitlines()[0].startswith("1 pages in: 1 loaded")
    with duckdb.connect(str(data / "corpus.duckdb"), read_only=True) as corpus:
        assert corpus.execute("SELECT count(released_at) FROM quarantine").fetchall() == [(1,)]


def test_killed_in_the_middle_and_run_again_gives_the_undisturbed_tables(
    pages: Path, data: Path, tmp_path: Path, warraq: Warraq
) -> None:
    for number in range(3, 8):
        (pages / f"page-{number}.txt").write_text(dump(number), encoding="utf-8")
    arguments = ["run", str(pages), "--batch-pages", "1", "--data"]
    started = subprocess.Popen([*COMMAND, *arguments, str(data)], env=environment(), start_new_session=True)
    while not list(data.glob("clean/*/manifest.json")) and started.poll() is None:
        time.sleep(0.02)
    os.killpg(started.pid, signal.SIGKILL)
    started.wait()
    assert not (data / "corpus.duckdb").exists()
    assert warraq(*arguments, data).returncode == 0
    assert warraq(*arguments, tmp_path / "undisturbed").returncode == 0
    for row_type in (row_type for row_type in TABLES if row_type.IS_PUBLIC):
        found = [_rows(folder, row_type.TABLE) for folder in (data, tmp_path / "undisturbed")]
        assert found[0] == found[1], row_type.TABLE


def _rows(folder: Path, table: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(folder / "corpus.duckdb"), read_only=True) as corpus:
        return corpus.execute(f"SELECT * FROM {table} ORDER BY ALL").fetchall()


def test_the_embedded_server_keeps_the_record_of_every_task(
    pages: Path, data: Path, tmp_path: Path, warraq: Warraq
) -> None:
    for number in range(3, 14):
        (pages / f"page-{number}.txt").write_text(dump(number), encoding="utf-8")
    home = tmp_path / "prefect"
    done = warraq("run", pages, "--batch-pages", 1, "--data", data, PREFECT_API_URL="", PREFECT_HOME=str(home))
    assert (done.returncode, done.stderr) == (0, "")
    with sqlite3.connect(home / "prefect.db") as records:
        kept = records.execute("SELECT state_type, count(*) FROM task_run GROUP BY 1").fetchall()
    assert kept == [("COMPLETED", 14 * 4 + 2)]


def test_the_run_of_the_flow_is_the_run_of_the_command(pages: Path, run: Run, data: Path, warraq: Warraq) -> None:
    run(pages)
    assert "nothing to do" in warraq("run", pages, "--data", data).stdout
