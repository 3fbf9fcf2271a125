"""Whether what stands behind the noun of a body singles it out, so that the words together are a name."""

from collections.abc import Mapping, Sequence

from tasks.text.names.body_steps import BodySteps
from tasks.text.names.body_words import NISBAS
from tasks.text.names.look import Head, Look
from tasks.text.names.model import Line, Name

SECOND = ("الثاني", "الثانيه")  # which end like adjectives of relation
CENTRE = "مركز"  # مركز محافظة أبين is its town
IN, AT = "في", "ب"
CLUB, COMMON = "النادي", ("الموقع", "للموقع", "المصلحه", "الصحيفه", "للصحيفه")
SINGLE = ("المحكمه", "اللجنه")  # two adjectives single out one of them
SEATED = ("المستشفي", "المحكمه")
CHAIR = "رياسه"
PANEL, DEFENCE = "هييه", "الدفاع"
FEMININE = "ه"
CITY = "مدينه"
PROVINCES = frozenset("محافظه ولايه اقليم مقاطعه منطقه لواء".split())  # what a state puts bodies over
DISTRICTS = frozenset("قضاء ناحيه محليه لواء مديريه عزله حقل جبهه".split())  # nouns that are other words as well


class BodyEnough:
    """Judges the words of one line, whose steps are known; `taken` are the known names by the word they start with."""

    def __init__(self, steps: BodySteps, line: Line, words: Sequence[Look], taken: Mapping[int, Name]) -> None:
        self._steps, self._line, self._words, self._taken = steps, line, words, taken

    def suffices(self, place: int, end: int, head: Head, is_proper: bool) -> bool:
        """The noun at `place` and the words up to `end` are somebody's or something's name."""
        is_other = head.is_definite or self._is_place(place + 1)
        if head.needs_aim and (is_other or not self._has_aim(place + 1, end)):
            return False
        if self._is_any(place, head, self._words[place + 1 : end]):
            return False
        if head.is_definite:
            is_body = head.entity_type == "ORGANIZATION" and self._steps.is_adjective(place + 1)
            return is_body and self._is_told(place, end, head)
        if head.is_strong or head.entity_type == "LOCATION":
            return head.is_strong or is_proper or self._is_ruled(place, head)
        is_named = is_proper or self._has_state(place, end, head) or self._has_aim(place + 1, end)
        is_named = is_named or self._is_of_place(place, end)
        return is_named or (head.is_office and place not in self._taken and self._has_field(place + 1, end))

    def _is_any(self, place: int, head: Head, words: Sequence[Look]) -> bool:
        """No name singles it out: ثمانون شركة ألمانية, النادي الإنجليزي, الموقع الإلكتروني, المصلحة العامة."""
        word = self._line.word(place)
        if len(words) == 1 and words[0].is_nationality and place + 1 not in self._taken:
            is_indefinite = not (head.is_definite or words[0].is_definite)
            return is_indefinite or word.endswith((CLUB, *COMMON))
        is_party = head.bare.text == PANEL and self._line.word(place + 1) == DEFENCE  # of a trial
        return word.endswith(COMMON) or is_party or self._is_owned(head, words)

    def _has_state(self, place: int, end: int, head: Head) -> bool:
        """An adjective of nationality goes with the noun: الإذاعة الباكستانية, but وزير الإعلام والإذاعة الباكستاني."""
        is_feminine = head.is_definite and head.bare.text.endswith("ه")
        return any(
            self._words[step].is_nationality and (not is_feminine or self._line.word(step).endswith("ه"))
            for step in range(place + 1, end)
        )

    def _has_aim(self, first: int, end: int) -> bool:
        return any(
            self._line.word(step).startswith("لل") or self._steps.is_aim(step) or self._steps.is_twofold_aim(step)
            for step in range(first, end)
        )

    def _is_told(self, place: int, end: int, head: Head) -> bool:
        """What is said of a definite noun makes it one body: its state, its aim, its patron, two adjectives."""
        is_long, has_state = end > place + 2, self._has_state(place, end, head)
        if (has_state and (head.is_strong or head.is_sole)) or (is_long and self._has_aim(place + 1, end)):
            return True
        if any(self._is_honoured(step) for step in range(place + 2, end)):
            return True
        if has_state and head.is_office and self._is_relation(place + 1):
            return True
        is_one = head.is_strong or head.bare.text in SINGLE
        is_usual = head.bare.text in SEATED or head.is_strong or (head.is_office and is_long)
        is_seated = is_usual and self._is_seated(end)
        return (is_seated or (is_one and is_long)) and self._are_relations(place + 1, end, head)

    def _is_seated(self, place: int) -> bool:
        """In a known place, or in the city or the province that follows: المركز الاستشفائي الجامعي بمراكش."""
        if self._line.gap(place) or self._line.word(place)[:1] != AT:
            return False
        known = self._taken.get(place)
        return bool(known and known.type == "LOCATION") or self._line.word(place)[1:] in (*PROVINCES, CITY)

    def _is_ruled(self, place: int, head: Head) -> bool:
        """Somebody is the head of it, or something happens in it: قائمقام قضاء الفهود, بمحلية الدامر."""
        if head.bare.text not in DISTRICTS:
            return False
        title = self._words[place - 1].title if place and not self._line.gap(place) else None
        return head.bare.particle == AT or self._line.word(place - 1) == IN or bool(title and title.kind == "office")

    def _is_place(self, place: int) -> bool:
        known = self._taken.get(place)
        return known is not None and known.type == "LOCATION"  # رئاسة مصر للاتحاد is a time

    def _is_honoured(self, place: int) -> bool:
        """A body may bear somebody's name: المستشفى الجهوي الحسن الثاني."""
        known = self._taken.get(place)
        return known is not None and known.type == "PERSON"

    def _is_relation(self, place: int) -> bool:
        """What a centre is for, said before whose it is: المركز الثقافي الروسي; no المركز الثاني."""
        word, look = self._line.word(place), self._words[place]
        return word.endswith(NISBAS) and not (look.is_nationality or look.title or word in SECOND)

    @staticmethod
    def _is_owned(head: Head, words: Sequence[Look]) -> bool:
        """The office of somebody: مكتب الرئيس الأوكراني, إدارة الرئيس الفنزويلي."""
        title = words[0].title
        if head.bare.text == CHAIR and head.bare.particle == AT:
            return title is not None  # برئاسة المدير العام للشؤون الصحية
        is_patron = head.is_strong or head.is_definite or head.needs_aim or head.called_after == "people"
        return not is_patron and title is not None and title.is_definite

    def _are_relations(self, first: int, end: int, head: Head) -> bool:
        """الجامعة التقنية الشمالية: adjectives that agree single out one of the kind; no مقر الجامعة الرئيسي."""
        ending = NISBAS[head.bare.text.endswith(FEMININE)]
        steps = range(first, end)
        return all(self._line.word(step).endswith(ending) and not self._words[step].title for step in steps)

    def _has_field(self, first: int, end: int) -> bool:
        """A definite noun and what goes with it: الإعلام الأمني, الجوازات والهجرة; or مكافحة الفساد."""
        field = self._words[first]
        if field.is_field and end >= first + 2:
            return True
        if end < first + 2 or field.title or not self._line.word(first).startswith("ال"):
            return False
        behind = self._line.word(first + 1)
        is_agreeing = self._line.word(first).endswith("ات") and behind.startswith("ال") and behind.endswith("ه")
        return is_agreeing or self._steps.is_adjective(first + 1) or behind.startswith("وال")

    def _is_of_place(self, place: int, end: int) -> bool:
        """A known place ends the name: محكمة جنايات بورسعيد; but schools in the city of Riyadh have no name."""
        is_area = self._line.word(place + 1) in PROVINCES and not self._line.word(place).endswith(CENTRE)
        if not is_area and any(
            head.entity_type == "LOCATION" and head.is_strong for head in self._words[place + 1].heads
        ):
            return False
        return any(
            known.type == "LOCATION" and known.end == end
            for step in range(place + 2, end)
            if (known := self._taken.get(step))
        )
