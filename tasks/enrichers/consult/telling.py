"""The consultations that a sentence tells: each trigger with its sides, as verbs and nouns give them."""

from tasks.enrichers.consult.attendance import Attendance
from tasks.enrichers.consult.frame import Frame
from tasks.enrichers.consult.gatherings import gathering
from tasks.enrichers.consult.invitations import Invitations
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.memory import Memory
from tasks.enrichers.consult.nouns import Nouns
from tasks.enrichers.consult.speaking_of import SpeakingOf
from tasks.enrichers.consult.text import Text
from tasks.enrichers.consult.verbs import Verbs
from tasks.enrichers.consult.vocabulary import EQUAL, Vocabulary

ASKING = ("اعلامي", "مذيع", "صحفي", "صحافي", "مراسل")  # who asks, man or woman


def read(text: Text, number: int, vocabulary: Vocabulary, memory: Memory) -> None:
    """The gatherings of sentence `number`, in order, as `memory` takes them in."""
    of = SpeakingOf(text, number, memory)
    taken: set[int] = set()
    verbs, nouns, attendance = Verbs(of, taken), Nouns(of, taken), Attendance(of, taken)
    invitations = Invitations(of, taken)
    told: set[int] = set()
    for place, item in enumerate(of.row):
        of.read(place)
        if item.trigger is None or place in taken or attendance.is_joining(place):
            continue
        frame = _frame((verbs, nouns, invitations), place, item) or attendance.frame(place)
        if frame:
            _learn(frame, memory)
        found = gathering(frame, memory.cast, vocabulary) if frame and _is_meant(frame, memory) else None
        if found:
            memory.told.append((number, found))
            if found.trigger.start in told:  # two clauses that share a noun: the second is told by its own word
                found.trigger = item
            told.add(found.trigger.start)
            if found.is_whole and found.mode != "visit":
                memory.met = [actor for _, actor in found.participants]
    of.close()


def _frame(readers: tuple[Verbs, Nouns, Invitations], place: int, item: Item) -> Frame | None:
    verbs, nouns, invitations = readers
    if item.kind == "verb" and item.trigger:
        return verbs.frame(place, item.trigger)
    if item.kind == "noun" and item.trigger:
        return nouns.frame(place, item.trigger)
    return invitations.frame(place, item) if item.kind == "invitation" else None


def _is_interview(frame: Frame) -> bool:
    """في حوارها مع المذيعة هالة: who is asked before a camera consults nobody."""
    sides = (*frame.arguments.others, *frame.arguments.subjects)
    return any(party.head.startswith(ASKING) for party in sides)


def _learn(frame: Frame, memory: Memory) -> None:
    """نظيره الإريتري سالم holds the same office as whom he met."""
    named = [*frame.arguments.subjects, *frame.arguments.others]
    for party in named:
        counterpart = memory.cast.actor(party) if party.kind == "person" and party.head.startswith(EQUAL) else None
        if counterpart and frame.subjects:
            memory.cast.offices.share(counterpart, frame.subjects[0], party.start_char)


def _is_meant(frame: Frame, memory: Memory) -> bool:
    """Where matches are told of, لقاء and التقى are words of theirs; but officials meet there too."""
    told = frame.told.trigger
    if _is_interview(frame):
        return False
    if not (memory.is_sport and told and told.is_sport):
        return True
    sides = [*frame.subjects, *frame.others]
    return told.mode == "meeting" and all(actor.entity_type == "PERSON" and actor.is_public for actor in sides)
