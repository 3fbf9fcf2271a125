"""Verbs of talk that tell of something else as well: what is looked for, what is shared around."""

from collections.abc import Sequence

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.references import is_dual

DELIBERATED = "تداول"  # passed around as well


def is_search(row: Sequence[Item], place: int) -> bool:
    """يبحث عن, بحثا عن, نشر بحثا تاريخيا: no talk."""
    after = row[place + 1] if place + 1 < len(row) else None
    is_study = after is not None and is_dual(row[place]) and after.kind == "word" and after.word.endswith("يا")
    return is_study or (after is not None and after.word == "عن")


def is_passing_on(row: Sequence[Item], place: int, arguments: Arguments) -> bool:
    """تداول ناشطون صورا: what is shared around; they deliberate في or مع."""
    word, after = row[place].word, row[place + 1 : arguments.end]
    is_in = any(item.word == "في" and item.kind == "preposition" for item in after[:2])
    return DELIBERATED in word and not (arguments.others or is_in or is_dual(row[place]))
