"""Whole expressions of a date: parts that belong together, and what they say when taken together.

`الأحد 24 شوال 1436 هـ الموافق 9 آب (أغسطس) 2015 - 9:34 م` is one expression:
a weekday, a date in each of two calendars, a time. Where digits can be read in
two orders, the other parts decide; where nothing does, what is sure remains.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

from tasks.text.calendars import CalendarDate
from tasks.text.date_groups import date_groups
from tasks.text.date_lexicon import DateLexicon
from tasks.text.date_parts import Candidate, ClockPart, DatePart, Order, Part, WeekdayPart
from tasks.text.patterns import closed

SLIP = 31  # two calendars that disagree by more do not tell in which order the digits of either stand
JALALI_LANGUAGES = ("fa", "ps")
JALALI_TO_COME = 1410  # 2031: such a year on a page that exists is not Jalali


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known beside an expression, from the page or its source.

    order     the order in which the page's other dates write day and month
    language  of the page: in Persian and Pashto a bare year such as 1398 is Jalali, elsewhere Hijri; where the
              language is not known either, it is not read
    latest    no day after this can be meant, such as the day the page was collected
    known     days that the page or its source names elsewhere, read beyond doubt
    today     the weekday that the page's text first calls today, 1 (Monday) to 7
    """

    order: Order | None = None
    language: str | None = None
    latest: date | None = None
    known: frozenset[date] = frozenset()
    today: int | None = None


NO_EVIDENCE = Evidence()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpression:
    """One expression, its span in the folded text, and what it says.

    date          as far as it is sure; the Gregorian one where two calendars are given equally fully
    readings      what each calendar says, in the order of the text
    order         of the digits, where they could be read in two ways and something decided
    is_disputed   the readings are more than a day apart
    """

    start: int
    end: int
    date: CalendarDate
    readings: tuple[CalendarDate, ...]
    order: Order | None
    clock: ClockPart | None
    weekday: WeekdayPart | None
    is_disputed: bool


def date_expressions(folded: str, lexicon: DateLexicon, evidence: Evidence = NO_EVIDENCE) -> Iterator[DateExpression]:
    """The expressions that name at least a year, in order."""
    for group in date_groups(folded, lexicon):
        expression = _decide(group, evidence)
        if expression:
            yield replace(expression, end=closed(folded, expression.start, expression.end))


def learned(expressions: Iterable[DateExpression], evidence: Evidence = NO_EVIDENCE) -> Evidence:
    """`evidence` with what other dates add: the order of digits where they agree, and the days beyond doubt."""
    read = tuple(expressions)
    orders = {each.order for each in read if each.order in ("dmy", "mdy")}
    days = {each.date.first_day() for each in read if each.date.day and not each.is_disputed}
    return replace(
        evidence,
        order=evidence.order or (orders.pop() if len(orders) == 1 else None),
        known=evidence.known | {day for day in days if day},
    )


def _decide(group: Sequence[Part], evidence: Evidence) -> DateExpression | None:
    dates = [part for part in group if isinstance(part, DatePart)]
    if not dates:
        return None
    clock = next((part for part in group if isinstance(part, ClockPart)), None)
    weekday = next((part for part in group if isinstance(part, WeekdayPart)), None)
    pairs = _weigh(list(product(*(part.candidates for part in dates))), weekday, evidence)
    readings = [_common([pair[place].date for pair in pairs]) for place in range(len(dates))]
    sure = [reading for reading in readings if reading]
    if not sure:
        return None
    orders = {candidate.order for pair in pairs for candidate in pair if candidate.date.calendar == "gregorian"}
    return DateExpression(
        start=group[0].start,
        end=group[-1].end,
        date=max(
            sure,
            key=lambda reading: (reading.first_day() is not None, _fullness(reading), reading.calendar == "gregorian"),
        ),
        readings=tuple(sure),
        order=orders.pop()
        if len(orders) == 1 and any(len(part.candidates) > 1 or _is_telling(part) for part in dates)
        else None,
        clock=clock,
        weekday=weekday,
        is_disputed=len(dates) == 2 and not any(_distance(pair) <= 1 for pair in pairs),
    )


def _is_telling(part: DatePart) -> bool:
    """One order is possible because the other has no thirteenth month, not because it is the usual one."""
    date = part.candidates[0].date
    return (date.day or 0) > 12 and date.calendar == "gregorian"


def _weigh(
    pairs: list[tuple[Candidate, ...]], weekday: WeekdayPart | None, evidence: Evidence
) -> list[tuple[Candidate, ...]]:
    """The ways to read that most evidence allows; each piece counts unless it allows none."""
    is_persian = evidence.language in JALALI_LANGUAGES or (weekday is not None and weekday.is_persian)
    nearest = min((_distance(pair) for pair in pairs), default=0)
    tests: list[Callable[[tuple[Candidate, ...]], bool]] = [
        lambda pair: all(_is_of(each.date, is_persian, evidence.language) for each in pair),
        lambda pair: nearest > SLIP or _distance(pair) <= max(1, nearest),
        lambda pair: weekday is None or all(_falls_on(each.date, weekday.weekday) for each in pair),
        lambda pair: evidence.latest is None or all(_not_after(each.date, evidence.latest) for each in pair),
        lambda pair: any(each.date.first_day() in evidence.known for each in pair),
        lambda pair: evidence.today is None or all(_falls_on(each.date, evidence.today) for each in pair),
        lambda pair: (
            evidence.order is None
            or all(each.order in (None, evidence.order) for each in pair if each.date.calendar == "gregorian")
        ),
    ]
    for test in tests:
        pairs = [pair for pair in pairs if test(pair)] or pairs
    return pairs


def _is_of(day: CalendarDate, is_persian: bool, language: str | None) -> bool:
    """Whether a page in that language can mean that calendar, where a number alone does not tell Hijri from Jalali."""
    if day.calendar == "jalali":
        return is_persian or (language is None and day.year < JALALI_TO_COME)
    return day.calendar != "hijri" or not is_persian


def _falls_on(day: CalendarDate, weekday: int) -> bool:
    """Whether it is that weekday; a Hijri day as seen may be one off from Umm al-Qura."""
    first = day.first_day()
    if first is None or day.day is None:
        return True
    distance = (first.isoweekday() - weekday) % 7
    return distance == 0 or (day.calendar == "hijri" and distance in (1, 6))


def _not_after(day: CalendarDate, latest: date) -> bool:
    first = day.first_day()
    return first is None or first <= latest + timedelta(days=1)


def _distance(pair: tuple[Candidate, ...]) -> int:
    """Days between what two readings can mean; 0 for a single one, or where a calendar is not known that far."""
    bounds = [(each.date.first_day(), each.date.last_day()) for each in pair]
    known = [(first.toordinal(), last.toordinal()) for first, last in bounds if first and last]
    if len(known) < 2:
        return 0
    (first, last), (other_first, other_last) = known
    return max(0, first - other_last, other_first - last)


def _common(dates: Sequence[CalendarDate]) -> CalendarDate | None:
    """What all of them say; None if not even the year."""
    calendars, years = {date.calendar for date in dates}, {date.year for date in dates}
    if len(calendars) != 1 or len(years) != 1:
        return None
    months, days = {date.month for date in dates}, {date.day for date in dates}
    month = months.pop() if len(months) == 1 else None
    return CalendarDate(calendars.pop(), years.pop(), month, days.pop() if month and len(days) == 1 else None)


def _fullness(day: CalendarDate) -> int:
    return 1 + (day.month is not None) + (day.day is not None)
