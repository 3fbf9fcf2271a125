"""Whom a party is: an entity known by name, or one that the article makes known by an office or a group."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tasks.contract.ids import make_id
from tasks.contract.tables import Entity, Mention
from tasks.enrichers.consult.gender import Gender, gender_of
from tasks.enrichers.consult.parties import Party
from tasks.enrichers.consult.vocabulary import OFFICES, PartyNoun
from tasks.enrichers.consult.world import CAPITAL, MEDIA, POLITICIAN, STATE, World
from tasks.text.clitics import readings
from tasks.text.fold import fold
from tasks.text.lexicon import Lexicon
from tasks.text.tokens import Token, fold_word, tokens
from tasks.text.words import words

APPOSITION = 30  # characters behind a name in which its title begins
GROUPS = ("delegation", "collective", "body", "government")


@dataclass(frozen=True, slots=True)
class Actor:
    """A participant: how the article names it, and the entity it is.

    acts_for  entity ids that the phrase ties it to, the nearest first
    country   ISO code, where it is known
    is_body   it stands for a body or a state, not for a person
    is_public a person with an office, or known for politics
    is_counterpart نظيره السعودي: a person known only by his state
    gender    "m" "f" or "" for unknown
    place     the mention of the place that stands for a state: واشنطن for the United States
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
    place: Mention | None = None
    entity: Entity | None = None


class Cast:
    """Who is who in one article: grows as it is read."""

    def __init__(self, body: str, mentions: Sequence[Mention], world: World, party_nouns: Lexicon[PartyNoun]) -> None:
        self.world, self._party_nouns = world, party_nouns
        self._bodies = [entry for mention in mentions for entry in _heads(body, mention)]
        self._offices: list[tuple[str, frozenset[str], Actor]] = []
        self._ties: dict[str, tuple[str, ...]] = {}
        self._delegations: list[Actor] = []
        self._genders: dict[str, Gender] = {}
        self._titled = {
            mention.entity_id for mention in mentions if mention.title or _has_office(body, mention, party_nouns)
        }
        for mention in mentions:
            if mention.entity_type == "PERSON" and mention.title:
                has_office = any(self._offices_in(mention.title))  # who is only called by his nation acts for nobody
                states = self._office_words(mention.title)[1] if has_office else ()
                self._know(self._person(mention, states), mention.title)

    def actor(self, party: Party) -> Actor | None:
        """Whom a party is, or None where the words identify nobody who consults."""
        found = self._found(party)
        if found is None:
            return None
        gender = gender_of(party)
        if found.entity_type == "PERSON" and gender:
            self._genders[found.entity_id] = gender
        return replace(found, gender=self._genders.get(found.entity_id, "") if party.kind == "person" else gender)

    def _found(self, party: Party) -> Actor | None:
        if party.name and party.kind in ("person", "organisation", "place"):
            return self._named(party, party.name.mention)
        if party.kind in ("office", "counterpart"):
            return self._office(party)
        return self._group(party) if party.kind in GROUPS else None

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
            if self._is_office(party.head):
                self._titled.add(mention.entity_id)
            actor = self._person(mention, party.links)
            for title in party.phrase.split(mention.text):
                self._know(actor, title)
            return actor
        if self._is_outlet(mention):
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
        state = self.world.state_of(mention.entity_id)
        if state is None:
            return None
        kind = self.world.kind(mention.entity_id)
        actor = replace(self.state(state.entity_id, mention.text), place=mention)
        return actor if kind in (STATE, CAPITAL) else replace(actor, is_body=False)

    def _person(self, mention: Mention, links: tuple[str, ...]) -> Actor:
        ties = links or self._ties.get(mention.entity_id, ())
        country = self._country(ties) or self.world.country(mention.entity_id)
        is_public = bool(ties) or mention.entity_id in self._titled or self.world.kind(mention.entity_id) == POLITICIAN
        return Actor(mention.entity_id, mention.entity_type, mention.text, ties, country, is_public=is_public)

    def _country(self, links: Iterable[str]) -> str | None:
        return next((country for link in links if (country := self.world.country(link))), None)

    def _know(self, actor: Actor, title: str) -> None:
        """Each office of a title: معالي وزير الدولة وزير النقل; what a deputy is deputy of is none."""
        if actor.acts_for and title.strip():
            self._ties.setdefault(actor.entity_id, actor.acts_for)
        self._offices += [(head, stems, actor) for head, stems in self._offices_in(title)]

    def _offices_in(self, title: str) -> Iterator[tuple[str, frozenset[str]]]:
        found = tokens(title)
        for place in range(len(found)):
            match = self._party_nouns.at(found, place)
            is_new = place == 0 or found[place - 1].text.startswith("ال") or self._is_style(found, place - 1)
            if match and match.value.kind in OFFICES and is_new:
                yield match.reading.stem, self._office_words(title[found[place].start :])[0]

    def _is_style(self, found: Sequence[Token], place: int) -> bool:
        match = self._party_nouns.at(found, place)
        return match is not None and match.value.kind == "honorific"

    def _is_office(self, head: str) -> bool:
        """وزير النقل، سالم الحداد: the title may stand before a comma, where the name itself does not have it."""
        match = self._party_nouns.at(tokens(head), 0) if head else None
        return match is not None and match.value.kind in OFFICES

    def _office_words(self, title: str) -> tuple[frozenset[str], tuple[str, ...]]:
        """The words of a title without those for states, and the states that it names."""
        title_words = tokens(title)
        states: dict[int, str] = {}
        stems = set()
        for place, word in enumerate(title_words):
            demonym = self.world.demonyms.at(title_words, place)
            known = [  # مبعوث الأمم المتحدة لسوريا acts for no Syria
                reading.stem
                for reading in readings(word.text)
                if reading.stem in self.world.state_names and reading.particle != "ل"
            ]
            if demonym or known:
                states[place] = demonym.value if demonym else self.world.state_names[known[0]]
            elif not any(
                reading.stem in self.world.areas and not reading.is_definite for reading in readings(word.text)
            ):
                stems.add(fold_word(word.text).removeprefix("ال"))
        return frozenset(stems), tuple(dict.fromkeys(states.values()))

    def _office(self, party: Party) -> Actor | None:
        """The person known to hold the office; else the office itself, where the words say of what it is."""
        actor = self._holder(party)
        if actor:
            return replace(actor, acts_for=tuple(dict.fromkeys((*actor.acts_for, *party.links))))
        is_told = bool(party.links) or (party.kind == "office" and party.is_told)
        return self._own("PERSON", party) if is_told else None

    def _holder(self, party: Party) -> Actor | None:
        """Who is known to hold the office, unless several are: those whose titles say as much come first."""
        states = self._office_words(party.text)[1]
        head, stems = next(self._offices_in(party.text), (party.head, frozenset()))
        if not (party.is_told or party.is_definite or stems or states):
            return None  # رئيس ما يسمى المجلس
        fitting = [
            (known, actor)
            for other, known, actor in self._offices
            if other == head and stems <= known and set(states) <= set(actor.acts_for)
        ]
        exact = [entry for entry in fitting if entry[0] == stems and set(entry[1].acts_for) == set(states)]
        found = [actor for _, actor in exact or fitting]
        return found[-1] if len({actor.entity_id for actor in found}) == 1 else None

    def is_anothers(self, office: Party, person: Party) -> bool:
        """Somebody else than the person is known to hold the office."""
        head, stems = next(self._offices_in(office.text), (office.head, frozenset()))
        holders = {actor.entity_id for other, known, actor in self._offices if other == head and stems <= known}
        return bool(person.name and holders - {person.name.mention.entity_id})

    def _group(self, party: Party) -> Actor | None:
        """The body that a group stands for; the delegation or body named before; else the group itself, if told."""
        if party.pronoun:
            return None
        if party.name:
            return self._body_of(party, party.name.mention)
        known = self._delegation(party) or self._body(party) or self._body_within(party)
        if known or not _is_identified(party):
            return known
        actor = self._own("ORGANIZATION", party)
        if party.kind == "delegation":
            self._delegations.append(actor)
        return actor

    def _body_of(self, party: Party, mention: Mention) -> Actor | None:
        if self._is_outlet(mention):
            return None
        country = self.world.country(mention.entity_id)
        links = party.links[1:]
        actor = Actor(mention.entity_id, mention.entity_type, party.text, links, country, is_body=True)
        if party.kind == "delegation":
            self._delegations.append(actor)
        return actor

    def _delegation(self, party: Party) -> Actor | None:
        """الوفد, الوفد التركي: the one told of before."""
        if party.kind != "delegation" or not party.is_definite:
            return None
        known = [actor for actor in self._delegations if not party.links or set(party.links) & set(actor.acts_for)]
        return replace(known[-1], name=party.text) if known else None

    def _body(self, party: Party) -> Actor | None:
        """الحركة, after a movement was named: the last one named before."""
        if party.links or party.is_told or not party.is_definite or party.kind not in ("body", "government"):
            return None
        before = [
            mention for head, mention in self._bodies if head == party.head and mention.start_char < party.start_char
        ]
        if not before:
            return None
        entity_id, country = before[-1].entity_id, self.world.country(before[-1].entity_id)
        return Actor(entity_id, before[-1].entity_type, party.text, (), country, is_body=True)

    def _body_within(self, party: Party) -> Actor | None:
        """وفد من قيادة الحركة, after a movement was named: a group of that."""
        if party.links:
            return None
        heads = {
            reading.stem for word in tokens(party.phrase)[1:] for reading in readings(word.text) if reading.is_definite
        }
        named = [mention for head, mention in self._bodies if head in heads and mention.start_char < party.start_char]
        if not named:
            return None
        entity_id, country = named[-1].entity_id, self.world.country(named[-1].entity_id)
        return Actor(entity_id, named[-1].entity_type, party.text, (), country, is_body=True)

    def _own(self, entity_type: str, party: Party) -> Actor:
        """An entity that is known by the phrase alone."""
        entity_id = make_id("e", entity_type, fold(party.text))
        country = self._country(party.links)
        entity = Entity(entity_id=entity_id, entity_type=entity_type, name=party.text, country=country)
        is_body = entity_type != "PERSON"
        return Actor(
            entity_id, entity_type, party.text, party.links, country, is_body, not is_body,
            is_counterpart=party.kind == "counterpart", entity=entity,
        )  # fmt: skip


def _is_identified(party: Party) -> bool:
    """The words say who it is: whose it is, or of what it is the body; الحكومة alone is that of the country."""
    if party.links:
        return True
    is_told = party.is_told and (party.kind in ("body", "delegation") or party.has_body)
    is_alone = not party.is_told and party.kind == "government"
    return party.is_definite and (is_told or is_alone)


def _has_office(body: str, mention: Mention, party_nouns: Lexicon[PartyNoun]) -> bool:
    """سالم الحداد، وزير النقل: the title may follow the name."""
    if mention.entity_type != "PERSON":
        return False
    after = words(fold(body[mention.end_char : mention.end_char + APPOSITION]))
    found = [Token(word.text, "", word.start, word.end) for word in after]
    match = party_nouns.at(found, 0) if found else None
    return match is not None and match.value.kind in OFFICES and not match.reading.conjunction


def _heads(body: str, mention: Mention) -> Iterator[tuple[str, Mention]]:
    """The words by which the body may be called later: the first of its name and the one before it."""
    if mention.entity_type != "PERSON":
        before = body[: mention.start_char].rsplit(None, 1)[-1:] if mention.start_char else []
        for word in (mention.text.split(None, 1)[0], *before):
            yield fold_word(word).removeprefix("ال"), mention
