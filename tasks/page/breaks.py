"""Where one text of a page ends and another begins.

Lines of prose stay together across what may stand inside an article (subheadings, captions, lists, an inset of
another story); they are parted by what ends an article (comments, footer, keywords, credit) and by what begins
one (a date, a headline of the text that follows, a dateline).
"""

from collections.abc import Sequence

from tasks.page.header import heads
from tasks.page.look import Look
from tasks.page.overlap import cohesion, overlap

# What a gap between two lines of prose says for a break, in points; at BREAK the text is parted. Set on the gold
# dumps and on 900 pages made of the 2015 sample with invented furniture.
ENDS = {"comments": 3.0, "footer": 3.0, "keywords": 2.0, "related": 0.5}
CREDIT, MENU, LONG_LIST = 1.5, 2.0, 1.5
DATE, LONE_DATE, DATED_START, TITLE_MARK, HEADED, ECHOED, TITLED = 2.0, 0.5, 2.0, 3.0, 1.0, 1.0, 2.5
# Share of stems common to the lines before and after: below 0.05, 1 % of the places inside an article of the 2015
# sample and 52 % of those between two; below 0.09, 4 % and 79 %; above 0.2, 70 % and 2 %.
APART = ((0.05, 1.5), (0.09, 1.0), (0.2, 0.0), (0.3, -0.5), (1.1, -1.0))
NEAR = 14  # lines of a gap, before the text that follows, in which its header stands
TEASERS, FOREIGN = 2, 0.05
BREAK = 2.5
LIST_LINES = 7  # plain lines below the heading of a list that no inset has
MENU_LINES = 10  # short lines in a row that no article has between two paragraphs


def find_runs(look: Look, anchors: Sequence[int]) -> list[list[int]]:
    """The lines of prose at `anchors`, one list for each text."""
    runs: list[list[int]] = []
    for place in anchors:
        if runs and not _is_break(look, runs[-1], place):
            runs[-1].append(place)
        else:
            runs.append([place])
    return [part for run in runs for part in _parted(look, run)]


def _parted(look: Look, run: list[int]) -> list[list[int]]:
    """Teasers of other stories before a text: two or more lines, each under a title and foreign to what is before."""
    count = 0
    while count + 1 < len(run) and _is_foreign(look, run[count], run[count + 1]):
        count += 1
    return [run] if count < TEASERS else [*([place] for place in run[:count]), run[count:]]


def _is_foreign(look: Look, before: int, place: int) -> bool:
    titled = any(look.may_be_headline(i) for i in range(before + 1, place))
    return titled and cohesion(look.stems(before), look.stems(place)) < FOREIGN


def _is_break(look: Look, run: Sequence[int], place: int) -> bool:
    gap = range(run[-1] + 1, place)
    points = sum(_ends(look, gap)) + max(0.0, sum(_starts(look, gap, run, place)))
    return points >= BREAK


def _ends(look: Look, gap: range) -> list[float]:
    phrases = [look.signals[i].phrase for i in gap]
    zones = {phrase.zone for phrase in phrases if phrase}
    roles = {phrase.role for phrase in phrases if phrase}
    menu = sum(1 for i in gap if look.signals[i].word_count < 5 and not look.signals[i].is_bullet)
    return [
        *(ENDS.get(zone, 0.0) for zone in zones),
        CREDIT * ("credit" in roles),
        MENU * (menu >= MENU_LINES),
        LONG_LIST * ("related" in zones and phrases.count(None) >= LIST_LINES),
    ]


def _starts(look: Look, gap: range, run: Sequence[int], place: int) -> list[float]:
    near = gap[-NEAR:]
    shared = cohesion(look.stems_of(run[-3:]), look.stems_of(look.prose_from(place, 2)))
    own = [points for i in near if (points := _own_headline(look, i, run, place))]
    return [
        max(own, default=0.0),
        TITLED * any(look.is_titled(i) for i in near),
        (DATE if own or any(look.is_tool(i) for i in near) else LONE_DATE) * any(look.is_date[i] for i in near),
        DATED_START * look.has_dateline(place),
        0.0 if _is_plain(look, gap) else next(points for limit, points in APART if shared < limit),
        TITLE_MARK * any(look.is_title(i) for i in near),
    ]


def _is_plain(look: Look, gap: range) -> bool:
    """Nothing but lines such as an article has between its paragraphs; what the texts share then decides nothing."""
    return not any(look.signals[i].phrase or look.is_date[i] or look.is_byline[i] or look.is_titled(i) for i in gap)


def _own_headline(look: Look, i: int, run: Sequence[int], place: int) -> float:
    """How much a line heads what follows it and not what went before."""
    if not look.may_be_headline(i):
        return 0.0
    after, before = look.stems_of(look.prose_from(place, 3)), look.stems_of(run[-3:])
    lead = overlap(look.stems(i), after) - overlap(look.stems(i), before)
    if lead < 0.3:
        return 0.0
    is_echoed = look.is_titled(i) or (look.signals[i].count >= 2 and not look.is_doubled(i))
    return (1.5 if lead >= 0.6 else 1.0) + HEADED * heads(look, i, place) + ECHOED * is_echoed
