"""What can be seen of each line by itself and of its like on the page, before any role is given."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tasks.page.heaps import STOP, has_cells, is_heap, is_menu, is_shortcode
from tasks.page.model import Line
from tasks.page.openers import Openers
from tasks.page.phrases import Phrase, Phrasebook, find_phrase, parts_of
from tasks.page.posts import is_post
from tasks.text.fold import fold
from tasks.text.words import WORD

# Lengths in words. On the 29 gold dumps and 500 articles of the 2015 sample, 97 % of the paragraphs and 2 % of the
# headlines in lists are prose; what is shorter is judged by its neighbours.
LONG_PROSE = 32  # whatever ends it
PROSE = 12  # closed by a stop
ASKED_PROSE = 20  # closed by a question mark, a shout or dots, as headlines are too
OPENED_PROSE = 9  # closed, and begun as a paragraph is
SHORT_PROSE = 6
ASKED = re.compile(r"(?:[!?؟…]|\.\.)[\s\"'”“»)\]*]*$")
CLIPPED = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|»»)\s*$")
BULLETS = frozenset("-–—*+•●▪■◾◆▶►◄·○‣⁃")
LETTER = re.compile(r"[^\W\d_]")
LINKED = 0.6  # share of a line in links from which on it is no running text
HEAP = Phrase(role="navigation", zone="", share=0.0)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class Signals:
    """The evidence of one line.

    key          folded words, by which repetition is seen
    word_count   words, numbers included
    is_prose     long and closed enough to be running text, and no furniture
    is_closed    ends as a sentence does
    is_opened    begins as a paragraph in the middle of news does
    is_clipped   ends in dots, as teasers do
    is_bullet    a dump marks it as an item of a list
    count        lines of the page with the same words
    phrase       furniture found in it; with a share of 0, a heap of many things
    link_share   share that is linked, 0 where unknown
    digit_share  digits among its letters and digits
    """

    key: str
    word_count: int
    is_prose: bool
    is_closed: bool
    is_opened: bool
    is_clipped: bool
    is_bullet: bool
    count: int
    phrase: Phrase | None
    link_share: float
    digit_share: float


def read_signals(text: str, lines: Sequence[Line], book: Phrasebook, known: Openers) -> list[Signals]:
    """The signals of each line of the page `text`, in order."""
    line_keys = [" ".join(WORD.findall(fold(line.text))) for line in lines]
    counts = Counter(line_keys)
    phrases = [_phrase(text, line, key, book) for line, key in zip(lines, line_keys, strict=True)]
    if any(phrases):  # on a page without furniture, what looks like a heap is its text
        rows = zip(lines, line_keys, phrases, strict=True)
        phrases = [phrase or _heap(line, key, known) for line, key, phrase in rows]
    rows = zip(lines, line_keys, phrases, strict=True)
    return [_signals(line, key, counts[key], phrase, known) for line, key, phrase in rows]


def _phrase(text: str, line: Line, key: str, book: Phrasebook) -> Phrase | None:
    phrase = find_phrase(line.text, parts_of(key.split()), book) if key else None
    raw = text[line.start_char : line.end_char] if line.hint is None else line.text
    return phrase or (HEAP if is_menu(line.text) or is_shortcode(line.text) or has_cells(raw) else None)


def _heap(line: Line, key: str, known: Openers) -> Phrase | None:
    return HEAP if is_heap(line.text) and not known.open(key) else None


def _signals(line: Line, key: str, count: int, phrase: Phrase | None, known: Openers) -> Signals:
    word_count = key.count(" ") + 1 if key else 0
    is_closed, is_opened = bool(STOP.search(line.text)), known.open(key)
    link_share = line.hint.link_share if line.hint else 0.0
    is_text = is_running(line, word_count, is_closed=is_closed, is_opened=is_opened)
    return Signals(
        key=key,
        word_count=word_count,
        is_prose=phrase is None and link_share < LINKED and is_text and not is_post(line.text),
        is_closed=is_closed,
        is_opened=is_opened,
        is_clipped=bool(CLIPPED.search(line.text)),
        is_bullet=line.marker in BULLETS and line.marker != "",
        count=count,
        phrase=phrase,
        link_share=link_share,
        digit_share=_digit_share(line.text),
    )


def is_running(line: Line, word_count: int, *, is_closed: bool, is_opened: bool) -> bool:
    """Running text by its length: the longer, the less it needs a stop."""
    if line.marker.startswith("#") or (line.hint and line.hint.tag in HEADINGS):
        return False
    if is_opened and word_count >= OPENED_PROSE:
        return is_closed or word_count >= PROSE
    least = (ASKED_PROSE if ASKED.search(line.text) else PROSE) if is_closed else LONG_PROSE
    return word_count >= least


def _digit_share(text: str) -> float:
    digits = sum(char.isdigit() for char in text)
    return digits / (digits + len(LETTER.findall(text))) if digits else 0.0
