"""Where a content starts: at a complementiser, a quotation, a colon, a governed preposition, or an object."""

from dataclasses import dataclass, replace
from typing import Literal

from tasks.enrichers.reporting.channels import channel_at
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    HIS,
    governs_b,
    is_anonymous_noun,
    is_channel,
    is_charge_with_b,
    is_definite,
    is_future,
    is_marked_by_l,
    is_party_noun,
    is_relative_to_speech,
    is_reported_noun,
    is_speech,
)
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence

LONGEST_INITIAL = 2  # letters before a stop that shortens a word: د. م.
FARTHEST = 60  # words between a cue and its content
MIDDLE = 15  # the same for verbs that are seldom far from theirs
NEAR = 7  # the same for verbs that have other objects more often than contents
MEANS = (
    "طريق",
    "كثب",
    "قرب",
    "بعد",
    "لسان",
    "الاقل",
    "سبيل",
    "خلال",
    "اجل",
)  # nouns that make a preposition an adverb: عن طريق
AFFIRMATIONS = ("تأكيده", "تأكيدها", "تأكيداته")
IDENTIFIED = ("هو", "هي", "وهو", "وهي")
NEXT = ("ثم", "حين", "بينما", "فيما")  # what leads to another clause: في حين ترى الشركة
SAME = ("نفسه", "ذاته")  # مثمنا في الوقت نفسه
LONGEST_TIME = 3  # words of it
WHOLE = ("كل", "جميع", "كافه")
GOVERNED = ("الي", "علي", "عن", "من")


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
        is_said = sentence.has_colon(place) and is_speech(sentence, place)
        opening = _opening_at(sentence, cue_place, place, cue, is_first=place == start)
        if place >= reach and not is_said:
            opening = None  # تابع خلال مداخلة … بقناة «أون»: «…»
        if opening and _is_doubtful(sentence, opening, cue):
            doubtful = doubtful or replace(opening, absorbed=absorbed)
        elif opening:
            return replace(opening, absorbed=absorbed)
        if _carries_on(sentence, place):
            absorbed = (*absorbed, place)
        elif _is_other_clause(sentence, place):
            break
        outlet = channel_at(sentence, place)  # a name may hold what looks like أن: سي إن إن
        place = outlet[0] if outlet else place + 1
    return doubtful


def _reach(cue: Cue) -> int:
    return NEAR if "near" in cue.complements else FARTHEST if "far" in cue.complements else MIDDLE


def _starts_sentence(sentence: Sentence, place: int) -> bool:
    """A stop stands before the place, in a sentence that a quotation made of several."""
    gap = sentence.gap(place)
    is_stop = any(mark in gap for mark in "!?؟") or ("." in gap and ".." not in gap)
    return is_stop and len(sentence.text(place - 1)) > LONGEST_INITIAL


def _is_doubtful(sentence: Sentence, opening: Opening, cue: Cue) -> bool:
    """A verb of saying takes ب where no أن comes later: `صرح الوزير بالرباط أن`."""
    if opening.kind == "object":  # an apposition, most often, when أن comes later
        if cue.shape == "finite" and _is_in_relative(sentence, opening.place):
            return True
        is_set_off = sentence.has_border(opening.place) and sentence.text(opening.place).startswith("ال")
        return is_set_off and cue.complements != {"object"}
    if opening.kind != "preposition":
        return False
    if _is_in_relative(sentence, opening.place):
        return True
    if sentence.text(opening.place).startswith("لل"):
        return "الي" in cue.complements
    is_b = sentence.text(opening.place)[:1] == "ب" and "person" not in cue.complements
    return is_b and cue.kind == "say" and "that" in cue.complements


def _is_in_relative(sentence: Sentence, place: int) -> bool:
    """A relative pronoun stands before the place, and no comma since: كشفت النشرة التي تصدر عن …"""
    for at in range(place - 1, max(0, place - MIDDLE), -1):
        if sentence.is_a(at, "relative"):
            return True
        if sentence.has_border(at) or at in sentence.cues:
            return False
    return False


def _opening_at(sentence: Sentence, cue_place: int, place: int, cue: Cue, *, is_first: bool) -> Opening | None:
    if sentence.has_colon(place) or (is_speech(sentence, place) and sentence.text(place - 1) != "و"):
        return Opening(place, "quote") if is_first or cue.kind != "view" else None
    if sentence.is_that(place) and _is_complementiser(sentence, place, cue):
        return Opening(place, "that")
    if _is_governed(sentence, place, cue) or (cue.kind == "relay" and _is_affirmed(sentence, place)):
        return Opening(place + (sentence.text(place) in GOVERNED), "preposition")
    if "object" in cue.complements and _is_object(sentence, cue_place, place, cue, is_first=is_first):
        return Opening(place, "object")
    if "bare" in cue.complements and _is_clause(sentence, place, cue, is_first=is_first):
        return Opening(place, "bare")
    return None


def _is_affirmed(sentence: Sentence, place: int) -> bool:
    """`نقلت الوكالة عن الوزير تأكيده على الحل`, `تأكيده الخبر`: what someone's affirmation is about."""
    carrier = sentence.cues.get(place - 1)
    if carrier is None or carrier.lemma not in AFFIRMATIONS or place >= len(sentence) or sentence.gap(place):
        return False
    return sentence.text(place) == "علي" or not (sentence.kind(place) or sentence.is_that(place))


def _is_complementiser(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A word for `that` belongs to the cue, not to a preposition or verb right before it (بعد أن, يمكن أن)."""
    if "that" not in cue.complements:
        return False
    previous, word = sentence.text(place - 1), sentence.text(place)
    if word[:1] in CONJUNCTIONS:  # وأن goes on with a content, فإن draws a conclusion
        return False
    if word[:1] == "ل" and "ل" not in cue.complements:  # لأن gives a reason
        return False
    if previous in IDENTIFIED:  # يؤكد حقيقة واحدة، هي أن
        return False
    if previous in GOVERNED and previous not in cue.complements:
        carrier = sentence.cues.get(place - 2)
        return carrier is not None and carrier.shape == "speech"  # جدد التأكيد على أن
    is_adjective = previous == "خاصه" and is_anonymous_noun(sentence, place - 2)  # مصادر خاصة
    return previous in cue.complements or is_adjective or not sentence.is_a(place - 1, "lead")


def _is_governed(sentence: Sentence, place: int, cue: Cue) -> bool:
    word = sentence.text(place)
    if word in GOVERNED and word in cue.complements:
        if sentence.kind(place) != "preposition" or place + 1 >= len(sentence) or sentence.has_border(place + 1):
            return False
        return not (_is_adverbial(sentence, place + 1) or _leads_to_outlet(sentence, place))
    if "ب" in cue.complements and place not in sentence.cues:
        is_charge = "person" in cue.complements and is_charge_with_b(sentence, place)
        if is_charge or governs_b(sentence, place):
            return True
    if "ل" not in cue.complements:
        return False
    follows = place - 1 in sentence.cues or ("person" in cue.complements and is_definite(sentence, place - 1))
    return word.startswith("لل") or (follows and is_marked_by_l(sentence, place))


def _leads_to_outlet(sentence: Sentence, place: int) -> bool:
    """في حديث إلى «النهار», على قناة المدى, في بيان صدر عن المكتب: where it was said."""
    if channel_at(sentence, place) or sentence.text(place - 1) == "نقلا":
        return True
    if sentence.text(place) == "عن" and sentence.is_a(place - 1, "issued"):
        return True
    return sentence.text(place) == "علي" and is_channel(sentence, place + 1, ("head",))


def _is_adverbial(sentence: Sentence, place: int) -> bool:
    """عن طريق, and عن قرب where nothing belongs to it."""
    if sentence.text(place) not in MEANS:
        return False
    return sentence.text(place) != "قرب" or sentence.has_border(place + 1) or bool(sentence.kind(place + 1))


def _is_object(sentence: Sentence, cue_place: int, place: int, cue: Cue, *, is_first: bool) -> bool:
    if sentence.gap(place) in ("،", ",") and cue.shape == "finite" and _is_object_set_off(sentence, place, cue):
        return True
    if sentence.kind(place) or place in sentence.cues or sentence.is_a(place - 1, "relative"):
        is_near = is_first or (cue.lemma == "نفى" and sentence.has_border(place))
        return sentence.text(place) == "ما" and is_near and cue.shape == "finite"  # نفى الحزب ما قيل
    is_behind_time = sentence.text(place - 1) in SAME and place - cue_place - cue.length == LONGEST_TIME
    is_behind_him = place == cue_place + cue.length + 1 and sentence.text(place - 1) in HIS
    if place == cue_place + cue.length or is_behind_time or is_behind_him:
        return _is_object_at_once(sentence, place, cue)
    before = sentence.cues.get(place - 1)
    if sentence.kind(place - 1) == "preposition" or (before and before.shape != "speech"):
        return False
    if any(_starts_clause(sentence, at) for at in range(cue_place + 1, place)):
        return False
    return is_reported_noun(sentence, place) or before is not None


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
    if sentence.has_border(place) or sentence.is_a(place, "hearer"):
        return False
    if sentence.text(place) in sentence.vocabulary.reported_nouns:
        return True
    is_behind_time = sentence.text(place - 1) in (*SAME, *HIS)
    return cue.shape == "participle" and (is_behind_time or sentence.has_border(place - 1))


def _starts_clause(sentence: Sentence, place: int) -> bool:
    """A comma and و: another clause, unless و is of a name."""
    return sentence.has_border(place) and sentence.text(place).startswith("و") and place not in sentence.named


def _is_clause(sentence: Sentence, place: int, cue: Cue, *, is_first: bool) -> bool:
    """A clause that nothing introduces: `قال بيان للأمم المتحدة سيحصل`; a question may come later."""
    if sentence.is_a(place, "question"):
        return True
    if any(sentence.has_colon(at) for at in range(place, place + 4)):
        return False
    if not is_first or ("near" in cue.complements and sentence.text(place) == "ما"):  # تتابع ما يحصل
        return False
    is_opener = sentence.is_a(place, "opener") and not sentence.is_that(place + 1)  # فتقول هذه إن
    return is_future(sentence, place) or is_opener


def _carries_on(sentence: Sentence, place: int) -> bool:
    """قائلا, بالقول, مخاطبا: the cue before them goes on."""
    cue = sentence.cues.get(place)
    if cue is None or place in sentence.named:
        return False
    if cue.shape == "participle":
        is_said = not sentence.has_border(place) and (sentence.has_colon(place + 1) or is_speech(sentence, place + 1))
        return cue.lemma == "قال" or cue.kind == "carry" or is_said
    return cue.shape == "speech"


def _is_other_clause(sentence: Sentence, place: int) -> bool:
    """A cue that starts a clause of its own: what comes then is not the first one's."""
    cue = sentence.cues.get(place)
    if cue is None or place in sentence.named:
        return False
    if cue.shape == "participle":
        return sentence.kind(place - 1) != "preposition"  # أثناء متابعة العمل
    if cue.shape != "finite" or sentence.is_a(place - 1, "relative") or sentence.kind(place) == "preposition":
        return False
    if cue.kind == "relay" and (cue.pronoun or sentence.kind(place + 1)):
        return False  # بيان للوزارة، نشرته الصحف، أن; حوار، نشر اليوم، إن
    if is_relative_to_speech(sentence, place):
        return False
    is_next = sentence.text(place - 1) in NEXT and cue.lemma != "قال"
    return bool(cue.conjunction) or sentence.has_border(place) or is_next
