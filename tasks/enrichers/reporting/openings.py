"""Where a content starts: at a complementiser, a quotation, a colon, a governed preposition, or an object."""

from dataclasses import dataclass, replace
from typing import Literal

from tasks.enrichers.reporting.asides import aside_at
from tasks.enrichers.reporting.bare_clauses import is_clause, is_ours
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.governed import GOVERNED, is_governed
from tasks.enrichers.reporting.heads import bare, can_say, withholds_name
from tasks.enrichers.reporting.next_clauses import carries_on, is_other_clause
from tasks.enrichers.reporting.objects import is_object
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.quoted import is_speech
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.that_clauses import NEAR, is_affirmed, is_complementiser

LONGEST_INITIAL = 2  # letters before a stop that shortens a word: د. م.
FARTHEST = 60  # words between a cue and its content
MIDDLE = 15  # the same for verbs that are seldom far from theirs
OWNERS = ("بلاده", "بلادها", "بلادهم")
WITH_WORDS = ("بالقول", "بقوله", "بقولها", "قايلا", "قايله", "قايلين")
HIS_WORDS = ("قوله", "قولها", "قولهم")


@dataclass(frozen=True, slots=True)
class Opening:
    """The token that a content starts with, and how; `absorbed` are cues that only carry the first on: أضاف قائلا."""

    place: int
    kind: Literal["that", "quote", "preposition", "object", "bare"]
    absorbed: tuple[int, ...] = ()


def find_opening(sentence: Sentence, cue_place: int, start: int, cue: Cue) -> Opening | None:
    """The first opening of a content behind a cue, from `start` on; None when another clause comes first."""
    absorbed: tuple[int, ...] = ()
    doubtful: Opening | None = None
    place = start
    reach = start + _reach(cue)
    limit = min(len(sentence), start + FARTHEST) if "near" in cue.complements else min(len(sentence), reach)
    while place < limit and not (place > cue_place + 1 and _starts_sentence(sentence, place)):
        is_cue = place in sentence.cues
        if is_cue and (aside := aside_at(sentence, place)):
            place = aside[1]  # أكد الوزيران، يتابع المصدر ذاته، على
            continue
        opening = _opening_at(sentence, cue_place, place, cue, is_first=place == start)
        reach += MIDDLE if sentence.text(place) == "نقلا" else 0
        if opening and not _is_none_of_its(
            sentence, place, opening, cue, is_far=place >= reach, is_late=bool(absorbed)
        ):
            if not _is_doubtful(sentence, cue_place, opening, cue):
                return replace(opening, absorbed=absorbed) if absorbed else opening
            doubtful = doubtful or replace(opening, absorbed=absorbed)
        if is_cue and carries_on(sentence, place):
            absorbed = (*absorbed, place)
        elif is_cue and is_other_clause(sentence, place):
            break
        outlet = channel_at(sentence, place)  # a name may hold what looks like أن: سي إن إن
        place = outlet[0] if outlet else place + 1
    return doubtful or _said_at_once(sentence, absorbed, cue)


def _is_none_of_its(sentence: Sentence, place: int, opening: Opening, cue: Cue, *, is_far: bool, is_late: bool) -> bool:
    """What the verb does not open: تابع خلال مداخلة … بقناة «أون»: «…», تحدث عن دور «المؤسسات»."""
    if is_far:
        return not (sentence.has_colon(place) and is_speech(sentence, place))
    return opening.kind == "quote" and cue.lemma == "تحدث" and not (is_late or sentence.has_colon(place))


def _said_at_once(sentence: Sentence, absorbed: tuple[int, ...], cue: Cue) -> Opening | None:
    """What follows بالقول with nothing between: `علقت بالقول كل شيء بخير`, `نسبت إلى الوزير قوله لا نعرف`."""
    last = absorbed[-1] if absorbed else None
    leading = (*WITH_WORDS, *HIS_WORDS) if cue.kind == "relay" else WITH_WORDS
    if last is None or sentence.text(last) not in leading or last + 1 >= len(sentence):
        return None
    is_led = sentence.kind(last + 1) == "preposition" or sentence.is_that(last + 1)
    is_clause = not (sentence.has_border(last + 1) or is_led)
    return Opening(last + 1, "bare", absorbed) if is_clause else None


def _reach(cue: Cue) -> int:
    return NEAR if "near" in cue.complements else FARTHEST if "far" in cue.complements else MIDDLE


def _starts_sentence(sentence: Sentence, place: int) -> bool:
    """A stop stands before the place, in a sentence that a quotation made of several."""
    gap = sentence.gap(place)
    if not gap:
        return False
    is_stop = (any(mark in gap for mark in "!?؟") and ":" not in gap) or ("." in gap and ".." not in gap)
    return is_stop and len(sentence.text(place - 1)) > LONGEST_INITIAL


def _is_doubtful(sentence: Sentence, cue_place: int, opening: Opening, cue: Cue) -> bool:
    """A verb of saying takes ب where no أن comes later: `صرح الوزير بالرباط أن`."""
    if opening.kind == "object":  # an apposition, most often, when أن comes later
        if cue.shape == "finite" and is_in_relative(sentence, cue_place, opening.place):
            return True
        is_set_off = sentence.has_border(opening.place) and sentence.text(opening.place).startswith("ال")
        is_set_off = is_set_off and bare(sentence.text(opening.place)) not in sentence.vocabulary.reported_nouns
        is_of_feeling = cue.kind == "express" and not can_say(sentence, opening.place)  # استنكر الحزب، التصريحات
        return is_set_off and cue.complements != {"object"} and not is_of_feeling
    if opening.kind != "preposition":
        return False
    if is_in_relative(sentence, cue_place, opening.place) or _is_before_that(sentence, opening.place, cue):
        return True
    if sentence.text(opening.place).startswith("لل"):
        noun, vocabulary = bare(sentence.text(opening.place)), sentence.vocabulary
        is_deed = noun in vocabulary.words["deed"] or noun in vocabulary.reported_nouns  # دعا فلانا للعمل على
        return "الي" in cue.complements and not is_deed
    is_b = sentence.text(opening.place)[:1] == "ب" and "person" not in cue.complements
    return is_b and cue.kind == "say" and "that" in cue.complements


def _is_before_that(sentence: Sentence, place: int, cue: Cue) -> bool:
    """The comma behind a preposition is followed by أن: `أكد في تصريح حول قضية التآمر على الأمن، أنه`."""
    if "that" not in cue.complements or sentence.is_that(place):
        return False
    border = next((at for at in range(place + 1, min(place + NEAR, len(sentence))) if sentence.has_border(at)), None)
    return border is not None and sentence.is_that(border) and sentence.text(border)[:1] in "اب"


def is_in_relative(sentence: Sentence, cue_place: int, place: int) -> bool:
    """A relative pronoun stands between the two, and no comma since: كشفت النشرة التي تصدر عن …"""
    for at in range(place - 1, max(cue_place, place - MIDDLE), -1):
        if sentence.is_a(at, "relative"):
            return True
        if sentence.has_border(at) or (at in sentence.cues and not sentence.is_a(at - 1, "relative")):
            return False
    return False


def _opening_at(sentence: Sentence, cue_place: int, place: int, cue: Cue, *, is_first: bool) -> Opening | None:
    is_quote = place in sentence.quotes and is_speech(sentence, place) and sentence.text(place - 1) != "و"
    if is_quote or sentence.has_colon(place):
        is_held = cue.kind != "view" or cue.lemma == "اعتبر"  # اعتبرت الوزارة التصريحات «تجاوزا …»
        return Opening(place, "quote") if is_first or is_held else None
    if sentence.is_that(place) and is_complementiser(sentence, cue_place, place, cue):
        return Opening(place, "that")
    if is_governed(sentence, place, cue) or (place - 1 in sentence.cues and is_affirmed(sentence, place, cue)):
        return Opening(place + (sentence.text(place) in GOVERNED), "preposition")
    is_owned = (cue.kind == "relay" or cue.lemma == "أبلغ") and _is_his_deed(
        sentence, place
    )  # نقل النقيب عن الرئيس استعداده ل
    can_have = "object" in cue.complements and not withholds_name(sentence, place)
    if is_owned or (can_have and is_object(sentence, cue_place, place, cue, is_first=is_first)):
        return Opening(place, "object")
    is_our_speech = is_first and cue.kind == "say" and is_ours(sentence, place)  # وأوضح أعتقد أننا
    if is_our_speech or ("bare" in cue.complements and is_clause(sentence, place, cue, is_first=is_first)):
        return Opening(place, "bare")
    return None


def _is_his_deed(sentence: Sentence, place: int) -> bool:
    """A noun with its owner, that no cue is: استعداده, but not تأكيده."""
    if place in sentence.cues or sentence.kind(place):
        return False
    if sentence.text(place + 1) in OWNERS:
        return sentence.text(place) in sentence.vocabulary.reported_nouns  # نقلت عن الوزير دعم بلاده ل
    return sentence.text(place) in sentence.vocabulary.owned_nouns
