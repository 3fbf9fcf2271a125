"""Whether a subject can begin at a place behind its verb."""

import re

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    bare,
    can_say,
    is_accusative_plural,
    is_action,
    is_anonymous_noun,
    is_definite,
    is_known_noun,
    is_party_noun,
    is_reported_noun,
    is_thing,
)
from tasks.enrichers.reporting.marked import governs_b, is_marked_by_b, is_marked_by_l
from tasks.enrichers.reporting.outlet_words import is_channel
from tasks.enrichers.reporting.people import is_plural
from tasks.enrichers.reporting.quoted import is_speech
from tasks.enrichers.reporting.sentence import BUT, Sentence
from tasks.enrichers.reporting.starts import starts_phrase
from tasks.enrichers.reporting.unspeaking import is_no_one

SECOND_VERB = re.compile(r"و\w{2,}(?<!ا)ت$")
TANWIN = "\u064b"  # no subject carries it
NO_ONE = ("بهذا", "بذلك", "هنا", "ل", "ب")  # ل before a quoted name: كشف مسؤول ل«ضفاف»
PRONOUNS = ("هو", "هي", "وهو", "وهي")  # وهو وعد الشركة بالدعم
LONGEST_NAME = 7  # letters of a name that ends like people: البحرين
SHORTEST_LED = 5  # letters with بال, more than; not بالغ, بالون
WORDS = ("كلامه", "كلامها", "كلامهم")  # واختتم كلامه قائلا
DESCRIBING = "وصف"
ADVISING = ("نصح", "حث")


def can_be_subject(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A noun phrase starts there that is neither speech nor what the cue is about."""
    is_whenever = sentence.text(place) == "كل" and sentence.text(place + 1) == "ما"
    is_adverbial = is_whenever or sentence.text(place) in NO_ONE
    is_adverbial = is_adverbial or (cue.kind == "say" and _is_told_to(sentence, place))
    is_adverbial = is_adverbial or (place < len(sentence) and TANWIN in sentence.phrase(place, place + 1))  # متهكما
    if is_adverbial or _is_accusative(sentence, place) or _is_second_verb(sentence, place):
        return False
    if _disagrees(sentence, place, cue) or is_no_one(sentence, place):
        return False
    is_many = is_accusative_plural(sentence.text(place)) and len(sentence.text(place)) > LONGEST_NAME
    if is_many and place not in sentence.named and "person" not in cue.complements:
        return False  # تذمر المواطنين
    is_noun_of_action = is_action(sentence, place) and not sentence.text(place).startswith("ال")
    if is_noun_of_action and is_definite(sentence, place + 1):
        return False  # اعتبر استعمال الكلمة مخالفا
    if _is_of_another(sentence, place, cue):
        return False
    is_started = starts_phrase(sentence, place) or _is_behind_time(sentence, place)
    return is_started or _is_name_like_verb(sentence, place, cue)


def _disagrees(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Things have a feminine verb: `يفند الادعاءات` has them for object."""
    is_man_s = cue.gender == "m" and cue.shape == "finite" and place not in sentence.names
    return is_man_s and sentence.text(place).endswith("ات") and is_thing(sentence, place)


def _is_of_another(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Speech, whom the cue is said to or of, or what it governs stands where its subject could."""
    is_his = sentence.text(place) in sentence.vocabulary.owned_speech or sentence.text(place) in WORDS
    is_led = sentence.text(place).startswith("بال") and len(sentence.text(place)) > SHORTEST_LED
    if cue.shape == "speech" or is_speech(sentence, place) or is_his or (is_led and place not in sentence.named):
        return True  # اكتفى بالنظر
    is_man = "person" in cue.complements and cue.gender == "f" and _is_man(sentence, place)  # اتهمت أحدهما ب
    is_man = is_man or (
        cue.lemma == DESCRIBING and cue.gender == "f" and is_thing(sentence, place)
    )  # وصفت الحادثة بأنها
    if is_man or (cue.lemma in ADVISING and sentence.is_a(place, "advised")):
        return True  # ونصح الشباب بالتفكير
    is_everyone = sentence.is_a(place, "everyone") or sentence.text(place - 2) in PRONOUNS
    if "person" in cue.complements and is_everyone:
        return True  # وصف اقتراح الحزب بأنه
    if "object" in cue.complements and _is_told_of(sentence, place, cue):
        return True
    if sentence.text(place - 2) in BUT:
        return True  # لكنها استبعدت محادثات
    is_b = "ب" in cue.complements and (is_marked_by_b(sentence, place) or _is_governed(sentence, place))
    return is_b or ("ل" in cue.complements and is_marked_by_l(sentence, place))


def _is_told_to(sentence: Sentence, place: int) -> bool:
    """People whom it is said to, by their ending: `وقال لمحبي الموسيقى:`."""
    word = sentence.text(place)
    is_people = word.startswith("لم") and word.endswith("ي") and place not in sentence.named
    return is_people and not (is_party_noun(sentence, place) or is_channel(sentence, place))


def _is_man(sentence: Sentence, place: int) -> bool:
    """A single man by an office, or someone meant, whom no feminine verb has for subject."""
    word = sentence.text(place)
    is_office = word.startswith("ال") and is_party_noun(sentence, place, "office") and not is_plural(sentence, place)
    is_his = is_office and not word.endswith(("ه", "ات", "اء")) and place not in sentence.names
    return is_his or sentence.is_a(place, "man")


def _is_behind_time(sentence: Sentence, place: int) -> bool:
    """A comma ends a time between the verb and its subject, or who is told: `كشفت الجمعة، النائبة هند`."""
    if sentence.within[place - 1] and is_party_noun(sentence, place, "office"):
        return True  # أكد ل«ضفاف»، مدير المرفأ
    is_behind = sentence.kind(place - 1) == "adverb" or sentence.is_a(place - 1, "part")  # واعترف بدوره، المدرب
    if not is_behind or sentence.gap(place).strip() not in ("،", ","):
        return False
    return place in sentence.names or is_party_noun(sentence, place) or is_anonymous_noun(sentence, place)


def _is_second_verb(sentence: Sentence, place: int) -> bool:
    """أكدت ودعمت: a verb that و joins to the first, by its ending."""
    if SECOND_VERB.match(sentence.text(place)) is None or place in sentence.names:
        return False
    return not (is_party_noun(sentence, place) or is_channel(sentence, place))


def _is_accusative(sentence: Sentence, place: int) -> bool:
    """أطرافا, مسؤولا: whom it is said to, where no أن stands before."""
    word, vocabulary = sentence.text(place), sentence.vocabulary
    is_people = word[:-1] in vocabulary.anonymous or vocabulary.party_nouns.get(word[:-1]) is not None
    is_dual = is_definite(sentence, place + 1)  # مندوبا المملكة
    return word.endswith("ا") and is_people and not is_dual and place not in sentence.names


def _is_governed(sentence: Sentence, place: int) -> bool:
    """A word with ب that no one is called by: بقيام, بدراسة, and not بلدية, بعض."""
    before = sentence.cues.get(place - 1)
    is_behind = before is not None and not before.pronoun
    is_led = is_behind and sentence.text(place)[1:] in sentence.vocabulary.channels  # ونوه بنتائج الاجتماع
    is_someone = (can_say(sentence, place) and not is_led) or sentence.is_a(place, "quantity")
    return governs_b(sentence, place) and not is_someone


def _is_told_of(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A noun that is reported: by the lexicon, or by its looks: `أكد انحسار الخطر`, `أعلن اليوم إلقاء القبض`."""
    if is_known_noun(sentence, place) or is_action(sentence, place):
        return True
    is_hers = cue.gender == "m" and is_thing(sentence, place)  # أبدى أيضا الرغبة
    is_hers = is_hers or bare(sentence.text(place)) in sentence.vocabulary.reported_nouns  # أكد مجددا الدعم
    return sentence.kind(place - 1) == "adverb" and (is_hers or is_reported_noun(sentence, place))


def _is_name_like_verb(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Two perfect verbs do not follow one another: the second is a name (دان, عبر)."""
    other = sentence.cues.get(place)
    is_mine = place < len(sentence) and sentence.phrase(place, place + 1).startswith(("أعتقد", "آمل"))
    is_none = other is None or is_mine or sentence.text(place) in sentence.vocabulary.words["ours"]  # وأضاف آمل
    if other is None or is_none or cue.shape != "finite" or sentence.gap(place) or sentence.kind(place):
        return False
    is_perfect = other.shape == "finite" and not other.is_imperfect and not other.conjunction
    return is_perfect and not sentence.text(place).endswith("وا")
