"""Whether أن leads to the content of a cue, or belongs to another word."""

from tasks.enrichers.reporting.bare_clauses import VERB
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.governed import GOVERNED
from tasks.enrichers.reporting.heads import is_anonymous_noun
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence

NEAR = 7  # the same for verbs that have other objects more often than contents
AFFIRMATIONS = ("تأكيده", "تأكيدها", "تأكيدهم", "تأكيداته", "تحذيره", "تحذيرها", "تحذيرهم")
IDENTIFIED = ("هو", "هي", "وهو", "وهي")


def is_affirmed(sentence: Sentence, place: int, cue: Cue) -> bool:
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


def is_complementiser(sentence: Sentence, cue_place: int, place: int, cue: Cue) -> bool:
    """A word for `that` belongs to the cue, not to a preposition or verb right before it (بعد أن, يمكن أن)."""
    if "that" not in cue.complements:
        return False
    previous, word = sentence.text(place - 1), sentence.text(place)
    if word[:1] in CONJUNCTIONS or _is_nearer(sentence, place - 1, cue_place):
        return False  # وأن goes on with a content, فإن draws a conclusion
    if word[:1] == "ل" and "ل" not in cue.complements:  # لأن gives a reason
        return False
    is_although = previous == "من" and sentence.text(place - 2).endswith("رغم")
    if previous in IDENTIFIED or is_although:  # يؤكد حقيقة واحدة، هي أن
        return False
    if previous in GOVERNED and previous not in cue.complements:
        carrier = sentence.cues.get(place - 2)
        is_misled = previous == "الي" and cue.kind == "say" and place - cue_place <= NEAR  # ذكرت الوكالة إلى أن
        return is_misled or (carrier is not None and carrier.shape == "speech")  # جدد التأكيد على أن
    is_adjective = previous == "خاصه" and is_anonymous_noun(sentence, place - 2)  # مصادر خاصة
    is_led = sentence.is_a(place - 1, "lead") and not sentence.has_border(place)
    is_led = is_led and not sentence.is_a(place - 2, "litigant")  # وكيل المجني عليه
    is_led = is_led or (sentence.is_a(place - 1, "speechless") and VERB.match(sentence.text(place - 2)) is not None)
    return previous in cue.complements or is_adjective or not is_led  # تظهر الأيام أن


def _is_nearer(sentence: Sentence, place: int, cue_place: int) -> bool:
    """A view between a cue and أن, whose that is: `أفاد بقصف كهف يعتقد أن`."""
    nearer = sentence.cues.get(place)
    return nearer is not None and place > cue_place and nearer.kind == "view" and nearer.shape == "finite"
