"""Who attends a gathering that was told before, and who is of a delegation that took part in one."""

from collections.abc import Sequence

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.arguments import Reader
from tasks.enrichers.consult.carrying import BEARERS, GATHERING
from tasks.enrichers.consult.frame import Frame
from tasks.enrichers.consult.gatherings import TALKS, Gathering
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.memory import SENTENCES_BACK
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.speaking_of import SpeakingOf
from tasks.enrichers.consult.subjects import subjects_before

ATTENDING = ("attend", "join", *GATHERING)
IN_IT = ("فيه", "فيها")  # شارك فيه الوزير
NOT = ("لم", "لا", "لن")
HERE = "حيث"
CLAUSE = 12  # items from a meeting or a delegation to the verb that says who was there, in the same clause
PASSED = ("time", "auxiliary", "word", "relative", "demonym", "modifier", "preposition", "and", "quantifier")


class Attendance:
    """The verbs of one sentence that say who was there: حضر, شارك, ضم."""

    def __init__(self, of: SpeakingOf, taken: set[int]) -> None:
        self.of, self.row, self.taken = of, of.row, taken

    def is_joining(self, place: int) -> bool:
        """Whoever the verb names joins what was told; else they are of a delegation, or it tells of another meeting."""
        item = self.row[place]
        if item.trigger is None or item.trigger.kind not in ATTENDING or "إلى" in item.trigger.takes:
            return False
        if place and self.row[place - 1].word in NOT:
            return True  # لم تنضم مصر إلى الاجتماع
        delegation = self._delegation(place) if _gathers(item) else None
        if delegation:
            self._enrol(place, delegation)
            return True
        told = self._told(place)
        if told is None:
            return False
        before, people = self._people(place)
        is_free = not told.is_whole and (bool(told.all) or item.trigger.kind != "attend" or _are_of_many(people))
        if is_free or before or (told.is_whole and item.trigger.kind != "attend"):  # حضر اللقاء وزير: of the host
            told.join(people)
        return True

    def frame(self, place: int) -> Frame | None:
        """قمة باريس ضمت مصر وقطر, حضر الاجتماع وزيرا مصر وقطر: a meeting known by those who were there alone."""
        item = self.row[place]
        if item.trigger is None or item.trigger.kind not in ATTENDING:
            return None
        noun = self._noun(place)
        if noun is None:
            return None
        first = self.row[place + 1].party if place + 1 < len(self.row) else None
        if first and not self.of.whom(first):
            return None  # لقاء يجمع الخبراء مع سالم وكريم
        _, people = self._people(place)
        is_told = _are_of_many(people) or any(one.kind == "quantifier" for one in self.row[place + 1 : place + 4])
        if item.trigger.kind not in GATHERING and not (len(people) > 1 and is_told):
            return None  # حضر الاجتماع كل من سالم وكريم: all who were there
        arguments = Arguments(noun=noun, end=place + 1)
        return Frame(self.of.sentence, self.row, place, arguments, people, [])

    def _told(self, place: int) -> Gathering | None:
        """The gathering that the verb means: that of its sentence, or the last one, if it names that as known."""
        item, noun = self.row[place], self._noun(place)
        if noun is None and not (item.trigger and item.trigger.pronoun) and not self._is_in_it(place):
            return None
        talks = ((number, told) for number, told in reversed(self.of.memory.told) if told.mode in TALKS)
        number, last = next(talks, (0, None))
        if last is None or self.of.number - number > SENTENCES_BACK:
            return None
        is_here = number == self.of.number and noun is not None and last.trigger.start == noun.start
        return last if is_here or noun is None or self._is_known(noun) else None

    def _is_known(self, noun: Item) -> bool:
        """الاجتماع, not اجتماع اللجنة."""
        return self.of.sentence.tokens[noun.start].text.removeprefix("ب").startswith("ال")

    def _noun(self, place: int) -> Item | None:
        """حضر ^الاجتماع, شارك في ^الاجتماع; and before a verb that is said of it, ^اجتماع باريس ضم."""
        for item in self.row[place + 1 : place + 3]:
            if _is_talk(item):
                is_gathered = _gathers(self.row[place]) and item is self.row[place + 1]  # جمع لقاء سالما وكريما
                return item if is_gathered or self._is_known(item) else None
            if item.word != "في":
                break
        if self._is_in_it(place):
            return next((item for item in reversed(self.row[:place]) if _is_talk(item)), None)
        trigger = self.row[place].trigger
        if _gathers(self.row[place]) or (trigger and trigger.pronoun):
            return next((item for item in self._before(place) if _is_talk(item)), None)
        return None

    def _is_in_it(self, place: int) -> bool:
        return place + 1 < len(self.row) and self.row[place + 1].word in IN_IT

    def _before(self, place: int) -> Sequence[Item]:
        """The items before a verb in its clause, the nearest first; what is joined to it may be another verb's."""
        found: list[Item] = []
        is_joined = bool(self.row[place].conjunction or self.row[place].mark)
        for item in reversed(self.row[max(0, place - CLAUSE) : place]):
            is_verb = is_joined and item.trigger is not None and item.trigger.kind in (*BEARERS, "scene")
            is_verb = is_verb or (item.word == HERE and not found)
            is_seat = item.party is not None and (is_joined or item.party.kind in ("place", "venue", "delegation"))
            if not (item.kind in PASSED or item.kind in ("noun", "role") or is_verb or is_seat):
                break
            found.append(item)
            if item.mark == "end":
                break
        return found

    def _people(self, place: int) -> tuple[list[Actor], list[Actor]]:
        """Who stands before the verb; and all whom it names."""
        is_behind = place > 0 and self.row[place - 1].kind == "relative" and self._is_in_it(place)
        before = [] if is_behind else subjects_before(self.row, place)[0]  # محادثات القاهرة التي شارك فيها سالم
        is_gathering = _gathers(self.row[place])
        arguments = Reader(self.row, place, has_subject=bool(before)).read()
        if arguments.noun:
            self.taken.add(self.row.index(arguments.noun))
        named = [*arguments.subjects, *arguments.others, *(party for _, party in arguments.roles)]
        standing = [] if is_gathering else self.of.actors(before)
        return standing, [*standing, *self.of.actors(named)]

    def _delegation(self, place: int) -> Party | None:
        """ضم ^الوفد, وفدا يضم, الوفد الذي يرأسه سالم ويضم."""
        after = self.row[place + 1].party if place + 1 < len(self.row) else None
        if after and after.kind == "delegation" and not after.particle:
            return after
        before = next((item for item in self._before(place) if item.kind in ("party", "noun")), None)
        near = before.party if before else None
        if near and near.kind != "delegation" and self.row[place].conjunction:
            near = next(
                (one.party for one in self._before(place) if one.party and one.party.kind == "delegation"), None
            )
        return near if near and near.kind == "delegation" else None

    def _enrol(self, place: int, delegation: Party) -> None:
        arguments = Reader(self.row, place, has_subject=delegation.start < self.row[place].start).read()
        named = [*arguments.subjects, *arguments.others, *(party for _, party in arguments.roles)]
        members = self.of.actors([party for party in named if party.kind != "delegation"])
        sent = self.of.whom(delegation)
        self.of.memory.enrol(sent[0] if sent else None, members, self.of.number)


def _are_of_many(people: Sequence[Actor]) -> bool:
    """Each is of another country."""
    countries = {actor.country for actor in people}
    return len(countries) == len(people) and None not in countries


def _gathers(item: Item) -> bool:
    return item.trigger is not None and item.trigger.kind in GATHERING


def _is_talk(item: Item) -> bool:
    return item.kind == "noun" and item.trigger is not None and item.trigger.mode in TALKS and not item.trigger.pronoun
