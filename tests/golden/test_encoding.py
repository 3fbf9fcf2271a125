"""Sixty real files in windows-1256, none of which says so."""

from pathlib import Path

import pytest

from tasks.sources.decode import decode
from tasks.text.languages import language_of

FOLDER = Path(__file__).parents[3] / "shared/data/encoding"


def test_every_file_decodes_as_windows_1256_and_is_arabic() -> None:
    files = sorted(FOLDER.glob("*.txt"))
    if not files:
        pytest.skip("the files of shared/data/encoding are not here")
    for file in files:
        found = decode(file.read_bytes())
        assert (found.encoding, found.fault) == ("windows-1256", None), file.name
        assert language_of(found.text or "") == "ar", file.name
