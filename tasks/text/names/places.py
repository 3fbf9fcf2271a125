"""Places that no lexicon knows and no noun announces: told by a list of places, or by a preposition."""

from collections.abc import Container, Iterable, Iterator

from tasks.text.names.look import Look
from tasks.text.names.model import BREAKS, COMMAS, Line, Name
from tasks.text.names.vocabulary import Vocabulary

AND, IN = "و", frozenset({"في"})
ARTICLES = ("ال", "لل")
OWNED = ("نا", "ها", "هم", "كم")  # pronouns of an owner
FOREIGN_ENOUGH = 0.6  # mean log odds of foreign letters behind a preposition: measured on ANERcorp and 1,200 articles
SHORTEST = 4  # letters, the conjunction among them
ADJECTIVES = ("ه", "يا", *OWNED)
NO_PLACE = ("ين", "ون", "وا", "ها", "هم")  # plurals of people, and what is somebody's
PLURAL = "ين"  # which in a list of villages is none: عانين
LISTED_ENOUGH = -0.2  # mean log odds of foreign letters that an indefinite word needs, as behind a head
SAINT = "سيدي"  # what many places of the Maghreb are called after: جماعة سيدي محمد الدليل
SAINTS = frozenset({SAINT, "ب" + SAINT})


def places(line: Line, names: Iterable[Name], vocabulary: Vocabulary) -> Iterator[Name]:
    """The places of a line beside the names that it is known to hold."""
    held = {step for name in names for step in range(name.first, name.end)}
    found = [*_placed(line, held, vocabulary), *_sainted(line, vocabulary)]
    yield from found
    yield from _listed(line, [*names, *found], held, vocabulary)


def _listed(line: Line, names: Iterable[Name], held: Container[int], vocabulary: Vocabulary) -> Iterator[Name]:
    """The unknown places behind known ones: محافظة الطائف والهدا ومسرة; and behind the noun that announces several."""
    for name in names:
        if name.type == "LOCATION":
            yield from _list(
                line, name.end, held, vocabulary, is_announced=line.word(name.first - 1) in vocabulary.several
            )
    for place in line.places_of(vocabulary.several):
        if place + 1 not in held and _is_first(line, place + 1, vocabulary):
            rest = list(_list(line, place + 2, held, vocabulary, is_announced=True))
            yield from [Name(place + 1, place + 2, "LOCATION"), *rest] if rest else ()


def _list(
    line: Line, place: int, held: Container[int], vocabulary: Vocabulary, *, is_announced: bool
) -> Iterator[Name]:
    while place not in held and (length := _length(line, place, vocabulary, is_announced=is_announced)):
        yield Name(place, place + length, "LOCATION", len(AND) if line.word(place).startswith(AND) else 0)
        place += length


def _length(line: Line, place: int, vocabulary: Vocabulary, *, is_announced: bool) -> int:
    """How many words the next place of a list has, 0 where there is none: بني حيان, دير سريان."""
    is_parted = line.word(place).startswith(AND) or line.gap(place) in COMMAS
    if is_parted and line.word(place).removeprefix(AND) in vocabulary.toponyms and not line.gap(place + 1):
        look = vocabulary.look(line.word(place + 1))
        return 2 * ((look.is_unknown or look.given is not None) and _ends(line, place + 2, vocabulary))
    return int(_is_place(line, place, vocabulary, is_announced=is_announced))


def _is_first(line: Line, place: int, vocabulary: Vocabulary) -> bool:
    """The first place of a list may be any word that is not known as another, and no adjective."""
    word, look = line.word(place), vocabulary.look(line.word(place))
    is_other = look.is_noun or look.is_stop or look.is_nationality or look.title or look.heads or not word
    return not is_other and not line.gap(place) and not word.startswith((AND, "لل")) and not word.endswith(ADJECTIVES)


def _is_place(line: Line, place: int, vocabulary: Vocabulary, *, is_announced: bool) -> bool:
    word, gap = line.word(place), line.gap(place)
    is_followed = line.gap(place + 1) in COMMAS or line.word(place + 1).startswith(AND)
    is_told = word.startswith(AND) or (bool(gap) and (is_announced or is_followed))
    if not is_told or len(word) < SHORTEST or gap not in BREAKS:
        return False
    look = vocabulary.look(word.removeprefix(AND))
    if not look.is_unknown or look.given or vocabulary.look(word).is_verb:
        return False
    if word.endswith(NO_PLACE) and not (is_announced and word.endswith(PLURAL)):
        return False
    is_name = look.is_definite or look.foreign_odds > LISTED_ENOUGH or is_announced
    return is_name and _ends(line, place + 1, vocabulary)


def _ends(line: Line, place: int, vocabulary: Vocabulary) -> bool:
    """Nothing comes behind that could belong to the name."""
    word = line.word(place)
    return bool(line.gap(place)) or not word or word.startswith(AND) or vocabulary.look(word).is_stop


def _placed(line: Line, held: Container[int], vocabulary: Vocabulary) -> Iterator[Name]:
    """A foreign name straight behind `in`, with nothing behind that it could be the head of: في نيزبي."""
    for place in line.places_of(IN):
        if not _is_foreign(line, place + 1, vocabulary) or place + 1 in held:
            continue
        end = place + 2 + (_is_foreign(line, place + 2, vocabulary) and place + 2 not in held)
        if end not in held and (_ends(line, end, vocabulary) or vocabulary.look(line.word(end)).is_nationality):
            yield Name(place + 1, end, "LOCATION")


def _is_area(look: Look) -> bool:
    return any(head.entity_type == "LOCATION" or head.called_after == "place" for head in look.heads)


def _sainted(line: Line, vocabulary: Vocabulary) -> Iterator[Name]:
    """A place called after a saint, behind the noun that says what place it is, or a preposition: بسيدي بنور."""
    for place in line.places_of(SAINTS):
        if line.gap(place + 1):
            continue
        if line.words[place] == SAINT and not _is_area(vocabulary.look(line.word(place - 1))):
            continue
        saint = vocabulary.look(line.word(place + 1))
        if not (saint.given or saint.is_unknown):
            continue  # بسيدي خادم الحرمين
        end = place + 2 + (line.word(place + 2).startswith("ال") and vocabulary.look(line.word(place + 2)).is_unknown)
        yield Name(place, min(end, len(line.words)), "LOCATION", len(line.words[place]) - len(SAINT))


def _is_foreign(line: Line, place: int, vocabulary: Vocabulary) -> bool:
    word = line.word(place)
    if not word or line.gap(place) or word.startswith(ARTICLES) or word.endswith(OWNED):
        return False
    look = vocabulary.look(word)
    return look.is_unknown and not (look.given or look.opens_with_and) and look.foreign_odds > FOREIGN_ENOUGH
