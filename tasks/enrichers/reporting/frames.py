"""The frame of a cue: its subject, and where its content starts."""

from dataclasses import dataclass

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    can_say,
    is_accusative_plural,
    is_anonymous_noun,
    is_definite,
    is_known_noun,
    is_party_noun,
    is_silent_noun,
    is_thing,
)
from tasks.enrichers.reporting.joined import MARKS
from tasks.enrichers.reporting.lookalikes import is_elative, is_lookalike
from tasks.enrichers.reporting.openings import Opening, find_opening, is_in_relative
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.preposed import is_was, subject_before
from tasks.enrichers.reporting.reports import NEAR, can_report
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence
from tasks.enrichers.reporting.subjects import after_hearer, subject_after

CONDEMNING = ("أدان", "استنكر", "انتقد", "وصف")
LONGEST_HEADING = 15  # words
IMPERSONAL = frozenset("ذكر توقع اعتقد رجح زعم لاحظ".split())  # their active and passive are written alike: يذكر أن


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue with its content found.

    place      of the cue
    subject    tokens of the speaker's phrase, None when the cue has none of its own
    opening    where its content starts
    is_before  the subject stands before the cue
    """

    place: int
    cue: Cue
    subject: Phrase | None
    opening: Opening
    is_before: bool = False

    @property
    def content(self) -> int:
        """The place of the content's first token."""
        return self.opening.place


def frame_at(sentence: Sentence, place: int, cue: Cue) -> Frame | None:
    """The frame of the verb or participle at a place; None when it does not report, or has no content."""
    if not can_report(sentence, place, cue):
        return None
    subject, opening = _subject_and_opening(sentence, place, cue)
    if opening and opening.kind == "object" and sentence.within[place]:
        opening = None  # «اللوحة تبرز استخدام الألوان»
    is_open = cue.shape == "finite" and not _has_own(sentence, place, subject, cue)
    before = subject_before(sentence, place) if is_open else None
    if before and subject and _is_was_said(sentence, place):
        opening = find_opening(sentence, place, place + 1, cue)
    if opening is None or ("document" in cue.complements and subject is None):
        return None
    if subject and _is_what_is_charged(sentence, subject, opening, cue):
        subject = None
    subject = None if before or (subject and _is_what_is_told(sentence, subject, opening)) else subject
    if _is_untold(sentence, place, before) if before else subject is None and _is_passive(sentence, place, cue):
        return None
    is_relative = sentence.is_a(place - 1, "relative") and not cue.pronoun  # الطريق الذي وصفه بأنه
    is_relative = is_relative or _is_of_thing(sentence, place, cue) or _is_of_name(sentence, place, cue)
    is_tied = cue.pronoun and not cue.conjunction and not sentence.has_border(place)  # الذي كانت قد أبلغته
    is_relative = is_relative or (bool(is_tied) and is_in_relative(sentence, 0, place))
    if subject is before is None and (_is_first_person(sentence, place, cue) or is_relative):
        return None
    is_noun = before is None and is_lookalike(sentence, place, cue)
    is_noun = is_noun or _is_charged(sentence, place, cue, opening) or _is_said_before(sentence, cue, opening)
    is_noun = is_noun or _is_no_claim(sentence, place, cue, subject or before, opening)
    if is_noun or is_elative(sentence, place, cue, opening) or _is_impersonal(place, cue, subject or before, opening):
        return None
    return Frame(place, cue, subject or before, opening, before is not None)


def _has_own(sentence: Sentence, place: int, subject: Phrase | None, cue: Cue) -> bool:
    """The phrase behind the verb is its subject, and not whom a charge is made of: `كانت الفصائل اتهمت السلطة`."""
    if subject is None or _is_was_said(sentence, place) or "person" not in cue.complements:
        return subject is not None and not _is_was_said(sentence, place)
    if cue.conjunction or cue.pronoun:
        return True
    opened = is_was(sentence, 0) or any(sentence.is_that(at) for at in range(max(0, place - NEAR), place))
    return not opened


def _is_was_said(sentence: Sentence, place: int) -> bool:
    """`كان فلان قد انتقد الإدارة`: who did stands before the verb."""
    return place > 2 and sentence.text(place - 1) == "قد" and is_was(sentence, 0)


def _is_what_is_told(sentence: Sentence, subject: Phrase, opening: Opening) -> bool:
    """`ذكر بعض القصص قائلا`: several things are what he tells, since several people would be قائلين."""
    noun = subject[0] + 1 + (sentence.text(subject[0] + 1) == "من")
    if not sentence.is_a(subject[0], "quantity") or is_anonymous_noun(sentence, noun):
        return False
    absorbed = (sentence.cues[place] for place in opening.absorbed)
    return any(cue.shape == "participle" and cue.gender == "m" for cue in absorbed)


def _is_what_is_charged(sentence: Sentence, subject: Phrase, opening: Opening, cue: Cue) -> bool:
    """`أدانت الصفقة بأنها`: a thing that the content tells of says nothing."""
    is_told_of = sentence.text(opening.place).startswith(("بانه", "بانها")) and opening.place == subject[1]
    return is_told_of and cue.lemma in CONDEMNING and not cue.pronoun and is_silent_noun(sentence, subject[0])


def _subject_and_opening(sentence: Sentence, place: int, cue: Cue) -> tuple[Phrase | None, Opening | None]:
    """The subject behind a cue, and the opening behind that; ب ends the subject where nothing else opens later."""
    after = after_hearer(sentence, place + cue.length)
    subject = subject_after(sentence, after, cue)
    start = subject[1] if subject else after if cue.shape == "finite" else place + cue.length
    opening = find_opening(sentence, place, start, cue)
    if subject and "object" in cue.complements and cue.shape == "finite":
        shorter, at_once = _with_object(sentence, subject, cue)
        is_told = opening is None or (at_once is not None and is_known_noun(sentence, shorter[1]))
        if is_told:
            subject, opening = shorter, at_once
    if opening or subject is None or "ب" not in cue.complements:
        return subject, opening
    before = subject_after(sentence, after, cue, marker="ب")
    return before, find_opening(sentence, place, before[1], cue) if before else None


def _with_object(sentence: Sentence, subject: Phrase, cue: Cue) -> tuple[Phrase, Opening | None]:
    """A definite word behind a definite subject that cannot describe it is its object: `نفت الوزارة | الخبر`."""
    head, place = subject[0], subject[0] + 1
    mention, last = sentence.names.get(head, (None, place))
    is_body = mention is not None and mention.entity_type != "PERSON"  # نفت الرياض | الأخبار
    place = last if is_body else place
    is_whole = is_body or sentence.text(head).startswith("ال")
    is_pair = place < subject[1] and is_whole and sentence.text(place).startswith("ال")
    is_named = (head in sentence.named and not is_body) or place in sentence.named or is_party_noun(sentence, place)
    is_other = is_named or is_accusative_plural(sentence.text(head)) or not can_say(sentence, head)
    if not is_pair or is_other or sentence.gap(place):
        return subject, None
    is_feminine = sentence.text(place).endswith(("ه", "ات"))
    is_either = sentence.text(place).endswith(("ي", "ا"))
    is_object = is_feminine if cue.gender == "m" else not (is_feminine or is_either)
    return ((head, place), Opening(place, "object")) if is_object else (subject, None)


def _is_passive(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A plural that no one is named for, right behind a noun: `أشخاص اتهموا بالسرقة`."""
    is_many = cue.gender == "p" and cue.shape == "finite" and "person" in cue.complements
    is_tied = place > 0 and not (cue.conjunction or sentence.has_border(place) or sentence.kind(place - 1))
    return is_many and is_tied and not sentence.is_a(place - 1, "connective")


def _is_untold(sentence: Sentence, place: int, before: Phrase) -> bool:
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


def _is_charged(sentence: Sentence, place: int, cue: Cue, opening: Opening) -> bool:
    """Who is accused in a relative clause says nothing: `فلان الذي اتهم بالسرقة`."""
    is_passive = cue.lemma == "اتهم" and cue.shape == "finite" and opening.place == place + 1
    return is_passive and sentence.is_a(place - 1, "relative")


def _is_said_before(sentence: Sentence, cue: Cue, opening: Opening) -> bool:
    """What stands before is what was said: `عبر عن هذا الموقف الوزير`."""
    if opening.kind == "preposition" and sentence.text(opening.place) == "ذلك" and opening.place - 1 > 0:
        is_all = not sentence.text(opening.place + 1).startswith("ال")
        return is_all and sentence.text(opening.place - 1) == "علي"  # كما أكد على ذلك رامي
    is_led = cue.kind == "express" and sentence.text(opening.place - 1) == "عن" and opening.kind == "preposition"
    return is_led and sentence.text(opening.place) in ("هذا", "هذه", "ذلك")


def _is_no_claim(sentence: Sentence, place: int, cue: Cue, subject: Phrase | None, opening: Opening) -> bool:
    """A thing that is pointed at, a state that recognises something, what is alluded to, what is thought of a thing."""
    head = subject[0] if subject else None
    if head is not None and "person" not in cue.complements and sentence.text(head) in ("هذا", "هذه", "ذلك", "تلك"):
        return is_silent_noun(sentence, head + 1)  # أكد هذا التقارب على
    if cue.lemma == "اعترف" and opening.kind == "preposition" and head is not None and cue.is_imperfect:
        return head in sentence.names and sentence.names[head][0].entity_type == "LOCATION"
    if cue.lemma == "أشار" and cue.is_imperfect and opening.kind == "preposition":
        return is_was(sentence, 0) and not sentence.is_that(opening.place)  # كانت الوزيرة تشير إلى الاتفاق
    if cue.lemma == "أكد" and cue.conjunction and head is None:  # أثبت اللاعب جدارته وأكد أنه
        return any(
            sentence.text(at).removeprefix("و") in ("اثبت", "اثبتت") for at in range(max(0, place - NEAR), place)
        )
    return cue.lemma in IMPERSONAL and cue.is_imperfect and sentence.text(place - 1) in ("الذي", "التي")


def _is_of_thing(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A verb right behind an indefinite noun that can say nothing tells of it: `انتشار شائعات تؤكد الخبر`."""
    if not cue.is_imperfect or cue.conjunction or place < 2 or sentence.gap(place):
        return False
    is_noun = not (sentence.kind(place - 1) or sentence.is_that(place - 1) or place - 1 in sentence.cues)
    is_thing = sentence.text(place - 1).endswith(("ه", "ات")) and not is_definite(sentence, place - 1)
    return is_noun and is_thing and not can_say(sentence, place - 1)


def _is_of_name(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A verb right behind a name tells of what the name belongs to: `وافق على قرار للجمعية العامة يدعو الدولة إلى`."""
    is_tied = cue.is_imperfect and not cue.conjunction and not sentence.has_border(place)
    is_call = is_tied and "person" in cue.complements and cue.gender == "m"
    return is_call and place - 1 in sentence.named and place > NEAR


def _is_first_person(sentence: Sentence, place: int, cue: Cue) -> bool:
    """`أعتقد`, I think, is `اعتقد`, he thought, but for the hamza."""
    word = sentence.phrase(place, place + 1).lstrip(CONJUNCTIONS)
    return cue.shape == "finite" and cue.lemma.startswith("ا") and word.startswith("أ")


def _is_impersonal(place: int, cue: Cue, subject: Phrase | None, opening: Opening) -> bool:
    """`يذكر أن`: it is said, by no one."""
    if subject or cue.shape != "finite" or not cue.is_imperfect or cue.gender != "m":
        return False
    return cue.lemma in IMPERSONAL and opening.place <= place + 2
