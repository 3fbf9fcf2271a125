"""What stands around a number: how exactly it is meant, what is counted, and whether it counts at all.

All of this reads folded text (`tasks.text.fold`); vocabulary comes from the lexicons.
"""

import re
from dataclasses import dataclass

from tasks.contract.seed import Seed
from tasks.text.count_words import CLOSING, LOOKBACK, as_listed, comparators, forms, labels, measures
from tasks.text.numbers import Number

# Digits tied to others, to letters or to an address: dates, scores, ranges, codes (4-1, 2015/7/8, 10:30, F-16).
TIED_BEFORE = re.compile(r"(?:(?:\d|\bصفر) ?[-–—/:×] ?|\d |[A-Za-z][-–. ]?|[\u0621-\u064a]-|[/@#_=&?+\[])$")
TIED_AFTER = re.compile(r" ?[-–—/:×] ?(?:\d|صفر\b)| \d|[/@_=&+\]]|[-–]?[A-Za-z]|\.[A-Za-z]")
MARKER_BEFORE = re.compile(r"[\s(\[]*")
MARKER_AFTER = re.compile(r" ?[.)\]\-–:،/](?!\d)")
WITH_ARTICLE = re.compile(r"(?<!\w)[وفبك]?ال ?$")
YEARS = range(1300, 2101)
LONGEST_COUNT = 8  # digits in a row without a mark: more are telephone and account numbers
OPEN = re.compile(r"[(\[\"']")
CLOSED = re.compile(r"[)\]\"']")
CURRENCY_SIGNS = ("$", "€", "£", "%", "٪")
NOUN = re.compile(rf"{CLOSING}(?:من (?:بين )?(?P<of_noun>[^\W\d_]{{3,}})|(?P<noun>[^\W\d_]{{2,}}))")
# A word behind a number that carries an article, a conjunction or a preposition is not what is counted,
# unless the number is a vague one: عشرات الأطفال.
ATTACHED = re.compile(r"[وفبكل]?ال|لل|و")
ATTACHED_TO_VAGUE = re.compile(r"[وفبكل]ال|لل|و")


@dataclass(frozen=True, slots=True)
class Found:
    """A number in folded text with what stands around it.

    start end   span that takes in comparator and unit
    unit        span of what is counted
    is_measure  the unit is one of the lexicon
    is_label    the number names a thing and counts none: المادة 7
    is_span     it is one end of a span of measures that a dash joins: 10-30 كم
    """

    number: Number
    start: int
    end: int
    comparator: str
    unit: tuple[int, int] | None
    is_measure: bool
    is_label: bool
    is_span: bool = False


class Surroundings:
    """Reads what stands before and behind a number in folded text."""

    def __init__(self, text: str, compared: Seed, units: Seed, labelled: Seed, function_words: Seed) -> None:
        self.text = text
        self.before, self.after, self.meanings = comparators(compared)
        self.measures = measures(units)
        self.labels = labels(labelled)
        self.function_words = forms(function_words)

    def read(self, number: Number, since: int = 0) -> Found:
        """The number with what stands around it; what stands before `since` belongs to another."""
        start, end = number.start, number.end
        comparator = "="
        unit, is_measure = self._unit(number)
        if before := self.before.search(self.text, max(since, start - LOOKBACK), start):
            comparator = self.meanings["before", as_listed(before["form"])]
            start = before.start("form")
        if unit:
            start, end = min(start, unit[0]), max(end, unit[1])
            if CLOSED.search(self.text[number.start : end]) and OPEN.match(self.text[start - 1 : start]):
                start -= 1
        after = self.after.match(self.text, end) or self.after.match(self.text, number.end)
        if after and comparator == "=":
            comparator, end = self.meanings["after", after["form"]], max(end, after.end())
        is_label = bool(self.labels.search(self.text, max(0, number.start - LOOKBACK), number.start))
        return Found(number, start, end, comparator, unit, is_measure, is_label)

    def _unit(self, number: Number) -> tuple[tuple[int, int] | None, bool]:
        """What is counted, and whether it is a measure of the lexicon."""
        if number.is_noun:
            return (number.start, number.end), False
        if self.text[number.start - 1 : number.start] in CURRENCY_SIGNS:
            return (number.start - 1, number.start), True
        if measure := self.measures.match(self.text, number.end):
            return measure.span("form"), True
        noun = NOUN.match(self.text, number.end)
        return (noun.span(noun.lastgroup or 0) if noun and self._counts(noun, number) else None), False

    def _counts(self, noun: re.Match[str], number: Number) -> bool:
        """Whether the word behind the number is what it counts; `سنة 2011` behind it begins a date."""
        word = noun[noun.lastgroup or 0]
        attached = ATTACHED if number.value is not None else ATTACHED_TO_VAGUE
        if word in self.function_words or (noun["noun"] and attached.match(word)):
            return False
        is_before_digit = self.text[noun.end() + 1 : noun.end() + 2].isdecimal()
        return not (is_before_digit and self.labels.search(self.text, noun.start(), noun.end() + 1))

    def is_count(self, found: Found) -> bool:
        number = found.number
        if not number.is_digits:
            return True
        before = self.text[max(0, number.start - LOOKBACK) : number.start]
        if found.is_span:
            return True
        if TIED_BEFORE.search(before) or TIED_AFTER.match(self.text, number.end):
            return False
        is_ordinal = not found.unit and found.comparator == "=" and WITH_ARTICLE.search(before)
        return found.is_measure or not (found.is_label or is_ordinal or self._is_marker(number) or self._is_code(found))

    def _is_marker(self, number: Number) -> bool:
        """Whether it numbers an item of a list or a note: first on its line, and the next or last number is so too."""
        line = self.text.rfind("\n", 0, number.start) + 1
        if number.value is None or not MARKER_BEFORE.fullmatch(self.text, line, number.start):
            return False
        beside = f"{number.value - 1:.0f}|{number.value + 1:.0f}"
        has_sign = bool(MARKER_AFTER.match(self.text, number.end))
        return has_sign and bool(re.search(rf"(?:^|\n)[\s(\[]*(?:{beside}) ?[.)\]\-–:،/]", self.text))

    def _is_code(self, found: Found) -> bool:
        """Whether bare digits look like a year, a telephone number or a code."""
        literal = self.text[found.number.start : found.number.end]
        if not literal.isdecimal():
            return False
        if len(literal) > LONGEST_COUNT or (len(literal) > 1 and literal.startswith("0")):
            return True
        is_noun = found.unit is not None and self.text[found.unit[1] - 1] == "ا"
        return int(literal) in YEARS and found.comparator == "=" and not is_noun
