"""The keywords that an article's page lists behind it."""

import re
from collections.abc import Sequence

from tasks.page.phrases import Phrasebook, find_phrase, keys

PARTED = re.compile(r"\s*[،,؛;|#•\n]\s*|\s+[-–—/]\s+")
LONGEST = 6  # words of a keyword
HEAP = 25  # words without any separator: a heap of section names, no list of keywords


def keywords_of(lines: Sequence[str], book: Phrasebook) -> tuple[str, ...]:
    """The keywords of the lines of a list: parted by commas, one a line, or words side by side."""
    found: list[str] = []
    for line in lines:
        phrase = find_phrase(line, keys(line), book)
        text = phrase.rest.lstrip(" :") if phrase and phrase.role == "keywords" else line
        found.extend(_parts(text))
    return tuple(dict.fromkeys(word for word in found if word))


def _parts(text: str) -> list[str]:
    parts = [part.strip(' .:#«»"') for part in PARTED.split(text)]
    if len(parts) == 1 and len(text.split()) > HEAP:
        return []
    return [part.replace("_", " ") for part in parts if part and len(part.split()) <= LONGEST]
