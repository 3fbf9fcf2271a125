"""Words that ب or ل is written to, where the verb governs them."""

import re

from tasks.enrichers.reporting.heads import MASDAR, can_say, is_definite
from tasks.enrichers.reporting.sentence import Sentence

SHORTEST_WITH_B = 3  # letters
WITH_B = re.compile(r"ب(?:ال|ما|ان|كل|هذا|هذه|عدم|اي|من)")
ASIDES = ("بهذا", "بهذه")


def is_marked_by_b(sentence: Sentence, place: int, *, is_noun: bool = False) -> bool:
    """The word is written with the preposition ب; `is_noun`: and is one of the nouns that are reported."""
    word = sentence.text(place)
    if sentence.is_a(place, "manner") or is_where(sentence, place) or is_including(sentence, place):
        return False
    if is_noun:
        return word[:1] == "ب" and word[1:] in sentence.vocabulary.reported_nouns
    if place in sentence.names:
        mention = sentence.names[place][0]
        is_joined = word.startswith("ب") and sentence.tokens[place].start < mention.start_char
        return is_joined and mention.entity_type != "LOCATION"  # in a place, most often
    if WITH_B.match(word):
        return True
    return word[:1] == "ب" and (word[1:] in sentence.vocabulary.reported_nouns or MASDAR.match(word[1:]) is not None)


def is_including(sentence: Sentence, place: int) -> bool:
    """بما في ذلك, بما فيها: what belongs to what was told."""
    return sentence.text(place) == "بما" and sentence.text(place + 1).startswith("في")


def is_where(sentence: Sentence, place: int) -> bool:
    """`مدير الفرع بمنطقة تبوك`."""
    return sentence.text(place)[1:] in sentence.vocabulary.words["place"] and place + 1 in sentence.named


def is_marked_by_l(sentence: Sentence, place: int) -> bool:
    """A noun of action with ل: داعيا لوقف القتال."""
    word, vocabulary = sentence.text(place), sentence.vocabulary
    is_action = word[1:] in vocabulary.reported_nouns or word[1:] in vocabulary.words["deed"]
    is_action = is_action or MASDAR.match(word[1:]) is not None
    return word[:1] == "ل" and place not in sentence.names and is_action


def is_aside(sentence: Sentence, place: int) -> bool:
    """Two words between a verb and its content: بهذه المناسبة, حفظه الله."""
    if sentence.is_a(place, "blessing"):
        return sentence.text(place + 1) == "الله"
    return sentence.text(place) in ASIDES and sentence.is_a(place + 1, "aside")


def governs_b(sentence: Sentence, place: int) -> bool:
    """The word has the preposition ب for its verb: right behind it almost any word that starts with the letter does."""
    is_long = len(sentence.text(place)) > SHORTEST_WITH_B and sentence.text(place).startswith("ب")
    if sentence.is_a(place, "manner") or is_aside(sentence, place):
        return False
    if place - 1 in sentence.cues and is_long and place not in sentence.names:
        return True
    return is_marked_by_b(sentence, place)


def is_charge_with_b(sentence: Sentence, place: int) -> bool:
    """Behind those who are charged, asked or threatened ب leads to what for: `اتهم الجيش بمهاجمة`."""
    word = sentence.text(place)
    if sentence.kind(place) or place in sentence.named or sentence.is_a(place, "manner") or is_aside(sentence, place):
        return False
    if word[:1] != "ب" or word == "باسم" or sentence.is_a(place, "hearer") or can_say(sentence, place):
        return False
    is_free = is_definite(sentence, place - 1) or sentence.is_a(place - 1, "self")
    return is_free and (len(word) > SHORTEST_WITH_B or is_definite(sentence, place + 1))
