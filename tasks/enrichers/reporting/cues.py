"""Cues: the written forms of verbs that report, and of the participles that carry them on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from tasks.text.fold import fold
from tasks.text.verbs import VerbForm, verb_forms

Shape = Literal["finite", "participle", "source", "speech"]
Gender = Literal["m", "f", "p", ""]
FIRST_PERSON = ("ينا", "يت", "نا")
TOLD_US: tuple[tuple[str, Gender], ...] = (("ني", "m"), ("تني", "f"), ("تنا", "f"))  # أخبرني, أخبرتنا


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that reports, in one of its written forms.

    lemma        the lexicon's form
    kind         say view express carry relay source speech
    complements  what its content starts with: that, bare, object, or a preposition; person: a hearer may come first;
                 near, far: how soon it comes; alone: no pronoun is written to it (زاده is a name);
                 passed: an outlet passes on what has its pronoun; joined: it reports behind و alone;
                 impersonal: its active and passive are written alike (يذكر أن); points: a thing may be its subject
    shape        how it stands in the clause
    gender       of the speaker that the form agrees with; "" for any
    conjunction  و or ف written to it
    pronoun      of an object, written to its end
    length       tokens that it takes
    """

    lemma: str
    kind: str
    complements: frozenset[str]
    shape: Shape
    gender: Gender = ""
    conjunction: str = ""
    pronoun: str = ""
    is_imperfect: bool = False
    length: int = 1


def cue_forms(row: Mapping[str, str]) -> Iterator[tuple[str, Cue]]:
    """The written forms of a row of reporting_cues.csv, folded, without conjunctions."""
    complements = frozenset(fold(part) for part in row["complements"].split())
    if row["kind"] == "speech":
        yield fold(row["form"]), Cue(row["form"], "speech", complements, "speech")
        return
    for form in verb_forms(row["form"], row["imperfect"]):
        if form.pronoun and "alone" in complements:
            continue
        gender = _gender(form, fold(row["form"]))
        if gender is not None and not _is_other_word(form, fold(row["form"]), fold(row["imperfect"])):
            is_imperfect = form.tense == "imperfect"
            cue = Cue(row["form"], row["kind"], complements, "finite", gender, "", form.pronoun, is_imperfect)
            yield form.text, cue  # without the س of the future: what will be said is no report
    if "person" in complements:
        for ending, agreed_with in TOLD_US:
            yield (
                fold(row["form"]) + ending,
                Cue(row["form"], row["kind"], complements, "finite", agreed_with, "", ending),
            )
    if row["participle"]:
        for text, agreed in _participles(fold(row["participle"])):
            yield text, Cue(row["form"], row["kind"], complements, "participle", agreed)


def _gender(form: VerbForm, he: str) -> Gender | None:
    """Whom a finite form agrees with; None for the first and second person."""
    if form.tense == "imperfect":
        if form.text[0] == "ن":
            return None
        return "f" if form.text[0] == "ت" else "p" if form.text.endswith(("ون", "وا", "ان")) else "m"
    if form.text == he:
        return "m"
    if form.text.endswith(FIRST_PERSON):
        return None
    if form.text.endswith("وا") or (form.text == he + "ا" and not form.pronoun):
        return "p"
    return "f" if form.text[len(he) - 1 :].startswith(("ت", he[-1] + "ت")) else "m"


def _is_other_word(form: VerbForm, perfect: str, imperfect: str) -> bool:
    """Forms that no report is told in (with لم, of a second person) or that are commoner words: ردا, تعهدا, يقرا."""
    if form.tense == "perfect":
        is_short = len(perfect) == 2 or perfect.startswith("ت")
        return (form.text == perfect + "ا" and is_short) or (len(perfect) == 3 and form.text == perfect[:2] + "يا")
    if form.pronoun:
        return False
    if form.text.endswith(("ون", "وا")):
        return form.text[0] == "ت"
    return form.text.endswith("ا") or len(form.text) < len(imperfect)


def _participles(accusative: str) -> Iterator[tuple[str, Gender]]:
    stem = accusative[:-1]
    yield from ((accusative, "m"), (stem + "ه", "f"), (stem.removesuffix("ي") + "ين", "p"))
