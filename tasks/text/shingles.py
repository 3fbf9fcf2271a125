"""Runs of five words, by which two articles are compared; and how alike two sets of them are.

Words are those of the folded text: no marks, no tatweel, one form a letter,
ASCII digits, and no punctuation, Arabic or other, glued to them.
"""

import re
from array import array
from collections.abc import Collection
from dataclasses import dataclass

from rensa import RMinHash

from tasks.text.fold import fold, fold_mapped

SIZE = 5
WORD = re.compile(r"\w+")
# Shorter bodies are captions and authors' names, which stand under many headlines: in 31,030 articles 105 bodies are
# of 5 to 19 words. They are compared whole, with their headline.
FEWEST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two texts are, 0..1.

    jaccard      runs of words that both have, of those that either has
    containment  runs of words that both have, of those that the shorter has
    """

    jaccard: float
    containment: float


def runs(headline: str | None, body: str) -> list[str]:
    """The runs of five words of an article's body, each once, in order; one run, headline and all, of a short one."""
    words = WORD.findall(fold_mapped(body).text)
    if not words:
        return []
    if len(words) < FEWEST_WORDS:
        return [" ".join([*WORD.findall(fold(headline or "")), *words])]
    return list(dict.fromkeys(map(" ".join, zip(*(words[shift:] for shift in range(SIZE)), strict=False))))


def hashed(found: Collection[str]) -> "array[int]":
    """One 64-bit number for each run, the same on every machine."""
    return array("Q", RMinHash.hash_token_sets([list(found)])[0])


def likeness(one: "array[int]", two: "array[int]") -> Likeness:
    """How alike two texts are, from all their hashed runs; 0 where either has none."""
    shared = len(set(one).intersection(two))
    shorter = min(len(one), len(two))
    either = len(one) + len(two) - shared
    return Likeness(shared / either if either else 0.0, shared / shorter if shorter else 0.0)
