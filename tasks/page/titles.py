"""Which lines of a page are its headline, by what its metadata and its tree say."""

import re
from collections.abc import Sequence

from tasks.page.model import Line, Stated
from tasks.page.outlets import key_of
from tasks.page.overlap import overlap, stems

BAR = re.compile(r"\s+[|»«›:•]+\s+|\s*\|\s*|\s+[-–—]\s+")
OUTSIDE = frozenset(("navigation", "footer", "aside", "comments", "related", "advertisement"))
LINKED = 0.8
AKIN = 0.6  # share of content words
LEAST_WORDS = 3  # of a line that is known as the headline by a title that says more


def find_titles(lines: Sequence[Line], keys: Sequence[str], stated: Stated) -> list[int]:
    """Lines that are the headline, in order; `keys` are their folded words. None on a dump.

    A line that the metadata states goes before one that the tree marks.
    """
    names = {key_of(name) for name, _ in stated.publisher}
    named = [place for place, line in enumerate(lines) if line.hint and keys[place] and keys[place] not in names]
    open_lines = [place for place in named if _is_open(lines[place])]
    headings = [place for place in named if place in open_lines or _is_heading(lines[place])]
    stated_keys = [key_of(headline) for headline, _ in stated.headline]
    stated_keys += [
        key_of(part) for headline, origin in stated.headline if origin == "title" for part in BAR.split(headline)
    ]
    equal = [place for place in headings if keys[place] in stated_keys]
    parts = [place for place in headings if any(_is_part(keys[place], key) for key in stated_keys)]
    longest = max((len(keys[place]) for place in parts), default=0)
    whole = [place for place in parts if len(keys[place]) == longest]
    marked = [place for place in open_lines if _is_marked(lines[place])]
    told = [stems(headline) for headline, _ in stated.headline]
    akin = [place for place in marked if any(_is_akin(stems(lines[place].text), title) for title in told)]
    return equal or whole or akin or [place for place in marked if _is_first_order(lines[place])]


def _is_open(line: Line) -> bool:
    return line.hint is not None and line.hint.region not in OUTSIDE


def _is_heading(line: Line) -> bool:
    """A heading that leads nowhere, though it stands in what is called chrome."""
    return line.hint is not None and line.hint.tag in ("h1", "h2", "h3") and line.hint.link_share < LINKED


def _is_part(line: str, title: str) -> bool:
    """The title has the site's name, or the section's, before or behind the line."""
    is_within = title.startswith(f"{line} ") or title.endswith(f" {line}")
    return is_within and line.count(" ") + 1 >= LEAST_WORDS


def _is_marked(line: Line) -> bool:
    hint = line.hint
    return hint is not None and (hint.tag in ("h1", "h2", "h3") or "headline" in (hint.itemprop, hint.clue))


def _is_first_order(line: Line) -> bool:
    hint = line.hint
    return hint is not None and (hint.tag == "h1" or hint.itemprop == "headline")


def _is_akin(line: frozenset[str], title: frozenset[str]) -> bool:
    """The words of the shorter one are mostly the other's: a headline as search engines get it."""
    shorter, longer = sorted((line, title), key=len)
    return len(shorter) >= LEAST_WORDS and overlap(shorter, longer) >= AKIN
