"""Units of an army, called by their number: الكتيبة 24 مشاة, اللواء 111."""

from collections.abc import Iterator

from tasks.text.names.model import Line, Name
from tasks.text.tokens import places_of

PARTICLES = ("", "و", "ب", "ل", "وب")
NOUNS = "كتيبه لواء فرقه فوج".split()
# each noun as it may be written, and how many letters of particles open it
UNITS = {particle + "ال" + noun: len(particle) for noun in NOUNS for particle in PARTICLES}
ARMS = frozenset("مشاه مدرع مدرعه جبلي حدود عمالقه مدفعيه مظلي ميكانيكي مجحفل".split())
LONGEST_NUMBER = 3  # digits: اللواء 35


def units(line: Line) -> Iterator[Name]:
    """The units of a line, with their arm where it is said."""
    for place in places_of(line.words, UNITS.keys()):
        if _is_number(line, place + 1):
            is_armed = line.word(place + 2) in ARMS and not line.gap(place + 2)
            yield Name(place, place + 2 + is_armed, "ORGANIZATION", UNITS[line.words[place]])


def _is_number(line: Line, place: int) -> bool:
    word = line.word(place)
    return word.isdigit() and len(word) <= LONGEST_NUMBER and not line.gap(place)
