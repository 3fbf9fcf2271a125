"""Who a phrase names: the speaker, the entity, the office, and whether anyone is identified at all."""

from dataclasses import dataclass, field, replace

from tasks.contract.tables import Mention
from tasks.enrichers.reporting.channels import is_occasion
from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import (
    bare,
    can_say,
    is_anonymous_noun,
    is_channel,
    is_closed,
    is_definite,
    is_party_noun,
)
from tasks.enrichers.reporting.phrases import phrase_end, starts_phrase
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.subjects import Phrase, is_nominal
from tasks.enrichers.reporting.vocabulary import Cue, Gender

QUOTES = '"«»“”'
SOUND_PLURALS = ("ون", "يين")
ACCUSATIVE_PLURAL = "ين"
FIRST_VERB = 8  # words into a sentence that its first verb stands at the latest
REMEMBERED = 6  # speakers back that a verb without subject can mean


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as the article names them; `head` is the first word of the phrase, folded."""

    name: str
    entity_id: str | None
    title: str | None
    is_anonymous: bool
    gender: str = ""
    head: str = ""

    def agrees(self, cue: Cue) -> bool:
        """A cue without a subject can mean this speaker."""
        return "" in (cue.gender, self.gender) or cue.gender == self.gender


@dataclass(slots=True)
class Discourse:
    """Who has spoken so far in an article, the latest last."""

    speakers: list[Speaker] = field(default_factory=list)

    def meant_by(self, cue: Cue) -> Speaker | None:
        """The speaker that a cue without a subject carries on with: the latest who agrees with it."""
        recent = reversed(self.speakers[-REMEMBERED:])
        return next((speaker for speaker in recent if speaker.agrees(cue)), None)

    def linked(self, speaker: Speaker) -> Speaker:
        """A speaker named again by office alone (الوزير), with the identity of the one who was named before."""
        if speaker.entity_id or not speaker.head.startswith("ال"):
            return speaker
        office = speaker.head[2:]
        for earlier in reversed(self.speakers):
            if office in (earlier.head, *(earlier.title or "").split()):
                return replace(
                    speaker,
                    entity_id=earlier.entity_id,
                    title=speaker.title or earlier.title,
                    is_anonymous=earlier.is_anonymous,
                )
        return speaker


def speaker_of(sentence: Sentence, phrase: Phrase, cue: Cue) -> Speaker:
    """The speaker whom the phrase names."""
    start, end = phrase
    head = sentence.text(start)
    gender: Gender = "p" if _is_plural(sentence, start) or sentence.is_a(start, "quantity") else cue.gender
    named = _person(sentence, start, end)
    if named is not None:
        mention, first = named
        title = sentence.phrase(start, first).strip(" ،,-") if first > start else mention.title
        return Speaker(mention.text, mention.entity_id, title, False, gender, head)
    entity = sentence.names.get(start)
    entity_id = entity[0].entity_id if entity and entity[1] == end else None
    return Speaker(_name(sentence, start, end, cue), entity_id, None, is_anonymous(sentence, start, end), gender, head)


def _name(sentence: Sentence, start: int, end: int, cue: Cue) -> str:
    text = sentence.phrase(start, end)
    if (cue.shape == "source" and "ل" in cue.complements) or is_occasion(sentence, start - 1):
        text = "ال" + text[2:] if text.startswith("لل") else text.removeprefix("ل")
    if text.count("(") > text.count(")") and sentence.body[sentence.tokens[end - 1].end :][:1] == ")":
        return text + ")"
    text = text.strip(" -–—،,")
    if text[:1] in QUOTES and not any(mark in QUOTES for mark in text[1:]):
        return text[1:]
    if sum(mark in QUOTES for mark in text) % 2 and sentence.body[sentence.tokens[end - 1].end :][:1] in QUOTES:
        return text + sentence.body[sentence.tokens[end - 1].end]
    return text


def _person(sentence: Sentence, start: int, end: int) -> tuple[Mention, int] | None:
    """The person in the phrase who speaks, and where the name starts; not one who only owns the head (محامي فلان)."""
    found = [place for place in range(start, end) if _is_person(sentence, place)]
    named = [place for place in found if place == start or _ends_title(sentence, start, place)]
    if not named:
        return None
    longest = max(named, key=lambda place: sentence.names[place][1] - place)
    return sentence.names[longest][0], longest


def _is_person(sentence: Sentence, place: int) -> bool:
    return place in sentence.names and sentence.names[place][0].entity_type == "PERSON"


def _ends_title(sentence: Sentence, start: int, place: int) -> bool:
    """The words before a name are its bearer's title, and no kin of theirs: والد الشهيد."""
    if sentence.has_border(place):
        return True
    if sentence.is_a(start, "kin"):
        return False
    if is_closed(sentence, place - 1):
        return True
    return is_party_noun(sentence, place - 1, "honorific", "office")


def main_speaker(sentence: Sentence, frame: Frame) -> Speaker | None:
    """The subject of the sentence's first verb, when no one has spoken in it yet; behind a finite cue only a person."""
    for place in range(min(frame.place, FIRST_VERB)):
        if sentence.kind(place) or sentence.has_border(place + 1) or sentence.text(place).startswith("ال"):
            continue
        subject = place + 1
        while subject < frame.place and sentence.kind(subject) == "adverb":
            subject += 1
        if subject < frame.place and starts_phrase(sentence, subject) and is_nominal(sentence, subject):
            phrase = (subject, min(phrase_end(sentence, subject), frame.place))
            return speaker_of(sentence, phrase, frame.cue) if _can_act(sentence, phrase, frame.cue) else None
    return None


def _can_act(sentence: Sentence, phrase: Phrase, cue: Cue) -> bool:
    """The phrase can name who says it; behind a finite cue only a man, since a verb's subject is seldom carried so."""
    if cue.shape != "finite":
        return can_say(sentence, phrase[0]) or any(place in sentence.names for place in range(*phrase))
    if cue.gender != "m":
        return False
    return is_party_noun(sentence, phrase[0], "office", "honorific") or any(
        _is_person(sentence, place) for place in range(*phrase)
    )


def is_addressee(sentence: Sentence, frame: Frame, discourse: Discourse) -> bool:
    """The phrase behind a verb like اتهم is whom it is said to, and who spoke before goes on: `كما اتهم الحزب بـ`."""
    if frame.subject is None or frame.is_before or not discourse.speakers or "person" not in frame.cue.complements:
        return False
    if frame.cue.shape != "finite" or frame.opening.kind not in ("that", "preposition"):
        return False
    head = sentence.text(frame.subject[0])
    if head.startswith("ال") and head.endswith(ACCUSATIVE_PLURAL):
        return True
    if _is_named_or_office(sentence, frame.subject):
        return False
    if frame.cue.gender == "m" and head.endswith(("ه", "ات")):
        return True
    follows = bool(frame.cue.conjunction) or sentence.text(frame.place - 1) == "كما"
    return follows and frame.cue.gender == discourse.speakers[-1].gender


def _is_named_or_office(sentence: Sentence, phrase: Phrase) -> bool:
    if is_anonymous_noun(sentence, phrase[0]) or is_party_noun(sentence, phrase[0], "office"):
        return True
    if is_channel(sentence, phrase[0], ("document",)):
        return True
    return any(_is_person(sentence, place) for place in range(*phrase))


def is_anonymous(sentence: Sentence, start: int, end: int) -> bool:
    """The phrase identifies no one: an unnamed person or group."""
    while start + 1 < end and sentence.is_a(start, "same"):
        start += 1
    if any(_is_person(sentence, place) for place in range(start, end)):
        return False
    if sentence.is_a(start, "quantity") or sentence.text(start).isdigit():
        return True
    if is_anonymous_noun(sentence, start):
        return not (_is_office(sentence, start, end) or _has_name(sentence, start, end))
    return _is_plural(sentence, start) and not _has_name(sentence, start, end)


def _is_plural(sentence: Sentence, place: int) -> bool:
    """The word is a sound plural of people: محللون."""
    word = sentence.text(place)
    return word.endswith(SOUND_PLURALS) and len(word) > 4 and not is_channel(sentence, place)


def _is_office(sentence: Sentence, start: int, end: int) -> bool:
    """An office (قائد الشرطة, الناطق باسم الحكومة) is held by one person, whom anyone can look up."""
    if (
        not is_party_noun(sentence, start, "office")
        or bare(sentence.text(start)) in sentence.vocabulary.words["charge"]
    ):
        return False
    for place in range(start, end):
        if is_definite(sentence, place):
            return True
        if sentence.kind(place):
            return False
    return False


def _has_name(sentence: Sentence, start: int, end: int) -> bool:
    """A name follows by its shape: an honorific, a comma, or a word without ال behind words that have it."""
    for place in range(start + 1, end):
        if "،" in sentence.gap(place) or is_party_noun(sentence, place, "honorific"):
            return True
    first = next((place for place in range(start, end) if is_definite(sentence, place)), end)
    if any(sentence.kind(place) for place in range(start, first)):
        return False
    for place in range(first + 1, end):
        if sentence.kind(place):
            return False
        if not sentence.text(place).startswith(("ال", "لل", "ب")):
            return not (is_anonymous_noun(sentence, place) or sentence.is_a(place, "self"))
    return False
