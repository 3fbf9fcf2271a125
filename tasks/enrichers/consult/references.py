"""Whom a word refers back to: an unsaid subject, a verb of two, the pronoun of a noun."""

import re
from collections.abc import Sequence

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.items import OPENERS, Item, has_owner
from tasks.enrichers.consult.particles import STRONG
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.topics import is_topic

BACK = ("خلالها", "خلاله", "خلالهما", "فيها", "فيه")  # what opens a clause about what was told: زيارة التقى خلالها
GROUPS = ("collective", "delegation", "body", "government", "organisation")  # whom هم can mean
NEAR = 8  # items from a verb to the adjunct that parts it from its object
SEVERAL = r"[^و]\w+(?:وا|ون)"  # اتفقوا, يتفقون
DUAL = r"[^و]\w+(?<![هونم])ا|ي\w+ان"  # اتفقا, يتفقان; not وتمنياتهما
COMPANY = ("رافق", "رافقت", "يرافق", "ترافق")
HANDED = re.compile(r"[وف]?(?!علي)\w{3,}(?:ه|ها)")  # سلمه; not منه
ADDRESSED = ("person", "office", "counterpart")
BOTH_SIDES = ("who tells", "who is told")
INFORMING = re.compile(r"[وف]?س?[يت]?(ابلغ|بلغ|اطلع|طلع|سلم|اخبر|خبر)ت?")
TO_WHOM = ("له", "لها", "لهم", "اليه", "اليها")


def refers_back(row: Sequence[Item], place: int) -> bool:
    """زيارة التقى خلالها الوزير: the clause tells more about what was told, and about the same person."""
    if place + 1 < len(row) and row[place + 1].word in BACK:
        return True
    adjunct = row[place + 1 : place + 3]  # التقى خلال زيارته الوزير
    return len(adjunct) > 1 and adjunct[0].kind == "preposition" and has_owner(adjunct[1])


def drops_subject(row: Sequence[Item], place: int) -> bool:
    """The verb may have its subject from before: it is joined by و, or opens a clause that something introduced."""
    before, after = row[place - 1] if place else None, row[place + 1] if place + 1 < len(row) else None
    if after and after.kind in ("word", "relation"):  # a subject that is no known name
        return False
    is_joined = bool(row[place].conjunction) or row[place].mark == "," or row[place].particle == "ل"
    return is_joined or bool(before and before.kind in (*OPENERS, "time"))


def owner(row: Sequence[Item], place: int) -> list[Party]:
    """الرئيس في زيارته: the pronoun is of the party right before, if no preposition governs that."""
    before = place - 1
    while before >= 0 and row[before].kind in ("preposition", "time"):
        before -= 1
    party = row[before].party if before >= 0 else None
    return [party] if party and is_topic(row, before) else []


def agrees(verb: Item, subject: Actor) -> bool:
    """تبحث is of no man, التقى of no movement; of persons without a title nothing is known."""
    tense = verb.trigger.tense if verb.trigger else ""
    is_she = verb.word.startswith("ت") if tense == "imperfect" else verb.word.endswith("ت")
    if verb.word.endswith(("ون", "وا")) and (subject.entity_type == "PERSON" or subject.place):
        return False  # يزورون is of no man and no state
    if subject.gender == "":
        return True
    return is_she == (subject.gender == "f") or verb.word.endswith(("ون", "وا", "ان")) or is_dual(verb)


def is_somebody_else(named: Sequence[Party]) -> bool:
    """وفد أممي, of whom nothing is known, is not whom the text speaks of; الرئيس alone is."""
    return any(party.is_told or not party.is_definite for party in named)


def is_dual(item: Item) -> bool:
    """اجتمعا, يلتقيان: of two."""
    tense = item.trigger.tense if item.trigger else ""
    if tense == "imperfect":
        return item.word.endswith("ان")
    return tense == "perfect" and item.word.endswith("ا") and not item.word.endswith("وا")


def is_of_two_unknown(row: Sequence[Item], place: int) -> bool:
    """ضدان لا يجتمعان: two that are nobody stand before the verb."""
    before = next((item for item in reversed(row[:place]) if item.kind != "auxiliary"), None)
    return before is not None and before.kind == "word" and before.word.endswith(("ان", "ين"))


def pair_before(row: Sequence[Item], place: int) -> list[Party]:
    """سالم وكريم اتفقا خلال اتصال: the two, or several, that a verb of two or several before `place` is said of."""
    for at in range(place - 1, 1, -1):
        if row[at].kind not in ("word", "verb") or row[at - 1].party is None:
            continue
        is_of_two = re.fullmatch(DUAL, row[at].word) is not None
        if is_of_two or re.fullmatch(SEVERAL, row[at].word):
            found = _joined_to(row, at - 1)
            found = found[-2:] if is_of_two else found
            if len(found) > 1 and not found[0].particle and found[0].kind in STRONG:
                return found
    return []


def visited_after(row: Sequence[Item], place: int) -> list[Party]:
    """قال سالم خلال زيارته كريما; but التقى خلال زيارته كريما, whom he met."""
    party = row[place + 1].party if place + 1 < len(row) else None
    before = row[max(0, place - NEAR) : place]
    is_met = any(item.trigger and item.trigger.kind in ("verb", "topic") for item in before)
    is_met = is_met or any(item.word.endswith(COMPANY) for item in before)  # رافق سالما في زيارته كريم
    is_object = party is not None and party.kind in ("person", "office") and not (party.particle or party.conjunction)
    return [party] if party and is_object and not (is_met or row[place + 1].mark) else []


def told_before(row: Sequence[Item], place: int, *, is_call: bool) -> list[Party]:
    """أبلغ سالم كريما خلال اجتماع, أكد سالم لكريم خلال لقاء: who told whom; in a call whatever he told."""
    start = next((at for at in range(place - 1, -1, -1) if row[at].kind in OPENERS or row[at].mark == "end"), 0)
    clause = row[start:place]
    sides = [at for at, item in enumerate(clause) if item.party and item.party.kind in ADDRESSED]
    if len(sides) != len(BOTH_SIDES):
        return []
    first, second = (clause[at].party for at in sides)
    is_one_way = first and second and not (first.particle or first.conjunction or second.conjunction)
    before = clause[sides[1] - 1]
    is_addressed = bool(second and second.particle == "ل") or before.word in ("الي", "مع")
    is_informed = any(INFORMING.fullmatch(item.word) for item in clause[: sides[1]]) and before.kind != "preposition"
    is_object = second is not None and not (second.particle or clause[sides[1]].mark) and sides[1] == sides[0] + 1
    is_told = is_addressed or is_informed or (is_call and is_object)
    return [first, second] if first and second and is_one_way and is_told else []


def persons_before(row: Sequence[Item], place: int) -> list[Party]:
    """The persons and offices that the sentence names before `place`."""
    return [item.party for item in row[:place] if item.party and item.party.kind in ("person", "office", "counterpart")]


def group_before(row: Sequence[Item], place: int) -> list[Party]:
    """الوزير وقادة الأحزاب، وبينهم ناشطون، لقاءاتهم: the last group named before, with whom it is joined to."""
    for at in range(place - 1, -1, -1):
        party = row[at].party
        if party and party.kind in GROUPS and not (at and row[at - 1].kind == "including"):
            return _joined_to(row, at)
    return []


def _joined_to(row: Sequence[Item], last: int) -> list[Party]:
    found: list[Party] = []
    for item in reversed(row[: last + 1]):
        if item.party is None:
            break
        found.insert(0, item.party)
        if not item.party.conjunction:
            return found
    return found[-1:]


def beneficiary(row: Sequence[Item], place: int) -> list[Party]:
    """وقدم له الدعوة, وسلمه دعوة: the pronoun before an invitation is of the last person named before it."""
    handed = row[place - 1] if place and not row[place].conjunction else None
    is_handed = handed is not None and handed.kind == "word" and HANDED.fullmatch(handed.word) is not None
    if not is_handed and not any(item.word in TO_WHOM for item in row[max(0, place - 3) : place]):
        return []
    return persons_before(row, place)[-1:]
