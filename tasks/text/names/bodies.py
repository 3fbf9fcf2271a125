"""Organisations and places whom no lexicon knows, told by the noun that opens their name."""

from collections.abc import Container, Iterator, Mapping, Sequence
from operator import attrgetter

from tasks.text.names.body_enough import AT, BodyEnough
from tasks.text.names.body_steps import BodySteps
from tasks.text.names.body_words import NISBAS
from tasks.text.names.cues import QUOTE
from tasks.text.names.look import Head, Look
from tasks.text.names.model import JOINTS, Line, Name, NameType
from tasks.text.names.vocabulary import LIKE, Vocabulary
from tasks.text.tokens import where

LONGEST_QUOTED, SHORT_QUOTED = 5, 2  # words; the second behind what kind of body it is
BRACKET = "()"
FRONT, WHERE = "جبهه", ("في", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط")
AND = "و"
SITE = "موقع"  # of the net, or of a place
NO_HEAD = ("جايزه", "جوايز", "ابو", "ابي")  # endings of what stands before a noun that opens no name
OPENS = attrgetter("heads")
NAVY, DEFINITE = "بحريه", ("البحريه", "للبحريه")
TYPES: dict[str, NameType] = {"ORGANIZATION": "ORGANIZATION", "LOCATION": "LOCATION"}


class Bodies:
    """Finds organisations and places in one line; `taken` are the known names by the word they start with."""

    def __init__(self, vocabulary: Vocabulary, line: Line, words: Sequence[Look], taken: Mapping[int, Name]) -> None:
        self._line, self._words, self._taken = line, words, taken
        self._steps = BodySteps(vocabulary, line, words, taken)
        self._enough = BodyEnough(self._steps, line, words, taken)

    def find(self) -> Iterator[Name]:
        """The longest name that each head opens."""
        for place in where(OPENS, self._words):
            if self._line.word(place - 1).endswith(NO_HEAD) or self._is_naval(place):
                continue  # جائزة لجنة التحكيم is a prize, أبو جيش somebody
            heads = self._fitting(place, self._words[place].heads)
            is_opened = self._line.gaps[place][-1:] in QUOTE
            whole = [name for head in heads if (name := self._whole(place, head))] if is_opened else ()
            names = whole or [name for head in heads if (name := self._headed(place, head))]
            longest = max(names, key=lambda name: name.end, default=None)
            if longest and self._says_more(longest, place):
                yield longest

    def _is_naval(self, place: int) -> bool:
        """The adjective, not the navy: القاعدة البحرية الأمريكية, ترسانة بحرية لإصلاح السفن."""
        is_noun = place > 0 and self._words[place - 1].is_definite and not self._line.gap(place)
        word = self._line.words[place]
        return word.endswith(NAVY) and (is_noun or not word.endswith(DEFINITE))

    def _fitting(self, place: int, heads: Sequence[Head]) -> Sequence[Head]:
        """Of a noun that opens names of bodies and of places, what a known place behind it leaves: مديرية زبيد."""
        whole = [head for head in heads if head.bare.particle != LIKE]  # كتلة is no hill, nor كتبه
        heads = whole or (() if self._words[place].is_verb else heads)
        known = self._taken.get(place + 1)
        areas = [head for head in heads if head.entity_type == "LOCATION" and not head.is_part]
        if 0 < len(areas) < len(heads) and any(head.called_after == "place" for head in heads):
            # يقع ببلدية الكرمة, رئيس بلدية الكرمة
            return areas if heads[0].bare.particle == AT else [head for head in heads if head not in areas]
        if known is None and areas and heads[0].bare.text == FRONT:
            is_where = self._line.word(place - 1) in WHERE or heads[0].bare.particle == AT
            return areas if is_where else heads  # في جبهة الكدحة
        if known is None or known.type == "LOCATION":
            return (areas if known else ()) or heads
        sure = [head for head in heads if head.is_strong or head.entity_type == known.type]
        return sure or heads  # جبهة "البوليساريو" is no front line

    def _says_more(self, name: Name, place: int) -> bool:
        """A name that starts like a known one is another only if more than a nationality follows: حزب الله اللبناني.

        And that is no noun: خسر نادي الزمالك المباراة.
        """
        known = self._taken.get(place)
        if known is None or known.end == place + 1:
            return True
        if known.type == "LOCATION" and name.type == "ORGANIZATION" and self._line.word(known.end).startswith("لل"):
            return True  # الاتحاد الروسي للجمباز
        is_club = known.known is not None and known.known.kind == "club"
        if known.type != name.type or is_club or self._steps.is_other_noun(known.end):
            return False
        return any(not look.is_nationality for look in self._words[known.end : name.end])

    def _headed(self, place: int, head: Head) -> Name | None:
        quoted = (self._quoted(place + 1) or self._bracketed(place + 1)) if self._line.gap(place + 1) else 0
        if quoted and not head.is_definite and not self._is_epithet(place + 1, quoted):
            return Name(place + 1, quoted, TYPES[head.entity_type])
        if place + 1 >= len(self._words) or self._line.gap(place + 1) not in JOINTS:
            return None
        end, is_proper = self._steps.end(place, head)
        is_kind = not (head.is_part or head.is_definite or is_proper) and end > place + 1
        if is_kind and (quoted := self._quoted(end)) and quoted <= end + SHORT_QUOTED:
            return Name(end, quoted, TYPES[head.entity_type])  # شركة الاتصالات "وي"
        if end == place + 1 or not self._enough.suffices(place, end, head, is_proper):
            return None
        is_area = head.entity_type == "LOCATION" and self._words[place + 1].is_unknown
        if (is_proper or is_area) and not head.is_part and not self._is_described(self._behind(place + 1), end):
            return self._bare(place + 1, end, head)
        return Name(place, end, TYPES[head.entity_type], head.bare.skip)

    def _whole(self, place: int, head: Head) -> Name | None:
        """A body's noun opens a quotation, and more than what kind it is follows: “تحالف صمود”; no «مدينة كردية»."""
        end = self._quoted(place) if head.entity_type == "ORGANIZATION" and head.is_part else 0
        if end < place + 2 or head.is_definite or head.is_office or head.needs_aim:
            return None
        is_other = self._words[place + 1].is_stop or self._line.word(place + 1).startswith(AND)
        if is_other or self._line.word(end - 1) == AND:
            return None
        return Name(place, end, "ORGANIZATION", head.bare.skip)

    def _is_epithet(self, first: int, end: int) -> bool:
        """What a body is called, and no name: تنظيم «إرهابي»."""
        look = self._words[first]
        return end == first + 1 and look.is_noun and not look.is_definite and self._line.word(first).endswith(NISBAS)

    def _behind(self, place: int) -> int:
        return self._taken[place].end if place in self._taken else place + 1

    def _is_described(self, first: int, end: int) -> bool:
        """Common definite words go on with the name: شركة الرياض العالمية is more than الرياض."""
        return any(look.is_definite and not look.is_unknown for look in self._words[first:end])

    def _bare(self, first: int, end: int, head: Head) -> Name | None:
        """The proper name behind a head that is no part of it; one that a lexicon knows stands for itself."""
        known = self._taken.get(first)
        if known and (head.entity_type in (known.type, "LOCATION") or head.bare.text == SITE):
            return None
        return Name(first, end, TYPES[head.entity_type])

    def _bracketed(self, place: int) -> int:
        """Where a bracket that starts at `place` ends, if it holds what is no common word: ناحية (المقدادية)."""
        look = self._words[place] if place < len(self._words) else None
        if look is None or self._line.gap(place) != BRACKET[0] or not (look.is_unknown or place in self._taken):
            return 0
        end = self._closed(place, BRACKET[1])
        return end if not any(self._line.word(step).startswith(AND) for step in range(place + 1, end)) else 0

    def _quoted(self, place: int) -> int:
        """Where a quotation that starts at `place` ends, if it is as short as a name; else 0."""
        if place >= len(self._words) or self._line.gap(place)[-1:] not in QUOTE or len(self._line.gap(place)) > 2:
            return 0
        return self._closed(place, QUOTE)

    def _closed(self, place: int, closing: Container[str]) -> int:
        for end in range(place + 1, min(len(self._words), place + LONGEST_QUOTED) + 1):
            if self._line.gap(end) and self._line.gap(end)[0] in closing:
                return end
            if self._line.gap(end) not in JOINTS:
                return 0
        return 0
