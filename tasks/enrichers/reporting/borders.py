"""Where the clause of a cue starts, and ends the content before it."""

from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.preposed import is_was
from tasks.enrichers.reporting.sentence import Sentence

EXCEPT = ("غير", "الا", "بيد", "علي")  # before أنه: but
TOPICS = ("وعن", "وحول", "وبشان", "وبخصوص", "وبالنسبه", "وفيما", "وردا")
LONGEST_TOPIC = 15  # words from what is spoken of to the verb
LONGEST_LEAD = 5  # words of an adverbial that opens a clause


def border_at(sentence: Sentence, frame: Frame) -> int | None:
    """Where the clause of a cue starts, if that ends the content before it; None for a cue inside a content."""
    if frame.is_before and frame.subject:
        return _border_before_subject(sentence, frame.subject[0])
    first = frame.place if frame.cue.shape == "participle" else _topic_before(sentence, frame.place)
    if first:
        return first
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


def _topic_before(sentence: Sentence, place: int) -> int:
    """Where the page tells what is spoken of next: `أن الجسر مغلق، | وعن موعد فتحه قال`; 0 where it does not."""
    before = range(place - 1, max(0, place - LONGEST_TOPIC), -1)
    first = next(filter(sentence.has_border, before), 0)
    if not first or sentence.text(first) not in TOPICS:
        return 0
    for at in range(first + 1, place):
        cue = sentence.cues.get(at)
        if sentence.is_that(at) or sentence.is_a(at, "relative") or (cue is not None and cue.shape == "finite"):
            return 0
    return first


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
        return frame.subject is None and not _leads_on(sentence, frame) and _is_told(sentence, frame.place)
    return frame.subject is None or _is_told(sentence, frame.place)


def _leads_on(sentence: Sentence, frame: Frame) -> bool:
    """The page tells what the speaker says next: `، وتشدد على أن`, `ويضيف: «…»`."""
    if frame.cue.kind == "say" and not sentence.within[frame.place] and sentence.has_colon(frame.content):
        return True
    return sentence.has_border(frame.place) and sentence.is_that(frame.content)


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
