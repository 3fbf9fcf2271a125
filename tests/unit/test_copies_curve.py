"""The table in the docs is the one that the parameters give."""

from pathlib import Path

from benchmarks.copies_curve import by_bands, rows

DOCS = Path(__file__).parents[2] / "docs" / "copies.md"


def test_the_docs_hold_the_computed_table() -> None:
    assert "\n".join(rows()) in DOCS.read_text(encoding="utf-8")


def test_equal_texts_always_meet() -> None:
    assert by_bands(1.0) == 1.0
