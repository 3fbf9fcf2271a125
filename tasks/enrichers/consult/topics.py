"""Whether a party is what its sentence speaks of, by the place where it stands."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tasks.enrichers.consult.belonging import VERBAL
from tasks.enrichers.consult.items import OPENERS, Item, has_owner
from tasks.enrichers.consult.party import Party

TOPICS = ("person", "office", "organisation", "place", "delegation", "body", "government", "collective")
# هنأ رئيس تونس وعقد, عين سالما وزيرا: with one party behind it, that is who is greeted, or named to an office
BACK = ("الاول", "الاولي", "الاخير", "الاخيره", "الثاني", "الثانيه")  # who was told of before
OBJECT = re.compile(r"(?!ال)\w{3,}ا")  # indefinite and accusative: no subject
GREETS = ("هنا", "عزي", "شكر", "عين", "اعفي", "ودع")


def is_topic(row: Sequence[Item], place: int) -> bool:
    """The party is one that the sentence can be about: in no adjunct, and first of its group."""
    party = row[place].party
    if party is None or party.kind not in TOPICS or party.particle or party.conjunction:
        return False
    before = row[place - 1] if place else None
    if before is None or (place == 1 and row[place].mark == "-"):
        return not _is_dateline(row, place)
    if before.word.removeprefix("و") in GREETS and not _is_followed_by_another(row, place):
        return False
    is_verb = before.start == 0 and before.word == "بين"  # وبين الوزير: and the minister explained
    return is_verb or not (before.kind in ("preposition", "role", "and", "including") or _is_in_adjunct(row, place))


def _is_followed_by_another(row: Sequence[Item], place: int) -> bool:
    """هنأ الملك رئيس تونس; not هنأ رئيس تونس ورئيس السنغال."""
    after = row[place + 1].party if place + 1 < len(row) else None
    return after is not None and not after.conjunction


def _is_dateline(row: Sequence[Item], place: int) -> bool:
    """القاهرة - استقبل, القاهرة - الوكالة: استقبل: where it is reported from, and by whom."""
    party, after = row[place].party, row[place + 1] if place + 1 < len(row) else None
    if party is None or after is None:
        return False
    return after.mark == "-" if party.kind == "place" else place == 1 and after.mark == "end"


def _is_in_adjunct(row: Sequence[Item], place: int) -> bool:
    """في بيان الحركة, قبيل لقائه الوزير: the party belongs to a noun that a preposition governs."""
    noun, governor = row[place - 1], row[place - 2] if place > 1 else None
    if has_owner(noun) and not row[place].mark:
        return True  # إن لقاءه الوزير
    if governor is None or governor.kind != "preposition" or noun.mark or row[place].mark:
        return False
    return noun.kind == "word" and not noun.word.startswith("ال")


def opens_clause(row: Sequence[Item], place: int) -> bool:
    """أن الوزير, حيث أعلن الوزير: the subject of the clause that a word opens."""
    if place and row[place - 1].kind in OPENERS:
        return True
    return place > 1 and row[place - 1].kind == "word" and row[place - 2].kind == "subordinator" and not row[place].mark


def begins_with_unknown(row: Sequence[Item]) -> bool:
    """وكان داديان يجيد عدة لغات: the sentence is about somebody whose name is not known."""
    if _is_told_by_unknown(row) or _is_of_foreign_name(row):
        return True
    if len(row) < 2 or row[0].kind != "auxiliary" or not re.fullmatch(r"كانت?", row[0].word.removeprefix("و")):
        return False
    return row[1].kind == "word" and not row[1].mark and not VERBAL.match(row[1].word)


def is_of_attendants(row: Sequence[Item]) -> bool:
    """كما حضر الاجتماع سالم وكريم: who else was there, and not whom the text goes on to speak of."""
    for verb, after in pairwise(row[:3]):
        if verb.trigger and verb.trigger.kind == "attend" and verb.word != "انضم":
            return bool(verb.trigger.pronoun) or after.kind == "noun"
    return False


def _is_told_by_unknown(row: Sequence[Item]) -> bool:
    """وأكدت الأسر المتضررة أنها: nothing but the subject stands between the verb and what it says."""
    if len(row) < 3 or row[0].kind != "word" or not _is_definite(row[1]):
        return False
    end = next((item for item in row[2:] if not _is_definite(item)), None)
    is_about_him = end is not None and end.kind == "complementiser" and end.word.endswith(("ه", "ها", "هم"))
    return is_about_him and row[1].word not in BACK


def _is_of_foreign_name(row: Sequence[Item]) -> bool:
    """وستدخل Acme في مفاوضات: a name in other letters right behind the verb."""
    is_first = len(row) > 1 and row[0].kind == row[1].kind == "word" and not row[1].mark
    return is_first and row[1].word.isascii() and row[1].word.isalpha()


def _is_definite(item: Item) -> bool:
    return item.kind == "word" and item.word.startswith("ال") and not item.mark


def is_about_the_same(row: Sequence[Item]) -> bool:
    """وأصدر أمرا بتعيين سالم: behind its first verb stands the object, so that whom it is about is left unsaid."""
    return len(row) > 1 and row[0].kind == row[1].kind == "word" and bool(OBJECT.fullmatch(row[1].word))


def subject_after(row: Sequence[Item], place: int) -> list[Party]:
    """قبل زيارته لمصر قال الوزير: an adjunct that opens the sentence is of whom its verb speaks."""
    for at in range(place, len(row)):
        if row[at].mark == "end" or row[at].kind in OPENERS:
            break
        if is_topic(row, at) and row[at - 1].kind in ("word", "verb"):
            return [party] if (party := row[at].party) else []
    return []
