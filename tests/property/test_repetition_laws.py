"""Laws of repetition: runs grown from shorter ones are all that occur twice; shares stay within 0 and 1."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tasks.text.repetition import duplicate_gram_share, repeated_grams, top_gram_share

TOKENS = st.lists(st.sampled_from(("في", "من", "قال", ".")), max_size=40)
LONGEST = 6


@given(tokens=TOKENS)
def test_every_run_that_occurs_twice_is_found_at_each_of_its_places(tokens: list[str]) -> None:
    for size, found in repeated_grams(tokens, Counter(tokens), LONGEST).items():
        runs = {place: tuple(tokens[place : place + size]) for place in range(len(tokens) - size + 1)}
        times = Counter(runs.values())
        assert list(found.items()) == [(place, run) for place, run in runs.items() if times[run] > 1]


@given(tokens=TOKENS)
def test_shares_are_shares(tokens: list[str]) -> None:
    length = sum(map(len, tokens))
    for found in repeated_grams(tokens, Counter(tokens), LONGEST).values():
        assert 0 <= duplicate_gram_share(found, length) <= 1
        assert 0 <= top_gram_share(found, length) <= 1
        assert bool(found) == (top_gram_share(found, length) > 0)
