"""How much of a text repeats itself, by the measures of Gopher and FineWeb: shares of its characters, 0..1."""

from collections import Counter
from collections.abc import Iterable, Sequence


def grams(tokens: Sequence[str], size: int) -> Iterable[tuple[str, ...]]:
    """Runs of `size` tokens, in order, each overlapping the next."""
    return zip(*(tokens[shift:] for shift in range(size)), strict=False)


def top_gram_share(tokens: Sequence[str], size: int, length: int) -> float:
    """Characters in the run of `size` tokens that takes up most of the text, if it occurs twice at least.

    length: characters of the whole text.
    """
    counted = Counter(grams(tokens, size))
    repeated = (sum(map(len, gram)) * times for gram, times in counted.items() if times > 1)
    return min(1.0, max(repeated, default=0) / max(1, length))


def duplicate_gram_share(tokens: Sequence[str], size: int, length: int) -> float:
    """Characters in runs of `size` tokens that the text had before; runs that overlap are counted once."""
    seen: set[tuple[str, ...]] = set()
    repeated = place = 0
    while place <= len(tokens) - size:
        gram = tuple(tokens[place : place + size])
        if gram in seen:
            repeated += sum(map(len, gram))
            place += size
        else:
            seen.add(gram)
            place += 1
    return min(1.0, repeated / max(1, length))


def duplicate_gram_shares(tokens: Sequence[str], sizes: Sequence[int], length: int) -> dict[int, float]:
    """`duplicate_gram_share` for each of `sizes`; a text without a repeated shortest run has no longer one."""
    shares: dict[int, float] = {}
    is_clean = False
    for size in sorted(sizes):
        shares[size] = 0.0 if is_clean else duplicate_gram_share(tokens, size, length)
        is_clean = shares[size] == 0.0
    return shares


def duplicate_share(items: Sequence[str]) -> float:
    """Share of `items` that stand before in the list already."""
    return 1 - len(set(items)) / len(items) if items else 0.0
