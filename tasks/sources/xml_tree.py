"""XML as sites really write it: damaged, with HTML's entities, declaring an encoding that is not its own."""

import re
from html import unescape

from lxml import etree

HTML_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]*;")  # &nbsp; is no XML, and common
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def root_of(text: str) -> etree._Element | None:
    """The root element of as much of a decoded document as can be read; None when there is none."""
    content = HTML_ENTITY.sub(lambda entity: unescape(entity.group()), DECLARATION.sub("", text).strip())
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, encoding="utf-8")
    try:
        return etree.fromstring(content.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
