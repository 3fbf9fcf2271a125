"""Contents that are the object of their verb: نفى الخبر, مؤكدا أهمية الجسر, نفى الحزب ما قيل."""

import re

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    bare,
    is_action,
    is_known_noun,
    is_party_noun,
    is_reported_noun,
)
from tasks.enrichers.reporting.people import HIS
from tasks.enrichers.reporting.sentence import BUT, Sentence

PURPOSE = re.compile(r"(?<!ه)ا$")  # أعلن القائمة، استعدادا للمباراة
SAME = ("نفسه", "ذاته")  # مثمنا في الوقت نفسه
LONGEST_DENIAL = 5  # words from a verb of denial to what it denies: نفت فيه بشكل قاطع ما نشر
LONGEST_TIME = 3  # words of it
WHOLE = ("كل", "جميع", "كافه")


def is_object(sentence: Sentence, cue_place: int, place: int, cue: Cue, *, is_first: bool) -> bool:
    """What stands at the place is the object that a cue tells."""
    is_set_off = sentence.gap(place) in ("،", ",") and cue.shape == "finite"
    if (is_set_off and _is_object_set_off(sentence, place, cue)) or _is_soon(sentence, cue_place, place, cue):
        return True
    if _is_denied_thing(sentence, cue_place, place, cue):
        return True
    is_verb = place in sentence.cues and not is_reported_noun(sentence, place)  # قدرتها; استنكرت الوزارة نشر
    is_noun = place == cue_place + 1 and sentence.text(place) in sentence.vocabulary.reported_nouns  # معلنا قرب
    if (sentence.kind(place) and not is_noun) or is_verb or sentence.is_a(place - 1, "relative"):
        is_near = is_first or (
            cue.lemma == "نفى"
            and (
                sentence.has_border(place)
                or sentence.kind(place - 1) == "adverb"
                or place - cue_place <= LONGEST_DENIAL
            )
        )
        is_open = cue.shape == "finite" or place == cue_place + 1
        return sentence.text(place) == "ما" and is_near and is_open  # نفى الحزب ما قيل, نافيا ما قيل
    is_behind_time = sentence.text(place - 1) in SAME and place - cue_place - cue.length == LONGEST_TIME
    is_behind_him = place == cue_place + cue.length + 1 and sentence.text(place - 1) in HIS
    if place == cue_place + cue.length or is_behind_time or is_behind_him:
        return _is_object_at_once(sentence, place, cue)
    before = sentence.cues.get(place - 1)
    is_purpose = sentence.has_border(place) and PURPOSE.search(sentence.text(place)) is not None
    is_led = is_purpose or sentence.kind(place - 1) == "preposition" or sentence.text(place - 1) == "ما"
    is_led = is_led or (before is not None and before.shape != "speech")
    if is_led or any(_starts_clause(sentence, at) for at in range(cue_place + 1, place)):
        return False
    return is_reported_noun(sentence, place) or before is not None


def _is_denied_thing(sentence: Sentence, cue_place: int, place: int, cue: Cue) -> bool:
    """A definite noun behind a time, of verbs that have objects alone: `نفت الوزارة اليوم التصريحات`."""
    is_of_things = cue.kind == "express" or cue.lemma == "نفى"
    is_noun = sentence.text(place).startswith("ال") and not (sentence.kind(place) or sentence.has_border(place))
    is_open = cue.lemma == "نفى" and PURPOSE.search(sentence.text(place)) and place not in sentence.cues
    is_noun = is_noun or (bool(is_open) and not sentence.kind(place))  # نفت الشركة، الجمعة، مشروعا لتأجير
    is_behind = sentence.kind(place - 1) == "adverb" and is_noun and not is_party_noun(sentence, place)
    is_after_subject = any(sentence.kind(at) != "adverb" for at in range(cue_place + 1, place))
    return is_of_things and cue.shape == "finite" and is_behind and is_after_subject


def _is_object_set_off(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Behind a comma stands all that is denied or affirmed, or what a verb has that takes nothing but an object."""
    if sentence.text(place) in WHOLE:
        return True
    is_noun = not (sentence.kind(place) or place in sentence.cues or sentence.is_a(place - 1, "relative"))
    is_definite_noun = is_noun and (sentence.text(place).startswith("ال") or place in sentence.names)
    if cue.complements == {"object"}:
        return is_definite_noun
    can_stand_beside = is_party_noun(sentence, place) or place in sentence.names
    return "object" in cue.complements and is_definite_noun and not can_stand_beside


def _is_object_at_once(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Right behind a participle stands its object; right behind a verb only a noun that no one could be."""
    if sentence.has_border(place) or sentence.is_a(place, "hearer") or sentence.text(place) == "ل":
        return False
    if is_known_noun(sentence, place) or is_action(sentence, place):
        return True
    is_behind_time = sentence.text(place - 1) in (*SAME, *HIS)
    if sentence.text(place - 2) in BUT and not sentence.kind(place):
        return True
    return cue.shape == "participle" and (is_behind_time or sentence.has_border(place - 1))


def _starts_clause(sentence: Sentence, place: int) -> bool:
    """A comma and و: another clause, unless و is of a name."""
    is_joined = sentence.has_border(place) and sentence.text(place).startswith("و")
    if not is_joined or place in sentence.named or is_party_noun(sentence, place):  # – وكيل الوزارة
        return False
    cue = sentence.cues.get(place)
    return not (cue is not None and cue.shape == "source" and not cue.conjunction)  # أعلن، وفق البلاغ، مواصلة العمل


def _is_known(sentence: Sentence, place: int) -> bool:
    """A noun that is reported, with ال or without: أكد مجددا الدعم."""
    return is_known_noun(sentence, place) or bare(sentence.text(place)) in sentence.vocabulary.reported_nouns


def _is_soon(sentence: Sentence, cue_place: int, place: int, cue: Cue) -> bool:
    """What is told stands behind adverbs alone: `أوضحت فيه تسجيل حالات`, `انتقد أيضا تصريحاته`."""
    between = range(cue_place + cue.length, place)
    if any(sentence.kind(at) != "adverb" and not sentence.is_a(at, "manner") for at in between):
        return False
    is_speech = cue.kind == "express" and sentence.text(place) in sentence.vocabulary.owned_speech
    is_noun = len(between) > 0 and cue.shape == "finite" and _is_known(sentence, place)
    return is_speech or (is_noun and not sentence.has_border(place))
