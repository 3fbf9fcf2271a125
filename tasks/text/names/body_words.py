"""What the words behind the noun of a body can be to its name: a place, an aim, an adjective, whom it honours."""

from collections.abc import Mapping, Sequence

from tasks.text.names.look import Head, Look
from tasks.text.names.model import Line, Name
from tasks.text.names.spelling import SERVANT
from tasks.text.names.vocabulary import Vocabulary

TIES = ("بن", "ابن", "ابو", "ابي")  # what goes on with a name is no end of one
NISBAS = ("ي", "يه")
PREFIXED = ("ل", "ب", "ك")  # prepositions written on the word


def _is_body(heads: Sequence[Head]) -> bool:
    """الاتحاد الروسي, الخليج: a noun that opens names of bodies too, or is the place's own name; no المدينة المنورة."""
    return not any(head.entity_type == "LOCATION" and not head.is_part for head in heads)


class BodyWords:
    """Asks the words of one line; `taken` are the known names by the word they start with."""

    def __init__(self, vocabulary: Vocabulary, line: Line, words: Sequence[Look], taken: Mapping[int, Name]) -> None:
        self._vocabulary, self._line, self._words, self._taken = vocabulary, line, words, taken
        self._place_ends = {
            name.end
            for name in taken.values()
            if name.type == "LOCATION" and not (words[name.first].heads and _is_body(words[name.first].heads))
        }

    def _is_tie(self, place: int) -> bool:
        return self._line.word(place) in TIES

    def _is_toponym(self, place: int, head: Head) -> bool:
        """Two words that name a place together: بلدة رأس شكا, بلدية بني حيان."""
        if (
            self._line.word(place) not in self._vocabulary.toponyms
            or place + 1 >= len(self._words)
            or self._line.gap(place + 1)
        ):
            return False
        look, is_placed = self._words[place + 1], head.entity_type == "LOCATION" or head.called_after == "place"
        return is_placed and bool(look.is_unknown or look.given or look.is_definite)

    def _is_direction(self, place: int, first: int) -> bool:
        """A part of a city, and what has its seat there: محكمة جنايات شمال القاهرة; but no مستشفى ميداني شمال حلب."""
        if self._line.word(place) not in self._vocabulary.directions or place < first + 2:
            return False
        before = self._words[place - 1]
        is_seated = before.is_common and not before.is_definite and not self._line.word(place - 1).endswith(NISBAS)
        return is_seated and self._is_place(place + 1)

    def _is_place(self, place: int) -> bool:
        known = self._taken.get(place)
        return known is not None and known.type == "LOCATION" and not known.skip and not self._line.gap(place)

    def _is_area(self, place: int) -> bool:
        """A noun that says what place the next word names: زراعة لواء الكورة."""
        heads = self._words[place].heads if place < len(self._words) else ()
        return self._is_place(place + 1) and any(head.entity_type == "LOCATION" for head in heads)

    def _is_honoured(self, place: int) -> bool:
        """A title stands before the word, with nothing but a name between: جامعة الملك سعود."""
        while place > 0 and (
            self._words[place - 1].given
            or self._words[place - 1].parts & {"tie", "tail"}
            or self._line.word(place - 2) == SERVANT
        ):
            place -= 1
        title = self._words[place - 1].title
        return (title is not None and title.is_definite) or self._is_honouring(place - 1)

    def _is_honouring(self, place: int) -> bool:
        return any(head.called_after == "people" for head in self._words[place].heads)

    def _is_pair(self, place: int) -> bool:
        """Two nouns tied by `and`, and whose both are."""
        if place + 2 >= len(self._words) or self._line.gap(place + 1) or not self._words[place + 1].opens_with_and:
            return False
        second = self._words[place + 1]
        is_owned = self._is_place(place + 2) or self._line.word(place + 2).startswith("ال")
        return second.is_common and not (second.is_definite or second.title) and is_owned

    def is_chain(self, place: int) -> bool:
        """Two nouns and what they belong to: تنظيم سوق العمل."""
        if place + 2 >= len(self._words) or self._line.gap(place + 1) or self._line.gap(place + 2):
            return False
        noun = self._words[place + 1]
        is_noun = noun.is_noun and not (noun.is_definite or noun.opens_with_and or noun.title or noun.is_stop)
        is_tied = self._line.word(place + 1)[:1] in PREFIXED  # no مركز رئيسي لتنظيم القاعدة
        first = self._words[place]
        return is_noun and not is_tied and first.is_noun and self._line.word(place + 2).startswith("ال")

    def is_aim(self, place: int) -> bool:
        """What a body is for, said in a noun and whose it is: الوكالة الوطنية لإدارة الكوارث."""
        word = self._line.words[place]
        is_tied = word.startswith("ل") and self._line.word(place + 1).startswith("ال") and not self._line.gap(place + 1)
        is_parted = all(head.bare.skip for head in self._words[place].heads)  # not لجنة
        return is_tied and is_parted and self._vocabulary.look(word[1:]).is_noun

    def is_twofold_aim(self, place: int) -> bool:
        """The first of two aims, or the second: الشركة الوطنية لاستغلال وتوزيع المياه."""
        word = self._line.words[place]
        if word.startswith("ل") and not self._line.gap(place + 1) and self._is_second_aim(place + 1):
            return self._vocabulary.look(word[1:]).is_noun
        return self._is_second_aim(place) and self._line.word(place - 1).startswith("ل")

    def _is_second_aim(self, place: int) -> bool:
        word = self._line.word(place)
        if not word.startswith("و") or word.startswith("وال") or self._line.gap(place + 1):
            return False
        noun = self._vocabulary.look(word[1:])
        return self._line.word(place + 1).startswith("ال") and noun.is_noun and not (noun.heads or noun.title)

    def is_other_noun(self, place: int) -> bool:
        """A definite noun that cannot go with a proper name before it: what the club lost, خسر الزمالك المباراة."""
        word = self._line.word(place)
        look = self._words[min(place, len(self._words) - 1)]
        return look.is_noun and word.startswith("ال") and not (look.is_adjective or word.endswith(NISBAS))

    def is_adjective(self, place: int) -> bool:
        """الوطنية, الدولي, العامة: the ending of an adjective of relation, or one that bodies are called by."""
        word = self._line.word(place)
        return word.startswith("ال") and (word.endswith(NISBAS) or self._words[place].is_adjective)
