"""Where the running text of a page lies, and which parts of it are articles."""

from collections.abc import Sequence
from dataclasses import dataclass

from tasks.page.bounds import widen
from tasks.page.breaks import find_runs
from tasks.page.header import Header, find_header
from tasks.page.look import Look
from tasks.page.overlap import overlap
from tasks.page.rights import claims_rights
from tasks.page.when import When, find_dates_of

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
    runs = find_runs(look, _anchors(look))
    candidates: list[Region] = []
    for number, run in enumerate(runs):
        floor = candidates[-1].end if candidates else 0
        after = runs[number + 1][0] if number + 1 < len(runs) else len(look.lines)
        candidates.append(_region(look, run, floor, after))
    if not candidates:
        return []
    main = max(candidates, key=lambda region: region.weight)
    singles = sum(region.line_count == 1 for region in candidates)
    mains = _mains_before(look, candidates, main)
    return [
        region for region in candidates if region is main or _is_article(look, region, singles, region.start in mains)
    ]


def _mains_before(look: Look, candidates: Sequence[Region], main: Region) -> set[int]:
    """Where the main texts of pages begin whose foot stands in front of the main text: pages glued together."""
    feet = [i for i in range(main.top) if not look.signals[i].is_prose and claims_rights(look.lines[i].text)]
    mains: dict[int, Region] = {}
    for region in candidates:
        foot = next((foot for foot in feet if region.end <= foot), None)
        if foot is not None and (foot not in mains or mains[foot].weight < region.weight):
            mains[foot] = region
    return {region.start for region in mains.values()}


def _anchors(look: Look) -> list[int]:
    """Lines of prose, teasers in lists left out; on a page without any, its closed lines, else its longest."""
    open_lines = [i for i, line in enumerate(look.lines) if not (line.hint and line.hint.region in CHROME_REGIONS)]
    prose = [
        i for i in open_lines if look.signals[i].is_prose and look.signals[i].count <= 2 and not _is_teaser(look, i)
    ]
    if prose:
        return prose
    free = [i for i in open_lines if not _is_furniture(look, i) and not look.is_date[i] and not look.is_empty(i)]
    closed = [i for i in free if look.signals[i].is_closed and look.signals[i].word_count >= 5]
    longest = max(free, key=lambda i: look.signals[i].word_count, default=None)
    return closed or ([longest] if longest is not None and look.signals[longest].word_count >= 5 else [])


def _is_teaser(look: Look, i: int) -> bool:
    """Cut short below the heading of a list."""
    return look.signals[i].is_clipped and look.zone_before(i) == "related"


def _is_furniture(look: Look, i: int) -> bool:
    """Said by a phrase; a heap of words may be the only text of its page."""
    phrase = look.signals[i].phrase
    return phrase is not None and phrase.share > 0


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


def _is_article(look: Look, region: Region, singles: int, has_foot: bool) -> bool:
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
        + 1.0 * has_foot
        + 0.5 * (region.line_count >= 3)
        + 0.5 * (region.word_count >= 2 * LEAST_WORDS)
    ) >= OWN
