"""Subjects that stand before their verb, or in what it resumes."""

from tasks.enrichers.reporting.channels import is_occasion
from tasks.enrichers.reporting.heads import SPEAKING, can_say, is_anonymous_noun, is_channel, is_definite, is_party_noun
from tasks.enrichers.reporting.phrases import Phrase, is_noun_here, phrase_end, starts_phrase
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence

LONGEST_ASIDE = 10  # words between a subject and its verb
LONGEST_LEAD = 5  # words of an adverbial before a subject
LONGEST_PREPOSED = 14  # words of a subject before its verb


def subject_before(sentence: Sentence, place: int) -> Phrase | None:
    """`كلمة للوزير قال فيها`, `المصدر الذي قال`, `أن الوزير أكد`."""
    if sentence.is_a(place + 1, "resumed"):
        giver = _giver(sentence, place)
        if giver:
            return giver
    cue = sentence.cues[place]
    if sentence.is_a(place - 1, "relative"):
        return None if cue.pronoun else _antecedent(sentence, place - 1)  # not الطريق الذي وصفه
    if cue.conjunction == "ف" and (topic := _topic(sentence, place)):
        return topic
    return _preposed(sentence, place) or _opened(sentence, place) or _unnamed(sentence, place)


def _opened(sentence: Sentence, place: int) -> Phrase | None:
    """A phrase with all that belongs to it between أن and the verb: `أن المبعوث، أكد`, `أن مسؤولا في الحركة قال`."""
    before = _before_asides(sentence, place)
    for first in range(before - 1, max(0, before - LONGEST_PREPOSED) - 1, -1):
        if sentence.is_that(first - 1) or is_was(sentence, first - 1):
            is_whole = is_nominal(sentence, first) and phrase_end(sentence, first) == before
            return (first, before) if is_whole and not sentence.cues[place].conjunction else None
    return None


def _unnamed(sentence: Sentence, place: int) -> Phrase | None:
    """`عن مسؤولين عراقيين، قالوا إن`: unnamed people, whom a clause behind a comma is about."""
    first = place
    while first > 0 and place - first < LONGEST_PREPOSED and _is_plain(sentence, first - 1):
        first -= 1
    is_people = is_anonymous_noun(sentence, first) and sentence.text(first).endswith(("ون", "ين"))
    if not is_people or not sentence.has_border(place) or sentence.text(first).startswith("ال"):
        return None
    return (first, place) if sentence.cues[place].gender == "p" else None


def plural_before(sentence: Sentence, place: int) -> Phrase | None:
    """Whom a plural means where no one else is many: `شارك في اللقاء مسؤولون كبار، وأكدوا أن`."""
    for first in range(place - 1, -1, -1):
        is_many = is_anonymous_noun(sentence, first) and sentence.text(first).endswith(("ون", "ين"))
        is_counted = sentence.is_a(first, "quantity") and sentence.text(first + 1) == "من"
        is_unnamed = sentence.cues[place].shape == "finite" and (is_many or is_counted)
        if (is_unnamed or _is_group(sentence, first)) and starts_phrase(sentence, first):
            return first, min(phrase_end(sentence, first), place)
    return None


def _is_group(sentence: Sentence, place: int) -> bool:
    """The subject of a plural verb: أن القناصل نقلوا."""
    verb = sentence.cues.get(place + 1)
    is_plural_verb = verb is not None and verb.gender == "p" and verb.shape == "finite" and not verb.conjunction
    return is_plural_verb and is_definite(sentence, place) and sentence.is_that(place - 1)


def _topic(sentence: Sentence, place: int) -> Phrase | None:
    """`أما الوزارة فأكدت`: what stands behind أما."""
    for at in range(place - 1, max(-1, place - LONGEST_PREPOSED), -1):
        if sentence.text(at) in ("اما", "واما") and starts_phrase(sentence, at + 1):
            end = min(phrase_end(sentence, at + 1), place)
            return None if sentence.is_that(end) else (at + 1, end)  # not أما علمت أن هذا حرام؟ فقال
    return None


def _giver(sentence: Sentence, place: int) -> Phrase | None:
    """Who gave the speech that it is said in: its owner behind ل, or the subject of the verb that tells of it."""
    speech = next((at for at in range(place - 1, -1, -1) if is_occasion(sentence, at)), None)
    if speech is None:
        return None
    is_given_to = is_channel(sentence, speech + 1)  # تصريح لوسائل الإعلام قال فيه
    if speech + 1 < place and sentence.text(speech + 1).startswith("ل") and not is_given_to:
        return speech + 1, place
    is_owned = not is_given_to and starts_phrase(sentence, speech + 1) and can_say(sentence, speech + 1)
    if speech + 1 < place and is_owned:
        return speech + 1, min(phrase_end(sentence, speech + 1), place)  # تصريح الرئيس، أمس، قال فيه
    behind = (at for at in range(speech, place) if sentence.text(at) == "بها" and starts_phrase(sentence, at + 1))
    made = next(behind, None)
    if made:  # تصريحات أدلى بها الوزير
        return made + 1, min(phrase_end(sentence, made + 1), place)
    first = next((at for at in range(1, speech) if starts_phrase(sentence, at) and is_nominal(sentence, at)), None)
    if first is None or phrase_end(sentence, first) < speech - 2:
        return None
    return first, min(phrase_end(sentence, first), speech)


def _antecedent(sentence: Sentence, place: int) -> Phrase | None:
    """The noun phrase right before a relative pronoun."""
    first = place
    while first > 0 and place - first < LONGEST_PREPOSED and _is_plain(sentence, first - 1):
        first -= 1
        if sentence.has_border(first):
            break
    if first == place or not (sentence.has_border(place) or can_say(sentence, first)):
        return None
    return first, place


def _preposed(sentence: Sentence, place: int) -> Phrase | None:
    place = _before_asides(sentence, place)
    start = int(is_was(sentence, 0))
    is_parted = sentence.has_border(place) or start > 0
    start = start or int(sentence.is_a(0, "clause"))  # لكن الناطق، أمس، نفى
    if is_parted and is_nominal(sentence, start):
        end = phrase_end(sentence, start)
        is_whole = end == place or _is_aside(sentence, end, place)
        if is_whole or (is_was(sentence, 0) and end < place and _is_silent(sentence, end, place)):
            return start, end
    if is_nominal(sentence, 0):
        end = phrase_end(sentence, 0)
        if end == place or (_is_spoken_in(sentence, end) and _is_silent(sentence, end, place)):
            return 0, end
    first = place
    while first > 0 and place - first <= LONGEST_PREPOSED and not sentence.has_border(first):
        if sentence.has_colon(first) or sentence.is_a(first - 1, "clause") or not _is_plain(sentence, first - 1):
            break
        first -= 1
    if first == place or sentence.has_border(place) or first in sentence.cues or not is_noun_here(sentence, first):
        return None
    if first == 0 or sentence.text(first).startswith("ي"):  # أن يحمل
        return (first, place) if is_nominal(sentence, first) else None
    opened = sentence.is_that(first - 1) or sentence.is_a(first - 1, "clause") or first in sentence.quotes
    opened = opened or is_was(sentence, first - 1) or _is_led(sentence, first)
    return (first, place) if opened else None


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
    if end - start > LONGEST_PREPOSED:
        return False
    return not any(at in sentence.cues or sentence.is_that(at) for at in range(start, end))


def _before_asides(sentence: Sentence, place: int) -> int:
    """Back over قد, and a time between commas before it: `كان الوزير، أمس، قد قال`."""
    if sentence.text(place - 1) != "قد":
        return place
    place -= 1
    while sentence.has_border(place) and sentence.kind(place - 1) == "adverb":
        while sentence.kind(place - 1) == "adverb":
            place -= 1
    return place


def _is_plain(sentence: Sentence, place: int) -> bool:
    cue = sentence.cues.get(place)
    is_adjective = cue is not None and cue.shape == "participle" and cue.gender == "f"  # مصادر متابعة للملف
    return not (sentence.kind(place) or sentence.is_that(place) or (cue and not is_adjective))


def is_was(sentence: Sentence, place: int) -> bool:
    """كان, which stands before a subject before its verb: `وكانت مصادر أكدت أن`."""
    return sentence.text(place).lstrip(CONJUNCTIONS) in ("كان", "كانت", "كانوا")


def is_nominal(sentence: Sentence, place: int) -> bool:
    """The word is no verb by its looks: it is definite, or a name, or the title of one."""
    if place in sentence.names or is_definite(sentence, place) or is_channel(sentence, place, SPEAKING):
        return True
    if sentence.is_a(place, "kin"):
        return True
    return is_party_noun(sentence, place) or is_anonymous_noun(sentence, place)
