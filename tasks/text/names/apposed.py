"""Names that stand apart from the office before them: between commas, or in quotation marks."""

from collections.abc import Mapping, Sequence

from tasks.text.names.cues import QUOTE
from tasks.text.names.foreigners import FOREIGN_ENOUGH
from tasks.text.names.look import Look
from tasks.text.names.model import COMMAS, Line, Name
from tasks.text.names.person_parts import PersonParts

NAMED_ENOUGH = -0.2  # mean log odds of foreign letters, from which an unknown word opens a name straight behind السيد
LONGEST_QUOTED, LONGEST_OFFICE = 4, 3  # words, the second of the office before them


class Apposed:
    """Reads the words of one line behind an office; `taken` are the known names by the word they start with."""

    def __init__(self, line: Line, words: Sequence[Look], taken: Mapping[int, Name], parts: PersonParts) -> None:
        self._line, self._words, self._taken, self._parts = line, words, taken, parts

    def behind(self, place: int, length: int) -> Name | None:
        """The name that starts at `place`, where an office of so many words ends."""
        if place >= len(self._words) or place in self._taken:
            return None
        if self._line.gaps[place] in QUOTE:
            before = self._words[place - 1]  # مدير المجموعة «كيزا موتورز», أعضاء «كيزا»
            is_office = before.is_definite and not (before.heads or before.is_stop)
            return self._quoted(place) if is_office and length <= LONGEST_OFFICE else None
        return self._between_commas(place) if length > 1 and self._line.gaps[place] in COMMAS else None

    def _quoted(self, place: int) -> Name | None:
        """Words that are no others in quotation marks: وزير المالية "براك الشيتان"."""
        end = place + 1
        while end < min(len(self._words), place + LONGEST_QUOTED) and not self._line.gaps[end]:
            end += 1
        is_closed = end > place + 1 and self._line.gap(end)[:1] in QUOTE
        is_name = is_closed and not self._words[place].is_definite and all(map(_is_part, self._words[place:end]))
        return Name(place, end, "PERSON") if is_name else None

    def _between_commas(self, place: int) -> Name | None:
        """Two or three strangers: نظيره الكوري، تشونغ ويونغ، في واشنطن."""
        if place + 2 >= len(self._words) or self._line.gap(place + 1):
            return None
        given, title = self._words[place].given, self._words[place].title
        if title and title.is_definite:
            return None  # وزير الطاقة، السيد كمال: who is announced by that
        if given and not given.bare.skip and self._may_be(place + 1):
            return Name(place, self._parts.end(place), "PERSON")
        end = place + 2 + (not self._line.gap(place + 2))
        is_closed = end < len(self._words) and self._line.gap(end) in COMMAS
        is_strange = is_closed and all(self._may_be(step) for step in range(place, end))
        return Name(place, end, "PERSON") if is_strange and self._words[place].foreign_odds > 0 else None

    def _may_be(self, place: int) -> bool:
        look = self._words[place]
        is_bare = not (look.is_definite or look.opens_with_and) or look.foreign_odds > FOREIGN_ENOUGH
        return look.is_unknown and is_bare and place not in self._taken and look.foreign_odds > NAMED_ENOUGH


def _is_part(look: Look) -> bool:
    """The word can be a part of a name, and is no other word."""
    return bool(look.parts) or look.given is not None or (look.is_unknown and not look.opens_with_and)
