"""What the tense of a verb tells of when a consultation is: whether it was, goes on, or is to come."""

import re
from collections.abc import Sequence
from typing import Literal

from tasks.enrichers.consult.items import Item, has_owner

Status = Literal["held", "ongoing", "planned", "denied"]
NOW = {"اليوم", "امس", "حاليا", "الان", "ايضا"}
FUTURE = re.compile(r"[وف]?س[يتن](?!اس|ار|نا|د|ما)\w{3,}")  # not سياسي, سيناء
AHEAD = 4  # words after the trigger that may still tell its status: المشاورات الجارية بين
DURING = ("خلال", "اثناء")
CONTINUING = ("negotiation", "mediation", "visit")


def by_tense(row: Sequence[Item], carrier: int, told: Item, mode: str) -> Status:
    """What the verb alone says: هناك محادثات and وصل في زيارة tell of what goes on."""
    trigger = row[carrier].trigger
    if trigger is None:
        return "held"
    near = row[max(0, carrier - 6) : carrier]
    is_past = any((item.kind == "auxiliary" and item.word.startswith("كان")) or item.word == "اول" for item in near)
    if is_past or (trigger.kind == "exist" and _is_told_as_past(row, told)):
        return "held"  # أول وزير يزور مصر
    if trigger.kind == "exist" or (trigger.kind == "arrive" and row[carrier] is not told):
        return "ongoing" if trigger.tense != "imperfect" or trigger.kind == "exist" else "planned"
    if trigger.tense != "imperfect":
        return "ongoing" if mode in CONTINUING and row[carrier] is told and _is_being_held(row, carrier) else "held"
    before = row[carrier - 1] if carrier else None
    is_to_be = before is not None and before.word == "ان"  # على أن يجري محادثات
    is_after_future = is_to_be or any(_leads_on(item) for item in row[:carrier])
    if is_after_future or _is_on_day_to_come(row[carrier + 1 : carrier + AHEAD + 1]):
        return "planned"  # سيحط في دبي ثم يزور الدوحة
    return "ongoing" if mode in CONTINUING and trigger.kind != "arrive" else "planned"


def _is_told_as_past(row: Sequence[Item], told: Item) -> bool:
    """هناك اجتماعات عقدت: the verb right behind them says when they were."""
    after = row[(at := row.index(told)) + 1 : at + 2]
    return any(item.trigger and item.trigger.tense == "perfect" and not item.conjunction for item in after)


def is_still_to_come(row: Sequence[Item], told: int, end: int, mode: str) -> bool:
    """محادثات الوزيرين ستركز على …; سيتباحثون في الأمر خلال زيارة الوزير."""
    item, before = row[told], row[told - 1] if told else None
    if item.kind != "noun":
        return False
    after = next((one for one in row if one.start == end), None)
    is_during = mode == "visit" and before is not None and before.word in DURING
    if after and _is_future(after) and not (after.mark or after.conjunction or after.opens):
        return True
    if is_during and any(_is_future(one) for one in row[:told]):
        return True
    if before is not None and _is_future(before) and before.kind == "word" and not (item.mark or has_owner(item)):
        return True  # سيتلو اجتماع الوزراء مؤتمر
    return before is not None and before.word in (*DURING, "في") and _is_future_next(row, told - 2)


def _is_future_next(row: Sequence[Item], place: int) -> bool:
    """ستؤكد ^خلال لقاءاتها, سيبحث الوزير ^خلال لقائه: right behind a future, or behind who will."""
    if place > 0 and row[place].kind in ("party", "time"):
        place -= 1
    return place >= 0 and _is_future(row[place])


def _leads_on(item: Item) -> bool:
    """سيحط في دبي ثم يزور; يتوجه إلى باريس حيث يجري محادثات."""
    trigger = item.trigger
    goes = trigger is not None and trigger.kind == "arrive" and trigger.tense == "imperfect"
    return goes or (item.kind == "word" and FUTURE.match(item.word) is not None)


def _is_future(item: Item) -> bool:
    is_word = item.kind == "word" and FUTURE.fullmatch(item.word) is not None
    return is_word or (item.kind == "verb" and item.particle == "س")


def _is_being_held(row: Sequence[Item], place: int) -> bool:
    """المحادثات التي تجريها الحركة: the relative clause says that they go on; not التي كانت تجريها."""
    verbs = (
        item
        for before, item in zip(row[place : place + AHEAD], row[place + 1 : place + AHEAD + 1], strict=False)
        if before.kind == "relative"
    )
    trigger = next((item.trigger for item in verbs if item.kind == "verb"), None)
    return trigger is not None and trigger.kind == "light" and trigger.tense == "imperfect"


def _is_on_day_to_come(items: Sequence[Item]) -> bool:
    """يزور الوزير موسكو الثلاثاء; not يزور مصر حاليا, يزور مصر منذ أمس."""
    days = {item.word for item in items if item.kind == "time"}
    return bool(days) and not days & NOW and not any(item.word == "منذ" for item in items)
