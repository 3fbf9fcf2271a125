"""Where the name of a body or a place ends, once the noun that opens it is known."""

from tasks.text.names.body_words import NISBAS, BodyWords
from tasks.text.names.look import Head, Look
from tasks.text.names.model import JOINTS, Name
from tasks.text.names.spelling import SERVANT

LONGEST = 9  # words: مؤسسة الملك عبدالعزيز ورجاله للموهبة والإبداع
ARTICLES = ("ال", "لل", "وال")
AGREEING = ("ي", "ه", "ين")  # endings of adjectives, which go with the noun before
# What is done with the body rather than by it.
PURPOSES = frozenset(
    "للتاكد للتحقق للتعرف للاطلاع للوقوف للمشاركه للاستفاده للحصول للمطالبه للتعبير للرد للحديث للنظر للبحث "
    "للتشاور للتباحث للتفاوض للضغط للقيام للحد للتصدي للتعامل للتواصل للمساعده".split()
)
TEAMS = ("الفريق", "المنتخب")  # whose camps have no names
OWNED = ("تها", "تهم", "تنا")  # a noun in ة, and whose it is
NEW = ("الجديد", "الجديده")
TOWN_ENOUGH = -1.0  # and behind a strong one in ة, which only an adjective in ة could go with
FEMININE = ("ه", "ا", "ات")
PLACE_ENOUGH = -0.2  # mean log odds of foreign letters behind a strong head


class BodySteps(BodyWords):
    """Goes from word to word of one line, as far as they belong to the name."""

    def end(self, place: int, head: Head) -> tuple[int, bool]:
        """Where the name ends, and whether a proper name follows straight on its head."""
        end, is_proper = place + 1, False
        while end < min(len(self._words), place + LONGEST) and self._line.gap(end) in JOINTS:
            step = self._step(end, place, head, is_proper)
            if not step:
                break
            if end == place + 1:
                is_proper = self._is_proper(end, head)
            end += step
        while end > place + 1 and self._is_tie(end - 1):
            end -= 1
        return end, is_proper

    def _is_proper(self, place: int, head: Head) -> bool:
        look = self._words[place]
        is_honoured = head.called_after == "people" and not head.is_definite and look.given and not look.given.bare.skip
        return (
            place in self._taken
            or bool(is_honoured)
            or self._line.words[place] in self._vocabulary.toponyms
            or self._is_bare_name(look, self._line.words[place], head)
        )

    @staticmethod
    def _is_bare_name(look: Look, word: str, head: Head) -> bool:
        """An unknown word without an article; one that is no adjective of a noun in ة needs not look foreign."""
        is_town = head.is_strong and head.bare.text.endswith("ه") and not word.endswith(FEMININE)
        least = TOWN_ENOUGH if is_town else PLACE_ENOUGH
        return look.is_unknown and not (look.is_definite or look.opens_with_and) and look.foreign_odds > least

    def _step(self, place: int, first: int, head: Head, is_proper: bool) -> int:
        """How many words the name goes on for at `place`."""
        look, word, known = self._words[place], self._line.words[place], self._taken.get(place)
        is_next = place == first + 1
        if known or (is_next and self._is_toponym(place, head)):
            return self._step_known(known, is_next, head, place, first) if known else 2
        if look.is_stop or self._line.words[place] in self._vocabulary.directions:
            return int(head.entity_type == "ORGANIZATION" and self._is_direction(place, first))
        if (place > first + 2 and self._is_tie(place - 1)) or self._is_named_for(place, head, is_next):
            return 1
        if look.is_nationality and look.is_definite and word.startswith("ال"):
            return int(head.entity_type == "ORGANIZATION" and not is_proper)
        if head.entity_type == "LOCATION":
            is_unit = is_next and self._line.word(place + 1).isdigit() and word.startswith("ال")  # معسكر اللواء 37
            is_rest = head.is_part and (
                self.is_adjective(place) if not is_next else bool(look.title and look.is_definite and word not in TEAMS)
            )
            return int((is_rest or self._is_place_word(look, word, head, is_next, is_proper)) and not is_unit)
        return self._step_org(look, word, is_next, is_proper, place)

    def _is_named_for(self, place: int, head: Head, is_next: bool) -> bool:
        """The word belongs to somebody's name whom the body honours, or says what it is for."""
        look = self._words[place]
        is_servant = self._line.words[place - 1] == SERVANT and not is_next
        if (is_servant or look.given or look.parts & {"tie", "tail"}) and self._is_honoured(place):
            return True
        if is_next or not head.is_definite or head.entity_type != "ORGANIZATION":
            return False
        return self.is_aim(place) or self.is_twofold_aim(place)

    def _step_known(self, known: Name, is_next: bool, head: Head, place: int, first: int) -> int:
        is_stranger = head.entity_type == "LOCATION" != known.type and not is_next  # رئيس إقليم كردستان فلان
        if is_stranger or (known.skip and self._line.word(place)[:1] in "وفبك"):
            return 0
        if known.type == head.entity_type == "ORGANIZATION" and self._line.word(place).startswith("لل"):
            return known.end - known.first  # الجمعية العامة للأمم المتحدة
        is_club = known.known is not None and known.known.kind == "club"
        if head.is_definite or (is_club and not head.is_strong):  # إدارة النادي الأهلي, المستشفى الجهوي الحسن الثاني
            is_honoured = known.type == "PERSON" and head.called_after == "people" and self.is_adjective(place - 1)
            return (known.end - known.first) * is_honoured
        if known.type == "PERSON" and head.entity_type == "ORGANIZATION":
            if is_next and self._is_honouring(first):
                return known.end - known.first
            return (known.end - known.first) * self._words[place - 1].is_definite * bool(self._words[place - 1].title)
        return known.end - known.first if is_next or self._words[place - 1].is_definite is False else 0

    def _is_place_word(self, look: Look, word: str, head: Head, is_next: bool, is_proper: bool) -> bool:
        if is_next and look.is_definite:
            is_landmark = head.is_part and any(each.entity_type == "LOCATION" for each in look.heads)  # قصر الحصن
            return (look.is_unknown or is_landmark) and word.startswith("ال")
        if is_next:
            return self._is_bare_name(look, word, head)
        is_free = look.is_unknown and not (look.is_definite or look.opens_with_and)
        return is_free and is_proper and look.foreign_odds > 0.25

    def _step_org(self, look: Look, word: str, is_next: bool, is_proper: bool, place: int) -> int:
        leaves = self._is_no_name(look, word, self._words[place - 1]) if is_next else self._leaves_place(place, word)
        if word in PURPOSES or leaves:
            return 0
        if word.startswith(("ال", "لل")):
            is_first = is_next or word.startswith("لل") or not self._line.word(place - 1).startswith(ARTICLES)
            is_noun = is_proper and self.is_other_noun(place)
            return int(is_first or look.is_adjective or (word.endswith(AGREEING) and not is_noun))
        if word.startswith("وال"):
            is_noun = look.is_common or word.endswith(AGREEING)
            return int(is_noun and not (is_next or look.title or look.heads))
        if (look.is_verb and not look.is_common) or word.endswith(OWNED):
            return 0  # وزارة خارجيتها is any
        if look.is_common or look.heads:
            return self._step_noun(look, word, place) if is_next else 0
        is_placed = is_next and any(head.called_after == "place" for head in self._words[place - 1].heads)
        least = TOWN_ENOUGH if is_placed else 0
        if is_next and look.is_unknown and word.endswith("ه") and self._line.word(place + 1).startswith("ال"):
            least = TOWN_ENOUGH * 2  # غرفة دباغة الجلود: what somebody does, and to what
        is_person = look.given is not None and (not look.given.is_foreign or place - 1 in self._taken)
        is_name = is_next or (is_proper and not is_person)
        return int(look.is_unknown and not look.opens_with_and and is_name and look.foreign_odds > least)

    def _step_noun(self, look: Look, word: str, place: int) -> int:
        """A noun straight behind the head goes on where it is somebody's: تنظيم سوق العمل, شرطة محافظة كركوك."""
        managing = self._vocabulary.managing  # هيئة تنظيم سوق العمل
        if self.is_chain(place) and any(head.bare.text in managing for head in self._words[place - 1].heads):
            return 3
        if self._is_pair(place):
            return 2
        seat = place + 1 + (self._line.word(place + 1) in self._vocabulary.directions and not word.endswith(NISBAS))
        is_owned = self._line.word(place + 1).startswith("ال") or self._is_place(seat) or self._is_area(place + 1)
        is_area = any(each.entity_type == "LOCATION" and not each.bare.skip for each in look.heads)
        return int(is_owned and (is_area or look.is_field or not look.title))

    @staticmethod
    def _is_no_name(look: Look, word: str, noun: Look) -> bool:
        """Straight behind its noun a preposition opens none, nor what is new of it: لجنة للتحقيق, الإدارة الجديدة."""
        is_new = noun.is_definite and word in NEW
        return word.startswith("لل") or is_new or (word.startswith(("بال", "كال")) and not look.is_unknown)

    def _leaves_place(self, place: int, word: str) -> bool:
        """Behind a place only an adjective of relation goes on with a body: محكمة جنايات القاهرة المنعقدة.

        Nor does a title: جامعة القاهرة الدكتور فلان; nor what was new of late: المستشفى المركزي الجديد.
        """
        title = self._words[place].title
        is_old = place in self._place_ends or self.is_adjective(place - 1)
        if (title and title.is_definite and title.kind == "honorific") or (word in NEW and is_old):
            return True
        return place in self._place_ends and word.startswith(ARTICLES[:2]) and not self.is_adjective(place)
