"""Addresses of pages: whether two are one page, and the date that one carries."""

import re
from urllib.parse import SplitResult, parse_qsl, unquote, urljoin, urlsplit

FACE = re.compile(r"/(?:amp|index\.\w+)?/?$")
TRACKING = re.compile(r"utm_|fbclid|gclid|ref|source|output|amp|_ga|igshid|print", re.IGNORECASE)
DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")


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


def date_in(address: str) -> str | None:
    """The day that the path of an address names, year first, as ISO 8601."""
    parts = split(address)
    match = DATE.search(unquote(parts.path)) if parts else None
    return f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}" if match else None
