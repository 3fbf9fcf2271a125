"""What the party behind a preposition is to the trigger: its other side, one of several between, or nothing."""

from tasks.enrichers.consult.carrying import CARRIERS, TALKING
from tasks.enrichers.consult.items import BY, Item
from tasks.enrichers.consult.particles import REACH
from tasks.enrichers.consult.reading import Awaited, Reading

SHARED = ("المشترك", "المشتركه")  # الموضوعات ذات الاهتمام المشترك بين
ABROAD = ("بالخارج", "بالداخل")  # الوزير المكلف بالمقيمين بالخارج مع
THEN = "ثم"
SECOND = frozenset(
    {THEN, "والثاني", "والثانيه", "والثالث", "والثالثه", "والاخر", "والاخري", "واخر", "واخري"}
)  # and the second
PURPOSE = ("لل", "بال")  # للتعاقد مع, بالتعاون مع: what مع belongs to


def governed(reading: Reading, item: Item) -> Awaited:
    """What the preposition lets the reading await."""
    word = "إلى" if item.word in ("الي", "لكل") else item.word
    if _is_of_another(reading, item, word):
        return "nothing"
    if word == BY and "-" in reading.takes and not reading.found.others:
        return "other"  # استقبل الوزير من قبل الرئيس
    if word == "بين" and ("بين" in reading.takes or reading.trigger.kind in CARRIERS):
        return "between"
    is_carried = word == "مع" and reading.trigger.kind in TALKING and reading.found.noun is None
    return "other" if is_carried or word in reading.takes else "nothing"


def _is_of_another(reading: Reading, item: Item, word: str) -> bool:
    """The preposition belongs to something else than the trigger."""
    is_joined = bool(item.conjunction or item.mark) or reading.before.kind == "and" or reading.before.word in SECOND
    is_second = bool(reading.found.others) and word in reading.takes and not is_joined
    is_of_relation = word in ("مع", "بين") and (reading.after_relation or _follows_purpose(reading))
    is_of_relation = is_of_relation or _is_of_talks(reading, word)
    is_of_relation = is_of_relation or (reading.words > 1 and reading.before.word in SHARED)
    reach = REACH["noun"] if word == "مع" and reading.trigger.kind == "noun" else REACH.get(word, 0)
    return reading.in_relative or is_second or is_of_relation or reading.words > reach


def _is_of_talks(reading: Reading, word: str) -> bool:
    """تحدث سالم إلى كريم عقب المباحثات ^مع الوزير: other talks have their own other side."""
    told = (
        reading.before.trigger if reading.before.kind == "noun" and reading.before is not reading.found.noun else None
    )
    is_apart = reading.trigger.kind == "verb" or reading.before.particle == "ب"  # بحث الوضع بالتنسيق ^مع الوزير
    return told is not None and word in told.takes and told.mode not in ("visit", "") and is_apart


def _follows_purpose(reading: Reading) -> bool:
    before = reading.before
    return before.kind == "word" and before.word.startswith(PURPOSE) and before.word not in ABROAD
