"""Where the object of a verb begins right behind its subject: `نشرت الوزارة | بيانا`, `أكدت الشركة | قيامها ب`."""

from tasks.enrichers.reporting.heads import MASDAR, bare, is_definite, is_known_noun, is_party_noun
from tasks.enrichers.reporting.outlet_words import is_channel, is_occasion
from tasks.enrichers.reporting.people import is_plural
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.unspeaking import is_owned

TANWIN = "\u064b"
OWNED = ("ها", "هم", "هن")
SHORTEST_OWNED = 5  # letters of a noun with its owner's pronoun
SHORTEST_MANY = 5  # letters of a plural with ال, more than
MANY = ("ون", "ين")


def object_behind(sentence: Sentence, start: int, end: int) -> int:
    """The first place behind a subject's head that only an object can stand at; `end` where there is none."""
    for place in range(start + 1, end):
        is_name = place in sentence.named or place in sentence.quotes
        if not (is_name or sentence.has_border(place)) and _is_object(sentence, start, place):
            return place
    return end


def _is_object(sentence: Sentence, start: int, place: int) -> bool:
    word = sentence.text(place)
    if sentence.kind(place - 1) or not is_definite(sentence, place - 1):
        return False
    if word.startswith("ال"):
        return _is_other(sentence, start, place)
    is_described = sentence.text(place - 1).startswith("ال") and sentence.text(place - 1).endswith(("يه", "ي"))
    if word.startswith("و"):
        return False
    if is_party_noun(sentence, place):  # المنظمة الفلسطينية | حكومة البلاد
        return is_described and is_party_noun(sentence, place, "body") and is_party_noun(sentence, start, "body")
    is_led = word[:1] in ("ب", "ل", "ك")
    is_noun = not is_led and (_is_theirs(sentence, place) or _is_open(sentence, start, place))
    return is_noun or _is_accusative(sentence, place)


def _is_other(sentence: Sentence, start: int, place: int) -> bool:
    """A definite word that describes none of the words before it: `استنكر المغردون | الهجمات`, `الجانبان | الحرص`."""
    word, before = sentence.text(place), sentence.text(place - 1)
    if is_party_noun(sentence, place):
        is_man = place == start + 1 and is_party_noun(sentence, start, "office") and not before.endswith("ه")
        if is_man and is_party_noun(sentence, place, "body", "delegation"):
            return True  # المحافظ | الوفد
        is_woman = place == start + 1 and before.endswith("ه") and is_party_noun(sentence, start, "body")
        return is_woman and is_party_noun(sentence, place, "office") and not word.endswith("ه")  # اللجنة | الوزير
    if place == start + 1 and is_plural(sentence, start):
        return not word.endswith(MANY)
    if not before.startswith("ال") or before.endswith("ات"):
        return False
    is_many = word.endswith("ات") or (word.endswith("ين") and before.endswith("ي"))  # مدير المنتخب العتيبي | اللاعبين
    is_many = is_many and len(word) > SHORTEST_MANY
    return is_many or (bare(word) in sentence.vocabulary.reported_nouns and not word.endswith("يه"))


def _is_accusative(sentence: Sentence, place: int) -> bool:
    """بياناً, اجتماعا فنيا: by the vowel of its ending, or by the adjective's."""
    if TANWIN in sentence.phrase(place, place + 1):
        return True
    word, after = sentence.text(place), sentence.text(place + 1)
    is_open = word.endswith("ا") and not word.endswith("ها")
    return is_open and (is_known_noun(sentence, place) or (after.endswith("يا") and place + 1 not in sentence.named))


def _is_theirs(sentence: Sentence, place: int) -> bool:
    """What is the subject's own: قيامها, شركاءها, and not نفسها."""
    return is_owned(sentence, place) and not sentence.is_a(place, "self")


def _is_open(sentence: Sentence, start: int, place: int) -> bool:
    """An indefinite noun by its ending or pattern, which no one is called by: `كشف المتحدث | هوية القتيل`."""
    if place - 1 in sentence.named or not sentence.text(place - 1).startswith("ال"):
        return False
    written = sentence.phrase(place, place + 1)
    if sentence.text(place).endswith("ات"):
        return not (is_channel(sentence, place) or is_occasion(sentence, place))  # نقل سمو الأمير المصري | تحيات
    is_noun = written.endswith("ة") or MASDAR.match(sentence.text(place))
    is_titled = is_party_noun(sentence, place - 1, "honorific", "office") or is_party_noun(sentence, start, "honorific")
    return bool(is_noun) and not (is_titled or is_channel(sentence, place) or is_occasion(sentence, place))
