"""Who tells, named in the middle of what is told: `أكد الوزيران، يتابع المصدر ذاته، على`."""

from tasks.enrichers.reporting.heads import can_say
from tasks.enrichers.reporting.phrases import Phrase, core_end
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import starts_phrase

LONGEST = 6  # words of a subject
FARTHEST = 25  # words between a subject and what its own verb tells: `تقول هند، وهي من سكان الحي، إن`


def aside_at(sentence: Sentence, place: int) -> Phrase | None:
    """The subject of a verb of saying that stands with it alone between commas, or at the end."""
    cue = sentence.cues.get(place)
    if cue is None or cue.shape != "finite" or not cue.is_imperfect or cue.conjunction or cue.kind != "say":
        return None
    is_between = place > 0 and sentence.has_border(place) and sentence.within[place] is None
    if not is_between or cue.pronoun or "person" in cue.complements or not _is_someone(sentence, place + 1):
        return None
    end = core_end(sentence, place + 1)
    is_alone = end >= len(sentence) or sentence.has_border(end)
    if not is_alone or end - place > LONGEST or sentence.text(end) in cue.complements:
        return None
    return None if _tells(sentence, place, end) else (place + 1, end)


def _is_someone(sentence: Sentence, place: int) -> bool:
    is_same = sentence.is_a(place, "same")  # نفس المصدر
    return starts_phrase(sentence, place) and can_say(sentence, place + is_same)


def _tells(sentence: Sentence, place: int, end: int) -> bool:
    """What the verb itself tells follows, unless one before it is still to tell."""
    if any(at < place and cue.shape == "finite" for at, cue in sentence.cues.items()):
        return sentence.is_that(end) or sentence.has_colon(end) or end in sentence.quotes
    behind = range(end, min(len(sentence), end + FARTHEST))
    return any(sentence.is_that(at) or sentence.has_colon(at) or at in sentence.quotes for at in behind)
