"""The dateline that a text begins with: a place, an agency or outlet, or both, and then the news."""

import re
from dataclasses import dataclass

from tasks.page.outlets import Outlet, Outlets, known_name

REACH = 80  # characters within which a dateline ends
IN_BRACKETS = re.compile(r"^(?P<place>[^().:؛!؟?]{0,60}?)\s*\((?P<name>[^()]{2,30})\)\s*(?P<dash>[-–—:.]{1,2})")
DAY = re.compile(r"\s*(?:في\s+)?\d{1,2}(?:\s*[-/]\s*\d{1,2})?.*$")
PART = re.compile(r"\s*(?:[-–—/:]+|\.\.)\s*")
QUOTES = " -–—«»\"'“”[]()،,."
LATIN_NAME = re.compile(r"[A-Z][A-Za-z. ]{1,14}$")
PARTS, PART_WORDS = 3, 5


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place as written, None where only a name stands; outlet None where the seed does not know the name."""

    place: str | None
    outlet: Outlet | None


def read_dateline(text: str, outlets: Outlets) -> Dateline | None:
    """The dateline of a paragraph; a first name in it must be an outlet's, or stand in brackets before a dash."""
    if bracketed := IN_BRACKETS.match(text):
        outlet = known_name(bracketed["name"], outlets)
        if outlet or LATIN_NAME.match(bracketed["name"]) or bracketed["dash"] == "--":
            return Dateline(_place(bracketed["place"]), outlet)
    ends = list(PART.finditer(text, 0, REACH))[:PARTS]
    start, parts = 0, []
    for end in ends:
        parts.append(text[start : end.start()].strip(QUOTES))
        start = end.end()
        if len(parts[-1].split()) > PART_WORDS:
            return None
        if outlet := known_name(parts[-1], outlets, "alone" if len(parts) > 1 else "loose"):
            return Dateline(_place(next((part for part in parts[:-1] if part), "")), outlet)
    return None


def _place(text: str) -> str | None:
    """A place without the day that some agencies write behind it."""
    return DAY.sub("", text).strip(QUOTES) or None
