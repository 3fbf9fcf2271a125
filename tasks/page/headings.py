"""A headline and a section as the article's own words: without the site's name, the path, the marks around them."""

import re

from tasks.page.look import TOP_LINES, Look
from tasks.page.outlets import is_of_kind, known_name

TAIL = re.compile(r"^(?P<headline>.+?)\s+[-–—|]\s+(?P<site>[^-–—|]+)$")
PATH = re.compile(r"\s*[»›>◄/\\|]\s*|\s{2,}|:")
NO_SECTION = frozenset(
    (
        "الرئيسية",
        "الرئيسة",
        "الصفحة الرئيسية",
        "الصفحة الأولى",
        "خبر",
        "الخبر",
        "أنت هنا",
        "انت هنا",
        "تفاصيل الخبر",
        "التفاصيل",
        "Home",
        "صفحه اصلی",
        "صفحه نخست",
    )
)


def headline_text(look: Look, place: int | None) -> str | None:
    """The headline at `place`; where only the page's title states it, without the site's name behind it."""
    if place is None:
        return None
    text = look.lines[place].text
    tail = TAIL.match(text)
    if tail and place < TOP_LINES and (known_name(tail["site"], look.outlets, "signed") or is_of_kind(tail["site"])):
        return tail["headline"]
    return text


def section_text(path: str | None) -> str | None:
    """The last step of a path that names a section; None where none does."""
    steps = [step.strip(" -–") for step in PATH.split(path or "")]
    return next((step for step in reversed(steps) if step and step not in NO_SECTION), None)
