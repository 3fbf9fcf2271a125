"""Source phrases that hold a verb: كما قال المدير, في أقوال نقلتها الصحف, «…»، يقول الوزير."""

from tasks.enrichers.reporting.asides import aside_at
from tasks.enrichers.reporting.attribution import ALSO, Attribution, source_at
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.frames import frame_at
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.phrases import phrase_end
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import starts_phrase

LONGEST_LEAD = 3  # words of a phrase before its verb: في أقوال نقلتها


def source_aside(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    """`«…»، يقول الوزير`: a verb of saying that stands with its subject alone between commas, or at the end."""
    subject = aside_at(sentence, place)
    return Attribution(place, subject[1], cue, subject, source_at(sentence, subject[0])[1], place) if subject else None


def source_with_verb(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    """`كما قال المدير`, `حسبما نقلت وكالة عن مسؤول`."""
    verb = place + cue.length
    reporting = sentence.cues.get(verb)
    if reporting is None or reporting.shape != "finite" or reporting.conjunction or reporting.kind == "view":
        return None
    is_commented = cue.lemma == "على ما" and bool(reporting.pronoun)  # علقت الحكومة على ما ذكرته الصحف
    if is_commented or (cue.lemma in ALSO and (place <= 1 or frame_at(sentence, verb, reporting))):
        return None
    after = _past_hearers(sentence, verb + 1)
    after += "document" in reporting.complements and sentence.text(after) == "في"  # كما ورد في الصحيفة
    if not starts_phrase(sentence, after):
        return Attribution(place, after, reporting, None, None, verb)
    subject, outlet = source_at(sentence, after)
    told_to = channel_at(sentence, subject[1]) if sentence.text(subject[1])[:1] == "ل" else None
    if told_to:  # كما قال مسؤول لصحيفة
        return Attribution(place, told_to[0], reporting, subject, None, verb, told_to[1])
    passing = subject[1]
    while sentence.kind(passing) == "adverb":  # بحسب ما نقلت الوكالة السبت، عن البيان
        passing += 1
    is_quoting = sentence.text(passing) == "نقلا" and outlet is not None  # بحسب ما أوردته الصحيفة نقلا عن مصادر
    is_relaying = reporting.kind == "relay" or is_quoting
    behind = passing + 1 + is_quoting
    if is_relaying and sentence.text(behind - 1) == "عن" and starts_phrase(sentence, behind):
        end = phrase_end(sentence, behind)
        carrier = outlet or sentence.phrase(*subject).strip('«»“”" ')
        return Attribution(place, end, reporting, (behind, end), None, verb, carrier)
    return Attribution(place, subject[1], reporting, subject, outlet, verb)


def passed_on(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    """`في أقوال نقلتها الصحف`, `ما أوردته قناة`: the outlet behind a relative verb of relaying."""
    if cue.shape != "finite" or not (cue.pronoun or sentence.is_a(place - 1, "indefinite")):
        return None
    after = _past_hearers(sentence, place + 1)
    found = channel_at(sentence, after)
    if found is None:
        return None
    start = place
    while start > 0 and not sentence.has_border(start) and place - start < LONGEST_LEAD:
        start -= 1
        if sentence.is_a(start, "indefinite") or sentence.kind(start) == "preposition":
            break
    is_theirs = sentence.text(start) == "في" or after > place + 1  # في أقوال نقلتها, ما نقلت عنه
    is_relative = not is_theirs or sentence.is_a(start - 1, "appeared")  # ما ورد في تقرير نشرته الصحف
    return Attribution(start, found[0], cue, (after, found[0]), found[1], place, is_relative=is_relative)


def _past_hearers(sentence: Sentence, place: int) -> int:
    """Past what may stand between a verb and who passes on: عنه, على لسانه."""
    while sentence.is_a(place, "hearer"):
        place += 1
    is_on_behalf = sentence.text(place) == "علي" and sentence.text(place + 1).startswith("لسان")
    return place + 2 if is_on_behalf else place
