"""The role of every line: inside an article by what stands next to it, outside by the zone that it lies in."""

from collections.abc import Sequence

from tasks.page.body_roles import assign_body
from tasks.page.header_roles import assign_above, assign_header
from tasks.page.look import Look
from tasks.page.posts import is_post
from tasks.page.regions import Region

ZONE_ROLES = {"related": "related", "keywords": "keywords", "comments": "comment"}
LONGEST_KEYWORD = 5  # words
BEFORE = frozenset(("related", "comment", "section", "keywords", "date"))  # over the first article all is navigation


def assign_roles(look: Look, regions: Sequence[Region]) -> list[str]:
    """One role for each line of the page."""
    roles = [""] * len(look.lines)
    floor = 0
    for region in regions:
        top = max(floor, region.top)
        _outside(look, roles, range(floor, top), is_before=floor == 0)
        assign_header(look, roles, range(top, region.start), region)
        assign_above(look, roles, range(max(floor, top - 4), top), region)
        assign_body(look, roles, region)
        floor = region.end
    _outside(look, roles, range(floor, len(look.lines)), is_before=not regions)
    return roles


def _outside(look: Look, roles: list[str], places: range, *, is_before: bool) -> None:
    zone = ""
    for i in places:
        phrase = look.signals[i].phrase
        if zone == "keywords" and _is_keyword(look, i):
            roles[i] = "keywords"
        elif phrase:
            zone = _zone_after(look, i, zone)
            roles[i] = phrase.role
        elif is_post(look.lines[i].text):
            roles[i] = "embed"
        else:
            roles[i] = ZONE_ROLES.get(zone) or ("interface" if look.is_empty(i) else "navigation")
        if is_before and roles[i] in BEFORE:
            roles[i] = "navigation"


def _zone_after(look: Look, i: int, zone: str) -> str:
    """The zone that lines below a phrase lie in: its own; none behind an inset of one line or a comment form."""
    phrase = look.signals[i].phrase
    if phrase is None or (phrase.rest and phrase.zone == "related"):
        return ""
    if phrase.zone:
        return phrase.zone
    if zone == "comments":
        return ""
    return zone if phrase.role in ("interface", "section") else ""


def _is_keyword(look: Look, i: int) -> bool:
    """A short line in a list of keywords, though it may be the name of a section too."""
    signals = look.signals[i]
    plain = signals.phrase is None or (signals.phrase.role in ("section", "navigation") and not signals.phrase.zone)
    return plain and signals.word_count <= LONGEST_KEYWORD and not signals.is_closed and not look.is_date[i]
