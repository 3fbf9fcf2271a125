"""The clauses of a sentence that tell: its source phrases, the frames of its cues, and where each begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tasks.enrichers.reporting.attributed import is_set_off
from tasks.enrichers.reporting.attribution import Attribution
from tasks.enrichers.reporting.borders import border_at
from tasks.enrichers.reporting.frames import Frame, frame_at
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.relays import relayed, tells_itself
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.sources import attributions
from tasks.enrichers.reporting.turns import turns

WHEN = ("بعدما", "عندما", "حينما")


@dataclass(frozen=True, slots=True)
class Clauses:
    """`borders` are the places where a clause starts that ends the content before it, in order."""

    sources: list[Attribution]
    frames: list[Frame]
    borders: list[int]


def clauses_of(sentence: Sentence) -> Clauses:
    """The clauses of a sentence."""
    sources = list(attributions(sentence))
    frames = list(_frames(sentence, sources))
    if not (sources or frames):
        return Clauses(sources, frames, [])
    starts = {border_at(sentence, frame) for frame in frames}
    starts |= {source.place for source in sources if is_set_off(sentence, source)}
    starts |= set(turns(sentence))
    return Clauses(sources, frames, sorted(place for place in starts if place is not None))


def _frames(sentence: Sentence, sources: Sequence[Attribution]) -> Iterator[Frame]:
    """The frames of all cues but those inside a source phrase or absorbed by the cue before."""
    passed = {source.verb for source in sources} | {source.end for source in sources if _speaks(sentence, source)}
    told: set[int] = set()  # what two verbs lead to is the first one's
    is_first = True
    for place, cue in sentence.cues.items():
        if place in passed or cue.shape == "source":
            continue
        frame = frame_at(sentence, place, cue)
        if frame and not tells_itself(sentence, frame) and relayed(sentence, frame) is None:
            continue  # نشر الموقع تصريحا للمدير الذي أعلن أن
        if frame and frame.content not in told and (is_first or not _is_part_of_content(sentence, frame)):
            is_first = False
            told.add(frame.content)
            passed.update(frame.opening.absorbed)
            yield frame


def _speaks(sentence: Sentence, source: Attribution) -> bool:
    """A source whom a verb of speaking tells of: `وفقا لمصادر تحدثت للموقع`."""
    cue = sentence.cues.get(source.end)
    return cue is not None and cue.lemma == "تحدث" and not sentence.has_border(source.end)


def _is_of_document(sentence: Sentence, frame: Frame) -> bool:
    """What a document says in the present, as it is told of."""
    is_told_of = frame.is_before and frame.subject is not None and frame.cue.is_imperfect
    return is_told_of and frame.subject is not None and is_channel(sentence, frame.subject[0], ("document",))


def _is_part_of_content(sentence: Sentence, frame: Frame) -> bool:
    """Inside another's words a view or a wish is part of them, and so is what no one is named to say."""
    is_when = sentence.text(frame.place - 1) in WHEN and frame.opening.kind in ("preposition", "object")
    if is_when:
        return True  # أكد استعداده للوساطة، بعدما لوحت المدينة بالحرب
    is_inside = border_at(sentence, frame) is None
    if is_inside and _is_of_document(sentence, frame):
        return True  # قالوا إن التحقيقات تشير إلى
    if is_inside and frame.cue.is_imperfect and "near" in frame.cue.complements:
        return True  # أكدت أن القوات تواصل دك معاقل «…»
    is_led = frame.is_before and not frame.cue.is_imperfect and frame.opening.kind != "object"
    is_another_s = frame.cue.kind == "express" and is_led
    if frame.cue.kind not in ("view", "express") or is_another_s:  # أفاد البيان أن الوزير أعرب عن
        return is_inside and frame.subject is None and frame.cue.shape == "finite"
    return is_inside or (frame.is_before and frame.cue.is_imperfect)
