"""A page's lines, looked at with the lexicons: what the steps then find in `Look`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from tasks.contract.seed import Seed
from tasks.contract.tables import Page
from tasks.page.bylines import byline_words, looks_like_byline
from tasks.page.dating import DateSeeds, read_dates
from tasks.page.look import TOP_LINES, Look
from tasks.page.menus import find_menus
from tasks.page.model import Line
from tasks.page.openers import Openers
from tasks.page.outlets import outlet_index
from tasks.page.phrases import keys, parts_of, phrasebook
from tasks.page.signals import read_signals
from tasks.text.fold import fold
from tasks.text.words import WORD

BAR = re.compile(r"\s*[|»«›:•·–—/>-]")


@dataclass(frozen=True, slots=True)
class LookSeeds:
    """The lexicons that lines are looked at with."""

    chrome_phrases: Seed
    paragraph_openers: Seed
    kicker_openers: Seed
    waw_words: Seed
    outlets: Seed
    labels: Seed
    byline_cues: Seed
    given_names: Seed
    dates: DateSeeds


def look_at(page: Page, lines: Sequence[Line], seeds: LookSeeds) -> Look:
    """The page with all that its lines show by themselves."""
    book = phrasebook(seeds.chrome_phrases)
    bylines = byline_words(seeds.byline_cues, seeds.given_names)
    outlets = outlet_index(seeds.outlets)
    opened = Openers(words_of(seeds.paragraph_openers), words_of(seeds.waw_words))
    signals = read_signals(page.text or "", lines, book, opened)
    dated = read_dates(page, [line.text for line in lines], seeds.dates)
    in_menu = find_menus(signals, dated)
    labels = {" ".join(keys(row["label"])) for row in seeds.labels}
    return Look(
        lines=lines,
        signals=signals,
        dated=dated,
        is_date=[one.is_date_line for one in dated],
        is_label=[" ".join(parts_of(one.key.split())) in labels for one in signals],
        is_byline=[
            not when.is_date_line and one.phrase is None and looks_like_byline(line.text, one.key, bylines, outlets)
            for line, one, when in zip(lines, signals, dated, strict=True)
        ],
        in_menu=in_menu,
        is_bare=not any(in_menu) and all(one.phrase is None for one in signals),
        titles=_titles(lines, [one.key for one in signals]),
        hash_count=sum(line.marker == "#" and line.hint is None for line in lines),
        kickers=words_of(seeds.kicker_openers),
        bylines=bylines,
        outlets=outlets,
        book=book,
    )


def _titles(lines: Sequence[Line], line_keys: Sequence[str]) -> dict[str, int]:
    """Headlines that a line at the top of the page begins or ends with, by their words, and the place of that line.

    A mark parts them from what it says more, the site's name or the path: what only goes on is a headline too.
    """
    return {
        below: place
        for place, top in enumerate(line_keys[:TOP_LINES])
        for below in line_keys[place + 1 :]
        if below.count(" ") >= 2 and _says_more(lines[place].text, top, below)
    }


def _says_more(text: str, key: str, headline: str) -> bool:
    count = headline.count(" ") + 1
    if key.startswith(headline + " "):
        return _is_parted(text, count)
    return key.endswith(" " + headline) and _is_parted(text, key.count(" ") + 1 - count)


def _is_parted(text: str, count: int) -> bool:
    """A mark stands behind the first words of a line."""
    ends = [match.end() for match in islice(WORD.finditer(text), count)]
    return bool(ends and BAR.match(text, ends[-1]))


@cache
def words_of(seed: Seed) -> frozenset[str]:
    """The folded forms of a lexicon, by its first column: one word, or several with single spaces."""
    return frozenset(" ".join(WORD.findall(fold(next(iter(row.values()))))) for row in seed)
