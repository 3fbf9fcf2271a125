"""Tables on the terminal: columns side by side where they can be read so, else downwards."""

import pyarrow as pa
import pytest

from flows import terminal


def drawn(capsys: pytest.CaptureFixture[str], columns: dict[str, list[object]]) -> list[str]:
    terminal.show(pa.table(columns))
    return capsys.readouterr().out.splitlines()


def test_few_columns_stand_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    lines = drawn(capsys, {"speaker": ["رامي", "سامر"], "cue": ["قال", "أكد"]})
    assert any("رامي" in line and "قال" in line for line in lines)
    assert lines[-1] == "2 rows"


def test_columns_that_do_not_fit_are_written_downwards_row_by_row(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    lines = drawn(capsys, {f"column_{number}": ["one word and more", "others"] for number in range(5)})
    assert sum("column_0" in line for line in lines) == 2
    assert all("column_1" not in line for line in lines if "column_0" in line)
    assert max(map(len, lines)) <= 60 + 2 * 3  # marks of direction take no room
    assert lines[-1] == "2 rows"


def test_columns_without_rows_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    lines = drawn(capsys, {name: [] for name in ("headline", "body")})
    assert any("headline" in line and "body" in line for line in lines)
