"""Whether a frame tells of a consultation: two sides that meet, or people of some standing who come to a country."""

from collections.abc import Sequence

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.frame import Frame
from tasks.text.fold import fold

ARRIVALS = ("وصول", "مجيء")
SPEAKING = {"مع", "إلى"}
ENCOUNTER = "قابل"
SHOWING = "عرض"
JOURNEYS = ("arrive", "send")  # anybody travels: only known people come for a visit, and only to a country


def is_consultation(mode: str, frame: Frame, states: Sequence[Actor]) -> bool:
    """Two sides, or one of several parties; a visit leads abroad."""
    if mode == "visit":
        return _is_visit(frame)
    if mode == "mediation" and frame.kind == "verb" and not frame.arguments.is_between:
        return False  # يتوسط الأخوين: he stands between them
    if frame.kind == "host" and not frame.arguments.noun and not all(_may_host(actor) for actor in frame.subjects):
        return False
    consulting = [*frame.subjects, *frame.others, *states]
    if _is_owed(frame) and not (frame.others or states):
        return False
    if not _are_fit(frame, consulting):
        return False
    told = {actor.entity_id: actor for actor in consulting if actor.place is None or actor.is_body}
    return len(told) > 1 and bool(frame.subjects or states) and not _are_one(list(told.values()))


def _is_owed(frame: Frame) -> bool:
    """استقبل سالم وكريم: whom they received is still to be told; not التقى سالم وكريم."""
    trigger = frame.trigger.trigger
    if frame.kind != "verb" or trigger is None or frame.arguments.noun:
        return False
    return ("-" in trigger.takes and "مع" not in trigger.takes) or is_talk(frame)


def _are_fit(frame: Frame, consulting: Sequence[Actor]) -> bool:
    """Such as the verb is said of: persons meet by chance, and those of some standing talk."""
    if _is_encounter(frame):
        return not any(actor.is_body and (actor.place or not actor.acts_for) for actor in consulting)
    if SHOWING in frame.trigger.word:
        return not is_talk(frame) or all(actor.entity_type == "PERSON" for actor in consulting)
    return not is_talk(frame) or all(actor.is_public or actor.is_body for actor in consulting)


def _is_encounter(frame: Frame) -> bool:
    """قابل الوزير السفير; but قابلت الحركة القرار بالرفض, of whom nobody met anybody."""
    return frame.kind == "verb" and ENCOUNTER in frame.trigger.word and not frame.arguments.noun


def is_talk(frame: Frame) -> bool:
    """تحدث سالم وكريم, each for himself; and anybody talks with anybody. So too عرض, to go over a matter with one."""
    trigger = frame.trigger.trigger
    if trigger is None or frame.kind != "verb" or not trigger.takes <= SPEAKING:
        return False
    return trigger.mode == "phone" or SHOWING in frame.trigger.word


def _are_one(actors: Sequence[Actor]) -> bool:
    return len(actors) == 2 and are_one_name(*actors)


def are_one_name(one: Actor, other: Actor) -> bool:
    """الكابتن ياسر and ياسر القحطاني: two forms of one name."""
    if not one.entity_type == other.entity_type == "PERSON":
        return False
    words, others = set(fold(one.name).split()), set(fold(other.name).split())
    return words <= others or others <= words


def _is_visit(frame: Frame) -> bool:
    """People of some standing come for a visit; of whom a verb says that they travelled, the country is known too."""
    is_journey = frame.kind in JOURNEYS
    is_arrival = frame.told.word.startswith(ARRIVALS)
    hosts = [actor for actor in frame.others if actor.place or not (is_journey or is_arrival)]
    guests = [*frame.subjects, *(frame.others if frame.kind == "invitation" else ())]
    if is_journey and not frame.arguments.noun:
        guests = [actor for actor in guests if actor.country or actor.is_body or actor.is_public]
    if is_arrival:  # وصول الفريق إلى معسكره
        guests = [
            actor for actor in guests if actor.is_public or actor.acts_for or actor.country or "وفد" in actor.name
        ]
    return any(is_abroad(actor, [guest for guest in guests if _may_visit(guest, actor)]) for actor in hosts)


def _may_host(actor: Actor) -> bool:
    """استضافت قطر الوزير; not of programmes and festivals, which are no bodies of a country."""
    return actor.place is not None or actor.is_public or (actor.is_body and actor.country is not None)


def _may_visit(guest: Actor, host: Actor) -> bool:
    """To a country come those who act for somebody; others only travel there."""
    return host.place is None or guest.is_body or guest.is_public


def is_abroad(host: Actor, visitors: Sequence[Actor]) -> bool:
    """The host is not of the visitors' own country; persons and bodies may be visited at home.

    Where a visitor's country is unknown, only a state or its capital is surely abroad.
    """
    others = [visitor for visitor in visitors if visitor.entity_id != host.entity_id]
    if host.place is None:
        return bool(others)
    return any(visitor.country != host.country if visitor.country else host.is_body for visitor in others)
