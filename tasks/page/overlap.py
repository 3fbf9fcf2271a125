"""How far one text speaks of another: the share of its content stems that the other holds."""

import re
from functools import lru_cache

from tasks.text.fold import fold
from tasks.text.words import WORD

PREFIX = re.compile(r"^(?:[وف]?(?:ال|بال|كال|لل)|[وفبلكس](?=\w{3}))")
SUFFIX = re.compile(r"(?:ات|ون|ين|ان|يه|ها|هم|ه|ي|ا|ت)$")
FUNCTION_WORDS = frozenset(
    fold(
        "في من على إلى عن مع أن إن ان هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت هو هي هم بعد قبل بين "
        "حتى عند كل غير أو أم ثم بل كما منذ خلال حول ضد عبر دون لدى أي كيف ماذا هل لماذا متى أين "
        "از به در با برای که این آن را و یا است شد می the of and to in for on a an"
    ).split()
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A folded word without its likely clitics and endings; never shorter than three letters."""
    bare = PREFIX.sub("", word) if len(word) > 4 else word
    bare = bare if len(bare) >= 3 else word
    cut = SUFFIX.sub("", bare)
    return cut if len(cut) >= 3 else bare


def stems(text: str) -> frozenset[str]:
    """The content stems of `text`."""
    return frozenset(stem(word) for word in WORD.findall(fold(text)) if len(word) > 1 and word not in FUNCTION_WORDS)


def overlap(part: frozenset[str], whole: frozenset[str]) -> float:
    """Share of the stems of `part` that `whole` holds, 0..1."""
    return len(part & whole) / len(part) if part else 0.0


def cohesion(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of the stems of the smaller of two texts that both hold, 0..1."""
    return len(one & other) / max(1, min(len(one), len(other)))
