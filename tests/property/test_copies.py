"""Laws of clusters: the same whatever the order, and nobody beside one they are nothing like."""

import random
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tasks.related.copies import Told, agree, clusters, is_link
from tasks.related.grouping import Link
from tasks.text.shingles import Likeness

SHARES = st.floats(0, 1)
NAMES = "abcdefg"


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Told], dict[Link, Likeness]]:
    """Some articles, and how alike each two of them are."""
    names = NAMES[: draw(st.integers(1, len(NAMES)))]
    moments = st.none() | st.integers(0, 3).map(lambda day: datetime(2020, 1, 1) + timedelta(day))
    articles = [
        Told(name, draw(moments), draw(st.sampled_from(["x", "y", None])), draw(st.integers(1, 9))) for name in names
    ]
    pairs = [(one, two) for one in names for two in names if one < two]
    alike = {pair: sorted([draw(SHARES), draw(SHARES)]) for pair in pairs}
    return articles, {pair: Likeness(*found) for pair, found in alike.items()}


@given(worlds(), st.randoms(use_true_random=False))
def test_clusters(world: tuple[list[Told], dict[Link, Likeness]], draw: random.Random) -> None:
    articles, alike = world

    def compare(one: str, two: str) -> Likeness:
        return alike[min(one, two), max(one, two)]

    links = {pair: found for pair, found in alike.items() if is_link(found)}
    rows = {row.article_id: row for row in clusters(articles, links, compare)}
    shuffled = draw.sample(articles, len(articles))
    others = dict(draw.sample(sorted(links.items()), len(links)))
    assert rows == {row.article_id: row for row in clusters(shuffled, others, compare)}
    assert rows.keys() == {article.article_id for article in articles}
    members: dict[str, list[str]] = {}
    for row in rows.values():
        members.setdefault(row.cluster_id, []).append(row.article_id)
    ranks = {article.article_id: article.rank for article in articles}
    for group in members.values():
        assert [name for name in group if rows[name].is_canonical] == [min(group, key=ranks.__getitem__)]
        assert all(agree(compare(one, two)) for one in group for two in group if one < two)
