"""How much of a text repeats itself, by the measures of Gopher and FineWeb: shares of its characters, 0..1."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import compress, count
from operator import and_

Grams = Mapping[int, tuple[str, ...]]


def repeated_grams(tokens: Sequence[str], occurs: Mapping[str, int], longest: int) -> dict[int, Grams]:
    """For each size from two up to `longest` the runs of tokens that occur twice at least, by place and in order.

    They overlap. `occurs` says how often each token does. A run can be repeated only where the run one token shorter
    is, and the one behind that.
    """
    sizes = range(2, longest + 1)
    repeated: dict[int, Grams] = {size: {} for size in sizes}
    often = {token for token, times in occurs.items() if times > 1}
    are_often = list(map(often.__contains__, tokens))
    places = list(compress(count(), map(and_, are_often, are_often[1:])))
    for size in sizes:
        if not places:
            break
        grams = {place: tuple(tokens[place : place + size]) for place in places}
        times = Counter(grams.values())
        repeated[size] = {place: gram for place, gram in grams.items() if times[gram] > 1}
        places = [place for place in repeated[size] if place + 1 in repeated[size]]
    return repeated


def top_gram_share(repeated: Grams, length: int) -> float:
    """Characters in the repeated run that takes up most of the text.

    length: characters of the whole text.
    """
    counted = Counter(repeated.values())
    taken = (sum(map(len, gram)) * times for gram, times in counted.items())
    return min(1.0, max(taken, default=0) / max(1, length))


def duplicate_gram_share(repeated: Grams, length: int) -> float:
    """Characters in runs that the text had before; runs that overlap are counted once."""
    seen: set[tuple[str, ...]] = set()
    taken = end = 0
    for place, gram in repeated.items():
        if place >= end and gram in seen:
            taken += sum(map(len, gram))
            end = place + len(gram)
        elif place >= end:
            seen.add(gram)
    return min(1.0, taken / max(1, length))


def duplicate_share(items: Sequence[str]) -> float:
    """Share of `items` that stand before in the list already."""
    return 1 - len(set(items)) / len(items) if items else 0.0
