"""Who has spoken so far in an article, and whom a cue without a subject means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from tasks.contract.tables import Mention
from tasks.enrichers.reporting.actors import actor
from tasks.enrichers.reporting.acts_last import acts_last
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.people import HIS
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker
from tasks.text.fold import fold

PRINCELY, PRINCE = "سمو", "امير"
REMEMBERED = 6  # speakers back that a verb without subject can mean


@dataclass(slots=True)
class Discourse:
    """Who has spoken so far in an article and through whom, the latest last.

    ranks   words for one who is as known as whoever spoke last
    people  the persons named in the article, in order
    writers words for whoever wrote what an article tells of
    before  reads the sentence before
    """

    ranks: frozenset[str]
    people: Sequence[Mention] = ()
    writers: frozenset[str] = frozenset()
    speakers: list[Speaker] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)
    before: Callable[[], Sentence] | None = None

    def meant_by(self, cue: Cue) -> Speaker | None:
        """The speaker that a cue without a subject carries on with: the latest who agrees with it."""
        recent = reversed(self.speakers[-REMEMBERED:])
        found = next((speaker for speaker in recent if speaker.agrees(cue)), None)
        return (self._who_acts_again(cue) if found else None) or found or self._who_acted(cue)

    def _who_acts_again(self, cue: Cue) -> Speaker | None:
        """One who has spoken and acts at the end of the sentence before: `…، رفض الوزير التعليق. وقال`."""
        is_report = cue.shape == "finite" and not cue.is_imperfect and cue.gender != "p"
        sentence = self.before() if self.before and is_report else None
        acting = acts_last(sentence, cue) if sentence else None
        if acting is None:
            return None
        return next((one for one in reversed(self.speakers) if one.is_person and _is_same_person(one, acting)), acting)

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
        if speaker.head in HIS:
            return self._honoured(speaker)
        if speaker.entity_id or not speaker.head.startswith("ال"):
            return speaker
        for earlier in reversed(self.speakers):
            if _is_same_office(fold(speaker.name), earlier):
                return replace(speaker, entity_id=earlier.entity_id, is_anonymous=earlier.is_anonymous)
        return self._by_rank(speaker)

    def _honoured(self, speaker: Speaker) -> Speaker:
        """سموه: who has spoken with that honorific, else whom it was told of first, else the person who spoke last."""
        spoken = [earlier for earlier in reversed(self.speakers) if earlier.is_person]
        honorific = HIS[speaker.head]
        found = next((earlier for earlier in spoken if is_honoured(earlier.title, honorific)), None)
        return found or self._named_as(honorific, speaker) or next(iter(spoken), speaker)

    def _named_as(self, honorific: str, speaker: Speaker) -> Speaker | None:
        named = (one for one in self.people if one.start_char < speaker.start)
        found = next((one for one in named if is_honoured(one.title, honorific)), None)
        if found is None:
            return None
        return replace(speaker, name=found.text, entity_id=found.entity_id, title=found.title, is_person=True)

    def _by_rank(self, speaker: Speaker) -> Speaker:
        """المسؤول ذاته, المسؤولة الأميركية: as known as that, an official is the person who spoke last by name."""
        if not speaker.is_anonymous or speaker.head.removeprefix("ال") not in self.ranks:
            return speaker
        for earlier in reversed(self.speakers[-REMEMBERED:]):
            if earlier.is_anonymous:
                return speaker
            if earlier.is_person and earlier.gender == speaker.gender:
                return replace(speaker, entity_id=earlier.entity_id, is_anonymous=False)
        return self._by_title(speaker)

    def _by_title(self, speaker: Speaker) -> Speaker:
        """الكاتب, who has not spoken yet: one who was named with that title, or the author of what is told of."""
        rank = speaker.head.removeprefix("ال")
        named = [one for one in self.people if one.start_char < speaker.start]
        titled = (one for one in reversed(named) if rank in _bare_words(one.title or ""))
        found = next(titled, None)
        if found is None:
            return replace(speaker, is_anonymous=not (named and rank in self.writers))
        return replace(speaker, entity_id=found.entity_id, is_anonymous=False)


def is_honoured(title: str | None, honorific: str) -> bool:
    """The title has the honorific: صاحب السمو, معالي الوزير."""
    said = _bare_words(title or "")
    return honorific in said or (honorific == PRINCELY and PRINCE in said)


def _bare_words(title: str) -> set[str]:
    """The words of a title, folded, without ال."""
    return {word.removeprefix("ال") for word in fold(title).split()}


def _is_same_person(one: Speaker, other: Speaker) -> bool:
    if one.entity_id or other.entity_id:
        return one.entity_id == other.entity_id
    return fold(one.name).split()[-1] == fold(other.name).split()[-1]


def _is_same_office(name: str, earlier: Speaker) -> bool:
    """One or two words name the office again by its head; more have to begin its title."""
    said = fold(earlier.title or earlier.name)
    if len(name.split()) > 2:
        return said.startswith(name)
    office = name.split(maxsplit=1)[0].removeprefix("ال")
    if earlier.is_anonymous and office.endswith("ه") and f"ال{office}" in said.split()[1:]:
        return False  # مصادر داخل المقاومة الشعبية are not المقاومة الشعبية
    return office in (word.removeprefix("ال") for word in (earlier.head, *said.split()))
