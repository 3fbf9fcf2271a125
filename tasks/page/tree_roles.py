"""Roles where the tree of an HTML page knows better than the text alone."""

from collections.abc import Sequence

from tasks.contract.tables import BODY_ROLES
from tasks.page.bodies import HEADINGS, LINK
from tasks.page.look import Look
from tasks.page.model import Hint
from tasks.page.posts import is_address
from tasks.page.regions import Region

OF_REGION = {
    "navigation": "navigation", "header": "navigation", "footer": "navigation", "aside": "related",
    "comments": "comment", "related": "related", "share": "interface", "advertisement": "advertisement",
    "interface": "interface", "embed": "embed",
}  # fmt: skip
OF_CLUE = {
    "date": "date", "modified": "date", "byline": "byline", "credit": "credit", "caption": "caption",
    "keywords": "keywords", "section": "section", "label": "label",
}  # fmt: skip
LABEL_LINES = 2  # lines over the headline that can label it; what stands higher labels another story
HEADER_LINES = 6  # lines over it that can be its date, section, byline
KEYWORD_LINES = 25  # lines below the text within which its keywords stand
LONGEST_PHRASE = 30  # words from which a sentence that holds a phrase of chrome is text for all that
LONGEST_NAMED = 12  # words of a line whose class tells its role; a longer one is text, whatever it is called


def tree_roles(look: Look, shown: Sequence[tuple[Region, frozenset[int]]], roles: Sequence[str]) -> list[str]:
    """`roles` with those that the tree settles.

    shown: the articles, each with the lines of its own text; others inside it are not its text.
    """
    settled = list(roles)
    own = frozenset().union(*(own for _, own in shown))
    for place, line in enumerate(look.lines):
        hint = line.hint
        if hint is None or roles[place] == "headline":
            continue
        if place in own and not is_address(line.text):
            settled[place] = _body_role(look, place, roles[place], hint)
        elif roles[place] in (*BODY_ROLES, "caption") or place in own:
            settled[place] = _named(look, place, hint) or ("related" if hint.link_share >= LINK else "caption")
        elif (named := _named(look, place, hint)) and _may_be(named, place, hint, [region for region, _ in shown]):
            settled[place] = named
    return settled


def _may_be(named: str, place: int, hint: Hint, regions: Sequence[Region]) -> bool:
    """Whether a line so named stands where an article's own would; what lies in the chrome is always chrome."""
    if hint.region in OF_REGION:
        return True
    if named == "keywords":
        return any(region.start <= place < region.end + KEYWORD_LINES for region in regions)
    above = LABEL_LINES if named == "label" else HEADER_LINES
    is_header = any(region.top - above <= place < region.start for region in regions)
    return is_header and not (named == "label" and hint.link_share >= LINK)


def _body_role(look: Look, place: int, role: str, hint: Hint) -> str:
    """Paragraph, subheading or list item, unless the words themselves say that it is furniture."""
    signals = look.signals[place]
    is_sentence = signals.is_closed and signals.word_count >= LONGEST_PHRASE
    if role not in BODY_ROLES and signals.phrase and not is_sentence:
        return role
    if hint.tag in HEADINGS:
        return "subheading"
    if hint.tag == "li" or signals.is_bullet:
        return "list_item"
    if role in BODY_ROLES:
        return role
    return "paragraph" if signals.is_closed or signals.is_prose or is_sentence else "subheading"


def _named(look: Look, place: int, hint: Hint) -> str | None:
    if hint.region in OF_REGION:
        return OF_REGION[hint.region]
    if hint.tag == "figcaption":
        return "caption"
    if is_address(look.lines[place].text):
        return "embed"
    is_short = look.signals[place].word_count <= LONGEST_NAMED
    return OF_CLUE.get(hint.clue or "") if is_short or hint.clue == "caption" else None
