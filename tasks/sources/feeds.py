"""RSS and Atom: what a feed says of each of its items."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from tasks.sources.decode import decode
from tasks.sources.model import PAGE_LIMIT, Offer, RawPage
from tasks.sources.streams import read_within
from tasks.sources.xml_tree import root_of

CONTENT = ("encoded", "content", "description", "summary")  # the fullest first
TITLE = ("title",)
PUBLISHED = ("pubdate", "published", "issued", "date")
CHANGED = ("updated", "modified")
ITEM_ID = ("guid", "id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of a feed, in the feed's own words; `content` is HTML or text, as long or short as the feed gives it."""

    item_id: str | None
    url: str | None
    headline: str | None
    published: str | None
    changed: str | None
    publisher: str | None
    content: str | None


def feed_items(text: str) -> Iterator[Item]:
    """The items of an RSS (0.9 to 2.0) or Atom document, in order; from a damaged one, those that can be read."""
    root = root_of(text)
    if root is None:
        return
    outlet = next((_said(element, TITLE) for element in _children(root, "channel")), None) or _said(root, TITLE)
    for element in root.iter("{*}item", "{*}entry"):
        yield _item(element, outlet)


def _item(element: etree._Element, outlet: str | None) -> Item:
    return Item(
        item_id=_said(element, ITEM_ID) or element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"),
        url=_link(element),
        headline=_said(element, TITLE),
        published=_said(element, PUBLISHED),
        changed=_said(element, CHANGED),
        publisher=_said(element, ("source",)) or outlet,
        content=_said(element, CONTENT),
    )


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Children of that local name, whatever their namespace and case; media:title and the like are other things."""
    for child in element:
        is_plain = isinstance(child.tag, str) and "search.yahoo.com/mrss" not in child.tag
        if is_plain and etree.QName(child).localname.lower() == name:
            yield child


def _said(element: etree._Element, names: tuple[str, ...]) -> str | None:
    """The first of `names` that says something; markup that stands in it unescaped (XHTML in Atom) is kept."""
    for name in names:
        for child in _children(element, name):
            inner = "".join(etree.tostring(part, encoding="unicode") for part in child)
            said = ((child.text or "") + inner).strip()
            if said:
                return said
    return None


def _link(element: etree._Element) -> str | None:
    """The address of the item's page: RSS says it as text, Atom as an attribute, some only in a guid that is one."""
    for link in _children(element, "link"):
        if link.get("rel", "alternate") == "alternate" and (said := (link.get("href") or link.text or "").strip()):
            return said
    return next(
        (said for guid in _children(element, "guid") if (said := (guid.text or "").strip()).startswith("http")), None
    )


def feed_pages(offer: Offer) -> Iterator[RawPage]:
    """Each item of a feed as a page; one that gives no text but only a link says so."""
    content = read_within(offer.stream, PAGE_LIMIT)
    if content is None:
        yield offer.page.with_fault(f"is a feed over {PAGE_LIMIT:,} bytes: offer a part of it")
        return
    text = decode(content, offer.page.declared_encoding).text or ""
    for number, item in enumerate(feed_items(text)):
        page = replace(
            offer.record(item.item_id or number),
            url=item.url,
            headline=item.headline,
            published=item.published,
            publisher=item.publisher,
            declared_encoding="utf-8",
            declared_media_type=None,
        )
        if item.content:
            yield replace(page, content=item.content.encode("utf-8", "replace"))
        else:
            yield page.with_fault("is an item of a feed without text: offer the page it links to, or collect it")
