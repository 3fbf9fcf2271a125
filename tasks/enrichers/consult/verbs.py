"""What a verb tells: itself a consultation, or the bearer of a noun that does, with its sides."""

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.arguments import Reader
from tasks.enrichers.consult.consultations import SPEAKING
from tasks.enrichers.consult.frame import Frame
from tasks.enrichers.consult.items import OPENERS, party_item
from tasks.enrichers.consult.other_senses import is_passing_on, is_search
from tasks.enrichers.consult.particles import PLACES, STRONG
from tasks.enrichers.consult.parties import parted
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.references import (
    drops_subject,
    is_dual,
    is_of_two_unknown,
    is_somebody_else,
    refers_back,
)
from tasks.enrichers.consult.speaking_of import SpeakingOf
from tasks.enrichers.consult.subjects import is_of_named, is_of_unknown, subjects_before
from tasks.enrichers.consult.vocabulary import EQUAL, Trigger

ALONE = ("verb", "topic", "host", "arrive", "send")  # verbs that need no noun to tell of a consultation
SAID_OF_TOPIC = ("verb", "topic", "exist", "scene")  # verbs with مع whose other side may be left to the text
NUMBER, DELEGATION = "عدد", "وفد"
HIMSELF = ("وهو", "وهي")  # الوزير وهو يستقبل السفير
ADDED = ("كما", "ثم", "كذلك", "بعدها")
THEN = ("قبل", "بعد")
SEVERAL = ("وا", "ون")
FIRST_PERSON = ("يت", "ينا")  # التقيت, التقينا: said by whoever is quoted


class Verbs:
    """The frames of the verbs of one sentence; `taken` are the nouns that they carry, which tell nothing themselves."""

    def __init__(self, of: SpeakingOf, taken: set[int]) -> None:
        self.of, self.row, self.taken = of, of.row, taken

    def frame(self, place: int, trigger: Trigger) -> Frame | None:
        """The verb at `place` with its sides; None where it tells of no consultation."""
        is_of_those = place > 0 and self.row[place - 1].word == "من" and self.row[place - 1].kind == "preposition"
        if is_of_those or trigger.kind == "guests":
            return self._received(place) if is_of_those and trigger.kind == "guests" else None  # من يزور: whoever
        before, is_pronoun = subjects_before(self.row, place)
        is_pronoun = is_pronoun and trigger.kind != "impersonal"  # أنه تم تأجيل الزيارة: of nobody
        is_apposed = place > 0 and self.row[place - 1].word in HIMSELF and not self.row[place].conjunction
        is_pronoun = is_pronoun or (not before and is_apposed)
        arguments = Reader(self.row, place, has_subject=bool(before) or is_pronoun).read()
        if (before or is_pronoun) and trigger.kind in ("light", "join", "topic") and self._follows(place):
            is_pronoun = False
            before, arguments = [], Reader(self.row, place, has_subject=False).read()
        if not (before or is_pronoun):
            arguments = self._parted(place, trigger, arguments)
        self._take_noun(arguments)
        is_nobodys = self._is_of_outlet(place) or self.of.is_first_unknown(arguments)
        is_strangers = (
            trigger.kind in ("verb", "topic") and not (before or is_pronoun) and is_of_unknown(self.row, place)
        )
        if trigger.kind == "attend" or is_nobodys or is_strangers or not self._says_enough(place, trigger, arguments):
            return None
        said_of = self.of.carried() if is_pronoun else self.of.actors(before)
        if is_apposed and is_pronoun:
            said_of = self.of.nearest(place, self.row[place])
        others = self.of.actors(arguments.others)
        if trigger.pronoun and trigger.kind == "verb":
            is_resumed = place > 0 and self.row[place - 1].kind == "relative"  # الوفد الذي استقبله الوزير
            is_before = bool(before) and not is_resumed and _may_receive(trigger, said_of)
            others = self._meant(said_of, is_resumed=is_resumed, is_before=is_before)
            arguments = arguments if is_before else Reader(self.row, place, has_subject=False).read()
            said_of = said_of if is_before else []
        subjects = self._subjects(said_of, arguments)
        if not (subjects or others) and is_dual(self.row[place]) and not is_of_two_unknown(self.row, place):
            subjects = self.of.both(place)
        if not said_of:
            subjects, others = self._completed(place, trigger, arguments, subjects, others)
        noun = arguments.noun  # رأس جلسة البرلمان: the parliament did not
        is_behind = noun is not None and any(party.start > noun.start for party in arguments.subjects)
        if subjects and not (arguments.is_between or (is_behind and not said_of)):
            self.of.clause_topic = subjects[0]
        return Frame(self.of.sentence, self.row, place, arguments, subjects, others)

    def _meant(self, said_of: list[Actor], *, is_resumed: bool, is_before: bool) -> list[Actor]:
        """Whom the pronoun of a verb means: الوفد … موسكو تستقبله, الوفد الذي استقبله الوزير, استقبله الوزير."""
        if is_before:
            return self.of.beside(said_of)
        return said_of if is_resumed else self.of.carried()

    def _received(self, place: int) -> Frame:
        """ومن زوار القصر وفد الجمعية: they came to whom the text speaks of."""
        arguments = Reader(self.row, place, has_subject=True).read()
        return Frame(self.of.sentence, self.row, place, arguments, self.of.carried(), self.of.actors(arguments.others))

    def _subjects(self, said_of: list[Actor], arguments: Arguments) -> list[Actor]:
        """Who stands before the verb; but ترأس الاجتماع الذي جمع الوزير والسفير is of those behind it."""
        behind = self.of.meeting(arguments)
        return said_of if said_of and not arguments.is_between else behind

    def _parted(self, place: int, trigger: Trigger, arguments: Arguments) -> Arguments:
        """استقبل رئيس الجمهورية السيد سالم, with nobody else who is received: the two are subject and object.

        Where the subject may be unsaid, only if somebody else is known to hold the office.
        """
        is_met = any(party.kind not in PLACES for party in arguments.others)
        is_owed = bool(arguments.subjects) and not (is_met or (arguments.is_open and len(arguments.subjects) == 1))
        if trigger.kind not in ("verb", "invite") or "-" not in trigger.takes or not is_owed:
            return arguments
        subject = arguments.subjects[0]
        parts = parted(self.of.sentence, subject) if subject.head else None
        if not parts or (self._may_lack_subject(place) and not self.of.memory.cast.offices.is_anothers(*parts)):
            return arguments
        at = next(at for at, item in enumerate(self.row) if item.party is subject)
        self.row[at : at + 1] = [party_item(self.of.sentence, part) for part in parts]
        return Reader(self.row, place, has_subject=False).read()

    def _may_lack_subject(self, place: int) -> bool:
        before, verb = self.row[place - 1] if place else None, self.row[place]
        is_led = before is not None and (before.kind in OPENERS or before.word in ADDED)
        return bool(verb.conjunction) or verb.mark == "," or is_led

    def _follows(self, place: int) -> bool:
        """The subject stands right behind the verb, so that what stands before it is something else."""
        party = self.row[place + 1].party if place + 1 < len(self.row) else None
        is_number = party is not None and party.head.startswith(NUMBER) and not party.is_told  # يعقد عددا من اللقاءات
        return party is not None and party.kind in STRONG and not (party.particle or party.conjunction or is_number)

    def _says_enough(self, place: int, trigger: Trigger, arguments: Arguments) -> bool:
        """The verb tells of a consultation: alone, by its noun, or by who is invited or sent."""
        noun = arguments.noun
        if trigger.kind == "invite":
            # دعا نظيره إلى زيارة invites; دعا إلى اجتماع only demands
            return noun is not None and any(party.start < noun.start for party in arguments.others)
        if trigger.kind == "send":
            clause = self.row[place : arguments.end]
            return any(item.party and item.party.kind == "delegation" for item in clause)
        if trigger.kind == "topic" and (is_search(self.row, place) or is_passing_on(self.row, place, arguments)):
            return False
        if trigger.kind == "host" or (trigger.kind == "topic" and trigger.pronoun):
            return not trigger.pronoun and bool(noun or arguments.others)
        return noun is not None or trigger.kind in ALONE

    def _is_of_outlet(self, place: int) -> bool:
        """التقت «الشرق الأوسط» الوزير: who asks for a newspaper."""
        party = self.row[place + 1].party if place + 1 < len(self.row) else None
        return party is not None and self.of.memory.cast.is_outlet(party)

    def _completed(
        self, place: int, trigger: Trigger, arguments: Arguments, subjects: list[Actor], others: list[Actor]
    ) -> tuple[list[Actor], list[Actor]]:
        """Both sides of a verb without a subject before it: one side alone may leave the other to the text."""
        if (place and self.row[place - 1].kind == "relative") or self.row[place].word.endswith(FIRST_PERSON):
            return subjects, others
        drops = drops_subject(self.row, place) or bool(trigger.pronoun)
        if subjects and not arguments.others and refers_back(self.row, place) and not trigger.takes <= SPEAKING:
            return self._who_was_there(place), subjects
        is_of_traveller = trigger.mode == "visit" and any(actor.entity_type == "PERSON" for actor in subjects)
        is_owed = trigger.kind == "verb" and "-" in trigger.takes and not is_of_traveller
        if subjects and not arguments.others and is_owed:
            is_told = self._is_of_who_was_told(place, trigger)
            is_mutual = "مع" in trigger.takes and len(subjects) > 1 and not (is_told or arguments.is_parallel)
            is_of_several = self.row[place].word.endswith(SEVERAL)  # التقوا سالما وكريما: who follows is the object
            is_equal = len(subjects) == 1 and arguments.subjects[0].head.startswith(EQUAL)  # حيث يلتقي نظيره
            is_open = arguments.is_open and not is_equal and (len(subjects) == 1 or not is_told)
            if is_of_several or (drops and not is_mutual and not is_open):
                return self.of.carried(self.row[place]), subjects
        elif others and not (subjects or is_somebody_else(arguments.subjects)):
            is_back = refers_back(self.row, place)
            is_light = trigger.kind in ("light", "join") and (drops or is_back)
            is_of_topic = trigger.kind in SAID_OF_TOPIC and (is_back or not is_of_named(self.row, place))
            if is_of_topic or is_light:
                return self.of.carried(self.row[place]), others
        return subjects, others

    def _who_was_there(self, place: int) -> list[Actor]:
        """دفع النظام سالما إلى زيارة، التقى فيها كريما: whom the sentence speaks of, but no body travels."""
        verb, told = self.row[place], self.of.carried(self.row[place])
        is_body = bool(told) and told[0].is_body and DELEGATION not in told[0].name
        return self.of.nearest(place, verb) if is_body and not verb.word.endswith("ت") else told

    def _is_of_who_was_told(self, place: int, trigger: Trigger) -> bool:
        """كما يلتقي سالم وكريم; and where one goes and then meets, حيث يلتقي سالم وكريم, قبل أن يلتقي سالم وكريم."""
        before = self.row[place - 1].word if place else ""
        is_then = before == "ان" and place > 1 and self.row[place - 2].word in THEN and self.of.topic is not None
        is_to_come = (before == "حيث" or is_then) and trigger.tense == "imperfect"
        return before in ADDED or (is_to_come and bool(self.of.carried(self.row[place])))

    def _take_noun(self, arguments: Arguments) -> None:
        if arguments.noun:
            self.taken.add(self.row.index(arguments.noun))


def _may_receive(trigger: Trigger, subjects: list[Actor]) -> bool:
    """الوزير استقبله; not كاتب الصحيفة التقاه."""
    is_of_one = trigger.pronoun in ("ه", "ها") and trigger.mode == "meeting"
    return is_of_one and all(actor.is_public or actor.is_body for actor in subjects)
