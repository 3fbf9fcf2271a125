"""Source phrases: `بحسب مسؤول`, `وفقا لوكالة`, `كما قال المدير`: before, inside or behind what they attribute."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tasks.enrichers.reporting.channels import channel_at
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.frames import frame_at
from tasks.enrichers.reporting.heads import OUTLETS, SPOKEN_IN, can_say, is_channel
from tasks.enrichers.reporting.phrases import Phrase, phrase_end, starts_phrase
from tasks.enrichers.reporting.sentence import Sentence

DASHES = frozenset("-–—")
ALSO = ("كما", "مثلما", "على ما")  # words that compare or join too
RESULTS = ("فان", "فانه", "فانها", "فقد")  # what follows is attributed, whoever the source is
RULES = ("نظام", "انظمه")  # وفق نظام: by its rules; النظام can speak
SHORTEST_VERB = 3  # letters of a verb that begins what a source tells
SHORTEST_CLAUSE = 2  # words, more than
LONGEST_SOURCE = 25  # words between a source and what follows from it
LONGEST_LEAD = 3  # words of a phrase before its verb: في أقوال نقلتها
LONGEST_ATTRIBUTED = 60  # words that a phrase inside its sentence can attribute; beyond, its scope is anyone's guess


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source phrase, tokens `place` to `end`.

    subject  the source's phrase; None where it is carried on (كما قال)
    outlet   its name, when the source is an outlet
    verb     place of the reporting verb in it
    carrier  the outlet that passes the source's words on
    is_relative  it is a clause about a noun, and of the content where nothing parts it from that
    """

    place: int
    end: int
    cue: Cue
    subject: Phrase | None
    outlet: str | None
    verb: int | None = None
    carrier: str | None = None
    is_relative: bool = False


def attributions(sentence: Sentence) -> Iterator[Attribution]:
    """The source phrases of a sentence, each verb in one of them."""
    seen: set[int] = set()
    for place, cue in sentence.cues.items():
        quote = sentence.within[place]
        is_quoted = quote is not None and sentence.tokens[0].start < quote.start  # the speaker's own
        found = None if place in seen or is_quoted else _attribution_at(sentence, place, cue)
        if found:
            seen.add(place if found.verb is None else found.verb)
            is_led = sentence.text(found.place - 1) == "وذلك"
            yield replace(found, place=found.place - 1) if is_led else found


def _attribution_at(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    if "own" in cue.complements:  # على حد تعبيره: whoever spoke before
        return Attribution(place, place + cue.length, cue, None, None)
    if cue.shape == "source":
        return _with_verb(sentence, place, cue) if "verb" in cue.complements else _with_noun(sentence, place, cue)
    if cue.kind == "relay" or (cue.pronoun and "passed" in cue.complements):
        return _passed_on(sentence, place, cue)
    return _behind_quote(sentence, place, cue)


def _behind_quote(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    """`«…»، يقول الوزير`: a verb of saying and its subject behind what was quoted."""
    is_verb = cue.shape == "finite" and cue.kind == "say" and "document" not in cue.complements
    if not is_verb or sentence.within[place] or not (sentence.has_border(place) and _is_quoted_whole(sentence, place)):
        return None
    if not starts_phrase(sentence, place + 1) or frame_at(sentence, place, cue):
        return None
    subject, _ = _source(sentence, place + 1)
    told_to = channel_at(sentence, subject[1]) if sentence.text(subject[1])[:1] == "ل" else None
    end = told_to[0] if told_to else subject[1]
    if end < len(sentence) and not sentence.has_border(end):
        return None
    return Attribution(place, end, cue, subject, None, place, told_to[1] if told_to else None)


def _is_quoted_whole(sentence: Sentence, end: int) -> bool:
    """A quotation that ends there is all of its clause."""
    quote = sentence.within[end - 1] if end else None
    first = sentence.place_of(quote.start) if quote else end
    return quote is not None and (first == 0 or sentence.has_border(first))


def _with_verb(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    verb = place + cue.length
    reporting = sentence.cues.get(verb)
    if reporting is None or reporting.shape != "finite" or reporting.conjunction or reporting.kind == "view":
        return None
    if cue.lemma in ALSO and (place <= 1 or frame_at(sentence, verb, reporting)):
        return None
    after = verb + 1
    while sentence.is_a(after, "hearer"):
        after += 1
    after += "document" in reporting.complements and sentence.text(after) == "في"  # كما ورد في الصحيفة
    if not starts_phrase(sentence, after):
        return Attribution(place, after, reporting, None, None, verb)
    subject, outlet = _source(sentence, after)
    told_to = channel_at(sentence, subject[1]) if sentence.text(subject[1])[:1] == "ل" else None
    if told_to:  # كما قال مسؤول لصحيفة
        return Attribution(place, told_to[0], reporting, subject, None, verb, told_to[1])
    behind = subject[1] + 1
    if reporting.kind == "relay" and sentence.text(subject[1]) == "عن" and starts_phrase(sentence, behind):
        end = phrase_end(sentence, behind)
        carrier = outlet or sentence.phrase(*subject).strip('«»“”" ')
        return Attribution(place, end, reporting, (behind, end), None, verb, carrier)
    return Attribution(place, subject[1], reporting, subject, outlet, verb)


def _passed_on(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    """`في أقوال نقلتها الصحف`, `ما أوردته قناة`: the outlet behind a relative verb of relaying."""
    if cue.shape != "finite" or not (cue.pronoun or sentence.is_a(place - 1, "indefinite")):
        return None
    after = place + 1
    while sentence.is_a(after, "hearer"):
        after += 1
    found = channel_at(sentence, after)
    if found is None:
        return None
    start = place
    while start > 0 and not sentence.has_border(start) and place - start < LONGEST_LEAD:
        start -= 1
        if sentence.is_a(start, "indefinite") or sentence.kind(start) == "preposition":
            break
    is_theirs = sentence.text(start) == "في" or after > place + 1  # في أقوال نقلتها, ما نقلت عنه
    is_relative = not is_theirs or sentence.is_a(start - 1, "appeared")  # ما ورد في تقرير نشرته الصحف
    return Attribution(start, found[0], cue, (after, found[0]), found[1], place, is_relative=is_relative)


def _with_noun(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    start = place + cue.length
    for preposition in ("عن", "ل"):
        if preposition in cue.complements and sentence.text(start) == preposition:
            start += 1
            break
    else:
        if "عن" in cue.complements or ("ل" in cue.complements and not sentence.text(start).startswith("ل")):
            return None
    if start >= len(sentence) or ("noun" in cue.complements and not starts_phrase(sentence, start)):
        return None
    end = phrase_end(sentence, start)
    is_plan = is_channel(sentence, start, ("show",)) and channel_at(sentence, start) is None  # وفق برنامج زمني
    head = start + sentence.is_a(start, "same")  # وفق نفس المصدر
    is_source = can_say(sentence, head) or is_channel(sentence, head, SPOKEN_IN)
    is_plan = is_plan or sentence.text(start).removeprefix("ل") in RULES
    if is_plan or not (is_source or sentence.text(end) in RESULTS):
        return None
    subject, outlet = _source(sentence, start)
    end = _before_verb(sentence, *subject) if _opens(sentence, place) else subject[1]
    return Attribution(place, end, cue, (start, end), outlet)


def _before_verb(sentence: Sentence, start: int, end: int) -> int:
    """Where the clause begins that a document or outlet is the source of: `بحسب التقرير | ارتفع العدد`."""
    if not is_channel(sentence, start, (*OUTLETS, *SPOKEN_IN)):
        return end
    found = channel_at(sentence, start)
    places = range(max(start + 1, found[0] if found else 0), end)
    return next((at for at in places if _is_unowned(sentence, at)), end)


def _is_unowned(sentence: Sentence, place: int) -> bool:
    """A bare word behind a definite one or a quoted name, neither its adjective nor its owner."""
    quote = sentence.within[place - 1]
    if sentence.within[place] or place in sentence.named or len(sentence.text(place)) < SHORTEST_VERB:
        return False
    is_ended = quote is not None or sentence.text(place - 1).startswith(("ال", "لل"))
    return is_ended and not sentence.text(place).startswith(("ال", "ل", "و", "ب", "ك"))


def _source(sentence: Sentence, start: int) -> tuple[Phrase, str | None]:
    found = channel_at(sentence, start)
    return (start, phrase_end(sentence, start)), found[1] if found else None


def attributed(sentence: Sentence, source: Attribution, borders: Sequence[int]) -> Phrase | None:
    """The tokens that the phrase attributes: the clause behind it when it opens the sentence, else the one before."""
    following = next((border for border in borders if border > source.place), len(sentence))
    if _opens(sentence, source.place) or is_result(sentence, source.end):
        return _attributed_ahead(sentence, source, following)
    previous = max((border for border in borders if border < source.place), default=0)
    end = _past_adjuncts(sentence, source)
    is_last = end >= len(sentence) or sentence.has_border(end)
    if (source.verb is not None and not is_last) or _tells_of_statement(sentence, source, previous):
        return None
    is_short = source.place - previous <= SHORTEST_CLAUSE
    if end >= following or (_closes(sentence, end) and not (is_short and sentence.has_border(end))):
        return None if is_short else (previous, source.place)
    if following - previous > LONGEST_ATTRIBUTED or source.verb is not None:
        return None
    return previous, following


def _past_adjuncts(sentence: Sentence, source: Attribution) -> int:
    """Past what is said of a source behind it: `وفق ما ذكرت البلدية الثلاثاء`, `حسبما أفاد شهود إثر الحادث`."""
    end = source.end
    while sentence.kind(end) == "adverb":
        end += 1
    is_aside = not sentence.has_border(source.place)  # انخرطت، حسب ما تقول البلدية, في العمل
    if (
        source.verb is None
        or is_aside
        or sentence.text(source.place) in ALSO
        or not (sentence.kind(end) == "preposition" or sentence.is_a(end, "relative"))
    ):
        return end
    limit = min(len(sentence), end + LONGEST_SOURCE)
    last = next((at for at in range(end + 1, limit) if sentence.has_border(at)), limit)
    return last if last == len(sentence) or sentence.has_border(last) else end


def _attributed_ahead(sentence: Sentence, source: Attribution, following: int) -> Phrase | None:
    """What stands behind a source, asides of the source passed where فإن follows them."""
    behind = range(source.end, min(following, source.end + LONGEST_SOURCE))
    start = next((at for at in behind if is_result(sentence, at)), source.end)
    return (start, following) if following - start > 1 else None


def is_result(sentence: Sentence, place: int) -> bool:
    """فإن behind a comma: what follows from a source."""
    return sentence.text(place) in RESULTS and sentence.has_border(place)


def leads_on(sentence: Sentence, source: Attribution, end: int) -> bool:
    """What follows from a source stands between it and a place: `بحسب الموقع فإن`."""
    places = (at for at in range(source.end, end - 2) if at == source.end or sentence.has_border(at))
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
    return sentence.has_border(source.place) or source.end >= len(sentence) or source.place == 0


def _opens(sentence: Sentence, place: int) -> bool:
    return place == 0 or (place <= 2 and not sentence.has_border(place) and sentence.kind(0) != "")


def _closes(sentence: Sentence, end: int) -> bool:
    """The clause ends with the phrase: a new one follows, or nothing."""
    if end >= len(sentence) or sentence.kind(end) == "subordinator":
        return True
    return sentence.has_border(end) and (sentence.text(end)[:1] == "و" or sentence.text(end) in RESULTS)
