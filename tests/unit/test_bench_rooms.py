"""The comparison of rooms measures every enricher on the pages it is given."""

from pathlib import Path

import pytest

from benchmarks.rooms import main
from tasks import seeds
from tasks.contract.tables import ENRICHERS


def test_every_enricher_has_its_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "rooms.md"
    assert main([str(seeds.root() / "pages"), "--limit", "2", "--out", str(out)]) == 0
    head, _, row = [line for line in out.read_text("utf-8").splitlines() if line.startswith("|")]
    assert set(ENRICHERS) <= set(head.strip("| ").split(" | "))
    assert row.startswith("| seeds/pages | 2 |")
    assert head in capsys.readouterr().out
