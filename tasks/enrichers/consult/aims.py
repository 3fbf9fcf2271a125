"""Whether a meeting that a noun names is what somebody sets out for, or has agreed to."""

import re
from collections.abc import Sequence

from tasks.enrichers.consult.items import Item

CONSENT = re.compile(r"[وف]?(?:وافقت?|[يت]وافق|موافقت(?:ه|ها))")
AIMS = ("لاجل", "بهدف", "بغيه", "بقصد", "لغرض")
REACH = 9  # items from a journey to its aim
BESIDE = ("قبل", "قبيل", "بعد", "عقب")


def is_aim(row: Sequence[Item], place: int) -> bool:
    """توجه للقاء الوزير, من أجل لقاء الوزير, بدأ جولته بلقاء الوزير: the minister is whom another one meets."""
    item, before = row[place], row[place - 1] if place else None
    is_of_meeting = item.trigger is not None and "-" in item.trigger.takes and item.trigger.mode == "meeting"
    is_led_to = item.particle in ("ل", "ب") or (before is not None and before.word in AIMS)
    is_led_to = is_led_to or (before is not None and before.word.endswith("تضمن"))  # يتضمن برنامجه لقاء الوزير
    is_led_to = is_led_to or is_consented(row, place) or (before is not None and before.word in BESIDE)
    return is_of_meeting and is_led_to and not item.is_definite


def is_of_traveller(row: Sequence[Item], place: int) -> bool:
    """يتوجه جيلي إلى جدة للقاء الرئيس: of somebody whose name is not known; توجه جوا is an adverb."""
    at = next((at for at in range(place - 1, max(-1, place - REACH), -1) if row[at].kind == "verb"), place)
    journey, after = row[at].trigger, row[at + 1] if at < place else row[place]
    if journey is None or journey.kind != "arrive":
        return False
    is_name = after.kind == "word" and not after.mark and not after.word.startswith(("ال", "ب", "ل", "و"))
    return is_name and not after.word.endswith(("ا", "ه"))


def is_consented(row: Sequence[Item], place: int) -> bool:
    """وافق الرئيس على ^لقاء."""
    near = row[max(0, place - 4) : place]
    return bool(near) and near[-1].word == "علي" and any(CONSENT.fullmatch(item.word) for item in near)
