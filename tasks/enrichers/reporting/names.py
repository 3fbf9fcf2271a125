"""How a speaker is written: the name, and the office said with it."""

import re

from tasks.contract.tables import Mention
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import is_anonymous_noun, is_definite, is_known_noun, is_party_noun
from tasks.enrichers.reporting.outlet_words import is_occasion
from tasks.enrichers.reporting.quoted import LONGEST_NAME_QUOTE
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import is_joined

NOT_SURNAMES = re.compile(
    r"ال\w+ي(?:ه)?$|لل|[بو]ال|(?:م\w{3,}|\wا\w\w)ا$|بنفس|لي|ذلك|هذا|هذه|نفسه|وحده|.{1,2}$"
)  # الروسي, ضاحكا
NO_GIVEN_NAMES = re.compile(r"ال|[بل]|و|.{1,2}$|\w+ه$|(?:م\w{3,}|\wا\w\w)ا$")
TANWIN = "\u064b"  # no surname carries it
LONGEST_SURNAME = 2  # words
QUOTES = '"«»“”'


def title_before(sentence: Sentence, start: int, first: int) -> str:
    """The words before a name."""
    return _balanced(sentence.phrase(start, first).strip(" ،,-"))


def full_name(sentence: Sentence, mention: Mention, start: int, first: int, end: int) -> str:
    """The name as quotation marks part it from the rest, when they do, or with the surname that its phrase gives."""
    for quote in sentence.quotes.values():
        if quote.is_closed and quote.start <= mention.start_char < quote.end:
            inner = sentence.body[quote.inner_start : quote.inner_end]
            return inner if len(inner.split()) <= LONGEST_NAME_QUOTE else mention.text
    last = sentence.names[first][1]
    is_titled = is_party_noun(sentence, first - 2, "honorific", "office") and is_definite(sentence, first - 2)
    if (last == first + 1 or is_titled) and given_name(sentence, start, first) < first:  # العميد عقلا | خلف الحداد
        return sentence.phrase(first - 1, last)
    if last > first + 1 or sentence.text(first).startswith("ال"):
        return mention.text
    further = _surname_end(sentence, last, end)
    return sentence.body[mention.start_char : sentence.tokens[further - 1].end] if further > last else mention.text


def given_name(sentence: Sentence, start: int, first: int) -> int:
    """The place of the given name before a surname, behind a title or a comma: النائب شانت جنجنيان; else the name's."""
    place = first - 1
    if place <= start or sentence.gap(first).strip() or sentence.text(first).startswith("ال"):
        return first
    if NO_GIVEN_NAMES.match(sentence.text(place)) or not _is_plain(sentence, place):
        return first
    if sentence.is_a(place, "grade"):
        return first  # العميد ركن | سامر الحداد
    is_parted = sentence.has_border(place) or is_party_noun(sentence, place - 1, "honorific", "office")
    return place if is_parted or sentence.text(place - 1).startswith("ال") else first


def _is_plain(sentence: Sentence, place: int) -> bool:
    """The word has no class of its own and is of no name."""
    if sentence.kind(place) or place in sentence.cues or place in sentence.named or is_known_noun(sentence, place):
        return False
    return not (is_party_noun(sentence, place) or is_anonymous_noun(sentence, place))


def _surname_end(sentence: Sentence, place: int, end: int) -> int:
    """The place after the words that are of a given name, with an office or nothing behind: سوزان ورال مديرة."""
    for last in range(place + 1, min(end, place + LONGEST_SURNAME) + 1):
        if not _is_surname(sentence, last - 1):
            return place
        is_other = sentence.text(last).startswith("ال") and not sentence.text(last - 1).startswith("ال")
        if last == end or sentence.has_border(last) or is_other or _is_no_name(sentence, last):
            return last
    return place


def _is_no_name(sentence: Sentence, place: int) -> bool:
    """What follows a name: an office, or what is told."""
    return is_party_noun(sentence, place, "office") or is_known_noun(sentence, place)


def _is_surname(sentence: Sentence, place: int) -> bool:
    is_joined = not sentence.gap(place).strip() and TANWIN not in sentence.phrase(place, place + 1)  # أبدًا
    return is_joined and NOT_SURNAMES.match(sentence.text(place)) is None and _is_plain(sentence, place)


def phrase_name(sentence: Sentence, start: int, end: int, cue: Cue) -> str:
    """A phrase as a name: without the particle written to it, its brackets and marks in pairs."""
    text = sentence.phrase(start, end).removeprefix("و" if is_joined(sentence, start) else "")
    is_led = cue.shape == "source" and "ل" in cue.complements and sentence.text(start - 1) != "من"
    if is_led or is_occasion(sentence, start - 1):
        text = _unled(sentence, start, text)
    if text.count("(") > text.count(")") and sentence.body[sentence.tokens[end - 1].end :][:1] == ")":
        return text + ")"
    text = text.strip(" -–—،,")
    before = sentence.body[: sentence.tokens[start].start][-1:]
    if sum(mark in QUOTES for mark in text) % 2 and before in QUOTES and before:
        return before + text  # «المدى» القابضة
    if sum(mark in QUOTES for mark in text) % 2 and sentence.body[sentence.tokens[end - 1].end :][:1] in QUOTES:
        return text + sentence.body[sentence.tokens[end - 1].end]
    return text


def _unled(sentence: Sentence, place: int, text: str) -> str:
    """A phrase without the ل written to it: للبلدية, and للجنة, whose noun begins with ل itself."""
    if not text.startswith("لل"):
        return text.removeprefix("ل")
    noun = sentence.text(place)[1:]
    return ("الل" if _is_known(sentence, noun) and not _is_known(sentence, noun[1:]) else "ال") + text[2:]


def _is_known(sentence: Sentence, noun: str) -> bool:
    return noun in sentence.vocabulary.party_nouns or noun in sentence.vocabulary.channels


def _balanced(text: str) -> str:
    """The text with a bracket closed that stays open in it, and without a mark of quotation that has no partner."""
    if text.count("(") > text.count(")"):
        text += ")"
    return text if sum(mark in QUOTES for mark in text) % 2 == 0 else text.strip(QUOTES + " ")
