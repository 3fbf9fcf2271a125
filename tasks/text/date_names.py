"""Dates whose month is named, in any of the calendars and languages of the lexicon."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tasks.text.calendars import Calendar, CalendarDate
from tasks.text.date_lexicon import DateLexicon, not_behind
from tasks.text.date_parts import Candidate, DatePart
from tasks.text.openings import Opening, Openings
from tasks.text.patterns import DASH, LETTER_AFTER, LETTER_BEFORE, SPACE, any_of, spaced

S = f"{SPACE}*"
CLITICS = "وفبلك"  # what may be written to a month: وسبتمبر 2013
HIJRI_BY_ITSELF = range(1300, 1501)  # years that a Hijri or Jalali month needs no era for


def dates_by_name(folded: str, lexicon: DateLexicon) -> Iterator[DatePart]:
    """Dates with day, month and year, then months with their year."""
    taken: list[tuple[int, int]] = []
    for matches in _patterns(lexicon).dates.finditer(folded):
        for match in matches:
            date = (
                None
                if any(match.start() < end and start < match.end() for start, end in taken)
                else _read(match, lexicon)
            )
            if date and date.is_possible():
                start = match.start("months") if match[0][0] in CLITICS else match.start()
                taken.append((start, match.end()))
                yield DatePart(start, match.end(), (Candidate(date),))


def month_named(names: str, lexicon: DateLexicon) -> tuple[Calendar, int] | None:
    """The month that one or more names mean, as in `آب / أغسطس`; None if they mean several."""
    months = {lexicon.months[name] for name in month_names(names, lexicon)}
    return months.pop() if len(months) == 1 else None


def month_names(names: str, lexicon: DateLexicon) -> list[str]:
    """The names one by one, as the lexicon has them."""
    return [spaced(name) for name in _patterns(lexicon).month.findall(names)]


def day_number(words: str, lexicon: DateLexicon) -> int:
    """The number that digits or ordinal words say."""
    if words.isdigit():
        return int(words)
    numbers = {**lexicon.words["ordinal"], **lexicon.words["tens"]}
    parts = [words] if words in numbers else re.split(rf"{SPACE}+(?:و{S})?", words)
    return sum(int(numbers[part]) for part in parts)


def era_after(folded: str, place: int, lexicon: DateLexicon) -> tuple[Calendar | None, int]:
    """The calendar that the era written at `place` is of, if one is, and where it ends."""
    match = _patterns(lexicon).era.match(folded, place)
    return (_era(match["era"], lexicon), match.end()) if match else (None, place)


@dataclass(frozen=True, slots=True, eq=False)
class Patterns:
    """Those of a lexicon; `dates` from the fullest on."""

    dates: Openings
    month: re.Pattern[str]
    era: re.Pattern[str]


@cache
def _patterns(lexicon: DateLexicon) -> Patterns:
    words = {kind: any_of(forms) for kind, forms in lexicon.words.items()}
    month = f"{LETTER_BEFORE}{any_of(lexicon.months)}{LETTER_AFTER}"
    months = rf"(?P<months>{month}(?:{S}[/\\{DASH}(]{S}{month}(?:{S}\))?|{S}{month})*)"
    led = rf"{LETTER_BEFORE}[{CLITICS}]?{months.replace(LETTER_BEFORE, '', 1)}"
    weekday = f"{LETTER_BEFORE}{any_of(lexicon.weekdays)}{LETTER_AFTER}"
    of = rf"(?:{S}(?:[,،./\\{DASH}]|(?:{words['of']}){LETTER_AFTER}))*{S}"
    tens = f"(?:{words['tens']})"
    halves = {month.split()[0] for month in lexicon.months if " " in month}  # الثاني/يناير is no day behind كانون
    no_month = not_behind(halves) + not_behind(lexicon.words["part"])
    ordinal = rf"{LETTER_BEFORE}{no_month}(?:{words['ordinal']}(?:{SPACE}+(?:و{S})?{tens})?|{tens}){LETTER_AFTER}"
    day = rf"(?P<day>(?<!\d)(?<!\d[.,:/\\])\d{{1,2}}(?!\d)|{ordinal})(?:st|nd|rd|th|er)?"
    year = rf"(?P<year>(?<!\d)(?<!\d[./\\{DASH}])\d{{4}}(?!\d))"
    era = rf"{S}[(]?{S}(?P<era>{words['era']}){LETTER_AFTER}"
    names, ordinals = frozenset(lexicon.months), frozenset((*lexicon.words["ordinal"], *lexicon.words["tens"]))
    none = frozenset[str]()
    dates = (
        (rf"{day}{of}{months}{of}{year}(?:{era})?", ordinals, True),
        (rf"{months}{SPACE}+{day}{S}[,،]?{S}{year}(?:{era})?(?![:.]\d)", names, False),
        (rf"{year}{of}{weekday}{of}{day}{of}{months}(?!{of}\d{{4}})", none, True),
        (rf"{year}{of}{months}{of}{day}(?![:.]?\d)", none, True),
        (rf"{led}{of}{year}(?:{era})?", names, False),
    )
    openings = (Opening(re.compile(source), forms, by_digits) for source, forms, by_digits in dates)
    return Patterns(Openings(openings, ("", *CLITICS)), re.compile(month), re.compile(era))


def _read(match: re.Match[str], lexicon: DateLexicon) -> CalendarDate | None:
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


def _era(form: str | None, lexicon: DateLexicon) -> Calendar | None:
    return lexicon.eras[spaced(form)] if form else None
