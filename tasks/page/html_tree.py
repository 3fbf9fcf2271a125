"""The tree of an HTML page, flat: nodes in reading order, each with the place of its parent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser

TEXT = "-text"
PROSE_CHARS = 50  # a text node this long, outside links, counts as prose


@dataclass(slots=True)
class Node:
    """An element, or a text when `tag` is TEXT.

    parent       place of the parent in the tree's list, -1 for the root
    text         of a text node
    text_chars   characters of text inside, without the white space around each piece
    link_chars   of these, inside links
    prose_chars  of these, in long texts outside links
    has_h1       an h1 with text is inside
    """

    tag: str
    parent: int
    attributes: Mapping[str, str | None] = field(default_factory=dict)
    text: str = ""
    text_chars: int = 0
    link_chars: int = 0
    prose_chars: int = 0
    has_h1: bool = False


def read_tree(markup: str) -> list[Node]:
    """The nodes of `markup` in document order; comments are left out."""
    nodes: list[Node] = []
    waiting = [(LexborHTMLParser(markup).root, -1)]
    while waiting:
        node, parent = waiting.pop()
        if node is None:
            continue
        waiting.append((node.next, parent))
        if node.is_text_node:
            nodes.append(Node(TEXT, parent, text=node.text_content or ""))
        elif node.is_element_node:
            nodes.append(Node(node.tag or "", parent, attributes=node.attributes))
            waiting.append((node.first_child, len(nodes) - 1))
    _measure(nodes)
    return nodes


def inside(nodes: Sequence[Node], number: int) -> Iterator[int]:
    """Places of the nodes inside a node, in order."""
    family = {number}
    for place in range(number + 1, len(nodes)):
        if nodes[place].parent not in family:
            return
        family.add(place)
        yield place


def text_of(nodes: Sequence[Node], number: int) -> str:
    """All text inside a node."""
    return "".join(nodes[place].text for place in inside(nodes, number))


def _measure(nodes: list[Node]) -> None:
    """Fill in what a node holds, children first."""
    for node in reversed(nodes):
        if node.tag == TEXT:
            node.text_chars = len(node.text.strip())
            node.prose_chars = node.text_chars if node.text_chars >= PROSE_CHARS else 0
        elif node.tag == "a":
            node.prose_chars = 0
            node.link_chars = node.text_chars
        elif node.tag == "h1":
            node.has_h1 = node.text_chars > 0
        if node.parent >= 0:
            parent = nodes[node.parent]
            parent.text_chars += node.text_chars
            parent.link_chars += node.link_chars
            parent.prose_chars += node.prose_chars
            parent.has_h1 = parent.has_h1 or node.has_h1
