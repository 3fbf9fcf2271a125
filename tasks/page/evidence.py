"""Where on a page its publisher is named, and how much each place is worth."""

import re
from collections.abc import Iterator

from tasks.page.datelines import read_dateline
from tasks.page.dating import PUBLISHED_IN
from tasks.page.look import Look
from tasks.page.model import Stated
from tasks.page.outlets import DOMAIN, EDGES, KINDS, Outlet, Trust, by_domain, is_of_kind, key_of, known_name, pieces
from tasks.page.phrases import find_phrase, keys
from tasks.page.reading import Reading
from tasks.page.rights import claims_rights, holder_of
from tasks.page.stated_words import stated_publishers

Evidence = tuple[float, Outlet]

# Points: a site's own signature before what its pages quote. An agency signs what others publish: it counts only
# where the site signs itself.
ADDRESS, STATED, STATED_UNKNOWN = 6.0, 5.0, 4.5
TITLE, TITLE_UNKNOWN = 4.5, 4.0
MASTHEAD, OWN_ADDRESS, MASTHEAD_UNKNOWN, MENU = 4.0, 3.5, 3.0, 2.2
RIGHTS, RIGHTS_UNKNOWN = 3.8, 2.5
CREDIT, PROMO, DATED, BYLINE, DATELINE, CREDIT_UNKNOWN = 3.0, 2.8, 2.4, 2.0, 2.0, 1.5
MASTHEAD_LINES, LONGEST_NAME = 3, 6  # words of a line that is a name
SITE_MARK = re.compile(r"\s+[-–—|]\s+|\s*\|\s*")
PROMO_WORDS = 25  # of a promo line in which an outlet is looked for


def publisher_of(reading: Reading, place: int) -> Outlet | None:
    """The outlet that the page says publishes its article number `place`; None when it does not say."""
    look, region = reading.look, reading.regions[place]
    site = [*_stated(reading), *_masthead(look, reading.above(place))] if place == 0 else []
    found = [
        *site,
        *_title(look, region.header.headline),
        *_signed(reading, range(reading.top(place), region.start)),
        *_dateline(look, region.start),
        *_signed(reading, reading.below(place)),
        *_rights(look, reading.below(place)),
    ]
    return max(found, key=lambda one: one[0])[1] if found else None


def _stated(reading: Reading) -> Iterator[Evidence]:
    index, stated, page = reading.look.outlets, reading.stated, reading.page
    for url in (page.url, *_values(stated, "url")):
        if url and (outlet := by_domain(url, index)):
            yield ADDRESS, outlet
    for name in (page.source_publisher, *stated_publishers(stated)):
        if name:
            yield (STATED, known) if (known := known_name(name, index)) else (STATED_UNKNOWN, Outlet(name))


def _values(stated: Stated, name: str) -> Iterator[str]:
    yield from (value for value, _ in getattr(stated, name))


def _masthead(look: Look, places: range) -> Iterator[Evidence]:
    """The site's name or address above its menu."""
    for i in places:
        text, is_top = look.lines[i].text, i < MASTHEAD_LINES
        if look.is_label[i] or look.signals[i].phrase:
            continue
        trust: Trust = "alone" if is_top and not look.in_menu[i] else "loose"
        for part in _ends(text):
            if outlet := known_name(part, look.outlets, trust):
                yield (MASTHEAD if is_top else MENU), outlet
        if look.signals[i].word_count <= LONGEST_NAME:
            if is_top and is_of_kind(text):
                yield MASTHEAD_UNKNOWN, Outlet(pieces(text)[0])
            if DOMAIN.search(text) and (addressed := by_domain(text, look.outlets)):
                yield OWN_ADDRESS, addressed


def _ends(text: str) -> list[str]:
    """What can be a site's name in a line: all of a short one, else what stands behind the last bar or dash."""
    parts = SITE_MARK.split(text)
    return parts if len(text.split()) <= LONGEST_NAME else parts[1:][-1:]


def _title(look: Look, headline: int | None) -> Iterator[Evidence]:
    """What stands behind the headline in the page's title."""
    title = look.page_title(headline) if headline is not None else None
    rest = pieces(look.lines[title].text)[-1] if title is not None and pieces(look.lines[title].text) else ""
    if rest and headline is not None and key_of(rest) not in look.signals[headline].key:
        if known := known_name(rest, look.outlets):
            yield TITLE, known
        elif find_phrase(rest, keys(rest), look.book) is None:
            yield TITLE_UNKNOWN, Outlet(rest)


def _signed(reading: Reading, places: range) -> Iterator[Evidence]:
    """Bylines, date lines, credits and promo lines."""
    look = reading.look
    for i in places:
        phrase, role = look.signals[i].phrase, reading.roles[i]
        if role in ("byline", "date"):
            points = BYLINE if role == "byline" else DATED
            if role == "date" and (published := PUBLISHED_IN.search(look.lines[i].text)):
                yield CREDIT_UNKNOWN, Outlet(published.group(1))
            yield from ((points, outlet) for outlet in _publishers(look, _without_date(look, i)))
        elif role == "credit" and phrase:
            source = phrase.rest or (look.lines[i + 1].text if i + 1 < len(look.lines) else "")
            yield from ((CREDIT, outlet) for outlet in _publishers(look, source, is_credit=True))
            yield from _named_again(look, i, source)
        elif phrase and phrase.rest and phrase.role in ("interface", "related"):
            yield from ((PROMO, outlet) for outlet in _channels(look, phrase.rest))


def _named_again(look: Look, i: int, source: str) -> Iterator[Evidence]:
    """An outlet that no seed knows, credited as the source and named in quotes by the text, as one speaks of itself."""
    name = source.strip(EDGES)
    quoted = (f"«{name}»", f'"{name}"', f"“{name}”")
    if name and any(quote in line.text for line in look.lines[:i] for quote in quoted):
        yield CREDIT_UNKNOWN, Outlet(name)


def _without_date(look: Look, i: int) -> str:
    text = look.lines[i].text
    for found in look.dated[i].dates:
        text = text.replace(found.text, " | ")
    return text.replace(" يوم", " | ").replace("نشر في", " | ")


def _publishers(look: Look, text: str, *, is_credit: bool = False) -> Iterator[Outlet]:
    """The outlets among the parts of a line that are no agencies; in quotes a place's name is an outlet's."""
    for part in pieces(text):
        is_quoted = f"«{part}»" in text or f'"{part}"' in text
        outlet = known_name(part, look.outlets, "alone" if is_credit or is_quoted else "signed")
        if outlet and outlet.kind != "agency":
            yield outlet


def _dateline(look: Look, start: int) -> Iterator[Evidence]:
    dateline = read_dateline(look.lines[start].text, look.outlets)
    if dateline and dateline.outlet and dateline.outlet.kind != "agency":
        yield DATELINE, dateline.outlet


def _channels(look: Look, text: str) -> Iterator[Outlet]:
    """Outlets that a promo line names: behind the word for their kind, or as what to follow."""
    parts = text.replace(":", " : ").split()[:PROMO_WORDS]
    if followed := next((known for size in (3, 2, 1) if (known := _loose(look, parts[:size]))), None):
        yield followed
    for start, word in enumerate(parts):
        head = key_of(word)
        if head[1:] in KINDS or head in KINDS:
            for size in (4, 3, 2):
                if outlet := known_name(" ".join(parts[start : start + size]), look.outlets):
                    yield outlet
                    break
        elif word == "من" and (outlet := known_name(" ".join(parts[start + 1 : start + 2]), look.outlets, "signed")):
            yield outlet


def _loose(look: Look, parts: list[str]) -> Outlet | None:
    return known_name(" ".join(parts), look.outlets, "loose")


def _rights(look: Look, places: range) -> Iterator[Evidence]:
    for i in places:
        text = look.lines[i].text
        if claims_rights(text):
            holder = holder_of(text, look.outlets)
            if holder:
                yield (RIGHTS if holder.kind else RIGHTS_UNKNOWN), holder
        elif look.signals[i].word_count <= 5 and look.signals[i].phrase is None:
            names = (known_name(part, look.outlets, "loose") for part in pieces(text))
            yield from ((MENU, outlet) for outlet in names if outlet and _signs_itself(outlet))


def _signs_itself(outlet: Outlet) -> bool:
    """A name of several words that is no agency's: what a footer can hold of the site's own."""
    return outlet.kind != "agency" and " " in key_of(outlet.name)
