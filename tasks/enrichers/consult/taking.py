"""Reading a trigger's arguments: what a party, or a word that governs one, adds to what was found."""

from dataclasses import replace

from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.particles import PLACES, REACH
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.prepositions import governed
from tasks.enrichers.consult.reading import Reading
from tasks.enrichers.consult.slots import NO_ARGUMENT, slot

EACH = ("كلا", "كل", "بكل")


class Taking(Reading):
    """The handlers of parties, and of what stands before them: prepositions, quantifiers, roles, و."""

    def _on_time(self, item: Item) -> bool:
        if not (self.in_relative or self.is_since):
            self.found.when.append(item)
        return True

    def _on_quantifier(self, item: Item) -> bool:
        """استقبل الوزير عددا من …: if no party follows, the object is one that is not known."""
        if item.word in EACH and self.group is not None and self._is_open_group():
            self.awaits = "same"  # قادة كل من حزب البناء وحزب العمل
            return True
        if self.before.kind == "preposition" and self.awaits == "nothing":
            return True  # في إطار اتصالاته مع كل الأطراف
        self._note_object(item)
        if item.word in EACH and "-" in self.takes and not (self.found.others or self.in_relative):
            self.awaits = "bare"  # التقى على هامش القمة كلا من
        elif item.word in EACH and self.in_relative and not self.found.others:
            self.in_relative, self.awaits = False, "bare"  # التقى الوزير الذي يزور مصر كلا من
        return True

    def _is_open_group(self) -> bool:
        """قادة ^كل من; وزراء خارجية ^كل من; نواب الرئيس في ^كل من."""
        is_there = self.before.word == "في" and self.words == 0
        party = (self.row[self.found.end - 2] if is_there else self.before).party
        return party is not None and (party.kind == "collective" or not (party.is_told or party.is_definite))

    def _note_object(self, item: Item) -> None:
        noun = self.found.noun
        has_owner = noun is not None and noun.trigger is not None and bool(noun.trigger.pronoun)
        is_awaited = has_owner or (bool(self.found.subjects) and noun is None)
        self.found.is_open = self.found.is_open or (is_awaited and not self.found.others)

    def _on_modifier(self, item: Item) -> bool:
        return True

    def _on_party(self, item: Item) -> bool:
        assert item.party is not None
        group = slot(self, item, item.party)
        if group is not None and self._is_holder(item):
            group[-1] = replace(item.party, links=(*group[-1].links, *item.party.links))
        elif group is not None:
            group.append(item.party)
            self._note_role(item.party, is_joined=group is self.with_role)
            self.group = group
            self.reset(item)
        elif self.awaits == "role":
            self._note_role(item.party, is_joined=True)
            self.group, self.awaits = self.with_role, "bare"
        elif item.party.particle or item.party.kind in NO_ARGUMENT:
            self.found.is_open = self.found.is_open or (self.awaits == "bare" and not item.party.particle)
            self._note_place(item.party)
            self.awaits = "nothing"
        self.in_place = False
        return True

    def _is_holder(self, item: Item) -> bool:
        """مع سالم، وقائد القوات في البلاد، ^كريم: behind و no third is listed without one."""
        last, party = self.group[-1] if self.group else None, item.party
        is_bare = party is not None and party.kind == "person" and not (party.head or party.conjunction)
        is_set_off = item.mark == "," and bool(self.words) and last is not None and last.kind == "office"
        return is_bare and is_set_off and last is not None and bool(last.conjunction)

    def _note_role(self, party: Party, *, is_joined: bool) -> None:
        """بمشاركة مصر وتركيا: who is joined to a party with a role has it too."""
        if is_joined:
            self.found.roles.append((self.role, party))

    def _note_place(self, party: Party) -> None:
        if self.words > REACH["إلى"] and (self.in_place or self.before.kind == "word"):
            return  # اجتماع لبحث قرار الاعتراف بالقدس
        if party.kind in PLACES and not self.in_relative and (self.in_place or party.particle == "ب"):
            self.found.where.append(party)

    def _on_preposition(self, item: Item) -> bool:
        if item.word == "من" and (self.awaits in ("other", "between", "same") or self.before.kind == "quantifier"):
            return True
        self.in_place, self.in_adjunct = item.word == "في", True
        self.is_since = self.is_since or item.word == "منذ"
        self.awaits = governed(self, item)
        return True

    def _on_and(self, item: Item) -> bool:
        self.awaits = "same" if self.group is not None else "nothing"
        return True

    def _on_including(self, item: Item) -> bool:
        if self.trigger.kind == "topic" and self.words and not self.found.others:
            self.awaits = "nothing"  # ناقش المجلس طلبات من بينها طلب الحركة
            return True
        return self._on_both(item) or self._on_and(item)

    def _on_both(self, item: Item) -> bool:
        """لقاء تم ^بينه وبين الوزير."""
        after = self.row[self.found.end + 1] if self.found.end + 1 < len(self.row) else None
        is_both = item.word.startswith("بين") and after is not None and bool(after.conjunction) and after.word == "بين"
        if not is_both or self.in_relative or self.after_relation or self.found.others:
            return False
        self.found.with_told = item.word.removeprefix("بين")
        return True

    def _on_role(self, item: Item) -> bool:
        if self.before.kind == "relative":  # التقى الوفد الذي يترأسه سالم بالوزير: with the head the clause is told
            self.in_relative = False
        self.awaits, self.role = "role", item.value
        return True
