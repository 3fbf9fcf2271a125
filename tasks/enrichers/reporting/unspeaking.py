"""Words behind a verb that are no one who speaks: adverbs, deeds, what belongs to who spoke before."""

import re

from tasks.enrichers.reporting.heads import MASDAR, can_say, is_definite, is_known_noun
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import is_joined

ADVERB = re.compile(r"(?:م\w{3,}|\wا\w\w)(?<!ه)ا$")  # مازحا, متهكما
DEED = re.compile(r"م\wا\w\wه$")  # معاودة, مراجعة
OWNED = ("ها", "هم", "هن", "ته")
SHORTEST_OWNED = 5  # letters of a noun with its owner's pronoun


def is_no_one(sentence: Sentence, place: int) -> bool:
    """The word at a place is no one who could be the subject of a verb of saying."""
    if place >= len(sentence) or place in sentence.named or place in sentence.quotes or can_say(sentence, place):
        return False
    if sentence.is_a(place, "quantity") or sentence.is_a(place, "same") or sentence.is_a(place, "kin"):
        return False
    if is_joined(sentence, place):
        return True  # فقالت وبعض الناس
    word = sentence.text(place)
    if ADVERB.match(word) is not None or (sentence.is_a(place, "more") and sentence.text(place + 1) != "من"):
        return True
    return not word.startswith("ال") and (_is_deed(sentence, place) or is_owned(sentence, place))


def _is_deed(sentence: Sentence, place: int) -> bool:
    """A noun of action that owns the next word: `معاودة الاتصال`, `تسامح الموقف`."""
    word = sentence.text(place)
    is_action = MASDAR.match(word) is not None or DEED.match(word) is not None or is_known_noun(sentence, place)
    return is_action and is_definite(sentence, place + 1) and not sentence.has_border(place + 1)


def _is_verb(word: str) -> bool:
    """أجراها, and not ارتداءها."""
    return word.startswith("ا") and MASDAR.match(word) is None


def is_owned(sentence: Sentence, place: int) -> bool:
    """What is someone's by its pronoun, and no person of theirs: رأيه, فكرتها, and not محاميتها."""
    word, vocabulary = sentence.text(place), sentence.vocabulary
    if place >= len(sentence) or sentence.phrase(place, place + 1).endswith("ة"):
        return False  # دورة, no دوره
    if word in vocabulary.owned_nouns or word in vocabulary.owned_speech:
        return True
    if not word.endswith(OWNED) or len(word) < SHORTEST_OWNED or _is_verb(word) or word.endswith(("وها", "وهم")):
        return False  # منظموها
    stem = word[:-2]
    stems = (stem, stem[:-1] + "ه")  # زميلتها: زميلة
    is_person = not vocabulary.anonymous.isdisjoint(stems) or any(form in vocabulary.party_nouns for form in stems)
    is_person = is_person or stems[1] in vocabulary.words["quantity"]  # غالبيتهم
    is_kin = any(stem.startswith(kin[:-1]) for kin in vocabulary.words["kin"] if len(kin) > 2)
    return not (is_person or is_kin or sentence.is_a(place, "hearer"))
