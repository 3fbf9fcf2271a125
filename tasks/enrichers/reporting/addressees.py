"""Those whom a demand, a charge or a warning is made of, where they stand in a subject's place."""

from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import is_accusative_plural, is_anonymous_noun, is_definite, is_party_noun
from tasks.enrichers.reporting.hearers import past_time
from tasks.enrichers.reporting.marked import is_marked_by_b
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.people import HIS, is_person
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker
from tasks.enrichers.reporting.starts import starts_phrase

ALL = ("كافه", "جميعا", "جميعها")
IN_IT = ("فيه", "فيها")
CAUSAL = ("أرجع", "عزا")  # verbs that have things for objects
TRANSITIVE = ("اتهم", "حث", "ناشد")  # verbs that always have those they are said to
RIVALS = ("منافسه", "منافسته", "منافسها", "منافسيه", "خصمه", "خصمها", "خصومه", "غريمه")


def is_addressee(sentence: Sentence, frame: Frame, speaker: Speaker | None) -> bool:
    """The phrase behind a verb like اتهم is whom it is said to, and who spoke before goes on: `كما اتهم الحزب بـ`."""
    if frame.cue.lemma in CAUSAL:
        return False
    if frame.subject is None or frame.is_before or "person" not in frame.cue.complements or frame.cue.pronoun:
        return False
    head = sentence.text(frame.subject[0])
    if head in HIS:
        return False  # وطالب سموه بالعودة
    if frame.cue.shape != "finite" or head in RIVALS:
        return frame.cue.shape == "finite"
    return frame.opening.kind in ("that", "preposition") and _is_spoken_to(sentence, frame, frame.subject, speaker)


def _is_spoken_to(sentence: Sentence, frame: Frame, subject: Phrase, speaker: Speaker | None) -> bool:
    head, is_alone = sentence.text(subject[0]), not _is_followed_by_another(sentence, subject[1])
    is_hers = frame.cue.gender == "m" and head.endswith("ه") and is_channel(sentence, subject[0], ("head",))
    if is_hers or is_accusative_plural(head) or (is_alone and sentence.text(frame.place + 1) in IN_IT):
        return True  # وأبلغ وكالة المدى أن; حث المواطنين على; كتب مقدمة حث فيها الناس على
    if _is_object_of_same(sentence, frame, subject, speaker, is_alone=is_alone):
        return True
    if is_alone and sentence.is_a(frame.place - 1, "relative") and not frame.cue.pronoun:
        return True  # الوزير الذي وصف الإنجاز بالتاريخي
    if not is_alone or _is_named_or_office(sentence, subject):
        return False
    if frame.cue.gender == "m" and (head.endswith(("ه", "ات")) or _is_state(sentence, subject[0])):
        return True
    return speaker is not None and frame.cue.gender == speaker.gender and _goes_on(sentence, frame, subject[0])


def _is_state(sentence: Sentence, place: int) -> bool:
    """A state that is feminine by its ending: `كما حض سوريا على`."""
    named = sentence.names.get(place)
    return named is not None and named[0].entity_type == "LOCATION" and sentence.text(place).endswith(("ا", "ه"))


def _is_object_of_same(
    sentence: Sentence, frame: Frame, subject: Phrase, speaker: Speaker | None, *, is_alone: bool
) -> bool:
    """The verb agrees with who spoke before and goes on: `واتهم فلانا بالتراجع`, `ودعا رجال الأعمال المحليين إلى`."""
    if speaker is None or frame.cue.gender != speaker.gender or not frame.cue.conjunction:
        return False
    if is_alone and frame.cue.lemma in TRANSITIVE:
        return True
    is_accusative = is_accusative_plural(sentence.text(subject[1]))
    return (
        is_accusative and is_anonymous_noun(sentence, subject[0]) and not is_party_noun(sentence, subject[0], "office")
    )


def _goes_on(sentence: Sentence, frame: Frame, subject: int) -> bool:
    """The clause carries on the one before it, with a noun that is no surname behind its verb."""
    is_owned = is_definite(sentence, subject + 1) and not is_party_noun(sentence, subject, "body", "delegation")
    is_group = is_definite(sentence, subject) or is_owned or bool(sentence.kind(subject))  # أصحاب المعامل
    if _starts_paragraph(sentence, frame.place) or not is_group:
        return False
    return bool(frame.cue.conjunction) or sentence.text(frame.place - 1) == "كما"


def _starts_paragraph(sentence: Sentence, place: int) -> bool:
    """The word is the first of its line, or right behind its connective."""
    start = sentence.tokens[max(0, place - 1) if sentence.is_a(place - 1, "connective") else place].start
    return not sentence.body[sentence.body.rfind("\n", 0, start) + 1 : start].strip()


def _is_followed_by_another(sentence: Sentence, place: int) -> bool:
    place = past_time(sentence, place + (sentence.text(place) in ALL))  # دعت الأطراف كافة إلى
    if not starts_phrase(sentence, place) or is_marked_by_b(sentence, place):
        return False
    return is_channel(sentence, place) or not sentence.text(place).startswith("و")


def _is_named_or_office(sentence: Sentence, phrase: Phrase) -> bool:
    if is_anonymous_noun(sentence, phrase[0]) or is_party_noun(sentence, phrase[0], "office"):
        return True
    if is_channel(sentence, phrase[0], ("document",)):
        return True
    return any(is_person(sentence, place) for place in range(*phrase))
