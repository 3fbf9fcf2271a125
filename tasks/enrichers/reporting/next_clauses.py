"""Cues behind a cue: those that only carry it on, and those that start another clause."""

from tasks.enrichers.reporting.heads import is_relative_to_speech, withholds_name
from tasks.enrichers.reporting.outlet_words import is_led
from tasks.enrichers.reporting.quoted import is_speech
from tasks.enrichers.reporting.sentence import Sentence

NEXT = ("ثم", "حين", "بينما", "فيما")  # what leads to another clause: في حين ترى الشركة


def carries_on(sentence: Sentence, place: int) -> bool:
    """قائلا, بالقول, مخاطبا: the cue before them goes on."""
    cue = sentence.cues.get(place)
    if cue is None or place in sentence.named:
        return False
    if cue.shape == "participle":
        is_said = not sentence.has_border(place) and (sentence.has_colon(place + 1) or is_speech(sentence, place + 1))
        return cue.lemma == "قال" or cue.kind == "carry" or is_said
    return cue.shape == "speech"


def is_other_clause(sentence: Sentence, place: int) -> bool:
    """A cue that starts a clause of its own: what comes then is not the first one's."""
    cue = sentence.cues.get(place)
    if cue is None or place in sentence.named or sentence.text(place + 1) == "باسم" or withholds_name(sentence, place):
        return False  # وهي متحدثة باسم الشركة; طالبا عدم ذكر اسمه
    if cue.shape == "participle":
        is_told = sentence.is_a(place + 1, "hearer") or is_led(sentence, place + 1)
        is_noun = is_told and not sentence.has_border(place)  # مقرا له, متذمرا ل«ضفاف»
        # أثناء متابعة العمل; تساءل مستنكرا، كيف
        return not (is_noun or sentence.kind(place - 1) == "preposition" or sentence.has_border(place + 1))
    if cue.shape != "finite" or sentence.is_a(place - 1, "relative") or sentence.kind(place) == "preposition":
        return False
    is_shown = cue.pronoun and (cue.kind == "relay" or not cue.conjunction)  # في حوار أجرته الصحيفة وتنشره غدا، أن
    is_relative = is_shown or is_relative_to_speech(sentence, place)
    if is_relative or (cue.kind == "relay" and sentence.kind(place + 1)):
        return False  # بيان للوزارة، نشرته الصحف، أن; في مقابلة، تابعها الموقع، إن; حوار، نشر اليوم، إن
    if cue.lemma == "تحدث" and sentence.is_a(place + 1, "withholding"):
        return False  # عن مسؤولين، تحدثوا شريطة عدم
    is_set_off = sentence.has_border(place - 1)
    is_next = sentence.text(place - 1) in NEXT and (cue.lemma != "قال" or is_set_off)
    is_next = is_next or (is_set_off and sentence.text(place - 1) == "كما")
    return bool(cue.conjunction) or sentence.has_border(place) or is_next
