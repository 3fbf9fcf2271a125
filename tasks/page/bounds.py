"""How far an article's text reaches beyond its lines of prose: short sentences, lists, a lead that no stop ends."""

import re
from collections import Counter
from collections.abc import Sequence

from tasks.page.header import CAPTION_END, NUMBERED
from tasks.page.look import Look
from tasks.page.signals import PROSE

STOPS = (".", ":", "؛", ".»", '."', '".', "».", ".”", "”.")  # a question or a shout may be the next story's headline
LEAD_WORDS = 5
ADDRESS = re.compile(r"\S@\S+\.\S|https?://|www\.")
SKIPPED = 3  # lines of an inset or an open subheading that the text may go on behind
ITEM_WORDS = 5.5  # of the items of a list, on the average; headlines have more
LEAST_ITEMS, ITEM_MARK = 4, re.compile(r"\d|\s[-–]\s|\(.+\)")
BARE_TAIL = 80  # lines behind the text of a page without any furniture that are still its own


def widen(look: Look, run: Sequence[int], floor: int, ceiling: int) -> tuple[int, int]:
    """First and last line (exclusive) of the text whose prose is `run`, within `floor` and `ceiling`."""
    start = _up(look, run[0], floor)
    return start, _down(look, run[-1] + 1, ceiling)


def _up(look: Look, start: int, floor: int) -> int:
    """Upwards through sentences and long lines; on a page without furniture over open lines between them too."""
    reach = SKIPPED if look.is_bare else 1
    first = i = start
    while i > floor and first - i < reach:
        i -= 1
        if _is_lead(look, i):
            first = i
        elif _is_foreign(look, i) or look.is_doubled(i):
            break
    return first


def _is_lead(look: Look, i: int) -> bool:
    signals, text = look.signals[i], look.lines[i].text
    if _is_foreign(look, i) or look.is_byline[i] or look.is_doubled(i) or CAPTION_END.search(text):
        return False
    if look.zone_before(i) == "related" and not text.endswith("."):
        return False
    least = 2 if look.is_bare else LEAD_WORDS
    return signals.word_count >= PROSE or (text.endswith(STOPS) and signals.word_count >= least)


def _down(look: Look, end: int, ceiling: int) -> int:
    """Downwards through sentences and lists; over an inset or an open line only where the text goes on behind it."""
    if _is_bare(look, range(end, ceiling)):
        return ceiling
    last, i = end, end
    while i < ceiling and i - last <= SKIPPED:
        if _goes_on(look, i):
            last = i + 1
        elif not _may_be_skipped(look, i):
            break
        i += 1
    return last


def _is_bare(look: Look, tail: range) -> bool:
    """Nothing but short lines of a list to the end of the page: no furniture, nothing said twice, no headline."""
    if not len(tail) or len(tail) > BARE_TAIL or tail.stop != len(look.lines):
        return False
    if any(_is_foreign(look, i) or look.signals[i].count > 1 for i in tail):
        return False
    open_words = [look.signals[i].word_count for i in tail if not look.signals[i].is_closed]
    return sum(open_words) <= ITEM_WORDS * len(open_words) or _are_alike([look.lines[i].text for i in tail])


def _are_alike(texts: Sequence[str]) -> bool:
    """Most lines begin with the same word, or hold a number, a dash or brackets, as the items of a list do."""
    first = Counter(text.split(" ", 1)[0] for text in texts).most_common(1)[0][1]
    marked = sum(bool(ITEM_MARK.search(text)) for text in texts)
    return len(texts) >= LEAST_ITEMS and max(first, marked) >= 0.6 * len(texts)


def _goes_on(look: Look, i: int) -> bool:
    signals, line = look.signals[i], look.lines[i]
    if _is_foreign(look, i) or signals.is_clipped or signals.word_count < 2:
        return False
    is_item = signals.is_bullet or NUMBERED.match(line.text) is not None or line.text.endswith(":")
    if signals.is_closed and (signals.word_count >= PROSE or look.is_bare):
        return True
    return signals.is_prose or (line.text.endswith(STOPS) and signals.word_count >= (2 if is_item else 3))


def _may_be_skipped(look: Look, i: int) -> bool:
    phrase = look.signals[i].phrase
    if phrase:
        return bool(phrase.rest) and phrase.role == "related"
    return not _is_foreign(look, i) and look.signals[i].count == 1


def _is_foreign(look: Look, i: int) -> bool:
    """Furniture, a date, a name, a counter: no words of the text."""
    signals = look.signals[i]
    if signals.phrase is not None or look.is_date[i] or look.is_empty(i):
        return True
    if ADDRESS.search(look.lines[i].text) and signals.word_count <= 6:
        return True
    return look.is_label[i] or look.in_menu[i] or (look.is_byline[i] and look.has_cue(i)) or signals.link_share > 0.6
