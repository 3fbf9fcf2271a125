"""One gathering told twice is one event."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.consultations import are_one_name
from tasks.enrichers.consult.gatherings import TALKS, Gathering
from tasks.enrichers.consult.tenses import Status


@dataclass(slots=True)
class Told:
    """A gathering with all who took part, once each, and when and where; `first` is where it is told first."""

    first: Gathering
    mode: str
    status: Status
    days: tuple[date, date] | None
    actors: dict[str, tuple[str, Actor]] = field(default_factory=dict)
    joined: dict[str, Actor] = field(default_factory=dict)
    is_over: bool = False

    def add(self, gathering: Gathering) -> None:
        """Takes in another telling: its participants, and that the talks go on or have been held after all."""
        self.is_over = self.is_over or gathering.is_over
        is_news = self.status == "planned" and gathering.status == "held" and is_timeless(self.first)
        if is_news or (self.status == "held" and gathering.status == "ongoing"):
            self.status = gathering.status
        self.status = "held" if self.is_over else self.status
        for role, actor in gathering.participants:
            same = next((other for other in self.actors.values() if is_same(actor, other[1])), None)
            if same is None:
                self.actors[actor.entity_id] = (role, actor)
            elif _is_vaguer(same[1], actor):
                self.actors = {key: (role, actor) if one is same else one for key, one in self.actors.items()}
        self.joined |= {actor.entity_id: actor for actor in gathering.joined}

    @property
    def parties(self) -> dict[str, tuple[str, Actor]]:
        """All who took part, by entity, each with the part played."""
        return {actor.entity_id: ("party", actor) for actor in self.joined.values()} | {
            actor.entity_id: (role, actor) for role, actor in self.actors.values()
        }


def _is_vaguer(one: Actor, other: Actor) -> bool:
    """A body is vaguer than who acts for it, a counterpart than his name; a host and a delegation stay."""
    if one.place or "وفد" in one.name:
        return False
    return (one.is_body, one.is_counterpart) > (other.is_body, other.is_counterpart)


def is_timeless(gathering: Gathering) -> bool:
    """الوزير يلتقي نظيره: the present of headlines, which another sentence may date."""
    item = gathering.trigger
    return bool(item.trigger and item.trigger.tense == "imperfect" and not item.particle)


def is_same(one: Actor, other: Actor) -> bool:
    """Two participants are one: the same entity, a body and who acts for it, or a counterpart and his name."""
    if one.entity_id == other.entity_id or are_one_name(one, other):
        return True
    if not (one.is_body or other.is_body or one.is_counterpart or other.is_counterpart):
        return False
    if one.is_body != other.is_body and not all(actor.is_body or actor.is_public for actor in (one, other)):
        return False  # the talks of a state are not those of any of its people
    return bool({one.entity_id, *one.acts_for} & {other.entity_id, *other.acts_for})


def tells(told: Told, gathering: Gathering, days: tuple[date, date] | None) -> bool:
    """`gathering` is another telling of `told`: all of the fewer parties are among the others, at no other time."""
    is_alike = _alike(told.mode, gathering.mode) or _is_topic_of(told, gathering)
    if not is_alike or (told.days and days and not _is_within(told.days, days)):
        return False
    if gathering.is_past and told.status == "planned" and not is_timeless(told.first):
        return False
    is_to_come = told.first.is_past and gathering.status == "planned"
    is_summit = gathering.mode == "multilateral" != told.mode  # ناقش الوزراء القمة المرتقبة
    if is_to_come and (is_summit or not _are_the_very(told.actors, gathering)):
        return False
    if "denied" in (told.first.status, gathering.status) and told.first.status != gathering.status:
        return False
    known = [actor for _, actor in told.actors.values()]
    known += [] if told.first.is_whole else told.joined.values()
    new = [actor for _, actor in gathering.participants] if gathering.is_whole else gathering.all
    few, many = sorted((known, new), key=len)
    if "multilateral" in (told.mode, gathering.mode) and len(few) != len(many):
        return False
    return all(any(is_same(actor, other) for other in many) for actor in few)


def _are_the_very(actors: Mapping[str, tuple[str, Actor]], gathering: Gathering) -> bool:
    """Not of استقبل الملك الوزير, who will hold talks with him and others, or with officials of his."""
    known = [actor for _, actor in actors.values()]
    return len(known) == len(gathering.participants) and all(
        any(one.entity_id == actor.entity_id or are_one_name(one, actor) for one in known)
        for _, actor in gathering.participants
    )


def _is_within(days: tuple[date, date], others: tuple[date, date]) -> bool:
    """الثلاثاء, of الأسبوع المقبل."""
    (first, last), (start, end) = days, others
    return (first <= start and end <= last) or (start <= first and last <= end)


def _is_topic_of(told: Told, gathering: Gathering) -> bool:
    """أجرى الوزير اتصالا بنظيره، بحثا خلاله, or the call behind it: what they spoke of tells no other talk."""
    tellings = (told.mode, gathering), (gathering.mode, told.first)
    return any(mode == "phone" and _is_topic(other) for mode, other in tellings)


def _is_topic(gathering: Gathering) -> bool:
    item = gathering.trigger
    return item.trigger is not None and item.trigger.kind == "topic"


def _alike(mode: str, other: str) -> bool:
    return mode == other or (mode in TALKS and other in TALKS)
