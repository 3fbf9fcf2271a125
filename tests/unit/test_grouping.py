"""Groups: nobody stands with one they do not agree with."""

from tasks.related.grouping import connected, grouped


def test_connected_through_others() -> None:
    assert connected([("a", "b"), ("c", "d"), ("b", "e")]) == [["a", "b", "e"], ["c", "d"]]


def test_a_chain_breaks_at_its_weakest_link() -> None:
    links = {("a", "b"): (0.9,), ("b", "c"): (0.8,)}
    together = {("a", "b"), ("b", "c")}
    assert grouped("abc", links, lambda one, two: (min(one, two), max(one, two)) in together) == [["a", "b"], ["c"]]


def test_all_that_agree_are_one_group() -> None:
    links = {("a", "b"): (0.9,), ("b", "c"): (0.8,)}
    assert grouped("dcba", links, lambda one, two: True) == [["a", "b", "c"], ["d"]]
