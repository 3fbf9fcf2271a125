"""Whether a consultation took place, goes on, is to come, or is denied; or is only wished for, and no event."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Literal

from tasks.enrichers.consult.belonging import is_consented
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.sentence import Sentence
from tasks.text.lexicon import Lexicon

Status = Literal["held", "ongoing", "planned", "denied"]
# How many words before its verb or noun a cue still bears on it.
REACH = {
    "not": 2, "unreal": 5, "question": 15, "possible": 1, "planned": 10,
    "ongoing": 6, "kept up": 6, "aim": 3, "denied": 12, "refused": 6, "false": 12, "held": 6, "left open": 15,
}  # fmt: skip
TO_COME = ("س", "ل")  # سيلتقي, للقاء
PURPOSE = 30  # words after a journey in which its purpose is told
NOW = {"اليوم", "امس", "حاليا", "الان", "ايضا"}
NEAR = 2  # words from a noun to the verb that is said of it
AHEAD = 4  # words after the trigger that may still tell its status: المشاورات الجارية بين
TALKS = ("negotiation", "multilateral", "mediation")
FUTURE = re.compile(r"[وف]?س[يتن](?!اس|ار|نا|د|ما)\w{3,}")  # not سياسي, سيناء
AFTER = ("planned", "ongoing", "alleged", "current")  # what may be said of it behind it
CIRCUMSTANCE = ("وهو", "وهي", "وهم", "وهما")  # ترفض الحكومة الفكرة وهي تتفاوض
DURING = ("خلال", "اثناء")
AFTERWARDS = ("عقب", "بعد", "قبل", "اثر")
TRUE = ("صحيح", "الصحه")
QUOTES = " \"»”'"
JOURNEYS = ("arrive", "send")
CONTINUING = ("negotiation", "mediation", "visit")


def status_of(
    sentence: Sentence, row: Sequence[Item], *, told: int, carrier: int, mode: str, cues: Lexicon[str]
) -> Status | None:
    """The status of the consultation told by `row[told]`, borne by the verb `row[carrier]`; None for no event."""
    effects = _before(sentence, row, carrier, cues) | _after(sentence, row[told], cues)
    effects |= _between(sentence, row[carrier].end, row[told].start, cues) | _falsehood(sentence, row[told].end, cues)
    if _is_of_known(row, carrier):
        effects -= {"not", "unreal"}
    if row[carrier - 1].word in AFTERWARDS:  # تابع الوزير حديثه عقب اجتماعه
        effects.discard("kept up")
    if "aim" in effects:
        effects.add(_of_aim(row, carrier, effects))
    if "current" in effects and mode in CONTINUING:
        effects.add("ongoing")
    trigger = row[carrier].trigger
    is_asked = sentence.body[sentence.start_char : sentence.end_char].rstrip(QUOTES).endswith(("؟", "?"))
    if (
        is_asked
        or {"unreal", "question", "left open"} & effects
        or ("possible" in effects and trigger and trigger.tense == "imperfect")
    ):
        return None
    if mode == "visit" and _is_private(sentence, row[told].end, cues):
        return None
    if {"denied", "refused", "not", "alleged", "false"} & effects:
        return "denied"
    effects |= _of_verb(sentence, row[carrier], mode, cues)
    if "planned" in effects or _is_aim(row, carrier, mode):
        return "planned"
    if {"ongoing", "kept up"} & effects:
        return "ongoing"
    return _by_tense(row, carrier, row[told], mode)


def _is_of_known(row: Sequence[Item], carrier: int) -> bool:
    """عدم تقويض المحادثات: what is not undone is there."""
    item, before = row[carrier], row[carrier - 1] if carrier else None
    is_masdar = before is not None and before.kind == "word" and before.word.startswith("ت")
    return is_masdar and item.kind == "noun" and item.is_definite and not item.mark


def _of_aim(row: Sequence[Item], carrier: int, effects: set[str]) -> str:
    """وصل الوفد لاستئناف المفاوضات, لاستئناف المفاوضات الجارية; not جهود لاستئناف المفاوضات."""
    if "ongoing" in effects:
        return "ongoing"
    goes = any(item.trigger and item.trigger.kind in JOURNEYS for item in row[:carrier])
    return "planned" if goes else "unreal"


def _is_aim(row: Sequence[Item], carrier: int, mode: str) -> bool:
    """سيلتقي, توجه للقاء; but استكمالا لمباحثات الوزير مع, استكمالا للاجتماع are of talks that were."""
    item = row[carrier]
    if is_consented(row, carrier):
        return True
    if item.kind == "verb" or item.particle != "ل":
        return item.particle in TO_COME
    is_owned = carrier + 1 < len(row) and row[carrier + 1].party is not None
    return not item.is_definite and not (is_owned and mode in TALKS)


def _of_verb(sentence: Sentence, carrier: Item, mode: str, cues: Lexicon[str]) -> set[str]:
    """بدأ زيارة, استأنف المفاوضات: what was begun goes on; يواصل لقاءاته: whatever it is; تبدأ is to come."""
    match = cues.at(sentence.tokens, carrier.start) if carrier.kind == "verb" else None
    told = {"kept up": "ongoing", "planned": "planned", "begun": "ongoing" if mode in CONTINUING else ""}
    return {told.get(match.value, "")} if match else set()


def _by_tense(row: Sequence[Item], carrier: int, told: Item, mode: str) -> Status:
    """What the verb alone says: هناك محادثات and وصل في زيارة tell of what goes on."""
    trigger = row[carrier].trigger
    if trigger is None:
        return "held"
    if any(item.kind == "auxiliary" and item.word.startswith("كان") for item in row[max(0, carrier - 6) : carrier]):
        return "held"
    if trigger.kind == "exist" or (trigger.kind == "arrive" and row[carrier] is not told):
        return "ongoing" if trigger.tense != "imperfect" or trigger.kind == "exist" else "planned"
    if trigger.tense != "imperfect":
        return "ongoing" if mode in CONTINUING and row[carrier] is told and _is_being_held(row, carrier) else "held"
    is_after_future = any(_leads_on(item) for item in row[:carrier])
    if is_after_future or _is_on_day_to_come(row[carrier + 1 : carrier + AHEAD + 1]):
        return "planned"  # سيحط في دبي ثم يزور الدوحة
    return "ongoing" if mode in CONTINUING and trigger.kind != "arrive" else "planned"


def is_still_to_come(row: Sequence[Item], told: int, end: int, mode: str) -> bool:
    """محادثات الوزيرين ستركز على …; سيتباحثون في الأمر خلال زيارة الوزير."""
    item, before = row[told], row[told - 1] if told else None
    if item.kind != "noun":
        return False
    after = next((one for one in row if one.start == end), None)
    if before is not None and before.trigger and before.trigger.kind == "bearer" and _is_future_next(row, told - 2):
        return True  # سيتم استئناف المفاوضات
    is_during = mode == "visit" and before is not None and before.word in DURING
    if after and _is_future(after) and not (after.mark or after.conjunction or after.opens):
        return True
    if is_during and any(_is_future(one) for one in row[:told]):
        return True
    return before is not None and before.word in DURING and _is_future_next(row, told - 2)


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


def _before(sentence: Sentence, row: Sequence[Item], carrier: int, cues: Lexicon[str]) -> set[str]:
    """The effects of the cues before the verb, each as far as it reaches."""
    found = set()
    at, inside = row[carrier].start, 0
    for start in range(max(0, at - max(REACH.values())), at):
        match = cues.at(sentence.tokens, start) if start >= inside else None
        inside = start + match.length if match else inside  # لم ^يستبعد
        if match and at - (start + match.length) < REACH.get(match.value, 0) and not _ends_between(row, start, at):
            found.add(match.value)
    return found


def _is_private(sentence: Sentence, start: int, cues: Lexicon[str]) -> bool:
    """وصل إلى طنجة في إجازة, زار مكة لأداء العمرة: who travels for himself consults nobody."""
    end = min(start + PURPOSE, len(sentence.tokens))
    found = (cues.at(sentence.tokens, place) for place in range(start, end))
    return any(match and match.value == "private" for match in found)


def _between(sentence: Sentence, start: int, end: int, cues: Lexicon[str]) -> set[str]:
    """تم تأجيل الزيارة: what stands between a verb and the noun that it bears."""
    found = (cues.at(sentence.tokens, place) for place in range(start, end))
    return {match.value for match in found if match and match.value in ("planned", "denied")}


def _falsehood(sentence: Sentence, start: int, cues: Lexicon[str]) -> set[str]:
    """الأنباء عن اتصال بين الرئيسين ^غير صحيحة^: said of it at the end."""
    ends = [place for place in range(start, len(sentence.tokens)) if sentence.tokens[place].text.startswith(TRUE)]
    found = (cues.at(sentence.tokens, place - back) for place in ends for back in (1, 3) if place - back >= start)
    return {match.value for match in found if match and match.value == "false"}


def _ends_between(row: Sequence[Item], start: int, end: int) -> bool:
    between = (item for item in row if start < item.start <= end)
    return any(
        item.mark == "end"
        or (item.mark and (item.kind == "word" or (item.kind == "verb" and item.start == end)))
        or item.kind in ("subordinator", "relative")
        or item.word in CIRCUMSTANCE
        for item in between
    )


def _after(sentence: Sentence, item: Item, cues: Lexicon[str]) -> set[str]:
    found = set()
    near = (at for at in range(item.end, len(sentence.tokens)) if at not in sentence.demonyms)
    for words, start in enumerate(islice(near, AHEAD)):  # قمة مصرية أردنية ستعقد
        if sentence.tokens[start].gap:
            break
        match, verb = cues.at(sentence.tokens, start), sentence.triggers.get(start)
        if match and match.value in AFTER and sentence.tokens[start].text[:1] != "ل":  # زيارة الوزير لمواصلة البحث
            found.add(match.value)
        if verb and verb.reading.particle == "س" and item.kind == "noun" and words < NEAR:
            found.add("planned")  # اجتماع سيعقد
    return found
