"""What a sentence tells: its statements, each with its speaker, its content and the outlets between."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tasks.enrichers.reporting.actors import main_speaker
from tasks.enrichers.reporting.addressees import is_addressee
from tasks.enrichers.reporting.antecedents import plural_before
from tasks.enrichers.reporting.attributed import attributed
from tasks.enrichers.reporting.attribution import Attribution
from tasks.enrichers.reporting.borders import border_at
from tasks.enrichers.reporting.channels import channels, channels_before
from tasks.enrichers.reporting.clauses import Clauses, clauses_of
from tasks.enrichers.reporting.contents import clause_span, content_span
from tasks.enrichers.reporting.discourse import Discourse
from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import can_say
from tasks.enrichers.reporting.people import person_in
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.preposed import subject_before
from tasks.enrichers.reporting.relays import Relay, relayed, tells_itself
from tasks.enrichers.reporting.renamed import in_full
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker, gender_of, speaker_of
from tasks.enrichers.reporting.told import Told, covered_by, is_within

FEMININE = ("ه", "ات")


@dataclass(slots=True)
class Telling:
    """What one sentence tells, given who has spoken before.

    spoken  who has in this sentence
    inner   who has in their words
    """

    sentence: Sentence
    discourse: Discourse
    clauses: Clauses = field(init=False)
    spoken: Speaker | None = None
    inner: Speaker | None = None

    def __post_init__(self) -> None:
        self.clauses = clauses_of(self.sentence)

    def told(self) -> list[Told]:
        """The statements of the cues, with the outlets that source phrases add, and those of source phrases alone."""
        self.spoken = self._source_ahead()
        rows = [told for frame in self.clauses.frames if (told := self._of_frame(frame))]
        for source in self.clauses.sources:
            covering = covered_by(self.sentence, source, rows)
            is_part = covering is not None or source.is_relative or is_within(self.sentence, source, rows)
            alone = None if is_part else self._of_source(source)
            if alone:
                rows.append(alone)
            elif covering is not None and source.subject and self._is_quoted(rows[covering], source):
                rows[covering] = self._quoted(rows[covering], source.subject, source)
            elif covering is not None and source.outlet:
                rows[covering] = self._through(rows[covering], source, source.outlet)
        return rows

    def carrier(self) -> str:
        """The outlet of a sentence that is nothing but a source phrase, of what stands before: `. حسبما نقلت وكالة`."""
        source = next(iter(self.clauses.sources), None)
        if source is None or self.clauses.frames or source.place > 0 or source.end < len(self.sentence):
            return ""
        return source.outlet or source.carrier or ""

    def _is_quoted(self, told: Told, source: Attribution) -> bool:
        """Behind what an outlet tells stands whom it quotes: `قالت الصحيفة إن …، نقلا عن مسؤولين`."""
        is_behind = source.cue.lemma == "نقلا" and source.place > told.content
        return is_behind and bool(told.speaker.outlet) and source.outlet is None

    def _quoted(self, told: Told, subject: Phrase, source: Attribution) -> Told:
        speaker = speaker_of(self.sentence, subject, source.cue)
        named = next(in_full(self.sentence, source.place, (told.speaker.outlet,), self.discourse.outlets))
        return replace(told, speaker=speaker, via=(named, *told.via))

    def _source_ahead(self) -> Speaker | None:
        """The source that opens the sentence with no verb of its own goes on: `وبحسب المصدر فإن …، مشيرا إلى أن`."""
        source = next((source for source in self.clauses.sources if source.place <= 1), None)
        if source is None or source.subject is None or source.verb is not None:
            return None
        if any(frame.cue.shape == "finite" for frame in self.clauses.frames):
            return None
        return self.discourse.linked(speaker_of(self.sentence, source.subject, source.cue))

    def _through(self, told: Told, source: Attribution, outlet: str) -> Told:
        """A statement with the outlet that a source phrase adds, which goes on where the verb agrees with it alone."""
        gender = gender_of(self.sentence, source.subject) if source.subject else ""
        if source.subject and gender:
            speaker = speaker_of(self.sentence, source.subject, source.cue)
            self.discourse.speakers.insert(-1, replace(speaker, gender=gender))
        named = next(in_full(self.sentence, source.place, (outlet,), self.discourse.outlets))
        is_known = named in told.via or named in told.speaker.name
        return told if is_known else replace(told, via=(*told.via, named))

    def _of_frame(self, frame: Frame) -> Told | None:
        is_addressed = self._is_addressed(frame)
        behind = frame.subject[0 if is_addressed else 1] if frame.subject and not frame.is_before else frame.place + 1
        span = content_span(self.sentence, frame, self.clauses.borders, behind)
        relay = relayed(self.sentence, frame)
        if span is None or (relay is None and not tells_itself(self.sentence, frame)):
            return None
        subject = None if is_addressed else frame.subject
        if is_addressed and not frame.cue.conjunction:
            subject = subject_before(self.sentence, frame.place)  # الوزير الذي دعا الناس إلى, الجيش أبلغ السكان بأن
            if subject is None and self.sentence.is_a(frame.place - 1, "relative"):
                return None
        speaker = self._speaker(frame, relay.speaker if relay else subject)
        if speaker is None:
            return None
        if relay and frame.subject:
            self.discourse.speakers.append(speaker_of(self.sentence, frame.subject, frame.cue))
        is_outer = border_at(self.sentence, frame) is not None and not self.sentence.within[frame.place]
        is_inner = self.spoken is not None and self.spoken.outlet and frame.subject is None and speaker != self.spoken
        is_inner = is_inner and frame.cue.shape == "participle"  # قالت الوكالة إن فلانا تسلم الرسالة، قائلا
        is_teller = not is_outer or is_inner
        teller = self.spoken.outlet if self.spoken and is_teller else ""  # أفادت الوكالة أن الوزير قال إن
        is_part = bool(teller) and not is_inner and self._is_body(frame)
        if self.spoken is None or is_outer or (teller and not is_part):
            self.spoken = speaker
            self.discourse.speakers.append(speaker)
        elif frame.subject and self.discourse.speakers:  # whom a verb means that does not agree with the outer one
            self.discourse.speakers.insert(-1, speaker)
            self.inner = speaker if can_say(self.sentence, frame.subject[0]) else self.inner
        outlets = (*(self._relayed_by(frame, relay) if relay else self._channels(frame)), teller)
        names = in_full(self.sentence, frame.place, (*outlets, speaker.outlet), self.discourse.outlets)
        via = tuple(name for name in dict.fromkeys(tuple(names)[: len(outlets)]) if name and name not in speaker.name)
        return Told(frame.place, frame.content, self.sentence.phrase(frame.place, frame.place + 1), speaker, span, via)

    def _is_body(self, frame: Frame) -> bool:
        """A body or state in the words of an outlet of its gender does not go on: `ذكرت القناة أن الدولة هددت`."""
        if frame.subject is None or self.spoken is None or self.spoken.gender != frame.cue.gender:
            return False
        return frame.subject[0] in self.sentence.names and person_in(self.sentence, *frame.subject) is None

    def _relayed_by(self, frame: Frame, relay: Relay) -> tuple[str, ...]:
        """The outlets of a relay; one that is not named is who spoke before: `كما نقلت عن مسؤول أن`."""
        if relay.outlets or frame.subject:
            return relay.outlets
        outlet = self.discourse.outlet(frame.cue)
        return (outlet,) if outlet else ()

    def _is_addressed(self, frame: Frame) -> bool:
        speakers = self.discourse.speakers
        return is_addressee(self.sentence, frame, speakers[-1] if speakers else None)

    def _speaker(self, frame: Frame, subject: Phrase | None) -> Speaker | None:
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
        return self.discourse.linked(main) if main else self.discourse.meant_by(frame.cue)

    def _other_spoken(self, frame: Frame, spoken: Speaker) -> Speaker | None:
        """Whom a cue means that does not agree with who spoke: one in their words, an outlet, or them still."""
        if frame.cue.shape == "finite":
            return self._outlet_before(frame)
        if self.inner and self.inner.agrees(frame.cue):
            return self.inner  # قالت الوكالة إن الوزير أكد …، مشيرا إلى
        is_other = (bool(spoken.outlet), frame.cue.gender) in ((True, "m"), (False, "f")) and spoken.gender != "p"
        if is_other and (doer := self._told_of(frame)):
            return doer
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

    def _channels(self, frame: Frame) -> Iterator[str]:
        start = frame.subject[1] if frame.subject and not frame.is_before else frame.place + 1
        if frame.is_before and frame.subject:  # الوزير وفي تصريح لصحيفة قال
            yield from channels(self.sentence, frame.subject[1], frame.place)
        is_told = frame.cue.kind == "say"
        yield from channels(self.sentence, start, frame.content, is_told=is_told)
        if frame == self.clauses.frames[0]:
            yield from channels_before(self.sentence, frame.place)

    def _of_source(self, source: Attribution) -> Told | None:
        tokens = attributed(self.sentence, source, self.clauses.borders)
        if tokens is None:
            return None
        span = clause_span(self.sentence, *tokens)
        subject = speaker_of(self.sentence, source.subject, source.cue) if source.subject else None
        speaker = self.discourse.linked(subject) if subject else self.discourse.meant_by(source.cue)
        if span is None or speaker is None:
            return None
        self.discourse.speakers.append(speaker)
        cue = source.place if source.verb is None else source.verb
        told_to = channels(self.sentence, source.end, tokens[0]) if tokens[0] > source.end else ()
        names = (source.carrier, *told_to, speaker.outlet)
        full = tuple(in_full(self.sentence, source.place, (name or "" for name in names), self.discourse.outlets))
        via = tuple(name for name in full[:-1] if name)
        return Told(cue, tokens[0], self.sentence.phrase(cue, cue + 1), speaker, span, via)
