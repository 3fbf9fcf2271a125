"""A page dump as lines: plain text, or Markdown, with whatever stood on the page."""

import re
from collections.abc import Iterator

from tasks.page.model import Line
from tasks.text.readable import readable

MARKER = re.compile(r"(#{1,6}|[-–—*+•●▪■◾◆▶►◄»·○‣⁃]|>)(?=\s|$)\s*|([•●▪■◾◆►])\s*")
NUMBER = re.compile(r"\(?\d{1,3}[.)\-]\s+(?=\S)")
EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")


def read_dump(text: str) -> list[Line]:
    """The lines of a dump that a reader can see, in order; the text of `text[start_char:end_char]`."""
    return list(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    start, is_spaced = 0, False
    for raw in text.split("\n"):
        visible = raw.strip()
        shown = readable(_plain(visible)) if visible else ""
        if shown:
            left = start + len(raw) - len(raw.lstrip())
            marker, rest = _marker(shown)
            yield Line(text=rest, start_char=left, end_char=left + len(visible), marker=marker, is_spaced=is_spaced)
        is_spaced = not shown
        start += len(raw) + 1


def _marker(shown: str) -> tuple[str, str]:
    """The marker and what it marks. A number is also read out, so it stays in the text; a lone dash is its own text."""
    if number := NUMBER.match(shown):
        return number.group().strip(), shown
    marker = MARKER.match(shown)
    if not marker or marker.end() == len(shown) or "(@" in shown:  # a dash before a handle signs a post
        return "", shown
    return marker.group().strip(), shown[marker.end() :]


def _plain(visible: str) -> str:
    """Markdown emphasis and links as the words that they show."""
    return (
        EMPHASIS.sub(r"\2", LINK.sub(r"\1", visible))
        if "](" in visible or "**" in visible or "__" in visible
        else visible
    )
