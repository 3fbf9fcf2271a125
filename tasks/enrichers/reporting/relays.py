"""Cues that pass another's words on: `نقلت وكالة عن مسؤول قوله إن`, `ذكرت صحيفة نقلا عن مصدر أن`."""

from dataclasses import dataclass

from tasks.enrichers.reporting.channels import channels
from tasks.enrichers.reporting.cues import Gender
from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import can_say, is_anonymous_noun
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.outlet_words import SPEAKING, is_channel, is_published
from tasks.enrichers.reporting.people import person_in
from tasks.enrichers.reporting.phrases import Phrase, phrase_end
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import starts_phrase

LEARNT = "علم"  # علمت «ضفاف» من مصادر أن
OF_WHOM: dict[str, Gender] = {"عنه": "m", "عنها": "f", "عنهم": "p"}
PASSED_ON = ("عن", *OF_WHOM)


@dataclass(frozen=True, slots=True)
class Relay:
    """`speaker` is None where a pronoun of a `gender` carries on (عنه); `outlets` are nearest the speaker first."""

    speaker: Phrase | None
    outlets: tuple[str, ...]
    gender: Gender = ""


def relayed(sentence: Sentence, frame: Frame) -> Relay | None:
    """The relay that a frame tells of, if it does."""
    passed = _passing(sentence, frame)
    if passed is None or _is_published(sentence, frame):
        return None
    carrier = _outlet(sentence, frame.subject) if frame.subject and not _is_man(sentence, frame.subject) else ()
    is_named = sentence.text(passed) in ("عن", "الي", "من", "لسان")
    inner_outlet = channel_at(sentence, passed + 1) if is_named else None
    further = inner_outlet[0] if inner_outlet else passed
    if inner_outlet and sentence.text(further) == "عن" and further < frame.content:  # نقلا عن صحيفة، عن مصدر
        return Relay(_phrase(sentence, further + 1, frame.content), (inner_outlet[1], *carrier))
    speaker = _phrase(sentence, passed + 1, frame.content) if is_named else None
    inner = _affirmer(sentence, speaker[1] if speaker else passed + 1, frame.content)
    if inner is None:
        told_to = channels(sentence, speaker[1], frame.content) if speaker else ()
        return Relay(speaker, (*told_to, *carrier), OF_WHOM.get(sentence.text(passed), ""))
    return Relay(inner, (*(_outlet(sentence, speaker) if speaker else ()), *carrier))


def tells_itself(sentence: Sentence, frame: Frame) -> bool:
    """Who passes on names no one else, and says it then: `نقلت مصادر مطلعة أن`, `نشرت الصحيفة أن`."""
    if frame.cue.kind != "relay" or frame.subject is None or frame.opening.kind != "that":
        return frame.cue.kind != "relay"
    is_teller = is_channel(sentence, frame.subject[0], SPEAKING) or is_anonymous_noun(sentence, frame.subject[0])
    told = range(frame.subject[1], frame.content)
    is_published_then = any(is_published(sentence, at) for at in told) and not any(
        at in sentence.cues and "document" not in sentence.cues[at].complements for at in told
    )  # نشرت الصحيفة خبرا مفاده أن
    is_at_once = all(sentence.kind(at) == "adverb" for at in told)  # نقلت الوكالة السبت أن
    return is_teller and (is_published_then or is_at_once) and not frame.is_before


def _is_published(sentence: Sentence, frame: Frame) -> bool:
    """What is published and not who publishes: `نشر | شهادات مصورة عن الناس`."""
    if frame.subject is None or frame.is_before or frame.subject[0] in sentence.named:
        return False
    head = frame.subject[0]
    is_thing = sentence.text(head).endswith("ات") and not is_channel(sentence, head, SPEAKING)
    return is_thing and not (can_say(sentence, head) or sentence.text(head).startswith("ال"))


def _is_man(sentence: Sentence, phrase: Phrase) -> bool:
    """A person passes words on, but is no outlet: `نقل رامي عطا عن الوزير قوله إن`."""
    return person_in(sentence, *phrase) is not None


def _passing(sentence: Sentence, frame: Frame) -> int | None:
    """Where `عن` stands: after a verb of relaying and its subject, or after نقلا."""
    start = frame.subject[1] if frame.subject and not frame.is_before else frame.place + 1
    is_someone = frame.subject is not None and is_anonymous_noun(sentence, frame.subject[0])  # نسب القائد الخلل إلى
    is_outlet = frame.subject is not None and is_channel(sentence, frame.subject[0])
    if frame.cue.kind == "relay" and sentence.text(frame.place + 1) in OF_WHOM:
        return frame.place + 1  # نقلت عنه الوكالة
    for place in range(start, frame.content):
        is_source = is_outlet and is_anonymous_noun(sentence, place + 1)  # قالت قناة عن مصدر إن
        is_relay = frame.cue.kind == "relay" or sentence.text(place - 1) == "نقلا" or is_source
        if is_relay and sentence.text(place) in PASSED_ON:
            return place
        is_on_behalf = sentence.text(place) == "لسان" and sentence.text(place - 1) == "علي"
        if is_on_behalf and frame.cue.kind == "relay":
            return place  # نقلت الوكالة على لسان مصدر
        if frame.cue.lemma == LEARNT and sentence.text(place) == "من":
            return place
        is_ascribed = (frame.cue.lemma == "نسب" and not is_someone) or sentence.text(place - 1) == "استنادا"
        if is_ascribed and sentence.text(place) == "الي":
            return place
    return None


def _phrase(sentence: Sentence, start: int, limit: int) -> Phrase | None:
    if start >= limit or not starts_phrase(sentence, start):
        return None
    return start, min(phrase_end(sentence, start), limit)


def _affirmer(sentence: Sentence, start: int, limit: int) -> Phrase | None:
    """`عن قناة كان تأكيد مسؤول أن`: the speaker is the official, and the channel one more link."""
    for place in range(start, limit - 1):
        if sentence.is_a(place, "affirmation") and starts_phrase(sentence, place + 1):
            return place + 1, min(phrase_end(sentence, place + 1), limit)
    return None


def _outlet(sentence: Sentence, phrase: Phrase) -> tuple[str, ...]:
    found = channel_at(sentence, phrase[0])
    if sentence.is_a(phrase[0], "correspondent"):  # مراسل قناة المدى
        found = next(filter(None, (channel_at(sentence, at) for at in range(phrase[0] + 1, phrase[1]))), found)
    return (found[1] if found else sentence.phrase(*phrase).strip('«»“”" '),)
