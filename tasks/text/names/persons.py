"""Persons whom no lexicon knows, told by given names, titles and the words that tie a name together."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tasks.text.names.model import JOINTS, Line, Name, after_letters
from tasks.text.names.vocabulary import Look, Title, Vocabulary

LONGEST_NAME = 6  # words: أحمد بن محمد بن عبدالله الفلاني
LONGEST_TITLE = 10  # words: نائب رئيس مجلس إدارة الشركة العامة للكهرباء
FOREIGN_ENOUGH, ARABIC_ENOUGH = 0.4, -0.4  # mean log odds of the shape of a word
TIES = frozenset("بن ابن بنت ال ولد ابو ابي ام عبد دي دو دا دل ديل فان فون دير بو اغا اوغلو الدين الله دوس سان".split())
LINKS = frozenset("في باسم من على لشوون لدي الي عن بشان بين".split())  # prepositions inside an office


class Persons:
    """Finds the names of persons in one line; `taken` are the known names by the word they start with."""

    def __init__(self, vocabulary: Vocabulary, line: Line, taken: Mapping[int, Name]) -> None:
        self._words = [vocabulary.look(token.text) for token in line.tokens]
        self._line, self._taken = line, taken

    def find(self) -> Iterator[Name]:
        """Names by title first: these carry the title; then those that a given name opens."""
        for place, look in enumerate(self._words):
            if look.title and not (look.title.bare.skip and place in self._taken):
                name = self._titled(place, look.title)
                if name:
                    yield name
            name = self._given(place)
            if name:
                yield name

    def _titled(self, place: int, title: Title) -> Name | None:
        start = after_letters(self._line.text, self._line.tokens[place].start, title.bare.skip)
        step = place + 1
        while step < min(len(self._words), place + LONGEST_TITLE) and self._line.gap(step) in JOINTS:
            name = self._named(step, step == place + 1, title)
            if name:
                return replace(name, title=(start, self._line.tokens[step - 1].end))
            if not self._is_office(step):
                return None
            step = self._taken[step].end if step in self._taken else step + 1
        return None

    def _named(self, place: int, is_next: bool, title: Title) -> Name | None:
        """The name that the title at hand is said of, if it starts here."""
        known = self._taken.get(place)
        if known and known.type == "PERSON" and not known.skip:
            return self._stretched(known)
        if known:
            return None
        look = self._words[place]
        if self._line.word(place) in LINKS:
            return None
        if look.given and not look.given.bare.skip and (not look.given.is_common or is_next or self._goes_on(place)):
            return Name(place, self._end(place), "PERSON")
        if look.is_unknown and self._may_open(look, is_next, title):
            return Name(place, self._end(place, 3), "PERSON")
        return None

    def _may_open(self, look: Look, is_next: bool, title: Title) -> bool:
        """A word that no lexicon knows opens a name if it looks foreign, or stands straight behind an honorific."""
        if look.is_definite:
            return is_next and title.is_definite and title.kind == "honorific"
        if title.kind == "office" and is_next and not title.is_definite:
            return False
        return look.foreign_odds > FOREIGN_ENOUGH

    def _goes_on(self, place: int) -> bool:
        return self._end(place) > place + 1

    def _is_office(self, place: int) -> bool:
        """The word can stand inside an office: وزير الدولة لشؤون المجلس."""
        look, word = self._words[place], self._line.word(place)
        if place in self._taken and self._taken[place].type != "PERSON":
            return True
        if word in LINKS or look.is_nationality:
            return True
        if look.is_verb and not look.is_definite and not look.is_common:
            return False
        return (look.is_definite or look.is_common or bool(look.heads) or bool(look.title)) and not (
            look.is_stop and not look.is_definite
        )

    def _given(self, place: int) -> Name | None:
        look, given = self._words[place], self._words[place].given
        if not given or (place in self._taken and self._taken[place].type != "PERSON"):
            return None
        if place and not given.bare.skip and self._line.gap(place) in JOINTS and self._line.word(place - 1) in TIES:
            return None
        end = self._end(place)
        if end == place + 1:
            return self._lone(place, look)
        if given.is_common and not self._has_name_tail(place + 1, end):
            return None
        if (given.bare.skip and look.is_common) or (look.title and look.title.is_definite):
            return None
        return Name(place, end, "PERSON", given.bare.skip)

    def _lone(self, place: int, look: Look) -> Name | None:
        """A given name alone: only one that is nothing else."""
        given = look.given
        if given is None or given.is_common or look.is_common or look.is_verb or look.is_stop or look.title:
            return None
        return Name(place, place + 1, "PERSON", given.bare.skip)

    def _has_name_tail(self, first: int, end: int) -> bool:
        """Behind a given name that is a common word too, one part must be a name for certain."""
        return any(
            (look.given and not look.given.is_common and not look.given.bare.skip)
            or self._line.word(first) in ("بن", "بنت")
            for look in self._words[first:end]
        )

    def _end(self, place: int, longest: int = LONGEST_NAME) -> int:
        """Where the name that starts at `place` ends."""
        known = self._taken.get(place)
        if known and known.type == "PERSON" and known.end > place + 1:
            return self._stretched(known).end
        end = place + 1
        if self._line.word(place) in TIES and end < len(self._words) and self._line.gap(end) in JOINTS:
            end += 1
        while (
            end < min(len(self._words), place + longest) and self._line.gap(end) in JOINTS and self._is_part(end, place)
        ):
            end += 1
        while end > place + 1 and self._line.word(end - 1) in TIES - {"الدين", "الله", "اوغلو"}:
            end -= 1
        return end

    def _is_part(self, place: int, first: int) -> bool:
        look, word = self._words[place], self._line.word(place)
        if word in TIES or self._line.word(place - 1) in TIES:
            return True
        known = self._taken.get(place)
        if known and known.type != "PERSON":
            return False
        if look.given and not look.given.bare.skip:
            return not look.is_stop
        if look.is_stop or (look.opens_with_and and not look.is_definite and look.is_common):
            return False
        if look.is_nationality:
            return look.is_definite and place == first + 1 and not word.endswith("ه")
        given = self._words[first].given
        return self._is_surname(look, word, place - first, bool(given and not given.is_foreign))

    def _is_surname(self, look: Look, word: str, length: int, is_arabic: bool) -> bool:
        if look.title and look.is_definite and length == 1 and is_arabic:
            return word in ("الشيخ", "القاضي", "الخطيب", "العمده", "النجم", "الحكيم", "المفتي")
        if not look.is_unknown or look.opens_with_and:
            return False
        if look.is_definite:
            return is_arabic and word.startswith("ال")
        return look.foreign_odds > (ARABIC_ENOUGH if is_arabic and length == 1 else 0.0)

    def _stretched(self, known: Name) -> Name:
        """A known person with the rest of the name: محمد بن سلمان + بن عبدالعزيز."""
        end = known.end
        while (
            end + 1 < len(self._words)
            and self._line.word(end) in ("بن", "ال")
            and self._line.is_joined(end - 1, end + 2)
        ):
            end += 2
        return replace(known, end=end)


def untitled(line: Line, name: Name, vocabulary: Vocabulary) -> Name:
    """A known name that the lexicon writes with its title: the title is told apart."""
    title = vocabulary.look(line.word(name.first)).title if name.known and name.type == "PERSON" else None
    if title is None or not title.is_definite or name.end - name.first == 1:
        return name
    token = line.tokens[name.first]
    start = after_letters(line.text, token.start, title.bare.skip)
    return replace(name, first=name.first + 1, skip=0, title=(start, token.end))
