"""JSON Lines, and JSON spread over lines: each record a page."""

import codecs
import json
from collections.abc import Iterator

from tasks.sources.decode import decode
from tasks.sources.model import PAGE_LIMIT, Names, Offer, RawPage
from tasks.sources.records import page_of_record
from tasks.sources.streams import PIECE

LINE_LIMIT = 4 * PAGE_LIMIT  # a record has more than the page's bytes: escapes, other fields


def json_lines(offer: Offer, names: Names) -> Iterator[RawPage]:
    """One page a line; a line that is no record is a page with a fault, and the next is read."""
    number = 0
    while line := offer.stream.readline(LINE_LIMIT):
        if len(line) == LINE_LIMIT and not line.endswith(b"\n"):
            _skip_line(offer)
            yield offer.record(number).with_fault(f"record {number} is a line over {LINE_LIMIT:,} bytes: leave it out")
        elif not line.strip():
            continue
        else:
            yield _page_of_line(offer, number, line, names)
        number += 1


def _skip_line(offer: Offer) -> None:
    while (rest := offer.stream.readline(LINE_LIMIT)) and not rest.endswith(b"\n"):
        pass


def _page_of_line(offer: Offer, number: int, line: bytes, names: Names) -> RawPage:
    try:
        record = _parsed(line)
    except ValueError as error:
        return offer.record(number).with_fault(f"record {number} is not JSON: {error}; mend or remove the line")
    return _page(offer, number, record, names)


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line)
    except UnicodeDecodeError:  # JSON is UTF-8, but not everybody who writes it knows
        return json.loads(decode(line).text or "")


def _page(offer: Offer, number: int, record: object, names: Names) -> RawPage:
    if not isinstance(record, dict):
        return offer.record(number).with_fault(f"record {number} is not a JSON object: mend or remove it")
    return page_of_record(offer, number, record, names)


def json_values(offer: Offer, names: Names) -> Iterator[RawPage]:
    """The objects of an array, or one after the other, however they are spread over lines; one in memory at a time.

    Raises EOFError where it breaks off or is no JSON from some place on.
    """
    decoder, stream = json.JSONDecoder(), codecs.getreader("utf-8")(offer.stream, "replace")
    number, text, is_at_end = 0, "", False
    while True:
        text = text.lstrip("\ufeff \t\r\n[,")
        if text.startswith("]") or (is_at_end and not text):
            return
        try:
            record, end = decoder.raw_decode(text)
        except ValueError:
            if is_at_end or len(text) > LINE_LIMIT:
                raise EOFError(f"no JSON after record {number - 1}") from None
            piece = stream.read(PIECE)
            text, is_at_end = text + piece, not piece
            continue
        yield _page(offer, number, record, names)
        number, text = number + 1, text[end:]
