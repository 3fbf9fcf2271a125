"""The known names, by their words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tasks.contract.seed import Seed
from tasks.text.fold import fold
from tasks.text.names.model import Known, Line, NameType
from tasks.text.names.parting import Bare, bare_forms
from tasks.text.names.spelling import spellings
from tasks.text.remembered import remembered
from tasks.text.words import words

ARAB_STATES = frozenset(
    "DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM".split()
)
ALONE = ""  # in the place of the second word of names of one word
Rest = tuple[str, ...]
TYPES: dict[str, NameType] = {"PERSON": "PERSON", "ORGANIZATION": "ORGANIZATION", "LOCATION": "LOCATION"}


@dataclass(frozen=True, slots=True)
class Owner:
    """An entity that a form may name, and the cue that the form needs to do so: long forms of most need none."""

    known: Known
    needs: str


Owned = dict[Rest, list[Owner]]
Opening = tuple[Bare, Sequence[Owner], Mapping[str, Owned]]  # who is named by the word alone, and how names go on
NONE: Owned = {}
NOWHERE = frozenset[str]()


class Gazetteer:
    """Forms of names, indexed by their first two words; one form can name several entities.

    traps  words that hold a name and mean none, one or two: مسقط رأسه, where he was born
    """

    def __init__(self, entities: Seed, traps: Seed) -> None:
        self._by_first: defaultdict[str, defaultdict[str, Owned]] = defaultdict(lambda: defaultdict(dict))
        self._traps: defaultdict[str, set[str]] = defaultdict(set)  # second words by the first
        self.openings = remembered(self._openings)
        for row in traps:
            first, _, second = fold(row["form"]).partition(" ")
            self._traps[first].add(second or ALONE)
        for row in entities:
            known = _known(row)
            forms = [form for form in (row["name"], *row["aliases"].split("|")) if form]
            are_long = all(" " in form for form in forms)
            for form in forms:
                self._add(form, Owner(known, known.needs if are_long or " " not in form else ""))

    def _add(self, form: str, owner: Owner) -> None:
        plain = tuple(word.text for word in words(fold(form)))
        for first, *rest in spellings(plain, is_foreign=owner.known.country not in ARAB_STATES) if plain else ():
            owners = self._by_first[first][rest[0] if rest else ALONE].setdefault(tuple(rest), [])
            if owner not in owners:
                owners.append(owner)

    def at(self, line: Line, place: int) -> list[tuple[int, Bare, Sequence[Owner]]]:
        """The known names that start at `place`: where they end, how their first word is parted, whom they may name."""
        words = line.words
        second = words[place + 1] if place + 1 < len(words) else ALONE
        found = []
        for bare, alone, by_second in self.openings(words[place]):
            if second != ALONE and second in self._traps.get(bare.text, NOWHERE):
                continue
            if alone:
                found.append((place + 1, bare, alone))
            if second in by_second and second != ALONE:
                for rest, owners in by_second[second].items():
                    end = place + 1 + len(rest)
                    if self._continues(line, place + 1, end, rest):
                        found.append((end, bare, owners))
        return found

    def _openings(self, word: str) -> tuple[Opening, ...]:
        """The ways to part a word that leave the first word of a known name, and how each goes on; most have none."""
        return tuple(
            (bare, by_second.get(ALONE, NONE).get((), ()), by_second)
            for bare in (() if ALONE in self._traps.get(word, NOWHERE) else bare_forms(word))
            if (by_second := self._by_first.get(bare.text))
        )

    @staticmethod
    def _continues(line: Line, place: int, end: int, rest: Sequence[str]) -> bool:
        if end > len(line.words) or any(line.words[place + step] != word for step, word in enumerate(rest)):
            return False
        return line.is_joined(place - 1, end) or all(len(word) == 1 for word in rest)


@cache
def gazetteer(entities: Seed, traps: Seed) -> Gazetteer:
    """The gazetteer of these lexicons, compiled once."""
    return Gazetteer(entities, traps)


def _known(row: Mapping[str, str]) -> Known:
    return Known(
        entity_id=row["entity_id"],
        entity_type=TYPES[row["entity_type"]],
        name=row["name"],
        kind=row["kind"],
        name_en=row["gloss"] or None,
        country=row["country"] or None,
        wikidata_id=row["wikidata_id"] or None,
        needs=row["needs"],
    )
