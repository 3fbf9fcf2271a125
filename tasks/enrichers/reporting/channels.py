"""The outlets that stand between a speaker and the page."""

from collections.abc import Iterator

from tasks.enrichers.reporting.anonymity import SOURCES
from tasks.enrichers.reporting.heads import is_party_noun
from tasks.enrichers.reporting.outlet_names import TOWARDS, channel_at, is_of_interview
from tasks.enrichers.reporting.outlet_spelling import LONGEST_CHANNEL, bracketed_name, quoted_name
from tasks.enrichers.reporting.outlet_words import is_channel, is_led, is_occasion
from tasks.enrichers.reporting.quoted import is_of_office, is_outlet_told
from tasks.enrichers.reporting.sentence import Sentence

SHORTEST_QUESTION = 2  # words in marks; fewer are who asked
LATEST_QUESTION = 5  # words into a sentence
NEAR = 5  # words between a verb of interviewing and the outlet


def channels(sentence: Sentence, start: int, end: int, *, is_told: bool = False) -> Iterator[str]:
    """The names of the outlets between two places, in order; `is_told`: the first may be one: أبلغ المصدر صحيفة."""
    place, last = start, 0
    while place < end:
        found = channel_at(sentence, place) or told_to(sentence, place)
        is_joined = last > 0 and place - last <= NEAR and sentence.text(place).startswith("و")  # مع قناة … وإذاعة …
        is_joined = is_joined or (found is not None and _has_received(sentence, place))
        if found and (is_joined or _can_carry(sentence, place) or (is_told and place == start)):
            last = found[0]
            yield found[1]
        place = found[0] if found else place + 1


def told_to(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """Behind a speaker ل and a short name in marks lead to an outlet, known or not: `قال المصدر لـ«…» إن`."""
    name = place + 1
    if is_outlet_told(sentence, place) or _is_receiving(sentence, place):
        return quoted_name(sentence, place)
    if sentence.text(place) == "ل" and sentence.gap(name).endswith("("):
        return bracketed_name(sentence, name)
    if sentence.text(place) != "ل" or name not in sentence.quotes or not sentence.quotes[name].is_closed:
        return None
    if sentence.is_that(name) or is_party_noun(sentence, name, "body") or is_occasion(sentence, place - 1):
        return None
    if is_of_office(sentence, place):
        return None  # قال المدير التنفيذي ل«المدى»
    found = quoted_name(sentence, name)
    return found if found[0] - name <= LONGEST_CHANNEL else None


def _is_receiving(sentence: Sentence, place: int) -> bool:
    """A quoted name right behind a verb of receiving: `في بيان تلقته «ضفاف»`."""
    quote = sentence.quotes.get(place)
    before = place - 1 - (sentence.text(place - 1) in ("به", "بها", "عليه", "عليها"))
    is_short = quote is not None and quote.is_closed and sentence.place_of(quote.end) - place <= LONGEST_CHANNEL
    return is_short and sentence.is_a(before, "received")


def _has_received(sentence: Sentence, place: int) -> bool:
    """`في بيان توصلت به هسبريس`, `في بيان حصلت وكالة الأنباء على نسخة منه`."""
    return any(sentence.is_a(at, "received") for at in range(place - 2, place))


def outlet_of_sources(sentence: Sentence, head: int) -> str:
    """`كشفت مصادر صحيفة المدى`: whose sources speak."""
    if sentence.text(head).removeprefix("ل") not in SOURCES or sentence.has_border(head + 1):
        return ""
    found = channel_at(sentence, head + 1)
    is_news = found is not None and (not found[1].startswith("وكالة") or "نباء" in found[1])
    return found[1] if found and is_news and not is_led(sentence, head + 1) else ""


def channels_before(sentence: Sentence, end: int) -> Iterator[str]:
    """The outlets of an interview that opens the sentence, before its verb: `وفي حديث لصحيفة النهار، قال`."""
    asked = next((at for at in range(1, min(end, LATEST_QUESTION)) if sentence.is_a(at, "asked")), None)
    if asked:  # وردا على سؤال لوكالة، قال
        yield from _asking(sentence, asked + 1)
        yield from channels(sentence, asked + 1, end)
    if end > 1 and sentence.kind(0) == "preposition" and is_channel(sentence, 1, ("interview", "occasion")):
        yield from channels(sentence, 2, end)


def _asking(sentence: Sentence, place: int) -> Iterator[str]:
    """Who asked, right behind the question: `وردا على أسئلة وكالة المدى، قال`."""
    found = channel_at(sentence, place)
    if place in sentence.quotes and sentence.quotes[place].is_closed:
        found = quoted_name(sentence, place)
        found = found if found[0] - place <= SHORTEST_QUESTION else None
    if found:
        yield found[1]


def channels_behind(sentence: Sentence, place: int) -> Iterator[str]:
    """The outlets of an interview behind a quotation that opens at a place: `«…»، في تصريح لصحيفة النهار`."""
    quote = sentence.quotes.get(place)
    if quote is None or not quote.is_closed:
        return
    end = sentence.place_of(quote.end)
    if sentence.text(end) in ("في", "خلال") and is_channel(sentence, end + 1, ("interview",)):
        following = (at for at in range(end + 1, len(sentence)) if sentence.has_border(at))
        yield from channels(sentence, end + 2, next(following, len(sentence)))


def _can_carry(sentence: Sentence, place: int) -> bool:
    """Something is told to the outlet, or by it: it has a particle, or a preposition or verb before it."""
    is_place = place in sentence.names and sentence.names[place][0].entity_type == "LOCATION"
    if is_place and not is_channel(sentence, place, ("head", "show")):
        is_last = sentence.is_that(place + 1) and sentence.text(place).startswith("لل")  # قال الناطق للجزيرة إن
        return is_last or place - 1 in sentence.cues or is_of_interview(sentence, place)
    if sentence.text(place)[:1] in ("ل", "ب") or sentence.text(place) in TOWARDS:
        return True
    if is_channel(sentence, place, ("head", "show")):
        told = sentence.cues.get(_before_time(sentence, place))
        is_relayed = told is not None and told.kind == "relay"
        is_host = any(sentence.is_a(at, "conducted") for at in range(place - NEAR, place))  # أجرتها معه وكالة
        return sentence.kind(place - 1) == "preposition" or is_relayed or is_host
    if place in sentence.quotes or not is_channel(sentence, place, ("name",)):
        return True
    if sentence.is_a(place - 1, "polled"):
        return True  # محللون استطلعت رويترز آراءهم
    return sentence.kind(place - 1) == "preposition" or place - 1 in sentence.cues or sentence.has_border(place)


def _before_time(sentence: Sentence, place: int) -> int:
    """The place before a word and the time before it: `تصريح بثته أمس | وكالة`."""
    place -= 1
    while sentence.kind(place) == "adverb":
        place -= 1
    return place
