"""Events of different articles that are one event: the same parties, on days, in a place and in a way that fit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations, islice, product

from tasks.contract.ids import make_id
from tasks.contract.tables import Story
from tasks.related.grouping import Link, grouped

# Outlets date one meeting a day apart: by the evening it was held, by the morning it was told, by their own clock.
DAYS_APART = 1
# A meeting without a date is told of within so many days.
DAYS_TOLD = 3


@dataclass(frozen=True, slots=True)
class Told:
    """An event as one article tells it.

    cluster    the copies that the article belongs to
    source     who first published that text: an outlet, or the cluster itself where no page says who
    parties    each with the ids it goes by: its own first, then that of the body it acts for, if any
    start end  first and last day, as far as the article dates them
    published  day of publication
    place      id of the place within its country; None for a country as a whole
    country    where it was
    """

    event_id: str
    article_id: str
    cluster: str
    source: str
    mode: str
    status: str
    parties: tuple[tuple[str, ...], ...]
    start: date | None = None
    end: date | None = None
    published: date | None = None
    place: str | None = None
    country: str | None = None

    @property
    def rank(self) -> tuple[bool, date, str]:
        """Sorts the first told first, undated last, ties by id."""
        return self.published is None, self.published or date.max, self.event_id

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day on which it can have been; None when the article gives no anchor."""
        first, last = self.start or self.end, self.end or self.start
        return (min(first, last), max(first, last)) if first and last else None

    @property
    def around(self) -> tuple[date, date] | None:
        """Its days, else the day of publication; None where the page states neither."""
        return self.days or ((self.published, self.published) if self.published else None)


def stories(told: Iterable[Told]) -> Iterator[Story]:
    """A row for each event, whatever their order; an event that one article tells is a story of its own."""
    events = {event.event_id: event for event in told}
    strengths = {
        (one.event_id, two.event_id): _strength(one, two) for one, two in _meeting(events.values()) if is_same(one, two)
    }
    for group in grouped(events, strengths, lambda one, two: is_same(events[one], events[two])):
        yield from _rows(sorted((events[event_id] for event_id in group), key=lambda event: event.rank))


def is_same(one: Told, two: Told) -> bool:
    """Whether two articles tell of one event. Two events of one article never are one: the article parts them."""
    return (
        one.article_id != two.article_id
        and (one.mode == "phone") == (two.mode == "phone")
        and (one.country is None or two.country is None or one.country == two.country)
        and _shares_two(one.parties, two.parties)
        and _fits_in_time(one, two)
        and (bool(one.days and two.days) or one.cluster == two.cluster or _shares_one_by_name(one, two))
    )


def _fits_in_time(one: Told, two: Told) -> bool:
    if one.around and two.around:
        return _gap(one.around, two.around) <= _tolerance(one, two)
    return one.cluster == two.cluster  # copies of one text tell of one event, dated or not


def _tolerance(one: Told, two: Told) -> int:
    """Days that may lie between; none when one outlet dates both: it tells of two meetings."""
    if not (one.days and two.days):
        return DAYS_TOLD
    return 0 if one.source == two.source else DAYS_APART


def _gap(one: tuple[date, date], two: tuple[date, date]) -> int:
    """Days between two spans of days; 0 where they touch."""
    return max(0, (max(one[0], two[0]) - min(one[1], two[1])).days)


def _shares_one_by_name(one: Told, two: Told) -> bool:
    """Whether a party of both is the same itself; without a day, two states whose envoys met are too little."""
    return not {own for own, *_ in one.parties}.isdisjoint(own for own, *_ in two.parties)


def _shares_two(one: Sequence[tuple[str, ...]], two: Sequence[tuple[str, ...]]) -> bool:
    """Whether two different parties of one event are two different parties of the other."""
    meets = [
        (left, right)
        for left, right in product(range(len(one)), range(len(two)))
        if not set(one[left]).isdisjoint(two[right])
    ]
    return any(a[0] != b[0] and a[1] != b[1] for a, b in combinations(meets, 2))


def _meeting(events: Iterable[Told]) -> Iterator[tuple[Told, Told]]:
    """Pairs of events that have two party ids in common and may fit in time, the smaller event id first."""
    by_pair: dict[tuple[str, str], list[Told]] = {}
    for event in events:
        for pair in _pairs(event):
            by_pair.setdefault(pair, []).append(event)
    seen: set[Link] = set()
    for found in by_pair.values():
        for one, two in _near(found):
            link = (min(one.event_id, two.event_id), max(one.event_id, two.event_id))
            if link not in seen:
                seen.add(link)
                yield (one, two) if one.event_id == link[0] else (two, one)


def _near(events: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Pairs within DAYS_TOLD of each other, and pairs of copies, one of which is not dated."""
    dated = sorted(((event.around, event) for event in events if event.around), key=lambda found: found[0])
    for place, ((_, last), one) in enumerate(dated):
        for (first, _), two in islice(dated, place + 1, None):
            if (first - last).days > DAYS_TOLD:
                break
            yield one, two
    for undated in (event for event in events if not event.around):
        yield from ((undated, other) for other in events if other.cluster == undated.cluster and other is not undated)


def _pairs(event: Told) -> set[tuple[str, str]]:
    return {
        (min(one, two), max(one, two))
        for left, right in combinations(event.parties, 2)
        for one in left
        for two in right
        if one != two
    }


def _strength(one: Told, two: Told) -> tuple[float, ...]:
    """Copies come first, then events on the same days, then those of most parties in common."""
    apart = _gap(one.days, two.days) if one.days and two.days else DAYS_TOLD
    shared = len(set(chain(*one.parties)) & set(chain(*two.parties)))
    return (one.cluster == two.cluster, -apart, shared)


def _rows(group: Sequence[Told]) -> Iterator[Story]:
    for event in group:
        yield Story(
            story_id=make_id("t", group[0].event_id),
            event_id=event.event_id,
            outlet_count=len({other.source for other in group}),
            disagreements=tuple(_disagreements(group)),
        )


def _disagreements(group: Sequence[Told]) -> Iterator[str]:
    statuses = {event.status for event in group}
    if "denied" in statuses and len(statuses) > 1:
        yield "status"
    days = [event.days for event in group if event.days]
    if any(_gap(one, two) for one, two in combinations(days, 2)):
        yield "date"
    if len({event.place for event in group if event.place}) > 1:
        yield "place"
