"""Source phrases: `بحسب مسؤول`, `وفقا لوكالة`, and those that hold a verb."""

from collections.abc import Iterator
from dataclasses import replace

from tasks.enrichers.reporting.anonymity import is_told_by
from tasks.enrichers.reporting.attribution import RESULTS, Attribution, opens_sentence, source_at
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import can_say, is_definite
from tasks.enrichers.reporting.joined import MARKS
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.outlet_spelling import LONGEST_CHANNEL, quoted_name
from tasks.enrichers.reporting.outlet_words import OUTLETS, SPOKEN_IN, is_channel, is_led
from tasks.enrichers.reporting.phrases import Phrase, core_end, phrase_end
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.source_verbs import passed_on, source_aside, source_with_verb
from tasks.enrichers.reporting.starts import starts_phrase

LONGEST_POLL = 4  # words between a verb of asking and who asked
SHORTEST_VERB = 3  # letters of a verb that begins what a source tells


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
        return source_with_verb(sentence, place, cue) if "verb" in cue.complements else _with_noun(sentence, place, cue)
    if cue.kind == "relay" or (cue.pronoun and "passed" in cue.complements):
        return passed_on(sentence, place, cue)
    return source_aside(sentence, place, cue)


def _with_noun(sentence: Sentence, place: int, cue: Cue) -> Attribution | None:
    start = place + cue.length
    for preposition in ("عن", "ل"):
        if preposition in cue.complements and sentence.text(start) == preposition:
            start += 1
            break
    else:
        if "عن" in cue.complements or ("ل" in cue.complements and not sentence.text(start).startswith("ل")):
            return None
    is_theirs = is_told_by(sentence, start)  # ووفقا لمعلومات من ضباط
    start += 2 * is_theirs
    if start >= len(sentence) or ("noun" in cue.complements and not starts_phrase(sentence, start)):
        return None
    marked = core_end(sentence, start) if is_theirs else _marked_end(sentence, start)
    end = marked or phrase_end(sentence, start)
    is_plan = is_channel(sentence, start, ("show",)) and channel_at(sentence, start) is None  # وفق برنامج زمني
    head = start + (sentence.text(start).removeprefix("ل") in sentence.vocabulary.words["same"])  # وفقا لنفس المصدر
    is_source = can_say(sentence, head) or is_channel(sentence, head, SPOKEN_IN) or sentence.is_a(head, "kin")
    is_plan = is_plan or sentence.text(start).removeprefix("ل") in sentence.vocabulary.words["rule"]  # النظام can speak
    is_count = sentence.is_a(head, "quantity") and sentence.text(head + 1) == "من"  # وفق عدد من الشروط
    is_plan = is_plan or (is_count and not can_say(sentence, head + 2))
    if is_plan or not (is_source or sentence.text(end) in RESULTS):
        return None
    subject, outlet = source_at(sentence, start)
    subject = (start, marked) if marked else subject
    is_document = is_channel(sentence, head, SPOKEN_IN)
    if through := _through(sentence, place, cue, (start, end), is_document=is_document):
        return through
    end = _before_verb(sentence, *subject) if opens_sentence(sentence, place) else subject[1]
    return Attribution(place, end, cue, (start, end), outlet)


def _through(sentence: Sentence, place: int, cue: Cue, source: Phrase, *, is_document: bool) -> Attribution | None:
    """A source with whom it was told to or came from: `وفق تصريح لصحيفة`, `وفق حصيلة أوردها المرصد`."""
    end = source[1]
    polled = _poller(sentence, end) if sentence.is_a(end, "polled") else None
    if polled:
        return Attribution(place, polled[0], cue, source, None, None, polled[1])
    is_to = sentence.text(end)[:1] == "ل" and (is_document or is_led(sentence, end))
    told_to = channel_at(sentence, end) if is_to else None
    if told_to:
        return Attribution(place, told_to[0], cue, source, told_to[1], None, told_to[1])
    issuer, outlet = _issuer(sentence, end)
    if issuer and outlet and (is_document or sentence.is_a(end, "received")):  # وفق بلاغ توصلت به هسبريس
        return Attribution(place, issuer[1], cue, source, None, None, outlet)
    return Attribution(place, issuer[1], cue, issuer, outlet) if issuer else None


def _issuer(sentence: Sentence, place: int) -> tuple[Phrase | None, str | None]:
    """Who issued or received a document, in a relative clause about it, and the name of an outlet that did."""
    cue = sentence.cues.get(place)
    is_issued = cue is not None and cue.shape == "finite" and cue.pronoun in ("ه", "ها") and not cue.conjunction
    if not (is_issued or sentence.is_a(place, "received")) or sentence.has_border(place):
        return None, None
    behind = place + 1 + (sentence.text(place + 1) in ("به", "بها", "عليه", "عليها"))
    found = channel_at(sentence, behind) or (quoted_name(sentence, behind) if behind in sentence.quotes else None)
    if found:
        return (behind, found[0]), found[1]
    is_someone = is_issued and starts_phrase(sentence, behind) and can_say(sentence, behind)
    return ((behind, phrase_end(sentence, behind)), None) if is_someone else (None, None)


def _poller(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """Who asked unnamed people: `وفقا لمحللين استطلعت آراءهم «المدى»`."""
    for at in range(place + 1, place + LONGEST_POLL):
        found = channel_at(sentence, at) or (quoted_name(sentence, at) if at in sentence.quotes else None)
        if found:
            return found[0] + sentence.text(found[0]).startswith("اراء"), found[1]
    return None


def _marked_end(sentence: Sentence, start: int) -> int | None:
    """Where a name in marks closes that nothing describes: `بحسب «المدى» | يهدف المشروع`."""
    quote = sentence.quotes.get(start)
    end = sentence.place_of(quote.end) if quote and quote.is_closed else None
    is_alone = end is not None and not sentence.gap(end).strip(MARKS) and not is_definite(sentence, end)
    return end if is_alone and end is not None and end - start <= LONGEST_CHANNEL else None


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
