"""Foreigners whom no lexicon knows and no title announces, told by their letters and by what stands beside them."""

from collections.abc import Iterator, Mapping, Sequence

from tasks.text.names.look import TOLD_ENOUGH, Look
from tasks.text.names.model import BREAKS, COMMAS, JOINTS, Line, Name
from tasks.text.names.person_parts import PersonParts

LONGEST_UNKNOWN = 3  # words of a name that starts with a word nobody knows
FOREIGN_ENOUGH = 0.3  # mean log odds of foreign letters, from which an unknown word opens a name: measured on ANERcorp
PAIRED_ENOUGH = 0.6  # and from which two of them are a name beside a verb or an office
AND = "و"
EACH, OF = frozenset("كل بكل لكل وكل كلا".split()), "من"
OFFICES = ("office", "kin")
BRACKET = "("
YEARS = ("عاما", "سنه", "عام")
THAT = ("ان", "بان", "وان")
PLURALS = ("ين", "ون")
ONE = ("ي", "يه")  # endings of one person's nationality


class Foreigners:
    """Finds them in one line; `taken` are the known names by the word they start with."""

    def __init__(self, line: Line, words: Sequence[Look], taken: Mapping[int, Name], parts: PersonParts) -> None:
        self._line, self._words, self._taken, self._parts = line, words, taken, parts
        self._ends = {name.end for name in taken.values() if name.type == "ORGANIZATION"}

    def at(self, place: int) -> Name | None:
        """The name that starts at `place`, or straight behind the nationality there."""
        look = self._words[place]
        if look.is_nationality:
            return self._of_state(place)
        if look.foreign_odds > PAIRED_ENOUGH:
            return self._pair(place) or self._told(place, is_apart=True)
        return self._told(place) if look.is_unknown and look.foreign_odds > TOLD_ENOUGH else None

    def _of_state(self, place: int) -> Name | None:
        """A foreigner called by the nationality alone: سجل البرازيلي and a name. An adjective announces nobody."""
        word, step = self._line.word(place), place + 1
        if (
            not word.removeprefix(AND).startswith("ال")
            or not word.endswith(ONE)
            or step >= len(self._words)
            or step in self._taken
        ):
            return None
        before = self._words[place - 1] if place and self._line.gap(place) in JOINTS else None
        if self._line.gap(step) not in JOINTS:
            return None
        look = self._words[step]
        is_adjective = before is not None and before.is_definite and place not in self._ends
        if is_adjective and not (before and before.title and look.foreign_odds > 0 and self._may_pair(step + 1)):
            return None
        if look.given or look.opens_with_and or look.is_definite:
            return None
        if look.foreign_odds <= FOREIGN_ENOUGH and not is_adjective:
            return None
        return Name(step, self._parts.end(step, LONGEST_UNKNOWN), "PERSON")

    def _pair(self, place: int) -> Name | None:
        """Two foreign words that are the subject of a verb, or that say their office: جوني والر، الصحافي."""
        if not self._may_pair(place) or not self._may_pair(place + 1) or self._line.gap(place + 1):
            return None
        end = self._parts.end(place, LONGEST_UNKNOWN)
        before = self._words[place - 1] if place and not self._line.gap(place) else None
        is_subject = before is not None and before.is_verb and not before.is_common
        after = self._words[end] if end < len(self._words) and self._line.gap(end) in BREAKS else None
        is_explained = after is not None and after.title is not None and after.title.kind in OFFICES
        return Name(place, end, "PERSON") if end > place + 1 and (is_subject or is_explained) else None

    def each(self) -> Iterator[Name]:
        """Who is first of several, whatever his letters: كل من دان سوليفان، وتوم كوتون."""
        for place in self._line.places_of(EACH):
            is_first = place + 3 < len(self._words) and self._line.word(place + 1) == OF
            if is_first and (name := self._first(place + 2)):
                yield name

    def _first(self, place: int) -> Name | None:
        look, behind = self._words[place], self._words[place + 1]
        is_other = look.is_stop or look.is_definite or look.title or look.heads or look.is_nationality
        is_strange = behind.is_unknown and behind.foreign_odds > FOREIGN_ENOUGH
        is_item = not self._line.gap(place + 1) and self._line.gap(place + 2) in BREAKS
        if is_other or not (is_strange and is_item) or {place, place + 1} & self._taken.keys():
            return None
        return Name(place, place + 2, "PERSON")

    def _told(self, place: int, *, is_apart: bool = False) -> Name | None:
        """Two unknown words between a verb or a comma and an office or a kin word: قال نوعم شاليط، والد الجندي."""
        end = place + 2
        if end >= len(self._words) or self._line.gaps[place + 1]:
            return None
        gap, after = self._line.gaps[end], self._words[end].title
        if gap == BRACKET:
            return Name(place, end, "PERSON") if self._is_aged(place) else None
        if after is None or after.bare.skip or after.kind not in OFFICES or gap not in BREAKS[is_apart:]:
            return None
        before = self._words[place - 1] if place else None
        is_verb = before is not None and before.is_verb and not before.is_common and not self._line.gap(place)
        is_told = not self._line.gap(place) and self._line.word(place - 1) in THAT
        is_announced = is_verb or is_told or self._line.gap(place) in COMMAS
        if not is_announced:
            return None
        known = self._taken.get(place + 1)
        is_surname = known is not None and known.type == "PERSON" and not known.skip and known.end == end
        is_unknown = self._may_be(place) and (is_surname or self._may_be(place + 1))
        return Name(place, end, "PERSON") if is_unknown else None

    def _is_aged(self, place: int) -> bool:
        """Behind two unknown words stands how old somebody is: باباكار سار (26 سنة)."""
        end = place + 2
        is_age = self._line.word(end).isdigit() and self._line.word(end + 1) in YEARS
        return is_age and self._words[place].foreign_odds > 0 and self._may_be(place) and self._may_be(place + 1)

    def _may_be(self, place: int) -> bool:
        look = self._words[place]
        is_bare = not (look.given or look.is_definite or look.opens_with_and)
        return is_bare and look.is_unknown and place not in self._taken and look.foreign_odds > TOLD_ENOUGH

    def _may_pair(self, place: int) -> bool:
        if place >= len(self._words) or place in self._taken:
            return False
        look = self._words[place]
        is_bare = not (look.given or look.is_definite or look.opens_with_and)
        return is_bare and look.foreign_odds > PAIRED_ENOUGH and not self._line.word(place).endswith(PLURALS)
