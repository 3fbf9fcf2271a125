"""The written forms of an Arabic noun: dual, accusative, and with the pronoun of an owner."""

from collections.abc import Iterator
from dataclasses import dataclass

from tasks.text.fold import fold

OWNERS = ("ه", "ها", "هم", "هما", "نا")


@dataclass(frozen=True, slots=True)
class NounForm:
    """`text` is folded; `pronoun` is that of the owner, or ""."""

    text: str
    pronoun: str = ""


def noun_forms(singular: str, *plurals: str) -> Iterator[NounForm]:
    """The written forms of a noun; plurals are given, since most are broken."""
    for noun in (singular, *plurals):
        yield from _forms(fold(noun), noun[-1])
    yield from (NounForm(text) for text in _dual(fold(singular), singular[-1]))


def _forms(noun: str, last: str) -> Iterator[NounForm]:
    yield NounForm(noun)
    if last not in "ةءاىي":
        yield NounForm(noun + "ا")
    for body in _before_pronoun(noun, last):
        yield from (NounForm(body + pronoun, pronoun) for pronoun in OWNERS)


def _before_pronoun(noun: str, last: str) -> tuple[str, ...]:
    """زيارة: زيارته; لقاء: لقاءه لقائه لقاؤه."""
    if last == "ة":
        return (noun[:-1] + "ت",)
    return (noun, noun[:-1] + "ي", noun[:-1] + "و") if last == "ء" else (noun,)


def _dual(noun: str, last: str) -> tuple[str, ...]:
    body = noun[:-1] + "ت" if last == "ة" else noun
    return body + "ان", body + "ين"
