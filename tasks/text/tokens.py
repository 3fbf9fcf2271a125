"""Words of a sentence in matching form, with the marks that stand between them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tasks.text.fold import fold
from tasks.text.words import WORD

fold_word = lru_cache(maxsize=1 << 16)(fold)


@dataclass(frozen=True, slots=True)
class Token:
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


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The words of `text[start:end]`; the offsets are those of `text`."""
    before = start
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        yield Token(fold_word(match.group()), text[before : match.start()].strip(), match.start(), match.end())
        before = match.end()
