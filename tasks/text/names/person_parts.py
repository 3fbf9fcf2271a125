"""Where the name of a person ends, once it is known where it starts."""

from tasks.text.names.model import JOINTS, Name
from tasks.text.names.spelling import SERVANT
from tasks.text.names.surnames import SON, Surnames

LONGEST = 14  # words: أحمد بن محمد بن عبدالله آل فلان الفلاني
CLOSING = ("،", ",", ".", ":", "؛")
OWNED = ("ها", "هم", "ته", "نا", "هما", "ا")  # pronouns, and how the speaker spoke: ضاحكا


class PersonParts(Surnames):
    """Goes from part to part of a person's name."""

    def end(self, place: int, longest: int = LONGEST) -> int:
        """The place behind the name that starts at `place`; ties at its end are no part of it."""
        known = self._taken.get(place)
        if known and known.type == "PERSON" and known.end > place + 1:
            end = self.stretched(known).end
            return end + self._is_of_family(end)
        end = place + 1
        while (
            end < min(len(self._words), place + longest) and self._line.gap(end) in JOINTS and self._goes_on(end, place)
        ):
            end += 1
        while end > place + 1 and self.is_tie(end - 1) and "tail" not in self._words[end - 1].parts:
            end -= 1
        return end

    def is_last(self, place: int) -> bool:
        """Straight behind a given name a stranger's surname that nothing goes on behind: رضا براهم، وسعيد."""
        if place >= len(self._words) or self._line.gap(place) or self._line.gap(place + 1)[:1] not in CLOSING:
            return False
        look = self._words[place]
        is_and = look.opens_with_and and not self._is_strange(place)
        is_other = look.is_definite or look.given or is_and or place in self._taken
        if not look.is_unknown or is_other or self._line.word(place).endswith(OWNED):
            return False
        return self.end(place - 1) == place

    def stretched(self, known: Name) -> Name:
        """A known person with the rest of the name: محمد بن سلمان and بن عبدالعزيز."""
        end = known.end
        while (
            end + 1 < len(self._words)
            and self._line.word(end) in (SON, "ال")
            and self._line.is_joined(end - 1, end + 2)
        ):
            end += 2 + (self._line.word(end + 1) == SERVANT and self._line.is_joined(end + 1, end + 3))
        return known._replace(end=min(end, len(self._words)))

    def _is_of_family(self, end: int) -> bool:
        """عبدالله بن عبدالعزيز ^النشوان is another than the king, of whom no more is said than his father's name."""
        is_servant = end > 2 and self._line.word(end - 2) == SERVANT  # بن عبد العزيز
        if end >= len(self._words) or self._line.word(end - 2 - is_servant) != SON or self._line.gap(end) not in JOINTS:
            return False
        look = self._words[end]
        is_surname = look.is_definite and (look.parts & {"surname", "family"} or self._is_formed(look, end))
        is_known = end in self._taken or look.is_nationality or look.is_verb  # محمد بن سلمان التقى
        return (self.is_family(end) or is_surname) and self._may_be_family(end) and not is_known

    def is_certain(self, place: int) -> bool:
        """The word can hardly be anything but a part of a name."""
        look = self._words[place]
        given = look.given is not None and not look.given.is_common and not look.given.bare.skip
        is_surname = "surname" in look.parts and (look.is_definite or not look.is_common)  # no أمل عودة اللاجئين
        return given or self.is_tie(place) or is_surname or self._is_nisba(look, place)

    def _goes_on(self, place: int, first: int) -> bool:
        look, known = self._words[place], self._taken.get(place)
        if self.is_tie(place) or "tail" in look.parts:
            return not (known and known.type != "PERSON")
        if self.is_tie(place - 1) and not look.is_stop:
            return not look.is_verb or look.given is not None
        is_namesake = known is not None and self._is_namesake(known, first)
        if known and (is_namesake or known.type != "PERSON"):
            return is_namesake
        if "regnal" in look.parts:
            return place == first + 1 or "regnal" in self._words[place - 1].parts
        if look.given and not look.given.bare.skip:
            is_name = (
                look.title is None or place == first + 1 or (place + 1 < len(self._words) and self.is_family(place + 1))
            )
            return not look.is_stop and is_name  # عبد الله سلطان العويس: the sultan is a father
        return self._is_surname(look, place, first)

    def _is_namesake(self, known: Name, first: int) -> bool:
        """A town as a foreigner's surname, or somebody else's surname: جاك لندن, محمد وتارا."""
        given = self._words[first].given
        if given is None or given.is_common or known.end > first + 2 or known.skip:
            return False
        is_town = known.type == "LOCATION" and given.is_foreign
        return known.first == first + 1 and (is_town or known.type == "PERSON")
