"""Which group a phrase means that names none: the delegation or the body told of before."""

from collections.abc import Iterator, Sequence

from tasks.contract.tables import Mention
from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.world import World
from tasks.text.clitics import readings
from tasks.text.tokens import fold_word, tokens

GOVERNMENT = "حكومه"  # folded
SIDES = ("نقابات", "احزاب", "فصايل", "قوي")


class Groups:
    """The bodies of one article by the words they may be called by, and its delegations as they are told."""

    def __init__(self, body: str, mentions: Sequence[Mention], world: World) -> None:
        self._world = world
        self._bodies = [entry for mention in mentions for entry in _heads(body, mention)]
        self._delegations: list[Actor] = []

    def learn(self, delegation: Actor) -> None:
        """A delegation was told of."""
        self._delegations.append(delegation)

    def known(self, party: Party) -> Actor | None:
        """The group told of before that the phrase means."""
        return self._delegation(party) or self._body(party) or self._within(party)

    def _delegation(self, party: Party) -> Actor | None:
        """الوفد, الوفد التركي: the one told of before; وفد المعارضة is another."""
        if party.kind != "delegation" or not party.is_definite:
            return None
        if not (party.links or party.text.startswith("ال")):
            return None
        known = [actor for actor in self._delegations if not party.links or set(party.links) & set(actor.acts_for)]
        return known[-1] if known else None

    def _body(self, party: Party) -> Actor | None:
        """الحركة, after a movement was named: the last one named before."""
        if party.links or party.is_told or not party.is_definite or party.kind not in ("body", "government"):
            return None
        before = [
            mention for head, mention in self._bodies if head == party.head and mention.start_char < party.start_char
        ]
        if not before:
            return None
        named, country = before[-1], self._world.country(before[-1].entity_id)
        return Actor(named.entity_id, named.entity_type, named.text, (), country, is_body=True)

    def _within(self, party: Party) -> Actor | None:
        """وفد من قيادة الحركة, after a movement was named: a group of that."""
        if party.links:
            return None
        heads = {
            reading.stem for word in tokens(party.phrase)[1:] for reading in readings(word.text) if reading.is_definite
        }
        named = [mention for head, mention in self._bodies if head in heads and mention.start_char < party.start_char]
        if not named:
            return None
        entity_id, country = named[-1].entity_id, self._world.country(named[-1].entity_id)
        return Actor(entity_id, named[-1].entity_type, party.text, (), country, is_body=True)


def is_identified(party: Party) -> bool:
    """The words say who it is: whose it is, or of what it is the body; الحكومة alone is that of the country."""
    if party.links:
        return True
    is_told = party.is_told and (party.kind in ("body", "delegation") or party.has_body)
    is_alone = party.kind == "government" and (not party.is_told or party.head == GOVERNMENT)  # الحكومة الاتحادية
    is_alone = is_alone or (party.kind == "government" and party.text.count(" ") == 1)  # السلطات المحلية
    is_alone = is_alone or (party.kind == "collective" and _are_sides(party))
    return party.is_definite and (is_told or is_alone)


def _are_sides(party: Party) -> bool:
    """النقابات, قادة الأحزاب: those of a country, with whom a government talks."""
    return any(word.text.removeprefix("ال") in SIDES for word in tokens(party.text)[-2:])


def _heads(body: str, mention: Mention) -> Iterator[tuple[str, Mention]]:
    """The words by which the body may be called later: the first of its name and the one before it."""
    if mention.entity_type != "PERSON":
        before = body[: mention.start_char].rsplit(None, 1)[-1:] if mention.start_char else []
        for word in (mention.text.split(None, 1)[0], *before):
            yield fold_word(word).removeprefix("ال"), mention
