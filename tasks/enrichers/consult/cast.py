"""Whom a party is: an entity known by name, or one that the article makes known by an office or a group."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tasks.contract.ids import make_id
from tasks.contract.tables import Entity, Mention
from tasks.enrichers.consult.actor import Actor, Place
from tasks.enrichers.consult.behalf import is_of_no_state
from tasks.enrichers.consult.gender import Gender, gender_of
from tasks.enrichers.consult.groups import Groups, is_identified
from tasks.enrichers.consult.offices import Offices
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.titles import Titles
from tasks.enrichers.consult.vocabulary import EQUAL
from tasks.enrichers.consult.world import CAPITAL, MEDIA, POLITICIAN, STATE, World
from tasks.text.fold import fold
from tasks.text.tokens import fold_word, tokens

HEADING = ("برئاسة", "بقيادة")  # وفدا من الحركة برئاسة: no title of who heads it
FORMER = re.compile(r"(?<!\w)(?:ال)?(?:سابق|[أا]سبق)(?:ة|ا|ًا|اً)?(?!\w)")  # the office is another's by now
GROUPS = ("delegation", "collective", "body", "government")


class Cast:
    """Who is who in one article: grows as it is read."""

    def __init__(self, body: str, mentions: Sequence[Mention], world: World, titles: Titles) -> None:
        self.world, self.offices, self._titles = world, Offices(titles), titles
        self._groups = Groups(body, mentions, world)
        self._ties: dict[str, tuple[str, ...]] = {}
        self._genders: dict[str, Gender] = {}
        self._countries = Counter(filter(None, (world.country(mention.entity_id) for mention in mentions)))
        self._titled = {
            mention.entity_id
            for mention in mentions
            if (mention.title and (mention.title.startswith(EQUAL) or titles.offices(mention.title)))
            or titles.follows(body, mention)
        }
        self._persons = frozenset(mention.entity_id for mention in mentions if mention.entity_type == "PERSON")
        for mention in mentions:
            if mention.entity_type == "PERSON" and mention.title and not mention.title.endswith(HEADING):
                states = titles.words(mention.title)[1] if titles.offices(mention.title) else ()
                self._know(self._person(mention, states), mention.title, mention.start_char)

    def actor(self, party: Party) -> Actor | None:
        """Whom a party is, or None where the words identify nobody who consults."""
        found = self._found(party)
        if found is None:
            return None
        if found.acts_for and party.kind in ("person", "office") and FORMER.search(party.phrase):
            found = replace(found, acts_for=())
        if found.acts_for and is_of_no_state(party):
            acts_for = tuple(link for link in found.acts_for if self.world.kind(link) != STATE)
            found = replace(found, acts_for=acts_for)
        if not self._persons.isdisjoint(found.acts_for):
            found = replace(found, acts_for=tuple(filter(None, map(self._state_led, found.acts_for))))
        gender = gender_of(party)
        if found.entity_type == "PERSON" and gender:
            self._genders[found.entity_id] = gender
        gender = self._genders.get(found.entity_id, "") if party.kind == "person" else gender
        return replace(found, gender=gender) if gender != found.gender else found

    def _state_led(self, link: str) -> str:
        """حكومة الرئيس سالم acts for his state."""
        return self._titles.state(self.world.country(link)) if link in self._persons else link

    def _found(self, party: Party) -> Actor | None:
        if party.name and party.kind in ("person", "organisation", "place"):
            return self._named(party, party.name.mention)
        if party.kind in ("office", "counterpart"):
            return self._office(party)
        if party.kind == "place" and party.links:
            return self._capital(party)
        return self._group(party) if party.kind in GROUPS else None

    def _capital(self, party: Party) -> Actor:
        """العاصمة المصرية: the state whose it is."""
        return replace(self.state(party.links[0], party.text), place=Place(party.text, party.links[0]))

    def lead(self, heads: Sequence[Actor]) -> None:
        """They head a delegation of which nothing else is known: الوفد is theirs from here on."""
        for head in heads:
            self._groups.learn(head)

    def state(self, entity_id: str, name: str | None = None) -> Actor:
        """A known state, named by itself or by an adjective."""
        entity = self.world.entities[entity_id]
        return Actor(
            entity_id, entity.entity_type, name or entity.name, country=entity.country, is_body=True, entity=entity
        )

    def _named(self, party: Party, mention: Mention) -> Actor | None:
        if party.kind == "place":
            return self._place(mention)
        if party.kind == "person":
            if self._titles.begins_with_office(party.head):
                self._titled.add(mention.entity_id)
            actor = self._person(mention, party.links)
            for title in party.phrase.split(mention.text):
                self._know(actor, title)
            return actor
        if self._is_outlet(mention) or fold_word(mention.text.split()[0]).removeprefix("ال") in self.world.sights:
            return None
        country = self.world.country(mention.entity_id)
        return Actor(mention.entity_id, mention.entity_type, mention.text, party.links, country, is_body=True)

    def is_outlet(self, party: Party) -> bool:
        """The party is an outlet: by its head, or by name."""
        is_named = party.kind == "organisation" and party.name is not None and self._is_outlet(party.name.mention)
        return party.kind == "outlet" or is_named

    def _is_outlet(self, mention: Mention) -> bool:
        """An outlet is who asks and tells; it does not consult."""
        return self.world.kind(mention.entity_id) == MEDIA or fold_word(mention.text.split()[0]) in self.world.outlets

    def _place(self, mention: Mention) -> Actor | None:
        """A place stands for its state; which places may act is for the trigger to say."""
        state = self.world.state_of(mention.entity_id) or self.world.state_within(mention.text)
        if state is None:
            return None
        kind = self.world.kind(mention.entity_id)
        place = Place(mention.text, mention.entity_id)
        actor = replace(self.state(state.entity_id, mention.text), place=place)
        return actor if kind in (STATE, CAPITAL) else replace(actor, is_body=False)

    def _person(self, mention: Mention, links: tuple[str, ...]) -> Actor:
        ties = links or self._ties.get(mention.entity_id, ())
        country = self._country(ties) or self.world.country(mention.entity_id)
        is_public = mention.entity_id in self._titled or self.world.kind(mention.entity_id) == POLITICIAN
        return Actor(mention.entity_id, mention.entity_type, mention.text, ties, country, is_public=is_public)

    def _country(self, links: Iterable[str]) -> str | None:
        return next((country for link in links if (country := self.world.country(link))), None)

    def _know(self, actor: Actor, title: str, at: int = 0) -> None:
        if actor.acts_for and title.strip() and not FORMER.search(title):
            self._ties.setdefault(actor.entity_id, actor.acts_for)
        self.offices.learn(actor, title, at)

    def _office(self, party: Party) -> Actor | None:
        """The person known to hold the office; else the office itself, where the words say of what it is."""
        actor = None if self._is_of_any(party) else self.offices.holder(party)
        if actor:
            return replace(actor, acts_for=tuple(dict.fromkeys((*actor.acts_for, *party.links))))
        is_told = bool(party.links) or (party.kind == "office" and party.is_told)
        if not is_told:
            return None
        return self._own("PERSON", party)

    def _is_of_any(self, party: Party) -> bool:
        """وزير خارجية مصري: some minister or other, and not the one who is known."""
        last = tokens(party.text)[-1:]
        match = self.world.demonyms.at(last, 0) if last and party.links and not party.name else None
        return match is not None and not match.reading.is_definite

    def _group(self, party: Party) -> Actor | None:
        """The body that a group stands for; the delegation or body named before; else the group itself, if told."""
        if party.pronoun:
            return None
        if party.name:
            return self._body_of(party, party.name.mention)
        if party.kind == "government" and not party.is_told and (state := self._styled(party)):
            return state
        known = self._groups.known(party)
        if known or not is_identified(party):
            return known
        actor = self._own("ORGANIZATION", party)
        if party.kind == "delegation":
            self._groups.learn(actor)
        return actor

    def _styled(self, party: Party) -> Actor | None:
        """السلطنة, المملكة: the state that is called so, of several the one that the article tells most of."""
        states = self.world.styled.get(party.head, ())
        told = [state for state in states if self._countries[self.world.country(state) or ""]] or states[:1] * (
            len(states) == 1
        )
        if not told or not party.is_definite:
            return None
        state = max(told, key=lambda one: self._countries[self.world.country(one) or ""])
        return replace(self.state(state, party.text), place=Place(party.text, state))

    def _body_of(self, party: Party, mention: Mention) -> Actor | None:
        if self._is_outlet(mention):
            return None
        country = self.world.country(mention.entity_id)
        links = party.links[1:] if party.name and self.world.country(mention.entity_id) is None else ()
        actor = Actor(mention.entity_id, mention.entity_type, party.text, links, country, is_body=True)
        if party.kind == "delegation":
            self._groups.learn(actor)
        return actor

    def _own(self, entity_type: str, party: Party) -> Actor:
        """An entity that is known by the phrase alone."""
        entity_id = make_id("e", entity_type, fold(party.text))
        country = self._country(party.links)
        entity = Entity(entity_id=entity_id, entity_type=entity_type, name=party.text, country=country)
        is_body = entity_type != "PERSON"
        return Actor(
            entity_id, entity_type, party.text, party.links, country, is_body, not is_body,
            is_counterpart=party.kind == "counterpart" or self._is_of_any(party), entity=entity,
        )  # fmt: skip
