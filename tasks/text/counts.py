"""What stands around a number: how exactly it is meant, what is counted, and whether it counts at all.

All of this reads folded text (`tasks.text.fold`); vocabulary comes from the lexicons.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from tasks.contract.seed import Seed
from tasks.text.fold import fold
from tasks.text.numbers import Number

# Digits tied to others, to letters or to an address: dates, scores, ranges, codes (4-1, 2015/7/8, 10:30, F-16).
TIED_BEFORE = re.compile(r"(?:\d ?[-–—/:×] ?|\d |[A-Za-z][-–. ]?|[\u0621-\u064a]-|[/@#_=&?+\[])$")
TIED_AFTER = re.compile(r" ?[-–—/:×] ?\d| \d|[/@_=&+\]]|[-–]?[A-Za-z]|\.[A-Za-z]")
MARKER_BEFORE = re.compile(r"[\s(\[]*")
MARKER_AFTER = re.compile(r" ?[.)\]\-–:،/](?!\d)")
WITH_ARTICLE = re.compile(r"(?<!\w)[وفبك]?ال ?$")
YEARS = range(1300, 2101)
LONGEST_COUNT = 8  # digits in a row without a mark: more are telephone and account numbers
LOOKBACK = 40  # characters that the longest comparator or label and its brackets take

CLITICS = "[وف]?[بلك]?"
# What is more may stand behind the verb that compares: تزيد قيمتها على, تتجاوز سرعتها.
OWNED = r" \w{2,}ها?م?ا?"
ON = r" (?:علي|عن)$"
EXCEEDING = r"(?<=تجاوز)"
OPENING = r"[ :(\[\"']{0,3}(?:[وفبلك]{0,2}(?:ال)? ?)?$"
CLOSING = r"[ )\]\"']{0,3}"
DASHED = r"(?: -)?" + OPENING  # كوفيد -19
SPAN = re.compile(r"(?<!\w)[وفب]?(?:ما )?(?:بين|من) \(?$")
LEADING = re.compile(r"\d+(?= ?[^\W\d_])")
SCALES = (1e3, 1e6, 1e9, 1e12)
OPEN = re.compile(r"[(\[\"']")
CLOSED = re.compile(r"[)\]\"']")
COORDINATION = re.compile(r"[)\]]?(?: و|، ?| او | الي | حتي )[(\[]?")
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
    """

    number: Number
    start: int
    end: int
    comparator: str
    unit: tuple[int, int] | None
    is_measure: bool
    is_label: bool


class Surroundings:
    """Reads what stands before and behind a number in folded text."""

    def __init__(self, text: str, comparators: Seed, measures: Seed, labels: Seed, function_words: Seed) -> None:
        self.text = text
        self.before, self.after, self.meanings = _comparators(comparators)
        self.measures = _measures(measures)
        self.labels = _labels(labels)
        self.function_words = _forms(function_words)

    def read(self, number: Number) -> Found:
        start, end = number.start, number.end
        comparator = "="
        unit, is_measure = self._unit(number)
        if before := self.before.search(self.text, max(0, start - LOOKBACK), start):
            comparator = self.meanings["before", _as_listed(before["form"])]
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


def share(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """Of tied numbers (بين 10 و15 قتيلا): the unit of the last and the label of the first hold for all.

    The scale of the last is that of a span's first too: بين 10 و15 ألفا.
    """
    shared = list(found)
    ties = [place for place, (one, two) in enumerate(pairwise(found)) if _is_tied(text, one.number, two.number)]
    for place in reversed(ties):
        if not shared[place].unit:
            after = shared[place + 1]
            shared[place] = replace(shared[place], unit=after.unit)
    for place in ties:
        shared[place] = _scaled(text, shared[place], shared[place + 1])
        shared[place + 1] = replace(shared[place + 1], is_label=shared[place + 1].is_label or shared[place].is_label)
    return shared


def _is_tied(text: str, one: Number, two: Number) -> bool:
    return bool(COORDINATION.fullmatch(text, one.end, two.start))


def _scaled(text: str, first: Found, last: Found) -> Found:
    """The first number of a span with the scale that only the last is written with."""
    low, high = text[first.number.start : first.number.end], LEADING.match(text, last.number.start, last.number.end)
    is_begun = SPAN.search(text, max(0, first.number.start - LOOKBACK), first.number.start)
    if not (is_begun and high and low.isdecimal() and last.number.value):
        return first
    scale = last.number.value / int(high.group())
    is_span = int(low) < int(high.group()) and scale in SCALES
    return replace(first, number=replace(first.number, value=int(low) * scale)) if is_span else first


@cache
def _comparators(seed: Seed) -> tuple[re.Pattern[str], re.Pattern[str], dict[tuple[str, str], str]]:
    """Patterns for the words before a number and behind it, and what each means."""
    meanings = {(row["position"], fold(row["form"])): row["comparator"] for row in seed}
    before = _any_owned(form for position, form in meanings if position == "before")
    after = _any(form for position, form in meanings if position == "after")
    return (
        re.compile(rf"(?<!\w){CLITICS}(?P<form>{before}){OPENING}"),
        re.compile(rf"[)\]]?،? (?P<form>{after})(?!\w)"),
        meanings,
    )


def _any_owned(forms: Iterable[str]) -> str:
    """Any of the forms, with what they compare between verb and preposition or behind the verb."""
    patterns = (_any([form]) for form in sorted(forms, key=lambda form: (-len(form), form)))
    return "|".join(
        re.sub(f"(?={ON})|{EXCEEDING}$", lambda _: f"(?:{OWNED})?", each.replace(r"\ ", " ")) for each in patterns
    )


def _as_listed(form: str) -> str:
    """The form without what it compares."""
    return re.sub(f"{OWNED}(?={ON})|{EXCEEDING}{OWNED}$", "", form)


@cache
def _measures(seed: Seed) -> re.Pattern[str]:
    return re.compile(rf"{CLOSING}(?:من )?(?P<form>{_any(_forms(seed))})(?!\w)")


@cache
def _labels(seed: Seed) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){CLITICS}(?:{_any(_forms(seed))}){DASHED}")


@cache
def _forms(seed: Seed) -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in seed)


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))
