"""Whether the person behind a title holds it, however far it goes on; or another begins there."""

from tasks.enrichers.consult.phrase import Phrase
from tasks.enrichers.consult.vocabulary import PartyNoun
from tasks.text.lexicon import Match

NOBLES = ("امير", "شيخ", "سلطان", "ملك")


def is_said_twice(phrase: Phrase, match: Match[PartyNoun]) -> bool:
    """وزير الدولة، وزير النقل سالم: one who is minister twice."""
    head = phrase.sentence.party_nouns.get(phrase.start)
    is_bare = not (match.reading.conjunction or match.reading.particle or match.reading.is_definite)
    return is_bare and head is not None and head.value.kind == "office" and head.reading.stem == match.reading.stem


def is_of_area(phrase: Phrase, place: int) -> bool:
    """مدير فرع الوزارة بمنطقة المدينة سالم: an area behind a title is where the office is held."""
    match, name = phrase.sentence.party_nouns.get(phrase.end), phrase.sentence.names.get(phrase.end + 1)
    is_area = match is not None and match.value.kind == "area" and match.reading.particle == "ب"
    is_of_body = phrase.has_body or bool(phrase.names)
    return is_area and is_of_body and name is not None and name.mention.entity_type == "LOCATION" and name.end == place


def is_behind_state(phrase: Phrase, place: int) -> bool:
    """وزير الخارجية والمغتربين بالمملكة المغربية سالم: the state ends the title."""
    names = (phrase.sentence.names.get(at) for at in range(phrase.end, place))
    last = [name for name in names if name][-1:]
    return bool(last) and last[0].end == place and phrase.sentence.kinds.get(last[0].mention.entity_id) == "state"


def is_followed_by_its_like(phrase: Phrase) -> bool:
    """لقاء الرئيس سالم الرئيس المصري: the same definite title right behind the name is of another."""
    head, match = phrase.sentence.party_nouns.get(phrase.start), phrase.sentence.party_nouns.get(phrase.end)
    if head is None or match is None or phrase.sentence.tokens[phrase.end].gap:
        return False
    is_definite = head.reading.is_definite and match.reading.is_definite
    return is_definite and head.value.kind in ("office", "agent") and head.reading.stem == match.reading.stem


def is_noble(phrase: Phrase, place: int) -> bool:
    """وزير الطاقة، ^الأمير سالم: a title that is written before a name as an honorific is."""
    match, name = phrase.sentence.party_nouns.get(place), phrase.sentence.names.get(place + 1)
    is_bare = match is not None and match.reading.is_definite and not match.reading.conjunction
    is_named = name is not None and name.mention.entity_type == "PERSON" and not phrase.sentence.tokens[place + 1].gap
    return is_bare and is_named and match is not None and match.reading.stem in NOBLES
