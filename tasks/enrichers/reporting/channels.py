"""The outlets that stand between a speaker and the page."""

from collections.abc import Iterator

from tasks.enrichers.reporting.heads import (
    OUTLETS,
    SPOKEN_IN,
    is_channel,
    is_definite,
    is_marked_by_l,
    is_of_outlet,
    is_party_noun,
)
from tasks.enrichers.reporting.phrases import MARKS
from tasks.enrichers.reporting.sentence import Sentence

LONGEST_CHANNEL = 6  # words
CLOSING = '»”")'
NEAR = 3  # words between a verb of interviewing and the outlet
TOWARDS = ("الي", "مع", "عبر")  # in what lead an interview to its outlet


def channels(sentence: Sentence, start: int, end: int, *, is_told: bool = False) -> Iterator[str]:
    """The names of the outlets between two places, in order; `is_told`: the first may be one: أبلغ المصدر صحيفة."""
    place = start
    while place < end:
        found = channel_at(sentence, place) or told_to(sentence, place)
        if found and (_can_carry(sentence, place) or (is_told and place == start)):
            yield found[1]
        place = found[0] if found else place + 1


def told_to(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """Behind a speaker ل and a short name in marks lead to an outlet, known or not: `قال المصدر لـ«…» إن`."""
    name = place + 1
    if sentence.text(place) == "ل" and sentence.gap(name).endswith("("):
        return _bracketed(sentence, name)
    if sentence.text(place) != "ل" or name not in sentence.quotes or not sentence.quotes[name].is_closed:
        return None
    if sentence.is_that(name) or is_party_noun(sentence, name, "body") or is_occasion(sentence, place - 1):
        return None
    found = _quoted(sentence, name)
    return found if found[0] - name <= LONGEST_CHANNEL else None


def channels_before(sentence: Sentence, end: int) -> Iterator[str]:
    """The outlets of an interview that opens the sentence, before its verb: `وفي حديث لصحيفة النهار، قال`."""
    if end > 1 and sentence.kind(0) == "preposition" and is_channel(sentence, 1, ("interview", "occasion")):
        yield from channels(sentence, 2, end)


def channel_at(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """The place after the outlet whose name starts at a place, and the name."""
    if is_channel(sentence, place, ("head", "show")):
        return _headed(sentence, place)
    if is_channel(sentence, place, ("name",)) and not is_occasion(sentence, place):
        return _known(sentence, place)
    return _addressed(sentence, place) if _is_addressed(sentence, place) else None


def _can_carry(sentence: Sentence, place: int) -> bool:
    """Something is told to the outlet, or by it: it has a particle, or a preposition or verb before it."""
    is_place = place in sentence.names and sentence.names[place][0].entity_type == "LOCATION"
    if is_place and not is_channel(sentence, place, ("head", "show")):
        is_last = sentence.is_that(place + 1) and sentence.text(place).startswith("لل")  # قال الناطق للجزيرة إن
        return is_last or place - 1 in sentence.cues or _is_of_interview(sentence, place)
    if sentence.text(place)[:1] in ("ل", "ب") or sentence.text(place) in TOWARDS:
        return True
    if is_channel(sentence, place, ("head", "show")):
        told = sentence.cues.get(place - 1)
        is_relayed = told is not None and told.kind == "relay"
        is_host = any(sentence.is_a(at, "conducted") for at in range(place - NEAR, place))  # أجرتها معه وكالة
        return sentence.kind(place - 1) == "preposition" or is_relayed or is_host
    if place in sentence.quotes or not is_channel(sentence, place, ("name",)):
        return True
    return sentence.kind(place - 1) == "preposition" or place - 1 in sentence.cues or sentence.has_border(place)


def is_occasion(sentence: Sentence, place: int) -> bool:
    """The word is an occasion of speaking, or what was issued on one."""
    return is_channel(sentence, place, SPOKEN_IN)


def _known(sentence: Sentence, place: int) -> tuple[int, str]:
    phrases = sentence.vocabulary.channels[sentence.text(place)]
    following = tuple(sentence.text(at) for at in range(place + 1, place + 4))
    end = place + 1 + max(len(rest) for rest in phrases if rest == following[: len(rest)])
    return end, _written(sentence, place, end)


def _headed(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """A head noun and its name: the name alone where it is quoted or known, else the whole phrase."""
    end = place + 1
    while end < len(sentence) and end - place < LONGEST_CHANNEL and _belongs(sentence, place, end):
        if sentence.is_a(end, "platform"):
            return None
        if end in sentence.quotes:
            return _named(sentence, place, end, _quoted(sentence, end))
        if end == place + 1 and sentence.gap(end).endswith("(") and (named := _bracketed(sentence, end)):
            return named
        if is_channel(sentence, end, ("name",)):
            return _named(sentence, place, end, _known(sentence, end))
        if end in sentence.names:
            mention, last = sentence.names[end]
            return _named(sentence, place, end, (last, mention.text))
        end += 1
    # a programme without a name is one of work, most often
    is_bare = end == place + 1 and not sentence.text(place).startswith(("ال", "لل", "بال"))
    return None if is_bare or is_channel(sentence, place, ("show",)) else (end, _written(sentence, place, end))


def _named(sentence: Sentence, head: int, place: int, found: tuple[int, str]) -> tuple[int, str]:
    """The name of an outlet right behind its head; with more between them the whole: `وكالة الأنباء المحلية «ضفاف»`."""
    last, name = found
    return found if place == head + 1 else (last, _whole(sentence, head, last, name))


def _whole(sentence: Sentence, head: int, last: int, name: str) -> str:
    text = _written(sentence, head, last)
    after = sentence.body[sentence.tokens[last - 1].end :][:1]
    text += after if after in CLOSING else ""
    return text if name in text else name


def _belongs(sentence: Sentence, head: int, place: int) -> bool:
    if place in sentence.quotes:
        is_title = sentence.place_of(sentence.quotes[place].end) - place <= LONGEST_CHANNEL
        return is_title and not sentence.gap(place).strip(MARKS)
    if (sentence.gap(place) and "(" not in sentence.gap(place)) or sentence.is_that(place):
        return False
    if is_definite(sentence, head) and not _can_describe(sentence, place):
        return False
    is_further = (sentence.text(place).startswith("و") and place > head + 1) or is_marked_by_l(sentence, place)
    return not (sentence.kind(place) or place in sentence.cues or is_further)


def _can_describe(sentence: Sentence, place: int) -> bool:
    """The word can follow an outlet with ال: `القناة الثانية`, and not `للإذاعة وجود خلاف`."""
    word = sentence.text(place)
    return is_definite(sentence, place) or word.isdigit() or _is_latin(word[:1]) or place in sentence.quotes


def _quoted(sentence: Sentence, place: int) -> tuple[int, str]:
    quote = sentence.quotes[place]
    return sentence.place_of(quote.end), sentence.body[quote.inner_start : quote.inner_end].strip()


def _bracketed(sentence: Sentence, place: int) -> tuple[int, str] | None:
    for end in range(place + 1, min(place + LONGEST_CHANNEL, len(sentence)) + 1):
        if sentence.gap(end).startswith(")"):
            return end, sentence.phrase(place, end)
    return None


def _is_addressed(sentence: Sentence, place: int) -> bool:
    """`في تصريح خاص لـ`, `قال لـ«…»`, `لـCNN`: what it then leads to is an outlet, known or not."""
    word = sentence.text(place)
    if word in TOWARDS:
        return place + 1 in sentence.quotes and _is_of_interview(sentence, place)
    if word[:1] != "ل":
        return False
    is_known = is_channel(sentence, place, ("homonym",))
    if word == "ل" and place + 1 in sentence.quotes and is_channel(sentence, place + 1, (*OUTLETS, "homonym")):
        return True
    if not (word == "ل" or place in sentence.names or is_known):
        return _is_latin(_unled(word)[:1])
    is_told = place - 1 in sentence.cues and (is_known or place not in sentence.names)
    is_last = is_known and sentence.is_that(place + 1) and not is_of_outlet(sentence, place)
    return is_told or is_last or _is_of_interview(sentence, place)


def _is_of_interview(sentence: Sentence, place: int) -> bool:
    """An interview stands before the place, adjectives or not: في تصريح خاص ل."""
    before = place - 1
    while before > 0 and sentence.is_a(before, "press"):
        before -= 1
    is_new = sentence.text(before) == "حديث" and is_channel(sentence, before - 1, ("document",))  # تقرير حديث لمنظمة
    return is_channel(sentence, before, ("interview",)) and not is_new


def _addressed(sentence: Sentence, place: int) -> tuple[int, str] | None:
    if place in sentence.names:
        last = sentence.names[place][1]
        return last, _written(sentence, place, last)
    if _is_latin(_unled(sentence.text(place))[:1]):
        end = place + 1
        while not sentence.gap(end) and _is_latin(sentence.text(end)[:1]):
            end += 1
        return end, _written(sentence, place, end)
    if sentence.text(place) not in ("ل", *TOWARDS):
        return _known(sentence, place)
    name = place + 1
    if name >= len(sentence):
        return None
    if name in sentence.quotes and sentence.quotes[name].is_closed:
        return _quoted(sentence, name)
    return channel_at(sentence, name) or (name + 1, _written(sentence, name, name + 1))


def _unled(word: str) -> str:
    """The word without ل or لل: لـCNN, للـmtv."""
    return word.removeprefix("لل") if word.startswith("لل") else word.removeprefix("ل")


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalpha()


def _written(sentence: Sentence, start: int, end: int) -> str:
    """The words of an outlet's name without the particles written to the first."""
    text, word = sentence.phrase(start, end).rstrip(MARKS + "."), sentence.text(start)
    known = sentence.vocabulary.channels
    if word[:1] == "و" and word[1:] in known:
        text, word = text[1:], word[1:]
    if word.startswith("لل") and word[1:] in known and word[2:] not in known and not _is_latin(word[2:3]):
        return text[1:]  # للوموند
    if word.startswith("لل"):
        return text[2:].lstrip("ـ") if _is_latin(word[2:3]) else "ال" + text[2:]
    if word[:1] in ("ل", "ب") and (word[1:] in known or _is_latin(word[1:2])):
        return text[1:].lstrip("ـ")
    return text
