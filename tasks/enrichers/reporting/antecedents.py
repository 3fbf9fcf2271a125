"""Whom a verb resumes: who gave the speech, what a relative pronoun stands for, what أما sets apart."""

from tasks.enrichers.reporting.heads import can_say, is_anonymous_noun, is_definite, is_nominal, is_silent_noun
from tasks.enrichers.reporting.outlet_words import is_channel, is_occasion
from tasks.enrichers.reporting.people import SIDES
from tasks.enrichers.reporting.phrases import Phrase, phrase_end
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import starts_phrase

SHORTEST_PAIR = 7  # letters, ال included
LONGEST_PREPOSED = 14  # words of a subject before its verb


def plural_before(sentence: Sentence, place: int) -> Phrase | None:
    """Whom a plural means where no one else is many: `شارك في اللقاء مسؤولون كبار، وأكدوا أن`."""
    for first in range(place - 1, -1, -1):
        is_many = is_anonymous_noun(sentence, first) and sentence.text(first).endswith(("ون", "ين"))
        is_counted = sentence.is_a(first, "quantity") and sentence.text(first + 1) == "من"
        is_counted = is_counted and can_say(sentence, first + 2)
        is_unnamed = sentence.cues[place].shape == "finite" and (is_many or is_counted)
        if sentence.cues[place].shape == "finite" and (sentence.text(first) in SIDES or _is_pair(sentence, first)):
            return first, first + 1
        if (is_unnamed or _is_group(sentence, first)) and starts_phrase(sentence, first):
            return first, min(phrase_end(sentence, first), place)
    return None


def _is_pair(sentence: Sentence, place: int) -> bool:
    """Those whom a clause begins with: `أن الوزيرين تبادلا الرأي، وأكدا`."""
    word = sentence.text(place)
    is_many = word.startswith("ال") and word.endswith("ين") and len(word) >= SHORTEST_PAIR
    return is_many and sentence.is_that(place - 1) and place not in sentence.named


def _is_group(sentence: Sentence, place: int) -> bool:
    """The subject of a plural verb: أن القناصل نقلوا."""
    verb = sentence.cues.get(place + 1)
    is_plural_verb = verb is not None and verb.gender == "p" and verb.shape == "finite" and not verb.conjunction
    return is_plural_verb and is_definite(sentence, place) and sentence.is_that(place - 1)


def topic_before(sentence: Sentence, place: int) -> Phrase | None:
    """`أما الوزارة فأكدت`: what stands behind أما."""
    for at in range(place - 1, max(-1, place - LONGEST_PREPOSED), -1):
        if sentence.text(at) in ("اما", "واما") and starts_phrase(sentence, at + 1):
            end = min(phrase_end(sentence, at + 1), place)
            return None if sentence.is_that(end) else (at + 1, end)  # not أما علمت أن هذا حرام؟ فقال
    return None


def giver_before(sentence: Sentence, place: int) -> Phrase | None:
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


def antecedent_before(sentence: Sentence, place: int) -> Phrase | None:
    """The person or else the noun phrase right before a relative pronoun."""
    named = [at for at, (row, end) in sentence.names.items() if end == place and row.entity_type == "PERSON"]
    if sentence.text(place) == "الذين":  # الحوثيين الذين يؤكدون
        many = (at for at, (_, end) in sentence.names.items() if end == place)
        return next(((at, place) for at in many), None) or _plain_before(sentence, place)
    if named and not (sentence.has_border(place) or sentence.text(place).endswith("ين")):
        return named[0], place  # تصريحا لرئيس النادي فلان الذي أعلن
    return _plain_before(sentence, place)


def _plain_before(sentence: Sentence, place: int) -> Phrase | None:
    """The noun phrase right before a relative pronoun."""
    first = place
    while first > 0 and place - first < LONGEST_PREPOSED and is_plain(sentence, first - 1):
        if sentence.text(first - 1) == "ذلك":
            break  # بما في ذلك الصندوق، الذي
        first -= 1
        if sentence.has_border(first):
            break
    beside = [at for at, (row, end) in sentence.names.items() if end == first and row.entity_type == "PERSON"]
    if beside and sentence.has_border(first) and sentence.has_border(place) and sentence.text(place) == "الذي":
        return beside[0], first  # فلان، رجل أعمال، الذي قال
    if (
        first == place
        or is_silent_noun(sentence, first)
        or not (sentence.has_border(place) or can_say(sentence, first))
    ):
        return None  # المعلومات التي قالت إن
    return first - sentence.is_a(first - 1, "quantity"), place  # بعض الدول التي أعلنت


def is_plain(sentence: Sentence, place: int) -> bool:
    """The word can stand in a noun phrase: no clause word, no complementiser, no verb."""
    cue = sentence.cues.get(place)
    is_adjective = cue is not None and cue.shape == "participle" and cue.gender == "f"  # مصادر متابعة للملف
    return not (sentence.kind(place) or sentence.is_that(place) or (cue and not is_adjective))
