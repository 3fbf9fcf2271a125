"""The shape of the house: what the lock holds, and what no file says."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def tracked() -> list[Path]:
    """The files that git tracks."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for line in listed.splitlines() if (path := ROOT / line).is_file()]


def test_the_lock_is_complete_hashed_and_names_no_index() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "index-url" not in lock
    pins = re.findall(r"^([a-z0-9.\[\]-]+)==", lock, re.MULTILINE | re.IGNORECASE)
    assert {"prefect", "pyarrow", "duckdb", "great-expectations", "pytest"} <= set(pins)
    assert all("--hash=sha256:" in part for part in re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:])


def test_no_file_names_a_place_on_somebody_s_machine() -> None:
    found = [
        path.relative_to(ROOT)
        for path in tracked()
        if path.suffix in (".py", ".md", ".toml", ".yaml", ".csv", ".cfg", "")
        and re.search(r"(?<![\w.])/(?:home|work|root|tmp/trees)/", path.read_text(encoding="utf-8", errors="ignore"))
    ]
    assert found == []
