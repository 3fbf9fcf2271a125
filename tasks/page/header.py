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
# A place or a person, then whom it comes from: القاهرة: فلان / فلان - الصحيفة
PLACED = re.compile(r"^[^\d:؛.!?؟«\"]{2,40}?\s*(?:[:/|]|[-–—])\s*[^\d!?؟\"]{2,40}$")
SEPARATOR = re.compile(r"\s*[:/|–—-]\s*")
LONGEST_BYLINE = 8  # words


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
    """How much speaks for a line as the headline of the text at `start`."""
    signals, line = look.signals[place], look.lines[place]
    length = min(1.0, signals.word_count / 5)
    points = length * (2.0 * overlap(look.stems(place), text) + 0.8 * (signals.count >= 2))
    points -= 1.0 * look.is_page_title(place)
    points += 3.0 * look.is_title(place) + 0.8 * heads(look, place, start) + 0.5 * (start - place <= 3)
    points += 0.8 * (place == 0 or look.is_label[place - 1] or look.is_section(place - 1))
    points -= 0.03 * (start - place) + 0.5 * (signals.word_count < 4) + 0.5 * signals.is_bullet
    points -= 0.8 * bool(CAPTION_END.search(line.text)) + 1.5 * looks_like_byline(look, place)
    return points - 0.7 * signals.link_share - 1.2 * (look.zone_before(place) == "related")


def heads(look: Look, place: int, start: int) -> bool:
    """Date, byline, counter or share row come next, as they do below a headline."""
    below = range(place + 1, min(place + 4, start))
    return any(look.is_date[i] or looks_like_byline(look, i) or look.is_tool(i) for i in below)


def looks_like_byline(look: Look, place: int) -> bool:
    """Two short parts with a colon or dash between them, or a word that bylines begin with."""
    signals, text = look.signals[place], look.lines[place].text
    if look.is_date[place] or signals.word_count > LONGEST_BYLINE or signals.word_count < 2:
        return False
    if look.is_byline[place]:
        return True
    if not PLACED.match(text):
        return False
    sizes = [len(part.split()) for part in SEPARATOR.split(text.strip(" :-")) if part]
    return max(sizes) <= 4 and (len(sizes) > 1 or text.endswith(":"))


def _date(look: Look, low: int, top: int, start: int) -> int | None:
    """The date below the headline, else the nearest above it."""
    below = [i for i in range(top, start) if look.is_date[i]]
    above = [i for i in range(max(low, top - 8), top) if look.is_date[i]]
    return below[0] if below else above[-1] if above else None
