"""The consultations that a sentence tells: each trigger with its sides, carried from before where they are unsaid."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tasks.enrichers.consult.actors import Actor, Cast
from tasks.enrichers.consult.arguments import OPENERS, Reader
from tasks.enrichers.consult.belonging import DURING, MASDARS, is_aim, is_called_for, is_of_topic, is_only_named
from tasks.enrichers.consult.gatherings import Frame, Gathering, gathering
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.parties import Party, parted
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.slots import STRONG
from tasks.enrichers.consult.subjects import (
    PRONOUNS,
    agrees,
    begins_with_unknown,
    beneficiary,
    drops_subject,
    groups_before,
    is_dual,
    is_of_unknown,
    is_quoted,
    is_somebody_else,
    is_topic,
    owner,
    pair_before,
    persons_before,
    refers_back,
    subject_after,
    subjects_before,
)
from tasks.enrichers.consult.text import Text
from tasks.enrichers.consult.vocabulary import Trigger, Vocabulary

ALONE = ("verb", "topic", "host", "arrive", "send")  # verbs that need no noun to tell of a consultation
SAID_OF_TOPIC = ("verb", "topic", "exist")  # verbs with مع whose other side may be left to the text
BOTH = ("هما", "نا")
EXPECTED = ("المقرر", "المنتظر", "المتوقع", "المرتقب", "المرجح", "المفترض", "المخطط")  # من المقرر أن يلتقي
HERS = r"[وف]?(?!ال)\w{2,}[^ا]ت"  # دخلت; not محادثات
SAME_SUBJECT = ("حيث", "ثم")  # يزور مصر حيث يلتقي الرئيس
FIRST_PERSON = ("يت", "ينا")  # التقيت, التقينا: said by whoever is quoted
SENTENCES_BACK = 4  # how far a subject is carried; in the annotated articles 3 at most


@dataclass(slots=True)
class Memory:
    """What a sentence may take for known: of whom each sentence speaks, by its number, and who met last."""

    cast: Cast
    is_sport: bool
    topics: dict[int, Actor | None] = field(default_factory=dict)
    met: list[Actor] = field(default_factory=list)


class Teller:
    """Finds the gatherings of one sentence."""

    def __init__(self, text: Text, number: int, vocabulary: Vocabulary, memory: Memory) -> None:
        self.text, self.number, self.vocabulary, self.memory = text, number, vocabulary, memory
        self.sentence, self.row = text.sentence(number), text.row(number)
        self.topic: Actor | None = None
        self.clause_topic: Actor | None = None
        self.is_blocked = self.is_turned = False
        self.carried_nouns: set[int] = set()

    def tell(self) -> Iterator[Gathering]:
        """The gatherings, in order."""
        self.is_blocked = begins_with_unknown(self.row)
        told: set[int] = set()
        for place, item in enumerate(self.row):
            if item.kind in OPENERS:
                self._open_clause(place, item)
            self._note_topic(place)
            frame = self._frame(place, item)
            found = gathering(frame, self.memory.cast, self.vocabulary) if frame and self._is_meant(frame) else None
            if found:
                if found.trigger.start in told:  # two clauses that share a noun: the second is told by its own word
                    found.trigger = item
                told.add(found.trigger.start)
                self.memory.met = [actor for _, actor in found.participants]
                yield found
        self.memory.topics[self.number] = self.topic

    def _is_meant(self, frame: Frame) -> bool:
        """Where matches are told of, لقاء and التقى are words of theirs."""
        told = frame.told.trigger
        return not (self.memory.is_sport and told and told.is_sport)

    def _frame(self, place: int, item: Item) -> Frame | None:
        if item.trigger is None or place in self.carried_nouns:
            return None
        if item.kind == "verb":
            return self._verb(place, item.trigger)
        if item.kind == "noun":
            return self._noun(place, item.trigger)
        return self._invitation(place, item) if item.kind == "invitation" else None

    def _note_topic(self, place: int) -> None:
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
            self.clause_topic = self._topical(party)

    def _open_clause(self, place: int, item: Item) -> None:
        """أنه goes on about the same; أن may turn to another, so that nothing unsaid is taken for known."""
        has_pronoun = len(item.word) > 2 and item.word[-1] in PRONOUNS
        is_since = place > 0 and self.row[place - 1].word in ("بعد", "قبل")  # بعد أن زار
        is_planned = place > 0 and item.word == "ان" and self.row[place - 1].word in EXPECTED
        goes_on = is_since or is_planned or item.word in SAME_SUBJECT
        if not goes_on:
            self.clause_topic = self._carried_topic() if has_pronoun else None
        self.is_turned = item.kind == "complementiser" and not has_pronoun

    def _topical(self, party: Party) -> Actor | None:
        """Whom the text can go on speaking of: of places only states and their capitals."""
        actor = self.memory.cast.actor(party)
        return None if actor and actor.place and not actor.is_body else actor

    def _verb(self, place: int, trigger: Trigger) -> Frame | None:
        if place and self.row[place - 1].word == "من" and self.row[place - 1].kind == "preposition":
            return None  # من يزور: whoever visits
        before, is_pronoun = subjects_before(self.row, place)
        is_pronoun = is_pronoun and trigger.kind != "impersonal"  # أنه تم تأجيل الزيارة: of nobody
        arguments = Reader(self.row, place, has_subject=bool(before) or is_pronoun).read()
        if before and trigger.kind in ("light", "topic") and self._follows(place):
            before, arguments = [], Reader(self.row, place, has_subject=False).read()
        self._take_noun(arguments)
        is_nobodys = self._is_of_outlet(place) or self._is_first_unknown(arguments)
        if trigger.kind == "attend" or is_nobodys or not self._says_enough(place, trigger, arguments):
            return None
        if trigger.kind == "verb" and not (before or is_pronoun) and is_of_unknown(self.row, place):
            return None
        if not (before or is_pronoun):
            self._part(place, trigger, arguments)
        said_of = self._carried() if is_pronoun else self._actors(before)
        others = self._actors(arguments.others)
        if trigger.pronoun and trigger.kind == "verb":
            is_resumed = place > 0 and self.row[place - 1].kind == "relative"  # الوفد الذي استقبله الوزير
            arguments = Reader(self.row, place, has_subject=False).read()
            others, said_of = (said_of if is_resumed else self._carried()), []
        subjects = said_of if said_of and not arguments.is_between else self._actors(arguments.subjects)
        if not (subjects or others) and is_dual(self.row[place]):
            subjects = self._both(place)
        if not said_of:
            subjects, others = self._completed(place, trigger, arguments, subjects, others)
        if subjects and not arguments.is_between:
            self.clause_topic = subjects[0]
        return Frame(self.sentence, self.row, place, arguments, subjects, others)

    def _part(self, place: int, trigger: Trigger, arguments: Arguments) -> None:
        """استقبل رئيس الجمهورية السيد سالم, with nobody else who is received: the two are subject and object.

        Where the subject may be unsaid, only if somebody else is known to hold the office.
        """
        is_alone = len(arguments.subjects) == 1 and not arguments.others
        if trigger.kind != "verb" or "-" not in trigger.takes or not is_alone or arguments.is_open:
            return
        parts = parted(self.sentence, arguments.subjects[0])
        if parts and (not drops_subject(self.row, place) or self.memory.cast.is_anothers(*parts)):
            arguments.subjects, arguments.others = [parts[0]], [parts[1]]

    def _follows(self, place: int) -> bool:
        """The subject stands right behind the verb, so that what stands before it is something else."""
        party = self.row[place + 1].party if place + 1 < len(self.row) else None
        return party is not None and party.kind in STRONG and not (party.particle or party.conjunction)

    def _says_enough(self, place: int, trigger: Trigger, arguments: Arguments) -> bool:
        """The verb tells of a consultation: alone, by its noun, or by who is invited or sent."""
        noun = arguments.noun
        if trigger.kind == "invite":
            # دعا نظيره إلى زيارة invites; دعا إلى اجتماع only demands
            return noun is not None and any(party.start < noun.start for party in arguments.others)
        if trigger.kind == "send":
            clause = self.row[place : arguments.end]
            return any(item.party and item.party.kind == "delegation" for item in clause)
        if trigger.kind == "topic" and self._is_search(place):
            return False
        if trigger.kind == "host" or (trigger.kind == "topic" and trigger.pronoun):
            return not trigger.pronoun and bool(noun or arguments.others)
        return noun is not None or trigger.kind in ALONE

    def _is_of_outlet(self, place: int) -> bool:
        """التقت «الشرق الأوسط» الوزير: who asks for a newspaper."""
        party = self.row[place + 1].party if place + 1 < len(self.row) else None
        return party is not None and self.memory.cast.is_outlet(party)

    def _is_search(self, place: int) -> bool:
        """يبحث عن, بحثا عن: no talk."""
        return place + 1 < len(self.row) and self.row[place + 1].word == "عن"

    def _completed(
        self, place: int, trigger: Trigger, arguments: Arguments, subjects: list[Actor], others: list[Actor]
    ) -> tuple[list[Actor], list[Actor]]:
        """Both sides of a verb without a subject before it: one side alone may leave the other to the text."""
        if (place and self.row[place - 1].kind == "relative") or self.row[place].word.endswith(FIRST_PERSON):
            return subjects, others
        drops = drops_subject(self.row, place) or bool(trigger.pronoun)
        if subjects and not arguments.others and refers_back(self.row, place):
            return self._carried(self.row[place]), subjects
        is_of_traveller = trigger.mode == "visit" and any(actor.entity_type == "PERSON" for actor in subjects)
        is_owed = trigger.kind == "verb" and "-" in trigger.takes and not is_of_traveller
        if subjects and not arguments.others and is_owed:
            is_added = place > 0 and self.row[place - 1].word == "كما"  # كما يلتقي سالم وكريم: who was told of does
            is_mutual = "مع" in trigger.takes and len(subjects) > 1 and not is_added
            if drops and not is_mutual and not arguments.is_open:
                return self._carried(self.row[place]), subjects
        elif others and not (subjects or is_somebody_else(arguments.subjects)):
            is_light = trigger.kind == "light" and (drops or refers_back(self.row, place))
            if trigger.kind in SAID_OF_TOPIC or is_light:
                return self._carried(self.row[place]), others
        return subjects, others

    def _take_noun(self, arguments: Arguments) -> None:
        if arguments.noun:
            self.carried_nouns.add(self.row.index(arguments.noun))

    def _invitation(self, place: int, item: Item) -> Frame | None:
        """دعوة للملك لزيارة مصر, وقدم له الدعوة لزيارة مصر: he is to come. What is done on invitation tells itself."""
        if item.particle == "ب":
            return None
        arguments = Reader(self.row, place, has_subject=True).read()
        self._take_noun(arguments)
        noun = arguments.noun
        if noun is None:
            return None
        others = self._actors(arguments.others)
        if not any(party.start < noun.start for party in arguments.others):
            if noun.trigger and noun.trigger.mode != "visit":
                return None  # دعوته للحوار مع
            others += self._actors(beneficiary(self.row, place))
        is_told = any(one.word == "من" for one in self.row[place : place + 3])  # دعوة من الرئيس إلى نظيره
        topic = None if is_told else self.clause_topic or self.topic  # told in the sentence, or not at all
        return Frame(self.sentence, self.row, place, arguments, [topic] if topic else [], others)

    def _noun(self, place: int, trigger: Trigger) -> Frame | None:
        if is_called_for(self.row, place) or is_only_named(self.row, place):
            return None
        arguments = Reader(self.row, place, has_subject=False).read()
        if self._is_first_unknown(arguments):
            return None
        subjects, others = self._actors(arguments.subjects), self._actors(arguments.others)
        pronoun = trigger.pronoun or arguments.held
        if pronoun in BOTH and not subjects:
            subjects = self._both(place)
        elif pronoun:
            subjects = self._owner(place, pronoun) + subjects
        elif (
            others
            and not (subjects or arguments.is_gathered or is_somebody_else(arguments.subjects))
            and is_of_topic(self.row, place, is_of_body=self._speaks_of_body(place))
            and not (self.is_turned and not self.clause_topic)
        ):
            subjects = self._opening(place) or self._carried(self._entering(place))
        elif not (subjects or others) and place and self.row[place - 1].word in DURING:
            subjects = self._actors(pair_before(self.row, place))
        elif is_aim(self.row, place) and len(subjects) == 1 and not others:
            subjects, others = self._carried(), subjects
        if subjects and not (trigger.pronoun or arguments.is_between):
            self.clause_topic = subjects[0]
        return Frame(self.sentence, self.row, place, arguments, subjects, others)

    def _is_first_unknown(self, arguments: Arguments) -> bool:
        """بين ممثلي الرئيس ومصر وتركيا: where the first side is unknown, the others did not talk to one another."""
        return arguments.is_between and bool(arguments.subjects) and not self._whom(arguments.subjects[0])

    def _speaks_of_body(self, place: int) -> bool:
        return self.row[place].word in MASDARS and any(actor.is_body for actor in self._carried())

    def _entering(self, place: int) -> Item | None:
        """دخلت في محادثات: the verb that leads to the noun, where it is surely said of a woman or a body."""
        verb = self.row[place - 2] if place > 1 and self.row[place - 1].kind == "preposition" else None
        is_hers = verb is not None and verb.kind == "word" and re.fullmatch(HERS, verb.word)
        return verb if is_hers else None

    def _both(self, place: int) -> list[Actor]:
        """لقائهما is of the two that the sentence named before, or of those who met last."""
        named = self._actors(persons_before(self.row, place)[-2:])
        return named if len({actor.entity_id for actor in named}) > 1 else list(self.memory.met)

    def _owner(self, place: int, pronoun: str) -> list[Actor]:
        """زيارته is of the party right before, of who follows if it opens the sentence, or of the topic."""
        found = self._actors(owner(self.row, place)) or self._opening(place) or self._carried()
        is_of_person = pronoun == "ه" and bool(found) and found[0].is_body
        if pronoun == "هم":
            return self._actors(groups_before(self.row, place)[-1:])
        return (self._actors(persons_before(self.row, place)[-1:]) if is_of_person else []) or found

    def _opening(self, place: int) -> list[Actor]:
        """وفي زيارة لمصر قال الوزير: an adjunct before all else is of the subject that follows."""
        is_first = all(item.kind in ("preposition", "time") for item in self.row[:place])
        return self._actors(subject_after(self.row, place + 1)) if is_first else []

    def _actors(self, found: Sequence[Party]) -> list[Actor]:
        return [actor for party in found for actor in self._whom(party)]

    def _whom(self, party: Party) -> list[Actor]:
        if party.kind == "self":
            return self._carried()
        actor = self.memory.cast.actor(party)
        return [actor] if actor else []

    def _carried(self, verb: Item | None = None) -> list[Actor]:
        """Of whom the clause speaks, or else the text; from here on the sentence does too. A verb has to agree."""
        topic = self.clause_topic or self._carried_topic()
        return [topic] if topic and (verb is None or agrees(verb, topic)) else []

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
