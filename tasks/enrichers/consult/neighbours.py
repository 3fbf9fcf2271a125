"""What the items beside the one that is read tell of it."""

from tasks.enrichers.consult.carrying import GATHERING
from tasks.enrichers.consult.items import OPENERS, Item
from tasks.enrichers.consult.prepositions import THEN
from tasks.enrichers.consult.reading import Reading

LONGEST_UNKNOWN = 9  # items of a name that is not known, with its titles


def is_unknown_of_list(reading: Reading, item: Item) -> bool:
    """مع سالم، والشيخ فلان بن فلان، وكريم: one whose name is not known, between others."""
    if item.kind != "word" or not item.word.startswith("وال") or reading.before.party is None:
        return False
    for after in reading.row[reading.found.end + 1 : reading.found.end + 1 + LONGEST_UNKNOWN]:
        if after.mark or after.kind in OPENERS or after.trigger:
            return after.mark == "," and after.party is not None and bool(after.conjunction)
    return False


def is_title_of_list(reading: Reading, item: Item) -> bool:
    """كل من ^الفنان سالم: a word before a person whom the list names first."""
    row, end = reading.row, reading.found.end
    if end < 2 or end + 1 >= len(row) or row[end - 2].kind != "quantifier":
        return False
    party = row[end + 1].party
    return party is not None and party.kind == "person" and not (party.particle or row[end + 1].mark)


def is_gathering_next(reading: Reading) -> bool:
    """الاجتماع قد ضم: the verb after it says who met."""
    after = reading.row[reading.found.end + 1] if reading.found.end + 1 < len(reading.row) else None
    is_gathering = after is not None and after.trigger is not None and after.trigger.kind in GATHERING
    return reading.found.noun is not None and is_gathering


def is_next_stop(reading: Reading, item: Item) -> bool:
    """زار مصر ثم الأردن, الأول مع سالم، والثاني مع كريم."""
    after = reading.row[reading.found.end + 1] if reading.found.end + 1 < len(reading.row) else None
    if after is None or after.mark:
        return False
    is_with = after.word == "مع" and "مع" in reading.takes and bool(reading.found.others)
    return is_with or (item.word == THEN and after.party is not None)


def describes_group(reading: Reading, item: Item) -> bool:
    """الوفد ^المرافق: a definite word right behind a delegation that is said of it."""
    party = reading.before.party
    held = reading.found.subjects[-1:] if item.mark == "," and not reading.found.others else []
    if held and held[0].kind == "office" and held[0].is_told and reading.before.kind == "party":
        return True  # سفير قطر لدى المملكة، ^فلان: an unknown name behind the comma
    return party is not None and party.kind == "delegation" and item.word.startswith("ال") and not item.mark


def may_be_surname(reading: Reading, item: Item) -> bool:
    """سالم بن كريم ^الحداد: a definite word right behind a person's name, which may be more of it."""
    party = reading.before.party
    return party is not None and party.kind == "person" and item.word.startswith("ال") and not item.mark
