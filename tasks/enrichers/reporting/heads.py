"""What nouns tell: definite or open, the head of a party, an unnamed source, what is reported."""

import re

from tasks.enrichers.reporting.outlet_words import SPEAKING, SPOKEN_IN, is_channel
from tasks.enrichers.reporting.sentence import Sentence
from tasks.text.remembered import remembered

SHORTEST_SPEECH = 2  # words; fewer are a name, unless a colon or أن stands before them
LONGEST_TITLE = 6  # words of a name in quotation marks, when what is said comes later
NEAR_NAME = 6  # words
SHORTEST_ACCUSATIVE = 7  # letters, ال included
SHORTEST_PLURAL = 4  # letters, more than
MASDAR = re.compile(r"(?:ت\w\w?ي\w|ت\wا\w\w|است\w+ا\w|ان\w\wا\w|ا\wت\w+ا\w|ا\w\wا\w)(?:ه|ها|هم|هما)?$")
ACTION = re.compile(r"(?:است\w+ا\w|ان\w\wا\w|ا\wت\w+ا\w)(?:ه|ها|هم)?$")  # no people, unlike أصحاب
HAMZA = re.compile(r"[وف]?[أإ]")
FUTURE = re.compile(r"س(?!يا[سدح]|ينا[ريو]|ينم)[يتن](?!\w{0,3}ه$)(?!\w*ات$)\w{2,}$")  # not سياسي, سيدة, سيارات
OUR_FUTURE = re.compile(r"سأ(?!ل(?:ت|ه|ها|هم|ني|نا|وا|ته|تها|تهم)?$)\w{3,}")  # not سأل, سألته
OPPOSED = ("معارضه", "مساهمه", "مسانده")  # nouns that are adjectives too
DEFINITE = ("ال", "لل", "بال", "وال")
PARTICLES = re.compile(r"^و?(?:لل|بال|ال|ل|ب)?")


def is_nominal(sentence: Sentence, place: int) -> bool:
    """The word is no verb by its looks: it is definite, or a name, or the title of one."""
    if place in sentence.names or is_definite(sentence, place) or is_channel(sentence, place, SPEAKING):
        return True
    if sentence.is_a(place, "kin") or (sentence.is_a(place, "same") and is_definite(sentence, place + 1)):
        return True
    return is_party_noun(sentence, place) or is_anonymous_noun(sentence, place)


def is_known_noun(sentence: Sentence, place: int) -> bool:
    """The word is of the lexicon of nouns that are reported."""
    return sentence.text(place) in sentence.vocabulary.reported_nouns


bare = remembered(lambda word: PARTICLES.sub("", word))  # the word without و, ل, ب and ال


def is_accusative_plural(word: str) -> bool:
    """People that something is done to, by the ending: المواطنين; shorter words (الدين, الحسين) are of names."""
    return word.startswith("ال") and word.endswith("ين") and len(word) >= SHORTEST_ACCUSATIVE


def is_definite(sentence: Sentence, place: int) -> bool:
    """The word carries ال, or belongs to a name; not ألقى, إلقاء, التزام."""
    if place in sentence.named:
        return True
    if sentence.text(place) in sentence.vocabulary.reported_nouns:
        return False
    return sentence.text(place).startswith(DEFINITE) and HAMZA.match(sentence.phrase(place, place + 1)) is None


def is_closed(sentence: Sentence, place: int) -> bool:
    """No owner is wanted after the word: it is definite, or looks like a name."""
    if is_definite(sentence, place):
        return True
    word = sentence.text(place)
    if _is_sound_plural(word):
        return True
    if is_anonymous_noun(sentence, place - 1) and not is_party_noun(sentence, place - 1, "office"):
        return True  # مصدر مسؤول: its adjective
    if _is_of_source(sentence, place):
        return True
    if word.endswith(("ه", "ات")) or is_channel(sentence, place) or word == "وقف":  # وقف إطلاق النار
        return False
    nouns = sentence.vocabulary.party_nouns
    return word not in nouns and word.removeprefix("و") not in nouns


def _is_of_source(sentence: Sentence, place: int) -> bool:
    """An adjective of unnamed sources: مصادر إعلامية تركية."""
    first = place
    while sentence.text(first).endswith("يه") and not sentence.text(first).startswith("ال"):
        first -= 1
    return first < place and is_anonymous_noun(sentence, first) and not is_party_noun(sentence, first, "office")


def is_action(sentence: Sentence, place: int) -> bool:
    """An indefinite noun of action by its pattern, which no party is called by: انحسار, and not اتحاد."""
    if place in sentence.named or ACTION.match(sentence.text(place)) is None:
        return False
    is_speaking = is_channel(sentence, place, SPEAKING) or is_anonymous_noun(sentence, place)
    return not (is_speaking or is_party_noun(sentence, place))  # استطلاع للرأي


def is_unnamed_accusative(sentence: Sentence, place: int) -> bool:
    """Someone unnamed behind لكن or إن: `لكن مسؤولا بالتحالف نفى`, `لكن متحدثا باسم الوزارة أكد`, لكن منتقدين."""
    word = sentence.text(place)
    if word.endswith("ين") and word in sentence.vocabulary.anonymous:
        return True
    return word.endswith("ا") and (word[:-1] in sentence.vocabulary.anonymous or sentence.text(place + 1) == "باسم")


def is_reported_noun(sentence: Sentence, place: int) -> bool:
    """An indefinite noun of action that heads what is reported, once the phrase before it is closed."""
    word = sentence.text(place)
    is_known = word in sentence.vocabulary.reported_nouns  # التزام
    is_definite_noun = word.startswith("ال") and not sentence.phrase(place, place + 1).startswith("إل")  # إلقاء
    if place in sentence.named or (is_definite_noun and not is_known):
        return False
    if word in sentence.vocabulary.owned_nouns:
        return True
    if is_known:
        is_adjective = word in OPPOSED and sentence.text(place - 1).endswith("يه")
        is_adjective = is_adjective and not is_definite(sentence, place - 1)  # جمعيات سورية معارضة
        return sentence.has_border(place) or (is_closed(sentence, place - 1) and not is_adjective)
    is_ended = is_definite(sentence, place - 1) or _is_sound_plural(sentence.text(place - 1))
    is_ended = is_ended or sentence.kind(place - 1) == "adverb"
    return is_ended and MASDAR.match(word) is not None and not is_party_noun(sentence, place)  # أستاذ


def _is_sound_plural(word: str) -> bool:
    """محللون, سوريون: no owner can follow its ن; not شؤون, قانون."""
    return word.endswith("ون") and len(word) > SHORTEST_PLURAL and (word[0] == "م" or word[-3] == "ي")


@remembered
def _unled(word: str) -> tuple[str, str, str]:
    """The word as it is, without ال, and without ل."""
    unarticled = word.removeprefix("لل") if word.startswith("لل") else word.removeprefix("ال")
    return word, unarticled, word.removeprefix("ل")


def is_anonymous_noun(sentence: Sentence, place: int) -> bool:
    """The word can stand for an unnamed person or group."""
    return not sentence.vocabulary.anonymous.isdisjoint(_unled(sentence.text(place)))


def is_party_noun(sentence: Sentence, place: int, *kinds: str) -> bool:
    """The word heads the name of a party, of one of the kinds where kinds are asked for."""
    kind = sentence.vocabulary.party_nouns.get(bare(sentence.text(place))) or sentence.vocabulary.party_nouns.get(
        sentence.text(place)
    )
    return kind is not None and (not kinds or kind in kinds)


def can_say(sentence: Sentence, place: int) -> bool:
    """Someone or something that can say: a name, an office, a body, an outlet, a document, an unnamed source."""
    if place in sentence.names or place in sentence.quotes or is_channel(sentence, place, SPEAKING):
        return True
    return is_party_noun(sentence, place) or bare(sentence.text(place)) in sentence.vocabulary.anonymous


def is_relative_to_speech(sentence: Sentence, place: int) -> bool:
    """A verb right behind an indefinite noun for speech tells of it: `في بيان ورد`, `تصريح أدلى به`."""
    if sentence.has_border(place) or not is_channel(sentence, place - 1, SPOKEN_IN):
        return False
    if sentence.text(place - 1) in sentence.vocabulary.owned_speech:
        return False
    return not is_definite(sentence, place - 1) and not is_resumed(sentence, place + 1)


def is_resumed(sentence: Sentence, place: int) -> bool:
    """The speech before is meant again: فيه, من خلاله."""
    is_means = sentence.text(place) == "من" and sentence.text(place + 1) in ("خلاله", "خلالها")
    return is_means or sentence.is_a(place, "resumed")


def is_future(sentence: Sentence, place: int) -> bool:
    """A verb with the س of the future opens a clause there; a name that looks like one (سيرغي) has أن behind it."""
    word = sentence.text(place)
    if word[:1] != "س" or place in sentence.named:
        return False
    if is_our_future(sentence, place):
        return True
    if FUTURE.match(word) is None:
        return False
    quote = sentence.quotes.get(place)
    if quote is not None and sentence.place_of(quote.end) - place <= SHORTEST_SPEECH:
        return False  # معروف باسم «سيتي»
    return not any(sentence.is_that(at) or sentence.has_colon(at) for at in range(place + 1, place + LONGEST_TITLE))


def is_our_future(sentence: Sentence, place: int) -> bool:
    """سألتقي: what the speaker will do, by its hamza."""
    is_alike = sentence.text(place).startswith("سا") and place not in sentence.named
    return is_alike and OUR_FUTURE.match(sentence.phrase(place, place + 1)) is not None


def withholds_name(sentence: Sentence, place: int) -> bool:
    """A clause about unnamed people tells that they stay so: `مسؤول محلي، طلب عدم ذكر اسمه`."""
    if not sentence.is_a(place, "withholding"):
        return False
    return any(sentence.text(at).startswith(("اسم", "هوي")) for at in range(place + 1, place + NEAR_NAME))


def is_thing(sentence: Sentence, place: int) -> bool:
    """A definite noun by its ending, whom no one is called by and who cannot say anything: الاستعدادات."""
    return sentence.text(place).endswith(("ه", "ات")) and is_silent_noun(sentence, place)


def is_silent_noun(sentence: Sentence, place: int) -> bool:
    """A definite noun of no lexicon of those who can say; its ending may be of a surname."""
    if not sentence.text(place).startswith("ال") or place in sentence.names or sentence.is_a(place, "sources"):
        return False
    is_party = is_party_noun(sentence, place) or is_anonymous_noun(sentence, place)
    return not (is_party or is_channel(sentence, place, SPEAKING))
