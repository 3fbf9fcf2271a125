"""The role of every line: inside an article by what stands next to it, outside by the zone that it lies in."""

from collections.abc import Sequence

from tasks.page.header import CAPTION_END, NUMBERED, looks_like_byline
from tasks.page.look import Look
from tasks.page.posts import is_post
from tasks.page.regions import Region
from tasks.page.signals import PROSE, SHORT_PROSE

ZONE_ROLES = {"related": "related", "keywords": "keywords", "comments": "comment"}


def assign_roles(look: Look, regions: Sequence[Region]) -> list[str]:
    """One role for each line of the page."""
    roles = [""] * len(look.lines)
    floor = 0
    for region in regions:
        top = region.header.top if region.header.headline is not None else region.start
        top = max(floor, top)
        _outside(look, roles, range(floor, top), is_before=floor == 0)
        _header(look, roles, range(top, region.start), region)
        _above(look, roles, range(max(floor, top - 4), top), region)
        _inside(look, roles, region)
        floor = region.end
    _outside(look, roles, range(floor, len(look.lines)), is_before=not regions)
    return roles


def _header(look: Look, roles: list[str], places: range, region: Region) -> None:
    headline = region.header.headline
    key = look.signals[headline].key if headline is not None else None
    inside = {look.signals[i].key for i in range(region.start, region.end)}
    zone = ""
    for i in places:
        signals = look.signals[i]
        if signals.phrase and signals.phrase.zone:
            zone = signals.phrase.zone
        if signals.key == key:
            roles[i], zone = "headline", ""
        elif look.is_date[i]:
            roles[i] = "date"
        elif looks_like_byline(look, i):
            roles[i] = "byline"
        elif signals.phrase:
            roles[i] = signals.phrase.role
        elif signals.key in inside:
            roles[i] = "related"
        elif zone in ZONE_ROLES:
            roles[i] = ZONE_ROLES[zone]
        elif _is_empty(look, i):
            roles[i] = "interface"
        else:
            roles[i] = "caption"


def _above(look: Look, roles: list[str], places: range, region: Region) -> None:
    """Label, section and date that stand directly above the headline."""
    for i in reversed(places):
        if look.is_date[i]:
            roles[i] = "date" if i in (region.when.published, region.when.modified) else roles[i]
        elif look.is_label[i]:
            roles[i] = "label"
            return
        elif look.is_section(i):
            roles[i] = "section"
            return
        elif not _is_empty(look, i):
            return


def _inside(look: Look, roles: list[str], region: Region) -> None:
    zone = ""
    for i in range(region.start, region.end):
        signals = look.signals[i]
        phrase = signals.phrase
        if signals.is_prose:
            roles[i], zone = "paragraph", ""
        elif is_post(look.lines[i].text):
            roles[i] = "embed"
        elif phrase and not _is_subheading_phrase(look, i):
            roles[i], zone = phrase.role, phrase.zone if not phrase.rest else ""
        elif zone in ZONE_ROLES and not signals.is_closed:
            roles[i] = ZONE_ROLES[zone]
        else:
            roles[i] = _body_role(look, i)


def _body_role(look: Look, i: int) -> str:
    """A line between paragraphs that no phrase explains."""
    signals, line = look.signals[i], look.lines[i]
    if _is_empty(look, i):
        return "interface"
    if signals.is_bullet or NUMBERED.match(line.text):
        return "list_item"
    if _is_caption(look, i):
        return "caption"
    is_paragraph = (signals.is_closed and signals.word_count >= 2) or signals.word_count >= PROSE
    is_lead_in = line.text.endswith(":") and signals.word_count >= SHORT_PROSE
    return "paragraph" if (is_paragraph or is_lead_in) and not line.marker.startswith("#") else "subheading"


def _is_caption(look: Look, i: int) -> bool:
    """Said twice, or signed in brackets, and no sentence."""
    signals, line = look.signals[i], look.lines[i]
    if signals.is_closed or line.marker.startswith("#"):
        return False
    return look.is_doubled(i) or (bool(CAPTION_END.search(line.text)) and signals.word_count < PROSE)


def _is_subheading_phrase(look: Look, i: int) -> bool:
    """A section's name, or another plain word, set between paragraphs as a subheading."""
    phrase = look.signals[i].phrase
    return phrase is not None and phrase.role in ("section", "navigation") and not phrase.zone


def _outside(look: Look, roles: list[str], places: range, *, is_before: bool) -> None:
    zone = ""
    for i in places:
        signals = look.signals[i]
        phrase = signals.phrase
        if zone == "keywords" and _is_keyword(look, i):
            roles[i] = "keywords"
        elif phrase:
            zone = phrase.zone or (zone if phrase.role in ("interface", "section") else "")
            zone = "" if phrase.rest and phrase.zone == "related" else zone
            zone = "form" if zone == "comments" and not phrase.zone else zone
            roles[i] = phrase.role
        elif is_post(look.lines[i].text):
            roles[i] = "embed"
        else:
            roles[i] = ZONE_ROLES.get(zone) or ("interface" if _is_empty(look, i) else "navigation")
        if is_before and roles[i] in ("related", "comment", "section", "keywords", "date"):
            roles[i] = "navigation"


def _is_empty(look: Look, i: int) -> bool:
    """No words, or nothing but a number: a counter, a rule, a dash."""
    signals = look.signals[i]
    return signals.word_count == 0 or signals.digit_share == 1.0


def _is_keyword(look: Look, i: int) -> bool:
    """A short line in a list of keywords, though it may be the name of a section too."""
    signals = look.signals[i]
    plain = signals.phrase is None or (signals.phrase.role in ("section", "navigation") and not signals.phrase.zone)
    return plain and signals.word_count <= 5 and not signals.is_closed and not look.is_date[i]
