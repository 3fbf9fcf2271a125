"""What the JSON-LD of a page says of its article, broken JSON and other items' data notwithstanding."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

Item = Mapping[str, Any]

ARTICLE = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|VideoObject)$")
SCRIPT = re.compile(r"<script\b[^>]*application/ld\+json[^>]*>(.*?)</script", re.IGNORECASE | re.DOTALL)
WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$|;\s*$"
)
STRAY_COMMA = re.compile(r",\s*(?=[}\]])")
DOUBLED_COMMA = re.compile(r",(?:\s*,)+")
# Where an article may hang below another item and still be the page's own.
OWN = ("@graph", "mainEntity", "mainEntityOfPage")


def read_items(page: str) -> list[Item]:
    """The items that the page declares of itself, not those in lists of other stories; references by @id resolved."""
    items = [item for match in SCRIPT.finditer(page) for item in _own(_load(match.group(1)))]
    known: dict[str, Item] = {}
    for item in items:
        if isinstance(item.get("@id"), str) and len(item) > len(known.get(item["@id"], {})):
            known[item["@id"]] = item
    return [{key: _resolved(value, known) for key, value in item.items()} for item in items]


def types_of(item: Item) -> tuple[str, ...]:
    """The item's types, without the address of their vocabulary."""
    return tuple(name.rsplit("/", 1)[-1] for name in texts(item.get("@type")))


def is_article(item: Item) -> bool:
    """A news article or one of its kin."""
    return any(ARTICLE.search(name) for name in types_of(item))


def texts(value: object) -> Iterator[str]:
    """The strings that a value holds: itself, or the names of the things it lists."""
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, dict):
        yield from texts(value.get("name") or value.get("@value"))


def addresses(item: Item) -> Iterator[str]:
    """Where the item says that it is to be read."""
    for key in ("url", "@id", "mainEntityOfPage"):
        value = item.get(key)
        for part in value if isinstance(value, list) else [value]:
            found = (part.get("@id") or part.get("url")) if isinstance(part, dict) else part
            if isinstance(found, str) and found.startswith("http"):
                yield found


def _load(script: str) -> object:
    """The JSON of a script; None when it can not be mended."""
    for mend in (
        lambda text: text,
        lambda text: WRAPPING.sub("", WRAPPING.sub("", text)),
        lambda text: STRAY_COMMA.sub("", DOUBLED_COMMA.sub(",", WRAPPING.sub("", WRAPPING.sub("", text)))),
        lambda text: re.sub(r"\\(?![\"\\/bfnrtu])", r"\\\\", STRAY_COMMA.sub("", text)),
    ):
        try:
            return json.loads(mend(script), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _own(value: object) -> Iterator[Item]:
    if isinstance(value, list):
        for part in value:
            yield from _own(part)
    elif isinstance(value, dict):
        yield value
        for key in OWN:
            if isinstance(value.get(key), list | dict):
                yield from _own(value[key])


def _resolved(value: object, known: Mapping[str, Item]) -> object:
    if isinstance(value, list):
        return [_resolved(part, known) for part in value]
    if isinstance(value, dict) and "name" not in value and value.get("@id") in known:
        return known[value["@id"]]
    return value
