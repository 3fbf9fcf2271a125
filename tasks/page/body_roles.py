"""The roles of the lines between an article's first and last: its text, and what stands in between."""

from tasks.page.bounds import ADDRESS
from tasks.page.header import CAPTION_END, NUMBERED
from tasks.page.look import Look
from tasks.page.outlets import known_name
from tasks.page.posts import is_post
from tasks.page.regions import Region
from tasks.page.signals import PROSE, SHORT_PROSE

ZONE_ROLES = {"related": "related", "keywords": "keywords"}
LONGEST_SIGNATURE = 3  # words of an outlet that signs a picture
LONGEST_ADDRESS = 6  # words of a line that is an address of mail or web


def assign_body(look: Look, roles: list[str], region: Region) -> None:
    """The lines of the text. A heading of other stories holds for what follows until the text goes on."""
    headline = region.header.headline
    title = None if headline is None else look.signals[headline].key
    zone = ""
    for i in range(region.start, region.end):
        signals = look.signals[i]
        phrase = signals.phrase
        if signals.is_prose or (phrase and not phrase.share and i in (region.start, region.end - 1)):
            roles[i], zone = "paragraph", ""
        elif signals.key == title:
            roles[i] = "headline"
        elif is_post(look.lines[i].text):
            roles[i] = "embed"
        elif phrase and not _is_plain(look, i):
            roles[i], zone = phrase.role, phrase.zone if not phrase.rest else ""
        elif zone in ZONE_ROLES and not signals.is_closed:
            roles[i] = ZONE_ROLES[zone]
        else:
            roles[i] = _furniture(look, i) or _text_role(look, i)


def _is_plain(look: Look, i: int) -> bool:
    """A section's name, or another plain word, set between paragraphs as a subheading."""
    phrase = look.signals[i].phrase
    return phrase is not None and phrase.role in ("section", "navigation") and not phrase.zone and phrase.share > 0


def _furniture(look: Look, i: int) -> str | None:
    """A counter, a name with its cue, an address, a caption: no words of the text."""
    if look.is_empty(i):
        return "interface"
    if look.is_byline[i] and look.has_cue(i):
        return "byline"
    if ADDRESS.search(look.lines[i].text) and look.signals[i].word_count <= LONGEST_ADDRESS:
        return "interface"
    if look.signals[i].word_count <= LONGEST_SIGNATURE and known_name(look.lines[i].text, look.outlets, "loose"):
        return "credit"
    return "caption" if _is_caption(look, i) else None


def _is_caption(look: Look, i: int) -> bool:
    """Said twice, or signed in brackets, and no sentence."""
    signals, line = look.signals[i], look.lines[i]
    if signals.is_closed or signals.is_bullet or line.marker.startswith("#"):
        return False
    return look.is_doubled(i) or (bool(CAPTION_END.search(line.text)) and signals.word_count < PROSE)


def _text_role(look: Look, i: int) -> str:
    signals, line = look.signals[i], look.lines[i]
    if signals.is_bullet or NUMBERED.match(line.text):
        return "list_item"
    is_sentence = signals.is_closed or signals.word_count >= PROSE
    is_lead_in = line.text.endswith(":") and signals.word_count >= SHORT_PROSE
    return "paragraph" if (is_sentence or is_lead_in) and not line.marker.startswith("#") else "subheading"
