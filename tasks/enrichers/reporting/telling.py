"""What a sentence tells: its statements, each with its speaker, its content and the outlets between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from tasks.enrichers.reporting.addressees import is_addressee
from tasks.enrichers.reporting.channels import channels, channels_before
from tasks.enrichers.reporting.contents import Span, border_at, clause_span, content_span
from tasks.enrichers.reporting.frames import Frame, frame_at, is_prayer
from tasks.enrichers.reporting.phrases import Phrase
from tasks.enrichers.reporting.preposed import plural_before, subject_before
from tasks.enrichers.reporting.relays import Relay, relayed
from tasks.enrichers.reporting.renamed import in_full
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.sources import Attribution, attributed, attributions, is_set_off, leads_on
from tasks.enrichers.reporting.speakers import Discourse, Speaker, gender_of, main_speaker, speaker_of

LONGEST_ASIDE = 10  # words between a statement and the outlet that it is said to come from


@dataclass(frozen=True, slots=True)
class Told:
    """A statement, with the tokens of its cue and of its content's start."""

    cue: int
    content: int
    text: str
    speaker: Speaker
    span: Span
    via: tuple[str, ...]


@dataclass(slots=True)
class Telling:
    """What one sentence tells, given who has spoken before; `spoken` is who has in this sentence."""

    sentence: Sentence
    discourse: Discourse
    sources: list[Attribution] = field(init=False)
    frames: list[Frame] = field(init=False)
    borders: list[int] = field(init=False)
    spoken: Speaker | None = None

    def __post_init__(self) -> None:
        self.sources = list(attributions(self.sentence))
        self.frames = list(self._frames())
        starts = {border_at(self.sentence, frame) for frame in self.frames}
        starts |= {source.place for source in self.sources if is_set_off(self.sentence, source)}
        starts |= set(self._ends())
        self.borders = sorted(place for place in starts if place is not None)

    def told(self) -> list[Told]:
        """The statements of the cues, with the outlets that source phrases add, and those of source phrases alone."""
        self.spoken = self._source_ahead()
        rows = [told for frame in self.frames if (told := self._of_frame(frame))]
        for source in self.sources:
            covering = _covering(self.sentence, source, rows)
            is_part = covering is not None or source.is_relative or _is_within(self.sentence, source, rows)
            alone = None if is_part else self._of_source(source)
            if alone:
                rows.append(alone)
            elif covering is not None and source.outlet:
                rows[covering] = self._through(rows[covering], source, source.outlet)
        return rows

    def _source_ahead(self) -> Speaker | None:
        """The source that opens the sentence with no verb of its own goes on: `وبحسب المصدر فإن …، مشيرا إلى أن`."""
        source = next((source for source in self.sources if source.place <= 1), None)
        if source is None or source.subject is None or source.verb is not None:
            return None
        if any(frame.cue.shape == "finite" for frame in self.frames):
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

    def _speaks(self, source: Attribution) -> bool:
        """A source whom a verb of speaking tells of: `وفقا لمصادر تحدثت للموقع`."""
        cue = self.sentence.cues.get(source.end)
        return cue is not None and cue.lemma == "تحدث" and not self.sentence.has_border(source.end)

    def _frames(self) -> Iterator[Frame]:
        """The frames of all cues but those inside a source phrase or absorbed by the cue before."""
        passed = {source.verb for source in self.sources} | {
            source.end for source in self.sources if self._speaks(source)
        }
        told: set[int] = set()  # what two verbs lead to is the first one's
        is_first = True
        for place, cue in self.sentence.cues.items():
            if place in passed or cue.shape == "source":
                continue
            frame = frame_at(self.sentence, place, cue)
            if frame and frame.content not in told and (is_first or not self._is_part_of_content(frame)):
                is_first = False
                told.add(frame.content)
                passed.update(frame.opening.absorbed)
                yield frame

    def _ends(self) -> Iterator[int]:
        """Where what is no statement ends one: a prayer, a view of a thing, what is not told (`، ولم تذكر الوكالة`)."""
        for place, cue in self.sentence.cues.items():
            if self.sentence.text(place - 1) == "ولم" and self.sentence.has_border(place - 1):
                yield place - 1
            is_set_off = self.sentence.has_border(place) or cue.conjunction
            is_held = cue.kind in ("view", "express") and cue.gender == "m"  # ، معتبرا الخطوة حافزا
            if cue.shape == "participle" and is_set_off and (is_held or is_prayer(self.sentence, place, cue)):
                yield place

    def _is_part_of_content(self, frame: Frame) -> bool:
        """Inside another's words a view or a wish is part of them, and so is what no one is named to say."""
        is_inside = border_at(self.sentence, frame) is None
        if is_inside and frame.cue.is_imperfect and "near" in frame.cue.complements:
            return True  # أكدت أن القوات تواصل دك معاقل «…»
        is_led = frame.is_before and not frame.cue.is_imperfect and frame.opening.kind != "object"
        is_another_s = frame.cue.kind == "express" and is_led
        if frame.cue.kind not in ("view", "express") or is_another_s:  # أفاد البيان أن الوزير أعرب عن
            return is_inside and frame.subject is None and frame.cue.shape == "finite"
        return is_inside or (frame.is_before and frame.cue.is_imperfect)

    def _of_frame(self, frame: Frame) -> Told | None:
        is_addressed = self._is_addressed(frame)
        behind = frame.subject[0 if is_addressed else 1] if frame.subject and not frame.is_before else frame.place + 1
        span = content_span(self.sentence, frame, self.borders, behind)
        relay = relayed(self.sentence, frame)
        if span is None or (relay is None and frame.cue.kind == "relay"):
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
        teller = self.spoken.outlet if self.spoken and not is_outer else ""  # أفادت الوكالة أن الوزير قال إن
        if self.spoken is None or is_outer or teller:
            self.spoken = speaker
            self.discourse.speakers.append(speaker)
        elif frame.subject and self.discourse.speakers:  # whom a verb means that does not agree with the outer one
            self.discourse.speakers.insert(-1, speaker)
        outlets = (*(self._relayed_by(frame, relay) if relay else self._channels(frame)), teller)
        names = in_full(self.sentence, frame.place, (*outlets, speaker.outlet), self.discourse.outlets)
        via = tuple(name for name in dict.fromkeys(tuple(names)[: len(outlets)]) if name and name not in speaker.name)
        return Told(frame.place, frame.content, self.sentence.phrase(frame.place, frame.place + 1), speaker, span, via)

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
            is_same = frame.cue.shape != "finite" or self.spoken.agrees(frame.cue)
            return self.spoken if is_same else self._outlet_before(frame)
        main = main_speaker(self.sentence, frame)
        return self.discourse.linked(main) if main else self.discourse.meant_by(frame.cue)

    def _outlet_before(self, frame: Frame) -> Speaker | None:
        """The outlet of a source phrase that the verb agrees with: `بحسب الوكالة، حيث أوضحت أن`."""
        for source in self.sources:
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
        if frame == self.frames[0]:
            yield from channels_before(self.sentence, frame.place)

    def _of_source(self, source: Attribution) -> Told | None:
        tokens = attributed(self.sentence, source, self.borders)
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


def _is_within(sentence: Sentence, source: Attribution, rows: Sequence[Told]) -> bool:
    """What others say in the middle of a content is part of it: `أكد أن الأمر ليس جديدا كما تقول الشركة، موضحا`."""
    start = sentence.tokens[source.place].start
    return any(told.span.start < start < told.span.end for told in rows)


def _covering(sentence: Sentence, source: Attribution, rows: Sequence[Told]) -> int | None:
    """Which statement of the sentence a source phrase belongs to: it stands in it, right behind it, or opens it."""
    start = sentence.tokens[source.place].start
    before = sentence.tokens[max(0, source.place - (LONGEST_ASIDE if source.outlet else 1))].end
    nearest: int | None = None
    for index, told in enumerate(rows):
        is_ahead = source.place <= 2 and source.place < told.cue <= source.end + 6
        is_ahead = is_ahead and not leads_on(sentence, source, told.cue)
        is_own = "own" in source.cue.complements and told.span.start <= start < told.span.end
        if is_ahead or is_own or told.cue < source.place < told.content:
            return index
        is_behind = told.cue < source.place and told.span.end <= start and before <= told.span.end + 3
        is_behind = is_behind and (not source.is_relative or sentence.has_border(source.place))
        is_behind = is_behind and not (
            sentence.is_a(told.cue + 1, "resumed") and not source.outlet
        )  # اتصالا دعا فيه إلى
        if is_behind and (nearest is None or told.span.end > rows[nearest].span.end):
            nearest = index
    return nearest
