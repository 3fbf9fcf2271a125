"""Who says it, as far as the clause of a finite cue tells: behind the verb, before it, or by what it resumes."""

from tasks.enrichers.reporting.channels import channel_at, is_occasion
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    SPEAKING,
    can_say,
    is_accusative_plural,
    is_anonymous_noun,
    is_channel,
    is_closed,
    is_definite,
    is_marked_by_b,
    is_party_noun,
    is_reported_noun,
    is_speech,
)
from tasks.enrichers.reporting.phrases import is_noun_here, phrase_end, starts_phrase
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence

SHORTEST_OWNED = 5  # letters of a noun with ها
LONGEST_POSTPOSED = 3  # words of a subject behind its participle: مؤكدا سموه أن
LONGEST_PREPOSED = 14  # words of a subject before its verb
Phrase = tuple[int, int]


def after_hearer(sentence: Sentence, place: int) -> int:
    """Past what may stand between a verb and its subject: له, أيضا, لصحيفة."""
    while place < len(sentence):
        channel = channel_at(sentence, place) if sentence.text(place).startswith("ل") else None
        if channel and channel[0] < len(sentence) and not sentence.has_border(channel[0]):
            place = channel[0]
        elif not sentence.gap(place) and _is_passed(sentence, place):
            place += 1
        else:
            break
    return place


def _is_passed(sentence: Sentence, place: int) -> bool:
    return any(sentence.is_a(place, kind) for kind in ("hearer", "resumed")) or sentence.kind(place) == "adverb"


def subject_after(sentence: Sentence, after: int, cue: Cue) -> Phrase | None:
    """The subject behind the verb; behind a participle only one that its content follows at once."""
    if "document" in cue.complements:
        return _document(sentence, after)
    if not _can_be_subject(sentence, after, cue):
        return None
    end = phrase_end(sentence, after, _marker(cue))
    if cue.shape == "finite":
        return after, _before_hearers(sentence, after, end) if "person" in cue.complements else end
    is_close = end - after <= LONGEST_POSTPOSED and (sentence.is_that(end) or sentence.has_colon(end))
    is_own = is_close and "person" not in cue.complements and not is_reported_noun(sentence, after)
    return (after, end) if is_own else None


def _marker(cue: Cue) -> str:
    if "ب" not in cue.complements:
        return ""
    is_say = cue.kind == "say" and "that" in cue.complements and "person" not in cue.complements
    return "ب?" if is_say else "ب"


def _document(sentence: Sentence, after: int) -> Phrase | None:
    """`جاء في بيان للوزارة أن`: the document says it."""
    if sentence.text(after) != "في" or not is_occasion(sentence, after + 1):
        return None
    return after + 1, phrase_end(sentence, after + 1)


def _can_be_subject(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A noun phrase starts there that is neither speech nor what the cue is about."""
    if cue.shape == "speech" or is_speech(sentence, place) or sentence.text(place) in sentence.vocabulary.owned_speech:
        return False
    if "object" in cue.complements and (_is_hers(sentence, place) or is_known_noun(sentence, place)):
        return False
    if "ب" in cue.complements and is_marked_by_b(sentence, place):
        return False
    return starts_phrase(sentence, place) or _is_name_like_verb(sentence, place, cue)


def _before_hearers(sentence: Sentence, start: int, end: int) -> int:
    """Where those it is said to begin, behind a subject: `دعا الوزير | المواطنين إلى`."""
    commas = [place for place in range(start + 1, end) if sentence.has_border(place)]
    end = commas[1] if len(commas) > 1 else end
    for place in range(start + 1, end):
        word = sentence.text(place)
        if is_channel(sentence, place) or _is_other_body(sentence, place):
            return place
        if is_accusative_plural(word) and place not in sentence.named and is_closed(sentence, place - 1):
            return place
    return end


def _is_other_body(sentence: Sentence, place: int) -> bool:
    """A body with ال behind a definite word does not belong to it: `دعا البيان | الحكومة إلى`."""
    is_body = sentence.text(place).startswith("ال") and is_party_noun(sentence, place, "body")
    return is_body and is_definite(sentence, place - 1)


def _is_hers(sentence: Sentence, place: int) -> bool:
    """توبتها, رأيها: what is hers is what she tells, unless it is her kin."""
    word = sentence.text(place)
    if place in sentence.named or not word.endswith("ها") or len(word) < SHORTEST_OWNED:
        return False
    return not any(word[:-2].startswith(kin[:-1]) for kin in sentence.vocabulary.words["kin"] if len(kin) > 2)


def is_known_noun(sentence: Sentence, place: int) -> bool:
    """The word is of the lexicon of nouns that are reported."""
    return sentence.text(place) in sentence.vocabulary.reported_nouns


def _is_name_like_verb(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Two perfect verbs do not follow one another: the second is a name (دان, عبر)."""
    other = sentence.cues.get(place)
    if other is None or cue.shape != "finite" or sentence.gap(place) or sentence.kind(place):
        return False
    return other.shape == "finite" and not other.is_imperfect and not other.conjunction


def subject_before(sentence: Sentence, place: int) -> Phrase | None:
    """`كلمة للوزير قال فيها`, `المصدر الذي قال`, `أن الوزير أكد`."""
    if sentence.is_a(place + 1, "resumed"):
        giver = _giver(sentence, place)
        if giver:
            return giver
    if sentence.is_a(place - 1, "relative"):
        return _antecedent(sentence, place - 1)
    return _preposed(sentence, place)


def _giver(sentence: Sentence, place: int) -> Phrase | None:
    """Who gave the speech that it is said in: its owner behind ل, or the subject of the verb that tells of it."""
    speech = next((at for at in range(place - 1, -1, -1) if is_occasion(sentence, at)), None)
    if speech is None:
        return None
    if speech + 1 < place and sentence.text(speech + 1).startswith("ل"):
        return speech + 1, place
    first = next((at for at in range(1, speech) if starts_phrase(sentence, at)), None)
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
    start = int(_is_was(sentence, 0))
    if sentence.has_border(place) and is_nominal(sentence, start) and phrase_end(sentence, start) == place:
        return start, place
    first = place
    while first > 0 and place - first <= LONGEST_PREPOSED and not sentence.has_border(first):
        if sentence.has_colon(first) or sentence.is_a(first - 1, "clause") or not _is_plain(sentence, first - 1):
            break
        first -= 1
    if first == place or sentence.has_border(place) or first in sentence.cues or not is_noun_here(sentence, first):
        return None
    if first == 0:
        return (first, place) if is_nominal(sentence, first) else None
    opened = sentence.is_that(first - 1) or sentence.is_a(first - 1, "clause") or first in sentence.quotes
    opened = opened or _is_was(sentence, first - 1)
    return (first, place) if opened else None


def _is_plain(sentence: Sentence, place: int) -> bool:
    return not (sentence.kind(place) or sentence.is_that(place) or place in sentence.cues)


def _is_was(sentence: Sentence, place: int) -> bool:
    """كان, which stands before a subject before its verb: `وكانت مصادر أكدت أن`."""
    return sentence.text(place).lstrip(CONJUNCTIONS) in ("كان", "كانت", "كانوا")


def is_nominal(sentence: Sentence, place: int) -> bool:
    """The word is no verb by its looks: it is definite, or a name, or the title of one."""
    if place in sentence.names or is_definite(sentence, place) or is_channel(sentence, place, SPEAKING):
        return True
    if sentence.is_a(place, "kin"):
        return True
    return is_party_noun(sentence, place) or is_anonymous_noun(sentence, place)
