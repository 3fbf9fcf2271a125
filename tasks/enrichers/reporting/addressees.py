"""Those whom a demand, a charge or a warning is made of, where they stand in a subject's place."""

from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import (
    is_accusative_plural,
    is_anonymous_noun,
    is_channel,
    is_definite,
    is_marked_by_b,
    is_party_noun,
)
from tasks.enrichers.reporting.people import is_person
from tasks.enrichers.reporting.phrases import Phrase, starts_phrase
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker


def is_addressee(sentence: Sentence, frame: Frame, speaker: Speaker) -> bool:
    """The phrase behind a verb like اتهم is whom it is said to, and who spoke before goes on: `كما اتهم الحزب بـ`."""
    if frame.subject is None or frame.is_before or "person" not in frame.cue.complements:
        return False
    if frame.cue.shape != "finite" or frame.opening.kind not in ("that", "preposition"):
        return False
    head = sentence.text(frame.subject[0])
    if is_accusative_plural(head):
        return True
    if _is_followed_by_another(sentence, frame.subject[1]) or _is_named_or_office(sentence, frame.subject):
        return False
    if frame.cue.gender == "m" and head.endswith(("ه", "ات")):
        return True
    return _goes_on(sentence, frame, frame.subject[0]) and frame.cue.gender == speaker.gender


def _goes_on(sentence: Sentence, frame: Frame, subject: int) -> bool:
    """The clause carries on the one before it, with a noun that is no surname behind its verb."""
    if _starts_paragraph(sentence, frame.place) or not (is_definite(sentence, subject) or sentence.kind(subject)):
        return False
    return bool(frame.cue.conjunction) or sentence.text(frame.place - 1) == "كما"


def _starts_paragraph(sentence: Sentence, place: int) -> bool:
    """The word is the first of its line, or right behind its connective."""
    start = sentence.tokens[max(0, place - 1) if sentence.is_a(place - 1, "connective") else place].start
    return not sentence.body[sentence.body.rfind("\n", 0, start) + 1 : start].strip()


def _is_followed_by_another(sentence: Sentence, place: int) -> bool:
    if not starts_phrase(sentence, place) or is_marked_by_b(sentence, place):
        return False
    return is_channel(sentence, place) or not sentence.text(place).startswith("و")


def _is_named_or_office(sentence: Sentence, phrase: Phrase) -> bool:
    if is_anonymous_noun(sentence, phrase[0]) or is_party_noun(sentence, phrase[0], "office"):
        return True
    if is_channel(sentence, phrase[0], ("document",)):
        return True
    return any(is_person(sentence, place) for place in range(*phrase))
