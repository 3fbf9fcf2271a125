"""Cues that claim nothing, for all that they have a subject and a content."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.denials import NEAR
from tasks.enrichers.reporting.heads import can_say, is_anonymous_noun, is_definite, is_silent_noun, is_thing
from tasks.enrichers.reporting.joined import MARKS
from tasks.enrichers.reporting.openings import Opening
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.preposed import is_was
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, THIS, Sentence

CONDEMNING = ("أدان", "استنكر", "انتقد", "وصف")
LONGEST_HEADING = 15  # words
IMPERSONAL = frozenset("ذكر توقع اعتقد رجح زعم لاحظ".split())  # their active and passive are written alike: يذكر أن


def is_what_is_told(sentence: Sentence, subject: Phrase, opening: Opening) -> bool:
    """`ذكر بعض القصص قائلا`: several things are what he tells, since several people would be قائلين."""
    noun = subject[0] + 1 + (sentence.text(subject[0] + 1) == "من")
    if not sentence.is_a(subject[0], "quantity") or is_anonymous_noun(sentence, noun):
        return False
    absorbed = (sentence.cues[place] for place in opening.absorbed)
    return any(cue.shape == "participle" and cue.gender == "m" for cue in absorbed)


def is_what_is_charged(sentence: Sentence, subject: Phrase, opening: Opening, cue: Cue) -> bool:
    """`أدانت الصفقة بأنها`: a thing that the content tells of says nothing."""
    is_told_of = sentence.text(opening.place).startswith(("بانه", "بانها")) and opening.place == subject[1]
    return is_told_of and cue.lemma in CONDEMNING and not cue.pronoun and is_silent_noun(sentence, subject[0])


def is_passive(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A plural that no one is named for, right behind a noun: `أشخاص اتهموا بالسرقة`."""
    is_many = cue.gender == "p" and cue.shape == "finite" and "person" in cue.complements
    is_tied = place > 0 and not (cue.conjunction or sentence.has_border(place) or sentence.kind(place - 1))
    return is_many and is_tied and not sentence.is_a(place - 1, "connective")


def is_untold(sentence: Sentence, place: int, before: Phrase) -> bool:
    """A heading; or what documents say in someone's quoted words: `«التقديرات تشير إلى»`."""
    if sentence.within[place] and is_channel(sentence, before[0], ("document",)):
        return True
    cue = sentence.cues[place]
    if cue.is_imperfect and (is_thing(sentence, before[0]) or _points(sentence, before[0], cue)):
        return True  # الاستعدادات تشير إلى
    return before[0] == 0 and sentence.cues[place].is_imperfect and _is_heading(sentence)


def _points(sentence: Sentence, head: int, cue: Cue) -> bool:
    """What points at something is a thing, but for a surname: النتائج تشير إلى, and not المالكي يشير إلى."""
    return cue.lemma == "أشار" and is_silent_noun(sentence, head) and not sentence.text(head).endswith("ي")


def _is_heading(sentence: Sentence) -> bool:
    """A short line that no mark ends is a heading, and told again in the text: `الحكومة تؤكد حرصها على السلام`."""
    return len(sentence) <= LONGEST_HEADING and not sentence.gap(len(sentence)).strip(MARKS)


def is_sentence(sentence: Sentence, cue: Cue, subject: Phrase | None) -> bool:
    """A court convicts: `أدانت المحكمة المتهم`."""
    return cue.lemma == "أدان" and subject is not None and sentence.text(subject[0]).endswith(("محكمه", "محاكم"))


def is_charged(sentence: Sentence, place: int, cue: Cue, opening: Opening) -> bool:
    """Who is accused in a relative clause says nothing: `فلان الذي اتهم بالسرقة`."""
    is_passive = cue.lemma == "اتهم" and cue.shape == "finite" and opening.place == place + 1
    return is_passive and sentence.is_a(place - 1, "relative")


def is_said_before(sentence: Sentence, cue: Cue, opening: Opening) -> bool:
    """What stands before is what was said: `عبر عن هذا الموقف الوزير`."""
    if opening.kind == "preposition" and sentence.text(opening.place) == "ذلك" and opening.place - 1 > 0:
        is_all = not sentence.text(opening.place + 1).startswith("ال")
        return is_all and sentence.text(opening.place - 1) == "علي"  # كما أكد على ذلك رامي
    is_led = cue.kind == "express" and sentence.text(opening.place - 1) == "عن" and opening.kind == "preposition"
    return is_led and sentence.text(opening.place) in THIS


def is_no_claim(sentence: Sentence, place: int, cue: Cue, subject: Phrase | None, opening: Opening) -> bool:
    """A thing that is pointed at, a state that recognises something, what is alluded to, what is thought of a thing."""
    head = subject[0] if subject else None
    if head is not None and "person" not in cue.complements and sentence.text(head) in THIS:
        return is_silent_noun(sentence, head + 1)  # أكد هذا التقارب على
    if cue.lemma == "اعترف" and opening.kind == "preposition" and head is not None and cue.is_imperfect:
        return head in sentence.names and sentence.names[head][0].entity_type == "LOCATION"
    if cue.lemma == "أشار" and cue.is_imperfect and opening.kind == "preposition":
        is_pointing = head is not None and cue.gender == "f" and is_silent_noun(sentence, head)
        if is_pointing and head is not None and not sentence.text(head).endswith("ي"):
            return True  # تشير المراكز الأقرب إلى
        return is_was(sentence, 0) and not sentence.is_that(opening.place)  # كانت الوزيرة تشير إلى الاتفاق
    if cue.lemma == "أكد" and cue.conjunction and head is None:  # أثبت اللاعب جدارته وأكد أنه
        return any(
            sentence.text(at).removeprefix("و") in ("اثبت", "اثبتت") for at in range(max(0, place - NEAR), place)
        )
    return cue.lemma in IMPERSONAL and cue.is_imperfect and sentence.text(place - 1) in ("الذي", "التي")


def is_of_thing(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A verb right behind an indefinite noun that can say nothing tells of it: `انتشار شائعات تؤكد الخبر`."""
    is_tied = not sentence.gap(place) or ("person" in cue.complements and sentence.gap(place) == "،")  # مسيرات، تطالب ب
    if not cue.is_imperfect or cue.conjunction or place < 2 or not is_tied:
        return False
    is_noun = not (sentence.kind(place - 1) or sentence.is_that(place - 1) or place - 1 in sentence.cues)
    is_thing = sentence.text(place - 1).endswith(("ه", "ات")) and not is_definite(sentence, place - 1)
    return is_noun and is_thing and not can_say(sentence, place - 1)


def is_of_name(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A verb right behind a name tells of what the name belongs to: `وافق على قرار للجمعية العامة يدعو الدولة إلى`."""
    is_tied = cue.is_imperfect and not cue.conjunction and not sentence.has_border(place)
    is_call = is_tied and "person" in cue.complements and cue.gender == "m"
    return is_call and place - 1 in sentence.named and place > NEAR


def is_first_person(sentence: Sentence, place: int, cue: Cue) -> bool:
    """`أعتقد`, I think, is `اعتقد`, he thought, but for the hamza."""
    word = sentence.phrase(place, place + 1).lstrip(CONJUNCTIONS)
    is_hoping = cue.lemma == "أمل" and word.startswith("آ")  # آمل أن
    return cue.shape == "finite" and (is_hoping or (cue.lemma.startswith("ا") and word.startswith("أ")))


def is_impersonal(place: int, cue: Cue, subject: Phrase | None, opening: Opening) -> bool:
    """`يذكر أن`: it is said, by no one."""
    if subject or cue.shape != "finite" or not cue.is_imperfect or cue.gender != "m":
        return False
    return cue.lemma in IMPERSONAL and opening.place <= place + 2
