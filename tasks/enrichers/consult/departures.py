"""Whom a departure says to have been where: غادر الوزير القاهرة بعد زيارة."""

from collections.abc import Sequence

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.party import Party

LEAVING = "غادر"
BEHIND = ("بعد", "عقب", "ختام", "اثر")  # what stands before the visit that is over
CLAUSE = 24  # items from the verb to the visit


def visit_behind(row: Sequence[Item], place: int) -> int:
    """The place of the visit that the departure at `place` ends; 0 for none."""
    if LEAVING not in row[place].word:
        return 0
    for at in range(place + 2, min(place + CLAUSE, len(row))):
        item = row[at]
        if item.mark == "end" or item.kind in ("complementiser", "relative"):
            return 0
        told = item.trigger if item.kind == "noun" and row[at - 1].word in BEHIND else None
        if told and told.mode == "visit" and not told.pronoun:
            return at
    return 0


def place_left(row: Sequence[Item], place: int, visit: int) -> list[Party]:
    """غادر الوزير ^القاهرة^, غادر مطار القاهرة ^بمصر^: the place told last, none headed for."""
    found = [
        item.party
        for before, item in zip(row[place : visit - 1], row[place + 1 : visit], strict=False)
        if item.party and item.party.kind in ("place", "venue") and item.party.name and before.kind != "preposition"
    ]
    return [party for party in found if party.particle in ("", "ب")][-1:]
