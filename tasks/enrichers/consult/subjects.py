"""Of whom a verb is said when its subject stands before it: a party, an enumeration of them, or a pronoun."""

import re
from collections.abc import Sequence

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.party import Party

OWNERS = ("preposition", "role", "word", "noun", "relation", "verb", "invitation")  # what a party may belong to
PRONOUNS = "هما"
SAYING = re.compile(r"و?(قال|اوضح|اكد|اضاف|اشار|ذكر|اعلن|شدد|لفت|صرح|تابع|كشف)ت?")
SINGLE = ("الذي",)
DESCRIPTION = 3  # words that may describe a group behind its nationality


def subjects_before(row: Sequence[Item], place: int) -> tuple[list[Party], bool]:
    """The parties before a verb that it is said of; and whether a pronoun (أنه) takes their place."""
    before = place - 1
    while before >= 0 and row[before].kind in ("time", "auxiliary") and not row[before + 1].mark:
        before -= 1
    is_parted = any(item.mark in ("end", "-") for item in row[before + 1 : place + 1])
    if before < 0 or row[place].conjunction or is_parted:
        return [], False
    word = row[before].word
    if row[before].kind == "complementiser":
        return [], len(word) > 2 and word[-1] in PRONOUNS
    is_relative = row[before].kind == "relative"
    is_apart = is_relative and before > 1 and row[before - 1].kind == "and"  # ، و الذي
    last = before - is_relative - is_apart
    if is_relative and _is_where(row, last):
        return [], False
    last = _before_company(row, last) if is_relative else last
    end = _before_description(row, last, ("person", "office")) if is_relative else last
    found = _group_ending(row, end, is_relative=is_relative)
    is_one = is_relative and row[before].word in SINGLE and bool(found)
    return (_single(row, end, found) if is_one else found), False


def _group_ending(row: Sequence[Item], last: int, *, is_relative: bool) -> list[Party]:
    """The enumeration of parties that ends at an item, unless a preposition governs it."""
    found: list[Party] = []
    place = last
    place = _before_description(row, place, ("delegation", "collective"))
    if _is_head(row, place):
        place -= 2
    while place >= 0 and (party := row[place].party):
        found.insert(0, party)
        place -= 1
        if not party.conjunction or is_relative:
            break
    if not found or row[last].mark == "(" or (found[0].conjunction and not is_relative):
        return []
    if is_relative:
        return found
    is_free = place < 0 or row[place + 1].mark or _is_being(row[place]) or _is_quoted_from(row, place + 1)
    is_owned = not is_free and row[place].kind in OWNERS
    return [] if found[0].particle or is_owned else found


def _single(row: Sequence[Item], last: int, found: list[Party]) -> list[Party]:
    """سالم، وهو من خبراء المركز الذي شارك: the clause of one is not said of several."""
    if found[-1].kind != "collective":
        return found
    before = (at for at in range(last - 1, -1, -1) if (party := row[at].party) and party.kind in ("person", "office"))
    at = next(before, None)
    party = row[at].party if at is not None else None
    return [party] if party and not (party.particle or party.conjunction) else found


def _is_head(row: Sequence[Item], place: int) -> bool:
    """وفد من الحركة برئاسة سالم يلتقي: the delegation does, whoever heads it."""
    if place < 2 or row[place].party is None or row[place - 1].kind not in ("role", "preposition"):
        return False
    party = row[place - 2].party
    return party is not None and party.kind == "delegation" and not row[place].mark


def _before_description(row: Sequence[Item], last: int, kinds: Sequence[str]) -> int:
    """The words that describe a party of these kinds before its verb are passed over.

    وفد مصري رفيع المستوى يزور, الوزير المكلف بالشؤون الإفريقية الذي زار.
    """
    place = last
    while place > 0 and last - place < DESCRIPTION and row[place].kind == "word" and not row[place].mark:
        place -= 1
    party = row[place].party
    is_one = party is not None and party.kind in ("person", "office") and place < last
    if is_one and not row[place + 1].word.startswith(("ال", "بال", "لل")):
        return last  # لقاء الوزير سالم بفريق الجامعة الذي زار
    return place if party and party.kind in kinds else last


def _before_company(row: Sequence[Item], last: int) -> int:
    """الشيخ سالم والوفد المرافق له، الذي يزور: the clause describes whom the delegation goes with."""
    place = last - row[last].word.startswith("ل")
    party = row[place - 1].party if place > 1 and row[place].word.startswith("المرافق") else None
    return place - 2 if party and party.kind == "delegation" and party.conjunction else last


def _is_where(row: Sequence[Item], place: int) -> bool:
    """محادثات القاهرة التي جرت: the clause is said of the talks."""
    party, noun = row[place].party, row[place - 1] if place > 0 else None
    is_town = party is not None and party.kind == "place" and not (party.particle or row[place].mark)
    return is_town and noun is not None and noun.kind == "noun"


def _is_quoted_from(row: Sequence[Item], place: int) -> bool:
    """وأضاف «الوزير التقى: the words of another begin with the subject."""
    return row[place].opens and SAYING.fullmatch(row[place - 1].word) is not None


def _is_being(item: Item) -> bool:
    """أن يكون الوزير قد التقى: the verb before only tells the time of the next."""
    return item.trigger is not None and item.trigger.kind == "impersonal"


def is_of_named(row: Sequence[Item], place: int) -> bool:
    """جولة الصحيفة على الأسواق التقت: what no lexicon knows is named, and the verb is said of it."""
    before = row[place - 1] if place else None
    is_bare = not (row[place].mark or row[place].conjunction)
    return is_bare and before is not None and before.kind == "word" and before.word.startswith("ال")


def is_of_unknown(row: Sequence[Item], place: int) -> bool:
    """إن الحداد التقى الوزير, تقارير تحدثت: a subject that is no known name stands right before the verb."""
    before = row[place - 1] if place else None
    if before is None or before.kind != "word" or row[place].mark or row[place].conjunction:
        return False
    trigger = row[place].trigger
    if trigger is not None and trigger.mode == "phone" and not before.word.startswith("ال"):
        return True
    return place > 1 and row[place - 2].kind == "complementiser"
