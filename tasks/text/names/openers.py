"""Names of persons told by their first word: a given name, a kunya, a word before بن."""

from collections.abc import Mapping, Sequence

from tasks.text.names.cues import is_quoted
from tasks.text.names.look import Given, Look
from tasks.text.names.model import BREAKS, COMMAS, JOINTS, Line, Name
from tasks.text.names.person_parts import PersonParts
from tasks.text.names.surnames import SON
from tasks.text.names.vocabulary import SERVANT, Vocabulary

SONS = frozenset({SON, "ولد", "بنت"})  # Mauritania writes the others
ACCUSATIVE = "ا\u064b"  # how an office ends that somebody is given: سفيرا, سفيرًا
AND, FOR = "و", "ب"
FOREIGN_ENOUGH = 0.3  # mean log odds of foreign letters that a surname in a list needs
OWNED = ("ها", "هم", "ته", "نا")  # pronouns


class Openers:
    """Reads the first words of names in one line; `taken` are the known names by the word they start with."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        line: Line,
        words: Sequence[Look],
        taken: Mapping[int, Name],
        parts: PersonParts,
    ) -> None:
        self._vocabulary, self._line, self._words, self._taken, self._parts = vocabulary, line, words, taken, parts

    def given(self, place: int) -> Name | None:
        """A name that a given name opens; one that is a common word too needs a part that is a name for certain."""
        look, given = self._words[place], self._words[place].given
        if not given or look.is_stop or self._is_inside(place):
            return None
        if self._parts.is_tie(place) or self._parts.is_relation(place) or self._is_deed(place):
            return None
        end = self._parts.end(place)
        is_presented = end <= place + 2 and (self._is_presented(place) or self._is_item(place))
        if end == place + 1 and not is_presented:
            is_sure = not (given.is_common or look.is_common or look.is_verb or look.title or self._is_ambiguous(place))
            end += not given.bare.particle and self._parts.is_last(end)
            return Name(place, end, "PERSON", given.bare.skip) if is_sure else None
        is_doubtful = given.is_common or look.is_verb or (given.bare.skip and look.is_common)
        if is_doubtful and not (is_presented or self._is_backed(place, end)):
            return None
        is_work = look.is_noun and given.is_common and is_quoted(self._line, place, end)  # «حياة كريمة»
        behind = self._words[place + 1].title if look.title else None
        if is_work or (look.title and (look.title.is_definite or (behind and behind.is_definite))):
            return None  # مساعد الأمين العام
        return Name(place, max(end, place + 1 + is_presented), "PERSON", given.bare.skip)

    def _is_deed(self, place: int) -> bool:
        """A verb that is a name too, who did it, and what for: طالب سعد الحداد (الحكومة) بالرد."""
        look, before, end = self._words[place], self._line.word(place - 1), self._parts.end(place)
        if not look.is_verb or (look.given and look.given.is_foreign) or self._vocabulary.look(before).is_verb:
            return False
        doer = self._words[place + 1].given if end > place + 1 else None
        is_doer = (doer is not None and not doer.bare.skip) or place + 1 in self._taken
        is_told = end < len(self._words) and self._words[end].is_definite and not self._line.gap(end + 1)
        return is_doer and not self._line.gap(end) and self._line.word(end + is_told)[:1] == FOR

    def _is_presented(self, place: int) -> bool:
        """Behind two words stands the office that somebody is given, or holds: عين سعيد غريب سفيرا، وكامل فجر، مدير."""
        if place + 2 >= len(self._words) or self._line.gap(place + 1) not in JOINTS or self._is_ambiguous(place):
            return False
        look = self._words[place]
        is_free = self._is_free(place + 1) and place + 1 not in self._taken
        if not is_free or look.title or (look.given and look.given.bare.particle):
            return False
        word, gap = self._line.word(place + 2), self._line.gap(place + 2)
        if self._words[place + 2].is_relative and self._is_strange(place) and not gap:
            return True  # رفيق حليش الذي
        if gap not in BREAKS or not (gap or word.endswith(tuple(ACCUSATIVE))):
            return False
        office = self._words[place + 2].title or self._vocabulary.look(word.rstrip(ACCUSATIVE)).title
        is_bare = office is not None and not (office.bare.skip or (office.is_definite and not gap))
        return is_bare and office is not None and office.kind == "office"

    def _is_strange(self, place: int) -> bool:
        """A plain given name, and behind it a word of no lexicon that ends in no pronoun: no ختام اجتماعاتهم التي."""
        is_plain = not (self._words[place].is_noun or self._words[place].is_verb)
        return is_plain and self._words[place + 1].is_unknown and not self._line.word(place + 1).endswith(OWNED)

    def _is_ambiguous(self, place: int) -> bool:
        return self._words[place].is_ambiguous and not self._line.writes_on

    def _is_inside(self, place: int) -> bool:
        if place in self._taken and self._taken[place].type != "PERSON":
            return True
        return self._parts.is_tie(place - 1) and self._line.gap(place) in JOINTS

    def _is_backed(self, place: int, end: int) -> bool:
        given, title = self._words[place + 1].given, self._words[place + 1].title
        is_other = title is not None and (self._words[place].is_verb or title.kind == "honorific")
        if is_other and title is not None and title.is_definite:
            return False  # وطالب الأمين العام, فضيلة الشيخ
        if given is not None and not given.bare.skip and end - place == 2 and not self._is_ambiguous(place):
            return True
        look = self._words[place]
        if self._parts.is_family(place + 1) and not (
            look.title or look.is_noun or look.is_verb or self._is_ambiguous(place)
        ):
            return True
        if (
            self._is_of_state(place - 1)
            or self._line.word(place - 1) in self._vocabulary.leading
            or place + 1 in self._taken
        ):
            return True  # the surname of somebody known: كمال جنبلاط
        return any(self._parts.is_certain(step) for step in range(place + 1, end))

    def _is_item(self, place: int) -> bool:
        """One of a list, two words between commas: الشبان سعيد بدر، علي الفارس، كامل منصور."""
        known = self._taken.get(place + 1)
        if (
            place + 2 > len(self._words)
            or self._line.gap(place + 1) not in JOINTS
            or (known and known.type != "PERSON")
        ):
            return False
        given, behind = self._words[place].given, (self._line.gap(place + 2) or self._line.word(place + 2))[:1]
        is_item = given is not None and (self._line.gap(place) in COMMAS or self._is_tied(place, given))
        if given is None or not is_item or given.bare.particle or behind not in (*COMMAS, AND, "."):
            return False
        if self._words[place + 1].opens_with_and:
            return False  # حسين ومحمد
        is_foreign = given.is_foreign and self._words[place + 1].foreign_odds > FOREIGN_ENOUGH
        return is_foreign or self._parts.is_family(place + 1) or (not given.is_common and self._is_free(place + 1))

    def _is_tied(self, place: int, given: Given) -> bool:
        """`and` ties the name to what ends like one: كامل السعدي ومحمد بركات; but no المتبادل وحسن الجوار."""
        before = self._words[place - 1] if place else None
        is_name = before is not None and bool(before.given or before.is_unknown or before.parts)
        behind = self._words[place + 1]
        is_other = behind.is_noun or (given.is_foreign and behind.foreign_odds < FOREIGN_ENOUGH)
        return given.bare.conjunction == AND and is_name and not is_other

    def _is_free(self, place: int) -> bool:
        look = self._words[place]
        is_other = look.is_stop or look.is_wordless or look.is_verb
        return not (is_other or look.title or look.heads or look.is_nationality)

    def _is_of_state(self, place: int) -> bool:
        """One person of a state stands before: العداءة المغربية حسناء بنحسي."""
        is_nationality = place >= 0 and self._words[place].is_nationality and self._words[place].is_definite
        return is_nationality and self._line.word(place).endswith(("ي", "يه")) and not self._line.gap(place + 1)

    def son(self, place: int) -> Name | None:
        """A word that no lexicon knows is a given name before بن, which stands behind it."""
        look = self._words[place]
        if (
            look.given
            or look.is_definite
            or self._line.gap(place + 1) not in JOINTS
            or not (self._line.word(place + 1) == SON or self._is_name(place + 2))
        ):
            return None
        return None if self._is_inside(place) else Name(place, self._parts.end(place), "PERSON", look.opens_with_and)

    def _is_name(self, place: int) -> bool:
        look = self._words[place] if place < len(self._words) else None
        return look is not None and bool((look.given or look.is_unknown) and not look.is_definite)

    def paired(self, place: int) -> Name | None:
        """A given name of two words: نور الدين, نصر الله."""
        given = self._vocabulary.given_pair(self._line.word(place), self._line.word(place + 1))
        if given is None or self._line.gap(place + 1) not in JOINTS or self._is_inside(place):
            return None
        if given.is_common and given.bare.particle:
            return None  # بحمد الله
        return Name(place, max(self._parts.end(place), place + 2), "PERSON", given.bare.skip)

    def kunya(self, place: int) -> Name | None:
        """أبو and what follows: a name of its own where none stands before it; and عبد with the name of God."""
        bare = self._words[place].opener
        if (
            bare is None
            or place + 1 >= len(self._words)
            or self._line.gap(place + 1) not in JOINTS
            or place in self._taken
        ):
            return None
        look = self._words[place + 1]
        if self._is_inside(place):
            return None
        if self._line.word(place + 1).startswith("ال") != (bare.text == SERVANT):
            is_fighter = not bare.skip and bare.text != SERVANT and self._is_from(place + 2)
            return Name(place, place + 3, "PERSON") if is_fighter else None
        if (bare.text != SERVANT and not (look.given or (look.is_unknown and bare.text != "ام"))) or (
            bare.skip and bare.text == "ام"
        ):
            return None
        return Name(place, max(self._parts.end(place), place + 2), "PERSON", bare.skip)

    def _is_from(self, place: int) -> bool:
        """A definite word in ي says whence somebody is: أبو البراء الشامي."""
        word = self._line.word(place)
        return word.startswith("ال") and word.endswith("ي") and not self._line.gap(place)
