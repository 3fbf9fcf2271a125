"""Words of a sentence in matching form, with the marks that stand between them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence, Set
from functools import partial
from itertools import accumulate, compress, count
from operator import attrgetter
from typing import Any, NamedTuple

from tasks.text.fold import fold
from tasks.text.remembered import kept, remembered
from tasks.text.words import WORD

PARTS = re.compile(f"({WORD.pattern})")  # a text split by it is gap, word, gap …
fold_word = remembered(fold)


class Token(NamedTuple):
    """A word of a text.

    text    the folded word
    gap     what stands between the word before and this one, without spaces
    start   span of the word in the text
    end
    """

    text: str
    gap: str
    start: int
    end: int


TEXT, START, END = attrgetter("text"), attrgetter("start"), attrgetter("end")


class Words(NamedTuple):
    """The words of a text: each list tells one thing of all of them, as a token tells all of one."""

    forms: Sequence[str]
    gaps: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]


@kept
def words_of(text: str) -> Words:
    """All words of a text."""
    parts = PARTS.split(text)
    borders = list(accumulate(map(len, parts)))
    return Words(list(map(fold_word, parts[1::2])), list(map(str.strip, parts[:-1:2])), borders[:-1:2], borders[1::2])


def words_in(text: str, start: int, end: int) -> Words:
    """The words that start in `text[start:end]`, which cuts none; the offsets are those of `text`."""
    whole = words_of(text)
    part = slice(bisect_left(whole.starts, start), bisect_left(whole.starts, end))
    found = Words(whole.forms[part], whole.gaps[part], whole.starts[part], whole.ends[part])
    if not (start and found.gaps and found.gaps[0]):
        return found
    return found._replace(gaps=[text[start : found.starts[0]].strip(), *found.gaps[1:]])


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The words that start in `text[start:end]`, one by one."""
    found = zip(*words_in(text, start, len(text) if end is None else end), strict=True)
    return tuple(map(partial(tuple.__new__, Token), found))


def word_forms(text: str) -> Sequence[str]:
    """The folded words of a text."""
    return words_of(text).forms


def places_of(words: Sequence[str], forms: Set[str]) -> list[int]:
    """The places of the words that are one of `forms`; most lines have none."""
    return [] if forms.isdisjoint(words) else where(forms.__contains__, words)


def where(holds: Callable[[Any], object], things: Iterable[Any]) -> list[int]:
    """The places of the things that it holds of: most are asked in vain, so the asking is left to the machine."""
    return list(compress(count(), map(holds, things)))


def covered(words: Sequence[Token], start: int, end: int) -> range:
    """The places of the words that a span of their text touches."""
    return range(bisect_right(words, start, key=END), bisect_left(words, end, key=START))
