"""The pieces that numbers are made of, in folded Arabic text: digits, and the words of the lexicon `number_words`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from tasks.contract.seed import Seed
from tasks.text.digits import ARABIC_DECIMAL
from tasks.text.fold import fold
from tasks.text.word_places import word_places

# A space parts thousands only where no further digits stand beside them: those are telephone numbers.
# Agencies write a decimal with ر as it is seen, from the right: 4ر22 is 22.4, and 540ر999ر45 is 45,999,540.
TURN = "\u0631"
TURNED = rf"\d+(?: ?{TURN} ?\d+)+"
DIGITS = TURNED + r"|(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?![\d.,]| \d)|\d+(?:[.,\u066b\u066c\u060c']\d+)*"
GLUED = ("نحو", "حوالي", "قرابه", "زهاء", "من", "الي", "علي", "عن")  # written to the digits as often as not
ABOUT = "|".join(rf"(?<=\b{word})" for word in GLUED)
TOKEN = re.compile(
    rf"(?:(?<![\w@#+])(?P<lead>[وفبلك]{{1,2}}(?:ال)? ?|ال ?)?|{ABOUT})(?P<digits>{DIGITS})(?![A-Za-z_\d])"
    r"|(?:(?<!\w)(?P<and>و) )?(?P<word>[^\W\d_]+)"
)
BEFORE = re.compile(r"(?:[وفبلك]{1,2}(?:ال)?|ال) ?\Z")
LONGEST_BEFORE = len("وبال ")
PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
AND = ("و", "ف")
ARTICLE = "ال"
DEFINITE = frozenset({"scale", "scales", "vague", "ordinal"})  # what still is part of a number with an article
GAP = re.compile(r"[)\]]? {0,2}[(\[]?")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a number.

    kind       digits, or the `part` of `number_words`
    is_joined  "and" is written before it
    start end  span in the text, without the clitics written to it
    """

    kind: str
    value: float
    start: int
    end: int
    is_joined: bool = False
    is_definite: bool = False
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A number word with the clitics `lead` written to it."""

    kind: str
    value: float
    lead: str

    @property
    def is_definite(self) -> bool:
        return self.lead.endswith(ARTICLE)


def runs(text: str, number_words: Seed) -> Iterator[list[Part]]:
    """Parts that stand side by side, with nothing but a space or a bracket between them."""
    run: list[Part] = []
    end = 0
    for start, last, part in _parts(text, _forms(number_words)):
        if run and not GAP.fullmatch(text, end, start):
            yield run
            run = []
        run.append(part)
        end = last
    if run:
        yield run


def _parts(text: str, forms: Mapping[str, Form]) -> Iterator[tuple[int, int, Part]]:
    """The parts in order, with their spans, clitics and all; most words of a text are none and are not looked at."""
    found = word_places(text)
    end = 0
    for place in sorted([*(start for _, start in found.of(forms.keys())), *found.digits]):
        match = _token(text, end, place) if place >= end else None
        if match:
            end = match.end()
            yield match.start(), end, _digits(match) if match["digits"] else _word(match, forms)


def _token(text: str, end: int, place: int) -> re.Match[str] | None:
    """The digits or the word at a place, with what is written before it and does not stand before `end`."""
    before = BEFORE.search(text, max(end, place - LONGEST_BEFORE), place)
    match = TOKEN.match(text, before.start()) if before else None
    return match if match and place in (match.start("digits"), match.start("word")) else TOKEN.match(text, place)


@cache
def _forms(number_words: Seed) -> Mapping[str, Form]:
    """Every word by what is written; a word as it stands goes before one that is another with a clitic."""
    forms: dict[str, Form] = {}
    for clitic, article in sorted(product(PROCLITICS, ("", ARTICLE)), key=lambda lead: -len(lead[0] + lead[1])):
        for row in number_words:
            if not article or row["part"] in DEFINITE:
                lead = clitic + article
                forms[lead + fold(row["form"])] = Form(row["part"], float(row["value"] or 0), lead)
    return forms


def _digits(match: re.Match[str]) -> Part:
    is_joined = (match["lead"] or "").startswith(AND)
    literal = match["digits"]
    if TURN in literal:
        groups = [group.strip() for group in reversed(literal.split(TURN))]
        literal = (ARABIC_DECIMAL if len(groups) == 2 else ".").join(groups)
    return Part("digits", 0, match.start("digits"), match.end("digits"), is_joined, False, literal)


def _word(match: re.Match[str], forms: Mapping[str, Form]) -> Part:
    form = forms[match["word"]]
    is_joined = bool(match["and"]) or form.lead.startswith(AND)
    start = match.start("word") + len(form.lead)
    return Part(form.kind, form.value, start, match.end(), is_joined, form.is_definite)
