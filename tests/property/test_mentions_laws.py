"""What holds for the mentions of any text."""

import inspect
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tasks import seeds
from tasks.contract.tables import Article, Entity, Mention
from tasks.enrichers.mentions import mentions

SEEDS = {
    name: seeds.read(name)
    for name, parameter in inspect.signature(mentions).parameters.items()
    if parameter.kind is parameter.KEYWORD_ONLY
}
PIECES = st.sampled_from(
    "وقال الرئيس عبد الفتاح السيسي فِي القاهرة ولِلقاهرة محمد بن آل أبو مرزوق وزير الخارجية التركي هاكان فيدان "
    'حزب العدل والمساواة « » " ، . - \n حركة فتح صحيفة الحياة مدينة ستراكونيتسه جون سميث وال لل الـ على'.split(" ")
)
TEXTS = st.lists(PIECES | st.text(max_size=6), min_size=1, max_size=30).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_mentions_point_at_their_text_apart_from_each_other(body: str) -> None:
    article = Article(article_id="a" + "0" * 16, document_id="d" + "0" * 16, position=0, headline=None, body=body)
    rows = mentions(article, **SEEDS)
    found = [row for row in rows if isinstance(row, Mention)]
    entities = [row for row in rows if isinstance(row, Entity)]
    assert all(body[row.start_char : row.end_char] == row.text and row.text.strip() for row in found)
    assert all(before.end_char <= behind.start_char for before, behind in pairwise(found))
    assert len({row.entity_id for row in entities}) == len(entities)
    assert {row.entity_id for row in found} == {row.entity_id for row in entities}
    assert {row.entity_id: row.entity_type for row in entities}.items() >= {
        (row.entity_id, row.entity_type) for row in found
    }
