"""What an HTML page states of itself, in its own words and in order of trust.

JSON-LD of the page's own article comes first, then Open Graph, the meta names of
publishing systems, microdata, and what every page has: title, canonical link,
language. Nothing is weighed against the lines here; that is `evidence`.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence

from tasks.page import address
from tasks.page.html_meta import META_NAMES, Meta, named, origin_of, read_meta
from tasks.page.html_tree import Node, text_of
from tasks.page.json_ld import Item, addresses, is_article, read_items, texts, types_of
from tasks.page.microdata import read_microdata
from tasks.page.model import Stated
from tasks.page.stated_dates import date_in_url
from tasks.text.fold import fold
from tasks.text.readable import readable

Claim = tuple[str, str, str]
PROPERTIES: Mapping[str, tuple[str, ...]] = {
    "headline": ("headline", "name"),
    "published": ("datePublished", "uploadDate", "dateCreated"),
    "modified": ("dateModified",),
    "publisher": ("publisher", "sourceOrganization"),
    "section": ("articleSection",),
    "authors": ("author", "creator"),
    "keywords": ("keywords",),
    "language": ("inLanguage",),
    "body": ("articleBody",),
}
SITES = ("WebSite", "NewsMediaOrganization", "Organization")
FEEDS = ("application/rss+xml", "application/atom+xml")
FEED_TITLE = re.compile(r"(.+?)\s+[»›]\s")
PARAGRAPH = re.compile(r"</?(?:p|br|div|li)\b[^<>]{0,200}>|\r\n?", re.IGNORECASE)
TAG = re.compile(r"<[^<>]{1,200}>")
LEAST_TITLE = 8  # letters by which a headline is known again


def read_stated(page: str, nodes: Sequence[Node], url: str | None) -> Stated:
    """The metadata of `page`, whose tree is `nodes`; `url` is where it was found."""
    found: dict[str, dict[str, str]] = {}
    for field, value, origin in _claims(page, nodes, url):
        plain = _plain(value)
        plain = plain if field == "body" else plain.replace("\n", " ")
        if plain:
            found.setdefault(field, {}).setdefault(plain, origin)
    return Stated(**{field: tuple(values.items()) for field, values in found.items()})


def _claims(page: str, nodes: Sequence[Node], url: str | None) -> Iterator[Claim]:
    """Field, value and origin; the more trustworthy first."""
    items, meta = read_items(page), read_meta(nodes)
    titles = [text_of(nodes, number) for number, node in enumerate(nodes) if node.tag == "title"][:1]
    home = list(_home(nodes, meta, url))
    here = {address.same_place(place) for place, _ in home}
    article = _own_article(items, here, [*titles, *named(meta, META_NAMES["headline"])])
    yield from _of_item(article, PROPERTIES)
    for field, names in META_NAMES.items():
        yield from (
            (field, value, origin_of(name)) for name in names for value in named(meta, (name,)) if field != "url"
        )
    yield from ((field, value, "microdata") for field, value in read_microdata(nodes))
    for item in items:
        if not is_article(item) and _is_at(item, here):
            yield from _of_item(item, {"published": ("datePublished",), "modified": ("dateModified",)})
    yield from (("headline", title, "title") for title in titles)
    yield from (("publisher", name, "json-ld") for name in _sites(items))
    yield from _of_head(nodes)
    yield from (("url", place, origin) for place, origin in home)
    yield from (("published", day.isoformat(), "url") for place, _ in home if (day := date_in_url(place)))


def _of_item(item: Item | None, properties: Mapping[str, tuple[str, ...]]) -> Iterator[Claim]:
    for field, keys in properties.items() if item else ():
        yield from ((field, value, "json-ld") for key in keys for value in texts(item.get(key) if item else None))


def _own_article(items: Sequence[Item], here: set[str | None], titles: Sequence[str]) -> Item | None:
    """The item that describes this page: by headline and address, by either, else a lone one without a headline."""
    articles = [item for item in items if is_article(item)]
    titled = [item for item in articles if _is_titled(item, titles)]
    at_home = [item for item in articles if _is_at(item, here)]
    best = [item for item in titled if item in at_home] or titled or at_home
    lone = [item for item in articles if len(articles) == 1 and ("headline" not in item or not titles)]
    return next(iter(best or lone), None)


def _is_at(item: Item, here: set[str | None]) -> bool:
    return any(address.same_place(place) in here for place in addresses(item))


def _is_titled(item: Item, titles: Sequence[str]) -> bool:
    """Whether one of the titles begins with the item's headline, or its headline, cut short, with one of them."""
    keys = [fold(title) for title in titles if title.strip()]
    names = [fold(_plain(name)).rstrip(" .…") for name in texts(item.get("headline") or item.get("name"))]
    return any(
        len(name) >= LEAST_TITLE and (key.startswith(name) or name.startswith(key)) for name in names for key in keys
    )


def _home(nodes: Sequence[Node], meta: Sequence[Meta], url: str | None) -> Iterator[tuple[str, str]]:
    """Where the page says it lives, then where it was found, with the origin; the front page is no article's home."""
    base = url or next(named(meta, META_NAMES["url"]), "")
    links = [node.attributes.get("href") or "" for node in nodes if node.tag == "link" and _rel(node) == "canonical"]
    stated = [(link, "canonical") for link in links] + [(link, "open-graph") for link in named(meta, META_NAMES["url"])]
    for link, origin in [*stated, (url or "", "url")]:
        place = address.joined(base, link)
        if link and address.split(place) and not address.is_front_page(place):
            yield place, origin


def _rel(node: Node) -> str:
    return (node.attributes.get("rel") or "").strip().lower()


def _sites(items: Sequence[Item]) -> Iterator[str]:
    """Names of the site and its owner."""
    for kind in SITES:
        yield from (name for item in items if kind in types_of(item) for name in texts(item.get("name")))


def _of_head(nodes: Sequence[Node]) -> Iterator[Claim]:
    """The page's language, and the site's name in the titles of its feeds: "Site » Feed"."""
    for node in nodes:
        if node.tag == "html" and (language := node.attributes.get("lang")):
            yield "language", language, "meta"
        is_feed = node.tag == "link" and node.attributes.get("type") in FEEDS
        if is_feed and (title := FEED_TITLE.match(node.attributes.get("title") or "")):
            yield "publisher", title[1], "feed"


def _plain(value: str) -> str:
    """A value without what escaped into it: entities, tags, odd spaces. Paragraphs stay apart."""
    text = PARAGRAPH.sub("\n", html.unescape(html.unescape(value)))
    lines = (readable(TAG.sub(" ", line)) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
