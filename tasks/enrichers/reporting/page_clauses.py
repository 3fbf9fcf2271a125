"""Clauses of the page's own behind a content, which no verb of saying and no turn of the page sets off."""

import re
from collections.abc import Iterator

from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import is_anonymous_noun, is_definite, is_known_noun, is_party_noun
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence

COMMAS = frozenset("،؛")
PAGE_S = ("فيما", "لكن", "ولكن", "وهناك", "وثمة")  # what opens a clause of the page behind what some people think
MEANWHILE = "فيما"
HER_ACT = re.compile(r"و(?!ال)\w{3,}(?<![ايو])ت$")  # وقررت, and not وبيت


def page_goes_on(sentence: Sentence, frame: Frame) -> Iterator[int]:
    """The places behind the start of a frame's content where a clause begins that is none of it."""
    behind = range(frame.content + 1, len(sentence))
    if _is_held_by_some(sentence, frame):
        yield from (place for place in behind if sentence.text(place) in PAGE_S and sentence.has_border(place))
    elif frame.cue.shape == "finite" and _is_of_time(sentence, frame.place - 1):
        yield from (place for place in behind if _can_be_main(sentence, place))
    elif frame.opening.kind in ("object", "preposition") and frame.cue.gender == "f" and not frame.cue.is_imperfect:
        yield from _her_acts(sentence, frame.content)
    if frame.subject and MEANWHILE in sentence.body[sentence.tokens[frame.content].start : sentence.end]:
        yield from (place for place in behind if _is_meanwhile(sentence, place, frame))


def _is_meanwhile(sentence: Sentence, place: int, frame: Frame) -> bool:
    """What who speaks did besides is the page's to tell: `أعلنت الشرطة ضبط أسلحة، | فيما عززت الشرطة وجودها`."""
    if sentence.text(place) != MEANWHILE or frame.subject is None or not sentence.has_border(place):
        return False
    verb = sentence.text(place + 1)
    is_same = sentence.text(place + 2) == sentence.text(frame.subject[0]) and is_definite(sentence, place + 2)
    return is_same and not (sentence.kind(place + 1) or is_known_noun(sentence, place + 1) or verb.startswith("ال"))


def _is_held_by_some(sentence: Sentence, frame: Frame) -> bool:
    """What is thought or hoped: `يعتقد الكثيرون أن الأمر بسيط، فيما يغفلون عن`."""
    if frame.cue.kind != "view" or not frame.cue.is_imperfect or frame.opening.kind == "quote" or not frame.subject:
        return False
    return sentence.is_a(frame.subject[0], "quantity") or is_anonymous_noun(sentence, frame.subject[0])


def _is_of_time(sentence: Sentence, place: int) -> bool:
    """The word before a verb opens a clause of time, whose main one comes later: `وعندما أعلن`, `أنه بعد أن أعلن`."""
    place -= sentence.text(place) == "ان"
    if not sentence.is_a(place, "once"):
        return False
    return place == 0 or sentence.text(place)[:1] in CONJUNCTIONS or sentence.is_that(place - 1)


def _can_be_main(sentence: Sentence, place: int) -> bool:
    """What comes behind a comma goes on with no phrase before it: `، كان ذلك`, and not `، خاصة في`."""
    is_main = not COMMAS.isdisjoint(sentence.gap(place)) and sentence.kind(place) in ("", "auxiliary")  # كان
    return is_main and not sentence.is_a(place, "relative") and sentence.text(place)[:1] != "و"


def _her_acts(sentence: Sentence, start: int) -> Iterator[int]:
    """Where a body does something else than say a thing that no clause tells: `أعلنت رفضها الخطة، وأصدرت بيانا`."""
    for place in range(start, len(sentence)):
        if sentence.is_that(place) or sentence.is_a(place, "relative"):
            return
        is_verb = sentence.has_border(place) and HER_ACT.match(sentence.text(place)) and place not in sentence.named
        if is_verb and not (is_party_noun(sentence, place) or is_known_noun(sentence, place)):
            following = sentence.text(place + 1)
            if not (following.isdigit() or following.endswith("ها")):  # وحققت نتائجها: what another does
                yield place
