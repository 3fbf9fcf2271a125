"""Whom a phrase is about: a person by name, several people, someone near to a person."""

import re
from collections.abc import Sequence

from tasks.contract.tables import Mention
from tasks.enrichers.reporting.heads import bare, is_anonymous_noun, is_closed, is_definite, is_party_noun
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.sentence import Sentence

HIS = {  # مجددا معاليه التهاني: whose the honorific is
    "سموه": "سمو",
    "معاليه": "معالي",
    "فضيلته": "فضيله",
    "سعادته": "سعاده",
    "سماحته": "سماحه",
    "جلالته": "جلاله",
    "فخامته": "فخامه",
}
SIDES = ("الجانبان", "الطرفان", "الوزيران", "الرييسان", "الزعيمان", "البلدان")
ONE = ("احد", "احدي")
LED_BY = ("بقياده", "برياسه", "بزعامه")
EACH = ("كل", "كلا")
PEOPLE = re.compile(r"و?(?:ال)?(?:م(?!ا)\w{2,}|\w{2,}ي)(?:ون|ين)$")
ACTORS = re.compile(r"و?(?:ال)?\wا\w\w(?:ون|ين)$")
SHORTEST_OWNED = 5  # letters of مسؤولو
SOUND_PLURALS = ("ون", "يين")


def person_in(sentence: Sentence, start: int, end: int) -> tuple[Mention, int] | None:
    """The person in the phrase who speaks, and where the name starts; not one who only owns the head (محامي فلان)."""
    if is_party_noun(sentence, start, "body") or is_channel(sentence, start):
        return None
    if is_of_many(sentence, start) or is_plural(sentence, start):
        return _named_last(sentence, start, end) if sentence.text(start) in ONE else None
    found = [place for place in range(start, end) if is_person(sentence, place)]
    named = [place for place in found if place == start or _ends_title(sentence, start, place)]
    named = [place for place in named if not _is_of_other(sentence, start, place)] or named
    if not named:
        return None
    if named[0] == start and not _is_word(sentence, named):
        return sentence.names[start][0], start
    if last := _named_behind(sentence, named):
        return sentence.names[last][0], last
    beside = next((at for at in range(named[0] + 1, named[-1]) if "،" in sentence.gap(at)), None)
    if beside:  # اللواء فلان، مستشار الرئيس سامر الحداد
        named = [place for place in named if place < beside]
    longest = max(named, key=lambda place: sentence.names[place][1] - place)
    return sentence.names[longest][0], longest


def _is_word(sentence: Sentence, named: Sequence[int]) -> bool:
    """The first of two names is an office: `مشرف المرفأ سامر الحداد`."""
    start = named[0]
    is_one = len(named) > 1 and sentence.names[start][1] == start + 1 and start + 1 not in sentence.named
    return is_one and is_definite(sentence, start + 1) and not sentence.has_border(start + 1)


def _named_behind(sentence: Sentence, named: Sequence[int]) -> int:
    """The last name where the first is of whose adviser someone is: `مستشار الرئيس فلان للمال، سامر الحداد`."""
    last, ended = named[-1], sentence.names[named[0]][1]
    is_whole = sentence.tokens[last].start == sentence.names[last][0].start_char  # and not ورامي عطا
    is_parted = "،" in sentence.gap(last) or any(sentence.text(at).startswith("لل") for at in range(ended, last))
    return last if len(named) > 1 and is_whole and is_parted else 0


def _named_last(sentence: Sentence, start: int, end: int) -> tuple[Mention, int] | None:
    """Whose name closes what tells that they are one of several: `أحد كبار تجار المدينة سامر الحداد`."""
    for place in range(start + 2, end):
        is_closing = is_person(sentence, place) and sentence.names[place][1] == end
        if is_closing and is_closed(sentence, place - 1) and end > place + 1:
            is_theirs = sentence.kind(place - 1) or is_party_noun(sentence, place - 1, "honorific", "office")
            return None if is_theirs or is_anonymous_noun(sentence, place - 1) else (sentence.names[place][0], place)
    return None


def _is_of_other(sentence: Sentence, start: int, place: int) -> bool:
    """The name belongs to whose adviser or the like someone is: `المستشار الإعلامي للنائب فلان`."""
    return start < place - 1 and sentence.text(place - 1).startswith("لل")


def is_person(sentence: Sentence, place: int) -> bool:
    """The name of a person starts there; a word for unnamed people is none, whoever took it for one."""
    if place not in sentence.names or sentence.names[place][0].entity_type != "PERSON":
        return False
    is_word = sentence.names[place][1] == place + 1 and not sentence.text(place).startswith("ال")
    return not (is_word and is_anonymous_noun(sentence, place))


def _ends_title(sentence: Sentence, start: int, place: int) -> bool:
    """The words before a name are its bearer's title, and no kin of theirs: والد الشهيد."""
    if sentence.has_border(place):
        return True
    kin = sentence.vocabulary.words["kin"]
    led = [sentence.text(at) for at in range(start, place)]
    is_namesake = sentence.is_a(place - 2, "namesake") and is_party_noun(sentence, place - 1, "honorific", "office")
    is_owned = sentence.is_a(start, "kin") or any(word[:1] == "ل" and word[1:] in kin for word in led)
    is_kin_of = sentence.is_a(place - 1, "kin") and not sentence.text(place - 1).startswith("ابن")  # سالم عم فلان
    is_owned = is_owned or is_kin_of or _is_led_name(sentence, place)
    if is_namesake or is_owned:  # سكان شارع الأمير فلان, المركز الإعلامي لمكتب
        return False
    if not is_party_noun(sentence, start, "office", "honorific") and any(word in LED_BY for word in led):
        return False  # القوات بقيادة العميد فلان, and not الناطق بقيادة حرس الحدود العميد فلان
    if is_anonymous_noun(sentence, start) and is_near_to(sentence, start, place):
        return False  # مصدر مقرب من فلان, مسؤول بإدارة الرئيس فلان
    if is_closed(sentence, place - 1):
        return True
    return is_party_noun(sentence, place - 1, "honorific", "office")


def is_near_to(sentence: Sentence, start: int, place: int) -> bool:
    """مصادر مقربة من فلان, موالية لفلان, في حكومة فلان: the name is not the source's."""
    if _is_led_name(sentence, place):
        return True
    return any(sentence.text(at) == "من" or _is_camp(sentence, at) for at in range(start, place))


def _is_led_name(sentence: Sentence, place: int) -> bool:
    """ل is written to the name: القوات الموالية لفلان."""
    name = sentence.names.get(place)
    is_led = name is not None and sentence.text(place)[:1] == "ل"
    return is_led and name is not None and sentence.tokens[place].start < name[0].start_char


def _is_camp(sentence: Sentence, place: int) -> bool:
    word = sentence.text(place)
    is_led = word.startswith("ب") or sentence.kind(place - 1) == "preposition"  # not عضو إدارة النادي فلان
    return is_led and bare(word) in sentence.vocabulary.words["camp"]


def is_of_many(sentence: Sentence, place: int) -> bool:
    """عدد من, أحد, and not كل من, which names them all."""
    return sentence.is_a(place, "quantity") and sentence.text(place).lstrip("و") not in EACH


def is_plural(sentence: Sentence, place: int) -> bool:
    """The word is a sound plural of people, by its pattern: محللون, لاعبون, سوريون, and not كاميرون, ماكرون."""
    word, is_unnamed = sentence.text(place), is_anonymous_noun(sentence, place)
    is_ended = word.endswith(SOUND_PLURALS) or (is_unnamed and word.endswith("ين"))  # مسؤولين
    if is_of_several(sentence, place):
        return True
    if not is_ended or is_channel(sentence, place):
        return False
    if is_unnamed or PEOPLE.match(word):
        return True
    return ACTORS.match(word) is not None and (place not in sentence.names or word.startswith("ال"))


def is_of_several(sentence: Sentence, place: int) -> bool:
    """Several people with what they belong to: مسؤولو الأمن, منتقدو الخطة."""
    word = sentence.text(place)
    is_owned = word.endswith("و") and len(word) >= SHORTEST_OWNED and place not in sentence.named
    is_people = is_owned and (PEOPLE.match(word + "ن") is not None or word[:-1] in sentence.vocabulary.anonymous)
    return is_people and is_definite(sentence, place + 1)
