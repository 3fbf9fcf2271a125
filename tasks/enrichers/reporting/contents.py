"""How far a content reaches: to the next border, to the end of its quotation, or of its sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.governed import GOVERNED
from tasks.enrichers.reporting.hearers import past_time
from tasks.enrichers.reporting.page_clauses import page_goes_on
from tasks.enrichers.reporting.quoted import is_outlet_told
from tasks.enrichers.reporting.sentence import Sentence
from tasks.text.quotes import Quote

CLOSING = re.compile(r"[\"'”»’)\]]+")
LONGEST_HEARERS = 20  # words between a verb and what it calls for
LONGEST_NAME = 3  # words in quotation marks that are no speech
TRAILING = " \t\n،,٬؛;:.-–—…"


@dataclass(frozen=True, slots=True)
class Span:
    """`body[start:end]` is the content; `is_direct` when it stands in quotation marks."""

    start: int
    end: int
    is_direct: bool


def content_span(sentence: Sentence, frame: Frame, borders: Sequence[int], heard: int) -> Span | None:
    """The content of a frame.

    borders  the places where other cues start a clause of their own
    heard    where those are named whom it is said of or to
    """
    quote, lead = _opening_quote(sentence, frame), _lead(sentence, frame, heard)
    is_behind_others = lead < frame.content and sentence.text(lead) not in GOVERNED
    if quote is not None and _is_whole(sentence, quote, frame) and not is_behind_others:
        return trimmed(sentence, *_quoted(sentence, frame, quote), is_direct=True)
    start = sentence.tokens[lead].start
    if lead in sentence.quotes:
        start = sentence.quotes[lead].start
    end = _clause_end(sentence, frame, borders)
    is_direct = quote is not None and 2 * (quote.end - quote.start) >= end - start
    return trimmed(sentence, start, end, is_direct=is_direct)


def _lead(sentence: Sentence, frame: Frame, heard: int) -> int:
    """Where a content starts that a preposition leads to: there, or with those before it: `دعا | الناس إلى الصبر`."""
    first = frame.content - (sentence.text(frame.content - 1) in GOVERNED)
    if not _is_led_to(sentence, frame, first):
        is_any = frame.opening.kind == "object" and sentence.text(frame.content - 1) == "اي"
        return frame.content - (is_any and frame.content - 1 > frame.place)  # نفت الشركة | أي علاقة
    if "person" in frame.cue.complements and 0 < first - heard <= LONGEST_HEARERS:
        parted = [at for at in range(heard, first) if sentence.has_border(at) and not sentence.text(at).startswith("و")]
        for place in (*reversed(parted), heard):
            start = past_time(sentence, place)  # وصف الوزير، في بيان، الخطوة بأنها
            if start < first and not _is_past(sentence, start):
                return start
    return frame.content if sentence.is_that(frame.content) else first


def _is_led_to(sentence: Sentence, frame: Frame, first: int) -> bool:
    """A preposition leads to the content, which its verb may have those before that it is said of or to."""
    is_called = "person" in frame.cue.complements
    word = sentence.text(frame.content)
    if frame.opening.kind == "quote":  # داعيا الناس «للصبر»
        return is_called and word[:1] in ("ل", "ب") and not sentence.has_colon(frame.content)
    if frame.opening.kind not in ("preposition", "that"):  # ناشد الأهالي عدم الاقتراب
        return frame.opening.kind == "object" and is_called and frame.cue.kind == "express"
    is_that = sentence.is_that(frame.content) and not word.startswith("ب")
    return not is_that or (is_called and (first < frame.content or frame.cue.kind == "express"))


def _is_past(sentence: Sentence, place: int) -> bool:
    """No one that something is asked of stands there: a time, a pronoun, where it was said."""
    if place in sentence.names and not _has_l(sentence, place):
        return False
    is_passed = sentence.is_a(place, "hearer") or sentence.is_a(place, "resumed") or sentence.is_a(place, "manner")
    return (
        is_passed
        or is_outlet_told(sentence, place)
        or sentence.kind(place) not in ("", "quantifier")
        or _has_l(sentence, place)
        or place in sentence.cues
    )


def _has_l(sentence: Sentence, place: int) -> bool:
    """ل is written to the word, and not its first letter: للسكان, and not لجنة, لبنان."""
    word = sentence.text(place)
    if place in sentence.names:
        return word.startswith("ل") and sentence.tokens[place].start < sentence.names[place][0].start_char
    return word.startswith("ل") and word not in sentence.vocabulary.party_nouns


def clause_span(sentence: Sentence, first: int, end: int) -> Span | None:
    """What a source phrase attributes, tokens `first` to `end`; a quotation of them all without its marks."""
    quote = sentence.quotes.get(first)
    if quote is not None and quote.is_closed and sentence.within[end - 1] is sentence.within[first]:
        return trimmed(sentence, quote.inner_start, quote.inner_end, is_direct=True)
    return trimmed(sentence, sentence.tokens[first].start, sentence.tokens[end - 1].end)


def _clause_end(sentence: Sentence, frame: Frame, borders: Sequence[int]) -> int:
    """Where the first border behind the content's start stands, else the quotation or the sentence ends."""
    enclosing = sentence.within[frame.place]
    end = min(sentence.end, enclosing.inner_end) if enclosing else sentence.end
    for border in sorted((*page_goes_on(sentence, frame), *borders)):
        is_own = frame.opening.kind == "quote" and sentence.text(border) == "اذ"  # قال: … إذ أشارت الدراسات
        if border > frame.content and not is_own and sentence.within[border] in (None, enclosing):
            return min(end, _with_marks(sentence, border - 1))
    return end


def _with_marks(sentence: Sentence, place: int) -> int:
    """The end of a word with the marks that close behind it."""
    match = CLOSING.match(sentence.body, sentence.tokens[place].end)
    return match.end() if match else sentence.tokens[place].end


def _opening_quote(sentence: Sentence, frame: Frame) -> Quote | None:
    """The quotation that the content starts with, right away or behind its complementiser."""
    first = sentence.quotes.get(frame.content)
    if first is not None and frame.opening.kind != "object":
        return first
    return sentence.quotes.get(frame.content + 1) if frame.opening.kind in ("that", "preposition") else None


def _is_whole(sentence: Sentence, quote: Quote, frame: Frame) -> bool:
    """The content ends with its quotation."""
    if frame.opening.kind == "quote":
        return quote.is_closed or frame.content not in sentence.quotes
    following = sentence.place_of(quote.end)
    if not quote.is_closed or following == len(sentence):
        return quote.is_closed
    if sentence.is_a(following, "relative"):  # إن "ويندوز 10" -الذي
        return following - sentence.place_of(quote.start) > LONGEST_NAME
    return sentence.has_border(following) and not sentence.text(following).startswith("وان")


def _quoted(sentence: Sentence, frame: Frame, quote: Quote) -> tuple[int, int]:
    """Behind a complementiser the marks stay with the content; else the words alone are it."""
    end = quote.inner_end if quote.is_closed else sentence.end
    if frame.content in sentence.quotes:
        return quote.inner_start, end
    return sentence.tokens[frame.content].start, quote.end if quote.is_closed else end


def trimmed(sentence: Sentence, start: int, end: int, *, is_direct: bool = False) -> Span | None:
    """The span without the marks and blanks at its ends; None when nothing is left."""
    text = sentence.body[start:end]
    start += len(text) - len(text.lstrip(TRAILING))
    end -= len(text) - len(text.rstrip(TRAILING))
    return Span(start, end, is_direct) if start < end else None
