"""Sentences that do not end inside a quotation."""

from collections.abc import Iterator, Sequence

from tasks.text.quotes import Quote
from tasks.text.sentences import sentences

LONGEST_QUOTED = 3000  # characters; what is quoted at greater length is a document, or a mark that lost its partner


def quoted_sentences(text: str, quotes: Sequence[Quote]) -> Iterator[tuple[int, int]]:
    """Spans of sentences; one that ends inside a closed quotation goes on until the quotation has ended."""
    closed = iter([quote for quote in quotes if quote.is_closed and quote.end - quote.start <= LONGEST_QUOTED])
    quote = next(closed, None)
    held: int | None = None
    for start, end in sentences(text):
        first = start if held is None else held
        while quote and quote.inner_end < end:
            quote = next(closed, None)
        held = first if quote and quote.start < end <= quote.inner_end else None
        if held is None:
            yield first, end
    if held is not None:
        yield held, len(text.rstrip())
