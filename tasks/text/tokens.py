"""Words of a sentence in matching form, with the marks that stand between them."""

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


@lru_cache(maxsize=1 << 8)  # the enrichers read the sentences of the same body one after the other
def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The words of `text[start:end]`; the offsets are those of `text`."""
    found, before = [], start
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        first, last = match.span()
        found.append(Token(fold_word(match.group()), text[before:first].strip(), first, last))
        before = last
    return tuple(found)
