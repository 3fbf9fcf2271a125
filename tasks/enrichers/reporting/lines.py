"""What is quoted on a line of its own belongs to the line that announces it with a colon."""

import re
from collections.abc import Iterable, Iterator

ANNOUNCED = re.compile(r"[ \t]*\n\s*[«“\"”]")  # the end of a line, and a mark of quotation that starts the next


def with_quoted_lines(body: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of sentences, those joined of which the first ends with a colon before a quoted line."""
    held: int | None = None
    end = 0
    for start, end in spans:
        first = start if held is None else held
        is_announcing = body[end - 1] == ":" and ANNOUNCED.match(body, end) is not None
        held = first if is_announcing else None
        if held is None:
            yield first, end
    if held is not None:
        yield held, end
