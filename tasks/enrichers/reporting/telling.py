"""What a sentence tells: its statements, each with its speaker, its content and the outlets between."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tasks.enrichers.reporting.attributed import attributed
from tasks.enrichers.reporting.attribution import Attribution
from tasks.enrichers.reporting.channels import channels, channels_before, channels_behind, outlet_of_sources
from tasks.enrichers.reporting.claims import is_of_noun
from tasks.enrichers.reporting.clauses import Clauses, clauses_of
from tasks.enrichers.reporting.contents import clause_span, content_span
from tasks.enrichers.reporting.discourse import Discourse
from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import can_say
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.preposed import subject_before
from tasks.enrichers.reporting.relays import Relay, relayed, tells_itself
from tasks.enrichers.reporting.renamed import in_full
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import gender_of, speaker_of
from tasks.enrichers.reporting.told import Told, covered_by, is_within
from tasks.enrichers.reporting.voices import Voices


@dataclass(slots=True)
class Telling:
    """What one sentence tells, given who has spoken before."""

    sentence: Sentence
    discourse: Discourse
    clauses: Clauses = field(init=False)
    voices: Voices = field(init=False)

    def __post_init__(self) -> None:
        self.clauses = clauses_of(self.sentence)
        self.voices = Voices(self.sentence, self.discourse, self.clauses)

    def told(self) -> list[Told]:
        """The statements of the cues, with the outlets that source phrases add, and those of source phrases alone."""
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
            elif covering is not None and self._tells_too(rows[covering], source) and (too := self._of_source(source)):
                rows.append(too)
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

    def _tells_too(self, told: Told, source: Attribution) -> bool:
        """Who ends a sentence that tells what another said is one more that tells: `دعا …، وفق ما أكد القصر`."""
        if source.verb is None or source.subject is None or source.carrier or source.place < told.content:
            return False
        return can_say(self.sentence, source.subject[0]) and told.cue <= 1

    def _quoted(self, told: Told, subject: Phrase, source: Attribution) -> Told:
        speaker = speaker_of(self.sentence, subject, source.cue)
        named = next(in_full(self.sentence, source.place, (told.speaker.outlet,), self.discourse.outlets))
        return replace(told, speaker=speaker, via=(named, *told.via))

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
        is_addressed = self.voices.is_addressed(frame)
        behind = frame.subject[0 if is_addressed else 1] if frame.subject and not frame.is_before else frame.place + 1
        span = content_span(self.sentence, frame, self.clauses.borders, behind)
        relay = relayed(self.sentence, frame)
        if span is None or (relay is None and not tells_itself(self.sentence, frame)):
            return None
        subject = None if is_addressed else frame.subject
        if is_addressed and not frame.cue.conjunction:
            subject = subject_before(self.sentence, frame.place)  # الوزير الذي دعا الناس إلى, الجيش أبلغ السكان بأن
            is_of_it = is_of_noun(self.sentence, frame.place, frame.cue, frame.opening)
            if subject is None and (is_of_it or self.sentence.is_a(frame.place - 1, "relative")):
                return None
        meant = replace(frame, cue=replace(frame.cue, gender=relay.gender)) if relay and relay.gender else frame
        speaker = self.voices.speaker(meant, relay.speaker if relay else subject)
        if speaker is None:
            return None
        if relay and frame.subject:
            self.voices.carrier = speaker_of(self.sentence, frame.subject, frame.cue)
            self.discourse.speakers.append(self.voices.carrier)
        teller = self.voices.hear(frame, speaker)
        outlets = (*(self._relayed_by(frame, relay) if relay else self._channels(frame)), teller)
        names = in_full(self.sentence, frame.place, (*outlets, speaker.outlet), self.discourse.outlets)
        via = tuple(name for name in dict.fromkeys(tuple(names)[: len(outlets)]) if name and name not in speaker.name)
        told_by = relay.speaker if relay else subject
        theirs = outlet_of_sources(self.sentence, told_by[0]) if told_by else ""
        via = (theirs, *via) if theirs and theirs not in via else via
        return Told(frame.place, frame.content, self.sentence.phrase(frame.place, frame.place + 1), speaker, span, via)

    def _relayed_by(self, frame: Frame, relay: Relay) -> tuple[str, ...]:
        """The outlets of a relay; one that is not named is who spoke before: `كما نقلت عن مسؤول أن`."""
        if relay.outlets or frame.subject:
            return relay.outlets
        outlet = self.discourse.outlet(frame.cue)
        return (outlet,) if outlet else ()

    def _channels(self, frame: Frame) -> Iterator[str]:
        start = frame.subject[1] if frame.subject and not frame.is_before else frame.place + 1
        if frame.is_before and frame.subject:  # الوزير وفي تصريح لصحيفة قال
            yield from channels(self.sentence, frame.subject[1], frame.place)
        elif frame.subject:  # أكد ل«المدى» أمين المدينة أن
            yield from channels(self.sentence, frame.place + frame.cue.length, frame.subject[0])
        yield from channels_behind(self.sentence, frame.content)
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
        theirs = outlet_of_sources(self.sentence, source.subject[0]) if source.subject else ""
        via = tuple(name for name in dict.fromkeys((theirs, *full[:-1])) if name)
        return Told(cue, tokens[0], self.sentence.phrase(cue, cue + 1), speaker, span, via)
