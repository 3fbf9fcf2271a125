"""Dates written in digits alone, in every order that they can be read in."""

import re
from collections.abc import Iterator

from tasks.text.calendars import Calendar, CalendarDate
from tasks.text.date_lexicon import DateLexicon
from tasks.text.date_names import era_after
from tasks.text.date_parts import Candidate, DatePart, Order
from tasks.text.openings import Opening, Openings
from tasks.text.patterns import DASH, SPACE

S = f"{SPACE}*"
NUMERIC = re.compile(
    rf"(?<!\d)(?<!\d[.,:/\\{DASH}])(?<![a-z])(?P<first>\d{{1,4}}){S}(?P<mark>[/\\.؍{DASH}])"
    rf"{S}(?P<middle>\d{{1,2}}){S}(?P=mark){S}(?P<last>\d{{1,4}})(?!\d|[.,/\\]\d|[{DASH}]\d)"
)
OPENINGS = Openings([Opening(NUMERIC, by_digits=True)])
HIJRI_OR_JALALI = range(1300, 1501)
GREGORIAN = range(1501, 2200)
CENTURY_TURN = 69  # two digits from here on are of the twentieth century
SHORT_HIJRI = 1400


def dates_in_digits(folded: str, lexicon: DateLexicon) -> Iterator[DatePart]:
    """Three numbers with one mark between them, and the era that follows."""
    (matches,) = OPENINGS.finditer(folded)
    for match in matches:
        era, end = era_after(folded, match.end(), lexicon)
        candidates = _candidates(match["first"], match["middle"], match["last"], match["mark"], era)
        if candidates:
            yield DatePart(match.start(), end, candidates)


def _candidates(first: str, middle: str, last: str, mark: str, era: Calendar | None) -> tuple[Candidate, ...]:
    """Every way to read three numbers.

    A year shows by its length. Before it, day and month stand in either order, unless the calendar is Hijri
    or Jalali, an era follows, or dots part them: those are day first wherever they are written (in the running
    text of 2015's articles all 960 of them that decide it themselves, none of which is month first).
    """
    a, b, c = int(first), int(middle), int(last)
    is_short = len(first) < 3 and len(last) < 3
    ways: list[tuple[Order, int, int, int]] = [("dmy", c, b, a), ("mdy", c, a, b)]
    if is_short:
        ways.append(("ymd", a, b, c))
    elif len(first) >= 3:
        ways = [("ymd", a, b, c), ("ydm", a, c, b)]
    found = [
        Candidate(date, order)
        for order, year, month, day in ways
        for calendar, full_year in _years(year, is_short, era)
        if (date := CalendarDate(calendar, full_year, month, day)).is_possible()
    ]
    usual = tuple(each for each in found if each.order == ways[0][0])
    is_usual = len(first) >= 3 or mark == "." or era or any(each.date.calendar != "gregorian" for each in usual)
    return usual if usual and is_usual and not is_short else tuple(found)


def _years(year: int, is_short: bool, era: Calendar | None) -> Iterator[tuple[Calendar, int]]:
    """The calendars that a year can be of, as it is written in full."""
    if is_short and era in ("hijri", "jalali"):
        yield era, SHORT_HIJRI + year
    elif is_short:
        yield "gregorian", year + (2000 if year < CENTURY_TURN else 1900)
    elif era:
        yield era, year
    elif year in HIJRI_OR_JALALI:
        yield "hijri", year
        yield "jalali", year
    elif year in GREGORIAN:
        yield "gregorian", year
