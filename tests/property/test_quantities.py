"""Laws of quantities in any text."""

from hypothesis import given
from hypothesis import strategies as st

from tasks import seeds
from tasks.contract.tables import Article
from tasks.enrichers.quantities import quantities

NAMES = ("number_words", "comparators", "measure_units", "number_labels", "function_words")
SEEDS = {name: seeds.read(name) for name in NAMES}
PIECES = [row["form"] for name in NAMES for row in SEEDS[name]] + list(" .,،٬٫()-/٠٣7\n1ًو")


@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["", " "]))
def test_each_row_points_at_its_words_and_none_at_the_same_place(pieces: list[str], gap: str) -> None:
    body = gap.join(pieces)
    article = Article(article_id="a" * 17, document_id="d" * 17, position=0, headline=None, body=body)
    rows = quantities(article, (), **SEEDS)
    assert all(body[row.start_char : row.end_char] == row.text for row in rows)
    assert all(row.unit is None or row.unit in row.text or len(rows) > 1 for row in rows)
    assert len({row.start_char for row in rows}) == len(rows)
