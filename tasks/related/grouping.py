"""Things put into groups by links between them, so that the answer does not depend on the order they came in."""

from collections.abc import Callable, Iterable, Mapping
from itertools import product

Link = tuple[str, str]


def connected(links: Iterable[Link]) -> list[list[str]]:
    """The things that links tie together, directly or through others; each part sorted, the parts too."""
    parent: dict[str, str] = {}
    for one, two in links:
        parent[_root(parent, one)] = _root(parent, two)
    parts: dict[str, list[str]] = {}
    for item in sorted(parent):
        parts.setdefault(_root(parent, item), []).append(item)
    return sorted(parts.values())


def _root(parent: dict[str, str], item: str) -> str:
    while parent.setdefault(item, item) != item:
        parent[item] = parent[parent[item]]
        item = parent[item]
    return item


def grouped(
    items: Iterable[str], strengths: Mapping[Link, tuple[float, ...]], agree: Callable[[str, str], bool]
) -> list[list[str]]:
    """Groups of `items`: the strongest link first, two groups become one if every pair across them agrees.

    strengths  what links two items; of equal ones the link of smaller ids is first
    agree      may be asked of any two items, linked or not

    So no chain of links ever ties two items that do not agree themselves.
    """
    group = {item: [item] for item in items}
    for one, two in sorted(strengths, key=lambda link: ([-strength for strength in strengths[link]], link)):
        left, right = group[one], group[two]
        if left is not right and all(agree(*pair) for pair in product(left, right)):
            left.extend(right)
            group.update((item, left) for item in right)
    return sorted(sorted(found) for found in {id(found): found for found in group.values()}.values())
