"""Words that are written like a verb of saying: books (كتب), new ones (جدد), clearer (أوضح), between (وبين)."""

import re

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    HAMZA,
    can_say,
    is_anonymous_noun,
    is_definite,
    is_party_noun,
    is_silent_noun,
)
from tasks.enrichers.reporting.openings import Opening
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.people import is_person
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.sentence import THIS, Sentence

SHADDA = "\u0651"
OF_SOMEONE = re.compile(r"الم|.*ي$")  # المؤلف, الغامدي
FAR = 8  # words from بيّن to its أن
INFORMED = "أطلع"
MOST = "ابرز"
BEFORE_MOST = ("كان", "كانت", "من", "احد", "احدي", "لعل")  # كان أبرز اللاعبين


def is_lookalike(sentence: Sentence, place: int, cue: Cue) -> bool:
    """The word is no verb, by the words beside it; one with its subject before it never comes here."""
    if cue.lemma == "بين" and (sentence.text(place - 1).startswith("بين") or _is_between(sentence, place)):
        return True  # بينه وبين المسؤولين
    if cue.lemma == INFORMED and not HAMZA.match(sentence.phrase(place, place + 1)):
        return True  # اطلع الوفد على المعرض
    if cue.shape != "finite" or cue.conjunction or place == 0:
        return False
    return _is_noun(sentence, place)


def _is_between(sentence: Sentence, place: int) -> bool:
    """بين ما قيل ^وبين ما كتب: the other side of a first `between`, with no أن behind it."""
    is_paired = bool(sentence.cues[place].conjunction) and any(sentence.text(at) == "بين" for at in range(place))
    return is_paired and not any(map(sentence.is_that, range(place + 1, min(place + FAR, len(sentence)))))


def is_between(sentence: Sentence, place: int, cue: Cue, subject: Phrase | None, opening: Opening) -> bool:
    """بين before no one who could explain, and no أن right behind them: `وبين الحقيقة والخيال يقول الرواة`."""
    if subject is None or cue.lemma != "بين" or cue.gender != "m" or cue.is_imperfect or cue.pronoun:
        return False
    is_told = opening.kind == "that" and (opening.place == subject[1] or sentence.is_a(subject[1], "relative"))
    if is_told or SHADDA in sentence.phrase(place, place + 1):
        return False
    is_someone = is_party_noun(sentence, subject[0], "office") or is_channel(sentence, subject[0], ("document",))
    return not (is_someone or any(is_person(sentence, at) for at in range(*subject)))


def is_elative(sentence: Sentence, place: int, cue: Cue, opening: Opening) -> bool:
    """A comma ends the clause of a word that looks like a verb, and عن is of another: `الحل أوضح، ومن يدافع عن`."""
    if cue.shape != "finite":
        return False
    if cue.lemma == "أبرز" and not cue.conjunction:
        if sentence.text(place - 1).removeprefix("و") in BEFORE_MOST:
            return True  # أحد أبرز خبراء المدينة
        is_most = sentence.text(place) == MOST or _is_pointed_at(sentence, place + 1)
        if is_most and not can_say(sentence, place + 1):
            return True  # أبرز المشاركات كانت, هذه أبرز سمات العهد
    if not sentence.has_border(place + 1) or sentence.kind(place + 1) == "preposition":
        return False
    return sentence.text(opening.place - 1) == "عن" and not sentence.is_that(opening.place)


def _is_pointed_at(sentence: Sentence, place: int) -> bool:
    return is_definite(sentence, place) or sentence.text(place) in THIS


def _is_noun(sentence: Sentence, place: int) -> bool:
    """A verb that is a noun too, behind another word: `كل عام طالب جديد`, `حفظت لنا كتب التراث`, not `كما طالب`."""
    if not (is_anonymous_noun(sentence, place) or _is_book(sentence, place)) or sentence.has_border(place):
        return False
    if sentence.kind(place - 1) or sentence.is_that(place - 1):
        return False
    return not any(sentence.is_a(place - 1, kind) for kind in ("connective", "clause", "relative"))


def _is_book(sentence: Sentence, place: int) -> bool:
    """Books of what no one is: كتب التراث, and not كتب الغامدي."""
    is_one = OF_SOMEONE.match(sentence.text(place + 1)) is not None or sentence.is_a(place + 1, "quantity")
    return sentence.text(place) == "كتب" and is_silent_noun(sentence, place + 1) and not is_one
