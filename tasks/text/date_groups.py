"""The parts of dates in a text, and which of them belong to one expression."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from tasks.text.calendars import Calendar
from tasks.text.date_clocks import clocks
from tasks.text.date_digits import dates_in_digits
from tasks.text.date_lexicon import DateLexicon
from tasks.text.date_names import dates_by_name
from tasks.text.date_parts import ClockPart, DatePart, Part, WeekdayPart
from tasks.text.openings import Opening, Openings
from tasks.text.patterns import LETTER_AFTER, LETTER_BEFORE, SPACE, any_of, spaced

LONGEST_GLUE = 40  # characters
MARKS = r"[,،؛;|/()\[\]•·:.@_‐‑‒–—-]"


def date_groups(folded: str, lexicon: DateLexicon) -> Iterator[list[Part]]:
    """Parts with nothing but glue between them: at most one time, one weekday, and a date in each of two calendars.

    Of a text without a date there are none, whatever times and weekdays it has.
    """
    group: list[Part] = []
    for part in _parts(folded, lexicon):
        if group and not (_is_glued(folded, group[-1], part, lexicon) and _fits(group, part)):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _parts(folded: str, lexicon: DateLexicon) -> list[Part]:
    """All parts in order; of two that overlap, the fuller kind."""
    found: list[Part] = []
    for parts in (dates_by_name, dates_in_digits):
        found += _free(parts(folded, lexicon), found)
    for others in (clocks, _weekdays) if found else ():
        found += _free(others(folded, lexicon), found)
    return sorted(found, key=lambda part: part.start)


def _free(parts: Iterable[Part], found: Sequence[Part]) -> list[Part]:
    return [part for part in parts if all(part.end <= other.start or other.end <= part.start for other in found)]


def _weekdays(folded: str, lexicon: DateLexicon) -> Iterator[WeekdayPart]:
    (matches,) = _weekday(lexicon).finditer(folded)
    for match in matches:
        name = spaced(match.group())
        yield WeekdayPart(match.start(), match.end(), lexicon.weekdays[name], lexicon.families[name] == "persian")


@cache
def _weekday(lexicon: DateLexicon) -> Openings:
    pattern = re.compile(f"{LETTER_BEFORE}{any_of(lexicon.weekdays)}{LETTER_AFTER}")
    return Openings([Opening(pattern, frozenset(lexicon.weekdays))])


def _is_glued(folded: str, part: Part, other: Part, lexicon: DateLexicon) -> bool:
    """Whether nothing keeps two parts apart; two dates are tied by less than a date and its time."""
    between = folded[part.end : other.start]
    if len(between) > LONGEST_GLUE or between.strip(" ").count("\n") > 1:
        return False
    kinds = ("join",) if isinstance(part, DatePart) and isinstance(other, DatePart) else ("join", "glue")
    return _glue(lexicon, kinds).fullmatch(between) is not None


@cache
def _glue(lexicon: DateLexicon, kinds: Sequence[str]) -> re.Pattern[str]:
    words = any_of(form for kind in kinds for form in lexicon.words[kind])
    return re.compile(rf"(?:{SPACE}|\n|t(?=\d|$)|{MARKS}|(?:{words}){LETTER_AFTER})*")


def _fits(group: Sequence[Part], part: Part) -> bool:
    if isinstance(part, DatePart):
        dates = [other for other in group if isinstance(other, DatePart)]
        return len(dates) < 2 and all(_calendars(other).isdisjoint(_calendars(part)) for other in dates)
    if isinstance(part, WeekdayPart):
        return all(not isinstance(other, WeekdayPart) or other.weekday == part.weekday for other in group)
    return not any(isinstance(other, ClockPart) for other in group)


def _calendars(part: DatePart) -> frozenset[Calendar]:
    return frozenset(candidate.date.calendar for candidate in part.candidates)
