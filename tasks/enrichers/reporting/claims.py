"""Cues that claim nothing, for all that they have a subject and a content."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import is_silent_noun, is_thing
from tasks.enrichers.reporting.joined import MARKS
from tasks.enrichers.reporting.openings import Opening
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.preposed import is_was
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, THIS, Sentence

TIES = ("no noun", "connective", "lead")  # what stands before a verb and is no noun
LONGEST_HEADING = 15  # words


def is_untold(sentence: Sentence, place: int, before: Phrase) -> bool:
    """A heading; what no one says; or what documents say in someone's quoted words: `«التقديرات تشير إلى»`."""
    if sentence.within[place] and is_channel(sentence, before[0], ("document",)):
        return True
    cue = sentence.cues[place]
    is_denied = sentence.is_a(before[0], "negation") and not sentence.text(before[0] + 1).endswith("زال")
    if cue.is_imperfect and is_denied:
        return True  # لم يسمع الوزير يقول, لا أحد ينكر, and not لا يزال يقول
    if cue.is_imperfect and (is_thing(sentence, before[0]) or _points(sentence, before[0], cue)):
        return True  # الاستعدادات تشير إلى
    return before[0] == 0 and sentence.cues[place].is_imperfect and _is_heading(sentence)


def _points(sentence: Sentence, head: int, cue: Cue) -> bool:
    """What points at something is a thing, but for a surname: النتائج تشير إلى, and not المالكي يشير إلى."""
    return "points" in cue.complements and is_silent_noun(sentence, head) and not sentence.text(head).endswith("ي")


def _is_heading(sentence: Sentence) -> bool:
    """A short line that no mark ends is a heading, and told again in the text: `الحكومة تؤكد حرصها على السلام`."""
    return len(sentence) <= LONGEST_HEADING and not sentence.gap(len(sentence)).strip(MARKS)


def is_no_claim(sentence: Sentence, place: int, cue: Cue, subject: Phrase | None, opening: Opening) -> bool:
    """What a thing shows that is pointed at, what is alluded to, what is thought of a thing."""
    if subject and cue.shape == "finite" and sentence.is_a(subject[0], "speechless"):
        return True  # تؤكد الأيام أن
    is_alone = subject is not None and subject[1] == subject[0] + 1  # هذا يؤكد
    if subject and sentence.text(subject[0]) in THIS and (is_alone or "person" not in cue.complements):
        return is_alone or is_silent_noun(sentence, subject[0] + 1)  # أكد هذا التقارب على, and not وصف هذا القول بأنه
    if "points" in cue.complements and cue.is_imperfect and opening.kind == "preposition":
        if subject and cue.gender == "f" and _points(sentence, subject[0], cue):
            return True  # تشير المراكز الأقرب إلى
        return is_was(sentence, 0) and not sentence.is_that(opening.place)  # كانت الوزيرة تشير إلى الاتفاق
    return "impersonal" in cue.complements and cue.is_imperfect and sentence.text(place - 1) in ("الذي", "التي")


def is_of_noun(sentence: Sentence, place: int, cue: Cue, opening: Opening) -> bool:
    """A verb in the present right behind a noun, with no subject of its own, tells of that: `تقريرا يؤكد أن`."""
    is_led = cue.conjunction or cue.gender == "p" or opening.kind == "quote"  # وعن عملها تقول: «…»
    if cue.shape != "finite" or not cue.is_imperfect or is_led or place < 1:
        return False
    if sentence.has_border(place) and not ("person" in cue.complements and sentence.gap(place) == "،"):
        return False  # مسيرات، تطالب ب
    if sentence.text(place - 1).lstrip(CONJUNCTIONS) in THIS:
        return True  # وهذا يؤكد
    is_other = sentence.kind(place - 1) or sentence.is_that(place - 1) or place - 1 in sentence.cues
    return not (is_other or any(sentence.is_a(place - 1, kind) for kind in TIES))


def is_first_person(sentence: Sentence, place: int, cue: Cue) -> bool:
    """`أعتقد`, I think, is `اعتقد`, he thought, but for the hamza."""
    word = sentence.phrase(place, place + 1).lstrip(CONJUNCTIONS)
    return cue.shape == "finite" and cue.lemma.startswith("ا") and word.startswith("أ")


def is_impersonal(place: int, cue: Cue, subject: Phrase | None, opening: Opening) -> bool:
    """`يذكر أن`: it is said, by no one."""
    if subject or cue.shape != "finite" or not cue.is_imperfect or cue.gender != "m":
        return False
    return "impersonal" in cue.complements and opening.place <= place + 2
