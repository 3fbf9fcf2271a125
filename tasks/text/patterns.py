"""Regular expressions made from lexicons."""

import re
from collections.abc import Iterable

SPACE = r"[^\S\n]"
DASH = r"\-‐‑‒–—"  # inside of a character class
LETTER_BEFORE, LETTER_AFTER = r"(?<![^\W\d_])", r"(?![^\W\d_])"


def any_of(forms: Iterable[str]) -> str:
    """A pattern for any of the forms, the longest first; shared beginnings are tried once, blanks match any blanks."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for form in forms:
        node = tree
        for char in form:
            node = node.setdefault(char, {})
        node[""] = {}
    return _branch(tree) if tree else r"(?!)"


def _branch(node: dict) -> str:  # type: ignore[type-arg]
    ends = "" in node
    branches = [_char(char) + _branch(rest) for char, rest in sorted(node.items()) if char]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if ends else joined


def _char(char: str) -> str:
    return f"{SPACE}+" if char == " " else re.escape(char)


def spaced(form: str) -> str:
    """A form that was matched as the lexicon has it: single spaces between its words."""
    return " ".join(form.split())


def closed(text: str, start: int, end: int) -> int:
    """The end of a span, moved behind the closing bracket of one that opens inside it."""
    is_open = text.count("(", start, end) > text.count(")", start, end)
    return end + 1 if is_open and text[end : end + 1] == ")" else end
