"""What is known before the article is read: entities, their kinds and countries, nationality adjectives."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tasks.contract.seed import Seed
from tasks.contract.tables import Entity
from tasks.text.fold import fold
from tasks.text.lexicon import Lexicon

STATE, CAPITAL, PLACE, MEDIA, POLITICIAN = "state", "capital", "place", "media", "politician"
GATES = ("مطار", "ميناء")
INDEFINITE = ("", "ا", "ة", "ين", "ون", "ان", "ات", "تين", "تان")


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """Known entities by id, the state of each country, the states that adjectives name, what outlets are called.

    areas        words before the name of a place: دولة, مدينة
    state_names  states by their names, folded, without the article
    styled       states by what they are called in full, folded, without the article: مملكه
    sights       words for what is only looked at: مستشفى
    capitals     states by the folded names of their capitals
    """

    entities: dict[str, Entity]
    kinds: dict[str, str]
    states: dict[str, str]
    demonyms: Lexicon[str]
    outlets: frozenset[str]
    areas: frozenset[str]
    state_names: dict[str, str]
    styled: dict[str, tuple[str, ...]]
    sights: frozenset[str]
    capitals: dict[str, str]

    def kind(self, entity_id: str) -> str:
        """state, capital, place, media, politician …, or "" for what the lexicon does not know."""
        return self.kinds.get(entity_id, "")

    def country(self, entity_id: str) -> str | None:
        """ISO code of the country that a known entity belongs to."""
        entity = self.entities.get(entity_id)
        return entity.country if entity else None

    def namesakes(self, entity_id: str) -> list[str]:
        """The two states that share a name and are told apart by a second word: الكوريتان."""
        first, *rest = fold(self.entities[entity_id].name).split()
        found = [state for name, state in self.state_names.items() if name.split()[0] == first]
        return found if rest and len(found) == 2 else []

    def state_within(self, name: str) -> Entity | None:
        """مطار القاهرة الدولي, which no lexicon has: the state whose capital it is called after."""
        first, *rest = fold(name).split()
        if first not in GATES:
            return None
        state = next((self.capitals[word] for word in rest if word in self.capitals), None)
        return self.entities[state] if state else None

    def state_of(self, entity_id: str) -> Entity | None:
        """The state that a state, a capital or another place stands for."""
        state = self.states.get(self.country(entity_id) or "")
        return self.entities[state] if state else None


@cache
def world(entities: Seed, nationalities: Seed, phrase_words: Seed) -> World:
    """The lexicons of names, compiled."""
    known = {row["entity_id"]: _entity(dict(row)) for row in entities}
    kinds = {row["entity_id"]: row["kind"] for row in entities}
    states = {row["country"]: row["entity_id"] for row in entities if row["kind"] == STATE}
    names = {fold(row["name"]) for row in entities}
    adjectives = (
        (form, row["entity_id"]) for row in nationalities for form in _forms(dict(row)) if fold(form) not in names
    )
    outlets, areas, sights = (_words(phrase_words, kind) for kind in ("outlet", "area", "sight"))
    state_names = {fold(row["name"]).removeprefix("ال"): row["entity_id"] for row in entities if row["kind"] == STATE}
    lexicon = Lexicon(adjectives, "بلك", takes_article=True)
    capitals = {
        fold(row["name"]): states[row["country"]]
        for row in entities
        if row["kind"] == CAPITAL and row["country"] in states
    }
    return World(known, kinds, states, lexicon, outlets, areas, state_names, _styled(entities), sights, capitals)


def _styled(entities: Seed) -> dict[str, tuple[str, ...]]:
    """المملكة المغربية: a kingdom; of a name of one word nothing is told."""
    found: dict[str, list[str]] = {}
    for row in entities:
        full = [name.split() for name in (row["name"], *row["aliases"].split("|"))] if row["kind"] == STATE else []
        for word in {fold(words[0]).removeprefix("ال") for words in full if len(words) > 1}:
            found.setdefault(word, []).append(row["entity_id"])
    return {word: tuple(ids) for word, ids in found.items()}


def _words(phrase_words: Seed, kind: str) -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in phrase_words if row["kind"] == kind)


def _entity(row: dict[str, str]) -> Entity:
    return Entity(
        entity_id=row["entity_id"],
        entity_type=row["entity_type"],
        name=row["name"],
        name_en=row["gloss"] or None,
        country=row["country"] or None,
        wikidata_id=row["wikidata_id"] or None,
    )


def _forms(row: dict[str, str]) -> Iterator[str]:
    yield from (row["form"] + ending for ending in INDEFINITE)
    yield from filter(None, row["plurals"].split("|"))
