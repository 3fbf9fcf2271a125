"""How the rules of times are written: a template of words, and a reader of what it matches."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tasks.text.openings import PARTICLES, Opening, Openings
from tasks.text.patterns import LETTER_AFTER, LETTER_BEFORE, spaced
from tasks.text.timex import Anchor, Timex
from tasks.text.timex_lexicon import TimexLexicon

A, B = LETTER_AFTER, LETTER_BEFORE
# What may be written to a word before it: and, by, to; a word with its article after ل begins with لل.
LEAD = rf"{LETTER_BEFORE}[وف]?[بك]?(?:ل(?!ل))?"

DIGITS = "digits"  # beside the kinds of word


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader of a match may look at: the folded text, its traps hidden, and the day of publication."""

    text: str
    lexicon: TimexLexicon
    anchor: Anchor | None

    def meaning(self, kind: str, form: str) -> str:
        """What the lexicon says of a form that was matched as one of that kind."""
        return self.lexicon.words[kind][spaced(form)]

    def is_of(self, kind: str, form: str | None) -> bool:
        """Whether a form is one of that kind."""
        return form is not None and spaced(form) in self.lexicon.words[kind]

    def shift(self, form: str | None) -> int:
        """How many units away a word such as last or next points; 0 without one."""
        return int(self.meaning("shift", form)) if form else 0

    def point(self, unit: str, count: int) -> str | None:
        """The value of the unit that many units from publication; None if that day is not known."""
        return self.anchor.point(unit, count) if self.anchor else None


Reader = Callable[[re.Match[str], Context], Iterable[Timex]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern with what it begins with, and its reader."""

    opening: Opening
    read: Reader


def compiled(lexicon: TimexLexicon, *rules: tuple[str, Reader, str]) -> tuple[Rule, ...]:
    """Rules with their templates compiled; the third part names the kinds of word that a match begins with."""
    return tuple(Rule(_opening(lexicon, template, set(kinds.split())), read) for template, read, kinds in rules)


def _opening(lexicon: TimexLexicon, template: str, kinds: set[str]) -> Opening:
    forms = frozenset(form for kind in kinds - {DIGITS} for form in lexicon.forms[kind])
    return Opening(lexicon.compile(template), forms, by_digits=DIGITS in kinds)


class Rules:
    """Rules in order of trust."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._openings = Openings((rule.opening for rule in self._rules), PARTICLES)

    def apply(self, context: Context) -> Iterator[Timex]:
        """What the rules find, rule by rule: what comes first is trusted above what overlaps it."""
        for rule, matches in zip(self._rules, self._openings.finditer(context.text), strict=True):
            for match in matches:
                yield from rule.read(match, context)


def dated(match: re.Match[str], value: str | None) -> Timex:
    """A DATE over the core of a match."""
    return Timex(match.start("core"), match.end("core"), "DATE", value)
