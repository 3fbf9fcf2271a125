"""Who says it: the speaker that a phrase names, or that the article goes on with."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tasks.enrichers.reporting.channels import channel_at
from tasks.enrichers.reporting.cues import Cue, Gender
from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import (
    SPEAKING,
    can_say,
    is_anonymous_noun,
    is_channel,
    is_party_noun,
)
from tasks.enrichers.reporting.names import full_name, given_name, phrase_name, title_before
from tasks.enrichers.reporting.people import is_anonymous, is_person, is_plural, person_in
from tasks.enrichers.reporting.phrases import Phrase, phrase_end, starts_phrase
from tasks.enrichers.reporting.preposed import is_nominal, is_was
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.subjects import is_known_noun
from tasks.text.fold import fold

FIRST_VERB = 8  # words into a sentence that its first verb stands at the latest
ALREADY_SAID = ("ذلك", "بذلك")  # أوضح ذلك الوزير, مؤكدا
ONE = ("احد", "احدي")
REMEMBERED = 6  # speakers back that a verb without subject can mean


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as the article names them; `head` is the phrase's first word, folded, `outlet` an outlet's name."""

    name: str
    entity_id: str | None
    title: str | None
    is_anonymous: bool
    gender: str = ""
    head: str = ""
    outlet: str = ""

    def agrees(self, cue: Cue) -> bool:
        """A cue without a subject can mean this speaker."""
        return "" in (cue.gender, self.gender) or cue.gender == self.gender


@dataclass(slots=True)
class Discourse:
    """Who has spoken so far in an article and through whom, the latest last; `before` reads the sentence before."""

    speakers: list[Speaker] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)
    before: Callable[[], Sentence] | None = None

    def meant_by(self, cue: Cue) -> Speaker | None:
        """The speaker that a cue without a subject carries on with: the latest who agrees with it."""
        recent = reversed(self.speakers[-REMEMBERED:])
        found = next((speaker for speaker in recent if speaker.agrees(cue)), None)
        return found or self._who_acted(cue)

    def outlet(self, cue: Cue) -> str:
        """The outlet that a relaying cue without a subject carries on with."""
        recent = reversed(self.speakers[-REMEMBERED:])
        return next((speaker.outlet for speaker in recent if speaker.outlet and speaker.agrees(cue)), "")

    def _who_acted(self, cue: Cue) -> Speaker | None:
        """Where no one has spoken yet, the person whom the sentence before tells of: `زار الوزير المعرض. وقال إن`."""
        is_report = cue.shape == "finite" and not cue.is_imperfect
        sentence = self.before() if self.before and is_report else None
        return actor(sentence, len(sentence), cue) if sentence else None

    def linked(self, speaker: Speaker) -> Speaker:
        """A speaker named again by office alone (الوزير), with the identity of the one who was named before."""
        if speaker.entity_id or not speaker.head.startswith("ال"):
            return speaker
        for earlier in reversed(self.speakers):
            if _is_same_office(fold(speaker.name), earlier):
                return replace(speaker, entity_id=earlier.entity_id, is_anonymous=earlier.is_anonymous)
        return speaker


def _is_same_office(name: str, earlier: Speaker) -> bool:
    """One or two words name the office again by its head; more have to begin its title."""
    said = fold(earlier.title or earlier.name)
    if len(name.split()) > 2:
        return said.startswith(name)
    office = name.split(maxsplit=1)[0].removeprefix("ال")
    return office in (word.removeprefix("ال") for word in (earlier.head, *said.split()))


def speaker_of(sentence: Sentence, phrase: Phrase, cue: Cue) -> Speaker:
    """The speaker whom the phrase names."""
    start, end = phrase
    head = sentence.text(start)
    gender: Gender = "p" if is_plural(sentence, start) or _is_many(sentence, start) else cue.gender
    named = person_in(sentence, start, end)
    if named is not None:
        mention, first = named
        given = given_name(sentence, start, first)
        title = title_before(sentence, start, given) if first > start else mention.title
        return Speaker(full_name(sentence, mention, start, first, end), mention.entity_id, title, False, gender, head)
    name, entity_id = phrase_name(sentence, start, end, cue), _entity(sentence, start, end)
    outlet = None if sentence.is_a(start, "correspondent") else channel_at(sentence, start)
    return Speaker(name, entity_id, None, is_anonymous(sentence, start, end), gender, head, outlet[1] if outlet else "")


def _is_many(sentence: Sentence, place: int) -> bool:
    """عدد من, بعض, مسؤولان, and not أحد."""
    are_two = sentence.text(place).endswith("ان") and is_anonymous_noun(sentence, place)
    return are_two or (sentence.is_a(place, "quantity") and sentence.text(place) not in ONE)


def gender_of(sentence: Sentence, phrase: Phrase) -> Gender:
    """The gender of a phrase that no verb agrees with; "" for names, which do not tell."""
    start = phrase[0]
    if is_plural(sentence, start) or _is_many(sentence, start):
        return "p"
    if start in sentence.names:
        return ""
    return "f" if sentence.text(start).endswith(("ه", "ات")) or sentence.is_a(start, "sources") else "m"


def _entity(sentence: Sentence, start: int, end: int) -> str | None:
    """The body or state that the phrase names, adjectives or not: حركة طالبان الأفغانية."""
    mention, last = sentence.names.get(start, (None, end))
    is_whole = all(sentence.text(place).startswith("ال") for place in range(last, end))
    return mention.entity_id if mention and is_whole else None


def main_speaker(sentence: Sentence, frame: Frame) -> Speaker | None:
    """The subject of the sentence's first verb, when no one has spoken in it yet."""
    return actor(sentence, frame.place, frame.cue, is_same=True)


def actor(sentence: Sentence, limit: int, cue: Cue, *, is_same: bool = False) -> Speaker | None:
    """The subject of a sentence's first verb, before a place; a finite cue of another sentence wants a person."""
    for place in range(min(limit, FIRST_VERB)):
        is_other = (sentence.kind(place) and not is_was(sentence, place)) or is_nominal(sentence, place)
        if is_other or sentence.has_border(place + 1) or _is_noun_of_noun(sentence, place):
            continue
        if sentence.kind(place - 1) == "preposition" or sentence.text(place).endswith("ات"):
            continue
        subject = place + 1
        while subject < limit and (sentence.kind(subject) == "adverb" or sentence.text(subject) in ALREADY_SAID):
            subject += 1
        if subject < limit and starts_phrase(sentence, subject) and is_nominal(sentence, subject):
            verb = sentence.cues.get(place)
            marker = "ب" if verb and "ب" in verb.complements else ""  # رحب الأمير بالوفد
            phrase = (subject, min(phrase_end(sentence, subject, marker), limit))
            can_act = _can_act(sentence, phrase, cue) or (is_same and _can_go_on(sentence, phrase, cue))
            return speaker_of(sentence, phrase, cue) if can_act else None
    return None


def _is_noun_of_noun(sentence: Sentence, place: int) -> bool:
    """Behind another noun that is reported: `وأضافت ضرورة تشكيل لجنة`, no verb with `لجنة` for subject."""
    return place > 1 and not sentence.gap(place) and is_known_noun(sentence, place - 1)


def _can_go_on(sentence: Sentence, phrase: Phrase, cue: Cue) -> bool:
    """A body, outlet or document goes on in its sentence with a verb that agrees: `بحثت اللجنة الملف وأكدت أن`."""
    named = sentence.names.get(phrase[0])
    if named and named[0].entity_type == "LOCATION":
        return cue.gender == "f"
    is_body = is_channel(sentence, phrase[0], SPEAKING) or is_party_noun(sentence, phrase[0], "body")
    return is_body and cue.gender == gender_of(sentence, phrase)


def _can_act(sentence: Sentence, phrase: Phrase, cue: Cue) -> bool:
    """The phrase can name who says it; behind a finite cue only a man, since a verb's subject is seldom carried so."""
    if cue.shape != "finite":
        head = phrase[0]
        is_his = is_channel(sentence, head, ("document",)) and not sentence.text(head).endswith("ه")
        return can_say(sentence, head) and not (is_his and cue.gender == "f")  # نقل البيان تعازيها، مبدية
    if cue.gender == "p":
        return is_plural(sentence, phrase[0]) or _is_many(sentence, phrase[0])
    if cue.gender != "m":
        return False
    return is_party_noun(sentence, phrase[0], "office", "honorific") or any(
        is_person(sentence, place) for place in range(*phrase)
    )
