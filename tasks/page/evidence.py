"""Where on a page its publisher is named, strongest evidence first."""

from collections.abc import Iterator, Sequence

from tasks.contract.seed import Seed
from tasks.contract.tables import Page
from tasks.page.datelines import read_dateline
from tasks.page.look import Look
from tasks.page.model import Stated
from tasks.page.publisher import (
    AGENCY,
    DOMAIN,
    KIND_OF_OUTLET,
    Outlet,
    Outlets,
    by_domain,
    first_publisher,
    in_line,
    in_rights,
    is_rights,
    known_name,
    outlet_index,
    pieces,
)
from tasks.page.reading import Reading
from tasks.page.regions import Region
from tasks.text.fold import fold


def publisher_of(reading: Reading, place: int, outlets: Seed) -> Outlet | None:
    """The outlet that the page says publishes its article number `place`; None when it does not say."""
    index = outlet_index(outlets)
    look, region, roles = reading.look, reading.regions[place], reading.roles
    header = range(reading.top(place), region.start)
    below = reading.below(place)
    found = [
        *(_stated(reading.page, reading.stated, index) if place == 0 else ()),
        *(_masthead(look, reading.above(place), index) if place == 0 else ()),
        *_title(look, region, index),
        *_signed(look, header, roles, index),
        *_dateline(look.lines[region.start].text, index),
        *_signed(look, below, roles, index),
        *_footer(look, below, index),
    ]
    return first_publisher(found)


def _stated(page: Page, stated: Stated, index: Outlets) -> Iterator[tuple[float, Outlet]]:
    for url in (page.url, *(value for value, _ in stated.url)):
        if url and (outlet := by_domain(url, index)):
            yield 6.0, outlet
    for name in (page.source_publisher, *(value for value, _ in stated.publisher)):
        if name:
            yield (5.0, known) if (known := known_name(name, index)) else (4.5, Outlet(name, None, ""))


def _masthead(look: Look, places: range, index: Outlets) -> Iterator[tuple[float, Outlet]]:
    """The site's name above its menu, or its address."""
    for i in places:
        text = look.lines[i].text
        for outlet in in_line(text, index) if i < 3 or look.signals[i].word_count <= 6 else ():
            if i < 3 or not outlet.is_common:
                yield (4.0 if i < 3 else 2.2), outlet
        if i < 3 and (named := _of_kind(text)):
            yield 3.0, named
        if look.signals[i].word_count <= 4 and DOMAIN.search(text) and (addressed := by_domain(text, index)):
            yield 3.5, addressed


def _of_kind(text: str) -> Outlet | None:
    """A short line that begins with newspaper, site, agency … names an outlet."""
    part = next(iter(pieces(text)), "")
    head = fold(part).split(" ")
    return Outlet(part, None, "") if head[0] in KIND_OF_OUTLET and 2 <= len(head) <= 5 else None


def _title(look: Look, region: Region, index: Outlets) -> Iterator[tuple[float, Outlet]]:
    """The outlet behind the headline in the page's title."""
    headline = region.header.headline
    if headline is None:
        return
    text = look.lines[headline].text
    for i in range(max(0, headline - 400), headline):
        title = look.lines[i].text
        if len(title) > len(text) and title.startswith(text):
            rest = title[len(text) :].strip(" -–—|:")
            yield (4.5, known) if (known := known_name(rest, index)) else (4.0, Outlet(rest, None, ""))


def _signed(look: Look, places: range, roles: Sequence[str], index: Outlets) -> Iterator[tuple[float, Outlet]]:
    """Bylines, credits and promo lines; agencies sign what others publish."""
    for i in places:
        phrase = look.signals[i].phrase
        if roles[i] == "byline":
            yield from ((2.0, outlet) for outlet in in_line(look.lines[i].text, index) if outlet.kind != AGENCY)
        elif roles[i] == "credit" and phrase:
            text = phrase.rest or (look.lines[i + 1].text if i + 1 < len(look.lines) else "")
            yield from ((3.0, outlet) for outlet in in_line(text, index) if outlet.kind != AGENCY)
        elif phrase and phrase.role in ("interface", "related") and phrase.rest:
            yield from ((2.8, outlet) for outlet in _promoted(phrase.rest, index))


def _promoted(text: str, index: Outlets) -> Iterator[Outlet]:
    """Outlets named in a promo line, with the word for their kind or as the channel to follow."""
    parts = text.replace(":", " : ").split()
    for start in range(min(len(parts), 12)):
        for size in (3, 2):
            piece = " ".join(parts[start : start + size]).strip(' :«»"')
            head = fold(piece).split(" ")[0].lstrip("ب").lstrip("ل")
            if head in KIND_OF_OUTLET and (outlet := known_name(piece[1:] if piece[0] in "بل" else piece, index)):
                yield outlet
        if parts[start] == "من" and (outlet := known_name(" ".join(parts[start + 1 : start + 2]), index)):
            yield outlet


def _dateline(text: str, index: Outlets) -> Iterator[tuple[float, Outlet]]:
    dateline = read_dateline(text, index)
    if dateline and dateline.outlet and dateline.outlet.kind != AGENCY:
        yield 2.0, dateline.outlet


def _footer(look: Look, places: range, index: Outlets) -> Iterator[tuple[float, Outlet]]:
    for i in places:
        if is_rights(look.lines[i].text) and (outlet := in_rights(look.lines[i].text, index)):
            yield (3.8 if outlet.domain or outlet.kind else 2.5), outlet
        elif look.signals[i].word_count <= 5:
            yield from ((2.1, outlet) for outlet in in_line(look.lines[i].text, index) if not outlet.is_common)
