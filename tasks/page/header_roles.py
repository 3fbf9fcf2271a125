"""The roles of an article's header: headline, date, byline, caption, and label and section above them."""

from tasks.page.bylines import begins_with_name, looks_like_name
from tasks.page.dating import CLOCK
from tasks.page.look import Look
from tasks.page.outlets import known_name
from tasks.page.overlap import FUNCTION_WORDS, overlap
from tasks.page.regions import Region

TOLD_LINES = 8  # lines of the text in which a caption's words are looked for
ZONE_ROLES = {"related": "related", "keywords": "keywords"}


def assign_header(look: Look, roles: list[str], places: range, region: Region) -> None:
    """The lines from the headline, or what stands for one, to the text."""
    headline = region.header.headline
    key = None if headline is None else look.signals[headline].key
    inside = {look.signals[i].key for i in range(region.start, region.end)}
    is_signed = any(look.is_byline[i] and look.has_cue(i) for i in places)
    zone = ""
    for i in places:
        signals = look.signals[i]
        if signals.phrase and signals.phrase.zone:
            zone = signals.phrase.zone
        if i > places.start and roles[i - 1] == "credit" and _asks(look, i - 1) and not signals.phrase:
            roles[i] = "credit"
        elif signals.key == key:
            roles[i], zone = "headline", ""
        elif signals.key in inside:
            roles[i] = "related"  # a list of contents: the text has the line again
        else:
            roles[i] = _role(look, i, region, zone, is_signed=is_signed)


def _asks(look: Look, i: int) -> bool:
    """A cue such as source: with nothing behind it; the answer is on the next line."""
    phrase = look.signals[i].phrase
    return phrase is not None and not phrase.rest.strip(" :")


def _role(look: Look, i: int, region: Region, zone: str, *, is_signed: bool) -> str:
    phrase = look.signals[i].phrase
    if look.is_date[i]:
        return "date"
    if look.is_byline[i]:
        return "byline"
    if phrase:
        return phrase.role
    if _is_signature(look, i, region, is_signed=is_signed):
        return "byline"
    if zone in ZONE_ROLES:
        return ZONE_ROLES[zone]
    return "interface" if look.is_empty(i) or _is_poll(look, i) else "caption"


def _is_poll(look: Look, i: int) -> bool:
    """A question over answers to choose from."""
    return look.lines[i].text.endswith(("؟", "?")) and i + 1 < len(look.lines) and look.is_tool(i + 1)


def _is_signature(look: Look, i: int, region: Region, *, is_signed: bool) -> bool:
    """A name that the text does not speak of, or an outlet's, alone on its line; where one says who wrote, no other."""
    text, key = look.lines[i].text, look.signals[i].key
    if look.is_doubled(i) or look.in_menu[i]:
        return False
    outlet = known_name(text, look.outlets)
    if outlet is not None:
        return outlet.ambiguity != "place"
    text_stems = look.stems_of(range(region.start, min(region.end, region.start + TOLD_LINES)))
    if begins_with_name(text, look.bylines):
        return overlap(look.stems(i), text_stems) < 1.0
    if is_signed or key.startswith("ال") or not FUNCTION_WORDS.isdisjoint(key.split()):
        return False
    return looks_like_name(text) and not look.stems(i) & text_stems


def assign_above(look: Look, roles: list[str], places: range, region: Region) -> None:
    """Label, section, byline and date that stand directly above the headline."""
    for i in reversed(places):
        if look.is_date[i]:
            roles[i] = "date" if i in (region.when.published, region.when.modified) else roles[i]
        elif CLOCK.match(look.lines[i].text):
            roles[i] = "date" if i - 1 == region.when.published else roles[i]
        elif look.is_byline[i] and i == places.stop - 1:
            roles[i] = "byline"
        elif look.is_label[i]:
            roles[i] = "label"
            return
        elif look.is_section(i):
            roles[i] = "section"
            return
        elif not look.is_empty(i):
            return
