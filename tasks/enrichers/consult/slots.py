"""Whether a party is an argument where it stands, and on which side."""

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.particles import PLACES, REACH, STRONG, particled
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.reading import Reading
from tasks.enrichers.consult.sides import is_unnamed, side
from tasks.enrichers.consult.vocabulary import BOTH

NO_PARTY = ("venue", "outlet")
NO_ARGUMENT = (*PLACES, *NO_PARTY, BOTH)
NAMING = ("noun", "impersonal", "exist")  # of a noun that بين follows
ATTENDING = ("attend", "join", "compose")
INVITING = ("invite", "invitation")


def slot(reading: Reading, item: Item, party: Party) -> list[Party] | None:
    """The side that the party belongs to; None for neither."""
    is_member = reading.in_relative and reading.is_listing
    if reading.awaits == "role" or party.kind in NO_PARTY or item.mark == "(" or is_member:
        return None
    if is_unnamed(party):
        return side(reading, party)
    if party.particle and reading.awaits != "same":
        return particled(reading, party)
    if reading.awaits in ("same", "other", "between"):
        return _awaited(reading)
    is_past_head = reading.group is reading.with_role and reading.role == "delegation_head"  # وفد برئاسة سالم، الوزير
    if reading.group is not None and (party.conjunction or (item.mark == "," and not is_past_head)):
        return _joined(reading, party)
    return _bare(reading, party)


def _awaited(reading: Reading) -> list[Party] | None:
    if reading.awaits == "same":
        return reading.group
    if reading.awaits == "between" and not reading.found.is_between and reading.trigger.kind in NAMING:
        if reading.trigger.mode == "mediation":
            reading.found.roles += [("mediator", party) for party in reading.found.subjects]
        reading.found.subjects.clear()  # محادثات الائتلاف بين حزبين
    reading.found.is_between = reading.found.is_between or reading.awaits == "between"
    return reading.found.subjects if reading.awaits == "between" else reading.found.others


def _joined(reading: Reading, party: Party) -> list[Party] | None:
    """و, or a comma in a list without و, after an argument."""
    if _is_joined_to_seat(reading, party):
        return None
    to_subjects = reading.group is reading.found.subjects and not reading.found.is_between
    if reading.is_of_visit and not to_subjects and not party.conjunction and party.kind in STRONG:
        return _bare(reading, party)  # وصل إلى القاهرة، أمس، الوزير
    is_parted = to_subjects and bool(reading.words or (reading.found.is_open and party.conjunction))
    is_strange = not reading.group and reading.words > REACH["noun"]  # مع أصدقائه … لأبنائه سالم وكريم
    if is_parted or is_strange or (reading.awaits == "nothing" and party.kind not in STRONG):
        return None
    is_list = reading.trigger.kind in ATTENDING and reading.before.party is not None and party.kind in STRONG
    if to_subjects and not (party.conjunction or is_list):
        return _bare(reading, party)
    return reading.group


def _is_joined_to_seat(reading: Reading, party: Party) -> bool:
    """الوضع في ليبيا ^وتونس, الاتفاق بين إيران ^والقوى الكبرى: joined to a party that is no argument."""
    at = reading.found.end - 1
    while at and (before := reading.row[at].party) and before.conjunction:
        at -= 1
    first = reading.row[at].party
    if not (party.conjunction and at and first) or any(first is one for one in reading.group or ()):
        return False
    governor = reading.row[at - 1].word
    return governor == "بين" or (governor in ("في", "من") and first.kind == party.kind == "place")


def _bare(reading: Reading, party: Party) -> list[Party] | None:
    """Subject or object by its place alone."""
    if _is_parallel(reading, party):
        reading.found.is_parallel = True
        return reading.group
    if (
        party.conjunction
        or _is_inside(reading, party)
        or (reading.awaits == "nothing" and not _opens_phrase(reading, party))
    ):
        return None
    if party.kind == "place" and reading.is_of_visit:
        return _visited(reading)
    return _subject_or_object(reading, party) if _may_own(reading, party) else None


def _is_parallel(reading: Reading, party: Party) -> bool:
    """التقى في القاهرة الوزير وفي الدوحة السفير: another like the one before, elsewhere."""
    end = reading.found.end
    place, preposition = reading.row[end - 1], reading.row[end - 2] if end > 1 else None
    is_elsewhere = preposition is not None and preposition.word == "في" and preposition.conjunction == "و"
    is_place = place.party is not None and place.party.kind == "place"
    return is_elsewhere and is_place and bool(reading.group) and party.kind in STRONG


def _is_inside(reading: Reading, party: Party) -> bool:
    """The party stands in a relative clause, unless a time ends that and the object is still to come.

    التقى الرئيس، الذي يزور مصر اليوم، الوزير: often without its second comma.
    """
    is_owed = reading.trigger.kind == "verb" and "-" in reading.takes and not reading.found.others
    return reading.in_relative and not (is_owed and reading.before.kind == "time" and party.kind in STRONG)


def _visited(reading: Reading) -> list[Party] | None:
    """زيارة دمشق, زار دمشق."""
    found = reading.found
    is_free = not found.others or (
        reading.trigger.kind in INVITING and all(other.kind != "place" for other in found.others)
    )
    is_next = "-" in reading.takes and is_free and (reading.words == 0 or not found.noun)
    return found.others if is_next else None


def _may_own(reading: Reading, party: Party) -> bool:
    """A noun has its owner right after it: لقاء الرئيس, لقائه الرئيس, اللقاء الذي عقده الرئيس; a verb may wait."""
    noun = reading.found.noun
    if noun is None or reading.trigger.kind in ATTENDING:
        return True
    before = next(item for item in reversed(reading.row[: reading.found.end]) if not _is_passed_over(item))
    if reading.trigger.kind == "noun" and before.kind == "noun" and before.is_definite:
        return False
    is_near = before.kind in ("noun", "verb") or bool(noun.trigger and noun.trigger.pronoun)
    return bool(reading.found.subjects or reading.has_subject or is_near or _owes_subject(reading, noun, party))


def _owes_subject(reading: Reading, noun: Item, party: Party) -> bool:
    """المباحثات التي أجراها، أمس بالرباط، ^الوزير^: the verb with the pronoun has no subject yet."""
    clause = reading.row[reading.row.index(noun) + 1 : reading.found.end]
    is_owing = any(item.kind == "verb" and item.trigger and item.trigger.pronoun for item in clause)
    is_owing = is_owing or any(item.word in ("بها", "به") for item in clause)  # الزيارة التي يقوم بها إلى مصر ^الوزير
    return is_owing and party.kind in STRONG and not reading.words


def _is_passed_over(item: Item) -> bool:
    """لقاء ^أمس ^كل ^من سالم وكريم, محادثات أجراها ^بالقاهرة سالم وكريم."""
    if item.party and item.party.kind in PLACES and item.party.particle == "ب":
        return True
    return item.kind in ("time", "quantifier") or (item.kind == "preposition" and item.word == "من")


def _subject_or_object(reading: Reading, party: Party) -> list[Party] | None:
    found = reading.found
    has_owner = bool(found.noun and found.noun.trigger and found.noun.trigger.pronoun)
    if not (reading.has_subject or found.subjects or has_owner):
        return found.subjects
    if found.is_open and reading.words and (has_owner or (reading.trigger.kind == "host" and found.subjects)):
        return None  # لقائه منسوبي الوزارة, يستضيف الشيخ برنامجا
    is_met = any(other.kind != "place" for other in found.others)
    has_subject = reading.has_subject or bool(found.subjects)
    if "-" not in reading.takes or is_met or (party.kind == "place" and has_subject):
        return None
    is_of_visit = bool(found.noun and found.noun.trigger and "إلى" in found.noun.trigger.takes)
    return None if is_of_visit and party.kind in STRONG else found.others


def _opens_phrase(reading: Reading, party: Party) -> bool:
    """The phrase before is complete, so that a new one can begin: it ended in a name, a definite word or a time."""
    before = reading.before
    is_definite = before.kind == "word" and before.word.startswith("ال")
    is_complete = bool(before.trigger and before.trigger.pronoun) or before.is_definite
    is_owned = before.kind == "noun" and is_complete  # التقى خلال زيارته الوزير, خلال الزيارة الوزير
    return party.kind in STRONG and (is_definite or is_owned or before.kind in ("party", "time", "demonym"))
