"""Where the page speaks again behind what was said: a prayer, a view of a thing, what it recalls or alludes to."""

from collections.abc import Iterator

from tasks.enrichers.reporting.denials import is_prayer
from tasks.enrichers.reporting.outlet_words import is_occasion
from tasks.enrichers.reporting.sentence import BUT, THIS, Sentence
from tasks.text.tokens import TEXT, where

THAT_WAS, WITHOUT = "وذلك", "دون"
WAS = ("وكان", "وكانت")
LONGEST_SUBJECT = 7  # words between وكان and قد


def turns(sentence: Sentence) -> Iterator[int]:
    """The places where what is no statement ends one."""
    turning = sentence.vocabulary.words["turn"]
    for place in where(turning.__contains__, map(TEXT, sentence.tokens)):
        found = _turn_at(sentence, place) if place else None
        if found is not None:
            yield found
    for place, cue in sentence.cues.items():
        if sentence.text(place - 1) == "ولم" and sentence.has_border(place - 1):
            yield place - 1
        is_set_off = sentence.has_border(place) or cue.conjunction
        is_held = cue.kind in ("view", "express") and cue.gender == "m"  # ، معتبرا الخطوة حافزا
        if cue.shape == "participle" and is_set_off and (is_held or is_prayer(sentence, place, cue)):
            yield place


def _turn_at(sentence: Sentence, place: int) -> int | None:
    """Where the clause begins that a word at a place tells to be the page's own."""
    word, before = sentence.text(place), place - 1
    if sentence.is_a(place, "allusion"):
        is_alluding = sentence.text(before) == "في" and before > 0
        return before if is_alluding and _is_set_off(sentence, before) else None  # «…»، في إشارة إلى
    if word == WITHOUT:
        first = before if sentence.text(before) == "من" else place
        return first if _is_set_off(sentence, first) and _tells_no_more(sentence, place + 1) else None
    if sentence.text(before) == "و" and sentence.has_border(before) and sentence.is_a(place, "recalled"):
        return before  # ، و الجدير بالذكر أن
    if not sentence.has_border(place):
        return None
    is_recalled = sentence.is_a(place, "recalled") and not _is_told(sentence, place)
    is_this = sentence.is_a(place, "comes") and sentence.text(place + 1) in THIS  # ، ويأتي ذلك
    is_own = is_recalled or is_this or sentence.text(place) in sentence.vocabulary.words["stance"]
    is_own = is_own or _tells_where(sentence, place) or _is_untold(sentence, place) or _had_been(sentence, place)
    return place if is_own else None


def _is_set_off(sentence: Sentence, place: int) -> bool:
    """A border stands before the place, or a quotation closes there."""
    is_behind_quote = sentence.within[place - 1] is not None and sentence.within[place] is None
    return sentence.has_border(place) or is_behind_quote


def _is_told(sentence: Sentence, place: int) -> bool:
    """Someone recalls it by name: `، يذكر الوزير أن`."""
    return not (sentence.is_that(place + 1) or sentence.is_that(place + 2) or sentence.is_that(place + 3))


def _tells_no_more(sentence: Sentence, place: int) -> bool:
    """`دون أن يحدد`, `دون ذكر`."""
    place += sentence.is_that(place)
    return sentence.text(place) in sentence.vocabulary.words["untold"]


def _is_untold(sentence: Sentence, place: int) -> bool:
    """What the page says of who tells no more: `، لكنه لم يدل بتفاصيل`."""
    is_but = sentence.text(place) in BUT and sentence.text(place + 1) == "لم"
    return is_but and sentence.text(place + 2) in sentence.vocabulary.words["untold"]


def _tells_where(sentence: Sentence, place: int) -> bool:
    """Behind what was said stands where: `قال إن الجسر مغلق، وذلك في خطاب طويل`."""
    is_led = sentence.text(place) == THAT_WAS and sentence.text(place + 1) in ("في", "خلال")
    return is_led and is_occasion(sentence, place + 2)


def _had_been(sentence: Sentence, place: int) -> bool:
    """What had come before is the page's to tell: `، وكانت اللجنة قد أقرت`."""
    if sentence.text(place) not in WAS:
        return False
    return any(sentence.text(at) == "قد" for at in range(place + 1, place + LONGEST_SUBJECT))
