"""Where the running text of a page lies, and which parts of it are articles.

Lines of prose are joined across what may stand inside an article (subheadings,
captions, lists, an inset of another story) and parted where one article ends
and another begins: by what ends one (comments, footer, keywords, credit) and by
what begins one (a date, a headline of the text that follows, a dateline).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tasks.page.bounds import widen
from tasks.page.header import Header, find_header, heads
from tasks.page.look import Look
from tasks.page.overlap import cohesion, overlap
from tasks.page.when import When, find_dates_of

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
OWN = 2.0  # points at which a text beside the main one is an article
OTHER_SINGLES = 1  # texts of one paragraph on a page; where there are more, they are teasers
LEAST_WORDS = 40  # prose of a further article that is one paragraph
CHROME_REGIONS = frozenset(("navigation", "header", "footer", "aside", "comments", "related", "share", "advertisement"))


@dataclass(frozen=True, slots=True)
class Region:
    """An article's text: lines `start` to `end` (exclusive) with prose at both ends, and its header."""

    start: int
    end: int
    line_count: int
    word_count: int
    header: Header
    when: When
    weight: float

    @property
    def top(self) -> int:
        """The first line of the headline, or of the text where there is none."""
        return self.start if self.header.headline is None else self.header.top


def find_regions(look: Look) -> list[Region]:
    """The articles of the page in order; none when the page has no running text."""
    runs = _runs(look, _anchors(look))
    candidates: list[Region] = []
    for number, run in enumerate(runs):
        floor = candidates[-1].end if candidates else 0
        after = runs[number + 1][0] if number + 1 < len(runs) else len(look.lines)
        candidates.append(_region(look, run, floor, after))
    if not candidates:
        return []
    main = max(candidates, key=lambda region: region.weight)
    singles = sum(region.line_count == 1 for region in candidates)
    return [region for region in candidates if region is main or _is_article(look, region, singles)]


def _anchors(look: Look) -> list[int]:
    """Lines of prose; on a page without any, its closed lines, else its longest."""
    open_lines = [i for i, line in enumerate(look.lines) if not (line.hint and line.hint.region in CHROME_REGIONS)]
    prose = [i for i in open_lines if look.signals[i].is_prose and look.signals[i].count <= 2]
    if prose:
        return prose
    free = [i for i in open_lines if not _is_furniture(look, i) and not look.is_date[i] and not look.is_empty(i)]
    closed = [i for i in free if look.signals[i].is_closed and look.signals[i].word_count >= 5]
    longest = max(free, key=lambda i: look.signals[i].word_count, default=None)
    return closed or ([longest] if longest is not None and look.signals[longest].word_count >= 5 else [])


def _is_furniture(look: Look, i: int) -> bool:
    """Said by a phrase; a heap of words may be the only text of its page."""
    phrase = look.signals[i].phrase
    return phrase is not None and phrase.share > 0


def _runs(look: Look, anchors: Sequence[int]) -> list[list[int]]:
    """The lines of prose, parted where one text ends and another begins."""
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
    points = sum(_ends(look, gap)) + sum(_starts(look, gap, run, place))
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


def _region(look: Look, run: Sequence[int], floor: int, after: int) -> Region:
    header = find_header(look, run, floor)
    lowest = floor if header.headline is None else header.headline + 1
    start, end = widen(look, run, lowest, after)
    when = find_dates_of(look, range(min(header.top, start), start), range(start, end), range(floor, after))
    word_count = sum(look.signals[i].word_count for i in run)
    all_words = sum(look.signals[i].word_count for i in range(run[0], run[-1] + 1))
    weight = word_count * word_count / all_words
    weight *= 1.0 + 0.5 * (header.headline is not None) + 0.5 * (when.published is not None)
    weight *= (0.3 if look.zone_before(run[0]) == "comments" else 1.0) * (0.3 if _are_teasers(look, run) else 1.0)
    return Region(start, end, len(run), word_count, header, when, weight)


def _are_teasers(look: Look, run: Sequence[int]) -> bool:
    """Each paragraph stands alone under a title of its own, as in a list of stories."""
    places = set(run)
    headed = [i for i in run if i and look.may_be_headline(i - 1) and i + 1 not in places]
    return len(run) >= 2 and sum(overlap(look.stems(i - 1), look.stems(i)) >= 0.4 for i in headed) >= 0.6 * len(run)


def _is_article(look: Look, region: Region, singles: int) -> bool:
    """Whether a text beside the main one is an article of its own and not a teaser, a comment or a notice."""
    header = region.header
    if region.word_count < LEAST_WORDS:
        return False
    if region.line_count == 1 and (look.signals[region.start].is_clipped or singles > OTHER_SINGLES + 1):
        return False
    if _are_teasers(look, [i for i in range(region.start, region.end) if look.signals[i].is_prose]):
        return False
    headline = look.signals[header.headline or 0]
    is_marked = header.is_headed and headline.count >= 2
    has_headline = header.headline is not None and header.support >= (0.2 if is_marked else 0.4)
    return (
        1.0 * (has_headline and headline.word_count >= 4)
        + 0.5 * (has_headline and headline.count >= 2)
        + 0.5 * (has_headline and header.is_headed)
        + 1.0 * (has_headline and look.is_titled(header.headline or 0))
        + 0.5 * look.is_framed(region.top, region.end)
        + 1.0 * (region.when.published is not None)
        + 1.0 * look.has_dateline(region.start)
        + 1.0 * header.is_title
        + 1.0 * (region.start == 0)
        + 0.5 * (region.line_count >= 3)
        + 0.5 * (region.word_count >= 2 * LEAST_WORDS)
    ) >= OWN
