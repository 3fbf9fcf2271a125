"""Who says it, as far as the clause tells: the phrase behind the verb."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    is_party_noun,
    is_reported_noun,
)
from tasks.enrichers.reporting.hearers import before_others
from tasks.enrichers.reporting.marked import is_aside
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.outlet_words import is_led, is_occasion
from tasks.enrichers.reporting.people import HIS
from tasks.enrichers.reporting.phrases import Phrase, phrase_end
from tasks.enrichers.reporting.places import can_be_subject
from tasks.enrichers.reporting.quoted import told_first
from tasks.enrichers.reporting.sentence import Sentence

LONGEST_POSTPOSED = 3  # words of a subject behind its participle: مؤكدا سموه أن


def after_hearer(sentence: Sentence, place: int) -> int:
    """Past what may stand between a verb and its subject: له, أيضا, لصحيفة, a time between commas."""
    place = _past_set_off_time(sentence, place)
    while place < len(sentence):
        if told := told_first(sentence, place):
            return told
        channel = channel_at(sentence, place) if is_led(sentence, place) else None
        if channel and channel[0] < len(sentence) and _goes_on_at(sentence, channel[0]):
            place = channel[0]
        elif is_aside(sentence, place) or (sentence.text(place) == "من" and sentence.is_a(place + 1, "part")):
            place += 2
        elif not sentence.gap(place) and _is_passed(sentence, place):
            place += 1
        else:
            break
    return place


def _past_set_off_time(sentence: Sentence, place: int) -> int:
    """`أعلن، أمس الاثنين، الوزير`."""
    end = place + (sentence.text(place) == "من" and sentence.is_a(place + 1, "part"))
    while (sentence.kind(end) == "adverb" or sentence.is_a(end, "part")) and bool(sentence.gap(end)) == (end == place):
        end += 1
    return end if end > place and sentence.has_border(end) and not sentence.has_colon(place) else place


def _goes_on_at(sentence: Sentence, place: int) -> bool:
    """No comma stands before the place, or someone's office behind it: `أكد ل«ضفاف»، مدير المرفأ`."""
    return not sentence.has_border(place) or is_party_noun(sentence, place, "office")


def _is_passed(sentence: Sentence, place: int) -> bool:
    return sentence.kind(place) == "adverb" or sentence.is_a(place, "passed")


def subject_after(sentence: Sentence, after: int, cue: Cue, marker: str = "") -> Phrase | None:
    """The subject behind the verb; behind a participle only one that its content follows at once.

    marker  of phrase_end, the cue's own where it is not given
    """
    if "document" in cue.complements:
        return _document(sentence, after)
    is_many = cue.gender == "p" and cue.shape == "finite"  # أكدوا: who did stands before
    if is_many or (cue.shape != "finite" and not _can_be_postposed(sentence, after, cue)):
        return None
    if not can_be_subject(sentence, after, cue):
        return None
    end = phrase_end(sentence, after, marker or _marker(cue))
    if cue.shape == "participle" and sentence.text(after) in HIS:
        return after, after + 1
    if cue.shape == "finite":
        return after, before_others(sentence, after, end, cue)
    is_close = end - after <= LONGEST_POSTPOSED and (sentence.is_that(end) or sentence.has_colon(end))
    is_thing = is_reported_noun(sentence, after) or sentence.is_a(after, "speechless")  # مؤكدا الواقع أن
    return (after, end) if is_close and not is_thing else None


def _can_be_postposed(sentence: Sentence, after: int, cue: Cue) -> bool:
    """What a participle leads to comes soon behind it: `مؤكدا سموه أن`."""
    if cue.shape == "participle" and sentence.text(after) in HIS:
        return True
    ends = range(after + 1, after + LONGEST_POSTPOSED + 1)
    return "person" not in cue.complements and any(sentence.is_that(at) or sentence.has_colon(at) for at in ends)


def _marker(cue: Cue) -> str:
    if "ب" not in cue.complements:
        return "ل" if "ل" in cue.complements else ""
    if "person" in cue.complements:
        return "ب!"
    return "ب?" if cue.kind == "say" and "that" in cue.complements else "ب"


def _document(sentence: Sentence, after: int) -> Phrase | None:
    """`جاء في بيان للوزارة أن`: the document says it."""
    if sentence.text(after) != "في" or not is_occasion(sentence, after + 1):
        return None
    return after + 1, phrase_end(sentence, after + 1)
