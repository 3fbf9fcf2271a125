"""Subjects that stand before their verb."""

from tasks.enrichers.reporting.antecedents import (
    LONGEST_PREPOSED,
    antecedent_before,
    giver_before,
    is_plain,
    topic_before,
)
from tasks.enrichers.reporting.heads import can_say, is_nominal, is_unnamed_accusative
from tasks.enrichers.reporting.outlet_words import is_occasion
from tasks.enrichers.reporting.phrases import Phrase, phrase_end
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence
from tasks.enrichers.reporting.starts import is_noun_here

LONGEST_ASIDE = 10  # words between a subject and its verb
RELATIVES = {"الذي": "m", "التي": "f"}
SOURCES = ("بحسب", "حسب", "وفق")
LONGEST_SILENCE = 20  # words between a subject and its verb where nothing is told
LONGEST_LEAD = 5  # words of an adverbial before a subject


def subject_before(sentence: Sentence, place: int) -> Phrase | None:
    """`كلمة للوزير قال فيها`, `المصدر الذي قال`, `أن الوزير أكد`."""
    if sentence.is_a(place + 1, "resumed"):
        giver = giver_before(sentence, place)
        if giver:
            return giver
    cue = sentence.cues[place]
    relative = past_was(sentence, place) - 1
    if sentence.is_a(relative, "relative"):
        is_other = RELATIVES.get(sentence.text(relative).lstrip(CONJUNCTIONS), cue.gender) != cue.gender
        # not الطريق الذي وصفه, الجماعات التي يعتقد
        return None if cue.pronoun or is_other else antecedent_before(sentence, relative)
    if cue.conjunction == "ف" and (topic := topic_before(sentence, place)):
        return topic
    return _with_relative(sentence, place) or _preposed(sentence, place) or _opened(sentence, place)


def past_was(sentence: Sentence, place: int) -> int:
    """Back over كان and قد before a verb: `المؤسس الذي كان قد قال`."""
    place -= sentence.text(place - 1) == "قد"
    return place - (sentence.text(place - 1) in ("كان", "كانت"))


def _opened(sentence: Sentence, place: int) -> Phrase | None:
    """A phrase with all that belongs to it between أن and the verb: `أن المبعوث، أكد`, `أن مسؤولا في الحركة قال`."""
    before = _before_asides(sentence, place)
    for first in range(before - 1, max(0, before - LONGEST_PREPOSED) - 1, -1):
        is_but = sentence.text(first - 1) in ("لكن", "ولكن") and is_unnamed_accusative(sentence, first)
        if is_but or sentence.is_that(first - 1) or is_was(sentence, first - 1):
            is_whole = (is_but or is_nominal(sentence, first)) and phrase_end(sentence, first) == before
            return (first, before) if is_whole and not sentence.cues[place].conjunction else None
    return None


def _with_relative(sentence: Sentence, place: int) -> Phrase | None:
    """What a relative clause between it and a comma tells of: `إن الوزير الذي صارح الناس، يؤكد`."""
    start = next((at for at in range(place - 1, max(0, place - LONGEST_SILENCE), -1) if sentence.is_that(at - 1)), 0)
    if not sentence.has_border(place) or sentence.cues[place].conjunction or not is_nominal(sentence, start):
        return None
    if start > 1 and not can_say(sentence, start):
        return None  # إلا أن التقدير الذي حازه، أكد
    end = phrase_end(sentence, start)
    is_tied = end < place and sentence.is_a(end, "relative")
    return (start, end) if is_tied and _is_silent(sentence, end, place) else None


def _preposed(sentence: Sentence, place: int) -> Phrase | None:
    verb, place = sentence.cues[place], _before_asides(sentence, place)
    start = int(is_was(sentence, 0))
    is_parted = sentence.has_border(place) or start > 0
    is_led = start == 0 and sentence.is_a(0, "clause")
    start = start or int(is_led)  # لكن الناطق، أمس، نفى
    is_whole = is_led and not verb.conjunction and phrase_end(sentence, 1) == place
    if is_whole and (is_nominal(sentence, 1) or is_unnamed_accusative(sentence, 1)):
        return 1, place  # لكن السفارة في المدينة قالت
    if is_parted and is_nominal(sentence, start):
        end = phrase_end(sentence, start)
        is_whole = end == place or _is_aside(sentence, end, place)
        is_far = is_was(sentence, 0) and end < place and not verb.is_imperfect
        if is_whole or (is_far and _is_silent(sentence, end, place)):
            return start, end
    if is_nominal(sentence, 0):
        end = phrase_end(sentence, 0)
        if end == place or (_is_spoken_in(sentence, end) and _is_silent(sentence, end, place)):
            return 0, end
    named = _named_before(sentence, place)
    if named and not verb.conjunction and is_nominal(sentence, 0) and _is_silent(sentence, 0, place):
        return named
    is_tied = sentence.is_a(1, "relative") and is_parted and not verb.conjunction
    if is_tied and _is_silent(sentence, 1, place) and is_noun_here(sentence, 0):
        return 0, 1  # هند التي التقتها الصحيفة في المدينة، أكدت
    return None if verb.conjunction else _right_before(sentence, place)  # «مريم» و«حالة عشق» وقالت


def _named_before(sentence: Sentence, place: int) -> Phrase | None:
    """A person named right before a comma and the verb: `مدير المرفأ سابقا المهندس فلان، قال`."""
    if not sentence.has_border(place):
        return None
    ends = (at for at, (row, end) in sentence.names.items() if end == place and row.entity_type == "PERSON")
    return next(((at, place) for at in ends), None)


def _right_before(sentence: Sentence, place: int) -> Phrase | None:
    """A phrase that nothing parts from its verb: `أن المبعوث أكد`."""
    first = place
    while first > 0 and place - first <= LONGEST_PREPOSED and not sentence.has_border(first):
        if sentence.has_colon(first) or sentence.is_a(first - 1, "clause") or not is_plain(sentence, first - 1):
            break
        first -= 1
    if first == place or sentence.has_border(place) or first in sentence.cues or not is_noun_here(sentence, first):
        return None
    if first == 0 or sentence.text(first).startswith("ي"):  # أن يحمل
        return (first, place) if is_nominal(sentence, first) else None
    opened = sentence.is_that(first - 1) or sentence.is_a(first - 1, "clause") or first in sentence.quotes
    opened = opened or is_was(sentence, first - 1) or _is_led(sentence, first)
    opened = opened or sentence.text(first - 1).removeprefix("و") in SOURCES  # بحسب فلان يقول
    return (first, place) if opened and _is_one_phrase(sentence, first, place) else None


def _is_one_phrase(sentence: Sentence, first: int, place: int) -> bool:
    """A noun phrase, with brackets or a blessing behind it, reaches the place: no clause of its own stands there."""
    end = phrase_end(sentence, first)
    return end >= place or "(" in sentence.gap(end) or sentence.is_a(end - 1, "prayed")


def _is_spoken_in(sentence: Sentence, place: int) -> bool:
    """`الوزير وفي تصريح لصحيفة قال`."""
    return sentence.text(place) == "وفي" and is_occasion(sentence, place + 1)


def _is_led(sentence: Sentence, place: int) -> bool:
    """Only an adverbial stands before the subject: `بالتوازي، مصادر محلية قالت`."""
    if not (sentence.has_border(place) and place <= LONGEST_LEAD and is_nominal(sentence, place)):
        return False
    is_adverbial = sentence.kind(0) in ("preposition", "adverb") or sentence.text(0).startswith(("ب", "وب"))
    return is_adverbial and not any(at in sentence.cues or sentence.is_that(at) for at in range(place))


def _is_aside(sentence: Sentence, start: int, end: int) -> bool:
    """Between its commas nothing is told: `الوزارة في الحكومة، غير المعترف بها، قالت`."""
    if not (0 < end - start <= LONGEST_ASIDE and sentence.has_border(start) and sentence.has_border(end)):
        return False
    return _is_silent(sentence, start, end)


def _is_silent(sentence: Sentence, start: int, end: int) -> bool:
    """Nothing is told between two places, as in `كانت النيابة في المدينة أعلنت`."""
    if end - start > LONGEST_SILENCE:
        return False
    return not any(at in sentence.cues or sentence.is_that(at) for at in range(start, end))


def _before_asides(sentence: Sentence, place: int) -> int:
    """Back over قد and كان, and a time between commas before them: `كان الوزير، أمس، قد قال`, `أن الوزير كان قال`."""
    led = place
    place -= sentence.text(place - 1) == "قد"
    is_told = led not in sentence.cues or not sentence.cues[led].is_imperfect  # not كان يهدد
    place -= is_told and place > 1 and sentence.text(place - 1) in ("كان", "كانت")
    if place == led:
        return place
    while sentence.has_border(place) and sentence.kind(place - 1) == "adverb":
        while sentence.kind(place - 1) == "adverb":
            place -= 1
    return place


def is_was(sentence: Sentence, place: int) -> bool:
    """كان, which stands before a subject before its verb: `وكانت مصادر أكدت أن`."""
    return sentence.text(place).lstrip(CONJUNCTIONS) in ("كان", "كانت", "كانوا")
