"""Of whom a sentence speaks as it goes on, so that what it leaves unsaid is known."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.cast import Cast
from tasks.enrichers.consult.gatherings import Gathering
from tasks.enrichers.consult.items import OPENERS, Item
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.references import agrees, antecedent, group_before, owner, persons_before
from tasks.enrichers.consult.sentence import EXPECTED
from tasks.enrichers.consult.sides import are_two, is_unnamed, pair_told, persons_in_clause
from tasks.enrichers.consult.subjects import PRONOUNS
from tasks.enrichers.consult.text import Text
from tasks.enrichers.consult.topics import begins_with_unknown, is_quoted, is_topic, subject_after
from tasks.enrichers.consult.world import STATE

TWINS = ("تين", "تان")  # الكوريتان
SAME_SUBJECT = ("حيث", "ثم", "بعدما")  # يزور مصر حيث يلتقي الرئيس
SEVERAL = ("collective", "counterpart", "delegation")  # who may be of several states
SINGLE = ("مسوول", "مسيول", "دبلوماسي")  # المسؤول التركي: who was told of before
KINGS, PRESIDENTS = ("ملك", "عاهل", "سلطان"), ("رييس",)
STYLED = {"جلالته": KINGS, "فخامته": PRESIDENTS}
TWO = 2
FIRST = ("اول", "ارفع", "اخر")
OTHERS = {"ه": "f", "ها": "m"}  # of whom a pronoun is not
HEAD_REACH = 6  # items from a delegation to who heads it
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


def has_pronoun_of_topic(item: Item) -> bool:
    """أنها: the word that opens the clause has a pronoun."""
    return item.kind in OPENERS and item.kind != "subordinator" and len(item.word) > 2 and item.word[-1] in PRONOUNS


class SpeakingOf:
    """One sentence, read up to a place; `topic` is of the sentence, `clause_topic` of the clause that is open."""

    def __init__(self, text: Text, number: int, memory: Memory) -> None:
        self.text, self.number, self.memory = text, number, memory
        self.sentence, self.row = text.sentence(number), text.row(number)
        self.topic: Actor | None = None
        self.clause_topic: Actor | None = None
        self.last_topic: Actor | None = None
        self.is_blocked, self.is_turned = begins_with_unknown(self.row), False
        self.is_of_unknown = False

    def read(self, place: int) -> None:
        """The item at `place` is read: it may open a clause, or name whom the sentence is about."""
        if self.row[place].kind in OPENERS:
            self._open_clause(place, self.row[place])
        self._note(place)

    def close(self) -> None:
        """The sentence is read: those after it may leave its topic unsaid."""
        self.memory.topics[self.number] = self.topic

    @property
    def is_turned_away(self) -> bool:
        """The clause may be of another than the sentence, and does not say of whom."""
        return self.is_turned and not self.clause_topic

    def _note(self, place: int) -> None:
        """The first party is what the sentence speaks of; a person right after a delegation is its head."""
        party, before = self.row[place].party, self.row[place - 1].party if place else None
        if party is None:
            return
        is_bare = not (party.conjunction or party.particle)
        is_head = party.kind == "person" and before is not None and before.kind == "delegation" and is_bare
        if is_head or (self.topic is None and not self.is_blocked and is_topic(self.row, place)):
            self.topic = self._topical(party)
            self.is_blocked = self.topic is None and party.kind != "place"
        elif is_quoted(self.row, place) or (is_topic(self.row, place) and self.row[place - 1].kind in OPENERS):
            self.clause_topic = self.last_topic = self._topical(party)
            self.is_of_unknown = self.clause_topic is None and party.kind in ("office", "counterpart")

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
            self.is_of_unknown = False
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
        if self.is_of_unknown and not self.clause_topic:
            return []  # قال سالم إن الرئيس سيصل حيث يجتمع: the president does, whoever he is
        topic = self.clause_topic or self._carried_topic()
        return [topic] if topic and (verb is None or agrees(verb, topic)) else []

    def actors(self, found: Sequence[Party]) -> list[Actor]:
        """Whom the parties are, as far as they are anybody."""
        return [actor for party in found for actor in self.whom(party)]

    def meeting(self, arguments: Arguments) -> list[Actor]:
        """Who met, as far as they are anybody; بينه وبين الوزير: he of whom the text speaks too."""
        named = self.actors(arguments.meeting)
        return [*(self._beside(arguments, named) if arguments.with_told else []), *named]

    def _beside(self, arguments: Arguments, named: Sequence[Actor]) -> list[Actor]:
        """بينه is of whom the clause speaks, بينها of a woman or a body; or else of the last such one before."""
        is_hers = arguments.with_told.startswith("ها")
        others = arguments.meeting
        before = [item.party for item in self.row[: arguments.end] if item.party and item.party not in others]
        known = [*self.actors(before), *self.carried()]
        fitting = (one for one in reversed(known) if (one.gender == "f" or one.is_body) == is_hers)
        return next(([one] for one in fitting if one.entity_id not in {other.entity_id for other in named}), [])

    def whom(self, party: Party) -> list[Actor]:
        """Whom a party is: سيادته and المسؤول الدولي are whom the clause speaks of."""
        is_single = party.head in SINGLE and not party.name and (party.text.startswith("ال") or self._is_first(party))
        if party.kind == "self" or (is_single and any(actor.entity_type == "PERSON" for actor in self.carried())):
            return self._styled(party.head) or self.carried()
        if is_unnamed(party):
            return self.sides(next(at for at, item in enumerate(self.row) if item.party is party), party)
        states = self._states(party)
        if states:
            return states
        head = self._head(party)
        if head:
            return head
        actor = self._holder(party, self.topic) or self.memory.cast.actor(party) or self._holder(party)
        return [actor] if actor else []

    def _is_first(self, party: Party) -> bool:
        """هذه أول زيارة لمسؤول تركي, يعد الوزير أول مسؤول تركي يزور: who was told of, and no other."""
        at = next((at for at, item in enumerate(self.row) if item.party is party), 0)
        return any(item.word in FIRST for item in self.row[max(0, at - 2) : at])

    def _head(self, party: Party) -> list[Actor]:
        """وفدا من قيادتها برئاسة سالم: of a delegation of unknown senders its head is known, and stands for it."""
        if party.kind != "delegation" or self.memory.cast.actor(party):
            return []
        at = next((at for at, item in enumerate(self.row) if item.party is party), len(self.row))
        for item, after in pairwise(self.row[at + 1 : at + 1 + HEAD_REACH]):
            if item.mark == "end" or item.kind == "verb":
                break
            if item.value == "delegation_head" and after.party and after.party.kind == "person":
                found = self.whom(after.party)
                self.memory.cast.lead(found)
                return found
        return []

    def _states(self, party: Party) -> list[Actor]:
        """وزراء خارجية مصر والأردن: those of one state meet those of the other."""
        world = self.memory.cast.world
        if " في " in party.phrase and party.kind != "counterpart" and party.name is None:
            return []  # ممثلين عن أحزاب في مصر وتركيا
        where = party.name.mention.entity_id if party.name else ""  # مسؤولون مصريون وأتراك في الأردن
        links = [link for link in party.links if link != where]
        if len(links) == 1 and party.text.endswith(TWINS) and not party.head:
            links = world.namesakes(links[0])
        if party.kind not in SEVERAL or len(links) < 2 or any(world.kind(link) != STATE for link in links):
            return []
        return [self.memory.cast.state(link) for link in links]

    def nearest(self, place: int, verb: Item | None = None) -> list[Actor]:
        """The last person named before, who agrees with the verb if that is given."""
        persons = reversed(self.actors(persons_before(self.row, place)))
        return [person for person in persons if verb is None or agrees(verb, person)][:1] or self.carried(verb)

    def _styled(self, style: str) -> list[Actor]:
        """جلالته is of a king, wherever he was told of, if not of whom the clause speaks."""
        heads = STYLED.get(style, ())
        told = self.carried()
        offices = self.memory.cast.offices
        if not heads or any(offices.holds(actor, head) for actor in told for head in heads):
            return told
        return offices.last(heads)

    def is_first_unknown(self, arguments: Arguments) -> bool:
        """بين ممثلي الرئيس ومصر وتركيا: where the first side is unknown, the others did not talk to one another."""
        first = arguments.subjects[0] if arguments.is_between and arguments.subjects else None
        return first is not None and not (is_unnamed(first) or self.whom(first))

    def both(self, place: int) -> list[Actor]:
        """لقائهما is of the two that the sentence named before, or of those who met last."""
        named = self.actors(persons_before(self.row, place)[-2:])
        if len({actor.entity_id for actor in named}) > 1:
            return named
        return list(self.memory.met) or self._two_before()

    def _two_before(self) -> list[Actor]:
        """أكد سالم لكريم رغبته. وخلال لقائهما: the two of the sentence before, if it names no others."""
        row = self.text.row(self.number - 1) if self.number else []
        found = {actor.entity_id: actor for actor in self.actors(persons_before(row, len(row)))}
        return list(found.values()) if len(found) == TWO else []

    def sides(self, place: int, party: Party) -> list[Actor]:
        """الجانبان: the two that met or are joined here before `place`, or in the nearest sentence before this."""
        here = self._two(self.number, pair_told(self.row, place), party)
        others = set[str]() if here else {actor.entity_id for actor in self.actors(persons_in_clause(self.row, place))}
        for number in range(self.number - 1, max(-1, self.number - 1 - SENTENCES_BACK), -1):
            row = self.text.row(number)
            here = here or self._two(number, pair_told(row, len(row)), party)
        return here if others <= {actor.entity_id for actor in here} else []

    def _two(self, number: int, joined: Sequence[Party], party: Party) -> list[Actor]:
        """Those whom sentence `number` tells as two that talked; else the two that it joins."""
        talks = (told for at, told in reversed(self.memory.told) if at == number and told.mode != "visit")
        known = [*([actor for _, actor in told.participants] for told in talks), self.actors(joined)]
        return next((two for two in known if are_two(party, two)), [])

    def owner(self, place: int, pronoun: str) -> list[Actor]:
        """زيارته is of the party right before, of who follows if it opens the sentence, or of the topic."""
        described = self.actors(antecedent(self.row, place))
        if described:
            return described
        before = [actor for actor in self.actors(owner(self.row, place)) if actor.is_body or not actor.place]
        found = before or self.opening(place) or self.carried()
        is_of_person = pronoun == "ه" and bool(found) and found[0].is_body and "وفد" not in found[0].name
        is_of_person = is_of_person or bool(found and not found[0].is_body and found[0].gender == OTHERS.get(pronoun))
        if pronoun == "هم":
            return self.actors(group_before(self.row, place))
        named = self.actors(persons_before(self.row, place)[-1:]) if is_of_person or not found else []
        return named or found

    def opening(self, place: int) -> list[Actor]:
        """وفي زيارة لمصر قال الوزير: an adjunct before all else is of the subject that follows."""
        is_first = all(item.kind in ("preposition", "time") for item in self.row[:place])
        return self.actors(subject_after(self.row, place + 1)) if is_first else []

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
                found = (
                    self.memory.cast.actor(item.party)
                    for at, item in enumerate(row)
                    if item.party and is_topic(row, at)
                )
                self.memory.topics[number] = next(filter(None, found), None)
            topic = self.memory.topics[number]
            if topic:
                return topic
        return None
