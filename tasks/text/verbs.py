"""The written forms of an Arabic verb, worked out from two of them.

A lexicon gives the perfect and the imperfect of "he"; news needs those of she,
they and they two, with and without the pronoun of an object. Forms are folded
and unvowelled, so actives and passives that are written alike are one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tasks.text.fold import fold

WEAK = "اىيو"
OBJECTS = ("ه", "ها", "هم", "هما")


@dataclass(frozen=True, slots=True)
class VerbForm:
    """`text` is folded; `pronoun` is that of the object, or ""."""

    text: str
    tense: Literal["perfect", "imperfect"]
    pronoun: str = ""


def verb_forms(perfect: str, imperfect: str) -> Iterator[VerbForm]:
    """The written forms of the verb whose perfect and imperfect of "he" are given, each once."""
    he, is_weak = fold(perfect), perfect[-1] in WEAK and len(perfect) > 2
    for text in _perfect(he, is_weak):
        yield VerbForm(text, "perfect")
    for body in (he[:-1] + "ا" if is_weak else he, (he[:-1] if is_weak else he) + "ت"):
        yield from (VerbForm(body + pronoun, "perfect", pronoun) for pronoun in OBJECTS)
    if imperfect:
        yield from _imperfect_forms(fold(imperfect), imperfect[-1] in WEAK)


def _perfect(he: str, is_weak: bool) -> list[str]:
    """التقى: التقت التقتا التقوا التقيا التقيت التقينا; زار: زارت زارتا زاروا زارا."""
    root = he[:-1] if is_weak else he
    tail = ["يا", "يت", "ينا"] if is_weak else ["ا"]
    return [he, *(root + ending for ending in ("ت", "تا", "وا", *tail))]


def _imperfect_forms(he: str, is_weak: bool) -> Iterator[VerbForm]:
    """يلتقي: يلتقيان يلتقون, يلتق after لم, يلتقيه; and each for she, you, I and we."""
    root = he[:-1] if is_weak else he
    dual = root + "ي" if is_weak and he[-1] == "ا" else he
    held = root + "ا" if is_weak and dual != he else he
    for text in dict.fromkeys((he, dual + "ان", dual + "ا", root + "ون", root + "وا", _jussive(he, is_weak))):
        yield VerbForm(text, "imperfect")
        yield VerbForm("ت" + text[1:], "imperfect")
    for pronoun in OBJECTS:
        yield VerbForm(held + pronoun, "imperfect", pronoun)
        yield VerbForm("ت" + held[1:] + pronoun, "imperfect", pronoun)
    yield VerbForm("ن" + he[1:], "imperfect")


def _jussive(he: str, is_weak: bool) -> str:
    """يلتقي: يلتق; يزور: يزر."""
    if is_weak:
        return he[:-1]
    return he[:-2] + he[-1] if len(he) > 3 and he[-2] in "ايو" else he
