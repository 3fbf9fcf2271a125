"""Lines that claim copyright, and whom they name."""

import re

from tasks.page.outlets import EDGES, KINDS, Outlet, Outlets, key_of, known_name
from tasks.text.fold import fold

CLAIM = re.compile(r"copyright|all rights reserved|حقوق.{0,25}محفوظه|حقوق .{0,20}(?:سايت|سایت)")
YEARS = re.compile(r"\(?\b\d{4}\b\)?(?:\s*[-–—/:]\s*\b\d{4}\b)?")
FORMULA = re.compile(
    r"©|\(c\)|\bcopyrights?\b|\ball rights reserved\b|\breserved\b|\b(?:powered|designed|developed|managed) by\b.*"
    r"|\b(?:تصميم|برمجة|تطوير|طراحی)\b.*"
    r"|\b(?:جميع|كافة|كل|حقوق|الحقوق|الطبع|النشر|والنشر|والطبع|الملكية|محفوظة|لدى|عام|منذ)\b"
    r"|\b(?:تمامی|این|سایت|برای|محفوظ|است|نقل مطالب.*)\b",
    re.I,
)
LONGEST = 6  # words of a name


def claims_rights(text: str) -> bool:
    """Whether a line claims copyright."""
    return "©" in text or bool(CLAIM.search(fold(text)))


def holder_of(text: str, outlets: Outlets) -> Outlet | None:
    """The outlet that a claim names: a known one, else what the formula leaves."""
    left = [part.strip(EDGES) for part in re.split(r"[|\n.]|\s[-–—]\s", FORMULA.sub(" | ", YEARS.sub(" | ", text)))]
    names = [part for part in left if part and not part.isdigit()]
    for name in names:
        if outlet := known_name(name, outlets):
            return outlet
    return next((Outlet(_unbound(name)) for name in names if _is_name(name)), None)


def _is_name(part: str) -> bool:
    key = key_of(part)
    return len(key) > 2 and key.count(" ") < LONGEST


def _unbound(name: str) -> str:
    """A name without the `for` written to it: لصحيفة is صحيفة."""
    head = fold(name.split(" ", 1)[0])
    return name[1:] if head.startswith("ل") and head[1:] in KINDS else name
