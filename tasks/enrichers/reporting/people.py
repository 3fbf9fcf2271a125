"""Whom a phrase identifies: a person by name, an office, or no one."""

import re

from tasks.contract.tables import Mention
from tasks.enrichers.reporting.heads import bare, is_anonymous_noun, is_closed, is_definite, is_party_noun
from tasks.enrichers.reporting.outlet_words import OUTLETS, is_channel
from tasks.enrichers.reporting.sentence import Sentence

DEMONSTRATIVES = ("هولاء", "تلك", "ذلك", "اولئك")
LONGEST_UNTOLD = 1  # words of a name before the part that is known
BELONGS = ("في", "لدي")
EACH = ("كل", "كلا")
UNSIGNED = ("تقارير", "وتقارير")
SOURCES = ("مصدر", "مصادر")  # of an outlet: no one
PEOPLE = re.compile(r"و?(?:ال)?(?:م(?!ا)\w{2,}|\w{2,}ي)(?:ون|ين)$")
ACTORS = re.compile(r"و?(?:ال)?\wا\w\w(?:ون|ين)$")
SOUND_PLURALS = ("ون", "يين")


def person_in(sentence: Sentence, start: int, end: int) -> tuple[Mention, int] | None:
    """The person in the phrase who speaks, and where the name starts; not one who only owns the head (محامي فلان)."""
    if is_party_noun(sentence, start, "body") or is_channel(sentence, start):
        return None
    if _is_of_many(sentence, start) or is_plural(sentence, start) or _are_two(sentence, start, end):
        return None
    found = [place for place in range(start, end) if is_person(sentence, place)]
    named = [place for place in found if place == start or _ends_title(sentence, start, place)]
    if not named:
        return None
    if named[0] == start:
        return sentence.names[start][0], start
    longest = max(named, key=lambda place: sentence.names[place][1] - place)
    if start < named[0] and _stands_beside(sentence, sentence.names[named[0]][1], named[-1]):
        longest = named[-1]
    return sentence.names[longest][0], longest


def _are_two(sentence: Sentence, start: int, end: int) -> bool:
    """Two people named behind a dual: العالمان فلان وفلان."""
    is_dual = sentence.text(start).startswith("ال") and sentence.text(start).endswith("ان")
    return (
        is_dual
        and start not in sentence.names
        and any(sentence.text(at).startswith("و") and is_person(sentence, at) for at in range(start + 2, end))
    )


def _stands_beside(sentence: Sentence, end: int, place: int) -> bool:
    """Behind a title with another's name the bearer's follows a comma: مستشار الرئيس فلان للشؤون العربية، فلان."""
    borders = [at for at in range(end, place + 1) if sentence.has_border(at)]
    return len(borders) == 1 and end < borders[0] and place - borders[0] <= LONGEST_UNTOLD


def is_person(sentence: Sentence, place: int) -> bool:
    """The name of a person starts there; a word for unnamed people is none, whoever took it for one."""
    if place not in sentence.names or sentence.names[place][0].entity_type != "PERSON":
        return False
    if sentence.text(sentence.names[place][1] - 1) == "باسم" and sentence.names[place][1] in sentence.quotes:
        return False  # معروف باسم «…»
    is_word = sentence.names[place][1] == place + 1 and not sentence.text(place).startswith("ال")
    is_unnamed = is_anonymous_noun(sentence, place) or is_plural(sentence, place) or sentence.is_a(place, "ordinal")
    return not (is_word and is_unnamed)


def _ends_title(sentence: Sentence, start: int, place: int) -> bool:
    """The words before a name are its bearer's title, and no kin of theirs: والد الشهيد."""
    if sentence.has_border(place):
        return True
    kin = sentence.vocabulary.words["kin"]
    led = (sentence.text(at) for at in range(start, place))
    if sentence.is_a(start, "kin") or any(word[:1] == "ل" and word[1:] in kin for word in led):  # المركز الإعلامي لمكتب
        return False
    if is_anonymous_noun(sentence, start) and _is_near_to(sentence, start, place):
        return False  # مصدر مقرب من فلان, مسؤول بإدارة الرئيس فلان
    if is_closed(sentence, place - 1):
        return True
    return is_party_noun(sentence, place - 1, "honorific", "office")


def _is_near_to(sentence: Sentence, start: int, place: int) -> bool:
    """مصادر مقربة من فلان, في حكومة فلان: the name is not the source's."""
    return any(sentence.text(at) == "من" or _is_camp(sentence, at) for at in range(start, place))


def _is_camp(sentence: Sentence, place: int) -> bool:
    word = sentence.text(place)
    is_led = word.startswith("ب") or sentence.kind(place - 1) == "preposition"  # not عضو إدارة النادي فلان
    return is_led and bare(word) in sentence.vocabulary.words["camp"]


def is_anonymous(sentence: Sentence, start: int, end: int) -> bool:
    """The phrase identifies no one: an unnamed person or group."""
    if _is_of_many(sentence, start) or _is_unsigned(sentence, start, end):
        return True
    while start + 1 < end and (
        sentence.is_a(start, "same") or sentence.text(start) in DEMONSTRATIVES or _is_view_of_some(sentence, start)
    ):
        start += 1
    if start in sentence.names and sentence.names[start][0].entity_type == "ORGANIZATION":
        return False  # الحوثيون
    if _is_of_many(sentence, start) or sentence.text(start).isdigit():
        return True
    if not is_plural(sentence, start) and any(
        is_person(sentence, place) and not _is_near_to(sentence, start, place) for place in range(start, end)
    ):
        return False
    if is_anonymous_noun(sentence, start):
        is_addressed = sentence.text(start + 1).startswith("ل") or sentence.text(start).startswith("ال")
        is_source = sentence.text(start).lstrip("و") in SOURCES
        is_time = sentence.kind(start + 1) == "adverb"  # أعلن مسؤول اليوم أن
        speaks_for_outlet = not (is_addressed or is_source or is_time) and is_channel(
            sentence, start + 1, (*OUTLETS, "homonym")
        )
        is_named = not is_plural(sentence, start) and _has_name(sentence, start, end)
        return not (speaks_for_outlet or _is_office(sentence, start, end) or is_named)
    return is_plural(sentence, start) and not _has_name(sentence, start, end)


def _is_unsigned(sentence: Sentence, start: int, end: int) -> bool:
    """Reports that no one is named for: تقارير إعلامية, and not تقارير الغرفة التجارية."""
    is_owned = start + 1 < end and is_definite(sentence, start + 1)
    return sentence.text(start) in UNSIGNED and not (is_owned or _has_name(sentence, start, end))


def _is_of_many(sentence: Sentence, place: int) -> bool:
    """عدد من, أحد, and not كل من, which names them all."""
    return sentence.is_a(place, "quantity") and sentence.text(place).lstrip("و") not in EACH


def _is_view_of_some(sentence: Sentence, place: int) -> bool:
    """تقدير عدد من الخبراء, تقديرات محللين: a document of people whom no one names."""
    return is_channel(sentence, place, ("document",)) and (
        sentence.is_a(place + 1, "quantity") or is_plural(sentence, place + 1)
    )


def is_plural(sentence: Sentence, place: int) -> bool:
    """The word is a sound plural of people, by its pattern: محللون, لاعبون, سوريون, and not كاميرون, ماكرون."""
    word, is_unnamed = sentence.text(place), is_anonymous_noun(sentence, place)
    is_ended = word.endswith(SOUND_PLURALS) or (is_unnamed and word.endswith("ين"))  # مسؤولين
    if not is_ended or is_channel(sentence, place):
        return False
    if is_unnamed or PEOPLE.match(word):
        return True
    return ACTORS.match(word) is not None and (place not in sentence.names or word.startswith("ال"))


def _is_office(sentence: Sentence, start: int, end: int) -> bool:
    """An office (قائد الشرطة, الناطق باسم الحكومة) is held by one person, whom anyone can look up."""
    if (
        not (is_party_noun(sentence, start, "office") or sentence.is_a(start, "spokesman"))
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
        is_bare = is_bare and not sentence.is_a(place, "same")
        if is_bare and is_definite(sentence, place - 1):
            return not (is_anonymous_noun(sentence, place) or sentence.is_a(place, "self"))
    return False
