"""Whether a consultation took place, goes on, is to come, or is denied; or is only wished for, and no event."""

from collections.abc import Sequence
from itertools import islice

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.sentence import Sentence
from tasks.enrichers.consult.tenses import AHEAD, CONTINUING, Status, by_tense
from tasks.text.lexicon import Lexicon

# How many words before its verb or noun a cue still bears on it.
REACH = {
    "not": 2, "unreal": 5, "question": 15, "possible": 1, "planned": 10,
    "ongoing": 6, "kept up": 6, "denied": 12, "refused": 6, "false": 12, "held": 6, "left open": 15,
}  # fmt: skip
TO_COME = ("س", "ل")  # سيلتقي, للقاء
PURPOSE = 30  # words after a journey in which its purpose is told
AIM = 5  # words from its purpose to what it leads to
NEAR = 2  # words from a noun to the verb that is said of it
TALKS = ("negotiation", "multilateral", "mediation")
AFTER = ("planned", "ongoing", "alleged", "current")  # what may be said of it behind it
CIRCUMSTANCE = ("وهو", "وهي", "وهم", "وهما")  # ترفض الحكومة الفكرة وهي تتفاوض
AFTERWARDS = ("عقب", "بعد", "قبل", "اثر")
YET, NOT_YET = "بعد", 12  # words behind a verb in which it may stand
QUOTES = " \"»”'"
JOURNEYS = ("arrive", "send")


def status_of(
    sentence: Sentence, row: Sequence[Item], *, told: int, carrier: int, mode: str, cues: Lexicon[str]
) -> Status | None:
    """The status of the consultation told by `row[told]`, borne by the verb `row[carrier]`; None for no event."""
    effects = _before(sentence, row, carrier, cues) | _after(sentence, row[told], cues)
    effects |= _between(sentence, row[carrier].end, row[told].start, cues)
    effects |= {"unreal"} if "not" in effects and _is_not_yet(sentence, row[told].end) else set()
    if _is_of_known(row, carrier):
        effects -= {"not", "unreal"}
    if row[carrier - 1].word in AFTERWARDS:  # تابع الوزير حديثه عقب اجتماعه
        effects.discard("kept up")
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
    if "planned" in effects or _is_aim(row, carrier, mode) or _is_joined_for(sentence, row[told], cues):
        return "planned"
    if {"ongoing", "kept up"} & effects:
        return "ongoing"
    return by_tense(row, carrier, row[told], mode)


def _is_not_yet(sentence: Sentence, start: int) -> bool:
    """لم يتصل بالوزير بعد: what may still come is denied by nobody."""
    tokens = sentence.tokens
    near = range(start, min(start + NOT_YET, len(tokens)))
    return any(tokens[at].text == YET and (at + 1 == len(tokens) or tokens[at + 1].gap) for at in near)


def _is_of_known(row: Sequence[Item], carrier: int) -> bool:
    """عدم تقويض المحادثات: what is not undone is there."""
    item, before = row[carrier], row[carrier - 1] if carrier else None
    is_masdar = before is not None and before.kind == "word" and before.word.startswith("ت")
    return is_masdar and item.kind == "noun" and item.is_definite and not item.mark


def _is_aim(row: Sequence[Item], carrier: int, mode: str) -> bool:
    """سيلتقي, توجه للقاء; but استكمالا لمباحثات الوزير مع, استكمالا للاجتماع are of talks that were."""
    item = row[carrier]
    if item.conjunction and row[carrier - 1].word.startswith("لل") and row[carrier - 1].kind == "word":
        return True  # أرسلت وفدا للبحث ^والتفاوض
    if item.kind == "verb" or item.particle != "ل":
        return item.particle in TO_COME
    is_owned = carrier + 1 < len(row) and row[carrier + 1].party is not None
    return not item.is_definite and not (is_owned and mode in TALKS)


def _is_joined_for(sentence: Sentence, told: Item, cues: Lexicon[str]) -> bool:
    """سافر للمشاركة في ^محادثات."""
    near = range(max(0, told.start - AIM), told.start) if told.kind == "noun" else ()
    return any((match := cues.at(sentence.tokens, place)) and match.value == "aim" for place in near)


def _of_verb(sentence: Sentence, carrier: Item, mode: str, cues: Lexicon[str]) -> set[str]:
    """بدأ زيارة, استأنف المفاوضات: what was begun goes on; يواصل لقاءاته: whatever it is; تبدأ is to come."""
    match = cues.at(sentence.tokens, carrier.start) if carrier.kind == "verb" else None
    told = {"kept up": "ongoing", "planned": "planned", "begun": "ongoing" if mode in CONTINUING else ""}
    return {told.get(match.value, "")} if match else set()


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
