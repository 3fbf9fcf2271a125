"""What a clause tells once its arguments are known: a gathering of so many parties, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.cast import Cast
from tasks.enrichers.consult.consultations import is_consultation, is_talk
from tasks.enrichers.consult.frame import Frame
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.sentence import Sentence
from tasks.enrichers.consult.status import status_of
from tasks.enrichers.consult.tenses import Status, is_still_to_come
from tasks.enrichers.consult.vocabulary import Vocabulary

THIRD_PARTIES = ("host", "scene")  # verbs whose subject gives the place for the talks of others
MEMBERS = ("member",)
PARTICIPANTS = (*MEMBERS, "participant")
TWO = 2  # a meeting of two is theirs, whoever else is there
ROLES = ("mediator", "delegation_head", "host")
PATRON = "patron"  # a state or a body under whose auspices others talk; a person only honours them
HOLDING = ("light", "join", "impersonal", "scene", "host")  # verbs that say that a meeting was held
TALKS = ("meeting", "negotiation", "multilateral", "mediation")
COORDINATION = "تنسيق"
MODIFIER_REACH = 3  # words from a noun to the adjective that tells its mode: محادثات هاتفية, اجتماع وزاري ثلاثي


@dataclass(slots=True)
class Gathering:
    """One consultation as a clause tells it; participants are (role, actor), `when` and `where` as in Arguments.

    is_past  a verb says that it was
    is_over  a verb says that it came to its end
    is_whole both sides are told; else others may still join
    joined   who attends it, as told elsewhere, and who is of a delegation that took part
    """

    sentence: Sentence
    trigger: Item
    mode: str
    status: Status
    participants: list[tuple[str, Actor]]
    when: Sequence[Item]
    where: Sequence[Party]
    is_past: bool = False
    is_whole: bool = True
    is_over: bool = False
    joined: list[Actor] = field(default_factory=list)

    def join(self, actors: Sequence[Actor]) -> None:
        """More who took part."""
        self.joined += [actor for actor in actors if actor.entity_id not in {one.entity_id for one in self.all}]

    @property
    def is_held_by_several(self) -> bool:
        """Both sides are told, there or elsewhere; a body and its head are one."""
        return self.is_whole or (bool(self.joined) and len(self.all) > 1)

    @property
    def all(self) -> list[Actor]:
        """Everybody who took part."""
        return [*(actor for _, actor in self.participants), *self.joined]


def gathering(frame: Frame, cast: Cast, vocabulary: Vocabulary) -> Gathering | None:
    """The gathering that a frame tells; None where it tells of none, or only wishes for one.

    Of what is held by one party the other may be told later: ترأس الوزير اجتماعا. وحضره سالم.
    """
    if frame.told.word.startswith(COORDINATION) and frame.told is not frame.trigger:
        return None  # تم التنسيق مع: what is done with others
    mode = _mode(frame)
    states = _states(frame, cast)
    is_whole = is_consultation(mode, frame, states)
    if not (is_whole or _is_open(mode, frame)):
        return None
    found = _status(frame, mode, vocabulary)
    if found is None:
        return None
    participants = [
        *((_role_of_subject(frame, actor), actor) for actor in frame.subjects),
        *((_role_of_other(mode, actor), actor) for actor in (*frame.others, *states)),
        *_by_role(frame, cast),
    ]
    if mode != "visit":  # a town is where they met; only a state or its capital takes part
        participants = [(role, actor) for role, actor in participants if actor.place is None or actor.is_body]
    when = (*frame.arguments.when, *_times_before(frame))
    verb = frame.trigger.trigger
    is_past = found == "held" and verb is not None and verb.tense == "perfect"
    told = Gathering(
        frame.sentence, frame.told, mode, found, participants, when, frame.arguments.where, is_past, is_whole
    )
    cue = vocabulary.statuses.at(frame.sentence.tokens, frame.trigger.start) if is_past else None
    told.is_over = cue is not None and cue.value == "ended"  # اختتم زيارته
    sides = [actor for role, actor in participants if role != "host" or mode == "visit"]
    is_of_two = is_whole and len(sides) == TWO
    told.join(_joining(frame, cast, MEMBERS if is_of_two else PARTICIPANTS))
    return told


def _mode(frame: Frame) -> str:
    """The mode of the noun, unless an adjective near it says more: محادثة هاتفية, اجتماع ثلاثي."""
    for item in frame.row[frame.place : frame.arguments.end]:
        is_near = 0 <= item.start - frame.told.end <= MODIFIER_REACH or frame.kind in ("verb", "topic")
        if item.kind == "modifier" and item.trigger and is_near:
            return item.trigger.mode
    told, trigger = frame.told.trigger, frame.trigger.trigger
    return (told.mode if told else "") or (trigger.mode if trigger else "")


def _states(frame: Frame, cast: Cast) -> list[Actor]:
    """مباحثات مصرية تركية: two adjectives are two states; one alone may only say of what kind it is."""
    states = frame.arguments.states
    return [cast.state(entity_id) for entity_id in states] if len(states) > 1 else []


def _is_open(mode: str, frame: Frame) -> bool:
    """A meeting told with one party at most, by a verb that says it was held."""
    known = {actor.entity_id for actor in (*frame.subjects, *frame.others) if actor.place is None or actor.is_body}
    noun = frame.arguments.noun
    is_held = noun is not None and frame.kind in HOLDING and (bool(known) or not noun.is_definite)
    is_met = frame.kind == "verb" and bool(known) and not is_talk(frame)
    is_met = is_met and all(party.kind != "collective" for party in frame.arguments.others)  # استقبل الأمير المهنئين
    return mode in TALKS and len(known) <= 1 and (is_held or is_met)


def _status(frame: Frame, mode: str, vocabulary: Vocabulary) -> Status | None:
    told = frame.row.index(frame.told)
    found = status_of(frame.sentence, frame.row, told=told, carrier=frame.place, mode=mode, cues=vocabulary.statuses)
    last = max((party.end for party in (*frame.arguments.subjects, *frame.arguments.others)), default=0)
    if found == "held" and is_still_to_come(frame.row, told, last, mode):
        found = "planned"
    is_invited = "invit" in frame.kind
    return "planned" if found and found != "denied" and is_invited else found


def _role_of_subject(frame: Frame, actor: Actor) -> str:
    """استضافت قطر مفاوضات بين …: who stands before the noun gives the place, who stands behind it takes part."""
    noun = frame.arguments.noun
    if frame.kind not in THIRD_PARTIES or noun is None:
        return "party"
    behind = [party.text for party in frame.arguments.subjects if party.start > noun.start]
    return "party" if actor.name in behind else "host"


def _role_of_other(mode: str, actor: Actor) -> str:
    return "host" if mode == "visit" and actor.place else "party"


def _by_role(frame: Frame, cast: Cast) -> list[tuple[str, Actor]]:
    actors = [(role, actor) for role, party in frame.arguments.roles if (actor := cast.actor(party))]
    sponsors = [("mediator", actor) for role, actor in actors if role == PATRON and actor.is_body]
    return [*sponsors, *((role, actor) for role, actor in actors if role in ROLES)]


def _joining(frame: Frame, cast: Cast, roles: Sequence[str]) -> list[Actor]:
    """وفدا برئاسة سالم وعضوية كريم; and who attends what one party holds."""
    actors = (cast.actor(party) for role, party in frame.arguments.roles if role in roles)
    return [actor for actor in actors if actor]


def _times_before(frame: Frame) -> list[Item]:
    """أمس التقى: the times right before a verb."""
    start = frame.place
    while start and frame.row[start - 1].kind == "time":
        start -= 1
    return list(frame.row[start : frame.place])
