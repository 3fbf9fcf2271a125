"""What something is held to be, with no أن before it: `اعتبرت ضفاف الخطوة تصعيدا`, `واعتبرت زيارته تاريخية`."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import is_definite
from tasks.enrichers.reporting.openings import Opening
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.sentence import THIS, Sentence
from tasks.enrichers.reporting.starts import is_noun_here
from tasks.enrichers.reporting.unspeaking import is_owned

HOLDING = "اعتبر"
SHORTEST_CLAUSE = 2  # words behind the thing


def held(sentence: Sentence, after: int, subject: Phrase | None, cue: Cue) -> tuple[Phrase | None, Opening | None]:
    """Who holds it, where the verb has its own subject, and the thing that is held to be something."""
    if cue.lemma != HOLDING or cue.shape not in ("finite", "participle") or cue.is_imperfect:
        return subject, None  # تعتبر ضفاف إحدى المدن, is held to be
    if cue.shape == "participle":  # معتبرة ذلك تصعيدا
        is_thing = sentence.text(after) in THIS or is_definite(sentence, after) or is_owned(sentence, after)
        is_clause = after + SHORTEST_CLAUSE < len(sentence) and not sentence.has_border(after)
        return None, Opening(after, "object") if is_thing and is_clause else None
    if subject is None or is_owned(sentence, subject[0]):
        is_thing = is_owned(sentence, after) or _is_pointed_at(sentence, after)
        return (None, _thing_at(sentence, after)) if is_thing else (subject, None)
    is_name = sentence.names.get(subject[0], (None, 0))[1] == subject[1]
    return subject, _thing_at(sentence, subject[1]) if is_name or _is_pointed_at(sentence, subject[1]) else None


def _thing_at(sentence: Sentence, place: int) -> Opening | None:
    """A noun phrase right behind, with more than itself in its clause."""
    end = next((at for at in range(place + 1, len(sentence)) if sentence.has_border(at)), len(sentence))
    is_noun = place < len(sentence) and not sentence.has_border(place)
    is_noun = is_noun and (is_noun_here(sentence, place) or _is_pointed_at(sentence, place))
    return Opening(place, "object") if is_noun and end - place > SHORTEST_CLAUSE else None


def _is_pointed_at(sentence: Sentence, place: int) -> bool:
    return sentence.text(place) in THIS and is_definite(sentence, place + 1)
