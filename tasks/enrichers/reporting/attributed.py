"""What a source phrase attributes: the clause that it opens, ends, or stands in."""

from collections.abc import Sequence

from tasks.enrichers.reporting.attribution import ALSO, RESULTS, Attribution, opens_sentence
from tasks.enrichers.reporting.heads import FUTURE
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.sentence import Sentence

DASHES = frozenset("-–—")
CONDITIONS = ("اذا", "لو", "ان", "كلما", "من", "ما")  # what has فإن for its own
WHO_IS = ("وهو", "وهي", "وهم")
LONGEST_BYLINE = 8  # words, more than, with dashes between them
LONGEST_HEADING = 2  # words before a colon
SHORTEST_CLAUSE = 2  # words, more than
LONGEST_SOURCE = 25  # words between a source and what follows from it
LONGEST_ATTRIBUTED = 60  # words that a phrase inside its sentence can attribute; beyond, its scope is anyone's guess


def byline_end(sentence: Sentence) -> int:
    """Where the text begins behind a byline or a heading: `المدينة - وكالات: | أطلقت الشركة`; 0 where it has none."""
    for place in range(1, min(LONGEST_BYLINE, len(sentence))):
        told = sentence.cues.get(place - 1)
        if (told is not None and told.shape != "participle") or sentence.is_that(place - 1):
            return 0  # قال الوزير:, and not متابعة:
        if sentence.has_colon(place):
            is_dashed = any(not DASHES.isdisjoint(sentence.gap(at)) for at in range(1, place))
            return place if is_dashed or place <= LONGEST_HEADING else 0
    return 0


def attributed(sentence: Sentence, source: Attribution, borders: Sequence[int]) -> Phrase | None:
    """The tokens that the phrase attributes: the clause behind it when it opens the sentence, else the one before."""
    first = byline_end(sentence)
    following = next((border for border in borders if border > source.place), len(sentence))
    is_joined = bool(source.cue.conjunction) and sentence.text(source.end) in RESULTS  # …، وبحسب الناطق فقد
    is_first = source.place == first or opens_sentence(sentence, source.place)
    if is_first or is_result(sentence, source.end) or is_joined:
        return _attributed_ahead(sentence, source, following)
    previous = max((border for border in borders if border < source.place), default=first)
    end = _past_adjuncts(sentence, source)
    is_last = end >= len(sentence) or sentence.has_border(end)
    is_tied = source.verb not in (None, source.place)  # not ، يضيف المصدر،
    if (is_tied and not is_last) or _tells_of_statement(sentence, source, previous):
        return None
    is_short = source.place - previous <= SHORTEST_CLAUSE
    if end >= following or (_closes(sentence, end) and not (is_short and sentence.has_border(end))):
        return None if is_short else (previous, source.place)
    if following - previous > LONGEST_ATTRIBUTED or is_tied:
        return None
    return previous, following


def _past_adjuncts(sentence: Sentence, source: Attribution) -> int:
    """Past what is said of a source behind it: `وفق ما ذكرت البلدية الثلاثاء`, `حسبما أفاد شهود إثر الحادث`."""
    end = source.end
    while sentence.kind(end) == "adverb":
        end += 1
    is_aside = not sentence.has_border(source.place)  # انخرطت، حسب ما تقول البلدية, في العمل
    if (
        is_aside
        or sentence.text(source.place) in ALSO
        or not (sentence.kind(end) == "preposition" or sentence.is_a(end, "relative"))
    ):
        return end
    limit = min(len(sentence), end + LONGEST_SOURCE)
    last = next((at for at in range(end + 1, limit) if sentence.has_border(at)), limit)
    is_last = last == len(sentence) or (source.verb is not None and sentence.has_border(last))
    return last if is_last else end  # بحسب شركة تعمل في المدينة


def _attributed_ahead(sentence: Sentence, source: Attribution, following: int) -> Phrase | None:
    """What stands behind a source, asides of the source passed where فإن follows them."""
    behind = range(source.end, min(following, source.end + LONGEST_SOURCE))
    start = next((at for at in behind if is_result(sentence, at)), _led_at_once(sentence, behind))
    if start == source.end and sentence.is_a(start, "relative") and not sentence.has_border(start):
        # وطبقا للتحقيقات التي باشرتها الدائرة انتهت, but وبحسب الصحيفة التي تصدر هناك فإن
        ended = following
        if source.carrier or source.outlet:  # ووفقا لتقرير نشره الموقع الذي يعنى بالشأن المحلي، سترتفع الأسعار
            ended = next((at for at in behind if sentence.has_border(at)), following)
        start = next((at for at in behind if sentence.text(at) in RESULTS), ended)
    if start == source.end and sentence.text(start) in WHO_IS:  # ووفقا لفلان، وهو مدير الشركة، سترتفع الأسعار
        start = next((at for at in behind if at > start and sentence.has_border(at)), start)
    cue = sentence.cues.get(start)
    if start == source.end and cue and cue.kind == "relay" and not sentence.has_border(start):
        parted = (at for at in behind if sentence.has_border(at) and sentence.within[at] is None)
        start = next(parted, start)  # ووفقا لدراسة نشرت في مجلة، وجد أن
    is_led = start == source.end and (sentence.kind(start) == "preposition" or start in sentence.cues)
    if is_led:  # ووفقا لمصدرين مطلعين على الملف، فقد أكد; وبحسب مصدر تحدث للموقع فإن
        led = (at for at in behind if sentence.text(at) in RESULTS)
        start = next(led, start)
    return (start, following) if following - start > 1 else None


def _led_at_once(sentence: Sentence, behind: range) -> int:
    """Where فإن follows the rest of the source with no comma: `تقارير نقلتها صحف وأخرى مختصة | فإن`."""
    for place in behind:
        if sentence.text(place) in RESULTS:
            return place
        if sentence.has_border(place) or sentence.text(place) in CONDITIONS:
            break
    return behind.start


def is_result(sentence: Sentence, place: int) -> bool:
    """فإن behind a comma: what follows from a source."""
    word = sentence.text(place)
    is_future = word.startswith("فس") and FUTURE.match(word[1:]) is not None  # وحسب مصادر الصحيفة، فسيلتقي
    return (word in RESULTS or is_future) and sentence.has_border(place)


def leads_on(sentence: Sentence, source: Attribution, end: int) -> bool:
    """What follows from a source stands between it and a place: `بحسب الموقع فإن`."""
    places = (at for at in range(source.end, end - 1) if at == source.end or sentence.has_border(at))
    return any(sentence.text(at) in RESULTS for at in places)  # and not بحسب الموقع فقد قال


def _tells_of_statement(sentence: Sentence, source: Attribution, previous: int) -> bool:
    """`وجاء ذلك في برنامج بثته القناة`: where it was said, and not what."""
    opener = sentence.cues.get(previous)
    return source.cue.kind == "relay" and opener is not None and (opener.lemma == "جاء" or opener.kind == "say")


def is_set_off(sentence: Sentence, source: Attribution) -> bool:
    """The phrase ends what stands before it: a comma parts them, or it is the last of its sentence."""
    if "own" in source.cue.complements and not _closes(sentence, source.end):
        return False  # an aside: `أسفه، حسب تعبيره، للأمر`
    if not DASHES.isdisjoint(sentence.gap(source.place)) and not DASHES.isdisjoint(sentence.gap(source.end)):
        return False  # بلغت -وفق آخر إحصاء- ألفا
    if sentence.text(source.place) == "وذلك":
        return True
    if _is_between(sentence, source):
        return False
    return sentence.has_border(source.place) or source.end >= len(sentence) or source.place == 0


def _is_between(sentence: Sentence, source: Attribution) -> bool:
    """Reports named between what أن opens and its verb: `قال إن الاجتماع الذي عقد، وفقا لتقارير، كان`."""
    is_aside = sentence.has_border(source.place) and 0 < source.end < len(sentence) and sentence.has_border(source.end)
    return is_aside and sentence.text(source.end) in ("كان", "كانت", "ليس", "ليست")


def _closes(sentence: Sentence, end: int) -> bool:
    """The clause ends with the phrase: a new one follows, or nothing."""
    if end >= len(sentence) or sentence.kind(end) == "subordinator":
        return True
    return sentence.has_border(end) and (sentence.text(end)[:1] == "و" or sentence.text(end) in RESULTS)
