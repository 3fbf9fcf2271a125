"""Whether a word behind a given name can be the surname."""

import re
from collections.abc import Mapping, Sequence

from tasks.text.names.look import Look
from tasks.text.names.model import COMMAS, Line, Name
from tasks.text.names.spelling import SERVANT

ARABIC_ENOUGH = -1.25  # mean log odds of foreign letters that a second Arabic name may have: measured on ANERcorp
FATHERED_ENOUGH = -2.0  # and one behind the name of the father
PREFIXED_ENOUGH = -0.4  # and one that opens with a letter which particles and verbs open with too
STRANGE_ENOUGH = 0.5  # and one that opens with `and`, behind a foreign given name
IN_W = ("وي", "وا", "وو")
PREFIXES = frozenset("وفبلكسيتن")
FATHERS = ("بو", "با")  # the kunya of the Gulf, the Maghreb and Hadramaut, written to the name: بوعلي, باوزير
PLURALS = ("ين", "ون", "ات")
SMALL = re.compile("ال(?!م)[^ا]{2,4}(?<!ي)ين")  # diminutives of families that end like plurals: الحصين, العثيمين
FORMED = ("ان", "ا")  # endings of families that a noun could have as well
NISBA = "ي"
SON = "بن"
LONGEST_BARE = 4  # parts of a name without ties
DEEDS = re.compile("ال(ا.ت.ا.|است..ا.|ان..ا.)")  # forms of what somebody does: الاعتذار, الاستقبال


class Surnames:
    """Asks the words of one line; `taken` are the known names by the word they start with."""

    def __init__(self, line: Line, words: Sequence[Look], taken: Mapping[int, Name]) -> None:
        self._line, self._words, self._taken = line, words, taken

    def is_tie(self, place: int) -> bool:
        """بن, أبو, آل, دي: what stands between two parts, or opens the last."""
        return 0 <= place < len(self._words) and "tie" in self._words[place].parts

    def is_family(self, place: int) -> bool:
        """A definite word that no lexicon knows: behind a given name it is the family's."""
        return self._words[place].is_definite and self._words[place].is_unknown

    def is_relation(self, place: int) -> bool:
        """العربي behind a definite noun is an adjective: المتحدث باسم الجيش العربي."""
        if place == 0 or not self._line.word(place).startswith("ال") or self._line.gap(place):
            return False
        before = self._words[place - 1]
        return before.is_definite and before.is_noun and not before.title

    def _is_strange(self, place: int) -> bool:
        """A name in W is no `and`: كريس ويفر; but جون وبيتر."""
        look = self._words[place]
        is_name = look.is_unknown and not (look.given or look.parts) and look.foreign_odds > STRANGE_ENOUGH
        return is_name and self._line.word(place).startswith(IN_W)

    def _is_surname(self, look: Look, place: int, first: int) -> bool:
        given = self._words[first].given
        length = place - self._last_start(place, first)
        is_arabic = given is None or not given.is_foreign
        if look.is_nationality and given and not given.is_common and self._are_given(first + 1, place):
            return look.is_definite == is_arabic and not self._line.word(place).startswith(
                "و"
            )  # فيصل السويدي, جون كندي
        if look.opens_with_and and not is_arabic and place == first + 1 and self._is_strange(place):
            return True
        if look.is_stop or look.opens_with_and or look.is_nationality:
            return is_arabic and "surname" in look.parts and not look.opens_with_and
        if "surname" in look.parts:
            return is_arabic and (given is not None or not look.title) and not self._is_office(look, place, first)
        if look.is_definite:
            is_formed = self._is_nisba(look, place) or self._is_formed(look, place)
            is_name = look.is_unknown or (length < 3 and (is_formed or self._is_apart(look, place, first)))
            is_family = "family" in look.parts and not look.is_verb  # no التقى
            is_name = is_name or (is_family and self._is_late(place, first))
            return is_arabic and is_name and self._may_be_family(place)
        is_bare = self._line.word(place)[:1] not in PREFIXES or self._line.word(place).startswith(FATHERS)
        least = self._least(place, first, is_bare=is_bare) if is_arabic and length == 1 else 0.0
        is_closed = is_arabic and length == 1 and self._is_closed_off(look, place, first)
        return is_closed or (look.is_unknown and length < LONGEST_BARE and look.foreign_odds > least)

    def _is_late(self, place: int, first: int) -> bool:
        """Behind the father's name, another family's, or a titled one: محمد الخالد ^الصباح, الشيخ فهد ^المبارك."""
        is_second = place > first + 1 and ("family" in self._words[place - 1].parts or self.is_family(place - 1))
        is_titled = place == first + 1 and first > 0 and self._words[first - 1].title and not self._line.gap(first)
        return self._is_fathered(place, first) or is_second or bool(is_titled and self._words[first].given)

    def _is_closed_off(self, look: Look, place: int, first: int) -> bool:
        """A common word between the given name behind an honorific and a comma: السيد عبد القادر ^أعمارة، الوزير."""
        title = self._words[first - 1].title if first and not self._line.gap(first) else None
        is_honoured = title is not None and title.kind == "honorific" and title.is_definite
        is_other = look.is_stop or look.is_verb or look.title or look.heads or look.opens_with_and
        return is_honoured and not is_other and self._line.gap(place + 1)[:1] in COMMAS

    def _is_fathered(self, place: int, first: int) -> bool:
        start = self._last_start(place, first)
        return start > first and self._line.word(start - 1) == SON

    def _least(self, place: int, first: int, *, is_bare: bool) -> float:
        """How foreign the letters of one more Arabic name may be; behind the father's name it may be any."""
        if not is_bare:
            return PREFIXED_ENOUGH
        return FATHERED_ENOUGH if self._is_fathered(place, first) else ARABIC_ENOUGH

    def _is_office(self, look: Look, place: int, first: int) -> bool:
        """Behind two names a title with its adjective, or its place, is one: أحمد حسن الكاتب العام, القاضي بالمحكمة."""
        behind = self._line.word(place + 1) if not self._line.gap(place + 1) else ""
        is_known = behind != "" and not (self._words[place + 1].is_unknown or self._words[place + 1].title)
        is_more = is_known and behind.startswith(("ال", "بال", "لل"))
        return look.title is not None and look.title.is_definite and place >= first + 2 and is_more

    def _are_given(self, first: int, end: int) -> bool:
        """Nothing but given names: محمد سعيد الكندي."""
        return all(look.given and not (look.is_noun or look.given.bare.skip) for look in self._words[first:end])

    def _may_be_family(self, place: int) -> bool:
        """The family's name is one: nothing comes behind the first in ي, and no plural of people is one."""
        word, before = self._line.word(place), self._line.word(place - 1)
        ends_there = before.startswith("ال") and before.endswith("ي") and self._line.word(place - 2) != SERVANT
        is_plural = word.endswith(PLURALS) and not (self._words[place].is_unknown and SMALL.fullmatch(word))
        return word.startswith("ال") and not (ends_there or is_plural or DEEDS.fullmatch(word))

    def _last_start(self, place: int, first: int) -> int:
        """Where the last generation of the name starts: behind the last tie."""
        return max((step + 1 for step in range(first, place) if self.is_tie(step)), default=first)

    def _is_formed(self, look: Look, place: int) -> bool:
        """الربيعان and المهنا are families, though they look like forms of ربيع and مهن."""
        is_other = look.is_noun or look.is_verb or look.title or look.heads or look.is_nationality or look.is_stop
        return look.is_common and self._line.word(place).endswith(FORMED) and not is_other

    def _is_apart(self, look: Look, place: int, first: int) -> bool:
        """A surname that is an adjective too: المدني، where a plain given name stands before and nothing goes on."""
        before = self._words[place - 1]
        if before.given is None or before.given.is_common or before.given.bare.skip or before.title:
            return False
        is_body = first > 1 and self._words[first - 1].title and self._words[first - 2].heads  # مركز الملك فهد الثقافي
        if is_body or look.is_nationality or look.is_stop or look.title or look.heads:
            return False
        behind = self._words[place + 1] if place + 1 < len(self._words) else None
        is_ended = behind is None or self._line.gap(place + 1) or behind.is_stop or behind.opens_with_and
        return bool(is_ended) and self._line.text[self._line.ends[place] - 1] == NISBA

    def _is_nisba(self, look: Look, place: int) -> bool:
        """الخطابي is a surname, though خطاب is a word."""
        word = self._line.word(place)
        is_other = look.is_noun or look.is_verb or look.title or look.heads or look.is_nationality or look.is_stop
        return word.startswith("ال") and word.endswith("ي") and not is_other
