"""Contents that a verb governs with a preposition: أشار إلى, طالب ب, دعا ل."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import can_say, is_definite
from tasks.enrichers.reporting.marked import governs_b, is_charge_with_b, is_marked_by_l, is_where
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.sentence import Sentence

MEANS = (
    "طريق",
    "كثب",
    "قرب",
    "بعد",
    "لسان",
    "الاقل",
    "سبيل",
    "خلال",
    "اجل",
)  # nouns that make a preposition an adverb: عن طريق
SHORTEST = 3  # letters of a word with ب, more than
GOVERNED = ("الي", "علي", "عن", "من")


def is_governed(sentence: Sentence, place: int, cue: Cue) -> bool:
    """The verb leads to the place with a preposition of its own."""
    word = sentence.text(place)
    if word in GOVERNED and word in cue.complements:
        if place + 1 >= len(sentence):
            return False
        return not (_is_adverbial(sentence, place + 1) or _leads_to_outlet(sentence, place))
    if word[:1] == "ب" and "ب" in cue.complements:
        return _is_with_b(sentence, place, cue)
    if word[:1] != "ل" or "ل" not in cue.complements:
        return False
    follows = place - 1 in sentence.cues or ("person" in cue.complements and is_definite(sentence, place - 1))
    return word.startswith("لل") or (follows and is_marked_by_l(sentence, place))


def _is_with_b(sentence: Sentence, place: int, cue: Cue) -> bool:
    """What is told, praised or charged behind ب, written to it or before a quotation: `واصفا إياه ب«الحصن»`."""
    word = sentence.text(place)
    if word == "ب" and place + 1 in sentence.quotes:
        return True
    if place in sentence.cues or (word == "بذلك" and cue.kind == "say"):
        return False  # صرح بذلك المدير
    is_charge = "person" in cue.complements and is_charge_with_b(sentence, place)
    return is_charge or governs_b(sentence, place) or _is_blamed(sentence, place, cue)


def _is_blamed(sentence: Sentence, place: int, cue: Cue) -> bool:
    """What is praised or blamed behind the name of who does: `ندد السفير، فلان، بعملية`."""
    word = sentence.text(place)
    is_led = cue.kind == "express" and word.startswith("ب") and len(word) > SHORTEST and place not in sentence.named
    is_behind = sentence.has_border(place) or place - 1 in sentence.named
    is_other = sentence.is_a(place, "manner") or can_say(sentence, place) or is_where(sentence, place)
    return is_led and is_behind and not is_other


def _leads_to_outlet(sentence: Sentence, place: int) -> bool:
    """في حديث إلى «النهار», على قناة المدى, في بيان صدر عن المكتب: where it was said."""
    if channel_at(sentence, place) or sentence.text(place - 1) == "نقلا":
        return True
    if sentence.text(place) == "عن" and sentence.is_a(place - 1, "issued"):
        return True
    return sentence.text(place) == "علي" and is_channel(sentence, place + 1, ("head",))


def _is_adverbial(sentence: Sentence, place: int) -> bool:
    """عن طريق, and عن قرب where nothing belongs to it."""
    if sentence.text(place) not in MEANS:
        return False
    return sentence.text(place) != "قرب" or sentence.has_border(place + 1) or bool(sentence.kind(place + 1))
