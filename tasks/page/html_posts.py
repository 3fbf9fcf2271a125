"""Posts of other platforms that an HTML page embeds: which elements hold one, and the address of each."""

from collections.abc import Iterator, Mapping, Sequence

from tasks.page.html_tree import Node
from tasks.page.posts import ADDRESS

CLASSES = frozenset(
    "twitter-tweet twitter-video twitter-status instagram-media fb-post fb-video tiktok-embed text-post-media"
    " telegram-post".split()
)
STATED_IN = ("cite", "data-instgrm-permalink", "data-href", "data-text-post-permalink", "data-url")
LONGEST = 1_500  # characters; a quotation that holds more is the article's own, whatever it links to


def read_posts(nodes: Sequence[Node], page: str) -> Mapping[int, str]:
    """Places of the outermost elements that hold a post, with its address; `page` is their source."""
    if not ADDRESS.search(page):
        return {}
    found: dict[int, str] = {}
    for place, url in _links(nodes):
        holder = _holder(nodes, place)
        if holder is not None:
            found[holder] = url
    return found


def _links(nodes: Sequence[Node]) -> Iterator[tuple[int, str]]:
    """Where an address of a post stands, in reading order: the post's own comes last in what it quotes."""
    for place, node in enumerate(nodes):
        if not node.attributes:
            continue
        for key in ("href", *STATED_IN):
            if match := ADDRESS.match(node.attributes.get(key) or ""):
                yield place, match.group()


def _holder(nodes: Sequence[Node], place: int) -> int | None:
    """The element that embeds the post linked to at `place`."""
    while place >= 0:
        node = nodes[place]
        classes = (node.attributes.get("class") or "").split()
        if node.text_chars > LONGEST:
            return None
        if node.tag == "blockquote" or not CLASSES.isdisjoint(classes):
            return place
        place = node.parent
    return None
