"""Whether a phrase identifies no one: an unnamed person or group."""

from tasks.enrichers.reporting.heads import bare, is_anonymous_noun, is_definite, is_party_noun
from tasks.enrichers.reporting.outlet_words import OUTLETS, is_channel
from tasks.enrichers.reporting.people import is_near_to, is_of_many, is_of_several, is_person, is_plural
from tasks.enrichers.reporting.sentence import Sentence

DEMONSTRATIVES = ("هولاء", "تلك", "ذلك", "اولئك")
BELONGS = ("في", "لدي")
UNSIGNED = ("تقارير", "وتقارير")
LONGEST_WITH_L = 5  # letters of لطيفة, لقمان
UPON = ("عليه", "عليها", "عليهم")  # المجني عليه
SOURCES = ("مصدر", "مصادر")  # of an outlet: no one


def is_anonymous(sentence: Sentence, start: int, end: int) -> bool:
    """The phrase identifies no one: an unnamed person or group."""
    if is_of_many(sentence, start) or _is_unsigned(sentence, start, end) or _is_of_unnamed(sentence, start, end):
        return True
    start += 2 * is_told_by(sentence, start)
    while start + 1 < end and (
        sentence.is_a(start, "same") or sentence.text(start) in DEMONSTRATIVES or _is_view_of_some(sentence, start)
    ):
        start += 1
    if start in sentence.names and sentence.names[start][0].entity_type == "ORGANIZATION":
        return False  # الحوثيون
    if is_of_many(sentence, start) or sentence.text(start).isdigit() or is_of_several(sentence, start):
        return not is_channel(sentence, start + 1)  # مراسلو رويترز
    if not is_plural(sentence, start) and any(
        is_person(sentence, place) and not is_near_to(sentence, start, place) for place in range(start, end)
    ):
        return False
    if is_anonymous_noun(sentence, start):
        is_addressed = sentence.text(start + 1).startswith("ل") or sentence.text(start).startswith("ال")
        is_source = sentence.text(start).lstrip("و") in SOURCES
        is_time = sentence.kind(start + 1) == "adverb"  # أعلن مسؤول اليوم أن
        speaks_for_outlet = not (is_addressed or is_source or is_time) and is_channel(
            sentence, start + 1, (*OUTLETS, "homonym")
        )
        is_one = bare(sentence.text(start)) in sentence.vocabulary.words["rank"]
        is_group = is_plural(sentence, start) or (is_party_noun(sentence, start, "collective") and not is_one)
        is_named = not (is_group or is_source) and _has_name(sentence, start, end)
        return not (speaks_for_outlet or _is_office(sentence, start, end) or is_named)
    return is_plural(sentence, start) and not _has_name(sentence, start, end)


def is_told_by(sentence: Sentence, start: int) -> bool:
    """What stands there is of people behind it whom no one names: `معلومات | من ضباط`."""
    is_from = sentence.text(start + 1) == "من" and is_channel(sentence, start, ("document",))
    return is_from and (is_anonymous_noun(sentence, start + 2) or is_of_many(sentence, start + 2))


def _is_of_unnamed(sentence: Sentence, start: int, end: int) -> bool:
    """A party to a case, and their agent or kin, whom no name is given: وكيل المتهم, and not وكيل المدعي العام."""
    is_theirs = is_party_noun(sentence, start, "office") or sentence.is_a(start, "kin")
    party = start + is_theirs
    if party >= end or not sentence.is_a(party, "litigant") or sentence.text(party + 1) == "العام":
        return False
    is_wronged = sentence.text(party + 1) in UPON
    return (is_theirs or is_wronged) and not _has_name(sentence, party + is_wronged, end)


def _is_unsigned(sentence: Sentence, start: int, end: int) -> bool:
    """Reports that no one is named for: تقارير إعلامية, and not تقارير الغرفة التجارية."""
    is_owned = start + 1 < end and is_definite(sentence, start + 1)
    return sentence.text(start) in UNSIGNED and not (is_owned or _has_name(sentence, start, end))


def _is_view_of_some(sentence: Sentence, place: int) -> bool:
    """تقدير عدد من الخبراء, تقديرات محللين: a document of people whom no one names."""
    return is_channel(sentence, place, ("document",)) and (
        sentence.is_a(place + 1, "quantity") or is_plural(sentence, place + 1) or _are_counted(sentence, place + 1)
    )


def _are_counted(sentence: Sentence, place: int) -> bool:
    """13 محللا, and not 2015."""
    return sentence.text(place).isdigit() and is_anonymous_noun(sentence, place + 1)


def _is_office(sentence: Sentence, start: int, end: int) -> bool:
    """An office (قائد الشرطة, الناطق باسم الحكومة) is held by one person, whom anyone can look up."""
    if (
        not is_party_noun(sentence, start, "office")
        or bare(sentence.text(start)) in sentence.vocabulary.words["charge"]
    ):
        return False
    for place in range(start, end):
        if sentence.kind(place) or (place > start and _is_in(sentence, place)):
            return False
        if is_definite(sentence, place):
            return True
    return False


def _is_in(sentence: Sentence, place: int) -> bool:
    """The body that someone is of behind ب: عضو بمجلس النواب is one of many."""
    if place in sentence.names:
        return (
            sentence.text(place).startswith("ب") and sentence.tokens[place].start < sentence.names[place][0].start_char
        )
    return sentence.text(place)[:1] == "ب" and sentence.text(place)[1:] in sentence.vocabulary.party_nouns


def _is_led(sentence: Sentence, place: int) -> bool:
    """ل is written to a noun too long to be a name with that letter: المتابع لمسيرة الفن."""
    word = sentence.text(place)
    return word.startswith("ل") and len(word) > LONGEST_WITH_L and sentence.named.isdisjoint((place, place + 1))


def _has_name(sentence: Sentence, start: int, end: int) -> bool:
    """A name follows by its shape: an honorific, a comma, or a word without ال behind words that have it."""
    for place in range(start + 1, end):
        is_place = sentence.is_a(place, "place") or place in sentence.named
        is_titled = is_party_noun(sentence, place, "honorific") and place not in sentence.named - sentence.names.keys()
        if ("،" in sentence.gap(place) and not is_place) or is_titled:
            return True
    first = next((place for place in range(start, end) if is_definite(sentence, place)), end)
    if any(sentence.kind(place) for place in range(start, first)):
        return False
    for place in range(first + 1, end):
        if sentence.kind(place) and sentence.text(place) not in BELONGS:
            return False
        is_bare = not (sentence.kind(place) or sentence.text(place).startswith(("ال", "لل", "ب", "و")))
        is_bare = is_bare and not (sentence.is_a(place, "same") or _is_led(sentence, place))
        if is_bare and is_definite(sentence, place - 1):
            return not (is_anonymous_noun(sentence, place) or sentence.is_a(place, "self"))
    return False
