"""Where sentences of reporting end for all that: not before the quoted line that one announces, but at a glued stop."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tasks.text.quotes import Quote

ANNOUNCED = re.compile(r"[ \t]*\n\s*[«“\"”]")  # the end of a line, and a mark of quotation that starts the next
GLUED = re.compile(r" \.(?=[ء-ي]{2})")  # a stop with its blank on the wrong side: `مغلق .وقال`


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


def parted_at_stops(body: str, spans: Iterable[tuple[int, int]], quotes: Sequence[Quote]) -> Iterator[tuple[int, int]]:
    """The spans of sentences, parted where a stop is glued to the next one, outside quotations."""
    if " ." not in body:
        yield from spans
        return
    for start, end in spans:
        stops = [match.end() for match in GLUED.finditer(body, start, end)]
        ends = [at for at in stops if not any(quote.is_closed and quote.start < at < quote.end for quote in quotes)]
        yield from pairwise((start, *ends, end))
