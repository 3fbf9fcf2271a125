"""Whether a consultation that a noun names is of whom the text speaks, where its clause does not say."""

import re
from collections.abc import Sequence

from tasks.enrichers.consult.aims import BESIDE
from tasks.enrichers.consult.items import Item, has_owner
from tasks.enrichers.consult.reading import RECEIPT

MASDARS = ("تشاور", "تباحث", "تفاوض", "تنسيق", "اتصال")
MECHANISMS = ("اليه", "اليات")  # آلية, folded; no article
GENERAL = ("تشاور", "تنسيق")
VERBAL = re.compile(r"(?!ت\w\wي\w$)[وف]?س?[يتن]\w{3,}")  # an imperfect, as far as letters tell; not تعزيز
INTENDING = re.compile(r"[وف]?[يت](?:عتزم|نوي|زمع)(?:ون|ان)?|[وف]?اعتزامها?|[وف]?نيته|[وف]?نيتها")
TABLE = "طاوله"  # طاولة المفاوضات
LINES = ("اتصالات",)  # telecommunications as well
CALLS = ("اتصال",)  # a word of trying to reach somebody too
BEFORE_VISITS = ("time", "verb", "and", "complementiser", "party")
OF_VISIT = ("عمل", "ود", "دوله")  # زيارة عمل
PARTS = ("ختام", "نهايه", "مستهل", "بدايه", "اطار", "ثاني")  # في ختام زيارة
SEVERAL = ("عدد", "عددا", "سلسله", "جمله", "مجموعه", "العديد", "عديد")
AFTER = ("بعد", "عقب", "اثر")
DURING = ("بعد", "عقب", "خلال", "اثر", "قبل", "قبيل", "اثناء", "في")


def is_of_topic(row: Sequence[Item], place: int, *, is_of_body: bool) -> bool:
    """بعد اجتماع مع, زيارة لدمشق: the noun is of the topic; `is_of_body` says that this is no person."""
    item, before = row[place], row[place - 1] if place else None
    if item.word in MASDARS:
        return _is_masdar_of_topic(row, place, is_of_body=is_of_body)
    if _is_visit(item) and _is_owned_by_unknown(row, place):
        return False
    if before is not None and INTENDING.fullmatch(before.word):
        return True  # يعتزم الاجتماع مع
    if is_of_body and names_negotiations(row, place):
        return True  # قال المتحدث باسم الحكومة إن المفاوضات مع مصر
    if item.particle == "ل":  # يخطط لزيارة is of who plans; تشجيع السياح لزيارة is of the tourists
        is_of_others = before is None or (before.kind == "word" and before.word.startswith("ال"))
        return not (item.is_definite or is_of_others)
    bearer = row[place - 2] if before is not None and before.word == "اول" and place > 1 else before
    is_borne = bearer is not None and bearer.trigger is not None and bearer.trigger.kind == "bearer"
    is_borne = is_borne or (bearer is not None and bearer.word.startswith(RECEIPT))
    is_of_part = before is not None and before.word in PARTS and place > 1 and row[place - 2].kind == "preposition"
    is_governed = is_of_part or item.particle == "ب" or (before is not None and before.kind == "preposition")
    is_free = before is None or before.kind in BEFORE_VISITS or bool(item.conjunction)  # not باب زيارة القدس
    is_new = (
        not item.is_definite
        or _is_one_of_several(row, place)
        or ((is_borne or (before is not None and before.word in BESIDE)) and _is_with_others(row, place))
    )
    return is_new and (is_borne or is_governed or (_is_visit(item) and is_free))


def _is_with_others(row: Sequence[Item], place: int) -> bool:
    """إجراء المفاوضات مع."""
    return place + 1 < len(row) and row[place + 1].word == "مع"


def _is_one_of_several(row: Sequence[Item], place: int) -> bool:
    """عقد عدد من اللقاءات, جملة من المشاورات: some, however many."""
    return place > 1 and row[place - 1].word == "من" and row[place - 2].word.endswith(SEVERAL)


def is_only_named(row: Sequence[Item], place: int) -> bool:
    """آلية التشاور بين, تعزيز التنسيق مع: what consulting is spoken of in general."""
    item, before = row[place], row[place - 1] if place else None
    if item.word.startswith(GENERAL[-1]):
        after = row[place + 1] if place + 1 < len(row) else None
        is_adverb = item.particle == "ب" or (before is not None and before.word in DURING)  # بعد التنسيق مع
        is_new = not item.is_definite or has_owner(item)
        if is_adverb or is_new or (after and after.kind == "relation"):
            return True  # من تنسيق بين, تنسيق العلاقة بين
    if before is None or item.word not in GENERAL or not item.is_definite or item.mark:
        return False
    if item.conjunction and before.kind == "relation":  # التعاون والتنسيق بين
        return True
    if before.word == "من" and place > 1:  # مزيد من التنسيق
        return row[place - 2].word.endswith("مزيد")
    is_definite = before.word.startswith("ال") and before.word not in MECHANISMS
    return before.kind == "word" and not (is_definite or VERBAL.match(before.word))


def is_carried_out(row: Sequence[Item], place: int) -> bool:
    """زيارة يقوم بها لمصر: a noun whose verb leaves unsaid who does it."""
    return carrier(row, place) > 0


def carrier(row: Sequence[Item], place: int) -> int:
    """Where that verb stands, or 0: زيارة العمل التي ^يقوم بها."""
    near = range(place + 1, min(place + 4, len(row) - 1))
    at = next((at for at in near if row[at].kind == "verb"), 0)
    return at if at and row[at + 1].word in ("بها", "به") else 0


def _is_masdar_of_topic(row: Sequence[Item], place: int, *, is_of_body: bool) -> bool:
    """بعد التشاور مع, التشاور مع; بالتشاور مع is an adverb, التعاون والتنسيق مع no talk."""
    item, before = row[place], row[place - 1] if place else None
    if item.word in CALLS and not _is_told_of_call(row, place):
        return False
    if item.word in GENERAL and (before is None or item.mark):  # رابعا: التنسيق مع
        return False
    is_during = before is not None and before.word in DURING
    return is_during or (item.is_definite and item.particle != "ب" and is_of_body)


def _is_told_of_call(row: Sequence[Item], place: int) -> bool:
    """اتصال هاتفي, الاتصال مع; not لم يتسن الاتصال بمسؤولين."""
    return any(item.kind == "modifier" or item.word == "مع" for item in row[place + 1 : place + 3])


def _is_owned_by_unknown(row: Sequence[Item], place: int) -> bool:
    """زيارة مواطن سعودي إلى: the word right after a noun is its owner, unless it describes it: زيارة رسمية."""
    after = row[place + 1] if place + 1 < len(row) else None
    if after is None or after.kind != "word" or after.mark:
        return False
    return not after.word.endswith("ه") and after.word not in OF_VISIT


def names_negotiations(row: Sequence[Item], place: int) -> bool:
    """إن المفاوضات مع, بعد جولة المحادثات مع: known ones, of whoever speaks for a state or a body."""
    before = row[place - 1] if place else None
    told = next((item for item in row[place : place + 2] if item.trigger and item.trigger.mode == "negotiation"), None)
    is_free = before is None or before.kind in ("complementiser", "auxiliary") or before.word in (*DURING, TABLE)
    is_free = is_free or (before is not None and before.kind == "relation" and before.particle == "ل")  # لاستئناف
    is_known = told is not None and told.kind == "noun" and told.is_definite and told.word not in (*MASDARS, *LINES)
    return is_free and is_known and not row[place].particle


def _is_visit(item: Item) -> bool:
    return item.trigger is not None and item.trigger.mode == "visit"
