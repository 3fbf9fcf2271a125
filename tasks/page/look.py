"""The page as the steps look at it: lines, their signals, and what is asked of them again and again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tasks.contract.seed import Seed
from tasks.contract.tables import Page
from tasks.page.bylines import BylineWords, byline_words, has_cue, looks_like_byline
from tasks.page.datelines import read_dateline
from tasks.page.dating import Dated, DateSeeds, read_dates
from tasks.page.model import Line
from tasks.page.outlets import Outlets, outlet_index
from tasks.page.overlap import stems
from tasks.page.phrases import Phrasebook, keys, parts_of, phrasebook
from tasks.page.signals import PROSE, Signals, openers, read_signals

LONGEST_HEADLINE = 30  # words; the longest of 31,030 headlines of 2015 has 28
TOP_LINES = 5  # of a page, where its title stands
MENU_WORDS, MENU_LINES = 3, 5  # a menu: so many lines in a row of so few words
TITLES = 2  # lines with one # on a page; where there are more, they mark something else
TITLE_TAGS = ("h1",)


@dataclass(frozen=True, slots=True)
class LookSeeds:
    """The lexicons that lines are looked at with."""

    chrome_phrases: Seed
    paragraph_openers: Seed
    kicker_openers: Seed
    outlets: Seed
    labels: Seed
    byline_cues: Seed
    dates: DateSeeds


@dataclass(frozen=True, slots=True)
class Look:
    """Lines and signals side by side; `is_date[i]` when the line says a date and little else."""

    lines: Sequence[Line]
    signals: Sequence[Signals]
    dated: Sequence[Dated]
    is_date: Sequence[bool]
    is_label: Sequence[bool]
    is_byline: Sequence[bool]
    kickers: frozenset[str]
    bylines: BylineWords
    in_menu: Sequence[bool]
    outlets: Outlets
    book: Phrasebook
    titles: Mapping[str, int]
    hash_count: int
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
        found = [start]
        for place in range(start + 1, min(len(self.lines), start + 12)):
            if len(found) == count:
                break
            if self.signals[place].is_prose:
                found.append(place)
        return found

    def may_be_headline(self, place: int) -> bool:
        """A line that has the shape of a headline."""
        signals = self.signals[place]
        return (
            2 <= signals.word_count <= LONGEST_HEADLINE
            and not signals.is_prose
            and signals.phrase is None
            and not self.is_date[place]
            and not (signals.is_closed and signals.word_count > PROSE and self.lines[place].text.endswith("."))
        )

    def is_section(self, place: int) -> bool:
        """The name of a section, or a path of them."""
        phrase = self.signals[place].phrase
        return phrase is not None and phrase.role in ("section", "navigation") and not phrase.zone

    def has_dateline(self, place: int) -> bool:
        """The line begins with a place and an agency, as dispatches do."""
        return read_dateline(self.lines[place].text, self.outlets) is not None

    def has_cue(self, place: int) -> bool:
        """The line begins as bylines do."""
        return has_cue(self.signals[place].key, self.bylines)

    def is_kicker(self, place: int) -> bool:
        """The line leads in to a headline below it: after …, on the sidelines of …, or ends in a colon."""
        first, _, rest = self.signals[place].key.partition(" ")
        two = f"{first} {rest.partition(' ')[0]}"
        return first in self.kickers or two in self.kickers or self.lines[place].text.rstrip().endswith(":")

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
        beside = (i for i in (place - 1, place + 1) if 0 <= i < len(self.lines))
        return any(self.signals[i].key == key for i in beside)

    def is_framed(self, top: int, end: int) -> bool:
        """Menu or path stand right above, the list, form or footer that closes a page right below."""
        above = any(self.in_menu[i] or self.is_section(i) for i in range(max(0, top - 2), top))
        below = (self.signals[i].phrase for i in range(end, min(end + 4, len(self.lines))))
        return above and any(phrase.zone for phrase in below if phrase)

    def is_page_title(self, place: int) -> bool:
        """A headline with the site's name behind it, as a browser shows it; the headline itself stands below."""
        return place < TOP_LINES and place in self.titles.values()

    def is_titled(self, place: int) -> bool:
        """A headline that the page's title, further up, begins with."""
        return self.page_title(place) is not None

    def page_title(self, place: int) -> int | None:
        """The line with the page's title, which begins with the headline at `place`."""
        return self.titles.get(self.signals[place].key)

    def is_title(self, place: int) -> bool:
        """A line that the page itself marks as a title of the first order."""
        line = self.lines[place]
        return (line.marker == "#" and self.hash_count <= TITLES) or (
            line.hint is not None and line.hint.tag in TITLE_TAGS
        )

    def zone_before(self, place: int) -> str:
        """The zone that the last heading of a zone above `place` opened, with no prose in between."""
        for above in range(place - 1, -1, -1):
            phrase = self.signals[above].phrase
            if phrase and phrase.zone:
                return phrase.zone
            if self.signals[above].is_prose or (phrase and phrase.role in ("navigation", "section")):
                return ""
        return ""


def look_at(page: Page, lines: Sequence[Line], seeds: LookSeeds) -> Look:
    """The page with all that its lines show by themselves."""
    book = phrasebook(seeds.chrome_phrases)
    signals = read_signals(page.text or "", lines, book, openers(seeds.paragraph_openers))
    dated = read_dates(page, [line.text for line in lines], seeds.dates)
    labels = {" ".join(keys(row["label"])) for row in seeds.labels}
    known = byline_words(seeds.byline_cues)
    return Look(
        lines=lines,
        signals=signals,
        dated=dated,
        is_date=[one.is_date_line for one in dated],
        is_label=[" ".join(parts_of(one.key.split())) in labels for one in signals],
        is_byline=[
            not when.is_date_line and one.phrase is None and looks_like_byline(line.text, one.key, known)
            for line, one, when in zip(lines, signals, dated, strict=True)
        ],
        kickers=openers(seeds.kicker_openers),
        bylines=known,
        in_menu=_menus(lines, signals, dated),
        outlets=outlet_index(seeds.outlets),
        book=book,
        hash_count=sum(line.marker == "#" and line.hint is None for line in lines),
        titles=_titles([one.key for one in signals]),
    )


def _menus(lines: Sequence[Line], signals: Sequence[Signals], dated: Sequence[Dated]) -> list[bool]:
    """Which lines stand in a run of short ones, as the items of a menu do."""
    short = [
        one.word_count <= MENU_WORDS
        and not one.is_closed
        and not when.is_date_line
        and (one.phrase is None or (one.phrase.role in ("navigation", "section")))
        for one, when in zip(signals, dated, strict=True)
    ]
    found = [False] * len(lines)
    start = 0
    for i, is_short in enumerate([*short, False]):
        if not is_short:
            if i - start >= MENU_LINES:
                found[start:i] = [True] * (i - start)
            start = i + 1
    return found


def _titles(line_keys: Sequence[str]) -> dict[str, int]:
    """Headlines that a line at the top of the page begins with, by their words, and the place of that line."""
    return {
        below: place
        for place, top in enumerate(line_keys[:TOP_LINES])
        for below in line_keys[place + 1 :]
        if below.count(" ") >= 2 and top.startswith(below + " ")
    }
