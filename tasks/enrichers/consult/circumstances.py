"""When and where a gathering was."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from tasks.contract.tables import Time
from tasks.enrichers.consult.gatherings import Gathering

Days = tuple[date, date]
DATED = ("DATE", "TIME")


def days_of(gathering: Gathering, times: Sequence[Time]) -> Days | None:
    """First and last day of the first time in its clause that has a value; None where none has."""
    tokens = gathering.sentence.tokens
    for item in gathering.when:
        start, end = tokens[item.start].start, tokens[item.end - 1].end
        for time in times:
            if time.start_char < end and start < time.end_char and time.timex_type in DATED:
                days = _days(time.value or "")
                if days:
                    return days
    return None


def _days(value: str) -> Days | None:
    """The days that a TIMEX3 value covers: 2015-08-02, 2015-08, 2015, 2015-W31, 2015-08-01/2015-08-03."""
    first, _, last = value.partition("/")
    start = _span(first)
    end = _span(last) if last else start
    return (start[0], end[1]) if start and end else None


def _span(value: str) -> Days | None:
    parts = value.partition("T")[0].split("-")
    try:
        if len(parts) == 2 and parts[1].startswith("W"):
            monday = date.fromisocalendar(int(parts[0]), int(parts[1][1:]), 1)
            return monday, monday + timedelta(days=6)
        year, month, day = (int(part) for part in [*parts, "0", "0"][:3])
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def place_of(gathering: Gathering) -> tuple[str | None, str | None]:
    """Where it was, as the article names it, and the entity: the place visited, or the first in its clause."""
    if gathering.mode == "visit":
        for _, actor in gathering.participants:
            if actor.place:
                return actor.place.text, actor.place.entity_id
    for party in gathering.where:
        if party.name or party.is_told:
            return party.text, party.name.mention.entity_id if party.name else None
    return None, None
