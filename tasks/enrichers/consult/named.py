"""Parties that begin with a name, or with the nationality of a person or of a people."""

from dataclasses import replace

from tasks.enrichers.consult.noun_phrases import apposition, past_strangers
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.phrase import states_within
from tasks.enrichers.consult.sentence import Name, Sentence

KINDS = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place"}
PEOPLE = ("ين", "ون")
TWINS = ("تين", "تان")  # الكوريتان are states


def is_people(sentence: Sentence, place: int) -> bool:
    """بين السعوديين والإيرانيين: those of a state, and no adjective of others."""
    match = sentence.demonyms.get(place)
    if match is None or match.length > 1 or not match.reading.is_definite:
        return False
    before = sentence.kind(place - 1) if place and not sentence.tokens[place].gap else ""
    is_free = before == "preposition" or match.reading.conjunction == "و" or bool(match.reading.particle)
    text = sentence.tokens[place].text
    return text.endswith(TWINS) or (is_free and text.endswith(PEOPLE))


def people(sentence: Sentence, place: int) -> Party:
    match, token = sentence.demonyms[place], sentence.tokens[place]
    start = token.start + len(match.reading.conjunction)
    return Party(
        start=place,
        end=place + 1,
        start_char=start,
        kind="collective",
        name=None,
        text="ال" + sentence.body[token.end - len(match.reading.stem) : token.end],
        phrase=sentence.body[token.start : token.end],
        links=(match.value,),
        conjunction=match.reading.conjunction,
        particle=match.reading.particle,
        has_body=True,
    )


def named(sentence: Sentence, name: Name) -> Party:
    kind = KINDS[name.mention.entity_type]
    last = past_strangers(sentence, name.end) if kind == "person" else name.end
    end, links = (last, []) if kind == "place" else apposition(sentence, last)
    head = sentence.party_nouns.get(name.start)
    if kind == "organisation" and head and head.value.kind == "government":
        links = [*states_within(sentence, name), *links]
    return Party(
        start=name.start,
        end=end,
        start_char=name.mention.start_char,
        kind=kind,
        name=name,
        text=name_text(sentence, name) if kind == "person" else name.mention.text,
        phrase=words_of(sentence, name.end, end),
        links=tuple(links),
        conjunction=name.conjunction,
        particle=name.particle,
        is_state=sentence.kinds.get(name.mention.entity_id) == "state",
    )


def name_text(sentence: Sentence, name: Name) -> str:
    """The name with the words that can only be more of it: سالم ^بودانكو^."""
    last = past_strangers(sentence, name.end)
    if last == name.end:
        return name.mention.text
    return sentence.body[name.mention.start_char : sentence.tokens[last - 1].end]


def national(sentence: Sentence, place: int) -> Party | None:
    """نظيريه الأمريكي سالم والتركي كريم: a nationality may stand for the whole title of a person.

    Of one alone it only says where he is from: الرسام التركي كريم.
    """
    match = sentence.demonyms[place]
    name = sentence.names[place + match.length]
    if name.mention.entity_type != "PERSON" or name.conjunction or name.particle or sentence.tokens[name.start].gap:
        return None
    party = named(sentence, name)
    reading = match.reading
    return replace(
        party,
        start=place,
        links=(match.value, *party.links) if reading.conjunction else party.links,
        conjunction=reading.conjunction,
        particle=reading.particle,
    )


def words_of(sentence: Sentence, start: int, end: int) -> str:
    if start >= end:
        return ""
    return sentence.body[sentence.tokens[start].start : sentence.tokens[end - 1].end]
