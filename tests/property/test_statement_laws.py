"""Laws of statements, whatever the text: spans point at contents, no channel is the speaker."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tasks import seeds
from tasks.contract.seed import seed_names
from tasks.contract.tables import Article
from tasks.enrichers.statements import statements
from tasks.text.clauses import quoted_sentences
from tasks.text.quotes import quotations

SEEDS = {name: seeds.read(name) for name in seed_names(statements)}
WORDS = st.sampled_from(
    "قال وأكد مؤكدا ونقلت عن نقلا بحسب وفقا كما لما ما الذي أن إن إلى على لقناة وكالة رويترز لـCNN لـ مصدر مسؤول "
    'الوزير سامر قوله بالقول أشاد بجهود أهمية في تصريح فيها ، . : « » " ” “ \n ( ) بين عبر ذكر يذكر طالب اتهم لم'.split(
        " "
    )
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_spans_point_at_contents(body: str) -> None:
    article = Article(article_id="a" * 17, document_id="d" * 17, position=0, headline=None, body=body)
    rows = statements(article, (), (), **SEEDS)
    for row in rows:
        assert body[row.start_char : row.end_char] == row.content
        assert row.content.strip()
        assert row.speaker
        assert row.speaker not in row.via
    assert len({row.statement_id for row in rows}) == len(rows)


@given(TEXTS)
def test_sentences_cover_every_word_once(body: str) -> None:
    spans = list(quoted_sentences(body, quotations(body)))
    kept = "".join(body[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(body.split())
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
