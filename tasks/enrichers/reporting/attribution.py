"""What a source phrase is: its place, the source, the outlets in it."""

from dataclasses import dataclass

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.phrases import Phrase, phrase_end
from tasks.enrichers.reporting.sentence import Sentence

ALSO = ("كما", "مثلما", "على ما")  # words that compare or join too
RESULTS = ("فان", "فانه", "فانها", "فقد")  # what follows is attributed, whoever the source is


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source phrase, tokens `place` to `end`.

    subject  the source's phrase; None where it is carried on (كما قال)
    outlet   its name, when the source is an outlet
    verb     place of the reporting verb in it
    carrier  the outlet that passes the source's words on
    is_relative  it is a clause about a noun, and of the content where nothing parts it from that
    """

    place: int
    end: int
    cue: Cue
    subject: Phrase | None
    outlet: str | None
    verb: int | None = None
    carrier: str | None = None
    is_relative: bool = False


def source_at(sentence: Sentence, start: int) -> tuple[Phrase, str | None]:
    """The phrase that starts at a place, and the outlet's name where it is one."""
    found = channel_at(sentence, start)
    return (start, phrase_end(sentence, start)), found[1] if found else None


def opens_sentence(sentence: Sentence, place: int) -> bool:
    """What stands at the place is the first of its sentence, connectives aside."""
    return place == 0 or (place <= 2 and not sentence.has_border(place) and sentence.kind(0) != "")
