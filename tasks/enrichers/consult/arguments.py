"""The arguments of a trigger: the parties that the words after it give it.

Read from left to right. A party counts where Arabic puts an argument: bare
after the verb, after a preposition that the trigger takes, or joined to one
that counts. What stands in adjuncts (في القاهرة, على هامش القمة, لبحث …) is
passed over, and the first word that opens another clause ends it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.parties import Party
from tasks.enrichers.consult.vocabulary import Trigger

PLACES = ("place", "venue")
NO_PARTY = ("venue", "outlet", "both")
STRONG = ("person", "office", "delegation", "counterpart", "self")
CARRIERS = ("light", "impersonal", "exist", "scene", "host", "invite", "invitation", "arrive", "send")
BEARERS = ("light", "impersonal", "gather")
OPENERS = ("subordinator", "complementiser", "auxiliary")
# How far apart things may stand and still belong together: in the annotated articles the longest ways
# are 24 tokens between arguments, 4 words before what a light verb carries, 2 before the place visited.
FARTHEST = 30
REACH = {"noun": 5, "إلى": 3, "ل": 3, "ب": 6, "من": 3, "بين": 6, "مع": 14}

VERB = re.compile(r"[وف]?ي\w{3,}")  # an imperfect: no noun but يوم begins so, and names are known by then

Awaited = Literal["bare", "other", "between", "same", "role", "nothing"]


@dataclass(slots=True)
class Arguments:
    """What was found after a trigger.

    subjects  parties that the trigger is said of, or that stand after بين
    others    the other side: objects, and what مع ب إلى … bring
    roles     (role, party): mediators, heads of delegations, those present
    states    nationality adjectives on the noun (entity ids): مباحثات مصرية تركية
    noun      the noun that tells the consultation: the trigger, or what a light verb carries
    when      items of time that stand in the clause
    where     places and venues after في or with ب
    held      pronoun of the object of a verb that brings together: جمعه بـ
    is_open   after the subject stands a word that may be an object which is no known party
    end       index of the item where reading stopped
    """

    subjects: list[Party] = field(default_factory=list)
    others: list[Party] = field(default_factory=list)
    roles: list[tuple[str, Party]] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    when: list[Item] = field(default_factory=list)
    where: list[Party] = field(default_factory=list)
    noun: Item | None = None
    held: str = ""
    is_between: bool = False
    is_open: bool = False
    end: int = 0


class Reader:
    """One reading of the items after a trigger.

    awaits  what the next party would be
    words   how many words since the last argument or trigger
    """

    def __init__(self, row: Sequence[Item], place: int, *, has_subject: bool) -> None:
        item = row[place]
        assert item.trigger is not None
        self.row = row
        self.trigger: Trigger = item.trigger
        self.takes = item.trigger.takes
        self.has_subject = has_subject
        self.found = Arguments(noun=item if item.kind == "noun" else None, end=place + 1)
        self.group: list[Party] | None = None
        self.awaits: Awaited = "bare"
        self.role = ""
        self.in_relative = self.after_relation = self.in_place = False
        self.last, self.words = item.end, 0

    def read(self) -> Arguments:
        """The arguments up to the end of the clause."""
        while self.found.end < len(self.row) and self._step(self.row[self.found.end]):
            self.found.end += 1
        return self.found

    def _step(self, item: Item) -> bool:
        if item.mark == "end" or item.start - self.last > FARTHEST or (item.kind in OPENERS and not self.in_relative):
            return False
        if item.mark == ",":
            is_full = self.found.others and (self.found.noun or self.trigger.kind not in CARRIERS)
            if is_full and item.kind not in ("party", "and", "including", "preposition", "time", "role"):
                return False
            self.awaits, self.in_relative, self.after_relation = "bare", False, False
        handler = getattr(self, f"_on_{item.kind}", self._on_word)
        goes_on: bool = handler(item)
        return goes_on

    @property
    def before(self) -> Item:
        """The item before the one that is read."""
        return self.row[self.found.end - 1]

    def _reset(self, item: Item) -> None:
        self.awaits, self.in_relative, self.after_relation = "bare", False, False
        self.last, self.words = item.end, 0

    def _on_time(self, item: Item) -> bool:
        if not self.in_relative:
            self.found.when.append(item)
        return True

    def _on_modifier(self, item: Item) -> bool:
        return True

    def _on_party(self, item: Item) -> bool:
        assert item.party is not None
        group = self._group_of(item, item.party)
        if group is not None:
            group.append(item.party)
            self.group = group
            self._reset(item)
        elif self.awaits == "role":
            self.found.roles.append((self.role, item.party))
            self.awaits = "bare"
        elif item.party.particle or item.party.kind in PLACES:
            self._note_place(item.party)
            self.awaits = "nothing"
        self.in_place = False
        return True

    def _note_place(self, party: Party) -> None:
        if party.kind in PLACES and not self.in_relative and (self.in_place or party.particle == "ب"):
            self.found.where.append(party)

    def _group_of(self, item: Item, party: Party) -> list[Party] | None:
        if self.awaits == "role" or party.kind in NO_PARTY:
            return None
        if party.particle and self.awaits != "same":
            side = (
                self.found.subjects
                if self.trigger.kind == "impersonal" and self.found.noun is None
                else self.found.others
            )
            return side if self._takes(party) else None
        if self.awaits in ("same", "other", "between"):
            self.found.is_between = self.found.is_between or self.awaits == "between"
            return {"same": self.group, "other": self.found.others}.get(self.awaits, self.found.subjects)
        if self.group is not None and (party.conjunction or item.mark):
            return self._joined(item, party)
        return self._bare(item, party)

    def _takes(self, party: Party) -> bool:
        """The particle written to the party is one that the trigger takes; a place with ب is only where it was."""
        if party.particle not in self.takes or self.in_relative:
            return False
        is_visited = party.kind != "place" or (party.particle == "ل" and "إلى" in self.takes)
        return is_visited and self.words <= REACH.get(party.particle, 0)

    def _joined(self, item: Item, party: Party) -> list[Party] | None:
        """و, or a comma in a list without و, after an argument."""
        to_subjects = self.group is self.found.subjects and not self.found.is_between
        if (self.awaits == "nothing" and party.kind not in STRONG) or (to_subjects and self.words):
            return None
        if not party.conjunction and self.group is self.found.subjects and not self.found.is_between:
            return self._bare(item, party)
        return self.group

    def _bare(self, item: Item, party: Party) -> list[Party] | None:
        found = self.found
        if party.conjunction or self.in_relative or (self.awaits == "nothing" and not self._opens_phrase(party)):
            return None
        if self.trigger.kind == "noun" and self.before.kind == "noun" and self.before.is_definite:
            return None
        if found.noun and "إلى" in self.takes and party.kind == "place":
            return found.others if "-" in self.takes and not found.others and self.words == 0 else None
        if self.trigger.kind == "noun" and not (found.subjects or self.trigger.pronoun or self._is_near()):
            return None
        owner = found.noun and found.noun.trigger and found.noun.trigger.pronoun
        if not (self.has_subject or found.subjects or owner):
            return found.subjects
        return found.others if "-" in self.takes and not found.others else None

    def _is_near(self) -> bool:
        """A noun has its subject right after it: لقاء الرئيس; a verb may have it later."""
        return self.trigger.kind != "noun" or self.before.kind in ("noun", "verb")

    def _opens_phrase(self, party: Party) -> bool:
        """The phrase before is complete, so that a new one can begin: it ended in a name, a definite word or a time."""
        before = self.before
        is_closed = before.kind in ("party", "time", "demonym") or (
            before.kind == "word" and before.word.startswith("ال")
        )
        return is_closed and party.kind in STRONG

    def _on_preposition(self, item: Item) -> bool:
        if item.word == "من" and self.awaits in ("other", "between", "same"):
            return True
        word = "إلى" if item.word == "الي" else item.word
        self.in_place = word == "في"
        if self.in_relative or (word in ("مع", "بين") and self.after_relation) or self.words > REACH.get(word, 0):
            self.awaits = "nothing"
        elif word == "بين" and ("بين" in self.takes or self.trigger.kind in CARRIERS):
            self.awaits = "between"
        elif word == "مع" or word in self.takes:
            self.awaits = "other"
        else:
            self.awaits = "nothing"
        return True

    def _on_and(self, item: Item) -> bool:
        self.awaits = "same" if self.group is not None else "nothing"
        return True

    _on_including = _on_and

    def _on_role(self, item: Item) -> bool:
        self.awaits, self.role = "role", item.value
        return True

    def _on_relative(self, item: Item) -> bool:
        self.in_relative = not (self.found.noun and not self.found.others and self.before.kind != "party")
        self.awaits = "nothing" if self.in_relative else "bare"
        return True

    def _on_noun(self, item: Item) -> bool:
        assert item.trigger is not None
        if not self._carries(item):
            return self._on_word(item)
        self.found.noun, self.found.is_open = item, False
        self.takes |= item.trigger.takes
        self._reset(item)
        return True

    def _carries(self, item: Item) -> bool:
        """The noun is what the light verb carries: أجرى … مباحثات, قام بزيارة, وصل في زيارة; not one in an adjunct."""
        if self.trigger.kind not in CARRIERS or self.found.noun or self.in_relative or self.words > REACH["noun"]:
            return False
        if self.before.kind == "preposition":
            return self.before.word in ("في", "الي")
        return self.awaits != "nothing" or not item.is_definite

    def _on_verb(self, item: Item) -> bool:
        assert item.trigger is not None
        if self.in_relative:
            return True
        follows = self.before.kind == "relative" or item.trigger.kind == "gather"
        if not follows or self.found.noun is None or self.found.others or item.trigger.kind not in BEARERS:
            return False
        self.takes |= item.trigger.takes
        self.found.held = item.trigger.pronoun if item.trigger.kind == "gather" else ""
        self.has_subject = bool(self.found.held)
        self._reset(item)
        return True

    def _on_relation(self, item: Item) -> bool:
        self.after_relation = self.before.kind not in ("noun", "preposition") or self.before.word == "مع"
        return self._on_word(item)

    def _on_demonym(self, item: Item) -> bool:
        is_near = self.before.kind in ("noun", "demonym", "modifier") or (
            self.before.kind == "word" and self.words == 1
        )
        if not self.found.noun or self.found.others or not is_near:
            return self._on_word(item)
        self.found.states.append(item.value)
        self.last = item.end
        return True

    def _on_word(self, item: Item) -> bool:
        if item.word.isdigit():
            return True
        if VERB.match(item.word) and not self.in_relative:
            return False
        if self.awaits == "bare" and self.found.subjects and not self.found.others and not self.found.noun:
            self.found.is_open = True
        if self.awaits != "role":
            self.awaits = "nothing"
        self.words += 1
        return True
