"""The side that a party with a particle written to it belongs to: لمصر, بالوزير, من السفير."""

from tasks.enrichers.consult.belonging import OF_VISIT
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.phrase import BODIES
from tasks.enrichers.consult.reading import Reading

PLACES = ("place", "venue")
STRONG = ("person", "office", "delegation", "counterpart", "self", "collective")
# How many words may stand between a trigger or an argument and what still belongs to it: in the annotated
# articles 4 before what a light verb carries, 2 before the place visited, 9 before مع.
REACH = {"noun": 5, "إلى": 3, "ل": 3, "ب": 2, "من": 3, "بين": 6, "مع": 14}


def particled(reading: Reading, party: Party) -> list[Party] | None:
    """The particle written to the party is one that the trigger takes; a place or body with ب is where it was."""
    found = reading.found
    if party.particle == "ب" and found.others and reading.words:
        return None  # تلقى اتصالا من الرئيس جدد فيه ترحيبه بالملك
    if party.particle not in reading.takes or reading.in_relative or reading.words > REACH.get(party.particle, 0):
        return None
    is_reached = party.particle == "ب" and reading.trigger.kind == "arrive"  # حل بالقاهرة
    if party.kind == "place" and not is_reached and not (party.particle == "ل" and "إلى" in reading.takes):
        return None
    return found.subjects if _is_visitor(reading, party) else _brought(reading, party)


def _brought(reading: Reading, party: Party) -> list[Party] | None:
    """What a particle brings, unless it belongs to another word."""
    found, before = reading.found, reading.before
    is_adjective = reading.words == 1 and found.noun is reading.row[found.end - 2]
    is_said_of_noun = is_adjective and (before.word.endswith(("ه", "ات")) or before.word in OF_VISIT)
    is_loose = before.kind == "word" and not (before.word.startswith("ال") or is_said_of_noun)
    if party.particle == "ل" and before.party and before.party.kind == "venue":
        return None  # القدس عاصمة لإسرائيل
    if party.particle == "ل" and found.subjects and is_loose:  # زيارة الرئيس دفعة للاقتصاد; but زيارة رسمية لمصر
        return None
    if party.particle == "ب" and (party.kind in BODIES or _is_part(before, party) or _is_seat(reading, party)):
        return None
    if (
        party.particle == "ل"
        and party.kind in STRONG
        and reading.is_of_visit
        and reading.trigger.kind != "invitation"
        and (found.others or reading.words)
    ):
        return None  # زيارة إلى مصر لوزير الخارجية, زيارة لتقديم الشكر للوزير
    return found.subjects if reading.trigger.kind == "impersonal" and found.noun is None else found.others


def _is_seat(reading: Reading, party: Party) -> bool:
    """في اجتماع بمجلس الأمن: where it was."""
    noun = reading.found.noun
    return party.kind == "organisation" and noun is reading.before and noun is not None and not noun.is_definite


def _is_part(before: Item, party: Party) -> bool:
    """اجتماع عقدته لجنة الحكام بالاتحاد: the body is a part of the one behind it."""
    is_next = before.party is not None and before.end == party.start
    is_body = before.party is not None and before.party.kind in ("body", "organisation")
    return is_next and is_body and party.kind == "organisation"


def _is_visitor(reading: Reading, party: Party) -> bool:
    """زيارة مرتقبة لوزير الخارجية إلى مصر: of a noun alone ل brings the owner."""
    is_of_noun = reading.trigger.kind == "noun" and reading.is_of_visit and not reading.trigger.pronoun
    is_bare = not (reading.found.subjects or reading.found.others)
    return party.particle == "ل" and party.kind in STRONG and is_of_noun and is_bare
