"""The dates of `../shared/data/dates`: every Hijri pair exact, every dual date read in both calendars."""

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tasks import seeds
from tasks.page.dates import find_dates
from tasks.text.calendars import to_gregorian

DATES = Path(__file__).parents[2].parent / "shared" / "data" / "dates"
pytestmark = pytest.mark.skipif(not DATES.is_dir(), reason="the shared dates are not here")
SEEDS: dict[str, Any] = {name: seeds.read(name) for name in ("months", "weekdays", "day_periods", "date_words")}


@pytest.mark.parametrize("name", ["kfupm_comparison_calendar.json", "ummalqura_newspaper_issues.json"])
def test_every_hijri_day_that_newspapers_and_tables_print(name: str) -> None:
    rows = json.loads((DATES / name).read_text(encoding="utf-8"))
    assert [row for row in rows if to_gregorian("hijri", *row[0][0]) != date(*row[0][1])] == []


def test_dual_dates_are_read_in_both_calendars_and_flagged_where_they_disagree() -> None:
    rows = list(csv.DictReader((DATES / "dual_dates.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    assert [row["raw_text"] for row in rows if not _is_right(row)] == []


def _is_right(row: dict[str, str]) -> bool:
    (found,) = find_dates(row["raw_text"], **SEEDS)
    readings = {each.calendar: f"{each.year}-{each.month or 0:02}-{each.day or 0:02}" for each in found.readings}
    if not row["diff_days"]:  # a day that Umm al-Qura does not have, or a year that it is not known for
        return readings["gregorian"] == row["gregorian_in_text"] == found.value.date().isoformat()
    is_read = readings == {"hijri": row["hijri_in_text"], "gregorian": row["gregorian_in_text"]}
    return is_read and found.is_disputed == (abs(int(row["diff_days"])) > 1)
