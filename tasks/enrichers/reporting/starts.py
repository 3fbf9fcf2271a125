"""Where a noun phrase can start."""

from tasks.enrichers.reporting.heads import ACTION, FUTURE, can_say, is_anonymous_noun, is_future
from tasks.enrichers.reporting.our_acts import is_our_act
from tasks.enrichers.reporting.sentence import THESE, Sentence
from tasks.enrichers.reporting.vocabulary import NO_NOUN

SHORTEST = 4  # letters of a noun that و is told from; وجهة, واحد have it for their own
LED = ("لأ", "لإ")  # no one is called so: لأحدهم, لإحدى الصحف


def starts_phrase(sentence: Sentence, place: int) -> bool:
    """A noun phrase can start at the place, right behind what stands before it."""
    if sentence.has_border(place) or sentence.has_colon(place):
        return False
    if sentence.text(place) in THESE and (sentence.is_that(place + 1) or sentence.has_border(place + 1)):
        return False  # فتقول هذه إن
    return is_noun_here(sentence, place) and (place in sentence.names or not _is_verbal(sentence, place))


def is_noun_here(sentence: Sentence, place: int) -> bool:
    """The word can be the first of a noun phrase, as far as its class tells."""
    if place >= len(sentence) or sentence.is_that(place) or _is_led_to(sentence, place):
        return False
    if place in sentence.names or sentence.is_a(place, "same") or sentence.is_a(place, "quantity"):
        return True
    if _is_said_to(sentence, place) or is_clausal(sentence, place):
        return False
    return sentence.kind(place) in ("", "quantifier")


def _is_said_to(sentence: Sentence, place: int) -> bool:
    """ل leads to the noun: للمدير, لفريق عمله, لأصدقائه, and not لجنة."""
    word, vocabulary = sentence.text(place), sentence.vocabulary
    if word[:1] != "ل" or word.startswith("لل"):
        return word[:1] == "ل"
    if word in vocabulary.party_nouns or word in vocabulary.channels:
        return False
    is_noun = word[1:] in vocabulary.party_nouns or word[1:] in vocabulary.reported_nouns
    return is_noun or sentence.phrase(place, place + 1).startswith(LED)


def _is_led_to(sentence: Sentence, place: int) -> bool:
    """A name with ل or ب written to it: قال للجزيرة, فيما يتعلق بباريس."""
    if place in sentence.names:
        is_joined = sentence.tokens[place].start < sentence.names[place][0].start_char
        return is_joined and sentence.text(place).startswith(("ل", "ب"))
    return _is_with_b(sentence, place)


def _is_with_b(sentence: Sentence, place: int) -> bool:
    """The particle ب, by the noun that stands behind it: برسالة, باستغراب, and not باحث."""
    word, vocabulary = sentence.text(place), sentence.vocabulary
    if word[:1] != "ب" or place in sentence.named or is_anonymous_noun(sentence, place) or can_say(sentence, place):
        return False
    is_noun = word[1:] in vocabulary.reported_nouns or word[1:] in vocabulary.party_nouns
    is_noun = is_noun or word[1:] in vocabulary.words["quantity"] or word[1:] in vocabulary.words["same"]
    return is_noun or ACTION.match(word[1:]) is not None or sentence.phrase(place, place + 1).endswith("ة")


def _is_verbal(sentence: Sentence, place: int) -> bool:
    """A cue, and not a participle that is a noun too (متحدثة)."""
    cue = sentence.cues.get(place)
    return cue is not None and not (cue.gender == "f" and is_anonymous_noun(sentence, place))


def is_joined(sentence: Sentence, place: int) -> bool:
    """و is written to the noun, by the noun behind it: والمتداولون, وبعض, and not والدة, وكيل."""
    word, vocabulary = sentence.text(place), sentence.vocabulary
    if word[:1] != "و" or place in sentence.named or word in vocabulary.party_nouns or word in vocabulary.channels:
        return False
    noun = word[1:]
    if len(noun) < SHORTEST:
        return noun in vocabulary.words["quantity"] and word != "واحد"
    is_known = noun in vocabulary.party_nouns or noun in vocabulary.anonymous or noun in vocabulary.words["quantity"]
    is_plural = word.startswith("وال") and word.endswith(("ون", "ات", "ين"))
    return is_known or is_plural or noun in vocabulary.reported_nouns


def is_clausal(sentence: Sentence, place: int) -> bool:
    """The word opens a clause, or is a pronoun."""
    word = sentence.text(place)
    is_later = word[:1] == "ف" and FUTURE.match(word[1:]) is not None  # فسيلتقي
    return is_later or sentence.is_a(place, NO_NOUN) or is_future(sentence, place) or is_our_act(sentence, place)
