"""Addresses of pages: their parts, and whether two are one page."""

import re
from urllib.parse import SplitResult, parse_qsl, unquote, urljoin, urlsplit

FACE = re.compile(r"/(?:amp|index\.\w+)?/?$")
TRACKING = re.compile(r"utm_|fbclid|gclid|ref|source|output|amp|_ga|igshid|print", re.IGNORECASE)


def split(address: str) -> SplitResult | None:
    """The parts of a web address; None when it is none."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.hostname else None


def same_place(address: str) -> str | None:
    """An address without what differs between the faces of one page: scheme, www, amp, tracking."""
    parts = split(address)
    if parts is None:
        return None
    host = re.sub(r"^(?:www|m|mobile|amp)\.", "", parts.hostname or "")
    query = [f"{key}={value}" for key, value in parse_qsl(parts.query) if not TRACKING.match(key)]
    return f"{host}{FACE.sub('', unquote(parts.path))}?{'&'.join(query)}"


def is_front_page(address: str) -> bool:
    """Whether the address is that of a site, not of a page on it."""
    parts = split(address)
    return parts is not None and not parts.path.strip("/") and not parts.query


def joined(base: str, address: str) -> str:
    """`address` made absolute on the page `base`; as it is when that can not be done."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address.strip()
