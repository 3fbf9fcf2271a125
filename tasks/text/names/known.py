"""Known names in a line: those that stand for themselves, and those that wait for company."""

from collections.abc import Container, Iterator, Sequence, Set
from operator import attrgetter
from typing import NamedTuple

from tasks.text.names.cues import Cues, Form
from tasks.text.names.gazetteer import Gazetteer, Owner
from tasks.text.names.model import COMMAS, Line, Name
from tasks.text.names.parting import bare_forms
from tasks.text.names.vocabulary import Vocabulary
from tasks.text.tokens import where

# Forms so common that each mention needs its cue; and of these, those that a name beside them does not help.
ALWAYS_ASKED = frozenset({"cue", "land", "head", "paper", "town", "club"})
ALONE = ALWAYS_ASKED - {"cue", "land"}
MINISTRIES = frozenset({"الداخليه", "الخارجيه"})
MINISTERS = frozenset({"وزير", "وزيره", "وزراء"})
EACH, OF = ("كل", "بكل"), "من"
FIRST, END = attrgetter("first"), attrgetter("end")
ROW = (*COMMAS, "-", "–")  # between places
FEMININE = ("ه", "ات", "ون")  # endings of nouns that the name of a ministry could be the adjective of


class Sighting(NamedTuple):
    """A known name; `is_sure` says that the words around it speak for it."""

    name: Name
    is_sure: bool


def sightings(line: Line, gazetteer: Gazetteer, cues: Cues, subjects: frozenset[str]) -> list[Sighting]:
    """Every known name of the line, overlapping ones too; of a form's owners the one that its cue speaks for."""
    found = []
    for place in where(gazetteer.openings, line.words):
        for end, bare, owners in gazetteer.at(line, place):
            if bare.text in MINISTRIES and _is_owned(line, place):
                continue
            known, met = owners[0].known, owners
            if len(owners) > 1 or owners[0].needs:  # of most forms the only owner needs no cue
                form = Form(line, place, end, bare)
                met = [owner for owner in owners if cues.meets(owner.needs, form, subjects)]
                known = _best(met or owners).known if len(owners) > 1 else known
            found.append(Sighting(Name(place, end, known.entity_type, bare.skip, known), bool(met)))
    return found


def _is_owned(line: Line, place: int) -> bool:
    """A minister, or a noun with its adjective: وزيرة الخارجية الألمانية, السياسة الخارجية الألمانية."""
    before = bare_forms(line.word(place - 1)) if not line.gap(place) else ()
    return any(
        noun.text in MINISTERS or (noun.text.startswith("ال") and noun.text.endswith(FEMININE)) for noun in before
    )


def _best(owners: Sequence[Owner]) -> Owner:
    """The owner whose need is met goes before one who needs nothing; where none is met, who may be joined to others."""
    return max(owners, key=lambda owner: (bool(owner.needs), owner.needs not in ALWAYS_ASKED))


def accompanied(line: Line, seen: Sequence[Sighting], named: frozenset[str], vocabulary: Vocabulary) -> Iterator[Name]:
    """The sure names, and of the others those joined to a sure one of their type, or sure elsewhere in the article."""
    sure = [sighting.name for sighting in seen if sighting.is_sure]
    ends, starts = {name.end: name for name in sure}, {name.first: name for name in sure}
    listed = (
        {*_listed(line, seen, vocabulary.several), *_beside(line, seen, vocabulary)} if len(seen) > len(sure) else set()
    )
    for sighting in seen:
        name = sighting.name
        if (
            sighting.is_sure
            or (listed and name in listed)
            or _is_named(name, named)
            or _is_joined(line, name, ends.get(name.first), starts.get(name.end))
        ):
            yield name


def _listed(line: Line, seen: Sequence[Sighting], several: Set[str]) -> set[Name]:
    """The places of a list that a noun announces, even those whose names are words: مدن سرت والخمس، وبدر."""
    found: dict[int, Name] = {}  # by where they end
    for sighting in seen:
        name = sighting.name
        if name.type != "LOCATION":
            continue
        before = line.word(name.first - 1)
        if before in several or (before == OF and _is_each(line, name)) or _goes_on(line, name, found):
            found[name.end] = name
    return set(found.values())


def _beside(line: Line, seen: Sequence[Sighting], vocabulary: Vocabulary) -> Iterator[Name]:
    """The places in a row with a sure one that are no common words: عطبرة – الدامر, شندي، وعطبرة."""
    places = [sighting for sighting in seen if sighting.name.type == "LOCATION"]
    doubted = [sighting.name for sighting in places if not sighting.is_sure]
    sure = [sighting.name for sighting in places if sighting.is_sure] if doubted else []
    if not sure:
        return
    for names, near, far in ((doubted, FIRST, END), (doubted[::-1], END, FIRST)):
        held = set(map(far, sure))
        for name in names:
            place = near(name)
            if (
                place in held
                and _is_row(line, place)
                and _is_closed(line, name)
                and _is_uncommon(line, name, vocabulary)
            ):
                held.add(far(name))
                yield name


def _is_row(line: Line, place: int) -> bool:
    """A comma, a dash or `and` stands between two places."""
    return _is_and(line, place) or line.gap(place).strip() in ROW


def _is_uncommon(line: Line, name: Name, vocabulary: Vocabulary) -> bool:
    """The word is no other one, with its particle or without: وكيل is no place called كيل."""
    whole = line.word(name.first)
    readings = (vocabulary.look(whole), vocabulary.look(whole[name.skip :]))
    return all(word.is_unknown and not (word.given or word.parts) for word in readings)


def _is_each(line: Line, name: Name) -> bool:
    """في كل من نهم والجوف: what is each of several, and closed behind."""
    return line.word(name.first - 2) in EACH and _is_closed(line, name)


def _goes_on(line: Line, name: Name, before: Container[int]) -> bool:
    if name.first not in before or not _is_closed(line, name):
        return False
    return _is_and(line, name.first) if name.skip else line.gap(name.first) in COMMAS


def _is_closed(line: Line, name: Name) -> bool:
    """No verb and no adjective follows: سرت والخمس، رصد مراسلنا."""
    behind = line.word(name.end)
    return bool(line.gap(name.end)) or not behind or behind.startswith("و")


def _is_named(name: Name, named: frozenset[str]) -> bool:
    return name.known is not None and name.known.entity_id in named and name.known.needs not in ALWAYS_ASKED


def _is_joined(line: Line, name: Name, before: Name | None, behind: Name | None) -> bool:
    """`and` ties the name to a sure one of its type: حماس وفتح."""
    if name.known and name.known.needs in ALONE:
        return False
    if before and before.type == name.type and name.skip and _is_and(line, name.first):
        return True
    return bool(behind and behind.type == name.type and behind.skip and _is_and(line, behind.first))


def _is_and(line: Line, place: int) -> bool:
    return line.word(place).startswith("و") and line.gap(place) in ("", "،")
