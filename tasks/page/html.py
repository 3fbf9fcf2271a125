"""An HTML page as lines in reading order, and what it states of itself."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from tasks.contract.seed import Seed
from tasks.page.html_places import read_places
from tasks.page.html_posts import read_posts
from tasks.page.html_runs import BLOCKS, Run, read_runs
from tasks.page.html_source import Source, read_source
from tasks.page.html_stated import read_stated
from tasks.page.html_tree import Node, read_tree
from tasks.page.html_unseen import with_unseen
from tasks.page.model import Hint, Line, Stated
from tasks.text.readable import readable

MARKERS = {"h1": "#", "h2": "##", "h3": "###", "h4": "####", "h5": "#####", "h6": "######", "li": "-", "option": "-"}

DEEPEST = 200  # elements around a block that are told apart; the six gold pages have 25


def read_html(text: str, url: str | None, *, markup_words: Seed) -> tuple[list[Line], Stated]:
    """The visible text of a page, each piece once, and its metadata. `url` is where it was found."""
    source = read_source(text)
    nodes = read_tree(source.markup)
    places = read_places(nodes, markup_words, read_posts(nodes, source.markup))
    groups = [
        list(group) for _, group in groupby(read_runs(nodes, places, source), lambda run: (run.block, run.breaks))
    ]
    lines = list(_lines([group for group in groups if any(run.start >= 0 for run in group)], nodes, source))
    stated = read_stated(text, nodes, url)
    return with_unseen([line for line in lines if line.text], stated, text), stated


def _lines(groups: Sequence[Sequence[Run]], nodes: Sequence[Node], source: Source) -> Iterator[Line]:
    paths = _paths([group[0].block for group in groups], nodes)
    breaks = -1
    for runs in groups:
        text = readable((" " if runs[0].place.region == "embed" else "").join(run.text for run in runs))
        found = [run for run in runs if run.start >= 0]
        start, end = source.origin(found[0].start, found[-1].start + len(found[-1].text.strip()))
        hint = _hint(found, paths[found[0].block], nodes)
        yield Line(
            text=text,
            start_char=start,
            end_char=end,
            marker=MARKERS.get(hint.tag, ""),
            is_spaced=found[0].breaks - breaks != 1,
            hint=hint,
        )
        breaks = found[0].breaks


def _paths(blocks: Sequence[int], nodes: Sequence[Node]) -> Mapping[int, tuple[int, ...]]:
    """For each block, the elements around it that hold more than one line; itself among them when it does."""
    above: dict[int, tuple[int, ...]] = {-1: ()}
    for number, node in enumerate(nodes):
        is_holder = node.tag in BLOCKS and node.tag != "p" and len(above[node.parent]) < DEEPEST
        above[number] = (*above[node.parent], number) if is_holder else above[node.parent]
    held = Counter(number for block in blocks for number in above[block])
    return {block: tuple(number for number in above[block] if held[number] > 1) for block in blocks}


def _hint(runs: Sequence[Run], path: tuple[int, ...], nodes: Sequence[Node]) -> Hint:
    places = [run.place for run in runs]
    sizes = [len(run.text.strip()) for run in runs]
    widest = places[sizes.index(max(sizes))]
    linked = sum(size for size, place in zip(sizes, places, strict=True) if place.is_link)
    return Hint(
        tag=widest.tag,
        region=places[0].region,
        clue=widest.clue,
        path=path,
        kind=f"{nodes[path[-1]].tag}.{nodes[path[-1]].attributes.get('class') or ''}" if path else "",
        link_share=linked / max(1, sum(sizes)),
        is_bold=all(place.is_bold for place in places),
        itemprop=widest.itemprop,
        value=next((place.value for place in places if place.value), None),
    )
