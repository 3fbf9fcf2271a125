"""The speaker that a phrase names."""

from dataclasses import dataclass, field

from tasks.enrichers.reporting.anonymity import is_anonymous
from tasks.enrichers.reporting.cues import Cue, Gender
from tasks.enrichers.reporting.heads import is_anonymous_noun
from tasks.enrichers.reporting.names import full_name, given_name, phrase_name, title_before
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.people import ONE, SIDES, is_plural, person_in
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as the article names them.

    head       the phrase's first word, folded
    outlet     an outlet's name
    is_person  by name
    start      where the phrase that names them stands in the body
    """

    name: str
    entity_id: str | None
    title: str | None
    is_anonymous: bool
    gender: str = ""
    head: str = ""
    outlet: str = ""
    is_person: bool = False
    start: int = field(default=0, compare=False)

    def agrees(self, cue: Cue) -> bool:
        """A cue without a subject can mean this speaker."""
        return "" in (cue.gender, self.gender) or cue.gender == self.gender


def speaker_of(sentence: Sentence, phrase: Phrase, cue: Cue) -> Speaker:
    """The speaker whom the phrase names."""
    start, end = phrase
    head, at = sentence.text(start), sentence.tokens[start].start
    gender: Gender = "p" if is_plural(sentence, start) or is_many(sentence, start) else cue.gender
    named = person_in(sentence, start, end)
    if named is not None:
        mention, first = named
        given = given_name(sentence, start, first)
        title = title_before(sentence, start, given) if first > start else mention.title
        name = full_name(sentence, mention, start, first, end)
        return Speaker(name, mention.entity_id, title, False, gender, head, is_person=True, start=at)
    name, entity_id = phrase_name(sentence, start, end, cue), _entity(sentence, start, end)
    channel = None if sentence.is_a(start, "correspondent") else channel_at(sentence, start)
    outlet = channel[1] if channel else ""
    return Speaker(name, entity_id, None, is_anonymous(sentence, start, end), gender, head, outlet, start=at)


def is_many(sentence: Sentence, place: int) -> bool:
    """عدد من, بعض, مسؤولان, and not أحد."""
    word = sentence.text(place)
    are_two = word in SIDES or (word.endswith("ان") and is_anonymous_noun(sentence, place))
    return are_two or (sentence.is_a(place, "quantity") and sentence.text(place) not in ONE)


def gender_of(sentence: Sentence, phrase: Phrase) -> Gender:
    """The gender of a phrase that no verb agrees with; "" for names, which do not tell."""
    start = phrase[0]
    if is_plural(sentence, start) or is_many(sentence, start):
        return "p"
    if start in sentence.names:
        return ""
    return "f" if sentence.text(start).endswith(("ه", "ات")) or sentence.is_a(start, "sources") else "m"


def _entity(sentence: Sentence, start: int, end: int) -> str | None:
    """The body or state that the phrase names, adjectives or not: حركة طالبان الأفغانية."""
    mention, last = sentence.names.get(start, (None, end))
    is_whole = all(sentence.text(place).startswith("ال") for place in range(last, end))
    return mention.entity_id if mention and is_whole else None
