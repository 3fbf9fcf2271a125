"""The source of an HTML page: what of it is text, and where a text of the tree stands in it.

A parser gives a tree without offsets. Its texts come in the order of the source,
so one pass over both finds each again; where the parser moved one (a table's
stray text), a bounded search does.
"""

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

TAG = r"</?[A-Za-z](?>[^>=]+|=\s*+(?:\"[^\"]*\"|'[^']*')?+)*+(?:>|\Z)"
ATTRIBUTES = r"(?>[^>\"']+|\"[^\"]*\"|'[^']*'|[\"'])*+"
RAW = rf"<(?P<raw>script|style|noscript|iframe|noembed|noframes|object)\b{ATTRIBUTES}>.*?(?:</(?P=raw)\b[^>]*>|\Z)"
OTHER = r"<!--(?:-?>|.*?(?:--!?>|\Z))|<[!?/][^>]*(?:>|\Z)"
MARKUP = re.compile(f"(?P<unseen>{RAW})|{TAG}|{OTHER}", re.IGNORECASE | re.DOTALL)
ENTITY = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?")
SEARCH_CHARS = 20_000  # a moved text is looked for this far ahead; the six gold pages need 3,000


@dataclass(frozen=True, slots=True)
class Source:
    """`markup` is the page, of the same length, with a comment in place of scripts and the like: what is to be parsed.

    `text` holds the characters of the page that are text, entities resolved. Its pieces start at `starts`;
    each was made from the span of the page that begins in `origins` and ends in `ends`.
    """

    markup: str
    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    ends: tuple[int, ...]

    def find(self, piece: str, after: int) -> int:
        """Where `piece` stands in `text`, at or behind `after` if it can be; -1 when it does not."""
        if self.text.startswith(piece, after):
            return after
        near = self.text.find(piece, after, after + len(piece) + SEARCH_CHARS)
        return near if near >= 0 else self.text.find(piece)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the page that `text[start:end]` was made from; it is not empty."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        left = self.origins[first] + (0 if self._is_entity(first) else start - self.starts[first])
        if self._is_entity(last):
            return left, self.ends[last]
        return left, self.origins[last] + end - self.starts[last]

    def _is_entity(self, piece: int) -> bool:
        following = self.starts[piece + 1] if piece + 1 < len(self.starts) else len(self.text)
        return self.ends[piece] - self.origins[piece] != following - self.starts[piece]


def read_source(page: str) -> Source:
    """The source of `page`, ready to be parsed and searched."""
    page = page.replace("\r", " ").replace("\f", " ").replace("\0", " ")
    markup: list[str] = []
    pieces: list[tuple[int, int, str]] = []
    place = copied = 0
    for match in MARKUP.finditer(page):
        start, end = match.span()
        if start > place:
            pieces += _pieces(page, place, start)
        place = end
        if match["unseen"]:
            markup += (page[copied:start], _comment(end - start))
            copied = end
    pieces += _pieces(page, place, len(page))
    starts = accumulate((len(text) for _, _, text in pieces), initial=0)
    return Source(
        markup="".join((*markup, page[copied:])),
        text="".join(text for _, _, text in pieces),
        starts=tuple(starts)[:-1],
        origins=tuple(left for left, _, _ in pieces),
        ends=tuple(right for _, right, _ in pieces),
    )


def _comment(length: int) -> str:
    return f"<!--{' ' * (length - 7)}-->"


def _pieces(page: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Spans of plain text and of entities between `start` and `end`, with what they read as."""
    found: list[tuple[int, int, str]] = []
    for match in ENTITY.finditer(page, start, end):
        if match.start() > start:
            found.append((start, match.start(), page[start : match.start()]))
        found.append((*match.span(), html.unescape(match.group())))
        start = match.end()
    if start < end:
        found.append((start, end, page[start:end]))
    return found
