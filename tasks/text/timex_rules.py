"""How the rules of times are written: a template of words, and a reader of what it matches."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tasks.text.patterns import LETTER_AFTER, LETTER_BEFORE, spaced
from tasks.text.timex import Anchor, Timex
from tasks.text.timex_lexicon import TimexLexicon

A, B = LETTER_AFTER, LETTER_BEFORE
# What may be written to a word before it: and, by, to; a word with its article after ل begins with لل.
LEAD = rf"{LETTER_BEFORE}[وف]?[بك]?(?:ل(?!ل))?"


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
    """A pattern and its reader; it is not tried on a text that has none of its signs."""

    pattern: re.Pattern[str]
    read: Reader
    signs: tuple[str, ...] = ()


def compiled(lexicon: TimexLexicon, *rules: tuple[str, Reader] | tuple[str, Reader, str]) -> tuple[Rule, ...]:
    """Rules with their templates compiled; a third part is the kind of word that none matches without."""
    return tuple(
        Rule(lexicon.compile(template), read, tuple(lexicon.words[kind[0]]) if kind else ())
        for template, read, *kind in rules
    )


def apply(rules: Iterable[Rule], context: Context) -> Iterator[Timex]:
    """What the rules find, rule by rule: what comes first is trusted above what overlaps it."""
    for rule in rules:
        if not rule.signs or any(sign in context.text for sign in rule.signs):
            for match in rule.pattern.finditer(context.text):
                yield from rule.read(match, context)


def dated(match: re.Match[str], value: str | None) -> Timex:
    """A DATE over the core of a match."""
    return Timex(match.start("core"), match.end("core"), "DATE", value)
