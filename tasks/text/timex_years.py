"""Years and what is made of them: ranges, decades, centuries, quarters, seasons."""

import re
from collections.abc import Iterator
from functools import cache

from tasks.text.calendars import Calendar, CalendarDate
from tasks.text.date_names import day_number
from tasks.text.numbers import numbers
from tasks.text.patterns import spaced
from tasks.text.timex import Timex, date_value
from tasks.text.timex_lexicon import TimexLexicon
from tasks.text.timex_rules import LEAD, A, B, Context, Rule, compiled, dated

EARLIEST_RANGE, LATEST_YEAR = 1000, 2100
PARTS = {"Q": 4, "H": 2}  # quarters and halves of a year
MONTHS = 12
SPOKEN = range(1000, LATEST_YEAR + 1)
MODERN = range(1900, LATEST_YEAR + 1)
# A year without its era is Hijri where Hijri years are now; of those just before, nothing tells which are meant.
HIJRI_NOW, EITHER = range(1390, 1461), range(1300, 1390)
CENTURIES = {"العشرين": "19", "التاسع عشر": "18"}

YEAR = r"(?<!\d)(?<!\d[.,/])\d{4}(?!\d|[.,/:]\d)"
LIST = r"(?:،| ?و ?| او | حتي | الي )"
RANGE = r"(?P<first>(?<!\d)(?<!\d[.,/])\d{4}) ?(?:[-–—] ?|/ ?(?=\d{4}))(?P<last>\d{4}|\d\d)(?!\d|[-–—/]|[.,:]\d)"
YEARS = (
    rf"{LEAD}(?P<core>«year»{A} ?(?:\(|\.(?=\d{{4}}))?(?P<years>\d{{3,4}}(?!\d|[.,]\d)"
    rf"(?: ?(?P<era>«era»){A}| ?(?P<before>«before_era»){A})?(?:{LIST}\d{{4}}(?!\d))*))"
)
WORDED = rf"{LEAD}(?P<core>«year»{A} (?P<words>«number»{A}(?: (?:و ?)?«number»{A})+))"
# What stands beside a year: its era; or brackets alone, as behind a name or a resolution: a count has a noun behind it.
BESIDE = (
    rf"(?P<core>(?P<year>{YEAR}) ?(?P<era>«era»){A}|(?P<before>(?<!\d)(?<!\d[.,/])\d{{1,5}}) ?«before_era»{A}"
    rf"|(?<=\()(?P<years>{YEAR})(?P<in>)(?=\) ?(?:[.،,؛:\n]|$)))"
)
AFTER = rf"{B}[وفب]?«when»{A} \.?(?P<years>{YEAR})"
# `في 2015` is a year unless something counted follows, which then ends in ا.
IN = rf"{B}[وف]?«when_in»{A} \.?(?P<years>{YEAR}(?:{LIST}{YEAR})*)(?P<in>)(?! (?!\w+ما )[^\W\d_]{{4,}}ا{A})"
OF_EVENT = rf"{LEAD}«event_of» (?P<years>{YEAR})(?P<in>)(?! «number»)(?! [^\W\d_]{{4,}}ا{A})"
DECADE = (
    rf"{LEAD}(?P<core>(?P<decade>«decade»){A}"
    rf"(?: (?:من )?«century» (?P<century>الماضي|المنصرم|العشرين|التاسع عشر){A})?)(?! من عمر)"
)
CENTURY = (
    rf"{LEAD}(?P<core>«century» (?P<ordinal>«ordinal»{A}(?: (?:و ?)?«tens»{A})?|العشرين|ال ?\d{{1,2}})"
    rf"(?: (?P<before>«before_era»){A})?)"
)
OF_YEAR = rf"(?:ل{{0,2}}|«this» )«year»{A}"
PART = (
    rf"{LEAD}(?P<core>(?P<part>«part») (?:(?P<ordinal>«ordinal»)|(?P<end>«last»)){A}"
    rf"(?: (?:او |و ?)(?P<other>«ordinal»){A})?"
    rf"(?:(?: من)?(?: {OF_YEAR})?(?: (?P<shift>«shift»){A}| ?(?:ل ?)?(?P<year>{YEAR}))"
    rf"|(?: من)?(?P<this> {OF_YEAR})(?! ال)|(?! من| {OF_YEAR})(?P<bare>)))"
)
SEASON = (
    rf"{LEAD}(?P<core>(?P<season>«season»){A}(?: (?:من )?(?:«year» )?(?P<year>{YEAR})| (?P<shift>«shift»){A}"
    rf"| (?:من )?«year» (?P<of_year>«shift»){A}))"
)

THIS_SEASON = rf"{LEAD}(?P<core>«this» (?P<season>«season»){A})"
WINTER = "WI"


@cache
def year_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """Parts of years, then years, then more than years."""
    return compiled(
        lexicon,
        (PART, _part, "part"),
        (SEASON, _season, "season"),
        (THIS_SEASON, _this_season, "this"),
        (RANGE, _range, "digits"),
        (YEARS, _years, "year"),
        (WORDED, _worded, "year"),
        (BESIDE, _beside, "digits"),
        (AFTER, _alone, "when"),
        (IN, _alone, "when_in"),
        (OF_EVENT, _alone, "event_of"),
        (DECADE, _decade, "decade"),
        (CENTURY, _century, "century"),
    )


def _range(match: re.Match[str], context: Context) -> Iterator[Timex]:
    first, last = match["first"], match["last"]
    last = last if len(last) == 4 else first[:2] + last
    if EARLIEST_RANGE <= int(first) < int(last) <= LATEST_YEAR:
        value, calendar = _range_value(_year(first, None, context), _year(last, None, context))
        yield Timex(match.start("first"), match.end("last"), "DATE", value, calendar)


def _range_value(first: CalendarDate | None, last: CalendarDate | None) -> tuple[str | None, Calendar | None]:
    if first is None or last is None or first.calendar != last.calendar:
        return None, None
    if first.calendar == "gregorian":
        return f"{first.year}/{last.year}", first.calendar
    start, end = first.first_day(), last.last_day()
    return f"{start}/{end}" if start and end else None, first.calendar


def _years(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """One expression a year; the word for year belongs to the first, and the era."""
    offset = match.start("years")
    for digits in re.finditer(r"\d+", match["years"]):
        is_first = digits.start() == 0
        era, before = (match["era"], match["before"]) if is_first else (None, None)
        start = match.start("core") if is_first else offset + digits.start()
        end = match.end("era") if era else match.end("before") if before else offset + digits.end()
        stated = _year(digits.group(), era, context)
        yield Timex(start, end, "DATE", *((_year_before(digits.group()), None) if before else _year_value(stated)))


def _year_before(digits: str) -> str:
    """A year before the common era, as TIMEX3 writes it."""
    return f"BC{int(digits):04}"


def _beside(match: re.Match[str], context: Context) -> Iterator[Timex]:
    if match["before"]:
        yield dated(match, _year_before(match["before"]))
    else:
        yield from (_of_era if match["era"] else _alone)(match, context)


def _worded(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """A year in words, as it is spoken."""
    found = next(numbers(match["words"], context.lexicon.number_words), None)
    if found and found.value and int(found.value) in SPOKEN:
        stated = _year(f"{found.value:.0f}", None, context)
        yield Timex(match.start("core"), match.end("core"), "DATE", *_year_value(stated))


def _year(digits: str, era: str | None, context: Context) -> CalendarDate | None:
    year = int(digits)
    if era:
        return CalendarDate(context.lexicon.dates.eras[spaced(era)], year)
    if year in EITHER or year > LATEST_YEAR:
        return None
    return CalendarDate("hijri" if year in HIJRI_NOW else "gregorian", year)


def _year_value(stated: CalendarDate | None) -> tuple[str | None, Calendar | None]:
    return (date_value(stated), stated.calendar) if stated else (None, None)


def _of_era(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """`2015 م` is a year where `1500 م` is a length."""
    year, stated = int(match["year"]), _year(match["year"], match["era"], context)
    if stated and stated.is_possible() and (stated.calendar != "gregorian" or _is_modern(year)):
        yield Timex(match.start("core"), match.end("core"), "DATE", *_year_value(stated))


def _is_modern(year: int) -> bool:
    """A year of now rather than a round number."""
    return year in MODERN and year % 100 != 0


def _alone(match: re.Match[str], _context: Context) -> Iterator[Timex]:
    for digits in re.finditer(r"\d+", match["years"]):
        year, start = int(digits.group()), match.start("years")
        if _is_modern(year) or (year in MODERN and "in" not in match.re.groupindex):
            yield Timex(start + digits.start(), start + digits.end(), "DATE", digits.group(), "gregorian")


def _decade(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """A decade of no century that is named is the twentieth's."""
    century = CENTURIES.get(spaced(match["century"] or "العشرين")) or context.point("century", -1)
    yield dated(match, century + context.meaning("decade", match["decade"]) if century else None)


def _century(match: re.Match[str], context: Context) -> Iterator[Timex]:
    digits = re.sub(r"\D", "", match["ordinal"])
    number = int(digits) if digits else day_number(match["ordinal"], context.lexicon.dates)
    yield dated(match, f"{'BC' if match['before'] else ''}{number - 1:02}")


def _part(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """A quarter, or one quarter and another of one year, each a time of its own."""
    for group in ("ordinal", "end", "other"):
        if match[group]:
            letter = context.meaning("part", match["part"])
            number = PARTS[letter] if group == "end" else day_number(match[group], context.lexicon.dates)
            if number <= PARTS[letter] and (match["bare"] is None or context.is_of("quarter", match["part"])):
                year = _year_of_part(match, context, MONTHS // PARTS[letter] * (number - 1))
                start = match.start("other" if group == "other" else "core")
                end = match.end(group) if match["other"] and group != "other" else match.end("core")
                yield Timex(start, end, "DATE", f"{year}-{letter}{number}" if year else None)


def _year_of_part(match: re.Match[str], context: Context, months_before: int) -> str | None:
    """A quarter of no year that is told is the last that began."""
    if match["bare"] is None or not context.anchor:
        return match["year"] or context.point("year", context.shift(match["shift"]))
    return context.point("year", -1 if months_before >= context.anchor.day.month else 0)


def _season(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """The year of `last summer` is not told by the year of publication alone, so only a stated one is taken."""
    season, year = context.meaning("season", match["season"]), match["year"]
    if match["of_year"] and season != WINTER:
        year = context.point("year", context.shift(match["of_year"]))
    yield dated(match, f"{year}-{season}" if year else None)


def _this_season(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """This summer is that of the year; this winter is of two years."""
    season = context.meaning("season", match["season"])
    year = context.point("year", 0) if season != WINTER else None
    yield dated(match, f"{year}-{season}" if year else None)
