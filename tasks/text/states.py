"""The states that adjectives of nationality are of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from tasks.contract.seed import Seed
from tasks.text.fold import fold

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
