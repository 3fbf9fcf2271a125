"""Units of an army, called by their number: الكتيبة 24 مشاة, اللواء 111, المنطقة العسكرية الثانية."""

from collections.abc import Iterator, Set

from tasks.text.names.model import Line, Name

PARTICLES = ("", "و", "ب", "ل", "وب")
REGIONS = ("منطقه", "ناحيه")  # of an army
NOUNS = ("كتيبه", "لواء", "فرقه", "فوج", *REGIONS)
# each noun as it may be written, and how many letters of particles open it
UNITS = {particle + "ال" + noun: len(particle) for noun in NOUNS for particle in PARTICLES}
FORMS = frozenset(UNITS)
BRIGADES = ("لواء", "كتيبه")  # which are called by an ordinal too: اللواء الخامس
MILITARY = "العسكريه"
LONGEST_NUMBER = 3  # digits: اللواء 35


def units(line: Line, arms: Set[str], ordinals: Set[str]) -> Iterator[Name]:
    """The units of a line, with their arm where one of `arms` is said, and the regions of an army."""
    for place in line.places_of(FORMS):
        word = line.words[place]
        if word.endswith(REGIONS):
            length = 3 * (line.word(place + 1) == MILITARY and _is_one_of(ordinals, line, place + 2))
        elif _is_number(line, place + 1) or (word.endswith(BRIGADES) and _is_one_of(ordinals, line, place + 1)):
            length = 2 + _is_one_of(arms, line, place + 2)
        else:
            length = 0
        if length:
            yield Name(place, place + length, "ORGANIZATION", UNITS[word])


def _is_number(line: Line, place: int) -> bool:
    word = line.word(place)
    return word.isdigit() and len(word) <= LONGEST_NUMBER and not line.gap(place)


def _is_one_of(words: Set[str], line: Line, place: int) -> bool:
    return line.word(place) in words and not line.gap(place)
