"""Which prepositions and conjunctions belong to the phrase of a party, since its owner follows them."""

from tasks.enrichers.consult.phrase import BODIES, TITLES, WHERE_SENT, Phrase, is_joined

FOR = "باسم"  # المتحدث باسم الحكومة
LINKS = ("من", "عن", "في", "علي", "لدي", "الي")
STANDING_FOR = ("ممثل", "مندوب")


def link_part(phrase: Phrase, place: int) -> int:
    """وفد من حركة, قيادي في حركة, سفير لدى: the preposition belongs to the phrase when its owner follows."""
    word, following = phrase.sentence.tokens[place].text, place + 1
    if not _may_link(phrase, word) or following >= len(phrase.sentence.tokens):
        return 0
    if not is_joined(phrase.sentence, following):
        return 0
    return _linked(phrase, word, following)


def _may_link(phrase: Phrase, word: str) -> bool:
    if word in ("من", "عن"):
        return phrase.kind in ("delegation", "collective", "counterpart") or _stands_for(phrase, word)
    if word == FOR:
        return phrase.kind in TITLES
    if word in WHERE_SENT:
        return phrase.kind in TITLES and (word != "الي" or "agent" in (phrase.kind, phrase.title))
    return word in LINKS


def _linked(phrase: Phrase, word: str, place: int) -> int:
    owner, noun = phrase.sentence.names.get(place), phrase.sentence.party_nouns.get(place)
    if owner and owner.mention.entity_type != "PERSON":
        is_place = owner.mention.entity_type == "LOCATION"
        is_seat = word == "في" and is_place and phrase.sentence.kinds.get(owner.mention.entity_id) != "state"
        return 0 if is_seat else 1
    if noun is None or noun.value.kind not in (BODIES if word in WHERE_SENT else (*BODIES, "collective", "area")):
        return 0
    if word == "في" and phrase.after_state and noun.value.kind == "area":
        return 0  # الوزير التركي في مدينة …
    phrase.has_body = phrase.has_body or noun.value.kind in BODIES or noun.value.of_bodies
    if word not in WHERE_SENT:
        phrase.is_closed = noun.reading.is_definite
    return 1 + noun.length


def _stands_for(phrase: Phrase, word: str) -> bool:
    """ممثلين عن الحكومة, مندوب عن النقابة."""
    head = phrase.sentence.party_nouns.get(phrase.start)
    return word == "عن" and head is not None and head.reading.stem.startswith(STANDING_FOR)
