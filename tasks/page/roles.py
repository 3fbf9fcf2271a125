"""The role of every line: inside an article by what stands next to it, outside by the zone that it lies in."""

from collections.abc import Sequence

from tasks.page.body_roles import assign_body
from tasks.page.header_roles import assign_above, assign_header
from tasks.page.look import Look
from tasks.page.posts import is_post, is_signature
from tasks.page.regions import Region

ZONE_ROLES = {"related": "related", "keywords": "keywords", "comments": "comment"}
LONGEST_POST = 80  # words
LONGEST_KEYWORD, MOST_KEYWORDS = 5, 12  # words of one, lines of a list
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
    _join_posts(look, roles)
    return roles


def _join_posts(look: Look, roles: list[str]) -> None:
    """The words of a post that is signed on the next line belong to it."""
    for i in range(1, len(roles)):
        is_signed = roles[i] == "embed" and is_signature(look.lines[i].text)
        if is_signed and roles[i - 1] != "headline" and look.signals[i - 1].word_count <= LONGEST_POST:
            roles[i - 1] = "embed"


def _outside(look: Look, roles: list[str], places: range, *, is_before: bool) -> None:
    zone, keywords = "", 0
    for i in places:
        phrase = look.signals[i].phrase
        keywords = keywords + 1 if zone == "keywords" else 0
        if zone == "keywords" and keywords <= MOST_KEYWORDS and _is_keyword(look, i):
            roles[i] = "keywords"
        elif look.in_menu[i] and not (phrase and phrase.zone):
            roles[i], zone = phrase.role if phrase else "navigation", ""
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
