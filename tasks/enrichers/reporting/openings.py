"""Where a content starts: at a complementiser, a quotation, a colon, a governed preposition, or an object."""

from dataclasses import dataclass, replace
from typing import Literal

from tasks.enrichers.reporting.channels import channel_at
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.governed import GOVERNED, is_governed
from tasks.enrichers.reporting.heads import HIS, can_say, is_anonymous_noun, is_future, is_relative_to_speech, is_speech
from tasks.enrichers.reporting.objects import is_object
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence

LONGEST_INITIAL = 2  # letters before a stop that shortens a word: د. م.
FARTHEST = 60  # words between a cue and its content
MIDDLE = 15  # the same for verbs that are seldom far from theirs
NEAR = 7  # the same for verbs that have other objects more often than contents
AFFIRMATIONS = ("تأكيده", "تأكيدها", "تأكيدهم", "تأكيداته", "تحذيره", "تحذيرها", "تحذيرهم")
IDENTIFIED = ("هو", "هي", "وهو", "وهي")
WHICH = ("الذي", "هي", "هو", "اذا")  # behind ما: a question
POINTING = ("هذا", "هذه")
SOON = 4  # words within which أن follows what is pointed at
NEXT = ("ثم", "حين", "بينما", "فيما")  # what leads to another clause: في حين ترى الشركة


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
    is_stop = (any(mark in gap for mark in "!?؟") and ":" not in gap) or ("." in gap and ".." not in gap)
    return is_stop and len(sentence.text(place - 1)) > LONGEST_INITIAL


def _is_doubtful(sentence: Sentence, opening: Opening, cue: Cue) -> bool:
    """A verb of saying takes ب where no أن comes later: `صرح الوزير بالرباط أن`."""
    if opening.kind == "object":  # an apposition, most often, when أن comes later
        if cue.shape == "finite" and _is_in_relative(sentence, opening.place):
            return True
        is_set_off = sentence.has_border(opening.place) and sentence.text(opening.place).startswith("ال")
        is_of_feeling = cue.kind == "express" and not can_say(sentence, opening.place)  # استنكر الحزب، التصريحات
        return is_set_off and cue.complements != {"object"} and not is_of_feeling
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
        is_held = cue.kind != "view" or cue.lemma == "اعتبر"  # اعتبرت الوزارة التصريحات «تجاوزا …»
        return Opening(place, "quote") if is_first or is_held else None
    if sentence.is_that(place) and _is_complementiser(sentence, cue_place, place, cue):
        return Opening(place, "that")
    if is_governed(sentence, place, cue) or _is_affirmed(sentence, place, cue):
        return Opening(place + (sentence.text(place) in GOVERNED), "preposition")
    is_owned = cue.kind == "relay" and _is_owned(sentence, place)  # نقل النقيب عن الرئيس استعداده ل
    if is_owned or ("object" in cue.complements and is_object(sentence, cue_place, place, cue, is_first=is_first)):
        return Opening(place, "object")
    if "bare" in cue.complements and _is_clause(sentence, place, cue, is_first=is_first):
        return Opening(place, "bare")
    return None


def _is_affirmed(sentence: Sentence, place: int, cue: Cue) -> bool:
    """`نقلت الوكالة عن الوزير تأكيده على الحل`, `تأكيده الخبر`, `جدد التأكيد على الحل`: what is affirmed."""
    carrier = sentence.cues.get(place - 1)
    if carrier is not None and carrier.lemma == "التأكيد" and cue.kind == "say":
        return sentence.text(place) == "علي" and not sentence.is_that(place + 1)
    if (
        cue.kind != "relay"
        or carrier is None
        or carrier.lemma not in AFFIRMATIONS
        or place >= len(sentence)
        or sentence.gap(place)
    ):
        return False
    return sentence.text(place) in ("علي", "من") or not (sentence.kind(place) or sentence.is_that(place))


def _is_complementiser(sentence: Sentence, cue_place: int, place: int, cue: Cue) -> bool:
    """A word for `that` belongs to the cue, not to a preposition or verb right before it (بعد أن, يمكن أن)."""
    if "that" not in cue.complements:
        return False
    previous, word = sentence.text(place - 1), sentence.text(place)
    if word[:1] in CONJUNCTIONS or _is_nearer(sentence, place - 1, cue_place):
        return False  # وأن goes on with a content, فإن draws a conclusion
    if word[:1] == "ل" and "ل" not in cue.complements:  # لأن gives a reason
        return False
    is_whether = previous == "سوال" and word == "ان" and sentence.text(place + 1).startswith("كان")
    if previous in IDENTIFIED or is_whether:  # يؤكد حقيقة واحدة، هي أن; ردا على سؤال إن كان سيترشح
        return False
    if previous in GOVERNED and previous not in cue.complements:
        carrier = sentence.cues.get(place - 2)
        is_misled = previous == "الي" and cue.kind == "say" and place - cue_place <= NEAR  # ذكرت الوكالة إلى أن
        return is_misled or (carrier is not None and carrier.shape == "speech")  # جدد التأكيد على أن
    is_adjective = previous == "خاصه" and is_anonymous_noun(sentence, place - 2)  # مصادر خاصة
    is_led = sentence.is_a(place - 1, "lead") and not sentence.has_border(place)
    return previous in cue.complements or is_adjective or not is_led


def _is_nearer(sentence: Sentence, place: int, cue_place: int) -> bool:
    """A view between a cue and أن, whose that is: `أفاد بقصف كهف يعتقد أن`."""
    nearer = sentence.cues.get(place)
    return nearer is not None and place > cue_place and nearer.kind == "view" and nearer.shape == "finite"


def _is_clause(sentence: Sentence, place: int, cue: Cue, *, is_first: bool) -> bool:
    """A clause that nothing introduces: `قال بيان للأمم المتحدة سيحصل`; a question may come later."""
    if sentence.is_a(place, "question") or (sentence.text(place) == "ما" and sentence.text(place + 1) in WHICH):
        return True
    if any(sentence.has_colon(at) for at in range(place, place + 4)):
        return False
    if not is_first or ("near" in cue.complements and sentence.text(place) == "ما"):  # تتابع ما يحصل
        return False
    is_of_part = sentence.text(place) == "من" and "quote" not in cue.complements  # أضاف العديد | من الخدمات
    is_opener = sentence.is_a(place, "opener") and not (is_of_part or _is_determiner(sentence, place))
    return is_future(sentence, place) or is_opener or opens_bare(sentence, place, cue)


def _is_determiner(sentence: Sentence, place: int) -> bool:
    """What opens no clause, since أن comes soon or a time is what it points at: `قالت هذه الدراسة إن`, `هذا العام`."""
    if sentence.text(place) not in POINTING:
        return sentence.is_that(place + 1)
    is_time = sentence.is_a(place + 1, "period") or sentence.kind(place + 1) == "adverb"
    return is_time or any(sentence.is_that(at) for at in range(place + 1, place + SOON))


def opens_bare(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Right behind a participle without object a definite noun starts a clause: `مضيفا الحكومة قامت`."""
    if cue.shape != "participle" or not cue.complements.issuperset(("bare", "far")):
        return False
    is_him = sentence.is_a(place, "hearer") or sentence.text(place) in HIS or place in sentence.cues
    return sentence.text(place).startswith("ال") and not (is_him or sentence.kind(place) or sentence.has_border(place))


def _carries_on(sentence: Sentence, place: int) -> bool:
    """قائلا, بالقول, مخاطبا: the cue before them goes on."""
    cue = sentence.cues.get(place)
    if cue is None or place in sentence.named:
        return False
    if cue.shape == "participle":
        is_said = not sentence.has_border(place) and (sentence.has_colon(place + 1) or is_speech(sentence, place + 1))
        return cue.lemma == "قال" or cue.kind == "carry" or is_said
    return cue.shape == "speech"


def _is_owned(sentence: Sentence, place: int) -> bool:
    """A noun with its owner, that no cue is: استعداده, but not تأكيده."""
    is_word = place not in sentence.cues and not sentence.kind(place)
    return is_word and sentence.text(place) in sentence.vocabulary.owned_nouns


def _is_other_clause(sentence: Sentence, place: int) -> bool:
    """A cue that starts a clause of its own: what comes then is not the first one's."""
    cue = sentence.cues.get(place)
    if cue is None or place in sentence.named:
        return False
    if cue.shape == "participle":
        is_noun = sentence.is_a(place + 1, "hearer") and not sentence.has_border(place)  # مقرا له
        # أثناء متابعة العمل; تساءل مستنكرا، كيف
        return not (is_noun or sentence.kind(place - 1) == "preposition" or sentence.has_border(place + 1))
    if cue.shape != "finite" or sentence.is_a(place - 1, "relative") or sentence.kind(place) == "preposition":
        return False
    is_shown = cue.pronoun and (cue.kind == "relay" or not cue.conjunction)  # في حوار أجرته الصحيفة وتنشره غدا، أن
    is_relative = is_shown or is_relative_to_speech(sentence, place)
    if is_relative or (cue.kind == "relay" and sentence.kind(place + 1)):
        return False  # بيان للوزارة، نشرته الصحف، أن; في مقابلة، تابعها الموقع، إن; حوار، نشر اليوم، إن
    is_next = sentence.text(place - 1) in NEXT and (cue.lemma != "قال" or sentence.has_border(place - 1))
    return bool(cue.conjunction) or sentence.has_border(place) or is_next
