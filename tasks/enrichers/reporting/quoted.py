"""Whether a quotation holds speech, or a name."""

from tasks.enrichers.reporting.heads import (
    LONGEST_TITLE,
    SHORTEST_SPEECH,
    is_anonymous_noun,
    is_closed,
    is_known_noun,
    is_party_noun,
)
from tasks.enrichers.reporting.outlet_words import OUTLETS, is_channel, is_of_outlet
from tasks.enrichers.reporting.sentence import Sentence

TELLING = ("أبلغ", "أخبر", "أطلع")  # verbs of which who is told is the object
DESCRIBED = ("ي", "عام")  # endings of what describes an office
NEAR = 15  # words within which what is said follows a name in quotation marks
LONGEST_SUBJECT = 12  # words of a quoted name that أن follows
LONGEST_NAME_QUOTE = 4  # words; what is quoted at greater length is speech


def is_speech(sentence: Sentence, place: int) -> bool:
    """A quotation that opens before the place holds speech, not a name."""
    quote = sentence.quotes.get(place)
    if quote is None:
        return False
    if ":" in sentence.gap(place):
        return True
    last = sentence.place_of(quote.end)
    if _is_subject(sentence, place, last):
        return False
    is_source = sentence.text(place - 1) == "عن" and is_anonymous_noun(sentence, place)  # عن "مسؤول كبير في الوزارة"
    if (
        last - place <= SHORTEST_SPEECH
        or (is_source and last - place <= LONGEST_TITLE)
        or (last - place <= LONGEST_TITLE and _is_told_later(sentence, last))
    ):
        return False
    return sentence.is_that(place) or _is_no_name(sentence, place, last)


def _is_subject(sentence: Sentence, place: int, last: int) -> bool:
    """The name of who tells stands in marks between the verb and أن: `ذكرت «المدى للتطوير العقاري» أن`."""
    if place - 1 not in sentence.cues or sentence.has_border(place) or sentence.has_border(last):
        return False
    return last - place <= LONGEST_SUBJECT and sentence.is_that(last) and not sentence.is_that(place)


def _is_no_name(sentence: Sentence, place: int, last: int) -> bool:
    """What is quoted from a place to another is no title and no name, by what stands around it."""
    if sentence.is_a(place - 1, "titled"):
        return False
    if not sentence.has_border(place) and _takes_name(sentence, place - 1, is_long=last - place > LONGEST_TITLE):
        return False
    is_parted = sentence.has_border(place) or last == len(sentence) or sentence.has_border(last)
    return is_parted or last - place > LONGEST_NAME_QUOTE


def _is_told_later(sentence: Sentence, place: int) -> bool:
    """What is said comes behind the quotation: `أكد الناطق، "سامر الحداد"، أن`."""
    for at in range(place, min(place + NEAR, len(sentence))):
        if at in sentence.cues:
            return sentence.cues[at].shape == "participle" and sentence.has_colon(at + 1)
        if sentence.is_that(at) or sentence.has_colon(at) or sentence.text(at) in sentence.vocabulary.owned_nouns:
            return True
    return False


def _takes_name(sentence: Sentence, place: int, *, is_long: bool) -> bool:
    """The word is the kind of thing whose name is quoted: a newspaper, or, unless what is quoted is long, a party."""
    if sentence.text(place) == "ل":
        return True
    if is_channel(sentence, place, ("head", "show")):
        return not (is_long and sentence.text(place).startswith("ال"))  # تابعت الصحيفة «…»
    is_document = is_channel(sentence, place, ("document",)) and sentence.kind(place - 1) != "preposition"
    return not is_long and (is_document or is_party_noun(sentence, place, "body"))


def is_outlet_told(sentence: Sentence, place: int) -> bool:
    """The quoted name of the outlet that something is told to, right behind who tells it: `أبلغ مصدر مطلع «ضفاف»`."""
    quote = sentence.quotes.get(place)
    if quote is None or not quote.is_closed or is_of_outlet(sentence, place):
        return False
    if told_first(sentence, place):
        return True
    if _owns_name(sentence, place - 1) and not sentence.has_border(place):
        return False
    last = sentence.place_of(quote.end)
    if last - place > LONGEST_NAME_QUOTE or not (sentence.is_that(last) or sentence.has_colon(last)):
        return False
    if is_channel(sentence, place, (*OUTLETS, "homonym")):
        return True
    is_person = place in sentence.names and sentence.names[place][0].entity_type == "PERSON"
    hearing = (sentence.cues[at] for at in range(max(0, place - NEAR), place) if at in sentence.cues)
    return not is_person and any(cue.lemma in TELLING for cue in hearing)


def told_first(sentence: Sentence, place: int) -> int:
    """The place after a quoted outlet right behind a verb of telling, before who tells: `أبلغ «ضفاف» | مدير المرفأ`."""
    quote, cue = sentence.quotes.get(place), sentence.cues.get(place - 1)
    if quote is None or cue is None or cue.lemma not in TELLING or cue.pronoun or not quote.is_closed:
        return 0
    last = sentence.place_of(quote.end)
    is_short = last - place <= LONGEST_NAME_QUOTE and not is_party_noun(sentence, place)
    is_someone = last in sentence.names or is_party_noun(sentence, last, "office", "honorific")
    is_someone = is_someone or is_anonymous_noun(sentence, last)
    return last if is_short and is_someone and not sentence.has_border(last) else 0


def _owns_name(sentence: Sentence, place: int) -> bool:
    """The quoted name belongs to the word: مصدر «ضفاف», رئيس تحرير «ضفاف», مراسل «ضفاف»."""
    if place < 1 or place - 1 in sentence.cues or not is_closed(sentence, place) or is_known_noun(sentence, place):
        return True
    is_owner = is_channel(sentence, place, ("head", "show")) or sentence.is_a(place, "kin")
    return is_owner or sentence.is_a(place, "correspondent") or sentence.is_a(place, "titled")


def is_of_office(sentence: Sentence, place: int) -> bool:
    """ل at a place leads to the quoted name of whom an office is of: `الرئيس التنفيذي ل«…»`, `الناطق الإعلامي ل«…»`."""
    if sentence.text(place) != "ل" or place + 1 not in sentence.quotes or sentence.gap(place):
        return False
    is_described = sentence.text(place - 1).startswith("ال") and sentence.text(place - 1).endswith(DESCRIBED)
    is_office = sentence.text(place - 2).startswith("ال") and is_party_noun(sentence, place - 2, "office")
    return is_described and is_office and not is_channel(sentence, place + 1, (*OUTLETS, "homonym"))
