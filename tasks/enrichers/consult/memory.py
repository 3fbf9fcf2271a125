"""What a sentence may take for known of those before it."""

from dataclasses import dataclass, field

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.cast import Cast
from tasks.enrichers.consult.gatherings import Gathering

SENTENCES_BACK = 4  # how far a subject is carried; in the annotated articles 3 at most


@dataclass(slots=True)
class Memory:
    """What a sentence may take for known.

    topics   of whom each sentence speaks, by its number
    met      who met last
    told     the gatherings so far, each with the number of its sentence
    members  who is of a delegation, by its entity
    """

    cast: Cast
    is_sport: bool
    topics: dict[int, Actor | None] = field(default_factory=dict)
    met: list[Actor] = field(default_factory=list)
    told: list[tuple[int, Gathering]] = field(default_factory=list)
    members: dict[str, list[Actor]] = field(default_factory=dict)

    def enrol(self, delegation: Actor | None, members: list[Actor], number: int) -> None:
        """They are of the delegation, or of that which was received last, whoever sent it."""
        if delegation:
            self.members.setdefault(delegation.entity_id, []).extend(members)
        elif self.told and not self.told[-1][1].is_whole and number - self.told[-1][0] <= SENTENCES_BACK:
            self.told[-1][1].join(members)
