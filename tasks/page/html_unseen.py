"""The text of an article that its page keeps for a script to show: JSON-LD states it, no element holds it."""

import re
from collections.abc import Sequence

from tasks.page.model import Hint, Line, Stated

STRING = re.compile(r'"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")', re.DOTALL)
LEAST_CHARS = 200
SEEN_CHARS = 60  # of a line that would show that the page holds the text itself


def with_unseen(lines: Sequence[Line], stated: Stated, page: str) -> list[Line]:
    """The lines with the stated text behind the headline, if the page shows none of it.

    Such lines all have the span of the string in the script.
    """
    body = next((value for value, _ in stated.body if len(value) >= LEAST_CHARS), None)
    string = STRING.search(page)
    if body is None or string is None or any(_is_part(line.text, body) for line in lines):
        return list(lines)
    headlines = {value for value, _ in stated.headline}
    place = next((place + 1 for place, line in reversed(list(enumerate(lines))) if line.text in headlines), 0)
    hint = Hint(tag="p", itemprop="articleBody", path=(-1,), kind="script.")
    start, end = string.span(1)
    unseen = [
        Line(text=text, start_char=start, end_char=end, is_spaced=True, hint=hint) for text in body.split("\n") if text
    ]
    return [*lines[:place], *unseen, *lines[place:]]


def _is_part(text: str, body: str) -> bool:
    return len(text) >= SEEN_CHARS and text[:SEEN_CHARS] in body
