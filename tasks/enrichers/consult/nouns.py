"""What a noun tells: a consultation of those behind it, of its owner, or of whom the text speaks; an invitation."""

import re
from itertools import pairwise

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.aims import BESIDE, is_aim, is_of_traveller
from tasks.enrichers.consult.arguments import Reader
from tasks.enrichers.consult.belonging import (
    DURING,
    MASDARS,
    carrier,
    is_carried_out,
    is_of_topic,
    is_only_named,
    names_negotiations,
)
from tasks.enrichers.consult.consultations import is_abroad
from tasks.enrichers.consult.frame import Frame
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.references import (
    is_somebody_else,
    pair_before,
    persons_before,
    told_before,
    visited_after,
)
from tasks.enrichers.consult.speaking_of import SpeakingOf
from tasks.enrichers.consult.vocabulary import Trigger
from tasks.enrichers.consult.world import STATE

UP_TO = "وصولا"  # إلى …
BOTH = ("هما", "نا")
TWO = 2  # who was received, and the other
MEANWHILE = ("خلال", "اثناء", "في")
WITH = ("مع", "بين")
HERS = r"[وف]?(?!ال)\w{2,}[^ا]ت"  # دخلت; not محادثات


class Nouns:
    """The frames of the nouns of one sentence; `taken` are those that others carry."""

    def __init__(self, of: SpeakingOf, taken: set[int]) -> None:
        self.of, self.row, self.taken = of, of.row, taken

    def frame(self, place: int, trigger: Trigger) -> Frame | None:
        """The noun at `place` with its sides; None where it only names or wishes."""
        if is_only_named(self.row, place) or self.row[place].word == UP_TO:
            return None
        arguments = Reader(self.row, place, has_subject=False).read()
        if self.of.is_first_unknown(arguments):
            return None
        subjects, others = self._sides(place, trigger, arguments)
        if subjects and not (trigger.pronoun or arguments.is_between):
            self.of.clause_topic = subjects[0]
        return Frame(self.of.sentence, self.row, place, arguments, subjects, others)

    def _sides(self, place: int, trigger: Trigger, arguments: Arguments) -> tuple[list[Actor], list[Actor]]:
        """Both sides: as they stand behind the noun, or as it leaves one of them to what went before."""
        subjects, others = self.of.meeting(arguments), self.of.actors(arguments.others)
        if not (others or arguments.is_between):
            subjects = self._without_seat(subjects)
        pronoun = trigger.pronoun or arguments.held
        if pronoun and trigger.mode == "visit" and not others:
            others = self.of.actors(visited_after(self.row, place))
        if pronoun in BOTH and not subjects:
            return self.of.both(place), others
        if pronoun:
            return self._owner(place, pronoun, others) + subjects, others
        if not (subjects or others):
            return self._pair(place), []
        if others and not subjects:
            return self._unsaid(place, arguments, others), others
        if others or arguments.is_between:
            return subjects, others
        return self._alone(place, trigger, arguments, subjects)

    def _alone(
        self, place: int, trigger: Trigger, arguments: Arguments, subjects: list[Actor]
    ) -> tuple[list[Actor], list[Actor]]:
        """One side stands behind the noun, and with no word that says which: توجه للقاء الرئيس."""
        if is_aim(self.row, place) and not is_of_traveller(self.row, place):
            told = self.of.carried()
            is_beside = place > 0 and self.row[place - 1].word in BESIDE  # قال الوزير قبل لقاء السفير
            return (told if not is_beside or all(actor.is_public for actor in told) else []), subjects
        return subjects, []

    def _without_seat(self, subjects: list[Actor]) -> list[Actor]:
        """مفاوضات فيينا: where they were."""
        kind = self.of.memory.cast.world.kind
        return [actor for actor in subjects if actor.place is None or kind(actor.place.entity_id) == STATE]

    def _pair(self, place: int) -> list[Actor]:
        """اتفق سالم وكريم خلال اجتماع, اتفقا على اللقاء: the two are named before."""
        before = self.row[place - 1].word if place else ""
        pair = pair_before(self.row, place) if before in DURING else []
        return self.of.actors(pair) or (self._told(place) if before in MEANWHILE else [])

    def _told(self, place: int) -> list[Actor]:
        """أبلغ الرئيس نظيره خلال اتصال هاتفي: the one told the other in it, if it was with nobody else."""
        noun, after = self.row[place], self.row[place + 1 : place + 4]
        mode = noun.trigger.mode if noun.trigger else ""
        is_of_others = noun.is_definite or any(item.word in WITH for item in after)
        is_talk = mode in ("meeting", "phone") and not is_of_others
        named = told_before(self.row, place, is_call=mode == "phone") if is_talk else []
        return self.of.actors(named)

    def _unsaid(self, place: int, arguments: Arguments, others: list[Actor]) -> list[Actor]:
        """بعد لقاء مع الوزير: whose it was."""
        before = self.row[place - 1].party if place > 1 else None
        if before and before.particle == "ل" and self.row[place - 2].word.endswith(("كان", "كانت")):
            return self.of.actors([before])  # كان للوزير لقاء مع
        if is_carried_out(self.row, place):
            carried = self.row[carrier(self.row, place)]
            return self._visitor(place, others, self.of.nearest(place, carried))
        told = self.row[place].trigger
        is_other = is_somebody_else(arguments.subjects) or (
            arguments.is_gathered and not (told and told.mode == "visit")
        )
        is_other = is_other or self._is_from_town(place, arguments, others)
        is_away = self.of.is_turned_away and not names_negotiations(self.row, place)
        if is_other or is_away or not is_of_topic(self.row, place, is_of_body=self._speaks_of_body(place)):
            return []
        return self.of.opening(place) or self.of.carried(self._entering(place))

    def _is_from_town(self, place: int, arguments: Arguments, others: list[Actor]) -> bool:
        """قال الوزير في اتصالات من صنعاء: where he spoke from."""
        starts = {party.start for party in arguments.others}
        near = pairwise(self.row[place : arguments.end])
        is_from = any(
            before.word == "من" and before.kind == "preposition" and item.start in starts for before, item in near
        )
        return is_from and all(actor.place for actor in others)

    def _owner(self, place: int, pronoun: str, others: list[Actor]) -> list[Actor]:
        """رحب بالوزير التركي خلال زيارته مصر: nobody visits his own country, so that it is somebody named before."""
        found = self.of.owner(place, pronoun)
        return found if _is_from_abroad(others, found) else self._visitor(place, others, found, reach=1)

    def _visitor(self, place: int, others: list[Actor], found: list[Actor], reach: int = TWO) -> list[Actor]:
        """Those found, or the nearest before them for whom the place visited is another country."""
        near = [*reversed(self.of.actors(persons_before(self.row, place)[-reach:]))] or self.of.carried()
        known = [found, *([actor] for actor in near)]
        return next((one for one in known if _is_from_abroad(others, one)), found)

    def _speaks_of_body(self, place: int) -> bool:
        is_masdar = self.row[place].word in MASDARS
        told = self.of.carried()
        is_next = place + 1 < len(self.row) and self.row[place + 1].word == "مع"  # قال الوزير إن المفاوضات مع
        is_tied = any(actor.acts_for or (actor.is_public and is_next) for actor in told) and not is_masdar
        return is_tied or any(actor.is_body for actor in told)

    def _entering(self, place: int) -> Item | None:
        """دخلت في محادثات: the verb that leads to the noun, where it is surely said of a woman or a body."""
        verb = self.row[place - 2] if place > 1 and self.row[place - 1].kind == "preposition" else None
        is_hers = verb is not None and verb.kind == "word" and re.fullmatch(HERS, verb.word)
        return verb if is_hers else None


def _is_from_abroad(others: list[Actor], found: list[Actor]) -> bool:
    hosts = [actor for actor in others if actor.place]
    return not hosts or any(is_abroad(host, found) for host in hosts)
