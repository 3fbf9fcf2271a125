"""Of whom a verb is said when its subject does not follow it: what stands before it, or what the text speaks of."""

import re
from collections.abc import Sequence

from tasks.enrichers.consult.actors import Actor
from tasks.enrichers.consult.arguments import OPENERS
from tasks.enrichers.consult.belonging import VERBAL
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.parties import Party
from tasks.enrichers.consult.slots import STRONG

TOPICS = ("person", "office", "organisation", "place", "delegation", "body", "government", "collective")
GREETS = ("هنا", "وهنا", "عزي", "وعزي")  # هنأ رئيس تونس وعقد: with one party behind it, that is who is greeted
OWNERS = ("preposition", "role", "word", "noun", "relation", "verb", "invitation")  # what a party may belong to
PRONOUNS = "هما"
DESCRIPTION = 3  # words that may describe a group behind its nationality
BACK = ("خلالها", "خلاله", "فيها", "فيه")  # what opens a clause about what was told: زيارة التقى خلالها
DUAL = r"[^و]\w+(?<![هونم])ا|ي\w+ان"  # اتفقا, يتفقان; not وتمنياتهما
TO_WHOM = ("له", "لها", "لهم", "اليه", "اليها")


def is_topic(row: Sequence[Item], place: int) -> bool:
    """The party is one that the sentence can be about: in no adjunct, and first of its group."""
    party = row[place].party
    if party is None or party.kind not in TOPICS or party.particle or party.conjunction:
        return False
    before = row[place - 1] if place else None
    if before is None:
        return not _is_dateline(row, place)
    if before.word in GREETS and not (place + 1 < len(row) and row[place + 1].party):
        return False
    is_verb = before.start == 0 and before.word == "بين"  # وبين الوزير: and the minister explained
    return is_verb or not (before.kind in ("preposition", "role", "and", "including") or _is_in_adjunct(row, place))


def _is_dateline(row: Sequence[Item], place: int) -> bool:
    """القاهرة - استقبل: where it is reported from."""
    party = row[place].party
    return bool(party and party.kind == "place" and place + 1 < len(row) and row[place + 1].mark == "-")


def _is_in_adjunct(row: Sequence[Item], place: int) -> bool:
    """في بيان الحركة, قبيل لقائه الوزير: the party belongs to a noun that a preposition governs."""
    noun, governor = row[place - 1], row[place - 2] if place > 1 else None
    if governor is None or governor.kind != "preposition" or noun.mark:
        return False
    return _has_owner(noun) or (noun.kind == "word" and not noun.word.startswith("ال"))


def is_quoted(row: Sequence[Item], place: int) -> bool:
    """ونقل المتحدث عن المستشارة قولها: what follows is hers."""
    before, after = row[place - 1] if place else None, row[place + 1] if place + 1 < len(row) else None
    return bool(before and before.word == "عن" and after and after.word.startswith("قول"))


def refers_back(row: Sequence[Item], place: int) -> bool:
    """زيارة التقى خلالها الوزير: the clause tells more about what was told, and about the same person."""
    if place + 1 < len(row) and row[place + 1].word in BACK:
        return True
    adjunct = row[place + 1 : place + 3]  # التقى خلال زيارته الوزير
    return len(adjunct) > 1 and adjunct[0].kind == "preposition" and _has_owner(adjunct[1])


def _has_owner(item: Item) -> bool:
    return item.kind == "noun" and bool(item.trigger and item.trigger.pronoun)


def drops_subject(row: Sequence[Item], place: int) -> bool:
    """The verb may have its subject from before: it is joined by و, or opens a clause that something introduced."""
    before, after = row[place - 1] if place else None, row[place + 1] if place + 1 < len(row) else None
    if after and after.kind == "word":  # a subject that is no known name
        return False
    is_joined = bool(row[place].conjunction) or row[place].mark == ","
    return is_joined or bool(before and before.kind in (*OPENERS, "time"))


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
    last = before - is_relative
    end = _before_description(row, last, ("person", "office")) if is_relative else last
    found = _group_ending(row, end, is_relative=is_relative)
    is_set_off = any(item.mark for item in row[before + 1 : place + 1])
    return [] if is_set_off and len(found) > 1 else found, False


def _group_ending(row: Sequence[Item], last: int, *, is_relative: bool) -> list[Party]:
    """The enumeration of parties that ends at an item, unless a preposition governs it."""
    found: list[Party] = []
    place = last
    if place > 0 and _is_seat(row, place):
        place -= 1
    place = _before_description(row, _before_surname(row, place), ("delegation", "collective"))
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
    is_owned = place >= 0 and not row[place + 1].mark and row[place].kind in OWNERS and not _is_being(row[place])
    return [] if found[0].particle or is_owned else found


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
    return place if party and party.kind in kinds else last


def _before_surname(row: Sequence[Item], last: int) -> int:
    """سالم بن كريم الحداد غادر: a definite word behind a person's name may be more of it."""
    word, person = row[last], row[last - 1].party if last else None
    is_surname = word.kind == "word" and word.word.startswith("ال") and not word.mark
    return last - 1 if is_surname and person and person.kind == "person" else last


def _is_seat(row: Sequence[Item], place: int) -> bool:
    """A place right behind another party only says where that one is from."""
    party, before = row[place].party, row[place - 1].party
    return (
        party is not None
        and before is not None
        and party.kind == "place"
        and not (party.conjunction or row[place].mark)
    )


def _is_being(item: Item) -> bool:
    """أن يكون الوزير قد التقى: the verb before only tells the time of the next."""
    return item.trigger is not None and item.trigger.kind == "impersonal"


def owner(row: Sequence[Item], place: int) -> list[Party]:
    """الرئيس في زيارته: the pronoun is of the party right before, if no preposition governs that."""
    before = place - 1
    while before >= 0 and row[before].kind in ("preposition", "time"):
        before -= 1
    party = row[before].party if before >= 0 else None
    return [party] if party and is_topic(row, before) else []


def subject_after(row: Sequence[Item], place: int) -> list[Party]:
    """قبل زيارته لمصر قال الوزير: an adjunct that opens the sentence is of whom its verb speaks."""
    for at in range(place, len(row)):
        if row[at].mark == "end" or row[at].kind in OPENERS:
            break
        if is_topic(row, at) and row[at - 1].kind in ("word", "verb"):
            return [party] if (party := row[at].party) else []
    return []


def agrees(verb: Item, subject: Actor) -> bool:
    """تبحث is of no man, التقى of no movement; of persons without a title nothing is known."""
    tense = verb.trigger.tense if verb.trigger else ""
    is_she = verb.word.startswith("ت") if tense == "imperfect" else verb.word.endswith("ت")
    if subject.gender == "":
        return True
    return is_she == (subject.gender == "f") or verb.word.endswith(("ون", "وا", "ان")) or is_dual(verb)


def is_somebody_else(named: Sequence[Party]) -> bool:
    """وفد أممي, of whom nothing is known, is not whom the text speaks of; الرئيس alone is."""
    return any(party.is_told or not party.is_definite for party in named)


def begins_with_unknown(row: Sequence[Item]) -> bool:
    """وكان داديان يجيد عدة لغات: the sentence is about somebody whose name is not known."""
    if len(row) < 2 or row[0].kind != "auxiliary" or not re.fullmatch(r"كانت?", row[0].word.removeprefix("و")):
        return False
    return row[1].kind == "word" and not row[1].mark and not VERBAL.match(row[1].word)


def is_of_unknown(row: Sequence[Item], place: int) -> bool:
    """إن الحداد التقى الوزير: a subject that is no known name stands right before the verb."""
    before = row[place - 1] if place else None
    if before is None or before.kind != "word" or row[place].mark or row[place].conjunction:
        return False
    return place > 1 and row[place - 2].kind == "complementiser"


def is_dual(item: Item) -> bool:
    """اجتمعا, يلتقيان: of two."""
    tense = item.trigger.tense if item.trigger and item.trigger.kind != "invite" else ""
    if tense == "imperfect":
        return item.word.endswith("ان")
    return tense == "perfect" and item.word.endswith("ا") and not item.word.endswith("وا")


def pair_before(row: Sequence[Item], place: int) -> list[Party]:
    """سالم وكريم اتفقا خلال اتصال: the two that a verb of two before `place` is said of."""
    for at in range(place - 1, 1, -1):
        second, first = row[at - 1].party, row[at - 2].party
        is_pair = first and second and second.conjunction and not first.particle and first.kind in STRONG
        if is_pair and row[at].kind in ("word", "verb") and re.fullmatch(DUAL, row[at].word):
            return [first, second] if first and second else []
    return []


def persons_before(row: Sequence[Item], place: int) -> list[Party]:
    """The persons and offices that the sentence names before `place`."""
    return [item.party for item in row[:place] if item.party and item.party.kind in ("person", "office", "counterpart")]


def groups_before(row: Sequence[Item], place: int) -> list[Party]:
    """The groups and bodies that the sentence names before `place`: whom هم can mean."""
    kinds = ("collective", "delegation", "body", "government", "organisation")
    return [item.party for item in row[:place] if item.party and item.party.kind in kinds]


def beneficiary(row: Sequence[Item], place: int) -> list[Party]:
    """وقدم له الدعوة: the pronoun before an invitation is of the last person named before it."""
    if not any(item.word in TO_WHOM for item in row[max(0, place - 3) : place]):
        return []
    return persons_before(row, place)[-1:]
