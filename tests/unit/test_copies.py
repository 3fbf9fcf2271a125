"""Which article is the original, and what the others are to it."""

from datetime import datetime

from tasks.contract.tables import Cluster
from tasks.related.copies import Told, clusters, latest, outlet
from tasks.related.grouping import Link
from tasks.text.shingles import Likeness

COPIED, HOLDS, UNLIKE = Likeness(0.9, 0.95), Likeness(0.2, 1.0), Likeness(0.1, 0.2)
DAY = datetime(2020, 5, 1)


def told(article_id: str, when: datetime | None = None, outlet: str | None = None, size: int = 100) -> Told:
    return Told(article_id, when, outlet, size)


def found(*articles: Told, **links: Likeness) -> dict[str, Cluster]:
    """`links` are named by the two ids of one letter each."""
    pairs: dict[Link, Likeness] = {(name[0], name[1]): likeness for name, likeness in links.items()}

    def compare(one: str, two: str) -> Likeness:
        return pairs.get((min(one, two), max(one, two)), UNLIKE)

    return {row.article_id: row for row in clusters(articles, pairs, compare)}


def test_the_earliest_dated_is_the_original_and_the_undated_last() -> None:
    rows = found(
        told("a"), told("b", DAY.replace(hour=9)), told("c", DAY.replace(hour=8)), ab=COPIED, bc=COPIED, ac=COPIED
    )
    assert [rows[name].is_canonical for name in "abc"] == [False, False, True]
    assert len({row.cluster_id for row in rows.values()}) == 1


def test_of_two_undated_the_smaller_id_is_the_original() -> None:
    assert found(told("b"), told("a"), ab=COPIED)["a"].is_canonical


def test_a_day_claims_no_priority_over_an_hour_in_it() -> None:
    hour = latest(DAY.replace(hour=21), "minute")
    day = latest(DAY, "day")
    assert hour is not None and day is not None
    assert hour < day
    assert latest(None, None) is None
    assert latest(datetime.max, "year") == datetime.max


def test_a_later_article_of_the_same_outlet_is_a_version() -> None:
    rows = found(
        told("a", DAY, "x.example"),
        told("b", DAY.replace(day=2), "y.example"),
        told("c", DAY.replace(day=3), "y.example"),
        told("d", DAY.replace(day=4)),
        told("e", DAY.replace(day=5)),
        **{one + two: COPIED for one in "abcde" for two in "abcde" if one < two},
    )
    assert [rows[name].version_of for name in "abcde"] == [None, None, "b", None, None]


def test_held_whole() -> None:
    rows = found(told("a", DAY, size=500), told("b", DAY.replace(day=2), size=40), ab=HOLDS)
    assert (rows["b"].relation, rows["b"].similarity, rows["b"].containment) == ("excerpt", 0.2, 1.0)
    rows = found(told("a", DAY, size=40), told("b", DAY.replace(day=2), size=500), ab=HOLDS)
    assert rows["b"].relation == "expansion"


def test_two_briefs_that_one_digest_holds_are_no_copies_of_each_other() -> None:
    rows = found(told("a", DAY, size=40), told("b", DAY, size=900), told("c", DAY, size=40), ab=HOLDS, bc=HOLDS)
    assert rows["a"].cluster_id != rows["c"].cluster_id


def test_an_article_alone_is_the_original_of_itself() -> None:
    row = found(told("a"))["a"]
    assert (row.is_canonical, row.relation, row.similarity) == (True, "original", 1.0)


def test_an_outlet_is_known_by_its_domain_else_by_its_folded_name() -> None:
    assert outlet("x.example", "الأمل") == "x.example"
    assert outlet(None, "الأمل") == outlet(None, "الامل")
    assert outlet(None, None) is None
