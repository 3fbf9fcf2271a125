"""Names of persons announced by a title: an office, an honorific, a word of kin, a verb of saying."""

from collections.abc import Mapping, Sequence

from tasks.text.names.apposed import NAMED_ENOUGH, Apposed
from tasks.text.names.foreigners import FOREIGN_ENOUGH, LONGEST_UNKNOWN
from tasks.text.names.look import Look, Title
from tasks.text.names.model import JOINTS, Line, Name, after_letters
from tasks.text.names.openers import Openers
from tasks.text.names.person_parts import LONGEST, PersonParts

LONGEST_TITLE = 10  # words: نائب رئيس مجلس إدارة الشركة العامة للكهرباء
SURNAMED_ENOUGH = -0.6  # and one with a family's name behind it
STRANGE_ENOUGH = 0.6  # mean log odds that a foreign surname behind such a word needs
LINKS = frozenset("في باسم من على لشوون لدي الي عن بشان بين".split())  # prepositions inside an office
PLACING = frozenset({"في", "من", "لدي", "الي", "باسم"})  # and those that whose office it is never stands behind
NEAR_LINKS = frozenset({"في", "باسم"})  # and inside one that is definite: المتحدث باسم
POINT = "."
SON_OF = "ابن"
WITH, FEMININE = "ب", "ه"
TYING = ("ب", "ل")  # prepositions written to the noun that they bring into an office


class Titled:
    """Reads the titles of one line; `taken` are the known names by the word they start with."""

    def __init__(
        self, line: Line, words: Sequence[Look], taken: Mapping[int, Name], parts: PersonParts, openers: Openers
    ) -> None:
        self._line, self._words, self._taken, self._parts, self._openers = line, words, taken, parts, openers
        self._ends = {name.end - 1 for name in taken.values()}
        self._apposed = Apposed(line, words, taken, parts)

    def at(self, place: int, title: Title) -> Name | None:
        """The name that the title at `place` announces, with the title if it is an office."""
        if title.bare.skip and place in self._taken:
            return None
        step, last = place + 1, min(len(self._words), place + LONGEST_TITLE)
        while step < last and self._is_joined(step):
            name = self._announced(step, step == place + 1, title)
            if name and title.kind == "saying":
                return name
            if name and title.bare.text == SON_OF and name.end == place + 2:
                return name._replace(first=place, skip=title.bare.skip)  # ابن خلدون
            if name:
                return name._replace(title=self._span(place, step, title))
            if title.kind == "saying" or not self._is_office(step, title) or self._is_anothers(place, step):
                return None
            step = self._taken[step].end if step in self._taken else step + 1
        name = self._apposed.behind(step, step - place) if title.kind != "saying" else None
        return name and name._replace(title=self._span(place, step, title))

    def _span(self, place: int, end: int, title: Title) -> tuple[int, int]:
        """Where the words of the office stand in the text, particles parted."""
        line = self._line
        return after_letters(line.text, line.starts[place], title.bare.skip), line.ends[end - 1]

    def _is_joined(self, step: int) -> bool:
        """Nothing stands between, or the point of a title that is one letter: د. سيمون."""
        gap = self._line.gap(step)
        return gap in JOINTS or (gap == POINT and len(self._line.word(step - 1)) == 1)

    def _announced(self, place: int, is_next: bool, title: Title) -> Name | None:
        """The name that the title is said of, if it starts here."""
        known = self._taken.get(place)
        if known:
            return self._met(known)
        look = self._words[place]
        before = self._line.words[place - 1]
        is_told = before in LINKS if look.given is not None and look.given.is_common else before in PLACING
        if is_told or look.is_stop or self._line.words[place] in LINKS or self._is_headed(place):
            return None  # المركز الإعلامي في بيان مقتضب
        if look.opener and not look.opener.skip:
            return self._openers.kunya(place)
        if (
            look.given
            and not look.given.bare.skip
            and self._is_given_enough(place, look, is_next and title.is_definite)
        ):
            is_title = look.title is not None and (look.title.is_definite or self._is_of_another(place + 1))
            end = place + 2 if self._parts.is_last(place + 1) else self._parts.end(place)
            return None if is_title or self._parts.is_relation(place) else Name(place, end, "PERSON")
        is_particled = look.given is not None and look.given.bare.skip > 0  # لتيسير: to make easy, or to Taysir
        if (
            look.is_unknown
            and not is_particled
            and not self._is_of_office(place)
            and self._may_open(place, is_next, title)
        ):
            longest = LONGEST if self._parts.is_tie(place + 1) else LONGEST_UNKNOWN
            return Name(place, self._parts.end(place, longest), "PERSON")
        return None

    def _is_of_another(self, place: int) -> bool:
        """مساعد الأمين العام is nobody called Musaed, nor سلطان عمان somebody called Sultan."""
        title, known = self._words[place].title if place < len(self._words) else None, self._taken.get(place)
        is_of_place = known is not None and known.type == "LOCATION" and not known.skip
        return is_of_place or (title is not None and title.is_definite)

    def _met(self, known: Name) -> Name | None:
        """A known person with the rest of the name; whose surname a given name follows is another: عنان حامد."""
        if known.type != "PERSON" or known.skip:
            return None
        given = self._words[known.end].given if known.end < len(self._words) else None
        is_other = given is not None and not (given.is_common or given.bare.skip or self._line.gap(known.end))
        if is_other and known.end == known.first + 1 and not self._words[known.first].is_definite:
            return Name(known.first, self._parts.end(known.first), "PERSON")
        stretched, end = self._parts.stretched(known), self._parts.end(known.first)
        return stretched if end <= stretched.end else Name(known.first, end, "PERSON")

    def _is_of_office(self, place: int) -> bool:
        """A bare office stands straight before: what follows says whose it is (عمدة لندن), or is an adjective."""
        title = self._words[place - 1].title
        return title is not None and title.kind == "office" and not title.is_definite

    def _is_headed(self, place: int) -> bool:
        """A noun that opens names of places or bodies stands before: what follows is one of these."""
        before = self._words[place - 1]
        return bool(before.heads) and not before.title and any(not head.is_definite for head in before.heads)

    def _is_given_enough(self, place: int, look: Look, is_close: bool) -> bool:
        given = look.given
        if given is None or not given.is_common or self._parts.end(place) > place + 1 or self._parts.is_last(place + 1):
            return given is not None
        return is_close and not (look.title or look.is_noun)

    def _may_open(self, place: int, is_next: bool, title: Title) -> bool:
        """A word that no lexicon knows opens a name if it looks foreign, or stands straight behind an honorific."""
        look = self._words[place]
        if look.opens_with_and and not look.given:
            return False
        if look.is_definite:
            after = self._words[place + 1].given if place + 1 < len(self._words) else None
            is_adjective = after is not None and not after.bare.skip  # الفنانة القديرة سلوى
            return is_next and title.is_definite and title.kind == "honorific" and not is_adjective
        if self._parts.is_tie(place + 1) or (self._is_surnamed(place) and look.foreign_odds > SURNAMED_ENOUGH):
            return True
        is_close = title.kind == "honorific" and title.is_definite and is_next
        return look.foreign_odds > (NAMED_ENOUGH if is_close else FOREIGN_ENOUGH)

    def _is_surnamed(self, place: int) -> bool:
        """A family's name follows, or a foreign one, that no lexicon knows: المحافظ ربيح الخندقجي."""
        is_joined = place + 1 < len(self._words) and self._line.gap(place + 1) in JOINTS
        is_complete = self._words[place - 1].is_definite or place - 1 in self._ends  # no رئيس برنامج موهبة الإثرائي
        if not (is_joined and is_complete):
            return False
        behind = self._words[place + 1]
        is_foreign = behind.is_unknown and not behind.opens_with_and and behind.foreign_odds > STRANGE_ENOUGH
        is_foreign = is_foreign and not self._line.word(place + 1).endswith("ه")  # no فريق العمل عزف سيمفونية
        return is_foreign or (self._parts.is_family(place + 1) and self._line.word(place + 1).endswith("ي"))

    def _is_office(self, place: int, title: Title) -> bool:
        """The word can stand inside an office: وزير الدولة لشؤون المجلس."""
        look = self._words[place]
        if place in self._taken:
            return self._taken[place].type != "PERSON"
        if self._line.words[place] in LINKS:
            return not title.is_definite or self._line.words[place] in NEAR_LINKS
        if look.is_nationality:
            return True
        if look.is_stop:
            return look.is_definite and not look.is_relative
        is_deed = look.is_verb and not look.is_common  # الرئيس المصري التقى: it only begins like the article
        if is_deed or (title.is_definite and look.is_common and self._breaks_off(place)):
            return False
        return look.is_definite or look.is_common or bool(look.heads) or bool(look.title)

    def _is_anothers(self, first: int, place: int) -> bool:
        """An office behind `with`, or of another state: لقاء الوزير المصري ^بالرئيس, الوزير المصري الرئيس ^الأمريكي."""
        look, before = self._words[place], self._words[place - 1].title
        if look.title and look.title.is_definite and look.title.kind == "office":
            return look.title.bare.particle == WITH and not look.heads  # مدير الزراعة بالمحافظة
        if not (look.is_nationality and before and before.is_definite and before.kind == "office"):
            return False
        state = self._line.word(place).rstrip(FEMININE)
        return any(
            self._words[step].is_nationality and self._line.word(step).rstrip(FEMININE) != state
            for step in range(first + 1, place - 1)
        )

    def _breaks_off(self, place: int) -> bool:
        """A bare noun behind a definite one begins something else: the minister made a call (أجرى الوزير اتصالا)."""
        look, before = self._words[place], self._words[place - 1]
        is_tied = look.is_definite or look.heads or look.title or self._line.word(place)[:1] in TYING
        return before.is_definite and not is_tied
