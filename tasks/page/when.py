"""Which date is the article's: the one in its own header, else the one that closes its text; never the site's clock."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tasks.page.dating import CLOCK
from tasks.page.look import Look
from tasks.text.fold import fold

ABOVE = 8  # lines over the headline that belong to its header
BELOW, FAR_BELOW = 3, 12  # lines behind the text that can close it with a date; with one that says so
TOP_LINES = 6  # of a page, where a site shows today's date
MENU_OVER = 3  # lines of menu over a date that is no clock
WEATHER = re.compile(r"°|℃|\d\s?(?:درجة|مئوية)|طقس|مشمس|غائم|ممطر|صحو")
TODAY = re.compile(r"^\W*(?:اليوم|امروز|Today)\b")


@dataclass(frozen=True, slots=True)
class When:
    """Lines of the dates that an article states for its publication and its last change; None where it states none."""

    published: int | None = None
    modified: int | None = None


def find_dates_of(look: Look, header: range, text: range, limits: range) -> When:
    """The dates of an article by the lines of its header and of its text; `limits` holds what may be its own."""
    top = header.start
    inside = [i for i in header if look.is_date[i]]
    above = [i for i in range(max(limits.start, top - ABOVE), top) if look.is_date[i] and not is_clock(look, i, top)]
    behind = list(_behind(look, text.stop, limits.stop))
    candidates = [*inside, *reversed(above), *behind]
    modified = next((i for i in candidates if look.dated[i].context == "modified"), None)
    published = _published(look, inside) or _published(look, reversed(above)) or _published(look, behind)
    return When(published[0] if published else None, modified)


def _published(look: Look, places: Iterable[int]) -> list[int]:
    """The lines that can say when it was published, those that say so first."""
    able = [i for i in places if look.dated[i].context in ("published", "unknown")]
    return [i for i in able if look.dated[i].context == "published"] or able


def _behind(look: Look, end: int, ceiling: int) -> Iterable[int]:
    """The dates that close the text: right behind it, or further down where they say that they are of publication."""
    for i in range(end, min(ceiling, end + FAR_BELOW)):
        phrase = look.signals[i].phrase
        if (phrase and phrase.zone in ("related", "comments", "footer")) or look.may_be_headline(i):
            return
        if look.is_date[i] and (i < end + BELOW or look.dated[i].context == "published"):
            yield i


def is_clock(look: Look, i: int, top: int) -> bool:
    """A date over a headline that says what day it is, not when the article was published."""
    if look.dated[i].context == "published":
        return False
    if says_today(look, i, top):
        return True
    phrase = look.signals[i].phrase
    if i == top - 1 and (any(look.is_date[:i]) or (phrase and phrase.role == "section")):
        return False
    if _is_between_twins(look, i, top):
        return False
    furniture = sum(_furniture(look, k) for k in range(i))
    return i < TOP_LINES and furniture < MENU_OVER and not _is_bare_page(look, i, top)


def _is_between_twins(look: Look, i: int, top: int) -> bool:
    """The headline stands over the date, too, and nothing but its hour between it and the headline below."""
    headline = fold(look.lines[top].text)
    return all(look.is_date[k] or CLOCK.match(look.lines[k].text) for k in range(i, top)) and any(
        headline in fold(look.lines[k].text) for k in range(i)
    )


def says_today(look: Look, i: int, top: int) -> bool:
    """The word today, or the weather beside it: a clock whatever its place."""
    near = range(max(0, i - 2), min(top, i + 3))
    return bool(TODAY.search(look.lines[i].text)) or any(WEATHER.search(look.lines[k].text) for k in near)


def _furniture(look: Look, i: int) -> int:
    """Items of furniture in a line; a menu run together in one has many."""
    signals = look.signals[i]
    if signals.phrase is None:
        return int(look.in_menu[i])
    return MENU_OVER if signals.phrase.role in ("navigation", "section") and signals.word_count > 8 else 1


def _is_bare_page(look: Look, i: int, top: int) -> bool:
    """Date and headline begin a page that has no furniture at all."""
    return i == 0 and top <= 1 and not any(signals.phrase for signals in look.signals)
