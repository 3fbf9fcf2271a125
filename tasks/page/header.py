"""The header of an article: its headline, and what stands around it above the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tasks.page.look import Look
from tasks.page.outlets import known_name
from tasks.page.overlap import overlap

REACH = 30  # lines above the text within which its headline stands; polls and share rows between them take up to 15
CAPTION_END = re.compile(r"\((?:[^()]{2,40})\)\s*$")
ENOUGH = 0.9  # points
ENOUGH_ALONE, LEAD = 0.3, 1.0  # or so many, and so many more than any other line
TOP_LINES, ENOUGH_ON_TOP = 6, -0.5  # so few lines above the text, and no furniture: one of them is its headline
LISTED = 5  # lines that may be headlines, as lists of other articles have
HEADER_LINES = 10  # lines between two of a header's headlines
MOSTLY = 0.7  # share of an image's text that its headline says
NUMBERED = re.compile(r"^\(?\d{1,3}\s?[.)\-]\s?(?=\D)")


@dataclass(frozen=True, slots=True)
class Header:
    """An article's headline; None where the page gives it none.

    headline   its line, the last before the text when the page repeats it
    top        first line of the header
    support    share of the headline's words that the text speaks of
    is_title   the page marks the headline as its title
    is_headed  date, byline or share row stand below the headline
    """

    headline: int | None
    top: int
    support: float = 0.0
    is_title: bool = False
    is_headed: bool = False


def find_header(look: Look, run: Sequence[int], floor: int) -> Header:
    """The header of the text whose prose lines are `run`, looked for from line `floor` on."""
    start = run[0]
    low = max(floor, start - REACH)
    text = look.stems_of(run[:6])
    scored = [(_points(look, i, start, text), i) for i in range(low, start) if look.may_be_headline(i)]
    best, headline = max(scored, default=(-9.0, -1))
    if best < ENOUGH and not _will_do(look, scored, text):
        return Header(None, start)
    twins = [i for i in range(low, start) if look.signals[i].key == look.signals[headline].key]
    return Header(
        headline=twins[-1],
        top=first_twin(look, twins),
        support=overlap(look.stems(headline), text),
        is_title=look.is_title(headline),
        is_headed=heads(look, headline, start),
    )


def _will_do(look: Look, scored: Sequence[tuple[float, int]], text: frozenset[str]) -> bool:
    """A line of few points where nothing else comes near, or where it stands at the top of a page without menu.

    Of a list of headlines none is the text's that the text says nothing of.
    """
    best, headline = max(scored, default=(-9.0, -1))
    if headline < 0 or look.is_byline[headline]:
        return False
    if len(scored) >= LISTED and not look.stems(headline) & text:
        return False
    if best >= ENOUGH_ALONE and all(points <= best - LEAD for points, place in scored if place != headline):
        return True
    return best >= ENOUGH_ON_TOP and headline < TOP_LINES and not any(one.phrase for one in look.signals[:headline])


def first_twin(look: Look, twins: Sequence[int]) -> int:
    """The first of a headline's lines that no menu parts from the next."""
    top = twins[-1]
    for twin in reversed(twins[:-1]):
        between = range(twin + 1, top)
        if len(between) > HEADER_LINES or any(look.in_menu[i] for i in between):
            break
        top = twin
    return top


def _points(look: Look, place: int, start: int, text: frozenset[str]) -> float:
    """How much speaks for a line as the headline of the text at `start`."""
    signals = look.signals[place]
    length = min(1.0, signals.word_count / 5)
    told = overlap(look.stems(place), text)
    points = length * (2.0 * told + 0.8 * (signals.count >= 2))
    points += 3.0 * look.is_title(place) + 0.8 * heads(look, place, start) + 0.5 * (start - place <= 3)
    points += 0.8 * (place == 0 or look.is_label[place - 1] or look.is_section(place - 1))
    points += 1.5 * look.is_titled(place) - 1.0 * look.is_page_title(place) - 1.0 * look.in_menu[place]
    points -= 0.03 * (start - place) + 0.5 * signals.is_bullet + _too_short(look, place, told)
    points -= (0.6 if place + 1 < start and look.may_be_headline(place + 1) else 0.0) * look.is_kicker(place)
    points -= _signed(look, place) + 1.5 * _is_byline(look, place, text) + 2.5 * _is_image_text(look, place)
    is_listed = look.zone_before(place) == "related" and not heads(look, place, start)
    return points - 0.7 * signals.link_share - 1.2 * (1 - told) * is_listed


def _signed(look: Look, place: int) -> float:
    """What speaks against a line that ends in brackets as captions do, the more so with an agency in them."""
    signed = CAPTION_END.search(look.lines[place].text)
    if signed is None:
        return 0.0
    return 2.0 if known_name(signed.group(), look.outlets) else 0.5


def _is_image_text(look: Look, place: int) -> bool:
    """What an image shows, which pages write twice below a headline that says it and more."""
    if look.signals[place].count < 2:
        return False
    above = next(i for i, signals in enumerate(look.signals) if signals.key == look.signals[place].key) - 1
    if above < 0 or not look.may_be_headline(above) or look.in_menu[above]:
        return False
    is_longer = look.signals[above].word_count >= look.signals[place].word_count + 2
    return is_longer and not look.is_page_title(above) and overlap(look.stems(place), look.stems(above)) >= MOSTLY


def _too_short(look: Look, place: int, told: float) -> float:
    """What speaks against a line of a few words, the more so when the text has none of them or it stands twice."""
    count = look.signals[place].word_count
    if count >= 4:
        return 0.0
    return 0.5 + (told == 0) + 0.5 * (count < 3) + 0.5 * look.is_doubled(place)


def _is_byline(look: Look, place: int, text: frozenset[str]) -> bool:
    """A byline by its looks, unless the text speaks of all that it says: then it is a headline with a colon."""
    own = look.stems(place)
    is_told = len(own & text) >= 2 and overlap(own, text) >= 0.6
    return look.is_byline[place] and (look.has_cue(place) or not is_told)


def heads(look: Look, place: int, start: int) -> bool:
    """Date, byline, counter or share row come next, as they do below a headline."""
    below = [i for i in range(place + 1, min(place + 6, start)) if not look.is_doubled(i)][:3]
    return any(look.is_date[i] or look.is_byline[i] or look.is_tool(i) for i in below)
