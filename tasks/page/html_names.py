"""What the class and id words of an element call it."""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast, get_args

from tasks.contract.seed import Seed
from tasks.page.model import Clue, Region

PART = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])")
OF_ARTICLE = frozenset("entry post article story single news main item detail details".split())
ABOUT_SUBJECT = re.compile(r"(?:category|tag|type|status|format|postid|term|menu-item-object)-")


@dataclass(frozen=True, slots=True)
class Names:
    """The region and the clue that the words point to, and whether they speak of the article itself."""

    region: Region | None = None
    clue: Clue | None = None
    is_of_article: bool = False


@cache
def _compile(markup_words: Seed) -> Mapping[str, str]:
    return {row["word"]: row["clue"] for row in markup_words}


@lru_cache(maxsize=20_000)
def names_of(classes: str | None, identity: str | None, markup_words: Seed) -> Names:
    """What `class` and `id` say together; the words of the seed in them, longer ones first."""
    tokens = [token for token in f"{classes or ''} {identity or ''}".split() if not ABOUT_SUBJECT.match(token)]
    if not tokens:
        return Names()
    known = _compile(markup_words)
    parts = [[part.lower() for part in PART.findall(token)] for token in tokens]
    found = [known[word] for word in _words(tokens, parts) if word in known]
    return Names(
        region=cast(Region, next((name for name in found if name in get_args(Region)), None)),
        clue=cast(Clue, next((name for name in found if name in get_args(Clue)), None)),
        is_of_article=any(part in OF_ARTICLE for token in parts for part in token),
    )


def _words(tokens: list[str], parts: list[list[str]]) -> list[str]:
    """The tokens whole, then their parts two by two, then one by one."""
    whole = [token.lower().replace("_", "-") for token in tokens]
    pairs = [f"{left}-{right}" for token in parts for left, right in itertools.pairwise(token)]
    return whole + pairs + ["".join(token) for token in parts] + [part for token in parts for part in token]
