"""Adjectives, and the states behind them."""

import pytest

from tasks import seeds
from tasks.text.states import national_forms


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("تركي", "TUR"),
        ("تركيه", "TUR"),
        ("اتراك", "TUR"),
        ("مصريين", "EGY"),
        ("كوريه جنوبيه", "KOR"),
        ("اميركيه", "USA"),
        ("كتاب", None),
    ],
)
def test_an_adjective_of_nationality_leads_to_its_state(word: str, country: str | None) -> None:
    state = national_forms(seeds.read("nationalities")).get(word)
    assert (state.country if state else None) == country


def test_every_state_of_an_adjective_is_an_entity() -> None:
    known = {row["entity_id"]: row["country"] for row in seeds.read("entities")}
    assert all(known.get(row["entity_id"]) == row["country"] for row in seeds.read("nationalities"))
