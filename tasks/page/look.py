"""The page as the steps look at it: lines, their signals, and what is asked of them again and again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tasks.page.bylines import BylineWords, has_cue
from tasks.page.datelines import read_dateline
from tasks.page.dating import Dated
from tasks.page.heaps import is_menu
from tasks.page.model import Line
from tasks.page.outlets import Outlets
from tasks.page.overlap import stems
from tasks.page.phrases import Phrasebook
from tasks.page.signals import PROSE, Signals

LONGEST_HEADLINE = 30  # words; the longest of 31,030 headlines of 2015 has 34, and nine have more than 20
LONGEST_PATH = 8  # words of a path such as home » news » world
HALF = 0.5  # of a path's words are known, or it is somebody's name behind an office
LONGEST_ZONE = 200  # lines that a heading can open a zone for
TOP_LINES = 5  # of a page, where its title stands
TITLES = 2  # lines with one # on a page; where there are more, they mark something else
TITLE_TAGS = ("h1",)


@dataclass(frozen=True, slots=True)
class Look:
    """The lines of a page with what can be seen of each, side by side.

    is_date     the line says a date and little else
    titles      headlines that the page's title begins with, by their words, and the title's place
    is_bare     the page has no furniture at all
    hash_count  lines that a dump marks with one #
    """

    lines: Sequence[Line]
    signals: Sequence[Signals]
    dated: Sequence[Dated]
    is_date: Sequence[bool]
    is_label: Sequence[bool]
    is_byline: Sequence[bool]
    in_menu: Sequence[bool]
    titles: Mapping[str, int]
    hash_count: int
    is_bare: bool
    kickers: frozenset[str]
    bylines: BylineWords
    outlets: Outlets
    book: Phrasebook
    _stems: dict[int, frozenset[str]] = field(default_factory=dict)

    def stems(self, place: int) -> frozenset[str]:
        """The content stems of a line."""
        if place not in self._stems:
            self._stems[place] = stems(self.lines[place].text)
        return self._stems[place]

    def stems_of(self, places: Iterable[int]) -> frozenset[str]:
        """The content stems of several lines together."""
        return frozenset().union(*(self.stems(place) for place in places))

    def prose_from(self, start: int, count: int) -> list[int]:
        """The next `count` lines of prose from `start`, that line included."""
        near = range(start + 1, min(len(self.lines), start + 12))
        return [start, *(place for place in near if self.signals[place].is_prose)][:count]

    def may_be_headline(self, place: int) -> bool:
        """A line that has the shape of a headline; none ends in a colon, or says all its words twice."""
        signals, words = self.signals[place], self.signals[place].key.split()
        if signals.is_prose or signals.phrase or self.is_date[place] or self.lines[place].text.endswith(":"):
            return False
        if words[: len(words) // 2] == words[len(words) // 2 :]:
            return False
        is_sentence = signals.word_count > PROSE and self.lines[place].text.endswith(".")
        return 2 <= signals.word_count <= LONGEST_HEADLINE and not is_sentence

    def is_title(self, place: int) -> bool:
        """A line that the page itself marks as a title of the first order."""
        line = self.lines[place]
        if line.hint is not None:
            return line.hint.tag in TITLE_TAGS
        return line.marker == "#" and self.hash_count <= TITLES

    def is_page_title(self, place: int) -> bool:
        """A headline with the site's name behind it, as a browser shows it; the headline itself stands below."""
        return place < TOP_LINES and place in self.titles.values()

    def page_title(self, place: int) -> int | None:
        """The line with the page's title, which begins with the headline at `place`."""
        return self.titles.get(self.signals[place].key)

    def is_titled(self, place: int) -> bool:
        """A headline that the page's title, further up, begins with."""
        return self.signals[place].key in self.titles

    def is_section(self, place: int) -> bool:
        """The name of a section, or a path of them; a menu in one line is none."""
        signals, text = self.signals[place], self.lines[place].text
        phrase = signals.phrase
        if phrase is None or phrase.zone or phrase.role not in ("navigation", "section"):
            return False
        return phrase.share >= HALF and signals.word_count <= LONGEST_PATH and not is_menu(text)

    def has_dateline(self, place: int) -> bool:
        """The line begins with a place and an agency, as dispatches do."""
        return read_dateline(self.lines[place].text, self.outlets) is not None

    def has_cue(self, place: int) -> bool:
        """The line begins as bylines do."""
        return has_cue(self.lines[place].text, self.bylines)

    def is_kicker(self, place: int) -> bool:
        """The line leads in to a headline below it: after …, on the sidelines of …, or ends in a colon."""
        first, _, rest = self.signals[place].key.partition(" ")
        two = f"{first} {rest.partition(' ')[0]}"
        return first in self.kickers or two in self.kickers or self.lines[place].text.endswith(":")

    def is_tool(self, place: int) -> bool:
        """A share row, a counter, a font size: what the page offers to do with an article."""
        phrase = self.signals[place].phrase
        return phrase is not None and phrase.role == "interface" and not phrase.zone

    def is_empty(self, place: int) -> bool:
        """No words, or nothing but a number: a rule, a dash, a counter."""
        return self.signals[place].word_count == 0 or self.signals[place].digit_share == 1.0

    def is_doubled(self, place: int) -> bool:
        """The line stands twice, one behind the other, as captions do."""
        key = self.signals[place].key
        return any(self.signals[i].key == key for i in (place - 1, place + 1) if 0 <= i < len(self.lines))

    def is_framed(self, top: int, end: int) -> bool:
        """Menu or path stand right above, the list, form or footer that closes a page right below."""
        above = any(self.in_menu[i] or self.is_section(i) for i in range(max(0, top - 2), top))
        below = (self.signals[i].phrase for i in range(end, min(end + 4, len(self.lines))))
        return above and any(phrase.zone for phrase in below if phrase)

    def zone_before(self, place: int) -> str:
        """The zone that the last heading of a zone above `place` opened; none behind a menu or running text."""
        for above in range(place - 1, max(-1, place - LONGEST_ZONE), -1):
            phrase = self.signals[above].phrase
            if phrase and phrase.zone:
                return phrase.zone
            if self.signals[above].is_prose or (phrase and phrase.role in ("navigation", "section")):
                return ""
        return ""
