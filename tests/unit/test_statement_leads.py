"""Cues that lead nowhere are not read; those of a source phrase and of an aside need nothing behind them."""

import pytest

from tasks.enrichers.reporting.reading import read_sentence
from tasks.enrichers.reporting.sentence import Context
from tasks.enrichers.reporting.vocabulary import vocabulary
from tests.unit.test_statements import SEEDS

WORDS = vocabulary(**SEEDS)


def is_read(body: str) -> bool:
    return read_sentence(Context(body, (), (), (), WORDS, tells_ali=False), (0, len(body))) is not None


@pytest.mark.parametrize(
    "body",
    [
        "واصلت الشركة العمل في الميناء.",
        "الطريق الممتد بين المدينة والبحر مغلق.",
        "تجول الوزير في السوق كما في الميناء.",
    ],
)
def test_a_verb_with_nothing_behind_it_that_a_content_opens_with_is_not_read(body: str) -> None:
    assert not is_read(body)


@pytest.mark.parametrize(
    "body",
    [
        "واصل الوزير: الجسر مغلق.",
        "وواصلت أن الجسر مغلق.",
        "الجسر مغلق، يتابع الوزير.",
        "الجسر مغلق كما كتبت الصحيفة.",
        "وواصل الوزير قائلا لا نعرف شيئا.",
    ],
)
def test_a_colon_a_clause_and_a_phrase_that_attributes_are_read(body: str) -> None:
    assert is_read(body)
