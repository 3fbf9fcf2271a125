"""The frame of a cue: its subject, and where its content starts."""

from dataclasses import dataclass

from tasks.enrichers.reporting.claims import (
    is_first_person,
    is_impersonal,
    is_no_claim,
    is_of_noun,
    is_untold,
)
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.denials import NEAR
from tasks.enrichers.reporting.heads import (
    can_say,
    is_accusative_plural,
    is_definite,
    is_party_noun,
)
from tasks.enrichers.reporting.held import held
from tasks.enrichers.reporting.lookalikes import is_between, is_elative, is_lookalike
from tasks.enrichers.reporting.objects_behind import object_behind
from tasks.enrichers.reporting.openings import Opening, find_opening, is_in_relative
from tasks.enrichers.reporting.phrases import Phrase, phrase_end
from tasks.enrichers.reporting.preposed import is_was, past_was, subject_before
from tasks.enrichers.reporting.reports import can_report
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.subjects import after_hearer, subject_after


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
    can_have = opening or (subject and (_is_of_feeling(cue) or _is_was_said(sentence, place)))
    is_open = cue.shape == "finite" and can_have and not _has_own(sentence, place, subject, cue)
    before = subject_before(sentence, place) if is_open else None
    if before and subject and _is_was_said(sentence, place):
        opening = find_opening(sentence, place, place + 1, cue)
    if before and subject and _is_of_feeling(cue) and _is_fixed(sentence, subject[0]):
        opening = Opening(subject[0], "object")  # أن فلانا انتقد الخطة
    is_resumed = before is not None and sentence.is_a(place + 1, "resumed")  # أرسل المكتب بيانا، جاء فيه أن
    if opening is None or ("document" in cue.complements and subject is None and not is_resumed):
        return None
    subject = None if before else subject
    if before and is_untold(sentence, place, before):
        return None
    if subject is before is None and _is_told_of(sentence, place, cue, opening):
        return None
    is_noun = before is None and is_lookalike(sentence, place, cue)
    is_noun = is_noun or (before is None and is_between(sentence, place, cue, subject, opening))
    is_noun = is_noun or is_no_claim(sentence, place, cue, subject or before, opening)
    if is_noun or is_elative(sentence, place, cue, opening) or is_impersonal(place, cue, subject or before, opening):
        return None
    return Frame(place, cue, subject or before, opening, before is not None)


def _is_told_of(sentence: Sentence, place: int, cue: Cue, opening: Opening) -> bool:
    """A verb with no subject of its own is of the first person, or of a clause about the noun before it."""
    is_relative = sentence.is_a(past_was(sentence, place) - 1, "relative") and not cue.pronoun  # الطريق الذي وصفه بأنه
    if is_relative or is_first_person(sentence, place, cue) or is_of_noun(sentence, place, cue, opening):
        return True
    is_tied = cue.pronoun and not cue.conjunction and not sentence.has_border(place)  # الذي كانت قد أبلغته
    return bool(is_tied) and is_in_relative(sentence, 0, place)


def _has_own(sentence: Sentence, place: int, subject: Phrase | None, cue: Cue) -> bool:
    """The phrase behind the verb is its subject, and not whom a charge is made of: `كانت الفصائل اتهمت السلطة`."""
    has_object = "person" in cue.complements or _is_of_feeling(cue) or _is_behind_was(sentence, place)
    if subject is None or _is_was_said(sentence, place) or not has_object:
        return subject is not None and not _is_was_said(sentence, place)
    if cue.conjunction or cue.pronoun:
        return True
    if sentence.names.get(0, (None, 0))[1] == place and not sentence.has_border(place):
        return False  # فلان أبلغ الوزير أن
    before = range(max(0, place - NEAR), place)
    return not (is_was(sentence, 0) or any(sentence.is_that(at) or is_was(sentence, at) for at in before))


def _is_behind_was(sentence: Sentence, place: int) -> bool:
    """`وكان تنظيم المدى أعلن مسؤوليته`: who did stands between the two."""
    return place > 1 and is_was(sentence, 0) and phrase_end(sentence, 1) == place


def _is_of_feeling(cue: Cue) -> bool:
    """A verb of praise, regret or blame, which has its object right behind it: انتقد, أدان."""
    return cue.kind == "express" and "object" in cue.complements


def _is_fixed(sentence: Sentence, place: int) -> bool:
    """The noun is definite, or is by the next one: خطط الوزارة."""
    return is_definite(sentence, place) or (
        is_definite(sentence, place + 1) and not sentence.text(place).startswith("و")
    )


def _is_was_said(sentence: Sentence, place: int) -> bool:
    """`كان فلان قد انتقد الإدارة`: who did stands before the verb."""
    return place > 2 and sentence.text(place - 1) == "قد" and is_was(sentence, 0)


def _subject_and_opening(sentence: Sentence, place: int, cue: Cue) -> tuple[Phrase | None, Opening | None]:
    """The subject behind a cue, and the opening behind that; ب ends the subject where nothing else opens later."""
    after = after_hearer(sentence, place + cue.length)
    subject = subject_after(sentence, after, cue)
    ended = object_behind(sentence, *subject) if subject and cue.shape == "finite" else 0
    if subject and 0 < ended < subject[1] and _with_object(sentence, subject, cue)[1] is None:
        return (subject[0], ended), _at_object(sentence, place, ended, cue)
    start = subject[1] if subject else after if cue.shape == "finite" else place + cue.length
    opening = find_opening(sentence, place, start, cue)
    if subject and "object" in cue.complements and cue.shape == "finite":
        shorter, at_once = _with_object(sentence, subject, cue)
        if opening is None:
            subject, opening = shorter, at_once
    if opening is None and (found := held(sentence, after, subject, cue))[1]:
        return found
    if opening or subject is None or "ب" not in cue.complements:
        return subject, opening
    before = subject_after(sentence, after, cue, marker="ب")
    return before, find_opening(sentence, place, before[1], cue) if before else None


def _at_object(sentence: Sentence, place: int, ended: int, cue: Cue) -> Opening | None:
    """The object behind a subject is what is told, of verbs that have one."""
    return Opening(ended, "object") if "object" in cue.complements else find_opening(sentence, place, ended, cue)


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
