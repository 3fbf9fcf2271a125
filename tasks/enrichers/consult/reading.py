"""The state of reading a trigger's arguments: what was found, and what the next party would be."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.vocabulary import Trigger

RECEIPT = "تلقي"  # تلقيه اتصالا من
FROM, NOWHERE = frozenset({"من"}), frozenset[str]()
CALLS = ("اتصال", "اتصالات")  # telecommunications as well
Awaited = Literal["bare", "other", "between", "same", "role", "nothing"]


@dataclass(slots=True)
class Arguments:
    """What was found after a trigger.

    subjects  parties that the trigger is said of, or that stand after بين
    chairs    who held what gathers others: ترأس الوزير اجتماعا ضم …
    others    the other side: objects, and what مع ب إلى … bring
    roles     (role, party): mediators, heads of delegations, those present
    states    nationality adjectives on the noun (entity ids): مباحثات مصرية تركية
    noun      the noun that tells the consultation: the trigger, or what a light verb carries
    when      items of time that stand in the clause
    where     places and venues after في or with ب
    held      pronoun of the object of a verb that brings together: جمعه بـ
    is_gathered  a verb says whom the noun brings together
    is_open   after the subject stands a word that may be an object which is no known party
    is_parallel  one was met here, another there
    with_told    the pronoun that is one side: بينه وبين
    end       index of the item where reading stopped
    """

    subjects: list[Party] = field(default_factory=list)
    chairs: list[Party] = field(default_factory=list)
    others: list[Party] = field(default_factory=list)
    roles: list[tuple[str, Party]] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    when: list[Item] = field(default_factory=list)
    where: list[Party] = field(default_factory=list)
    noun: Item | None = None
    held: str = ""
    is_between: bool = False
    is_gathered: bool = False
    is_open: bool = False
    is_parallel: bool = False
    with_told: str = ""
    end: int = 0

    @property
    def participants(self) -> list[Party]:
        """Who takes part in what nobody is said to hold: انطلقت المفاوضات بمشاركة مصر وقطر."""
        is_free = not (self.subjects or self.others or self.chairs or (self.noun and self.noun.word in CALLS))
        return [party for role, party in self.roles if role == "participant"] if is_free else []

    @property
    def meeting(self) -> list[Party]:
        """Who met: those gathered, and who gathers one alone."""
        if self.participants:
            return self.participants
        is_apart = len(self.subjects) > 1 and not self.is_chaired
        return self.subjects if is_apart else [*self.chairs, *self.subjects]

    @property
    def is_chaired(self) -> bool:
        """ترأس الوزير اجتماعا ضم سالم وكريم: he met them; the chair of الاجتماع الذي جمع may be somebody apart."""
        return self.is_gathered and self.noun is not None and not self.noun.is_definite


class Reading:
    """Where the reading of `row` stands; `found.end` is the place that is read.

    awaits       what the next party would be
    group        the side that was added to last; with_role while it is of those who attend or mediate
    words        how many words since the last argument or trigger; `last` is the token behind it
    in_…         the reading is inside a relative clause, an adjunct, behind في
    after_relation  a noun that takes مع or بين of its own went before: العلاقات مع
    is_listing   a relative clause lists the members of a group
    in_brackets  what stands in brackets is passed over
    is_since     what follows tells since when: منذ توليه مهامه في مارس
    """

    def __init__(self, row: Sequence[Item], place: int, *, has_subject: bool) -> None:
        item = row[place]
        assert item.trigger is not None
        self.row = row
        self.trigger: Trigger = item.trigger
        self.takes = item.trigger.takes | (FROM if place and row[place - 1].word.startswith(RECEIPT) else NOWHERE)
        self.has_subject = has_subject
        self.found = Arguments(noun=item if item.kind == "noun" else None, end=place + 1)
        self.group: list[Party] | None = None
        self.with_role: list[Party] = []
        self.awaits: Awaited = "bare"
        self.role = ""
        self.in_relative = self.after_relation = self.in_place = self.in_adjunct = self.is_since = False
        self.in_brackets = self.is_listing = False
        self.last, self.words = item.end, 0

    @property
    def before(self) -> Item:
        """The item before the one that is read."""
        return self.row[self.found.end - 1]

    @property
    def is_of_visit(self) -> bool:
        """The trigger or its noun tells of going somewhere."""
        told = self.found.noun.trigger if self.found.noun else None
        return "إلى" in self.takes or (told or self.trigger).mode == "visit"

    def reset(self, item: Item) -> None:
        """An argument or a trigger was read: a new count begins."""
        self.awaits = "bare"
        self.in_relative = self.after_relation = self.in_adjunct = False
        self.last, self.words = item.end, 0
