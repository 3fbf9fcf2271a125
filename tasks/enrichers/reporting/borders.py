"""Where the clause of a cue starts, and ends the content before it."""

from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.preposed import is_was
from tasks.enrichers.reporting.sentence import Sentence

EXCEPT = ("غير", "الا", "بيد", "علي")  # before أنه: but
LONGEST_LEAD = 5  # words of an adverbial that opens a clause


def border_at(sentence: Sentence, frame: Frame) -> int | None:
    """Where the clause of a cue starts, if that ends the content before it; None for a cue inside a content."""
    if frame.is_before and frame.subject:
        return _border_before_subject(sentence, frame.subject[0])
    if frame.cue.shape == "participle":
        return frame.place
    start = frame.place
    while start > 0 and not sentence.has_border(start) and sentence.is_a(start - 1, "connective"):
        start -= 1
    if sentence.is_that(start - 1):
        return start - 2 if _is_of_page(sentence, frame, start - 2) else None
    if start == frame.place and _goes_on(sentence, frame):
        return None
    if start == 0 or sentence.has_border(start) or frame.cue.conjunction:
        return start
    is_connected = start < frame.place and sentence.kind(start) != "preposition"
    return start if is_connected else None


def _is_of_page(sentence: Sentence, frame: Frame, place: int) -> bool:
    """أن behind another word opens a clause of the page's: `، غير أنه اعتبر`, `قبل أن يضيف`, `«…» قبل أن يؤكد`."""
    if sentence.text(place) in EXCEPT and sentence.has_border(place):
        return True
    is_behind_quote = sentence.within[place - 1] is not None and sentence.within[place] is None
    is_going_on = frame.subject is None and (frame.cue.kind == "carry" or is_behind_quote)
    return is_going_on and sentence.text(place) == "قبل"


def _goes_on(sentence: Sentence, frame: Frame) -> bool:
    """A verb that is tied to nothing and names no one, or stands in what someone says, is of the clause around it."""
    if not frame.cue.is_imperfect or frame.place == 0:
        return False
    if frame.cue.conjunction:
        is_own = sentence.has_border(frame.place) and sentence.is_that(frame.content)  # ، وتشدد على أن
        return frame.subject is None and not is_own and _is_told(sentence, frame.place)
    return frame.subject is None or _is_told(sentence, frame.place)


def _is_told(sentence: Sentence, place: int) -> bool:
    """A perfect verb has opened a content before: `أضاف أن الرئاسة تنفي وتؤكد`."""
    return any(cue.shape == "finite" and not cue.is_imperfect for at, cue in sentence.cues.items() if at < place)


def _border_before_subject(sentence: Sentence, first: int) -> int | None:
    """A subject before its verb starts a clause of its own only behind a comma, or فيما and the like."""
    if first == 0 or (sentence.has_border(first) and not sentence.is_that(first - 1)):
        return first
    if is_was(sentence, first - 1) and (sentence.has_border(first - 1) or sentence.text(first - 1)[:1] == "و"):
        return first - 1
    return first - 1 if sentence.is_a(first - 1, "connective") else None
