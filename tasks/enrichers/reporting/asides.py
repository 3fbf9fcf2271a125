"""Who tells, named in the middle of what is told: `أكد الوزيران، يتابع المصدر ذاته، على`."""

from tasks.enrichers.reporting.phrases import Phrase, core_end
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.starts import starts_phrase

LONGEST = 6  # words of a subject


def aside_at(sentence: Sentence, place: int) -> Phrase | None:
    """The subject of a verb of saying that stands with it alone between commas, or at the end."""
    cue = sentence.cues.get(place)
    if cue is None or cue.shape != "finite" or not cue.is_imperfect or cue.conjunction or cue.kind != "say":
        return None
    is_between = place > 0 and sentence.has_border(place) and sentence.within[place] is None
    if not is_between or "person" in cue.complements or not starts_phrase(sentence, place + 1):
        return None
    end = core_end(sentence, place + 1)
    is_opened = sentence.is_that(end) or sentence.has_colon(end) or end in sentence.quotes
    if is_opened or sentence.text(end) in cue.complements or end - place > LONGEST:
        return None
    return (place + 1, end) if end >= len(sentence) or sentence.has_border(end) else None
