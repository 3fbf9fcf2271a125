"""Events of different articles that are one story, who tells it, and what they do not agree on."""

from dataclasses import replace
from datetime import date

from tasks.contract.tables import Story
from tasks.related.stories import Told, is_same, stories

DAY = date(2020, 5, 10)


def told(name: str, *parties: str, mode: str = "meeting", status: str = "held", day: date | None = DAY) -> Told:
    """An event named `name` of an article, an outlet and a text of its own; a party "a/b" is a that acts for b."""
    return Told(
        event_id=name,
        article_id=f"article {name}",
        cluster=f"cluster {name}",
        source=f"outlet {name}",
        mode=mode,
        status=status,
        parties=tuple(tuple(party.split("/")) for party in parties),
        start=day,
        published=DAY,
    )


def rows(*events: Told) -> dict[str, Story]:
    return {row.event_id: row for row in stories(events)}


def test_two_outlets_tell_one_meeting() -> None:
    found = rows(
        told("1", "minister/egypt", "envoy"), told("2", "egypt", "envoy", mode="visit"), told("3", "egypt", "qatar")
    )
    assert found["1"].story_id == found["2"].story_id != found["3"].story_id
    assert found["1"].outlet_count == 2
    assert found["3"].outlet_count == 1


def test_copies_count_once() -> None:
    one, two = told("1", "a", "b"), told("2", "a", "b")
    found = rows(one, replace(two, cluster=one.cluster, source=one.source), told("3", "a", "b"))
    assert {row.outlet_count for row in found.values()} == {2}


def test_two_parties_have_to_be_two() -> None:
    assert not is_same(told("1", "minister/egypt", "qatar"), told("2", "minister/egypt", "oman"))
    assert not is_same(told("1", "minister/egypt", "qatar"), told("2", "egypt", "minister"))


def test_what_does_not_fit() -> None:
    one = told("1", "a", "b")
    assert not is_same(one, told("2", "a", "b", mode="phone"))
    assert not is_same(one, told("2", "a", "b", day=date(2020, 5, 13)))
    assert not is_same(replace(one, place="x", country="EGY"), replace(told("2", "a", "b"), place="y", country="QAT"))
    assert not is_same(one, replace(told("2", "a", "b"), article_id=one.article_id))


def test_an_undated_meeting_is_one_of_the_days_around() -> None:
    undated = told("2", "a", "b", day=None)
    assert is_same(told("1", "a", "b", day=date(2020, 5, 8)), undated)
    assert not is_same(told("1", "a", "b", day=date(2020, 5, 1)), undated)
    nowhere = replace(undated, published=None)
    assert not is_same(told("1", "a", "b"), nowhere)
    assert is_same(replace(told("1", "a", "b"), cluster=nowhere.cluster), nowhere)
    assert len({row.story_id for row in stories([replace(told("1", "a", "b"), cluster=nowhere.cluster), nowhere])}) == 1


def test_without_a_day_two_states_are_too_little_to_go_by() -> None:
    envoys = told("1", "minister/egypt", "envoy/qatar", day=None)
    assert not is_same(envoys, told("2", "king/egypt", "emir/qatar"))
    assert is_same(envoys, told("2", "egypt", "envoy/qatar"))
    assert is_same(envoys, told("2", "minister/egypt", "emir/qatar"))


def test_a_denial_and_another_day_are_shown() -> None:
    found = rows(told("1", "a", "b"), told("2", "a", "b", status="denied", day=date(2020, 5, 11)))
    assert {row.disagreements for row in found.values()} == {("status", "date")}
    assert rows(told("1", "a", "b", status="planned"), told("2", "a", "b"))["1"].disagreements == ()


def test_daily_meetings_are_not_chained_into_one() -> None:
    days = [told(str(day), "a", "b", day=date(2020, 5, day)) for day in range(1, 10)]
    found = rows(*days)
    assert found["1"].story_id != found["3"].story_id
    assert found["1"].story_id != found["9"].story_id


def test_one_outlet_that_dates_two_meetings_means_two() -> None:
    one, two = told("1", "a", "b"), told("2", "a", "b", day=date(2020, 5, 11))
    assert is_same(one, two)
    assert not is_same(one, replace(two, source=one.source))


def test_the_order_makes_no_difference() -> None:
    events = [told(str(day), "a", "b", day=date(2020, 5, 1 + day // 2)) for day in range(8)]
    assert rows(*events) == rows(*reversed(events))
