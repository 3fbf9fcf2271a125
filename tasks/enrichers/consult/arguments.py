"""The arguments of a trigger: the parties that the words after it give it.

Read from left to right. A party counts where Arabic puts an argument: bare
after the verb, after a preposition that the trigger takes, or joined to one
that counts. What stands in adjuncts (في القاهرة, على هامش القمة, لبحث …) is
passed over, and the first word that opens another clause ends it.
"""

import re

from tasks.enrichers.consult.carrying import (
    BEARERS,
    CARRIERS,
    GATHERING,
    GOING,
    carries,
    describes,
    refines,
    shares,
)
from tasks.enrichers.consult.items import OPENERS, Item
from tasks.enrichers.consult.neighbours import (
    describes_group,
    is_gathering_next,
    is_next_stop,
    is_title_of_list,
    is_unknown_of_list,
    may_be_surname,
)
from tasks.enrichers.consult.particles import PLACES
from tasks.enrichers.consult.prepositions import SECOND
from tasks.enrichers.consult.reading import Arguments
from tasks.enrichers.consult.taking import Taking

THERE = "هناك"
FROM_AMONG = "من"
HOSTING = ("host", "scene")
BETWEEN_THEM = ("بينهما",)  # اجتماع رسمي بينهما
CIRCUMSTANCE = ("وهو", "وهم")  # and he is, of whom went before
THESE = ("هذا", "هذه", "تلك", "ذلك", "اخر", "اخري")  # بدأ هذه اللقاءات بالوزير
GOES_ON = ("party", "and", "including", "preposition", "time", "role")  # what may follow a comma in a clause
FARTHEST = 30  # tokens from one argument to the next; in the annotated articles the longest way is 24
VERB = re.compile(r"[وف]?ل?ي\w{3,}")  # an imperfect: no noun but يوم begins so, and names are known by then
QUOTED = re.compile(r"س[يتن]\w{3,}")  # a future that opens what somebody says
PURPOSE = re.compile(r"ل(?!اعب|اجي|وا|غ)\w{3,}")  # لبحث; no object
SAYING = re.compile(r"و(قال|اوضح|اكد|اضاف|اشار|ذكر|اعلن|شدد|لفت|نوه|اعرب|دعا|طالب|وصف|اعتبر)ت?")  # another clause


class Reader(Taking):
    """One reading of the items after a trigger, item by item."""

    def read(self) -> Arguments:
        """The arguments up to the end of the clause."""
        while self.found.end < len(self.row) and self._step(self.row[self.found.end]):
            self.found.end += 1
        return self.found

    def _step(self, item: Item) -> bool:
        self.in_brackets = (self.in_brackets and not item.closes) or (item.mark == "(" and self.group is not None)
        if self.in_brackets:
            return item.start - self.last <= FARTHEST
        if item.word in SECOND and is_next_stop(self, item):
            self.group = self.found.others or self.group
            return self._on_and(item)
        if item.kind == "auxiliary" and (is_gathering_next(self) or self._is_past_of_noun()):
            return True
        is_aside = item.mark == "," and item.word in CIRCUMSTANCE
        is_quote = item.opens and QUOTED.match(item.word) is not None  # قال خلال زيارة لموسكو «سنعود
        is_end = item.mark == "end" or is_aside or is_quote or item.start - self.last > FARTHEST
        if is_end or (item.kind in OPENERS and not self.in_relative):
            return False
        if item.mark == "," and self.before.kind != "preposition":  # مع ، نائبه
            is_full = self.found.others and (self.found.noun or self.trigger.kind not in CARRIERS)
            opens_clause = item.kind == "preposition" and item.conjunction and item.word not in ("مع", "بين", "في")
            if is_full and (opens_clause or item.kind not in GOES_ON) and not is_unknown_of_list(self, item):
                return False
            self.in_relative = self.in_relative and self.is_listing and item.kind == "party"
            self.awaits, self.after_relation = "bare", False
            self.words = self.words if self.found.others else 0
        handler = getattr(self, f"_on_{item.kind}", self._on_word)
        goes_on: bool = handler(item)
        return goes_on

    def _is_past_of_noun(self) -> bool:
        """المحادثات التي ^كانت تجريها الحركة."""
        return self.before.kind == "relative" and self.found.noun is not None and not self.in_relative

    def _on_relative(self, item: Item) -> bool:
        is_of_noun = self.before.kind != "party" or is_gathering_next(self)  # القمة في لندن التي تجمع
        is_of_noun = is_of_noun and not self._is_of_other()
        self.in_relative = not (self.found.noun and not self.found.others and is_of_noun)
        self.awaits = "nothing" if self.in_relative else "bare"
        return True

    def _is_of_other(self) -> bool:
        """جولة تحضيرية للقمة التي: what is definite, behind a noun that is not."""
        noun, before = self.found.noun, self.before
        is_new = noun is not None and not (noun.is_definite or (noun.trigger and noun.trigger.pronoun))
        is_own = self.row[self.found.end - 2] is noun  # محادثات السلام التي
        is_described = (before.kind == "relation" and not is_own) or (
            is_new and before.kind == "word" and self.words > 1
        )
        return is_described and (before.is_definite or before.word.startswith(("ال", "لل", "بال")))

    def _on_noun(self, item: Item) -> bool:
        assert item.trigger is not None
        if not carries(self, item):
            # what follows another noun of the kind is its own: لدعم المحادثات بين
            if shares(self, item):
                return True
            is_full = bool(self.found.others) and self.trigger.kind in GOING
            return self._on_word(item) and not is_full and (self.found.noun is None or self.in_relative)
        self.takes = item.trigger.takes if refines(self, item) else self.takes | item.trigger.takes
        self.found.noun, self.found.is_open = item, False
        self.reset(item)
        return True

    def _on_verb(self, item: Item) -> bool:
        assert item.trigger is not None
        if item.word == THERE and self.before.kind in ("verb", "party", "time") and not item.mark:  # اجتمع هناك بالوزير
            return True
        if self.in_relative:
            self.is_listing = item.trigger.kind in GATHERING  # الوفد الذي ضم النائب سالم، النائب كريم
            return True
        is_clause = self.before.kind in ("relative", "auxiliary") or (
            item.trigger.pronoun and self.before.kind == "noun"
        )
        is_clause = is_clause or describes(self, item)
        if is_clause and item.trigger.kind in HOSTING and item.trigger.pronoun and self.found.noun:
            self.awaits, self.role = "role", "host"  # اجتماع استضافه الوزير
            return True
        follows = is_clause or item.trigger.kind in GATHERING
        if not follows or self.found.noun is None or self.found.others or item.trigger.kind not in BEARERS:
            return False
        if "إلى" in item.trigger.takes and not self.is_of_visit:  # الاستقبال نقل الوزير تحيات
            return False
        self.takes |= item.trigger.takes
        self.found.is_gathered = item.trigger.kind in GATHERING
        self.found.held = item.trigger.pronoun if self.found.is_gathered else ""
        self.has_subject = bool(self.found.held)
        if self.found.is_gathered and not self.found.held:
            self.found.chairs = [party for party in self.found.subjects if party.kind not in PLACES]
            self.found.subjects = []
        self.reset(item)
        return True

    def _on_invitation(self, item: Item) -> bool:
        """أول وزير يتوجه إلى مصر، ^دعوة من الرئيس لزيارة تركيا: another journey."""
        return self.trigger.kind not in GOING and self._on_word(item)

    def _on_relation(self, item: Item) -> bool:
        is_chained = self.before.kind == "relation" and not self.after_relation  # مفاوضات اتفاقية التجارة بين
        is_free = self.before.kind not in ("noun", "preposition") and not is_chained
        self.after_relation = is_free or self.before.word in ("مع", "علي", "الي")  # على الحدود مع, إلى اتفاق مع
        return self._on_word(item)

    def _on_demonym(self, item: Item) -> bool:
        is_near = self.before.kind in ("noun", "demonym", "modifier") or (
            self.before.kind == "word" and self.words == 1
        )
        if not self.found.noun or self.found.others or self.in_adjunct or not is_near:
            return self._on_word(item)
        self.found.states.append(item.value)
        self.last = item.end
        return True

    def _on_word(self, item: Item) -> bool:
        is_of_list = self.before.word == FROM_AMONG and is_title_of_list(self, item)
        if is_of_list or item.word in THESE or self._on_both(item):
            return True
        if item.word in BETWEEN_THEM and self.found.noun and not (self.found.subjects or self.found.others):
            self.found.held, self.is_since = self.found.held or "هما", True  # الأول بينهما منذ عامين
        if item.word.isdigit():  # استقبل المستشفى 8 حالات: what is counted is the object
            self._note_object(item)
            return True
        if (VERB.match(item.word) or SAYING.fullmatch(item.word)) and not self.in_relative:
            return False
        if may_be_surname(self, item):
            self._note_object(item)
            return True
        is_joined = (
            item.word.startswith("و") and self.before.kind == "party" and "والد" not in item.word
        )  # التقى الوزير وأفراد الجالية
        is_aim = PURPOSE.match(item.word) is not None
        if self.awaits == "bare" and not (is_joined or is_aim or describes_group(self, item)):
            self._note_object(item)
        if self.awaits == "other" and self.before.word == "مع":
            self.group, self.found.is_open = self.found.others, True
        if self.awaits != "role":
            self.awaits = "nothing"
        self.words += 1
        return True
