"""Who publishes an article, by the page's own evidence: names of outlets where a page signs itself."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from tasks.contract.seed import Seed
from tasks.text.fold import fold
from tasks.text.words import words

AGENCY = "agency"
KIND_WORDS = "صحيفة جريدة موقع شبكة قناة بوابة مجلة راديو إذاعة تلفزيون يومية وكالة منصة"
KIND_OF_OUTLET = frozenset(fold(word) for word in KIND_WORDS.split())
YEAR = re.compile(r"[\d٠-٩۰-۹]{4}(?:\s*[-–—/]\s*[\d٠-٩۰-۹]{4})?")
DOMAIN = re.compile(r"(?<![@\w.])(?:https?://)?(?:www\.|m\.|ar\.|arabic\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w@])", re.I)
BETWEEN = re.compile(r"\s+[-–—|:/]+\s+|\s*[|»«]\s*|\s[-–—]|[-–—]\s|:\s|\s:")
CLAIM = re.compile(r"copyright|all rights reserved|حقوق.{0,20}محفوظه|حقوق اين سايت")
RIGHTS = re.compile(
    r"(?:©|\(c\)|copyrights?|all rights reserved\.?"
    r"|جميع|كافة|كل|حقوق|الحقوق|الطبع|النشر|والنشر|محفوظة|محفوظه|لدى|إلى)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet that the seed knows, or one that a page names."""

    name: str
    domain: str | None
    kind: str
    is_common: bool = False


@dataclass(frozen=True, slots=True)
class Outlets:
    """The seed `outlets` by folded name and by domain."""

    by_name: Mapping[str, Outlet]
    by_domain: Mapping[str, Outlet]


@cache
def outlet_index(seed: Seed) -> Outlets:
    """The compiled form of `outlets`. A name that two outlets bear belongs to the one whose first name it is."""
    by_name: dict[str, Outlet] = {}
    by_domain: dict[str, Outlet] = {}
    for row in seed:
        outlet = Outlet(row["name"], row["domain"] or None, row["kind"], bool(row["is_common"]))
        by_name[_key(outlet.name)] = outlet
        if outlet.domain:
            by_domain.setdefault(outlet.domain, outlet)
    for row in seed:
        outlet = by_name[_key(row["name"])]
        for alias in filter(None, row["aliases"].split("|")):
            known = Outlet(outlet.name, outlet.domain, outlet.kind)
            by_name.setdefault(_key(alias), known)
    return Outlets(by_name, by_domain)


def _key(name: str) -> str:
    return " ".join(word.text for word in words(fold(name)))


def known_name(text: str, outlets: Outlets, *, is_alone: bool = True) -> Outlet | None:
    """The outlet whose name `text` is; a name that is a plain word or a place counts only where it stands alone."""
    key = _key(text)
    outlet = outlets.by_name.get(key)
    if outlet is None and " " in key and key.split(" ", 1)[0].lstrip("ل").removeprefix("ب") in KIND_OF_OUTLET:
        return outlets.by_name.get(key.split(" ", 1)[1]) or outlets.by_name.get(key.lstrip("لب"))
    if outlet is None and key.startswith("ل"):
        outlet = outlets.by_name.get(key[1:]) or outlets.by_name.get("ا" + key)
    return outlet if outlet and (is_alone or not outlet.is_common) else None


def pieces(text: str) -> list[str]:
    """The parts of a line that dashes, bars and colons hold apart, without brackets and quotes."""
    return [part for part in (piece.strip(" ()[]«»\"'“”.،:-–—|") for piece in BETWEEN.split(text)) if part]


def by_domain(text: str, outlets: Outlets) -> Outlet | None:
    """The outlet whose domain an address belongs to."""
    for match in DOMAIN.finditer(text):
        host = match.group(1).lower()
        labels = host.split(".")
        for start in range(len(labels) - 1):
            if outlet := outlets.by_domain.get(".".join(labels[start:])):
                return outlet
    return None


def domain_of(url: str | None) -> str | None:
    """The host of an address without `www.`; None when there is none."""
    host = urlsplit(url).hostname if url and "//" in url else None
    return host.removeprefix("www.") if host and re.match(r"[a-z0-9.-]+\.[a-z]{2,}$", host) else None


def is_rights(text: str) -> bool:
    """Whether a line claims copyright."""
    return "©" in text or bool(CLAIM.search(fold(text)))


def in_rights(text: str, outlets: Outlets) -> Outlet | None:
    """The holder that a copyright line names."""
    for piece in pieces(RIGHTS.sub(" | ", YEAR.sub(" | ", text))):
        if outlet := known_name(piece, outlets):
            return outlet
    for piece in pieces(RIGHTS.sub(" | ", YEAR.sub(" | ", text))):
        if _is_name(piece):
            return Outlet(_unbound(piece), None, "")
    return None


def _is_name(piece: str) -> bool:
    key = _key(piece)
    return 1 <= key.count(" ") + 1 <= 5 and not key.replace(" ", "").isdigit() and len(key) > 2


def _unbound(piece: str) -> str:
    """A name without the `for` written to it: لصحيفة is صحيفة."""
    first = piece.split(" ", 1)[0]
    return piece[1:] if first.startswith("ل") and fold(first[1:]) in KIND_OF_OUTLET else piece


def in_line(text: str, outlets: Outlets) -> Iterator[Outlet]:
    """Outlets that are whole parts of a line."""
    parts = pieces(text)
    for part in parts:
        if outlet := known_name(part, outlets, is_alone=len(parts) == 1):
            yield outlet


def first_publisher(found: Sequence[tuple[float, Outlet]]) -> Outlet | None:
    """The outlet with the strongest evidence, the first of equals."""
    return max(found, key=lambda item: item[0])[1] if found else None
