"""Units of an army, called by their number: الكتيبة 24 مشاة, اللواء 111."""

from collections.abc import Iterator, Set

from tasks.text.names.model import Line, Name
from tasks.text.tokens import places_of

PARTICLES = ("", "و", "ب", "ل", "وب")
NOUNS = "كتيبه لواء فرقه فوج".split()
# each noun as it may be written, and how many letters of particles open it
UNITS = {particle + "ال" + noun: len(particle) for noun in NOUNS for particle in PARTICLES}
BRIGADES = ("لواء", "كتيبه")  # which are called by an ordinal too: اللواء الخامس
ORDINALS = frozenset(
    "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر "
    "الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره".split()
)
LONGEST_NUMBER = 3  # digits: اللواء 35


def units(line: Line, arms: Set[str]) -> Iterator[Name]:
    """The units of a line, with their arm where one of `arms` is said."""
    for place in places_of(line.words, UNITS.keys()):
        if _is_number(line, place + 1) or _is_ordinal(line, place):
            is_armed = line.word(place + 2) in arms and not line.gap(place + 2)
            yield Name(place, place + 2 + is_armed, "ORGANIZATION", UNITS[line.words[place]])


def _is_number(line: Line, place: int) -> bool:
    word = line.word(place)
    return word.isdigit() and len(word) <= LONGEST_NUMBER and not line.gap(place)


def _is_ordinal(line: Line, place: int) -> bool:
    is_brigade = line.word(place).endswith(BRIGADES)
    return is_brigade and line.word(place + 1) in ORDINALS and not line.gap(place + 1)
