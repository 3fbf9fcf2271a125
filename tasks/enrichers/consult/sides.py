"""The two sides that a clause leaves unnamed: الجانبان, طرفا النزاع, بينهما are the pair that was told of last."""

from collections.abc import Sequence

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.reading import Reading
from tasks.enrichers.consult.vocabulary import BOTH

PERSONS = ("person", "office", "counterpart")
BODIES = ("organisation", "government", "body", "delegation", "collective", "place")
OF_PERSONS = ("الوزير", "الرييس", "الزعيم", "الرجل")
OF_STATES = ("البلد", "الدولت")
MEETING = ("verb", "light", "join")  # what they only speak about tells of no other meeting
TWO = 2


def side(reading: Reading, party: Party) -> list[Party] | None:
    """محادثات بين الجانبين, بحث الطرفان: a side of its own, where the clause names nobody else."""
    found = reading.found
    if found.subjects or found.others or found.states or reading.in_relative:
        return None
    if party.particle:
        return None
    if reading.awaits == "between":
        found.is_between = True
        return found.subjects
    is_next = reading.awaits == "bare" and not (reading.words or party.conjunction or reading.has_subject)
    return found.subjects if is_next and reading.before.kind == "verb" and reading.trigger.kind in MEETING else None


def pair_told(row: Sequence[Item], place: int) -> list[Party]:
    """سالم وكريم, مصر وتركيا: the last two that are joined before `place`, of one kind and with no third."""
    for at in range(place - 1, 0, -1):
        second, first = row[at].party, row[at - 1].party
        if second is None or not second.conjunction or first is None or first.conjunction:
            continue
        is_listed = row[at - 1].mark == "," and at > 1 and row[at - 2].party is not None
        after = row[at + 1].party if at + 1 < len(row) else None
        if not (is_listed or (after and after.conjunction)) and _are_alike(first, second):
            is_holder = after is not None and after.kind == "person" and second.kind == "office"
            return [first, after if after and is_holder else second]  # الرئيس سالم والقائد، نائبه السابق، كريم
    return []


def _are_alike(first: Party, second: Party) -> bool:
    """Two persons, or two bodies or states; of places only states are anybody."""
    if any(party.kind == "place" and not party.is_state for party in (first, second)):
        return False
    return any(first.kind in kinds and second.kind in kinds for kinds in (PERSONS, BODIES))


def persons_in_clause(row: Sequence[Item], place: int) -> list[Party]:
    """Who acts in the clause itself, not who tells it: of others the sides are those, whoever talked before."""
    start = max((at for at in range(place) if row[at].kind == "complementiser"), default=0)
    kinds = ("person", "delegation")
    return [party for item in row[start:place] if (party := item.party) and party.kind in kinds]


def are_two(party: Party, actors: Sequence[Actor]) -> bool:
    """They are two whom the word can mean: الوزيران are persons, البلدان are of two countries."""
    if len({actor.entity_id for actor in actors}) != TWO or len(actors) != TWO:
        return False
    head = party.head
    if head.startswith(OF_PERSONS):
        return all(actor.entity_type == "PERSON" for actor in actors)
    countries = {actor.country for actor in actors}
    return not head.startswith(OF_STATES) or (len(countries) == TWO and None not in countries)


def is_unnamed(party: Party) -> bool:
    """الجانبان, طرفا النزاع; not الجانبان المصري والتركي."""
    return party.kind == BOTH
