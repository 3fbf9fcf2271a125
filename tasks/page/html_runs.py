"""The visible texts of an HTML page in reading order, and where one line ends and the next begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tasks.page.html_places import Place
from tasks.page.html_source import Source
from tasks.page.html_tree import TEXT, Node

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search"
    " section select summary table tbody td textarea tfoot th thead tr ul amp-sidebar amp-accordion".split()
)
PROSE_TAGS = frozenset("p h1 h2 h3 h4 h5 h6 figcaption blockquote dd pre td".split())
PIECE_CHARS = 6  # "11" "شوال" "1441" are shorter on the average: a date in pieces, which stays whole
SEPARATORS = " \t\n|/\\-–—•·,،:؛«»<>"


@dataclass(frozen=True, slots=True)
class Run:
    """A text of the tree, where it stands in the source's text (-1: nowhere), and what is known of it.

    block   place of the block element that it stands in
    breaks  breaks before it on the page: 1 for a `<br>`, 2 for a block
    """

    text: str
    start: int
    place: Place
    block: int
    breaks: int


def read_runs(nodes: Sequence[Node], places: Sequence[Place], source: Source) -> Iterator[Run]:
    """The runs of a page. Those with the same block and breaks are one line.

    A text that the parser has moved begins a line: one line is one span of the source.
    """
    loose = _loose_parents(nodes)
    blocks: list[int] = []
    breaks = after = 0
    for number, node in enumerate(nodes):
        outer = blocks[node.parent] if node.parent >= 0 else 0
        is_block = node.tag in BLOCKS or (node.parent in loose and node.tag != TEXT)
        is_block &= node.parent < 0 or places[node.parent].region != "embed"
        blocks.append(number if is_block else outer)
        breaks += 2 if is_block else node.tag == "br" and places[number].region != "embed"
        if node.tag != TEXT:
            continue
        start = source.find(node.text.strip(), after) if node.text_chars else -1
        if start >= 0:
            breaks += 2 if start < after or source.text[after:start].strip() else 0
            after = start + len(node.text.strip())
        if places[number].is_seen:
            yield Run(node.text, start, places[number], blocks[number], breaks)


def _loose_parents(nodes: Sequence[Node]) -> set[int]:
    """Elements whose inline children stand apart: no words of their own between two or more of them."""
    children: dict[int, list[Node]] = {}
    for node in nodes:
        if node.text_chars or node.tag == "br":
            children.setdefault(node.parent, []).append(node)
    return {parent for parent, inside in children.items() if _is_loose(nodes[parent], inside)}


def _is_loose(parent: Node, inside: Sequence[Node]) -> bool:
    elements = [node for node in inside if node.tag not in (TEXT, "br")]
    if len(elements) < 2 or any(node.tag == TEXT and node.text.strip(SEPARATORS) for node in inside):
        return False
    if not parent.link_chars and parent.text_chars <= PIECE_CHARS * len(elements):
        return False
    if parent.tag in PROSE_TAGS:
        return all(node.tag == "a" for node in elements)
    return any(node.tag in ("a", "time", "label") or "class" in node.attributes for node in elements)
