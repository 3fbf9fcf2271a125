"""Whether a word behind a subject is of another: whom it is said to, or what it is about."""

from tasks.enrichers.reporting.heads import (
    is_accusative_plural,
    is_anonymous_noun,
    is_closed,
    is_definite,
    is_known_noun,
    is_party_noun,
)
from tasks.enrichers.reporting.outlet_words import is_channel, is_occasion
from tasks.enrichers.reporting.sentence import THESE, Sentence

NEAR_NAME = 5  # words of an office before its name
SHORTEST_MANY = 5  # letters of شركاء, زعماء
SHORTEST_PEOPLE = 6  # letters of مستعملي, مواطني; shorter words are adjectives (مصري)


def is_another(sentence: Sentence, start: int, place: int) -> bool:
    """The word begins another than the phrase that starts at `start`: `دعا الوزير | المواطنين إلى`."""
    word = sentence.text(place)
    if (
        word == "الجميع"
        or is_channel(sentence, place, ("head", "name"))
        or _is_other_body(sentence, place)
        or _is_behind_state(sentence, start, place)
        or _is_behind_many(sentence, place)
        or _is_behind_name(sentence, place)
        or _is_another_person(sentence, start, place)
        or _is_some(sentence, start, place)
        or _is_set_apart(sentence, place)
        or (place == start + 1 and _is_told_of(sentence, place))
    ):
        return True
    is_owned = place in sentence.named or bool(sentence.kind(place - 1))
    is_other = is_accusative_plural(word) or _is_no_adjective(sentence, start, place) or _is_of(sentence, place)
    return is_other and not is_owned and is_closed(sentence, place - 1)


def is_named_till(sentence: Sentence, place: int) -> bool:
    """Someone's name ends before the place."""
    return any(last == place and row.entity_type == "PERSON" for row, last in sentence.names.values())


def is_open_outlet(sentence: Sentence, place: int) -> bool:
    """An indefinite kind of outlet, which its name follows: صحيفة المدى."""
    return is_channel(sentence, place, ("head",)) and not sentence.text(place).startswith("ال")


def _is_of(sentence: Sentence, place: int) -> bool:
    """A noun that owns the next one, and is no office: people (مستعملي الطريق), or what is told (خطاب الوزير)."""
    if place in sentence.named or sentence.has_border(place) or sentence.text(place).startswith("لل"):
        return False  # المتحدث | للمديرية
    if is_party_noun(sentence, place):
        return is_party_noun(sentence, place, "collective") and is_definite(sentence, place + 1)  # دول العالم
    is_owned = is_definite(sentence, place + 1) or place + 1 in sentence.quotes
    is_people = sentence.text(place).startswith("م") and sentence.text(place).endswith("ي")
    is_people = is_people and len(sentence.text(place)) >= SHORTEST_PEOPLE
    return is_owned and (is_people or is_known_noun(sentence, place) or is_occasion(sentence, place))


def _is_set_apart(sentence: Sentence, place: int) -> bool:
    """What is pointed at (وصفت الإدارة | تلك الخطوة), or a state or body behind a definite word (الرئيس | فرنسا)."""
    if sentence.text(place) in THESE:
        return is_definite(sentence, place + 1)
    mention = sentence.names[place][0] if place in sentence.names else None
    is_other = mention is not None and mention.entity_type != "PERSON"
    is_joined = mention is not None and sentence.tokens[place].start < mention.start_char  # المتحدث الرسمي لمديرية
    return is_other and not is_joined and sentence.text(place - 1).startswith("ال") and place - 1 not in sentence.named


def _is_told_of(sentence: Sentence, place: int) -> bool:
    """Behind a surname a definite word that a relative clause tells of: `وصف الغامدي | الشخص الذي ظهر بأنه`."""
    is_surname = sentence.text(place - 1).startswith("ال") and sentence.text(place - 1).endswith("ي")
    is_thing = sentence.text(place).startswith("ال") and sentence.is_a(place + 1, "relative")
    return is_surname and is_thing and not (is_party_noun(sentence, place) or sentence.has_border(place))


def _is_some(sentence: Sentence, start: int, place: int) -> bool:
    """Behind a source and its adjectives other people or bodies: `اتهمت مصادر محلية | جهات أجنبية بالسعي`."""
    if place <= start + 1 or sentence.kind(place - 1) or not is_anonymous_noun(sentence, start):
        return False
    return is_anonymous_noun(sentence, place) and not is_definite(sentence, place)


def _is_no_adjective(sentence: Sentence, start: int, place: int) -> bool:
    """Behind a feminine noun and its adjective a definite word that does not agree: `القناة العبرية | الوضع بأنه`."""
    is_woman = sentence.text(start).startswith("ال") or is_open_outlet(sentence, start)
    is_woman = is_woman and sentence.text(start).endswith("ه")
    is_described = sentence.text(place - 1).startswith("ال") and sentence.text(place - 1).endswith("يه")
    return is_woman and is_described and is_definite(sentence, place) and not sentence.text(place).endswith("ه")


def _is_behind_name(sentence: Sentence, place: int) -> bool:
    """Behind someone's name a state, or a definite word that is no title of theirs, is another: `فلان | تركيا إلى`."""
    is_full = is_named_till(sentence, place) and place - 1 not in sentence.names  # not مالك | الشعار
    is_titled = is_party_noun(sentence, place)
    if not is_full or sentence.has_border(place) or is_titled:
        return False
    word = sentence.text(place)
    is_people = word.endswith("اء") and len(word) >= SHORTEST_MANY and is_definite(sentence, place + 1)  # | شركاء كييف
    is_people = is_people and not (word.startswith(("ال", "و")) or sentence.text(place + 1) == "الدين")
    return place in sentence.names or is_people or (word.startswith("ال") and not word.endswith("ي"))


def _is_another_person(sentence: Sentence, start: int, place: int) -> bool:
    """Behind the name of who has an office a further office with a name: `حذر الوزير فلان | الرئيس فلان من`."""
    if not is_named_till(sentence, place) or sentence.has_border(place):
        return False
    if place in sentence.names:
        return sentence.names[place][0].entity_type == "PERSON"
    is_office = sentence.text(place).startswith("ال") and is_party_noun(sentence, place, "office", "honorific")
    is_named = any(
        row.entity_type == "PERSON" for at, (row, _) in sentence.names.items() if place < at < place + NEAR_NAME
    )
    return is_office and is_named and start not in sentence.names


def _is_behind_state(sentence: Sentence, start: int, place: int) -> bool:
    """Right behind the name of a state another name, or an office: `تتهم سوريا | إسرائيل بشن`."""
    mention, last = sentence.names.get(start, (None, place))
    if mention is None or mention.entity_type != "LOCATION" or last != place or sentence.has_border(place):
        return False
    word = sentence.text(place)
    is_office = word.startswith("ال") and is_party_noun(sentence, place, "office", "honorific")
    is_thing = word.startswith("ال") and not word.endswith(("ي", "يه"))  # وصفت أوكرانيا | التهديدات بأنها
    return place in sentence.names or is_office or is_thing


def _is_behind_many(sentence: Sentence, place: int) -> bool:
    """A single person, or a state, right behind several: `يتهم محتجون | سامر الحداد بأنه`, `دعا آخرون | دولة ضفاف`."""
    is_many = sentence.text(place - 1).endswith("ون") and not sentence.text(place - 1).startswith("ال")
    if not is_many or place - 1 in sentence.named:
        return False
    is_person = place in sentence.names and sentence.names[place][0].entity_type == "PERSON"
    is_owner = is_party_noun(sentence, place) and is_definite(sentence, place + 1)
    is_led = sentence.text(place).startswith(("ال", "ل", "و")) or sentence.has_border(place)
    return is_person or (is_anonymous_noun(sentence, place - 1) and is_owner and not is_led)


def _is_other_body(sentence: Sentence, place: int) -> bool:
    """A body behind a definite word does not belong to it: `دعا البيان | الحكومة إلى`, `طالبت الحكومة | مؤسسات …`."""
    is_inside = place in sentence.named and place not in sentence.names  # وزارة الخارجية
    word = sentence.text(place)
    is_inside = is_inside or (word.startswith("ل") and word not in sentence.vocabulary.party_nouns)  # الناطق لاتحاد
    return not is_inside and is_party_noun(sentence, place, "body") and is_definite(sentence, place - 1)
