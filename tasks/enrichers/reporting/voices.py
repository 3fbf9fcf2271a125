"""Who speaks in a sentence, and whom a cue without a subject means."""

from dataclasses import dataclass, field, replace

from tasks.enrichers.reporting.actors import acting_late, main_speaker
from tasks.enrichers.reporting.addressees import is_addressee
from tasks.enrichers.reporting.antecedents import plural_before
from tasks.enrichers.reporting.borders import border_at
from tasks.enrichers.reporting.clauses import Clauses
from tasks.enrichers.reporting.discourse import Discourse
from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import can_say
from tasks.enrichers.reporting.people import person_in
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker, gender_of, speaker_of

FEMININE = ("ه", "ات")


@dataclass(slots=True)
class Voices:
    """Who is heard in one sentence, given who has spoken before.

    spoken  who has in this sentence
    inner   who has in their words
    carrier  the outlet that passes their words on
    """

    sentence: Sentence
    discourse: Discourse
    clauses: Clauses
    spoken: Speaker | None = field(init=False)
    inner: Speaker | None = None
    carrier: Speaker | None = None

    def __post_init__(self) -> None:
        self.spoken = self._source_ahead()

    def _source_ahead(self) -> Speaker | None:
        """The source that opens the sentence with no verb of its own goes on: `وبحسب المصدر فإن …، مشيرا إلى أن`."""
        source = next((source for source in self.clauses.sources if source.place <= 1), None)
        if source is None or source.subject is None or source.verb is not None:
            return None
        if any(frame.cue.shape == "finite" for frame in self.clauses.frames):
            return None
        return self.discourse.linked(speaker_of(self.sentence, source.subject, source.cue))

    def is_addressed(self, frame: Frame) -> bool:
        """The phrase behind the cue is whom it is said to, and who spoke before goes on."""
        speakers = self.discourse.speakers
        return is_addressee(self.sentence, frame, speakers[-1] if speakers else None)

    def speaker(self, frame: Frame, subject: Phrase | None) -> Speaker | None:
        """The subject; else who spoke in this sentence, or acts in it; else who spoke before."""
        if subject:
            speaker = self.discourse.linked(speaker_of(self.sentence, subject, frame.cue))
            return speaker if subject == frame.subject else replace(speaker, gender=gender_of(self.sentence, subject))
        many = plural_before(self.sentence, frame.place) if frame.cue.gender == "p" else None
        if many and not (self.spoken and self.spoken.gender == "p"):
            return speaker_of(self.sentence, many, frame.cue)
        if self.spoken:
            return self.spoken if self.spoken.agrees(frame.cue) else self._other_spoken(frame, self.spoken)
        main = main_speaker(self.sentence, frame)
        if main is None and self.sentence.is_a(frame.place - 1, "when"):
            return None  # عندما دعا إلى: he who is told of
        return self.discourse.linked(main) if main else self.discourse.meant_by(frame.cue)

    def _other_spoken(self, frame: Frame, spoken: Speaker) -> Speaker | None:
        """Whom a cue means that does not agree with who spoke: one in their words, an outlet, or them still."""
        if frame.cue.shape == "finite":
            return self._outlet_before(frame)
        if self.inner and self.inner.agrees(frame.cue):
            return self.inner  # قالت الوكالة إن الوزير أكد …، مشيرا إلى
        if self.carrier and self.carrier.agrees(frame.cue):
            return self.carrier  # نقلت الوكالة عن مسؤول قوله إن …، مشيرة إلى
        is_other = (bool(spoken.outlet), frame.cue.gender) in ((True, "m"), (False, "f")) and spoken.gender != "p"
        if is_other and (doer := self._told_of(frame)):
            return doer
        if spoken.gender == "p" and frame.cue.gender != "p" and (later := acting_late(self.sentence, frame)):
            return self.discourse.linked(later)  # مؤكدين …، فيما شكر المحافظ الوفد، مشيرا إلى
        return None if frame.cue.gender == "p" and (spoken.outlet or spoken.gender == "f") else spoken

    def _told_of(self, frame: Frame) -> Speaker | None:
        """Whom one tells of first: `قالت الوكالة إن فلانا تسلم الرسالة، قائلا`, `قال إن الهيئة كرمت المدينة، مؤكدة`."""
        is_body = frame.cue.gender == "f"
        for outer in self.clauses.frames:
            mention, last = self.sentence.names.get(outer.content + 1, (None, 0))
            is_doer = mention is not None and mention.entity_type == ("ORGANIZATION" if is_body else "PERSON")
            is_doer = is_doer and outer.opening.kind == "that"
            is_doer = is_doer and (not is_body or self.sentence.text(outer.content + 1).endswith(FEMININE))
            if is_doer and last <= frame.place:
                return self.discourse.linked(speaker_of(self.sentence, (outer.content + 1, last), frame.cue))
        return None

    def _outlet_before(self, frame: Frame) -> Speaker | None:
        """The outlet of a source phrase that the verb agrees with: `بحسب الوكالة، حيث أوضحت أن`."""
        for source in self.clauses.sources:
            is_before = source.subject and source.outlet and source.place < frame.place
            if source.subject and is_before and gender_of(self.sentence, source.subject) == frame.cue.gender:
                return speaker_of(self.sentence, source.subject, frame.cue)
        return None

    def hear(self, frame: Frame, speaker: Speaker) -> str:
        """Learns who speaks in a frame; the outlet that tells of it, where one does."""
        is_outer = border_at(self.sentence, frame) is not None and not self.sentence.within[frame.place]
        is_inner = self.spoken is not None and self.spoken.outlet and frame.subject is None and speaker != self.spoken
        is_inner = is_inner and frame.cue.shape == "participle"  # قالت الوكالة إن فلانا تسلم الرسالة، قائلا
        is_teller = not is_outer or is_inner
        teller = self.spoken.outlet if self.spoken and is_teller else ""  # أفادت الوكالة أن الوزير قال إن
        if not is_outer and self.carrier and not teller:
            teller = self.carrier.outlet  # ذكرت الوكالة نقلا عن مصادر أن الوزير قال إن
        is_part = bool(teller) and not is_inner and self._is_body(frame)
        if self.spoken is None or is_outer or (teller and not is_part):
            self.spoken = speaker
            self.discourse.speakers.append(speaker)
        elif frame.subject and self.discourse.speakers:  # whom a verb means that does not agree with the outer one
            self.discourse.speakers.insert(-1, speaker)
            self.inner = speaker if can_say(self.sentence, frame.subject[0]) else self.inner
        return teller

    def _is_body(self, frame: Frame) -> bool:
        """A body or state in the words of an outlet of its gender does not go on: `ذكرت القناة أن الدولة هددت`."""
        if frame.subject is None or self.spoken is None or self.spoken.gender != frame.cue.gender:
            return False
        return frame.subject[0] in self.sentence.names and person_in(self.sentence, *frame.subject) is None
