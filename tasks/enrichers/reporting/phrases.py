"""Noun phrases: how far the name of a speaker, with titles and appositions, reaches."""

from tasks.enrichers.reporting.anonymity import UPON
from tasks.enrichers.reporting.heads import (
    FUTURE,
    bare,
    is_anonymous_noun,
    is_known_noun,
    is_party_noun,
    is_reported_noun,
    withholds_name,
)
from tasks.enrichers.reporting.joined import MARKS, continues_phrase
from tasks.enrichers.reporting.links import is_link
from tasks.enrichers.reporting.marked import is_marked_by_b
from tasks.enrichers.reporting.outlet_words import SPEAKING, is_channel, is_led
from tasks.enrichers.reporting.quoted import is_speech
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import is_noun_here

APPOSITION = ("،", ",", "٬", "-", "–", "—", "،-")
MOST_APPOSITIONS = 2
LONGEST_OFFICE = 6  # words of an office before its bearer's name
LONGEST_APPOSITION = 14  # words between its commas
LEADING = ("ل", "ف")  # written apart before a quotation: بحسب المصادر، ف«المدى» مغلقة
IN_NAME = "باسم"  # of someone: الناطق باسم فتح
Phrase = tuple[int, int]  # the place of its first token, and the place after its last


def phrase_end(sentence: Sentence, start: int, marker: str = "") -> int:
    """The place after the noun phrase that starts at `start`; it ends before its clause's `marker` at the latest.

    marker  "ب": before any word with this particle; "ب?": only before one with a noun that is reported;
            "ب!": before what someone is charged with, too; "ل": before what is called for with ل
    """
    if is_party_noun(sentence, start, "self"):
        return start + 1  # أكد جلالته | ضرورة
    end = core_end(sentence, start, marker)
    if is_channel(sentence, start, SPEAKING) or is_party_noun(sentence, start, "body"):
        return end
    for _ in range(MOST_APPOSITIONS):
        end = _apposition_end(sentence, end, marker)
    return end


def core_end(sentence: Sentence, start: int, marker: str = "") -> int:
    """The place after a noun phrase, without what stands beside it."""
    end = _after(sentence, start)
    while end < len(sentence):
        is_source = is_anonymous_noun(sentence, start) and not is_known_noun(sentence, end - 1)  # رئيس تحرير صحيفة
        if end > start + 1 and is_source and is_channel(sentence, end, ("head",)):
            break  # أفاد مسؤول محلي | وكالة
        if continues_phrase(sentence, end, marker) or _is_tied(sentence, end):
            end = _after(sentence, end)
        elif is_link(sentence, start, end):
            end = _after(sentence, end + 1)
        else:
            break
    return end


def _is_tied(sentence: Sentence, place: int) -> bool:
    """المجني | عليه, الناطق باسم | فتح: the word before wants it."""
    is_wanted = sentence.text(place - 1) == IN_NAME or (
        sentence.text(place) in UPON and sentence.is_a(place - 1, "litigant")
    )
    return is_wanted and not sentence.gap(place)


def _after(sentence: Sentence, place: int) -> int:
    """The place after the word, or after the name that starts with it."""
    return sentence.names[place][1] if place in sentence.names else place + 1


def _apposition_end(sentence: Sentence, end: int, marker: str) -> int:
    """Where an apposition between commas or dashes ends; `end` when there is none."""
    if end >= len(sentence) or sentence.gap(end).strip(MARKS) not in APPOSITION or not _can_stand_beside(sentence, end):
        return end
    further = core_end(sentence, end, marker)
    if further - end > LONGEST_APPOSITION or further >= len(sentence):
        return end
    is_set_off = sentence.has_border(further) or sentence.has_colon(further) or further in sentence.quotes
    return further if is_set_off or sentence.is_that(further) or sentence.kind(further) == "preposition" else end


def _is_joined_by_and(sentence: Sentence, place: int) -> bool:
    if not sentence.text(place).startswith("و") or place in sentence.quotes:
        return False
    is_office = sentence.text(place) in sentence.vocabulary.party_nouns  # الوزير الأول، وزير المالية، فلان
    return not (is_office and any(at in sentence.names for at in range(place + 1, place + LONGEST_OFFICE)))


def _is_verb(sentence: Sentence, place: int) -> bool:
    """What comes behind a source and a comma: `بحسب المصادر، فسيلتقي`, `بحسب الوزير، يتضمن البرنامج`."""
    word = sentence.text(place)
    is_present = word.startswith("ي") and place not in sentence.named and not is_party_noun(sentence, place)
    return is_present or (word.startswith("فس") and FUTURE.match(word[1:]) is not None)


def _can_stand_beside(sentence: Sentence, place: int) -> bool:
    if is_led(sentence, place) and is_channel(sentence, place):
        return False
    if place in sentence.names:
        return not is_speech(sentence, place)  # وأضاف عطا، «القدس …»
    if is_marked_by_b(sentence, place) or withholds_name(sentence, place) or sentence.text(place) in LEADING:
        return False
    if not is_noun_here(sentence, place) or place in sentence.cues or _is_joined_by_and(sentence, place):
        return False
    if _is_verb(sentence, place):
        return False
    is_deed = bare(sentence.text(place)) in sentence.vocabulary.reported_nouns and not is_party_noun(sentence, place)
    return not (is_deed or is_reported_noun(sentence, place) or is_speech(sentence, place))
