"""Noun phrases: how far the name of a speaker, with titles and appositions, reaches."""

from tasks.enrichers.reporting.heads import (
    OUTLETS,
    SPEAKING,
    SPOKEN_IN,
    bare,
    is_anonymous_noun,
    is_channel,
    is_charge_with_b,
    is_definite,
    is_future,
    is_led,
    is_marked_by_b,
    is_marked_by_l,
    is_of_outlet,
    is_party_noun,
    is_reported_noun,
    is_speech,
)
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.vocabulary import NO_NOUN

MARKS = "«»“”„\"‘’'`()[]{} "
DEMONSTRATIVES = ("هذا", "هذه", "ذلك", "تلك", "هولاء")
APPOSITION = ("،", ",", "-", "–", "—", "،-")
MOST_APPOSITIONS = 2
NEAR = 6  # words between a preposition and the name that its phrase belongs to
LONGEST_APPOSITION = 14  # words between its commas
Phrase = tuple[int, int]  # the place of its first token, and the place after its last


def starts_phrase(sentence: Sentence, place: int) -> bool:
    """A noun phrase can start at the place, right behind what stands before it."""
    if sentence.has_border(place) or sentence.has_colon(place):
        return False
    if sentence.text(place) in DEMONSTRATIVES and (sentence.is_that(place + 1) or sentence.has_border(place + 1)):
        return False  # فتقول هذه إن
    return is_noun_here(sentence, place) and (place in sentence.names or not _is_verbal(sentence, place))


def is_noun_here(sentence: Sentence, place: int) -> bool:
    """The word can be the first of a noun phrase, as far as its class tells."""
    if place >= len(sentence) or sentence.is_that(place) or _is_led_to(sentence, place):
        return False
    if place in sentence.names or sentence.is_a(place, "same") or sentence.is_a(place, "quantity"):
        return True
    if sentence.text(place).startswith("لل") or _is_clausal(sentence, place) or _is_beginning(sentence, place):
        return False
    return sentence.kind(place) in ("", "quantifier")


def _is_beginning(sentence: Sentence, place: int) -> bool:
    """مطلع العام is a time, and مصدر مطلع is not."""
    return sentence.text(place) == "مطلع" and bare(sentence.text(place + 1)) in sentence.vocabulary.words["period"]


def _is_led_to(sentence: Sentence, place: int) -> bool:
    """A name with ل or ب written to it: قال للجزيرة, فيما يتعلق بباريس."""
    is_joined = place in sentence.names and sentence.tokens[place].start < sentence.names[place][0].start_char
    return is_joined and sentence.text(place).startswith(("ل", "ب"))


def _is_verbal(sentence: Sentence, place: int) -> bool:
    """A cue, and not a participle that is a noun too (متحدثة)."""
    cue = sentence.cues.get(place)
    return cue is not None and not (cue.gender == "f" and is_anonymous_noun(sentence, place))


def _is_clausal(sentence: Sentence, place: int) -> bool:
    """The word opens a clause, or is a pronoun."""
    return sentence.is_a(place, NO_NOUN) or is_future(sentence, place)


def phrase_end(sentence: Sentence, start: int, marker: str = "") -> int:
    """The place after the noun phrase that starts at `start`; it ends before its clause's `marker` at the latest.

    marker  "ب": before any word with this particle; "ب?": only before one with a noun that is reported;
            "ب!": before what someone is charged with, too; "ل": before what is called for with ل
    """
    if is_party_noun(sentence, start, "self"):
        return start + 1  # أكد جلالته | ضرورة
    end = _core_end(sentence, start, marker)
    if is_channel(sentence, start, SPEAKING) or is_party_noun(sentence, start, "body"):
        return end
    for _ in range(MOST_APPOSITIONS):
        end = _apposition_end(sentence, end, marker)
    return end


def _core_end(sentence: Sentence, start: int, marker: str) -> int:
    end = _after(sentence, start)
    while end < len(sentence):
        if end > start + 1 and is_anonymous_noun(sentence, start) and is_channel(sentence, end, ("head",)):
            break  # أفاد مسؤول محلي | وكالة
        if _continues(sentence, end, marker):
            end = _after(sentence, end)
        elif _is_link(sentence, start, end):
            end = _after(sentence, end + 1)
        else:
            break
    return end


def _after(sentence: Sentence, place: int) -> int:
    """The place after the word, or after the name that starts with it."""
    return sentence.names[place][1] if place in sentence.names else place + 1


def _continues(sentence: Sentence, place: int, marker: str) -> bool:
    if not _joins(sentence, place) or sentence.is_that(place):
        return False
    if place in sentence.names:
        return _is_named_within(sentence, place, marker)
    if place in sentence.cues or not sentence.text(place) or _is_parted(sentence, place):
        return False  # nothing is left of a dash that is drawn as ـ
    if sentence.text(place).startswith("ل") and _is_told_to(sentence, place):
        return False
    if marker and _is_marked(sentence, place, marker):
        return False
    return not is_reported_noun(sentence, place)


def _is_told_to(sentence: Sentence, place: int) -> bool:
    """ل leads to an outlet, known, foreign or quoted."""
    name = sentence.text(place).lstrip("ل")
    is_outlet = is_channel(sentence, place) and is_led(sentence, place)
    if not name or (name[0].isascii() and name[0].isalpha()) or is_outlet:
        return True
    is_last = sentence.is_that(place + 1) or sentence.has_border(place + 1)
    return is_last and is_channel(sentence, place, ("homonym",)) and not is_of_outlet(sentence, place)


def _is_parted(sentence: Sentence, place: int) -> bool:
    """The word is of another phrase by its class: a clause word, a pronoun, an object; a quantifier may be owned."""
    kind = sentence.kind(place)
    if sentence.text(place) == "ذلك":
        return True  # أرجع المراقبون | ذلك إلى
    if kind and (kind != "quantifier" or is_definite(sentence, place - 1)):
        return True
    return _is_clausal(sentence, place) or _is_past_name(sentence, place)


def _is_past_name(sentence: Sentence, place: int) -> bool:
    """An indefinite word behind a state or body that is itself the subject: `نفت أنقرة | ادعاءات`."""
    if place - 1 not in sentence.named or sentence.text(place).startswith(("ال", "لل")):
        return False
    ended = [
        first for first, (mention, end) in sentence.names.items() if end == place and mention.entity_type != "PERSON"
    ]
    return bool(ended) and ended[0] - 1 in sentence.cues and not is_party_noun(sentence, place)


def _is_named_within(sentence: Sentence, place: int, marker: str) -> bool:
    """A name goes on with the phrase: no outlet that it is told to, no complement of the verb."""
    if is_channel(sentence, place, (*OUTLETS, "homonym")) and is_led(sentence, place):
        return False
    return not (marker and _is_marked(sentence, place, marker))


def _is_marked(sentence: Sentence, place: int, marker: str) -> bool:
    if marker in ("ل", "ب!") and _is_call(sentence, place):
        return True
    if marker == "ب!" and is_charge_with_b(sentence, place):
        return True
    return marker != "ل" and is_marked_by_b(sentence, place, is_noun=marker == "ب?")


def _is_call(sentence: Sentence, place: int) -> bool:
    return is_definite(sentence, place - 1) and is_marked_by_l(sentence, place)  # دعا الوزير لوقف القتال


def _joins(sentence: Sentence, place: int) -> bool:
    """The word belongs to the one before, as far as the marks between them tell."""
    if is_speech(sentence, place):
        return False
    rest = sentence.gap(place).strip(MARKS)
    is_marked = rest == "/" and is_channel(sentence, place - 1, ("head",))  # صحيفة /المدى/
    return not rest or is_marked or (rest in (".", "/") and len(sentence.text(place - 1)) <= 2)


def _is_link(sentence: Sentence, start: int, place: int) -> bool:
    """A preposition that ties a further noun to the phrase: عدد من المسؤولين, قيادي في الحركة."""
    word, owner = sentence.text(place), place + 1
    if sentence.gap(place) or sentence.gap(owner).strip(MARKS) or not _is_owner(sentence, owner):
        return False
    if sentence.text(place - 1).isdigit() and sentence.text(owner) in ("المايه", "الميه"):
        return True
    if word == "من":
        return _is_of_some(sentence, start, place)
    if word in ("عن", "علي"):
        kind = "charge"
        if word == "عن":
            kind = "issued" if sentence.is_a(place - 1, "issued") else "elected"
        is_qualified = sentence.text(place - 1).startswith("ال")  # المشرف العام على
        heads = (place - 1, place - 2) if is_qualified else (place - 1,)
        return any(bare(sentence.text(at)) in sentence.vocabulary.words[kind] for at in heads)
    if word == "الي" and sentence.is_a(start, "envoy"):
        return owner in sentence.names and sentence.names[owner][0].entity_type == "LOCATION"
    return word in ("في", "لدي", "داخل") and _holds(sentence, start, owner)


def _is_of_some(sentence: Sentence, start: int, place: int) -> bool:
    """من ties what a quantity counts, or an unnamed one's place; right behind a single word it is the verb's."""
    if sentence.is_a(start, "quantity") or sentence.is_a(start, "delegation") or sentence.text(start).isdigit():
        return True
    if place == start + 1 and (is_definite(sentence, start) or is_party_noun(sentence, start, "honorific")):
        return False  # حذر سماحته من
    is_office = is_party_noun(sentence, start, "office") and not is_anonymous_noun(sentence, start)
    return not (sentence.text(start).startswith("ال") or is_office)  # حذر رئيس الهيئة من


def _is_owner(sentence: Sentence, place: int) -> bool:
    if place >= len(sentence):
        return False
    return place in sentence.names or not (sentence.kind(place) or sentence.is_that(place))


def _holds(sentence: Sentence, start: int, place: int) -> bool:
    """What is behind في is where the person belongs, not where it was said."""
    if is_channel(sentence, place, SPOKEN_IN):
        return False
    if place in sentence.names:
        return sentence.names[place][0].entity_type != "PERSON"
    if sentence.is_a(place, "place") or _is_person_near(sentence, place):
        return True
    return is_party_noun(sentence, place, "body") or is_anonymous_noun(sentence, start)


def _is_person_near(sentence: Sentence, place: int) -> bool:
    """A name ends the phrase soon: العضوة في مبادرة الأمل سعاد."""
    for at in range(place, min(place + NEAR, len(sentence))):
        if at in sentence.names and sentence.names[at][0].entity_type == "PERSON":
            return sentence.names[at][0].start_char == sentence.tokens[at].start
        if sentence.kind(at) or sentence.has_border(at) or sentence.is_that(at):
            return False
    return False


def _apposition_end(sentence: Sentence, end: int, marker: str) -> int:
    """Where an apposition between commas or dashes ends; `end` when there is none."""
    if end >= len(sentence) or sentence.gap(end).strip(MARKS) not in APPOSITION or not _can_stand_beside(sentence, end):
        return end
    further = _core_end(sentence, end, marker)
    if further == end + 1 and end not in sentence.names and sentence.text(further) == "الي":
        return end  # ودعا وكيل الوزارة، المنشآت إلى
    if further - end > LONGEST_APPOSITION or further >= len(sentence):
        return end
    is_set_off = sentence.has_border(further) or sentence.has_colon(further) or further in sentence.quotes
    return further if is_set_off or sentence.is_that(further) or sentence.kind(further) == "preposition" else end


def _is_joined_by_and(sentence: Sentence, place: int) -> bool:
    return sentence.text(place).startswith("و") and place not in sentence.quotes


def _can_stand_beside(sentence: Sentence, place: int) -> bool:
    if is_led(sentence, place) and is_channel(sentence, place):
        return False
    if place in sentence.names:
        return not is_speech(sentence, place)  # وأضاف عطا، «القدس …»
    if is_marked_by_b(sentence, place):
        return False
    if not is_noun_here(sentence, place) or place in sentence.cues or _is_joined_by_and(sentence, place):
        return False
    return not is_reported_noun(sentence, place) and not is_speech(sentence, place)
