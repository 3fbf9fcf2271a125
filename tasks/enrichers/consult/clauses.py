"""Of whom each clause of a sentence speaks, as it is read."""

from collections.abc import Sequence

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.items import OPENERS, Item
from tasks.enrichers.consult.memory import SENTENCES_BACK, Memory
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.references import agrees
from tasks.enrichers.consult.sentence import EXPECTED
from tasks.enrichers.consult.subjects import PRONOUNS
from tasks.enrichers.consult.text import Text
from tasks.enrichers.consult.topics import (
    begins_with_unknown,
    is_about_the_same,
    is_of_attendants,
    is_topic,
    opens_clause,
)

SAME_SUBJECT = ("حيث", "ثم", "بعدما")  # يزور مصر حيث يلتقي الرئيس


def has_pronoun_of_topic(item: Item) -> bool:
    """أنها: the word that opens the clause has a pronoun."""
    return item.kind in OPENERS and item.kind != "subordinator" and len(item.word) > 2 and item.word[-1] in PRONOUNS


class Clauses:
    """One sentence, read up to a place; `topic` is of the sentence, `clause_topic` of the clause that is open."""

    def __init__(self, text: Text, number: int, memory: Memory) -> None:
        self.text, self.number, self.memory = text, number, memory
        self.sentence, self.row = text.sentence(number), text.row(number)
        self.topic: Actor | None = None
        self.clause_topic: Actor | None = None
        self.last_topic: Actor | None = None
        self.is_blocked, self.is_turned = begins_with_unknown(self.row), False
        self.is_same = is_about_the_same(self.row)

    def read(self, place: int) -> None:
        """The item at `place` is read: it may open a clause, or name whom the sentence is about."""
        item = self.row[place]
        if item.kind in OPENERS:
            self._open_clause(place, item)
        if item.party:
            self._note(place, item.party)

    def close(self) -> None:
        """The sentence is read: those after it may leave its topic unsaid."""
        self.memory.topics[self.number] = None if is_of_attendants(self.row) else self.topic

    @property
    def is_turned_away(self) -> bool:
        """The clause may be of another than the sentence, and does not say of whom."""
        return self.is_turned and not self.clause_topic

    def _note(self, place: int, party: Party) -> None:
        """The first party is what the sentence speaks of; a person right after a delegation is its head."""
        before = self.row[place - 1].party if place else None
        is_bare = not (party.conjunction or party.particle)
        is_head = party.kind == "person" and before is not None and before.kind == "delegation" and is_bare
        is_awaited = self.topic is None and not (self.is_blocked or self.is_same)
        if is_head or (is_awaited and is_topic(self.row, place)):
            self.topic = self._topical(party)
            self.is_blocked = self.topic is None and party.kind != "place"
        elif is_topic(self.row, place) and opens_clause(self.row, place):
            self.clause_topic = self.last_topic = self._topical(party)

    def _open_clause(self, place: int, item: Item) -> None:
        """أنه goes on about the same; أن may turn to another, so that nothing unsaid is taken for known."""
        has_pronoun = has_pronoun_of_topic(item)
        is_since = place > 0 and self.row[place - 1].word in ("بعد", "قبل")  # بعد أن زار
        near = self.row[max(0, place - 6) : place]  # من المقرر، وفق بيان، أن
        is_planned = item.word == "ان" and any(before.word in EXPECTED for before in near)
        is_of_pronoun = item.kind == "auxiliary" and place > 0 and has_pronoun_of_topic(self.row[place - 1])
        is_verb_next = place + 1 < len(self.row) and self.row[place + 1].party is None
        is_denial = item.word in ("لا", "لم", "لن") and is_verb_next  # بحث الرئيس المسألة ولا يعتزم
        goes_on = is_since or is_planned or item.word in SAME_SUBJECT or is_of_pronoun or is_denial
        if not goes_on:
            topic = self.clause_topic if item.conjunction else None  # قال إن الوزير … وإنه …
            self.clause_topic = (topic or self._meant(item)) if has_pronoun else None
        self.is_turned = item.kind == "complementiser" and not has_pronoun

    def _meant(self, item: Item) -> Actor | None:
        """قال الوزير إن مصر شريك، كما أنها: she is no minister."""
        topic, named = self._carried_topic(), self.last_topic
        is_person = topic is not None and not topic.is_body and topic.gender != "f"
        is_hers = named is not None and named.is_body and named.gender == "f"
        return named if item.word.endswith("ها") and is_person and is_hers else topic

    def carried(self, verb: Item | None = None) -> list[Actor]:
        """Of whom the clause speaks, or else the text; from here on the sentence does too. A verb has to agree."""
        topic = self.clause_topic or self._carried_topic()
        self.is_blocked = self.is_blocked or topic is None  # whom it names behind is another
        return [topic] if topic and (verb is None or agrees(verb, topic)) else []

    def beside(self, subjects: Sequence[Actor]) -> list[Actor]:
        """Of whom the sentence speaks beside the subjects of a clause, or those before it."""
        known = {actor.entity_id for actor in subjects}
        told = (topic for topic in (self.topic, self._topic_before()) if topic and topic.entity_id not in known)
        return [topic] if (topic := next(told, None)) else []

    def _topical(self, party: Party) -> Actor | None:
        """Whom the text can go on speaking of: of places only states and their capitals."""
        actor = self.memory.cast.actor(party) or self._holder(party)
        return None if actor and actor.place and not actor.is_body else actor

    def _holder(self, party: Party, *known: Actor | None) -> Actor | None:
        """الوزير, where several are ministers: the one whom the text speaks of, or of those known that are given."""
        if party.kind != "office" or party.is_told or not party.is_definite:
            return None
        topic = known[0] if known else self.topic or self._topic_before()
        return topic if topic and self.memory.cast.offices.holds(topic, party.head) else None

    def _carried_topic(self) -> Actor | None:
        if self.topic is None and not self.is_blocked:
            self.topic = self._topic_before()
        return self.topic

    def _topic_before(self) -> Actor | None:
        """Of whom the sentences before spoke, the nearest that names one."""
        for number in range(self.number - 1, max(-1, self.number - 1 - SENTENCES_BACK), -1):
            if number not in self.memory.topics:
                row = self.text.row(number)
                is_of_none = is_about_the_same(row) or begins_with_unknown(row) or is_of_attendants(row)
                found = (
                    self.memory.cast.actor(item.party)
                    for at, item in enumerate(() if is_of_none else row)
                    if item.party and is_topic(row, at)
                )
                self.memory.topics[number] = next(filter(None, found), None)
            topic = self.memory.topics[number]
            if topic:
                return topic
        return None
