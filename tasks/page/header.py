"""The header of an article: its headline, and what stands around it above the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tasks.page.look import Look
from tasks.page.overlap import overlap

# A place, then an agency or outlet in brackets or behind a dash, then the text: as agencies begin.
DATELINE = re.compile(
    r"^\s*[^\s.،:]+(?:[\s،,/]+[^\s.:()]+){0,6}?\s*"
    r"(?:\([^()]{2,30}\)\s*[-–—:]{1,2}|[-–—/]\s*[^\s.]+(?: [^\s.]+){0,2}\s*[:–—-]+\s)"
)
REACH = 30  # lines above the text within which its headline stands; polls and share rows between them take up to 15
CAPTION_END = re.compile(r"\((?:[^()]{2,40})\)\s*$")
ENOUGH = 0.9  # points


@dataclass(frozen=True, slots=True)
class Header:
    """Lines of an article's header; None where there is none.

    headline   the line taken as headline, the last before the text when the page repeats it
    top        first line of the header
    date       the nearest line with a date in the header
    support    share of the headline's words that the text speaks of
    is_title   the page marks the headline as its title
    """

    headline: int | None
    top: int
    date: int | None
    support: float = 0.0
    is_title: bool = False


def find_header(look: Look, run: Sequence[int], floor: int) -> Header:
    """The header of the text whose prose lines are `run`, looked for from line `floor` on."""
    start = run[0]
    low = max(floor, start - REACH)
    text = look.stems_of(run[:6])
    scored = [(_points(look, i, start, text), i) for i in range(low, start) if look.may_be_headline(i)]
    best = max(scored, default=(0.0, -1))
    if best[0] < ENOUGH:
        return Header(None, start, _date(look, low, start, start))
    headline = best[1]
    twins = [i for i in range(low, start) if look.signals[i].key == look.signals[headline].key]
    return Header(
        headline=twins[-1],
        top=twins[0],
        date=_date(look, low, twins[0], start),
        support=overlap(look.stems(headline), text),
        is_title=look.is_title(headline),
    )


def _points(look: Look, place: int, start: int, text: frozenset[str]) -> float:
    signals, line = look.signals[place], look.lines[place]
    distance = start - place
    points = 2.0 * overlap(look.stems(place), text) * min(1.0, signals.word_count / 4)
    points += 0.8 * (signals.count >= 2) + 3.0 * look.is_title(place)
    points += 0.6 * (place == 0 or distance <= 3)
    points -= 0.04 * distance + 0.8 * bool(CAPTION_END.search(line.text)) + 0.5 * (signals.word_count < 4)
    points -= 0.5 * signals.is_bullet + 0.7 * signals.link_share
    points -= 1.2 * (look.zone_before(place) == "related")
    return points


def _date(look: Look, low: int, top: int, start: int) -> int | None:
    """The date below the headline, else the nearest above it."""
    below = [i for i in range(top, start) if look.is_date[i]]
    above = [i for i in range(max(low, top - 8), top) if look.is_date[i]]
    return below[0] if below else above[-1] if above else None
