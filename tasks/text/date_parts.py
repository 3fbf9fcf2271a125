"""What a date is written with, one by one: dates in digits or words, clock times, weekdays.

All patterns run over the folded text (`tasks.text.fold`): ASCII digits, one
form a letter.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, time, timedelta, timezone, tzinfo
from functools import cache
from typing import Literal
from zoneinfo import ZoneInfo

from tasks.text.calendars import Calendar, CalendarDate
from tasks.text.date_lexicon import DateLexicon, Period
from tasks.text.patterns import LETTER_AFTER, LETTER_BEFORE, SPACE, any_of

Order = Literal["dmy", "mdy", "ymd", "ydm"]
S = f"{SPACE}*"
DASH = r"\-‐‑‒–—"
NUMERIC = re.compile(
    rf"(?<!\d)(?<!\d[.,:/\\{DASH}])(?<![a-z])(\d{{1,4}}){S}(?P<mark>[/\\.؍{DASH}]){S}(\d{{1,2}}){S}(?P=mark){S}(\d{{1,4}})(?!\d|[.,/\\]\d|[{DASH}]\d)"
)
HIJRI_BY_ITSELF = range(1300, 1501)
CENTURY_TURN = 69


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read a date, and the order of its digits where there is a choice."""

    date: CalendarDate
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class DatePart:
    """A date as written, with every way to read it."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class ClockPart:
    """A time of day; `has_seconds` tells 4:43:00 from 4:43; zone is None where none is said."""

    start: int
    end: int
    time: time
    has_seconds: bool
    zone: tzinfo | None


@dataclass(frozen=True, slots=True)
class WeekdayPart:
    """A weekday by name, 1 (Monday) to 7."""

    start: int
    end: int
    weekday: int
    is_persian: bool


Part = DatePart | ClockPart | WeekdayPart


def date_parts(folded: str, lexicon: DateLexicon) -> list[Part]:
    """The parts in order; none overlaps another."""
    patterns = _patterns(lexicon)
    found: list[Part] = []
    for parts in (
        _worded(folded, patterns, lexicon),
        _numeric(folded, patterns, lexicon),
        _clocks(folded, patterns, lexicon),
        _weekdays(folded, patterns, lexicon),
    ):
        found += [
            part for part in parts if not any(part.start < other.end and other.start < part.end for other in found)
        ]
    return sorted(found, key=lambda part: part.start)


@dataclass(frozen=True, slots=True, eq=False)
class Patterns:
    worded: tuple[re.Pattern[str], ...]
    era: re.Pattern[str]
    clock: re.Pattern[str]
    weekday: re.Pattern[str]
    month: re.Pattern[str]


@cache
def _patterns(lexicon: DateLexicon) -> Patterns:
    words = {kind: any_of(forms) for kind, forms in lexicon.words.items()}
    month = f"{LETTER_BEFORE}{any_of(lexicon.months)}{LETTER_AFTER}"
    months = rf"(?P<months>{month}(?:{S}[/\\{DASH}(]{S}{month}(?:{S}\))?|{S}{month})*)"
    of = rf"(?:{S}(?:[,،./\\{DASH}]|(?:{words['of']})(?![^\W\d_])))*{S}"
    era = rf"(?:{S}[(]?{S}(?P<era>{words['era']}){LETTER_AFTER})?"
    tens = f"(?:{words['tens']})"
    ordinal = rf"{LETTER_BEFORE}(?:{words['ordinal']}(?:{SPACE}+(?:و{S})?{tens})?|{tens}){LETTER_AFTER}"
    day = rf"(?P<day>(?<!\d)(?<!\d[.,:/\\])\d{{1,2}}(?!\d)|{ordinal})(?:st|nd|rd|th|er)?"
    year = r"(?P<year>(?<!\d)\d{4}(?!\d))"
    worded = (
        rf"{day}{of}{months}{of}{year}{era}",
        rf"{months}{SPACE}+{day}{S}[,،]?{S}{year}{era}(?![:.]\d)",
        rf"{year}{of}{months}{of}{day}(?![:.]?\d)",
        rf"{months}{of}{year}{era}",
    )
    zone = (
        rf"(?:(?P<offset>[+{DASH}]\d{{2}}:?\d{{2}})"
        rf"|(?P<code>{words['zone_code']})(?P<shift>[+{DASH}]\d{{1,2}}(?::?\d{{2}})?)?{LETTER_AFTER}"
        rf"|(?:(?:{words['zone_word']}){SPACE}+|\(){S}(?:(?P<named>{words['zone']})|(?P<code2>{words['zone_code']})){LETTER_AFTER})"
    )
    period = f"(?:{any_of(lexicon.periods)}){LETTER_AFTER}"
    clock = (
        rf"(?:{LETTER_BEFORE}(?P<before>{period}){S})?(?<!\d)(?<!\d[:.,/])(?P<hour>[01]?\d|2[0-4])"
        rf"(?:{S}:{S}(?P<minute>[0-5]\d)(?:{S}:{S}(?P<second>[0-5]\d)(?:\.\d+)?)?|h(?P<minute2>[0-5]\d)|\.(?P<minute3>[0-5]\d)(?={S}{period}))(?![\d:])"
        rf"(?:{S}\(?{S}(?P<after>{period}){S}\)?)?(?:{S}[,،({DASH}]?{S}(?:{words['zone_word']})?{S}{zone})?"
    )
    weekday = f"{LETTER_BEFORE}(?P<name>{any_of(lexicon.weekdays)}){LETTER_AFTER}"
    return Patterns(
        worded=tuple(re.compile(source) for source in worded),
        era=re.compile(era),
        clock=re.compile(clock),
        weekday=re.compile(weekday),
        month=re.compile(month),
    )


def _worded(folded: str, patterns: Patterns, lexicon: DateLexicon) -> Iterator[DatePart]:
    """Dates whose month is named, longest forms first."""
    taken: list[tuple[int, int]] = []
    for pattern in patterns.worded:
        for match in pattern.finditer(folded):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            date = _read_worded(match, patterns, lexicon)
            if date and date.is_possible():
                taken.append(match.span())
                yield DatePart(match.start(), match.end(), (Candidate(date),))


def _read_worded(match: re.Match[str], patterns: Patterns, lexicon: DateLexicon) -> CalendarDate | None:
    groups = match.groupdict()
    named = month_named(groups["months"], lexicon)
    if named is None:
        return None
    calendar, month = named
    year, era = int(groups["year"]), _era(groups.get("era"), lexicon)
    if calendar != "gregorian" and not era and year not in HIJRI_BY_ITSELF:
        return None
    if era and era != calendar and "gregorian" in (era, calendar):
        return None
    return CalendarDate(calendar, year, month, day_number(groups["day"], lexicon) if groups.get("day") else None)


def month_named(names: str, lexicon: DateLexicon) -> tuple[Calendar, int] | None:
    """The month that one or more names mean, as in `آب / أغسطس`; None if they mean several."""
    months = {lexicon.months[name] for name in month_names(names, lexicon)}
    return months.pop() if len(months) == 1 else None


def month_names(names: str, lexicon: DateLexicon) -> list[str]:
    """The names one by one, as the lexicon has them."""
    return [_spaced(name) for name in _patterns(lexicon).month.findall(names)]


def day_number(words: str, lexicon: DateLexicon) -> int:
    """The number that digits or ordinal words say."""
    if words.isdigit():
        return int(words)
    numbers = {**lexicon.words["ordinal"], **lexicon.words["tens"]}
    parts = [words] if words in numbers else re.split(rf"{SPACE}+(?:و{S})?", words)
    return sum(int(numbers[part]) for part in parts)


def _spaced(form: str) -> str:
    return " ".join(form.split())


def _era(form: str | None, lexicon: DateLexicon) -> Calendar | None:
    if form is None:
        return None
    value = lexicon.words["era"][_spaced(form)]
    return "hijri" if value == "hijri" else "jalali" if value == "jalali" else "gregorian"


def _numeric(folded: str, patterns: Patterns, lexicon: DateLexicon) -> Iterator[DatePart]:
    for match in NUMERIC.finditer(folded):
        era = patterns.era.match(folded, match.end())
        calendar = _era(era["era"], lexicon) if era and era["era"] else None
        candidates = _orders(match[1], match[3], match[4], match["mark"], calendar)
        if candidates:
            yield DatePart(match.start(), era.end() if era else match.end(), candidates)


def _orders(first: str, middle: str, last: str, mark: str, era: Calendar | None) -> tuple[Candidate, ...]:
    """Every way to read three numbers.

    A year shows by its length. Before it, day and month stand in either order, unless the calendar is Hijri
    or Jalali or dots part them: those are day first wherever they are written.
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
    usual = [each for each in found if each.order == ways[0][0]]
    is_usual = not is_short and (
        len(first) >= 3 or mark == "." or any(each.date.calendar != "gregorian" for each in usual)
    )
    return tuple(usual if usual and is_usual else found)


def _years(year: int, is_short: bool, era: Calendar | None) -> Iterator[tuple[Calendar, int]]:
    """The calendars that a year can be of, as it is written in full."""
    if is_short:
        yield (
            (era, year + 1400)
            if era in ("hijri", "jalali")
            else ("gregorian", year + (2000 if year < CENTURY_TURN else 1900))
        )
    elif era:
        yield era, year
    elif year in HIJRI_BY_ITSELF:
        yield "hijri", year
        yield "jalali", year
    elif 1500 < year < 2200:
        yield "gregorian", year


def _clocks(folded: str, patterns: Patterns, lexicon: DateLexicon) -> Iterator[ClockPart]:
    for match in patterns.clock.finditer(folded):
        groups = match.groupdict()
        period = groups["after"] or groups["before"]
        hour = hour_of_day(int(groups["hour"]), lexicon.periods[_spaced(period)] if period else None)
        minute = groups["minute"] or groups["minute2"] or groups["minute3"]
        start = match.start() if groups["before"] and not groups["after"] else match.start("hour")
        if hour is not None:
            clock = time(hour, int(minute), int(groups["second"] or 0))
            yield ClockPart(start, match.end(), clock, groups["second"] is not None, _zone(groups, lexicon))


def hour_of_day(hour: int, period: Period | None) -> int | None:
    """The hour from 0 to 23 that an hour and a part of the day name; None if there is none."""
    if hour > 12 or period is None:
        return hour % 24 if hour <= 24 else None
    if period == "am":
        return hour % 12
    if period == "pm" or (period == "noon" and hour < 10) or (period == "night" and hour >= 6):
        return hour % 12 + 12 if (period, hour) != ("night", 12) else 0
    return hour % 12 if period == "night" else hour


def _zone(groups: Mapping[str, str | None], lexicon: DateLexicon) -> tzinfo | None:
    shift = groups["offset"] or groups["shift"]
    if shift:
        return _offset(shift)
    if groups["code"] or groups["code2"]:
        return UTC
    if groups["named"]:
        return ZoneInfo(lexicon.words["zone"][_spaced(groups["named"])])
    return None


def _offset(shift: str) -> timezone | None:
    digits = re.sub(r"\D", "", shift)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if hours > 14 or minutes > 59:
        return None
    return timezone((1 if shift[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))


def _weekdays(folded: str, patterns: Patterns, lexicon: DateLexicon) -> Iterator[WeekdayPart]:
    for match in patterns.weekday.finditer(folded):
        name = _spaced(match["name"])
        yield WeekdayPart(match.start(), match.end(), lexicon.weekdays[name], lexicon.families[name] == "persian")
