"""Which lines of a page are its headline, by what its metadata and its tree say."""

from collections.abc import Sequence

from tasks.page.model import Line, Stated
from tasks.page.outlets import key_of

OUTSIDE = frozenset(("navigation", "footer", "aside", "comments", "related", "advertisement"))
LEAST_WORDS = 3  # of a line that is known as the headline by a title that says more


def find_titles(lines: Sequence[Line], keys: Sequence[str], stated: Stated) -> list[int]:
    """Lines that are the headline, in order; `keys` are their folded words. None on a dump.

    A line that the metadata states goes before one that the tree marks.
    """
    names = {key_of(name) for name, _ in stated.publisher}
    open_lines = [
        place
        for place, line in enumerate(lines)
        if line.hint and line.hint.region not in OUTSIDE and keys[place] and keys[place] not in names
    ]
    stated_keys = [key_of(headline) for headline, _ in stated.headline]
    equal = [place for place in open_lines if keys[place] in stated_keys]
    parts = [place for place in open_lines if any(_is_part(keys[place], key) for key in stated_keys)]
    longest = max((len(keys[place]) for place in parts), default=0)
    whole = [place for place in parts if len(keys[place]) == longest]
    return equal or whole or [place for place in open_lines if _is_marked(lines[place])]


def _is_part(line: str, title: str) -> bool:
    """The title has the site's name, or the section's, before or behind the line."""
    is_within = title.startswith(f"{line} ") or title.endswith(f" {line}")
    return is_within and line.count(" ") + 1 >= LEAST_WORDS


def _is_marked(line: Line) -> bool:
    hint = line.hint
    return hint is not None and (hint.tag == "h1" or hint.itemprop == "headline")
