"""Dates as metadata state them: in values and addresses rather than in lines that people read."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

from tasks.contract.seed import Seed
from tasks.page.dates import DateFound, find_dates
from tasks.text.calendars import to_gregorian
from tasks.text.date_expressions import NO_EVIDENCE, Evidence

EPOCH = re.compile(r"[12]\d{9}(?:\d{3})?(?:\.\d+)?")
BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:[tT ]?(\d\d)(\d\d)(\d\d)?(?:\.\d+)?([zZ]|[+-]\d\d:?\d\d)?)?")
EARLIEST = 1900
PLACEHOLDERS = frozenset({datetime(1970, 1, 1), datetime(1900, 1, 1)})


def parse_stated(
    value: str, *, months: Seed, weekdays: Seed, day_periods: Seed, date_words: Seed, evidence: Evidence = NO_EVIDENCE
) -> DateFound | None:
    """The date that a metadata value states: ISO 8601, RFC 2822, epoch, or words in any calendar.

    None where it states none, more than one, or what a system writes for "no date" (1970-01-01, year 1).
    """
    epoch = EPOCH.fullmatch(value.strip())
    if epoch:
        return _from_epoch(value)
    spelled = BASIC.sub(_spell_out, value) if BASIC.fullmatch(value.strip()) else value
    seeds = {"months": months, "weekdays": weekdays, "day_periods": day_periods, "date_words": date_words}
    found = find_dates(spelled, **seeds, evidence=evidence)
    if len({each.value for each in found}) != 1 or found[0].value in PLACEHOLDERS or found[0].value.year < EARLIEST:
        return None
    return found[0] if spelled == value else replace(found[0], start_char=0, end_char=len(value), text=value)


def _from_epoch(value: str) -> DateFound:
    seconds = float(value.strip())
    moment = datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC)
    return DateFound(
        start_char=0,
        end_char=len(value),
        text=value,
        value=moment.replace(tzinfo=None, microsecond=0),
        precision="second",
        calendar="gregorian",
        zone="utc",
    )


def _spell_out(match: re.Match[str]) -> str:
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}" + (f":{second}" if second else "") + (zone or "") if hour else ""
    return f"{year}-{month}-{day}{clock}"


URL_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d([/-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)")


def date_in_url(url: str) -> date | None:
    """The day in the path of an address such as `/2020/10/07/`; None if it has none."""
    match = URL_DATE.search(url)
    if not match:
        return None
    year, month, day = map(int, re.findall(r"\d+", match.group()))
    return to_gregorian("gregorian", year, month, day)
