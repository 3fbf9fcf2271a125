"""Which noun behind a verb is what the verb carries: أجرى … مباحثات, قام بزيارة; not a noun in an adjunct."""

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.particles import PLACES, REACH
from tasks.enrichers.consult.reading import Reading

GATHERING = ("gather", "compose")
LIGHT = ("light", "join", "impersonal")
CARRIERS = (*LIGHT, "exist", "scene", "host", "invite", "invitation", "arrive", "send", "attend", "compose")
GOING = ("invite", "invitation", "arrive", "send")
JOURNEYS = ("arrive", "send")
TALKING = tuple(kind for kind in CARRIERS if kind not in JOURNEYS)  # وصل الرئيس مع وزيره
SEVERAL = ("عدد", "عددا", "سلسله", "جمله", "مجموعه", "العديد")
SPOKEN_OF = ("مناقشه", "بحث", "استعراض", "تناول", "تقييم")  # تمت مناقشة زيارة الوزير
BEARERS = (*LIGHT, *GATHERING)


def carries(reading: Reading, item: Item) -> bool:
    """The noun is what the light verb carries: أجرى … مباحثات, قام بزيارة, وصل في زيارة; not one in an adjunct."""
    if refines(reading, item):
        return True
    is_other = reading.trigger.kind in JOURNEYS and (not _is_of_journey(item) or _is_purpose(reading))
    is_apposed = item.mark == "," and item.is_definite and not _is_after_aside(reading)  # تشهد قطيعة، اللقاء الأخير
    is_closed = is_apposed or bool(reading.found.noun) or reading.in_relative or reading.words > REACH["noun"]
    is_full = reading.trigger.kind in LIGHT and bool(reading.trigger.pronoun)  # الهيئة التي ترأسها مصر
    is_full = is_full or is_closed or reading.trigger.kind not in CARRIERS
    if is_other or is_full:  # وصل لعقد اجتماع مع: the meeting tells itself
        return False
    is_after_others = reading.found.others and reading.words and reading.trigger.kind not in GOING
    if is_after_others or reading.before.word in SPOKEN_OF:
        return False
    if reading.trigger.kind == "invite":
        return item.particle == "ل" or reading.before.word in ("الي", "عقد")
    if reading.before.kind == "preposition":
        return reading.before.word in ("في", "الي") or _is_one_of_several(reading)
    return reading.awaits != "nothing" or not item.is_definite or _is_behind_place(reading)


def _is_purpose(reading: Reading) -> bool:
    """توجه إلى القاهرة ^للمشاركة في جولة من المحادثات."""
    return reading.words == 1 and reading.row[reading.found.end - 2].word.startswith("لل")


def _is_after_aside(reading: Reading) -> bool:
    """استأنف الوفدان، أمس الأول، ^المفاوضات: a time between two commas."""
    at = reading.found.end - 1
    while at and reading.row[at].kind == "time" and not reading.row[at].mark:
        at -= 1
    return reading.row[at].kind == "time" and reading.row[at].mark == ","


def _is_behind_place(reading: Reading) -> bool:
    """تعقد اليوم في القاهرة ^جلسات الحوار: nothing but its place went before."""
    party, found = reading.before.party, reading.found
    is_bare = not (reading.has_subject or found.subjects or found.others or reading.words)
    return is_bare and party is not None and party.kind in PLACES and reading.trigger.kind in LIGHT


def _is_one_of_several(reading: Reading) -> bool:
    """يعقد الرئيس عددا من ^الاجتماعات."""
    row, end = reading.row, reading.found.end
    return reading.before.word == "من" and end > 1 and row[end - 2].word.endswith(SEVERAL)


def shares(reading: Reading, item: Item) -> bool:
    """لقاءات واتصالات مع: two nouns that share what follows."""
    is_near = reading.before.kind in ("noun", "modifier") or reading.words == 1
    return (
        bool(item.conjunction and reading.found.noun)
        and is_near
        and not (reading.found.others or reading.found.subjects)
    )


def refines(reading: Reading, item: Item) -> bool:
    """جولة حاسمة من المفاوضات: the second noun tells what the first was of."""
    found = reading.found
    is_owned = any(found.noun and party.start > found.noun.start for party in found.subjects)
    is_bare = not (is_owned or found.others or item.conjunction or item.particle)
    is_tour = bool(found.noun and found.noun.trigger and found.noun.trigger.takes >= {"إلى"})
    return is_tour and is_bare and reading.words <= 2 and item.trigger is not None and item.trigger.mode != "visit"


def describes(reading: Reading, item: Item) -> bool:
    """لقاء عقد بين, اجتماع أمس جرى في: the verb after an indefinite noun is said of it."""
    is_new = reading.found.noun is not None and not reading.found.noun.is_definite
    return is_new and not (item.conjunction or item.mark or reading.found.subjects or reading.found.others)


def _is_of_journey(item: Item) -> bool:
    """وصل في زيارة; not وصل لعقد اجتماع, توجه بعد زيارته."""
    return item.trigger is not None and item.trigger.mode == "visit" and not item.trigger.pronoun
