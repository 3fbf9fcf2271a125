"""The names of outlets: behind their head noun, known, or told something."""

import re

from tasks.enrichers.reporting.heads import is_definite
from tasks.enrichers.reporting.joined import MARKS
from tasks.enrichers.reporting.marked import is_marked_by_l
from tasks.enrichers.reporting.outlet_spelling import (
    LONGEST_CHANNEL,
    bracketed_name,
    is_latin,
    known_name,
    quoted_name,
    unled,
    written_name,
)
from tasks.enrichers.reporting.outlet_words import OUTLETS, is_behind_source, is_channel, is_occasion, is_of_outlet
from tasks.enrichers.reporting.sentence import Sentence
from tasks.text.fold import fold

OPENED = {"»": "«", "”": "“", '"': '"', ")": "(", "'": "'"}
STATION = "محطه"
BROADCASTING = re.compile(r"(?:ال)?(?:تلفز|تليفز|اذاع|راديو|فضاي|اخبار)")
NEWS = ("الانباء", "انباء")  # of a name that its head belongs to
LONGEST_SHORT = 2  # words of a short name, and of what describes the long one
TOWARDS = ("الي", "مع", "عبر")  # in what lead an interview to its outlet


def channel_at(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """The place after the outlet whose name starts at a place, and the name."""
    word = sentence.text(place)
    if word in sentence.vocabulary.channels:
        if is_channel(sentence, place, ("head", "show")):
            found = _headed(sentence, place)
            return _with_short(sentence, place, found) if found else None
        if is_channel(sentence, place, ("name",)) and not is_occasion(sentence, place):
            return known_name(sentence, place)
    elif not (word.startswith("ل") or word in TOWARDS):
        return None  # as are most words
    return _addressed(sentence, place) if _is_addressed(sentence, place) else None


def _with_short(sentence: Sentence, head: int, found: tuple[int, str]) -> tuple[int, str]:
    """The whole name where a short one follows in marks or brackets: `وكالة أنباء المدينة الرسمية «ضفاف»`."""
    place = found[0]
    if place == head + 1:
        return found
    while place < len(sentence) and not sentence.gap(place) and sentence.text(place).startswith("ال"):
        place += 1
    last = next((at for at in range(place + 1, place + 1 + LONGEST_SHORT) if sentence.gap(at)), None)
    if last is None or place - found[0] > LONGEST_SHORT or not _is_marked_off(sentence, place, last):
        return found
    return last, written_name(sentence, head, last) + sentence.gap(last)[:1]


def _is_marked_off(sentence: Sentence, start: int, end: int) -> bool:
    """Marks or brackets open right before the one place and close right behind the other."""
    first = sentence.tokens[start].start if start < len(sentence) else 0
    return sentence.body[first - 1 : first] in OPENED.values() and sentence.gap(end)[:1] in OPENED


def _headed(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """A head noun and its name: the name alone where it is quoted or known, else the whole phrase."""
    end = place + 1
    while end < len(sentence) and end - place < LONGEST_CHANNEL and _belongs(sentence, place, end):
        if sentence.is_a(end, "platform"):
            return None
        if end in sentence.quotes:
            return _named(sentence, place, end, quoted_name(sentence, end))
        if end == place + 1 and sentence.gap(end).endswith("(") and (named := bracketed_name(sentence, end)):
            return named
        if is_channel(sentence, end, ("name",)):
            return _named(sentence, place, end, known_name(sentence, end))
        if end in sentence.names:
            mention, last = sentence.names[end]
            return _named(sentence, place, end, (last, mention.text))
        end += 1
    # a programme without a name is one of work, most often
    is_bare = end == place + 1 and not sentence.text(place).startswith(("ال", "لل", "بال"))
    is_bare = is_bare or _is_stop(sentence, place, end)
    return None if is_bare or is_channel(sentence, place, ("show",)) else (end, _whole(sentence, place, end))


def _is_stop(sentence: Sentence, head: int, end: int) -> bool:
    """A station that nothing is broadcast from: محطة القطار."""
    behind = range(head + 1, end)
    return sentence.text(head).endswith(STATION) and not any(BROADCASTING.match(sentence.text(at)) for at in behind)


def _named(sentence: Sentence, head: int, place: int, found: tuple[int, str]) -> tuple[int, str]:
    """The name of an outlet right behind its head; with more between them the whole: `وكالة الأنباء المحلية «ضفاف»`."""
    last, name = found
    is_own = place == head + 1 and not fold(name).startswith(NEWS)
    return found if is_own else (last, _whole(sentence, head, last, name))


def _whole(sentence: Sentence, head: int, last: int, name: str = "") -> str:
    text = written_name(sentence, head, last)
    after = sentence.body[sentence.tokens[last - 1].end :][:1]
    text += after if after in OPENED and OPENED[after] in text else ""
    return text if name in text else name


def _belongs(sentence: Sentence, head: int, place: int) -> bool:
    if place in sentence.quotes:
        is_title = sentence.place_of(sentence.quotes[place].end) - place <= LONGEST_CHANNEL
        return is_title and not sentence.gap(place).strip(MARKS)
    if (sentence.gap(place) and "(" not in sentence.gap(place)) or sentence.is_that(place):
        return False
    if is_definite(sentence, head) and not _can_describe(sentence, place):
        return False
    is_later = place > head + 1
    is_copy = is_later and sentence.text(place).startswith("بنسخ")  # توصلت وكالة الأنباء بنسخة منه
    is_and = sentence.text(place).startswith("و") and is_later and not _is_of_w(sentence, place)
    is_further = is_and or is_marked_by_l(sentence, place) or is_copy or sentence.text(place) == "ل"
    return not (sentence.kind(place) or place in sentence.cues or is_further)


def _is_of_w(sentence: Sentence, place: int) -> bool:
    """A name whose first letter و is: وكالة الأنباء الرسمية وفا."""
    is_name = is_channel(sentence, place, ("name", "homonym"))
    return is_name and sentence.text(place)[1:] not in sentence.vocabulary.channels


def _can_describe(sentence: Sentence, place: int) -> bool:
    """The word can follow an outlet with ال: `القناة الثانية`, and not `للإذاعة وجود خلاف`."""
    word = sentence.text(place)
    return is_definite(sentence, place) or word.isdigit() or is_latin(word[:1]) or place in sentence.quotes


def _is_addressed(sentence: Sentence, place: int) -> bool:
    """`في تصريح خاص لـ`, `قال لـ«…»`, `لـCNN`: what it then leads to is an outlet, known or not."""
    word = sentence.text(place)
    if word in TOWARDS:
        is_call = is_channel(sentence, place + 1, ("homonym",)) and is_occasion(
            sentence, place - 1
        )  # في اتصال مع النهار
        return is_call or (place + 1 in sentence.quotes and is_of_interview(sentence, place))
    if word[:1] != "ل":
        return False
    is_known = is_channel(sentence, place, ("homonym",))
    if word == "ل" and place + 1 in sentence.quotes and is_channel(sentence, place + 1, (*OUTLETS, "homonym")):
        return True
    if not (word == "ل" or place in sentence.names or is_known):
        return is_latin(unled(word)[:1]) or is_behind_source(sentence, place)
    is_told = place - 1 in sentence.cues and (is_known or place not in sentence.names)
    is_led_on = sentence.kind(place + 1) == "preposition" and sentence.is_that(place + 2)  # للمدى إلى أنه
    is_end = place + 1 >= len(sentence) or sentence.is_that(place + 1) or is_led_on
    is_last = is_known and is_end and not is_of_outlet(sentence, place)
    return is_told or is_last or is_of_interview(sentence, place)


def is_of_interview(sentence: Sentence, place: int) -> bool:
    """An interview stands before the place, adjectives or not: في تصريح خاص ل."""
    before = place - 1
    while before > 0 and sentence.is_a(before, "press"):
        before -= 1
    is_new = sentence.text(before) == "حديث" and is_channel(sentence, before - 1, ("document",))  # تقرير حديث لمنظمة
    return is_channel(sentence, before, ("interview",)) and not is_new


def _addressed(sentence: Sentence, place: int) -> tuple[int, str] | None:
    if place in sentence.names:
        last = sentence.names[place][1]
        return last, written_name(sentence, place, last)
    if sentence.text(place) not in ("ل", *TOWARDS):
        return _with_l(sentence, place)
    name = place + 1
    if name >= len(sentence):
        return None
    if name in sentence.quotes and sentence.quotes[name].is_closed:
        return quoted_name(sentence, name)
    return channel_at(sentence, name) or (name + 1, written_name(sentence, name, name + 1))


def _with_l(sentence: Sentence, place: int) -> tuple[int, str]:
    """A name with the ل written to it: in Latin letters, known, or any."""
    if is_latin(unled(sentence.text(place))[:1]):
        end = place + 1
        while not sentence.gap(end) and is_latin(sentence.text(end)[:1]):
            end += 1
        return end, written_name(sentence, place, end)
    if sentence.text(place) in sentence.vocabulary.channels:
        return known_name(sentence, place)
    return place + 1, sentence.phrase(place, place + 1).removeprefix("ل")
