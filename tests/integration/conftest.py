"""A real Prefect server for the whole set, and pages of invented outlets."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple
from pathlib import Path
from typing import Any

import duckdb
import pytest
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, PREFECT_LOGGING_TO_API_ENABLED, temporary_settings
from prefect.testing.utilities import prefect_test_harness

from flows.corpus import corpus
from tasks import seeds
from tasks.clean import clean_seeds
from tasks.contract.ddl import create_tables, create_views
from tasks.contract.fields import Row
from tasks.enrich import enrich_seeds, steps

SENTENCES = (
    "أعلنت بلدية المدينة الساحلية أمس افتتاح مكتبة عامة جديدة في الحي القديم بعد أعمال ترميم استمرت عامين كاملين.",
    "وقال مدير المكتبة سليم النوري إن القاعة الكبرى تتسع لثلاثمئة قارئ وتضم ركنا خاصا بكتب الأطفال والناشئة.",
    "وأضاف أن ساعات العمل ستمتد حتى التاسعة مساء طوال أيام الأسبوع، وأن الاشتراك السنوي مجاني لطلاب الجامعات.",
    "وتشمل المجموعة أكثر من عشرين ألف كتاب تبرعت بها عائلات المدينة ومؤسساتها الثقافية خلال الأشهر الماضية.",
)


def dump(number: int) -> str:
    """A page dump with menu, headline, date and four paragraphs; no two numbers give the same page."""
    body = "\n\n".join(f"{sentence} الرقم المرجعي للخبر هو {number}." for sentence in SENTENCES)
    return (
        f"الرئيسية\nأخبار\nرياضة\nاتصل بنا\n\nافتتاح المكتبة العامة رقم {number} في الحي القديم\n\n"
        f"الأحد 5 مارس 2023\n\nشارك\n\n{body}\n\nجميع الحقوق محفوظة © صحيفة المثال 2023\n"
    )


@pytest.fixture(scope="session", autouse=True)
def prefect_server() -> Iterator[None]:
    """One server for all tests of this folder."""
    quiet = {PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None, PREFECT_LOGGING_TO_API_ENABLED: False}
    with prefect_test_harness(server_startup_timeout=90), temporary_settings(quiet):
        yield


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder of three good pages."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(3):
        (folder / f"page-{number}.txt").write_text(dump(number), encoding="utf-8")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where the corpus goes."""
    return tmp_path / "data"


Run = Callable[..., Any]


@pytest.fixture
def run(data: Path) -> Run:
    """Runs the flow on some paths; returns its final state."""

    def _run(*paths: Path, into: Path = data, **parameters: Any) -> Any:
        return corpus([str(path) for path in paths], str(into), 2, return_state=True, **parameters)

    return _run


Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture
def ask(data: Path) -> Ask:
    """Asks the published corpus."""

    def _ask(query: str, at: Path = data) -> list[tuple[Any, ...]]:
        with duckdb.connect(str(at / "corpus.duckdb"), read_only=True) as database:
            return database.execute(query).fetchall()

    return _ask


@pytest.fixture
def own_seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the seeds that a test may change."""
    folder = tmp_path / "seeds"
    shutil.copytree(seeds.root(), folder)
    monkeypatch.setenv("WARRAQ_SEEDS", str(folder))
    forget()
    return folder


def forget() -> None:
    """What this process has read of the seeds."""
    seeds.read.cache_clear()
    steps.cache_clear()


@pytest.fixture(autouse=True)
def _fresh() -> Any:
    yield
    forget()


def add_a_row(folder: Path, name: str) -> None:
    """One more row at the end of a lexicon, as an editor would leave it."""
    file = folder / "reference" / f"{name}.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([*lines, lines[-1]]) + "\n", encoding="utf-8")


def only_enrichment() -> str:
    """The name of a lexicon that enrichment uses and nothing before it."""
    return next(name for name in sorted(enrich_seeds()) if name not in clean_seeds())


@contextmanager
def empty_corpus() -> Iterator[duckdb.DuckDBPyConnection]:
    """Every public table and view, without a row, in memory."""
    with duckdb.connect() as database:
        for statement in create_tables():
            database.execute(statement)
        database.execute(create_views())
        yield database


def insert(database: duckdb.DuckDBPyConnection, row: Row) -> None:
    """A row into its table."""
    values = [list(value) if isinstance(value, tuple) else value for value in astuple(row)]  # type: ignore[call-overload]
    database.execute(f"INSERT INTO {row.TABLE} VALUES ({', '.join('?' * len(values))})", values)
