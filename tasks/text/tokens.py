"""Words of a sentence in matching form, with the marks that stand between them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from tasks.text.fold import fold
from tasks.text.words import WORD

fold_word = lru_cache(maxsize=1 << 16)(fold)


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


START, END = attrgetter("start"), attrgetter("end")


@lru_cache(maxsize=64)  # the enrichers read the sentences and lines of the same body one after the other
def _all(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """The words of a text, and their starts."""
    found = list(WORD.finditer(text))
    starts, ends = [match.start() for match in found], [match.end() for match in found]
    forms = [fold_word(match[0]) for match in found]
    gaps = [
        "" if text[end:start] == " " else text[end:start].strip()
        for end, start in zip([0, *ends], starts, strict=False)
    ]
    return tuple(map(Token._make, zip(forms, gaps, starts, ends, strict=True))), tuple(starts)


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The words that start in `text[start:end]`, which cuts none; the offsets are those of `text`."""
    words, starts = _all(text)
    found = words[bisect_left(starts, start) : len(words) if end is None else bisect_left(starts, end)]
    if not found or not (found[0].gap or start == 0):
        return found
    return (found[0]._replace(gap=text[start : found[0].start].strip()), *found[1:])


def covered(words: Sequence[Token], start: int, end: int) -> range:
    """The places of the words that a span of their text touches."""
    return range(bisect_right(words, start, key=END), bisect_left(words, end, key=START))
