"""What a page's metadata says in words, made fit for an article's row: headline, section, keywords, authors, outlet."""

import re
from collections.abc import Sequence

from tasks.page.bylines import BylineWords, authors_of
from tasks.page.keywords import keywords_of
from tasks.page.model import Stated
from tasks.page.outlets import Outlets, domain_of, is_of_kind, key_of, known_name
from tasks.page.phrases import Phrasebook
from tasks.page.titles import BAR

LEAST_HEADLINE = 3  # words of a title without a site's name, which might else be that name
MAKER = re.compile(r"(?:developed|designed|powered|created)\s+by|https?:|www\.|@|^\d+$", re.IGNORECASE)
ARABIC = re.compile(r"[\u0621-\u06d3]")
ECHO_SHARE = 0.7  # of keywords that are single words of the headline: a template cut it up


def stated_headline(stated: Stated, outlets: Outlets) -> str | None:
    """The headline as the metadata has it, without the site's name; None where it says nothing but that name."""
    names = {key_of(name) for name in stated_publishers(stated)}
    for value, _ in stated.headline:
        title = _unsigned(value, names)
        parts = [part.strip() for part in BAR.split(title) if part.strip()]
        own = [part for part in parts if key_of(part) not in names and not known_name(part, outlets, "loose")]
        found = title if len(own) == len(parts) else max(own, key=len, default="")
        if found and (found != value or _words(found) >= LEAST_HEADLINE):
            return found
    return None


def _unsigned(title: str, names: set[str]) -> str:
    """A title without "Newspaper X:" before it."""
    head, colon, rest = title.partition(": ")
    return rest if colon and (is_of_kind(head) or key_of(head) in names) and key_of(rest) else title


def stated_section(stated: Stated) -> str | None:
    """The section as the metadata names it."""
    return next((value for value, _ in stated.section if not MAKER.search(value)), None)


def stated_keywords(stated: Stated, headline: str | None, body: str, book: Phrasebook) -> tuple[str, ...]:
    """The keywords of the most trusted source; a site's standing list is known by words that the text never says."""
    by_origin: dict[str, list[str]] = {}
    for value, origin in stated.keywords:
        by_origin.setdefault(origin, []).append(value)
    for origin, values in by_origin.items():
        words = keywords_of(["،".join(values)], book)
        if origin == "meta":
            told = f" {key_of(f'{headline} {body}')} "
            words = tuple(word for word in words if f" {key_of(word)} " in told)
        if words and not _is_cut_up(words, headline):
            return words
    return ()


def _is_cut_up(words: Sequence[str], headline: str | None) -> bool:
    title = key_of(headline or "").split()
    echoes = sum(key_of(word) in title for word in words)
    return len(words) > 2 and echoes >= ECHO_SHARE * len(words)


def stated_authors(stated: Stated, bylines: BylineWords, outlets: Outlets) -> tuple[str, ...]:
    """The people that the metadata names; outlets, addresses and makers of sites are none."""
    names = {key_of(name) for name, _ in stated.publisher}
    values = [value for value, _ in stated.authors if not MAKER.search(value) and key_of(value) not in names]
    return authors_of(values, bylines, outlets)


def stated_publishers(stated: Stated) -> list[str]:
    """Names of the outlet, the best first: a short form before the long one that holds it, Arabic before a slug."""
    names = [
        value for value, _ in stated.publisher if not MAKER.search(value) and domain_of(f"https://{value}") is None
    ]
    keys = {key_of(name) for name in names}
    parts = [next((part for part in BAR.split(name) if key_of(part) in keys), name) for name in names]
    slugs = {label for url, _ in stated.url for label in (domain_of(url) or "").split(".")}
    ranked = sorted(dict.fromkeys(parts), key=lambda name: not ARABIC.search(name) and name.lower() in slugs)
    return [name for name in (*ranked, *_signatures(stated)) if key_of(name)]


def _signatures(stated: Stated) -> list[str]:
    """Newspaper, site, agency … at either end of the page's title."""
    titles = (BAR.split(value) for value, origin in stated.headline if origin == "title")
    return [part.strip() for parts in titles if len(parts) > 1 for part in (parts[-1], parts[0]) if is_of_kind(part)]


def _words(text: str) -> int:
    return len(key_of(text).split())
