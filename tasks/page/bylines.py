"""Lines that say who wrote: how one looks, and whom it names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tasks.contract.seed import Seed
from tasks.page.outlets import LATIN_LEAD, Outlets, known_name
from tasks.text.fold import fold
from tasks.text.words import WORD

LONGEST = 8  # words of a byline
LONGEST_PART = 4  # words of a name, of a place
SEPARATOR = re.compile(r"\s*(?:[:/|–—•؛]|(?<=\s)-|-(?=\s)|(?<=[\u0621-\u064a])-(?=[\u0621-\u064a]))\s*")
UNLIKELY = re.compile(r"[\d!?؟…]|\.\.|[.،؛]$")
MARKED = re.compile(r"^\W*\w+\s*[:/|–—-]")
PLACED = re.compile(r"^(?P<signer>[^()]{2,40}?\S)\s*(?:\((?P<place>[^()]{2,30})\)|\sمن\s(?P<from>\S+(?: \S+)?))$")
NAME = re.compile(r"(?:[^\W\d_]+\.?\s?){2,4}$")
TITLES = re.compile(r"^(?:د|م|أ|الأستاذ|الدكتور|دكتور|الكاتب|الصحفي)\.?\s*[/.]?\s+")
VERB = re.compile(r"س?[يت]\w{3,}(?<!ي)")  # يبدا, ستزور; no family in ي
ADDRESS = re.compile(r"https?://\S+")
EDGES = " ()[]«»\"'“”.،:-–—|/"


@dataclass(frozen=True, slots=True)
class BylineWords:
    """Folded: words before a name, nouns that are such before a colon, desks, places of two words, given names."""

    cues: frozenset[str]
    nouns: frozenset[str]
    desks: frozenset[str]
    places: frozenset[str]
    given: frozenset[str]


@cache
def byline_words(byline_cues: Seed, given_names: Seed) -> BylineWords:
    """The compiled form of the two lexicons."""
    forms: dict[str, set[str]] = {"cue": set(), "noun": set(), "desk": set(), "place": set()}
    for row in byline_cues:
        forms[row["kind"]].add(" ".join(WORD.findall(fold(row["form"]))))
    given = frozenset(fold(next(iter(row.values()))) for row in given_names)
    cues, nouns, desks, places = (frozenset(forms[kind]) for kind in ("cue", "noun", "desk", "place"))
    return BylineWords(cues, nouns, desks, places, given)


def has_cue(text: str, known: BylineWords) -> bool:
    """Begins with a cue; with a noun that is one, and a mark behind it."""
    first, second = (*WORD.findall(fold(text))[:2], "", "")[:2]
    if {first, f"{first} {second}"} & known.cues:
        return True
    return first in known.nouns and bool(MARKED.match(text))


def looks_like_byline(text: str, key: str, known: BylineWords, outlets: Outlets) -> bool:
    """A few words that begin with a cue, or short parts with a colon or dash between them, or a place behind a name."""
    if not 2 <= key.count(" ") + 1 <= LONGEST:
        return False
    if has_cue(text, known):
        return True
    if key.split(" ", 1)[0] in known.desks and key.count(" ") < LONGEST_PART:
        return True
    text = text.rstrip(" .")
    if UNLIKELY.search(text):
        return False
    if placed := PLACED.match(text):
        signer, place = placed["signer"].rstrip(" :-–—"), placed["place"] or placed["from"]
        is_desk = not known.desks.isdisjoint(fold(place).split())
        is_agency = known_name(place, outlets) is not None and (" " not in signer or placed["signer"] != signer)
        return is_desk or is_agency or begins_with_name(signer, known) or known_name(signer, outlets) is not None
    parts = [part for part in SEPARATOR.split(text.strip(EDGES)) if part]
    is_open = len(parts) > 1 or text.rstrip().endswith(":")
    return is_open and max(len(part.split()) for part in parts) <= LONGEST_PART


def begins_with_name(text: str, known: BylineWords) -> bool:
    """Two to five words without any mark, the first a given name, after a title or not; no verb: أمير الكويت يبدأ."""
    words = fold(TITLES.sub("", text.strip())).split()
    if not 2 <= len(words) <= LONGEST_PART + 1 or words[0] not in known.given or UNLIKELY.search(text):
        return False
    return not any(VERB.fullmatch(word) and word not in known.given for word in words)


def looks_like_name(text: str) -> bool:
    """Two to four words without any mark, such as stand alone below a headline."""
    return bool(NAME.match(text)) and len(text.split()) >= 2


def authors_of(lines: Sequence[str], known: BylineWords, outlets: Outlets) -> tuple[str, ...]:
    """The people that bylines name: parts of two to four words that are no outlet, desk or place.

    Beside a desk an outlet stands, known or not, unless it is a person by the first name.
    """
    return tuple(dict.fromkeys(name for line in lines for name in _names(line, known, outlets)))


def _names(line: str, known: BylineWords, outlets: Outlets) -> list[str]:
    parts = [part.strip(EDGES) for part in SEPARATOR.split(ADDRESS.sub("", line))]
    has_desk = any(fold(part) in known.desks for part in parts)
    names = [name for part in parts if not known_name(part, outlets) and (name := _name(part, known))]
    return [name for name in names if begins_with_name(name, known)] if has_desk else names


def _is_cue(words: Sequence[str], known: BylineWords) -> bool:
    first = fold(words[0])
    return first in known.cues | known.nouns or " ".join((first, *map(fold, words[1:2]))) in known.cues


def _name(part: str, known: BylineWords) -> str | None:
    words = LATIN_LEAD.sub("", part).split()
    while words and _is_cue(words, known):
        words = words[1:]
    name = TITLES.sub("", " ".join(words).strip(EDGES))
    keys = fold(name).split()
    if not 2 <= len(keys) <= LONGEST_PART or "،" in name or not known.desks.isdisjoint(keys):
        return None
    return None if " ".join(keys) in known.places else name
