"""States behind an adjective of nationality, and behind a capital that acts for its government."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from tasks.contract.seed import Seed
from tasks.text.fold import fold
from tasks.text.names.parting import bare_forms

SUFFIXES = ("", "ه", "ان", "ين", "ون", "ات", "تان", "تين", "ا")


@dataclass(frozen=True, slots=True)
class State:
    """A state: its entity, and its ISO 3166-1 alpha-3 code."""

    entity_id: str
    country: str


@cache
def national_forms(nationalities: Seed) -> Mapping[str, State]:
    """Every form of the adjectives of states, folded, without article, and the state that each is of."""
    found: dict[str, State] = {}
    for row in nationalities:
        state = State(row["entity_id"], row["country"])
        for form in _forms(fold(row["form"]), row["plurals"]):
            found.setdefault(form, state)
    return found


def _forms(adjective: str, plurals: str) -> Iterator[str]:
    """مصري: مصرية مصريان مصريون مصريات; a second word is inflected with the first: كوري جنوبي, كورية جنوبية."""
    first, *rest = adjective.split()
    for suffix in SUFFIXES:
        yield " ".join((first + suffix, *(word + suffix for word in rest)))
    yield from (fold(plural) for plural in plurals.split("|") if plural)


def state_of_adjective(word: str, nationalities: Seed) -> State | None:
    """The state that a folded adjective is of, particles and article parted; two words for كوري جنوبي.

    التركي, والتركية, للأتراك are of Turkey; None for any other word.
    """
    first, *rest = word.split() or [""]
    known = national_forms(nationalities)
    tail = [other.removeprefix("ال") for other in rest]
    for bare in bare_forms(first):
        state = known.get(" ".join((bare.text.removeprefix("ال"), *tail)))
        if state:
            return state
    return None


@cache
def _capitals(entities: Seed) -> dict[str, State]:
    states = {row["country"]: row["entity_id"] for row in entities if row["kind"] == "state"}
    return {
        row["entity_id"]: State(states[row["country"]], row["country"])
        for row in entities
        if row["kind"] == "capital" and row["country"] in states
    }


def state_of_capital(entity_id: str, entities: Seed) -> State | None:
    """The state whose capital this entity is: for sentences in which the capital acts for its government."""
    return _capitals(entities).get(entity_id)
