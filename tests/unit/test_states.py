"""Adjectives and capitals, and the states behind them."""

import pytest

from tasks import seeds
from tasks.text.states import state_of_adjective, state_of_capital


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("تركي", "TUR"),
        ("التركيه", "TUR"),
        ("والتركي", "TUR"),
        ("الاتراك", "TUR"),
        ("للاتراك", "TUR"),
        ("مصريين", "EGY"),
        ("كوريه جنوبيه", "KOR"),
        ("الكوري الشمالي", "PRK"),
        ("الاميركيه", "USA"),
        ("كتاب", None),
        ("", None),
    ],
)
def test_an_adjective_of_nationality_leads_to_its_state(word: str, country: str | None) -> None:
    state = state_of_adjective(word, seeds.read("nationalities"))
    assert (state.country if state else None) == country


def test_a_capital_leads_to_its_state_and_another_town_does_not() -> None:
    entities = seeds.read("entities")
    capital = state_of_capital("ankara", entities)
    assert capital is not None
    assert (capital.entity_id, capital.country) == ("turkey", "TUR")
    assert state_of_capital("istanbul", entities) is None


def test_every_state_of_an_adjective_is_an_entity() -> None:
    known = {row["entity_id"]: row["country"] for row in seeds.read("entities")}
    assert all(known.get(row["entity_id"]) == row["country"] for row in seeds.read("nationalities"))
