"""Where those whom something is said to, or what it is about, begin behind a subject."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    bare,
    is_anonymous_noun,
    is_definite,
    is_party_noun,
)
from tasks.enrichers.reporting.others import is_another, is_named_till, is_open_outlet
from tasks.enrichers.reporting.outlet_words import is_occasion
from tasks.enrichers.reporting.quoted import TELLING
from tasks.enrichers.reporting.sentence import Sentence


def before_others(sentence: Sentence, start: int, end: int, cue: Cue) -> int:
    """Where what a verb is about, or whom it is said to, begins behind its subject."""
    if cue.complements == {"object"}:
        return _before_object(sentence, start, end)
    return _before_hearers(sentence, start, end, cue) if "person" in cue.complements else end


def _before_object(sentence: Sentence, start: int, end: int) -> int:
    """Where what is praised or condemned begins, behind someone's name: `ثمن رامي عطا وكيل الوزارة | الإشادة`."""
    named = [last for last in range(start + 1, end) if is_named_till(sentence, last)]
    for place in range(named[0] if named else end, end):
        word = sentence.text(place)
        is_reported = word.startswith("ال") and bare(word) in sentence.vocabulary.reported_nouns
        if place == named[0] and (_is_open(sentence, place) or _is_thing(sentence, place)):
            return place
        if is_reported and place not in sentence.named and is_definite(sentence, place - 1):
            return place
    return end


def _is_thing(sentence: Sentence, place: int) -> bool:
    """A definite word behind a name, which tells of no one: `استنكر رامي عطا | العمل الإرهابي`."""
    word = sentence.text(place)
    is_of_someone = word.startswith("الم") or word.endswith("ي") or is_anonymous_noun(sentence, place)
    is_noun = word.startswith("ال") and not (is_of_someone or is_party_noun(sentence, place))
    return is_noun and place not in sentence.named and not sentence.has_border(place)


def _is_open(sentence: Sentence, place: int) -> bool:
    """An indefinite word behind a name, which no office or surname is: `ثمن رامي عطا | تسهيلات`."""
    is_indefinite = not (sentence.text(place).startswith(("ال", "و", "ب", "ل")) or sentence.kind(place))
    return is_indefinite and sentence.text(place).endswith("ات") and not is_party_noun(sentence, place)


def _before_hearers(sentence: Sentence, start: int, end: int, cue: Cue) -> int:
    """Where those it is said to begin, behind a subject: `دعا الوزير | المواطنين إلى`."""
    commas = [place for place in range(start + 1, end) if sentence.has_border(place)]
    end = commas[1] if len(commas) > 1 else end
    is_of_outlet = cue.lemma not in TELLING and is_open_outlet(sentence, start)  # وصفت صحيفة المدى | الخطوة بأنها
    for place in range(start + 1 + is_of_outlet, end):
        if is_another(sentence, start, place):
            return place
    return end


def past_time(sentence: Sentence, place: int) -> int:
    """Past when and where it was said, to those it calls on: `اتهم الوزير قبل أيام | الشركة بالتأخر`."""
    if sentence.text(place) == "في" and is_occasion(sentence, place + 1):
        place += 2
        while sentence.is_a(place, "press"):
            place += 1
    while sentence.kind(place) == "adverb" or (
        sentence.kind(place) == "preposition" and sentence.kind(place + 1) == "adverb"
    ):
        place += 1
    return place
