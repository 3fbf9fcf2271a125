"""The law of openings: trying patterns only where they can begin finds what trying them everywhere finds."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from tasks import seeds
from tasks.contract.tables import Article
from tasks.enrichers.times import times
from tasks.text.fold import fold
from tasks.text.openings import Openings

NAMES = (
    *("months", "weekdays", "day_periods", "date_words", "number_words"),
    *("time_units", "time_words", "time_traps"),
)
SEEDS: dict[str, Any] = {name: seeds.read(name) for name in NAMES}
WORDS = sorted({fold(row["form"]) for seed in SEEDS.values() for row in seed})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(WORDS).map(lambda word: "ال" + word),
    st.sampled_from(("و", "ب", "ل", "لل", "ال", "كل", "2015", "20", "3", "10:30", "5/8/2015", "(", "،", "-", "\n")),
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from((" ", " ", "")))).map(lambda pairs: "".join(map("".join, pairs)))


def looked_everywhere(openings: Openings, text: str) -> list[Iterator[re.Match[str]]]:
    return [pattern.finditer(text) for pattern in openings.patterns]


@settings(deadline=None, max_examples=200)
@given(text=TEXTS, language=st.sampled_from(("ar", "en")))
def test_times_are_those_found_by_looking_everywhere(text: str, language: str) -> None:
    article = Article(
        article_id="a", document_id="d", position=0, headline=None, body=text, language=language,
        date_published=datetime(2023, 8, 15), date_precision="day",
    )  # fmt: skip
    found = times(article, **SEEDS)
    with patch.object(Openings, "finditer", looked_everywhere):
        assert times(article, **SEEDS) == found
