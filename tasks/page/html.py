"""An HTML page as lines in reading order, and what it states of itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from tasks.contract.seed import Seed
from tasks.page.html_places import Place, read_places
from tasks.page.html_posts import read_posts
from tasks.page.html_source import Source, read_source
from tasks.page.html_stated import read_stated
from tasks.page.html_tree import TEXT, Node, read_tree
from tasks.page.model import Hint, Line, Stated
from tasks.text.readable import readable

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search"
    " section select summary table tbody td textarea tfoot th thead tr ul amp-sidebar amp-accordion".split()
)
PROSE_TAGS = frozenset("p h1 h2 h3 h4 h5 h6 figcaption blockquote dd pre td".split())
MARKERS = {"h1": "#", "h2": "##", "h3": "###", "h4": "####", "h5": "#####", "h6": "######", "li": "-", "option": "-"}
PIECE_CHARS = 6  # "11" "شوال" "1441" are shorter on the average: a date in pieces, which stays whole
SEPARATORS = " \t\n|/\\-–—•·,،:؛«»<>"


def read_html(text: str, url: str | None, *, markup_words: Seed) -> tuple[list[Line], Stated]:
    """The visible text of a page, each piece once, and its metadata. `url` is where it was found."""
    source = read_source(text)
    nodes = read_tree(source.markup)
    posts = read_posts(nodes)
    places = read_places(nodes, markup_words, posts)
    lines = [line for line in _lines(nodes, places, source) if line.text]
    return lines, read_stated(text, nodes, url)


@dataclass(slots=True)
class _Run:
    """A text of the tree, where it stands in the source's text, and what is known of it."""

    text: str
    start: int
    place: Place
    block: int
    breaks: int


def _lines(nodes: list[Node], places: list[Place], source: Source) -> Iterator[Line]:
    """Runs of one block, up to the next break, are one line."""
    breaks = -1
    for (_, now), group in groupby(_runs(nodes, places, source), key=lambda run: (run.block, run.breaks)):
        runs = list(group)
        if any(run.start >= 0 for run in runs):
            yield _line(runs, source, nodes, is_spaced=now - breaks != 1)
            breaks = now


def _runs(nodes: list[Node], places: list[Place], source: Source) -> Iterator[_Run]:
    """The visible texts in order, with the block that each stands in and the breaks counted before it.

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
            yield _Run(node.text, start, places[number], blocks[number], breaks)


def _loose_parents(nodes: list[Node]) -> set[int]:
    """Elements whose inline children stand apart: no words of their own between two or more of them."""
    children: dict[int, list[Node]] = {}
    for node in nodes:
        if node.text_chars or node.tag == "br":
            children.setdefault(node.parent, []).append(node)
    return {parent for parent, inside in children.items() if _is_loose(nodes[parent], inside)}


def _is_loose(parent: Node, inside: list[Node]) -> bool:
    elements = [node for node in inside if node.tag not in (TEXT, "br")]
    if len(elements) < 2 or any(node.tag == TEXT and node.text.strip(SEPARATORS) for node in inside):
        return False
    if not parent.link_chars and parent.text_chars <= PIECE_CHARS * len(elements):
        return False
    if parent.tag in PROSE_TAGS:
        return all(node.tag == "a" for node in elements)
    return any(node.tag in ("a", "time", "label") or "class" in node.attributes for node in elements)


def _line(runs: list[_Run], source: Source, nodes: list[Node], *, is_spaced: bool) -> Line:
    between = " " if runs[0].place.region == "embed" else ""
    text = readable(between.join(run.text for run in runs))
    found = [run for run in runs if run.start >= 0]
    last = found[-1]
    start, end = source.origin(found[0].start, last.start + len(last.text.strip()))
    hint = _hint(found, nodes[runs[0].block].parent)
    marker = MARKERS.get(hint.tag, "")
    return Line(text=text, start_char=start, end_char=end, marker=marker, is_spaced=is_spaced, hint=hint)


def _hint(runs: list[_Run], container: int) -> Hint:
    places = [run.place for run in runs]
    sizes = [len(run.text.strip()) for run in runs]
    widest = places[sizes.index(max(sizes))]
    linked = sum(size for size, place in zip(sizes, places, strict=True) if place.is_link)
    return Hint(
        tag=widest.tag,
        region=places[0].region,
        clue=widest.clue,
        container=container,
        link_share=linked / max(1, sum(sizes)),
        is_bold=all(place.is_bold for place in places),
        itemprop=widest.itemprop,
        value=next((place.value for place in places if place.value), None),
    )
