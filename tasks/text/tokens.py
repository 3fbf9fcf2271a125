"""Words of a sentence in matching form, with the marks that stand between them."""

from bisect import bisect_left
from functools import lru_cache
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


@lru_cache(maxsize=64)  # the enrichers read the sentences and lines of the same body one after the other
def _all(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """The words of a text, and their starts."""
    found, before = [], 0
    for match in WORD.finditer(text):
        first, last = match.span()
        gap = text[before:first]
        found.append(Token(fold_word(match.group()), "" if gap == " " else gap.strip(), first, last))
        before = last
    return tuple(found), tuple(token.start for token in found)


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The words that start in `text[start:end]`, which cuts none; the offsets are those of `text`."""
    words, starts = _all(text)
    found = words[bisect_left(starts, start) : len(words) if end is None else bisect_left(starts, end)]
    if not found or not (found[0].gap or start == 0):
        return found
    return (found[0]._replace(gap=text[start : found[0].start].strip()), *found[1:])
