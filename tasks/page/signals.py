"""What can be seen of each line by itself and of its like on the page, before any role is given."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tasks.contract.seed import Seed
from tasks.page.model import Line
from tasks.page.phrases import Phrase, Phrasebook, find_phrase, parts_of
from tasks.text.fold import fold
from tasks.text.words import WORD

# Lengths in words. On the 29 gold dumps and 500 articles of the 2015 sample, 97 % of the paragraphs and 2 % of the
# headlines in lists are `prose`; what is shorter is judged by its neighbours.
LONG_PROSE = 32
PROSE = 12
OPENED_PROSE = 9
ASKED_PROSE = 20  # closed by a question mark, a shout or dots, as headlines are too
SHORT_PROSE = 6
STOP = re.compile(r"(?:[.!?؟…。۔]|\.\.+)[\s\"'”“»)\]*]*$")
ASKED = re.compile(r"(?:[!?؟…]|\.\.)[\s\"'”“»)\]*]*$")
CLIPPED = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|»»)\s*$")
SYMBOLS = re.compile(r"[^\w\s]")
Openers = frozenset[str]
BULLETS = frozenset("-–—*+•●▪■◾◆▶►◄·○‣⁃")
CELL = re.compile(r"\s{3,}|\t")
BAR = re.compile(r"\s*[|•·*►◄]\s*|\s[»/–-]\s")
MARK = re.compile(r"[.،,؛;:؟?!…»\"”]")
HEAP = Phrase(role="navigation", zone="", share=0.0)
HEAP_WORDS = 40
LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Signals:
    """The evidence of one line.

    key          folded words, by which repetition is seen
    word_count   words, numbers included
    is_prose     long and closed enough to be running text, and no furniture
    is_closed    ends as a sentence does
    is_opened    begins as a paragraph in the middle of news does: and …, he added …, for his part …
    is_clipped   ends in dots, as teasers do
    is_bullet    a dump marks it as an item of a list
    count        lines of the page with the same words
    phrase       furniture found in it
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
    raws = [text[line.start_char : line.end_char] if line.hint is None else line.text for line in lines]
    rows = zip(lines, raws, line_keys, strict=True)
    return [_signals(line, key, counts[key], _phrase(line, raw, key, book), known) for line, raw, key in rows]


def _phrase(line: Line, raw: str, key: str, book: Phrasebook) -> Phrase | None:
    phrase = find_phrase(line.text, parts_of(key.split()), book) if key else None
    is_linked = line.hint is None or line.hint.link_share > 0  # an HTML page whose words are not linked shows no menu
    if phrase is None and is_linked and (is_menu(line.text) or is_heap(raw, key.count(" ") + 1)):
        return HEAP
    return phrase


def _signals(line: Line, key: str, count: int, phrase: Phrase | None, known: Openers) -> Signals:
    word_count = key.count(" ") + 1 if key else 0
    is_closed = bool(STOP.search(line.text))
    opened = is_opened(key, known)
    link_share = line.hint.link_share if line.hint else 0.0
    is_text = is_running(line, word_count, is_closed=is_closed, is_opened=opened)
    return Signals(
        key=key,
        word_count=word_count,
        is_prose=phrase is None and link_share < 0.6 and is_text,
        is_closed=is_closed,
        is_opened=opened,
        is_clipped=bool(CLIPPED.search(line.text)),
        is_bullet=line.marker in BULLETS and line.marker != "",
        count=count,
        phrase=phrase,
        link_share=link_share,
        digit_share=_digit_share(line.text),
    )


@cache
def openers(seed: Seed) -> Openers:
    """The compiled form of `paragraph_openers`: one word, or two."""
    return frozenset(" ".join(WORD.findall(fold(row["opener"]))) for row in seed)


def is_opened(key: str, known: Openers) -> bool:
    """Begins with one of the openers, or with `and` written to a word of some length."""
    first, _, rest = key.partition(" ")
    two = f"{first} {rest.partition(' ')[0]}"
    if first.startswith("و") and (len(first) >= 5 or first[1:] in known or two[1:] in known):
        return True
    return first in known or two in known


def is_running(line: Line, word_count: int, *, is_closed: bool, is_opened: bool) -> bool:
    """Running text by its length: the longer, the less it needs a full stop."""
    if line.marker.startswith("#") or (line.hint and line.hint.tag in ("h1", "h2", "h3", "h4", "h5", "h6")):
        return False
    if is_opened and word_count >= OPENED_PROSE:
        return is_closed or word_count >= PROSE
    is_asked = is_closed and ASKED.search(line.text) is not None
    return word_count >= LONG_PROSE or (is_closed and word_count >= (ASKED_PROSE if is_asked else PROSE))


def is_menu(text: str) -> bool:
    """Many short parts with bars or bullets between them."""
    parts = [part for part in BAR.split(text) if part]
    return len(parts) >= 4 and len(text.split()) <= 4 * len(parts)


def is_heap(raw: str, word_count: int) -> bool:
    """Headlines or menu items run together in one line: wide gaps between them, or hardly a mark among many words.

    Of 4,201 paragraphs of 60 words in the 2015 sample, 2 % have so few marks, and nearly all of these are closed.
    """
    cells = [cell for cell in CELL.split(raw.strip()) if cell]
    if len(cells) >= 4:
        return True
    return word_count >= HEAP_WORDS and not STOP.search(raw) and len(MARK.findall(raw)) < word_count / 40


def _digit_share(text: str) -> float:
    digits = sum(char.isdigit() for char in text)
    letters = len(LETTER.findall(text))
    return digits / (digits + letters) if digits else 0.0
