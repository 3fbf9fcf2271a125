"""Whether an unknown word has the shape of a foreign name: letters and how they follow each other.

A naive Bayes classifier over runs of two and three letters, trained when the lexicons are compiled: on the foreign
names that they hold, against the common words.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import repeat
from math import log
from operator import add


class Shape:
    """Log odds that a word is a foreign name rather than an Arabic one of the dictionary; above 0 is more likely."""

    def __init__(self, names: Iterable[str], words: Iterable[str]) -> None:
        of_names, of_words = _count(names), _count(words)
        total_names, total_words = sum(of_names.values()), sum(of_words.values())
        runs = len(of_names | of_words)
        self._odds = {
            run: log((of_names[run] + 0.5) / (total_names + runs / 2))
            - log((of_words[run] + 0.5) / (total_words + runs / 2))
            for run in of_names | of_words
        }

    def odds(self, word: str) -> float:
        """The mean log odds of the runs of letters of a folded word; 0 for one without letters."""
        runs = list(map(self._odds.get, _runs(word), repeat(0.0)))
        return sum(runs) / len(runs) if runs else 0.0


def _count(words: Iterable[str]) -> Counter[str]:
    return Counter(run for word in words for run in _runs(word))


def _runs(word: str) -> list[str]:
    framed = f"^{word}$"
    pairs = list(map(add, framed, framed[1:]))
    return pairs + list(map(add, pairs, framed[2:]))
