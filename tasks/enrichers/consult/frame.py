"""A trigger with both its sides, before it is known what it tells."""

from collections.abc import Sequence
from dataclasses import dataclass

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Frame:
    """A trigger at `row[place]` with both its sides; `arguments` as they were read."""

    sentence: Sentence
    row: Sequence[Item]
    place: int
    arguments: Arguments
    subjects: Sequence[Actor]
    others: Sequence[Actor]

    @property
    def trigger(self) -> Item:
        """The word that bears the clause: a verb, or the noun itself."""
        return self.row[self.place]

    @property
    def told(self) -> Item:
        """The word that tells what it was."""
        return self.arguments.noun or self.trigger

    @property
    def kind(self) -> str:
        """The kind of the trigger, as in consult_triggers.csv."""
        return self.trigger.trigger.kind if self.trigger.trigger else ""
