"""What is of an outlet's name: its head noun, a known name, the ل of whom something is told."""

from collections.abc import Mapping

from tasks.enrichers.reporting.sentence import Sentence

OUTLETS = ("head", "name", "show")
SPEAKING = ("head", "name", "show", "document")
SPOKEN_IN = ("interview", "occasion", "document")
NEWS = "خبرا"
NONE: Mapping[tuple[str, ...], str] = {}
OUTLET = 3  # words of an outlet's name before للأنباء


def is_occasion(sentence: Sentence, place: int) -> bool:
    """The word is an occasion of speaking, or what was issued on one."""
    return is_channel(sentence, place, SPOKEN_IN)


def is_published(sentence: Sentence, place: int) -> bool:
    """What an outlet publishes, by the ending of an object: `نشرت الصحيفة | خبرا مفاده أن`, تقريرا, بيانا."""
    word = sentence.text(place)
    return word.endswith("ا") and (
        word == NEWS or "document" in sentence.vocabulary.channels.get(word[:-1], NONE).values()
    )


def is_channel(sentence: Sentence, place: int, kinds: tuple[str, ...] = OUTLETS) -> bool:
    """A phrase of the lexicon of channels starts there, particles included."""
    phrases = sentence.vocabulary.channels.get(sentence.text(place))
    if not phrases:
        return False
    for rest, kind in phrases.items():
        if kind in kinds and all(sentence.text(at) == word for at, word in enumerate(rest, place + 1)):
            return True
    return False


def is_led(sentence: Sentence, place: int) -> bool:
    """ل is written to the outlet's name, and not its first letter: لرويترز, not لوموند."""
    word = sentence.text(place)
    if word[:1] != "ل":
        return False
    is_latin = word[1:2].isascii() and word[1:2].isalpha()
    return word.startswith("لل") or len(word) == 1 or is_latin or word[1:] in sentence.vocabulary.channels


def is_of_outlet(sentence: Sentence, place: int) -> bool:
    """The word ends the name of an outlet that began before: وكالة المدى للأنباء."""
    return any(is_channel(sentence, at, ("head",)) for at in range(max(0, place - OUTLET), place))


def is_behind_source(sentence: Sentence, place: int) -> bool:
    """Whom unnamed sources tell something is an outlet, known or not: `أكد المصدر المسؤول لضفافنيوز أن`."""
    is_source = any(sentence.is_a(at, "source") for at in range(place - 3, place))
    return is_source and sentence.is_that(place + 1) and not sentence.text(place).startswith("لل")
