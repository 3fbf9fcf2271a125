"""What single words tell: definite or open, name or noun, channel, hearer, head of what is reported."""

import re

from tasks.enrichers.reporting.sentence import Sentence

OUTLETS = ("head", "name", "show")
SPEAKING = ("head", "name", "show", "document")
SPOKEN_IN = ("interview", "occasion", "document")
SHORTEST_SPEECH = 2  # words; fewer are a name, unless a colon or أن stands before them
NEAR = 15  # words within which what is said follows a name in quotation marks
OUTLET = 3  # words of an outlet's name before للأنباء
LONGEST_TITLE = 6  # words of a name in quotation marks, when what is said comes later
LONGEST_NAME_QUOTE = 4  # words; what is quoted at greater length is speech
SHORTEST_ACCUSATIVE = 7  # letters, ال included
SHORTEST_WITH_B = 3  # letters
SHORTEST_PLURAL = 4  # letters, more than
MASDAR = re.compile(r"(?:ت\w\w?ي\w|ت\wا\w\w|است\w+ا\w|ان\w\wا\w|ا\wت\w+ا\w|ا\w\wا\w)(?:ه|ها|هم|هما)?$")
HAMZA = re.compile(r"[وف]?[أإ]")
WITH_B = re.compile(r"ب(?:ال|ما|ان|كل|هذا|هذه|عدم|اي|من)")
FUTURE = re.compile(r"س(?!يا[سدح]|ينا[ريو]|ينم)[يتن](?!\w{0,3}ه$)(?!\w*ات$)\w{2,}$")  # not سياسي, سيدة, سيارات
HIS = ("سموه", "معاليه", "فضيلته", "سعادته", "سماحته", "جلالته")  # مجددا معاليه التهاني
ASIDES = ("بهذا", "بهذه")
DEFINITE = ("ال", "لل", "بال", "وال")
PARTICLES = re.compile(r"^و?(?:لل|بال|ال|ل|ب)?")


def bare(word: str) -> str:
    """The word without و, ل, ب and ال."""
    return PARTICLES.sub("", word)


def is_accusative_plural(word: str) -> bool:
    """People that something is done to, by the ending: المواطنين; shorter words (الدين, الحسين) are of names."""
    return word.startswith("ال") and word.endswith("ين") and len(word) >= SHORTEST_ACCUSATIVE


def is_definite(sentence: Sentence, place: int) -> bool:
    """The word carries ال, or belongs to a name; not ألقى, إلقاء."""
    if place in sentence.named:
        return True
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
    if word.endswith(("ه", "ات")) or is_channel(sentence, place):
        return False
    nouns = sentence.vocabulary.party_nouns
    return word not in nouns and word.removeprefix("و") not in nouns


def _is_of_source(sentence: Sentence, place: int) -> bool:
    """An adjective of unnamed sources: مصادر إعلامية تركية."""
    first = place
    while sentence.text(first).endswith("يه") and not sentence.text(first).startswith("ال"):
        first -= 1
    return first < place and is_anonymous_noun(sentence, first) and not is_party_noun(sentence, first, "office")


def is_reported_noun(sentence: Sentence, place: int) -> bool:
    """An indefinite noun of action that heads what is reported, once the phrase before it is closed."""
    word = sentence.text(place)
    is_definite_noun = word.startswith("ال") and not sentence.phrase(place, place + 1).startswith("إل")  # إلقاء
    if place in sentence.named or is_definite_noun:
        return False
    if word in sentence.vocabulary.owned_nouns:
        return True
    if word in sentence.vocabulary.reported_nouns:
        return sentence.has_border(place) or is_closed(sentence, place - 1)
    is_ended = is_definite(sentence, place - 1) or _is_sound_plural(sentence.text(place - 1))
    return is_ended and MASDAR.match(word) is not None and not is_party_noun(sentence, place)  # أستاذ


def _is_sound_plural(word: str) -> bool:
    """محللون, سوريون: no owner can follow its ن; not شؤون, قانون."""
    return word.endswith("ون") and len(word) > SHORTEST_PLURAL and (word[0] == "م" or word[-3] == "ي")


def is_anonymous_noun(sentence: Sentence, place: int) -> bool:
    """The word can stand for an unnamed person or group."""
    word = sentence.text(place)
    unarticled = word.removeprefix("لل") if word.startswith("لل") else word.removeprefix("ال")
    forms = (word, unarticled, word.removeprefix("ل"))
    return not sentence.vocabulary.anonymous.isdisjoint(forms)


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


def is_channel(sentence: Sentence, place: int, kinds: tuple[str, ...] = OUTLETS) -> bool:
    """A phrase of the lexicon of channels starts there, particles included."""
    phrases = sentence.vocabulary.channels.get(sentence.text(place))
    if not phrases:
        return False
    following = tuple(sentence.text(at) for at in range(place + 1, place + 4))
    return any(kind in kinds and rest == following[: len(rest)] for rest, kind in phrases.items())


def is_led(sentence: Sentence, place: int) -> bool:
    """ل is written to the outlet's name, and not its first letter: لرويترز, not لوموند."""
    word = sentence.text(place)
    if word[:1] != "ل":
        return False
    is_latin = word[1:2].isascii() and word[1:2].isalpha()
    return word.startswith("لل") or len(word) == 1 or is_latin or word[1:] in sentence.vocabulary.channels


def is_of_outlet(sentence: Sentence, place: int) -> bool:
    """The word ends the name of an outlet that began before: وكالة المدى للأنباء."""
    return any(is_channel(sentence, at, ("head",)) for at in range(max(0, place - OUTLET), place))


def is_relative_to_speech(sentence: Sentence, place: int) -> bool:
    """A verb right behind an indefinite noun for speech tells of it: `في بيان ورد`, `تصريح أدلى به`."""
    if sentence.has_border(place) or not is_channel(sentence, place - 1, SPOKEN_IN):
        return False
    if sentence.text(place - 1) in sentence.vocabulary.owned_speech:
        return False
    return not is_definite(sentence, place - 1) and not sentence.is_a(place + 1, "resumed")


def is_marked_by_b(sentence: Sentence, place: int, *, is_noun: bool = False) -> bool:
    """The word is written with the preposition ب; `is_noun`: and is one of the nouns that are reported."""
    word = sentence.text(place)
    if sentence.is_a(place, "manner") or is_aside(sentence, place):
        return False
    if is_noun:
        return word[:1] == "ب" and word[1:] in sentence.vocabulary.reported_nouns
    if place in sentence.names:
        mention = sentence.names[place][0]
        is_joined = word.startswith("ب") and sentence.tokens[place].start < mention.start_char
        return is_joined and mention.entity_type != "LOCATION"  # in a place, most often
    if WITH_B.match(word):
        return True
    return word[:1] == "ب" and (word[1:] in sentence.vocabulary.reported_nouns or MASDAR.match(word[1:]) is not None)


def is_marked_by_l(sentence: Sentence, place: int) -> bool:
    """A noun of action with ل: داعيا لوقف القتال."""
    word = sentence.text(place)
    is_action = word[1:] in sentence.vocabulary.reported_nouns or MASDAR.match(word[1:]) is not None
    return word[:1] == "ل" and place not in sentence.names and is_action


def is_aside(sentence: Sentence, place: int) -> bool:
    """Two words between a verb and its content: بهذه المناسبة, حفظه الله."""
    if sentence.is_a(place, "blessing"):
        return sentence.text(place + 1) == "الله"
    return sentence.text(place) in ASIDES and sentence.is_a(place + 1, "aside")


def governs_b(sentence: Sentence, place: int) -> bool:
    """The word has the preposition ب for its verb: right behind it almost any word that starts with the letter does."""
    is_long = len(sentence.text(place)) > SHORTEST_WITH_B and sentence.text(place).startswith("ب")
    if sentence.is_a(place, "manner") or is_aside(sentence, place):
        return False
    if place - 1 in sentence.cues and is_long and place not in sentence.names:
        return True
    return is_marked_by_b(sentence, place)


def is_charge_with_b(sentence: Sentence, place: int) -> bool:
    """Behind those who are charged, asked or threatened ب leads to what for: `اتهم الجيش بمهاجمة`."""
    word = sentence.text(place)
    if sentence.kind(place) or place in sentence.named or sentence.is_a(place, "manner") or is_aside(sentence, place):
        return False
    if word[:1] != "ب" or word == "باسم" or sentence.is_a(place, "hearer") or can_say(sentence, place):
        return False
    is_free = is_definite(sentence, place - 1) or sentence.is_a(place - 1, "self")
    return is_free and (len(word) > SHORTEST_WITH_B or is_definite(sentence, place + 1))


def is_future(sentence: Sentence, place: int) -> bool:
    """A verb with the س of the future opens a clause there; a name that looks like one (سيرغي) has أن behind it."""
    if FUTURE.match(sentence.text(place)) is None or place in sentence.named:
        return False
    quote = sentence.quotes.get(place)
    if quote is not None and sentence.place_of(quote.end) - place <= SHORTEST_SPEECH:
        return False  # معروف باسم «سيتي»
    return not any(sentence.is_that(at) or sentence.has_colon(at) for at in range(place + 1, place + LONGEST_TITLE))


def is_speech(sentence: Sentence, place: int) -> bool:
    """A quotation that opens before the place holds speech, not a name."""
    quote = sentence.quotes.get(place)
    if quote is None:
        return False
    if ":" in sentence.gap(place):
        return True
    last = sentence.place_of(quote.end)
    if last - place <= SHORTEST_SPEECH or (last - place <= LONGEST_TITLE and _is_told_later(sentence, last)):
        return False
    return sentence.is_that(place) or _is_no_name(sentence, place, last)


def _is_no_name(sentence: Sentence, place: int, last: int) -> bool:
    """What is quoted from a place to another is no title and no name, by what stands around it."""
    if sentence.is_a(place - 1, "titled"):
        return False
    if not sentence.has_border(place) and _takes_name(sentence, place - 1, is_long=last - place > LONGEST_TITLE):
        return False
    is_parted = sentence.has_border(place) or last == len(sentence) or sentence.has_border(last)
    return is_parted or last - place > LONGEST_NAME_QUOTE


def _is_told_later(sentence: Sentence, place: int) -> bool:
    """What is said comes behind the quotation: `أكد الناطق، "سامر الحداد"، أن`."""
    for at in range(place, min(place + NEAR, len(sentence))):
        if at in sentence.cues:
            return sentence.cues[at].shape == "participle" and sentence.has_colon(at + 1)
        if sentence.is_that(at) or sentence.has_colon(at) or sentence.text(at) in sentence.vocabulary.owned_nouns:
            return True
    return False


def _takes_name(sentence: Sentence, place: int, *, is_long: bool) -> bool:
    """The word is the kind of thing whose name is quoted: a newspaper, or, unless what is quoted is long, a party."""
    if sentence.text(place) == "ل":
        return True
    if is_channel(sentence, place, ("head", "show")):
        return not (is_long and sentence.text(place).startswith("ال"))  # تابعت الصحيفة «…»
    is_document = is_channel(sentence, place, ("document",)) and sentence.kind(place - 1) != "preposition"
    return not is_long and (is_document or is_party_noun(sentence, place, "body"))
