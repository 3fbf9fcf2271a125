"""A participant of a consultation."""

from dataclasses import dataclass
from typing import NamedTuple

from tasks.contract.tables import Entity


class Place(NamedTuple):
    """A place that stands for a state, as the article names it, and the entity it is."""

    text: str
    entity_id: str


@dataclass(frozen=True, slots=True)
class Actor:
    """A participant: how the article names it, and the entity it is.

    acts_for  entity ids that the phrase ties it to, the nearest first
    country   ISO code, where it is known
    is_body   it stands for a body or a state, not for a person
    is_public a person with an office, or known for politics
    is_counterpart نظيره السعودي, رئيس مصري: a person known only by his state
    gender    "m" "f" or "" for unknown
    place     the place that stands for a state: واشنطن for the United States
    entity    the row of `entities` that the article's mentions may not bring
    """

    entity_id: str
    entity_type: str
    name: str
    acts_for: tuple[str, ...] = ()
    country: str | None = None
    is_body: bool = False
    is_public: bool = False
    is_counterpart: bool = False
    gender: str = ""
    place: Place | None = None
    entity: Entity | None = None
