"""The outlets that the seed knows, by name and by domain."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from tasks.contract.seed import Seed
from tasks.text.fold import fold
from tasks.text.words import WORD

Trust = Literal["alone", "signed", "loose"]
KINDS = frozenset(
    fold("صحيفة جريدة موقع شبكة قناة بوابة مجلة راديو إذاعة تلفزيون يومية وكالة منصة فضائية مؤسسة").split()
)
DOMAIN = re.compile(r"(?:(?<![@\w./])|(?<=//))((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w@])", re.I)
HOST = re.compile(r"https?://(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[:/?#]|$)", re.I)
BETWEEN = re.compile(r"\s+[-–—|/]+\s+|\s*[|»«]\s*|\s[-–—]|[-–—]\s|\s*:\s*|\s+/\s*")
EDGES = " ()[]«»\"'“”.،:-–—|©"
LATIN_LEAD = re.compile(r"^[A-Za-z ]+(?=[\u0621-\u064a])")


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet; its domain is None where its name alone does not tell it from another's.

    kind       newspaper, television, agency …; empty for one that only the page names
    ambiguity  what else a name of one word means: a "word", a "place", or nothing
    """

    name: str
    domain: str | None = None
    kind: str = ""
    ambiguity: str = ""


@dataclass(frozen=True, slots=True)
class Outlets:
    """The seed `outlets`: each folded name with all that bear it, each domain with its outlet."""

    by_name: Mapping[str, Sequence[Outlet]]
    by_domain: Mapping[str, Outlet]


@cache
def outlet_index(seed: Seed) -> Outlets:
    """The compiled form of `outlets`."""
    by_name: dict[str, list[Outlet]] = {}
    by_domain: dict[str, Outlet] = {}
    for row in seed:
        outlet = Outlet(row["name"], row["domain"] or None, row["kind"], row["ambiguity"])
        for form in (row["name"], *filter(None, row["aliases"].split("|"))):
            by_name.setdefault(key_of(form), []).append(outlet)
        if outlet.domain:
            by_domain.setdefault(outlet.domain, outlet)
    return Outlets(by_name, by_domain)


def key_of(name: str) -> str:
    """The folded words of a name."""
    return " ".join(WORD.findall(fold(name)))


def known_name(text: str, outlets: Outlets, trust: Trust = "alone") -> Outlet | None:
    """The outlet whose name `text` is, with or without the word for its kind, `for` or `in` written to it or not.

    trust "alone": any name; "signed": none that is a place, for lines that name places; "loose": nor a plain word.
    """
    text = text.strip(EDGES)
    for key in _readings(key_of(text)):
        if found := outlets.by_name.get(key):
            is_open = " " in key or not found[0].ambiguity
            if is_open or trust == "alone" or (trust == "signed" and found[0].ambiguity == "word"):
                return found[0] if len(found) == 1 else Outlet(text, None, found[0].kind, found[0].ambiguity)
    lead = LATIN_LEAD.match(text)
    return known_name(text[lead.end() :], outlets, trust) if lead else None


def _readings(key: str) -> Iterator[str]:
    yield key
    head, _, rest = key.partition(" ")
    bare = head[1:] if head[:1] in ("ل", "ب") else head
    if bare in KINDS:
        yield f"{bare} {rest}"
        if rest:
            yield rest
    elif head.startswith("لل"):
        yield f"ال{key[2:]}"
    elif head.startswith("ل"):
        yield key[1:]


def is_of_kind(text: str) -> bool:
    """Begins with newspaper, site, agency …, and is no longer than a name."""
    parts = key_of(text).split(" ")
    return parts[0] in KINDS and 2 <= len(parts) <= 6


def pieces(text: str) -> list[str]:
    """The parts of a line that dashes, bars, colons and quotes hold apart, bare of brackets."""
    return [part for part in (piece.strip(EDGES) for piece in BETWEEN.split(text)) if part]


def by_domain(text: str, outlets: Outlets) -> Outlet | None:
    """The outlet whose domain an address belongs to."""
    for match in DOMAIN.finditer(text):
        labels = match.group(1).lower().split(".")
        for start in range(len(labels) - 1):
            if outlet := outlets.by_domain.get(".".join(labels[start:])):
                return outlet
    return None


def domain_of(url: str | None) -> str | None:
    """The host of an address without `www.`; None when there is none."""
    match = HOST.match(url or "")
    return match.group(1).lower() if match else None
