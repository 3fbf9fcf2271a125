"""Whether a word goes on with the noun phrase before it."""

import re

from tasks.enrichers.reporting.heads import MASDAR, is_definite, is_party_noun, is_reported_noun, withholds_name
from tasks.enrichers.reporting.marked import is_charge_with_b, is_marked_by_b, is_marked_by_l
from tasks.enrichers.reporting.outlet_words import (
    OUTLETS,
    is_behind_source,
    is_channel,
    is_led,
    is_of_outlet,
    is_published,
)
from tasks.enrichers.reporting.quoted import is_of_office, is_outlet_told, is_speech
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import is_clausal

SHORTEST_VERB = 3  # letters, more than
THEY = re.compile(r"ي\w{2,}(?<!ي)ون$")  # ينتمون, and not يمنيون
SHORTEST_MANY = 7  # letters of a plural or dual; shorter words may be others (بيان, أعيان)
MARKS = "«»“”„\"‘’'`()[]{} "


def continues_phrase(sentence: Sentence, place: int, marker: str) -> bool:
    """The word goes on with the phrase before it, which ends before `marker`, as `phrase_end` has it."""
    is_other = place not in sentence.names and (place in sentence.cues or not sentence.text(place))
    if is_other or not _joins(sentence, place) or _ends(sentence, place):
        return False  # nothing is left of a dash that is drawn as ـ
    if place in sentence.names:
        return _is_named_within(sentence, place, marker)
    if _is_parted(sentence, place):
        return False
    if sentence.text(place).startswith("ل") and _is_told_to(sentence, place):
        return False
    if marker and _is_marked(sentence, place, marker):
        return False
    return not is_reported_noun(sentence, place)


def _ends(sentence: Sentence, place: int) -> bool:
    """The word begins what comes behind a subject."""
    return (
        sentence.is_a(place, "behind")
        or _is_verb_behind(sentence, place)
        or is_published(sentence, place)
        or (sentence.is_a(place, "affirmation") and not sentence.kind(place - 1))
        or sentence.is_that(place)
        or is_outlet_told(sentence, place)
        or withholds_name(sentence, place)
    )


def _is_verb_behind(sentence: Sentence, place: int) -> bool:
    """A verb by its letters, or a noun, behind what nothing indefinite belongs to: `الإدارة الأميركية | تدرك الخطر`."""
    word = sentence.text(place)
    if word.endswith("ون") and THEY.match(word) and place not in sentence.named and not sentence.gap(place):
        return not is_party_noun(sentence, place - 1, "honorific", "office")  # الوزير يعلون
    is_verb = word[:1] in ("ت", "ي") and not word.endswith(("ي", "ه", "ا"))
    is_verb = is_verb or (
        word.endswith("ت") and not word.endswith(("ات", "يت", "وت")) and not word.startswith(("ال", "و"))
    )
    if (
        not is_verb
        or len(word) <= SHORTEST_VERB
        or place in sentence.named
        or sentence.gap(place)
        or MASDAR.match(word) is not None
    ):
        return False
    return _owns_no_more(sentence, place - 1) and not (is_party_noun(sentence, place) or is_channel(sentence, place))


def _owns_no_more(sentence: Sentence, place: int) -> bool:
    """A state or body, a definite word that is no title of someone named behind it, an adjective in a row."""
    word = sentence.text(place)
    if place in sentence.named:
        return any(end == place + 1 and row.entity_type != "PERSON" for row, end in sentence.names.values())
    if is_definite(sentence, place):
        is_adjective = word.endswith("ي") and not word.startswith("لل")  # استطلاع للرأي | قامت
        return word.endswith("يه") or not (is_adjective or is_party_noun(sentence, place, "office", "honorific"))
    return word.endswith("ه") and sentence.text(place - 1).endswith("ه")


def _is_told_to(sentence: Sentence, place: int) -> bool:
    """ل leads to an outlet, known, foreign or quoted."""
    name = sentence.text(place).lstrip("ل")
    is_outlet = is_channel(sentence, place) and is_led(sentence, place)
    if is_of_office(sentence, place):
        return False
    if not name or (name[0].isascii() and name[0].isalpha()) or is_outlet:
        return True
    is_last = sentence.is_that(place + 1) or sentence.has_border(place + 1)
    if is_behind_source(sentence, place):
        return True  # أكد المصدر المسؤول | لضفافنيوز أن
    return is_last and is_channel(sentence, place, ("homonym",)) and not is_of_outlet(sentence, place)


def _is_parted(sentence: Sentence, place: int) -> bool:
    """The word is of another phrase by its class: a clause word, a pronoun, an object; a quantifier may be owned."""
    kind = sentence.kind(place)
    if sentence.text(place) in ("هي", "هو") and any(
        at in sentence.names and sentence.names[at][0].entity_type == "PERSON" for at in (place + 1, place + 2)
    ):
        return sentence.text(place - 1) not in ("اخري", "اخر")  # متحدثة أخرى هي فلانة
    if sentence.text(place) == "كي" and is_party_noun(sentence, place - 1, "honorific"):
        return False  # الدكتور كي جوي
    before = sentence.text(place - 1)
    is_many = before.endswith(("يان", "يون")) and len(before) >= SHORTEST_MANY and not before.startswith("ال")
    if is_many and sentence.text(place).startswith("ال"):
        return place - 1 not in sentence.named  # أيد اقتصاديان | الخطة
    if sentence.text(place) in ("ذلك", "اي"):
        return True  # أرجع المراقبون | ذلك إلى, نفت الشركة | أي علاقة
    if kind and (kind != "quantifier" or is_definite(sentence, place - 1)):
        return True
    return is_clausal(sentence, place) or _is_past_name(sentence, place)


def _is_past_name(sentence: Sentence, place: int) -> bool:
    """An indefinite word behind a state or body that is itself the subject: `نفت أنقرة | ادعاءات`."""
    if place - 1 not in sentence.named or sentence.text(place).startswith(("ال", "لل")):
        return False
    ended = [
        first for first, (mention, end) in sentence.names.items() if end == place and mention.entity_type != "PERSON"
    ]
    return bool(ended) and ended[0] - 1 in sentence.cues and not is_party_noun(sentence, place)


def _is_named_within(sentence: Sentence, place: int, marker: str) -> bool:
    """A name goes on with the phrase: no outlet that it is told to, no complement of the verb."""
    if is_channel(sentence, place, (*OUTLETS, "homonym")) and is_led(sentence, place):
        return False
    return not (marker and _is_marked(sentence, place, marker))


def _is_marked(sentence: Sentence, place: int, marker: str) -> bool:
    if marker in ("ل", "ب!") and _is_call(sentence, place):
        return True
    if marker == "ب!" and is_charge_with_b(sentence, place):
        return True
    return marker != "ل" and is_marked_by_b(sentence, place, is_noun=marker == "ب?")


def _is_call(sentence: Sentence, place: int) -> bool:
    is_marked = is_marked_by_l(sentence, place) and not is_party_noun(sentence, place)  # not لاتحاد الكرة
    return is_definite(sentence, place - 1) and is_marked  # دعا الوزير لوقف القتال


def _joins(sentence: Sentence, place: int) -> bool:
    """The word belongs to the one before, as far as the marks between them tell."""
    gap = sentence.gap(place)
    if not gap:
        return not (place in sentence.quotes and is_speech(sentence, place))
    if is_speech(sentence, place):
        return False
    rest = gap.strip(MARKS)
    is_pair = rest == "-" and sentence.text(place - 1).endswith("يه") and sentence.text(place).endswith("يه")
    return not rest or is_pair or (rest in (".", "/") and len(sentence.text(place - 1)) <= 2)
