"""All names of an article: known ones, those that the grammar tells, and short forms of both."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tasks.text.names.bodies import Bodies
from tasks.text.names.choose import choose
from tasks.text.names.companies import companies
from tasks.text.names.cues import Cues
from tasks.text.names.gazetteer import Gazetteer
from tasks.text.names.known import accompanied, sightings
from tasks.text.names.model import Line, Name
from tasks.text.names.persons import Persons, untitled
from tasks.text.names.places import places
from tasks.text.names.recall import recalled, resolved, short_forms
from tasks.text.names.recognizer import Recognizer
from tasks.text.names.told_to import outlets_told
from tasks.text.names.units import units
from tasks.text.names.vocabulary import LIKE, Vocabulary

AND = "و"
PAPER = "media"  # kind of a known body
CLOSING = frozenset('"”»')  # ends of quotation


@dataclass(frozen=True, slots=True)
class Lexicons:
    """What names are told by."""

    gazetteer: Gazetteer
    cues: Cues
    vocabulary: Vocabulary


def find_names(
    lines: Sequence[Line], lexicons: Lexicons, model: Recognizer | None = None
) -> Iterator[tuple[Line, Name]]:
    """The names of the lines in order, none overlapping; `model` says in place of the rules what is one."""
    told = _known_and_told(lines, lexicons)
    names_of = _marked(lines, told, model, lexicons.vocabulary) if model else told
    first = [(line, choose(names)) for line, names in zip(lines, names_of, strict=True)]
    short = short_forms(((line, name) for line, names in first for name in names), lexicons.vocabulary)
    for (line, names), more in zip(first, recalled(lines, short, lexicons.vocabulary), strict=True):
        full = [resolved(line, name, short) for name in names]
        for name in choose([*full, *more]) if more else full:
            yield line, untitled(line, name, lexicons.vocabulary)


def _known_and_told(lines: Sequence[Line], lexicons: Lexicons) -> Iterator[list[Name]]:
    """For each line the known names that stand, and the names of the grammar, which rests on them."""
    subjects = lexicons.cues.subjects(lines)
    seen = [sightings(line, lexicons.gazetteer, lexicons.cues, subjects) for line in lines]
    sure = (sighting.name.known for found in seen for sighting in found if sighting.is_sure)
    named = frozenset(known.entity_id for known in sure if known)
    for line, sighted in zip(lines, seen, strict=True):
        stand = accompanied(line, sighted, named, lexicons.vocabulary)
        known = choose(name for name in stand if not _is_adjective(line, name, lexicons.vocabulary))
        taken = {name.first: name for name in known}
        looks = list(map(lexicons.vocabulary.look, line.words))
        bodies = Bodies(lexicons.vocabulary, line, looks, taken).find()
        firms = (
            *companies(line, looks, taken, lexicons.vocabulary.companies),
            *outlets_told(line, lexicons.vocabulary.speech),
        )
        told = (
            *bodies,
            *units(line, lexicons.vocabulary.arms, lexicons.vocabulary.ordinals),
            *firms,
            *Persons(lexicons.vocabulary, line, looks, taken).find(),
        )
        known = _unlike(known, told) if known and told else known
        yield [*known, *told, *places(line, (*known, *told), lexicons.vocabulary)]


def _unlike(known: Sequence[Name], told: Iterable[Name]) -> list[Name]:
    """Without those that a noun says to name something else: ملعب "محمد الخامس", حي "الميناء"."""
    types = {(name.first, name.end): name.type for name in told if name.type != "PERSON"}
    return [name for name in known if types.get((name.first, name.end), name.type) == name.type] if types else [*known]


def _marked(
    lines: Sequence[Line], told: Iterable[Sequence[Name]], model: Recognizer, vocabulary: Vocabulary
) -> Iterator[list[Name]]:
    """The names that the model marks, with what the rules know of them: particles, entity, title."""
    for line, by_rules, by_model in zip(lines, told, model.find(lines), strict=True):
        yield [_explained(line, name, by_rules, vocabulary) for name in by_model]


def _explained(line: Line, name: Name, by_rules: Iterable[Name], vocabulary: Vocabulary) -> Name:
    same = [other for other in by_rules if other.first == name.first and other.type == name.type]
    exact = max((other for other in same if other.end == name.end), key=lambda other: bool(other.known), default=None)
    title = next((other.title for other in same if other.title), None)
    if exact:
        return exact._replace(title=title)
    given = vocabulary.look(line.word(name.first)).given
    return name._replace(skip=given.bare.skip if given else 0, title=title)


def _is_adjective(line: Line, name: Name, vocabulary: Vocabulary) -> bool:
    """What the noun before is, not the state: الأسهم السعودية; nor a man: المنتدى الحضري."""
    if name.type == "ORGANIZATION":
        return _is_of_today(line, name, vocabulary)
    if name.end - name.first > 1 or name.first == 0:
        return False
    if line.gap(name.first):  # صحيفة «عكاظ» السعودية
        look = vocabulary.look(line.word(name.first))
        return line.gap(name.first) in CLOSING and look.is_nationality and look.is_definite
    if name.type == "PERSON":
        return _is_relation(line, name, vocabulary)
    look, before = vocabulary.look(line.word(name.first)), vocabulary.look(line.word(name.first - 1))
    if name.skip:
        is_like = line.word(name.first).startswith(LIKE)
        return is_like and before.is_unknown and before.foreign_odds > 0  # سانتا كلارا; الأوروغواي والسعودية
    return (
        look.is_nationality
        and look.is_definite
        and before.is_definite
        and not (before.is_stop or before.is_nationality)
    )


def _is_of_today(line: Line, name: Name, vocabulary: Vocabulary) -> bool:
    """An office with its nationality, and no newspaper of that name: وزير الخارجية المصري اليوم."""
    if name.known is None or name.known.kind != PAPER or line.gap(name.first) or not name.first:
        return False
    first, before = vocabulary.look(line.words[name.first]), vocabulary.look(line.words[name.first - 1])
    return first.is_nationality and before.is_definite


def _is_relation(line: Line, name: Name, vocabulary: Vocabulary) -> bool:
    """A definite surname in ي that could be an adjective of the noun before it."""
    word, before = line.word(name.first), vocabulary.look(line.word(name.first - 1))
    is_noun = before.is_definite and (before.is_noun or before.heads) and not (before.title or before.given)
    return bool(is_noun) and word.startswith("ال") and word.endswith("ي")
