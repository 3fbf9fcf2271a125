"""What people write keeps its form: sorted, composed, glossed, and owned up to in the manifest."""

import csv
import re
import unicodedata
from pathlib import Path

import pytest

from tasks import seeds
from tasks.contract.fields import fields
from tasks.contract.tables import Entity

REFERENCE = seeds.root() / "reference"
NAMES = [name for name in seeds.names() if name != "manifest"]


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a lexicon, as csv reads them."""
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_manifest_names_every_lexicon_and_no_other() -> None:
    manifest = rows("manifest")
    assert [row["name"] for row in manifest] == NAMES
    assert all(row["meaning"] and row["licence"] and row["origin"] for row in manifest)


@pytest.mark.parametrize("name", NAMES)
def test_a_lexicon_is_sorted_composed_and_without_doubles(name: str) -> None:
    text = (REFERENCE / f"{name}.csv").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    keys = [tuple(row.values()) for row in rows(name)]
    assert [key[0] for key in keys] == sorted(key[0] for key in keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("name", NAMES)
def test_a_lexicon_can_be_read_by_who_reads_no_arabic(name: str) -> None:
    header = (REFERENCE / f"{name}.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    assert "gloss" in header or "name_en" in header, f"{name}.csv has no gloss column"


def test_known_entities_keep_the_promises_of_their_table() -> None:
    """A row with a cell too few would be shown out at the gate, and all that refers to it."""
    columns = {field.name: field.column for field in fields(Entity)}
    kinds = {
        "",
        *"club capital company culture government international media movement place politician sport state".split(),
    }
    for row in rows("entities"):
        assert row["entity_type"] in (columns["entity_type"].values or ())
        assert row["kind"] in kinds, row
        for name in ("country", "wikidata_id"):
            assert not row[name] or re.match(columns[name].pattern or "", row[name]), row


def test_an_entity_is_known_once() -> None:
    """Two rows for one thing would part its mentions: no form is that of two of one kind and country."""
    owners: dict[tuple[str, ...], str] = {}
    for row in rows("entities"):
        for form in filter(None, (row["name"], *row["aliases"].split("|"))):
            key = (form, row["entity_type"], row["kind"], row["country"])
            assert owners.setdefault(key, row["entity_id"]) == row["entity_id"], (form, row, owners[key])


def test_the_samples_are_plainly_samples() -> None:
    pages = sorted(path for path in (seeds.root() / "pages").iterdir() if path.is_file())
    assert all(Path(page).name.startswith("sample-") for page in pages)
