"""The parties that a sentence names: persons with their offices, bodies, delegations, groups, states."""

from dataclasses import replace

from tasks.enrichers.consult.lookalikes import is_before, is_predicate
from tasks.enrichers.consult.named import KINDS, is_people, name_text, named, national, people, words_of
from tasks.enrichers.consult.noun_phrases import phrase_at
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.phrase import GROUPS, TITLES, Phrase, is_joined
from tasks.enrichers.consult.phrase_words import PARTS
from tasks.enrichers.consult.sentence import Name, Sentence

STATE, CAPITAL = "دوله", "عاصمه"  # folded


def parties(sentence: Sentence) -> dict[int, Party]:
    """The parties by the place they start at, none inside another."""
    found = {}
    place = 0
    while place < len(sentence.tokens):
        if place in sentence.plain:
            place += 1
            continue
        party = None if place in sentence.roles else _party_at(sentence, place)
        if party:
            found[place] = party
        place = party.end if party else place + _width(sentence, place)
    return found


def _width(sentence: Sentence, place: int) -> int:
    """Clause words of several tokens (إلى جانب) and roles (برئاسة) are not looked into."""
    match = sentence.roles.get(place) or sentence.clause_words.get(place)
    return match.length if match else 1


def _party_at(sentence: Sentence, place: int) -> Party | None:
    if place in sentence.timed:
        return None
    if place in sentence.names:
        return named(sentence, sentence.names[place])
    if place in sentence.demonyms and place + sentence.demonyms[place].length in sentence.names:
        return national(sentence, place)
    if is_people(sentence, place):
        return people(sentence, place)
    return _common(sentence, place)


def _common(sentence: Sentence, place: int) -> Party | None:
    """A party that begins with a common noun."""
    match = sentence.party_nouns.get(place)
    if match and match.reading.stem == STATE and place + 1 in sentence.names:
        return _state(sentence, place)
    if (
        match is None
        or is_before(sentence, place, match.reading.stem)
        or match.value.kind in ("epithet", *PARTS)
        or (match.value.may_be_predicate and is_predicate(sentence, place))
    ):
        return None
    return _headed(sentence, place)


def _state(sentence: Sentence, place: int) -> Party | None:
    """لدولة قطر: the word is written before the name of a state."""
    reading, name = sentence.party_nouns[place].reading, sentence.names[place + 1]
    if name.mention.entity_type != "LOCATION" or name.particle or not is_joined(sentence, place + 1):
        return None if name.mention.entity_type == "LOCATION" else _headed(sentence, place)
    return replace(named(sentence, name), start=place, conjunction=reading.conjunction, particle=reading.particle)


def parted(sentence: Sentence, party: Party) -> tuple[Party, Party] | None:
    """استقبل رئيس الجمهورية السيد سالم: somebody, and somebody else, where one phrase could be both."""
    office = _headed(sentence, party.start, party.second_at) if party.second_at else None
    holder = _headed(sentence, party.second_at) if party.second_at else None
    return (office, holder) if office and holder else None


def _headed(sentence: Sentence, place: int, limit: int = 0) -> Party | None:
    match = sentence.party_nouns[place]
    phrase = phrase_at(sentence, place, limit)
    if match.value.kind == "honorific" and phrase.person is None and not phrase.has_office:
        return None
    follower = _follower(sentence, place, phrase)
    if follower:
        return follower
    kind, name = _kind(phrase), _name(phrase)
    return Party(
        start=place,
        end=phrase.end,
        start_char=sentence.tokens[place].start,
        kind=kind,
        name=name,
        text=_called(sentence, name, kind) if name and kind in KINDS.values() else _text(sentence, place, phrase.end),
        phrase=words_of(sentence, place, phrase.end),
        links=tuple(dict.fromkeys(phrase.links)),
        conjunction=match.reading.conjunction,
        particle=match.reading.particle,
        head=match.reading.stem,
        pronoun=match.value.pronoun,
        is_definite=phrase.is_closed,
        is_told=phrase.is_told,
        has_body=phrase.has_body,
        second_at=phrase.second_at if phrase.person else 0,
    )


def _called(sentence: Sentence, name: Name, kind: str) -> str:
    return name_text(sentence, name) if kind == "person" else name.mention.text


def _follower(sentence: Sentence, place: int, phrase: Phrase) -> Party | None:
    """الرؤساء سالم وكريم, الرئيسان المصري سالم والتركي كريم: a title of several is that of the first named too."""
    match, name = sentence.party_nouns[place], sentence.names.get(phrase.end)
    is_of_several = match.value.kind == "both" or (phrase.kind == "collective" and phrase.is_closed)
    if not is_of_several or phrase.names or name is None:
        return None
    if name.mention.entity_type != "PERSON" or name.conjunction or name.particle or sentence.tokens[name.start].gap:
        return None
    links = tuple(dict.fromkeys((*phrase.links, *(party := named(sentence, name)).links)))
    reading = match.reading
    return replace(party, start=place, links=links, conjunction=reading.conjunction, particle=reading.particle)


def _kind(phrase: Phrase) -> str:
    """Of a person once one is named; an area with a name is a place, without one a venue."""
    if phrase.person:
        return "person"
    if phrase.kind == "area":
        is_named = bool(phrase.names) and _is_name_of_area(phrase.names[0])
        return "place" if is_named or _is_capital(phrase) else "venue"
    if phrase.kind == "both" and len(set(phrase.links)) > 1:
        return "collective"  # الرئيسان المصري والتركي
    return "office" if phrase.kind in TITLES else phrase.kind


def _is_capital(phrase: Phrase) -> bool:
    """العاصمة المصرية."""
    head = phrase.sentence.party_nouns[phrase.start].reading
    return head.stem == CAPITAL and head.is_definite and bool(phrase.links) and not phrase.names


def _is_name_of_area(name: Name) -> bool:
    """مدينة الدوحة; not المنطقة الصناعية بالدوحة."""
    return name.mention.entity_type == "LOCATION" and not name.particle


def _name(phrase: Phrase) -> Name | None:
    """The person; else the body that a delegation is of, when it is of one alone, or the place that an area is."""
    if phrase.person:
        return phrase.person
    if phrase.kind in ("area", "venue"):
        return next((name for name in phrase.names if name.mention.entity_type == "LOCATION"), None)
    return phrase.names[0] if phrase.kind in GROUPS and len(phrase.names) == 1 else None


def _text(sentence: Sentence, start: int, end: int) -> str:
    """The words of a phrase without the particles written to its first word: وللرئيس is الرئيس."""
    reading = sentence.party_nouns[start].reading
    first, last = sentence.tokens[start], sentence.tokens[end - 1]
    taken = len(first.text) - len(reading.stem)
    whole = sentence.body[first.start : first.end]
    stem = whole[taken:] if len(whole) == len(first.text) else first.text[taken:]
    return ("ال" if reading.is_definite else "") + stem + sentence.body[first.end : last.end]
