"""What a page leaves in the same line behind the last sentence: a promo line, a list of keywords."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tasks.page.model import Line
from tasks.page.phrases import Phrasebook, is_tail
from tasks.text.readable import readable_mapped

SENTENCE_END = re.compile(r"[.!؟?…»”\"]\s+(?=\S)")
LEAST_TEXT = 40  # characters of a text that can have a tail
LONGEST_TAIL = 300


def part_tails(page: str, lines: Sequence[Line], book: Phrasebook) -> list[Line]:
    """The lines of a dump, with what is left behind a text as a line of its own."""
    return [part for line in lines for part in _parts(page, line, book)]


def _parts(page: str, line: Line, book: Phrasebook) -> Iterator[Line]:
    place = _tail(line.text, book)
    mapped = readable_mapped(page[line.start_char : line.end_char]) if place else None
    if place is None or mapped is None or not mapped.text.endswith(line.text):
        yield line
        return
    shift = len(mapped.text) - len(line.text)  # a marker before the text
    cut = line.start_char + mapped.origin[shift + place]
    text = line.text[:place].rstrip()
    end = line.start_char + mapped.origin[shift + len(text) - 1] + 1
    yield replace(line, text=text, end_char=end)
    yield Line(text=line.text[place:], start_char=cut, end_char=line.end_char)


def _tail(text: str, book: Phrasebook) -> int | None:
    """Where the tail of a text begins."""
    if len(text) < LEAST_TEXT:
        return None
    ends = SENTENCE_END.finditer(text, max(LEAST_TEXT, len(text) - LONGEST_TAIL))
    return next((end.end() for end in ends if is_tail(text[end.end() :], book)), None)
