"""Whom a sentence means by its parties, and who is unsaid in it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.clauses import Clauses
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.memory import SENTENCES_BACK
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.references import agrees, group_before, owner, persons_before
from tasks.enrichers.consult.sides import OF_STATES, are_two, is_unnamed, pair_told, persons_in_clause
from tasks.enrichers.consult.topics import subject_after
from tasks.enrichers.consult.vocabulary import HOMELAND
from tasks.enrichers.consult.world import STATE

TWINS = ("تين", "تان")  # الكوريتان
SEVERAL = ("collective", "counterpart", "delegation")  # who may be of several states
SINGLE = ("مسوول", "مسيول", "دبلوماسي")  # المسؤول التركي: who was told of before
KINGS, PRESIDENTS = ("ملك", "عاهل", "سلطان"), ("رييس",)
STYLED = {"جلالته": KINGS, "فخامته": PRESIDENTS}
TWO = 2
FIRST = ("اول", "ارفع", "اخر")
OTHERS = {"ه": "f", "ها": "m"}  # of whom a pronoun is not
HEAD_REACH = 6  # items from a delegation to who heads it


class SpeakingOf(Clauses):
    """The parties of one sentence as actors, and those whom its words leave to what went before."""

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
        is_single = party.head in SINGLE and party.text.startswith("ال") and not party.name
        is_single = is_single or (not party.name and self._is_first(party))
        if party.head.startswith(HOMELAND):
            return self._homeland()
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
        party = replace(party, has_body=True) if self._has_members(party) else party
        actor = self._holder(party, self.topic) or self.memory.cast.actor(party) or self._holder(party)
        return [actor] if actor else []

    def _has_members(self, party: Party) -> bool:
        """ممثلي الجهات الدائنة، ومن بينهم سالم: some of them are told by name, so that it is known who they are."""
        if party.kind != "collective" or party.links or not (party.is_told and party.is_definite):
            return False
        at = next((at for at, item in enumerate(self.row) if item.party is party), len(self.row))
        near = self.row[at + 1 : at + 1 + HEAD_REACH]
        after = next((item for item in near if item.kind != "word"), None)
        return after is not None and after.kind == "including"

    def _homeland(self) -> list[Actor]:
        """بلاده: the state of whom the clause speaks, who tells it."""
        told = self.carried()[:1]
        state = self.memory.cast.world.states.get(told[0].country or "") if told else None
        return [self.memory.cast.state(state)] if state else []

    def _is_first(self, party: Party) -> bool:
        """هذه أول زيارة لمسؤول تركي, سالم أول وزير تركي يزور: who was told of, and no other."""
        at = next((at for at, item in enumerate(self.row) if item.party is party), 0)
        before = self.row[max(0, at - 2) : at]
        is_official = party.head in SINGLE and any(item.word in FIRST for item in before)
        return is_official or (party.kind == "office" and any(item.word == FIRST[0] for item in before[-1:]))

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
        is_of_several = arguments.is_between or (arguments.is_gathered and self._is_with(arguments.others))
        first = arguments.subjects[0] if is_of_several and arguments.subjects else None
        return first is not None and not (is_unnamed(first) or self.whom(first))

    def _is_with(self, others: Sequence[Party]) -> bool:
        """يجمع الخبراء ^مع سالم, not يجمع القادة، سالم وكريم."""
        at = next((at for at, item in enumerate(self.row) if others and item.party is others[0]), 0)
        return at > 0 and (self.row[at - 1].word == "مع" or bool(others[0].particle))

    def both(self, place: int) -> list[Actor]:
        """لقائهما is of the two that the sentence named before, or of those who met last."""
        number, last = self.memory.told[-1] if self.memory.told else (-1, None)
        if last and number == self.number and last.mode == "meeting" and len(last.participants) == TWO:
            return [actor for _, actor in last.participants]  # استقبل الرئيس السفير وعقدا اجتماعا
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
        if not (here or party.head.startswith(OF_STATES)):  # هنأ سالم كريما. وعقد الجانبان اجتماعا
            two = self._two_before()
            here = two if are_two(party, two) else []
        return here if others <= {actor.entity_id for actor in here} else []

    def _two(self, number: int, joined: Sequence[Party], party: Party) -> list[Actor]:
        """Those whom sentence `number` tells as two that talked; else the two that it joins."""
        talks = (told for at, told in reversed(self.memory.told) if at == number and told.mode != "visit")
        known = [*([actor for _, actor in told.participants] for told in talks), self.actors(joined)]
        return next((two for two in known if are_two(party, two)), [])

    def owner(self, place: int, pronoun: str) -> list[Actor]:
        """زيارته is of the party right before, of who follows if it opens the sentence, or of the topic."""
        before = [actor for actor in self.actors(owner(self.row, place)) if actor.is_body or not actor.place]
        found = before or self.opening(place) or self.carried()
        is_of_person = pronoun == "ه" and bool(found) and found[0].is_body and "وفد" not in found[0].name
        is_of_person = is_of_person or bool(found and not found[0].is_body and found[0].gender == OTHERS.get(pronoun))
        if pronoun == "هم":
            return self.actors(group_before(self.row, place))
        named = self.actors(persons_before(self.row, place)[-1:]) if is_of_person or not found else []
        return [one for one in named if one.gender != OTHERS.get(pronoun)] or found

    def opening(self, place: int) -> list[Actor]:
        """وفي زيارة لمصر قال الوزير: an adjunct before all else is of the subject that follows."""
        is_first = all(item.kind in ("preposition", "time") for item in self.row[:place])
        return self.actors(subject_after(self.row, place + 1)) if is_first else []
