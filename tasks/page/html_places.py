"""What an element of an HTML page is for: its region, its clue, whether it is seen at all."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from tasks.contract.seed import Seed
from tasks.page.html_names import Names, names_of
from tasks.page.html_tree import TEXT, Node
from tasks.page.model import Clue, Region

REGIONS: dict[str, Region] = {
    "nav": "navigation", "header": "header", "footer": "footer", "aside": "aside", "form": "interface",
    "button": "interface", "select": "interface", "textarea": "interface", "dialog": "interface",
    "main": "article", "article": "article",
    "amp-sidebar": "navigation", "amp-ad": "advertisement", "amp-social-share": "share",
    "role=navigation": "navigation", "role=banner": "header", "role=contentinfo": "footer", "role=menu": "navigation",
    "role=complementary": "aside", "role=search": "interface", "role=dialog": "interface", "role=main": "article",
}  # fmt: skip
CONTAINERS = frozenset("div table section article ul ol main aside header footer nav form figure body".split())
TELLING_TAGS = frozenset(
    "h1 h2 h3 h4 h5 h6 p li dt dd td th caption figcaption blockquote pre time summary button option label".split()
)
INHERITED_TAGS = frozenset("li dt dd figcaption blockquote h1 h2 h3 h4 h5 h6".split())
PROPERTIES = frozenset(
    "headline alternativeHeadline description articleBody datePublished dateModified author caption keywords"
    " articleSection publisher comment".split()
)
UNSEEN_TAGS = frozenset("head svg template datalist math canvas map".split())
UNSEEN_CLASSES = frozenset("screen-reader-text sr-only visually-hidden visuallyhidden amp-hidden".split())
UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
PROSE_SHARE = 0.5  # a part that holds more of the page's prose than this is not chrome, whatever it is called
LONGEST_CLUE = 400  # characters of prose in what is called a date, a byline, a caption: more is a text misnamed
LONGEST_NAMED: dict[Clue, float] = {"lead": 1_000, "body": float("inf")}
HIDDEN_SHARE = 0.3  # of the page's prose: what hides more of it is a text that opens on a click
CARD_SHARE = 0.3  # an article element that holds less of it, without an h1, is another story's card


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What an element passes on to the texts inside it; most fields are those of `Hint`."""

    tag: str = ""
    region: Region | None = None
    clue: Clue | None = None
    is_seen: bool = True
    is_link: bool = False
    is_bold: bool = False
    itemprop: str | None = None
    value: str | None = None


def read_places(nodes: list[Node], markup_words: Seed, posts: Mapping[int, str]) -> list[Place]:
    """The place of each node; `posts` are the elements that hold a post, with its address."""
    prose_chars = nodes[0].prose_chars if nodes else 0
    places: list[Place] = []
    for number, node in enumerate(nodes):
        place = places[node.parent] if node.parent >= 0 else Place()
        if number in posts:
            place = Place(tag=node.tag, region="embed", is_seen=place.is_seen, value=posts[number])
        elif node.tag != TEXT and place.region != "embed":
            changes = _of_tag(node.tag, place)
            names = names_of(node.attributes.get("class"), node.attributes.get("id"), markup_words)
            region = _region(node, names, place.region, prose_chars)
            if region != place.region:
                changes["region"] = region
            if node.attributes:
                changes |= _of_attributes(node, names, prose_chars)
            place = replace(place, **changes) if changes else place
        places.append(place)
    return places


def _of_tag(tag: str, outer: Place) -> dict[str, Any]:
    """What the mere name of an element changes."""
    if tag in TELLING_TAGS or (tag in CONTAINERS and outer.tag not in INHERITED_TAGS):
        return {"tag": tag}
    if tag in ("b", "strong"):
        return {"is_bold": True}
    if tag == "a":
        return {"is_link": True}
    return {"is_seen": False} if tag in UNSEEN_TAGS else {}


def _of_attributes(node: Node, names: Names, prose_chars: int) -> dict[str, Any]:
    """What the attributes of an element change, apart from its region."""
    attributes = node.attributes
    changes: dict[str, Any] = {}
    if names.clue and node.prose_chars <= LONGEST_NAMED.get(names.clue, LONGEST_CLUE):
        changes["clue"] = names.clue
    if attributes.get("itemprop") in PROPERTIES:
        changes["itemprop"] = attributes["itemprop"]
    if value := attributes.get("href") if node.tag == "a" else attributes.get("datetime"):
        changes["value"] = value
    if style := attributes.get("style"):
        if BOLD_STYLE.search(style):
            changes["is_bold"] = True
        if UNSEEN_STYLE.search(style) and node.prose_chars <= HIDDEN_SHARE * prose_chars:
            changes["is_seen"] = False
    if "hidden" in attributes or (attributes.get("aria-hidden") == "true" and not node.prose_chars):
        changes["is_seen"] = False
    if not UNSEEN_CLASSES.isdisjoint((attributes.get("class") or "").split()) and not node.has_h1:
        changes["is_seen"] = False
    return changes if node.tag not in ("html", "body") else {}


def _region(node: Node, names: Names, outer: Region | None, prose_chars: int) -> Region | None:
    """The region that begins with this element, else the one it stands in: chrome stays chrome all the way down."""
    role = node.attributes.get("role")
    own = (role and REGIONS.get(f"role={role}")) or REGIONS.get(node.tag) or names.region
    share = node.prose_chars / prose_chars if prose_chars else 0.0
    if own is None or node.tag in ("html", "body"):
        return outer
    if own == "article":
        is_card = share < CARD_SHARE and not node.has_h1
        return (outer or "related") if is_card else outer or "article"
    if share > PROSE_SHARE or (node.has_h1 and not _is_mostly_links(node)):
        return outer
    if own in ("header", "footer") and (outer == "article" or names.is_of_article):
        return outer
    return own


def _is_mostly_links(node: Node) -> bool:
    return node.link_chars > 0.5 * node.text_chars and node.link_chars > 60
