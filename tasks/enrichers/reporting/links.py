"""Prepositions that tie a further noun to a phrase: عدد من المسؤولين, قيادي في الحركة."""

from tasks.enrichers.reporting.heads import bare, is_anonymous_noun, is_definite, is_known_noun, is_party_noun
from tasks.enrichers.reporting.joined import MARKS
from tasks.enrichers.reporting.outlet_words import SPOKEN_IN, is_channel
from tasks.enrichers.reporting.sentence import Sentence

AWARE = ("صله", "اطلاع", "درايه", "علم", "معرفه")  # مصادر على صلة بالمفاوضات
ACCOUNTS = ("حسابه", "حسابها", "صفحته", "صفحتها")
NEAR = 6  # words between a preposition and the name that its phrase belongs to


def is_link(sentence: Sentence, start: int, place: int) -> bool:
    """A preposition that ties a further noun to the phrase: عدد من المسؤولين, قيادي في الحركة."""
    word, owner = sentence.text(place), place + 1
    is_time = sentence.text(owner) == "وقت"  # مصدر في الشرطة | في وقت سابق
    if (
        place in sentence.quotes
        or sentence.gap(place).strip("%" + MARKS)
        or sentence.gap(owner).strip(MARKS)
        or not _is_owner(sentence, owner)
        or is_time
    ):
        return False
    if sentence.text(place - 1).isdigit() and sentence.text(owner) in ("المايه", "الميه"):
        return True
    if word == "من":
        return _is_of_some(sentence, start, place)
    if word in ("عن", "علي"):
        return _is_in_charge(sentence, start, place)
    if word == "الي" and sentence.is_a(start, "envoy"):
        return owner in sentence.names and sentence.names[owner][0].entity_type == "LOCATION"
    return word in ("في", "لدي", "داخل") and _holds(sentence, start, owner)


def _is_in_charge(sentence: Sentence, start: int, place: int) -> bool:
    """Of what is behind عن or على: المشرف العام على, النائب عن; but أعرب المسؤول الأوروبي عن تقديره."""
    word, owner = sentence.text(place), place + 1
    is_qualified = sentence.text(place - 1).startswith("ال")
    if word == "علي":
        kind, is_aware = "charge", is_anonymous_noun(sentence, start) and sentence.text(owner) in AWARE
    else:
        kind, is_aware = "issued" if sentence.is_a(place - 1, "issued") else "elected", False
        is_qualified = is_qualified and not is_known_noun(sentence, owner)
    heads = (place - 1, place - 2) if is_qualified else (place - 1,)
    return is_aware or any(bare(sentence.text(at)) in sentence.vocabulary.words[kind] for at in heads)


def _is_of_some(sentence: Sentence, start: int, place: int) -> bool:
    """من ties what a quantity counts, or an unnamed one's place; right behind a single word it is the verb's."""
    if is_channel(sentence, start, ("head",)) and is_anonymous_noun(sentence, place + 1):
        return False  # علم موقع «ضفاف» من مصادر
    if start in sentence.names and sentence.names[start][0].entity_type == "PERSON":
        return False  # حذر صالحي من
    if sentence.text(place - 1).startswith(("البالغ", "بالغ")):
        return True  # اللاعب البالغ من العمر
    if sentence.is_a(start, "quantity") or sentence.is_a(start, "delegation") or sentence.text(start).isdigit():
        return True
    if place == start + 1 and (is_definite(sentence, start) or is_party_noun(sentence, start, "honorific")):
        return False  # حذر سماحته من
    is_office = is_party_noun(sentence, start, "office") and not is_anonymous_noun(sentence, start)
    return not (sentence.text(start).startswith("ال") or is_office)  # حذر رئيس الهيئة من


def _is_owner(sentence: Sentence, place: int) -> bool:
    if place >= len(sentence):
        return False
    return place in sentence.names or not (sentence.kind(place) or sentence.is_that(place))


def _holds(sentence: Sentence, start: int, place: int) -> bool:
    """What is behind في is where the person belongs, not where it was said."""
    if is_channel(sentence, place, SPOKEN_IN) or sentence.text(place) in ACCOUNTS:
        return False  # قائد الفريق | في حسابه
    if place in sentence.names:
        return sentence.names[place][0].entity_type != "PERSON"
    if sentence.is_a(place, "place") or _is_person_near(sentence, place):
        return True
    return is_party_noun(sentence, place, "body") or is_anonymous_noun(sentence, start)


def _is_person_near(sentence: Sentence, place: int) -> bool:
    """A name ends the phrase soon: العضوة في مبادرة الأمل سعاد."""
    for at in range(place, min(place + NEAR, len(sentence))):
        if at in sentence.names and sentence.names[at][0].entity_type == "PERSON":
            return sentence.names[at][0].start_char == sentence.tokens[at].start
        if sentence.kind(at) or sentence.has_border(at) or sentence.is_that(at):
            return False
    return False
