"""Who says it, as far as the clause tells: the phrase behind the verb."""

import re

from tasks.enrichers.reporting.channels import channel_at, is_occasion
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import (
    HIS,
    bare,
    can_say,
    governs_b,
    is_accusative_plural,
    is_anonymous_noun,
    is_aside,
    is_channel,
    is_closed,
    is_definite,
    is_led,
    is_marked_by_b,
    is_party_noun,
    is_reported_noun,
    is_speech,
)
from tasks.enrichers.reporting.phrases import Phrase, phrase_end, starts_phrase
from tasks.enrichers.reporting.sentence import Sentence

SECOND_VERB = re.compile(r"و\w{2,}(?<!ا)ت$")
NO_ONE = ("بهذا", "بذلك", "ل")  # ل before a quoted name: كشف مسؤول ل«ضفاف»
PRONOUNS = ("هو", "هي", "وهو", "وهي")  # وهو وعد الشركة بالدعم
SHORTEST_OWNED = 5  # letters of a noun with ها
EVERYONE = ("الجميع", "جميع", "كل", "كافه")  # whom a call is made to, and seldom who makes it
LONGEST_POSTPOSED = 3  # words of a subject behind its participle: مؤكدا سموه أن


def after_hearer(sentence: Sentence, place: int) -> int:
    """Past what may stand between a verb and its subject: له, أيضا, لصحيفة."""
    while place < len(sentence):
        channel = channel_at(sentence, place) if is_led(sentence, place) else None
        if channel and channel[0] < len(sentence) and _goes_on_at(sentence, channel[0]):
            place = channel[0]
        elif is_aside(sentence, place):
            place += 2
        elif not sentence.gap(place) and _is_passed(sentence, place):
            place += 1
        else:
            break
    return place


def _goes_on_at(sentence: Sentence, place: int) -> bool:
    """No comma stands before the place, or someone's office behind it: `أكد ل«ضفاف»، مدير المرفأ`."""
    return not sentence.has_border(place) or is_party_noun(sentence, place, "office")


def _is_passed(sentence: Sentence, place: int) -> bool:
    return any(sentence.is_a(place, kind) for kind in ("hearer", "resumed")) or sentence.kind(place) == "adverb"


def subject_after(sentence: Sentence, after: int, cue: Cue, marker: str = "") -> Phrase | None:
    """The subject behind the verb; behind a participle only one that its content follows at once.

    marker  of phrase_end, the cue's own where it is not given
    """
    if "document" in cue.complements:
        return _document(sentence, after)
    is_many = cue.gender == "p" and cue.shape == "finite"  # أكدوا: who did stands before
    if is_many or not _can_be_subject(sentence, after, cue):
        return None
    end = phrase_end(sentence, after, marker or _marker(cue))
    if cue.shape == "participle" and sentence.text(after) in HIS:
        return after, after + 1
    if cue.shape == "finite":
        return after, _before_others(sentence, after, end, cue)
    is_close = end - after <= LONGEST_POSTPOSED and (sentence.is_that(end) or sentence.has_colon(end))
    is_own = is_close and "person" not in cue.complements and not is_reported_noun(sentence, after)
    return (after, end) if is_own else None


def _marker(cue: Cue) -> str:
    if "ب" not in cue.complements:
        return "ل" if "ل" in cue.complements else ""
    if "person" in cue.complements:
        return "ب!"
    return "ب?" if cue.kind == "say" and "that" in cue.complements else "ب"


def _document(sentence: Sentence, after: int) -> Phrase | None:
    """`جاء في بيان للوزارة أن`: the document says it."""
    if sentence.text(after) != "في" or not is_occasion(sentence, after + 1):
        return None
    return after + 1, phrase_end(sentence, after + 1)


def _can_be_subject(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A noun phrase starts there that is neither speech nor what the cue is about."""
    is_whenever = sentence.text(place) == "كل" and sentence.text(place + 1) == "ما"
    is_adverbial = is_whenever or sentence.text(place) in NO_ONE
    if is_adverbial or _is_accusative(sentence, place) or _is_second_verb(sentence, place):
        return False
    if "person" in cue.complements and (sentence.text(place) in EVERYONE or sentence.text(place - 2) in PRONOUNS):
        return False
    if cue.shape == "speech" or is_speech(sentence, place) or sentence.text(place) in sentence.vocabulary.owned_speech:
        return False
    if "object" in cue.complements and (_is_hers(sentence, place) or _is_told_of(sentence, place)):
        return False
    if "ب" in cue.complements and (is_marked_by_b(sentence, place) or _is_governed(sentence, place)):
        return False
    is_started = starts_phrase(sentence, place) or _is_behind_time(sentence, place)
    return is_started or _is_name_like_verb(sentence, place, cue)


def _is_behind_time(sentence: Sentence, place: int) -> bool:
    """A comma ends a time between the verb and its subject, or who is told: `كشفت الجمعة، النائبة هند`."""
    if sentence.within[place - 1] and is_party_noun(sentence, place, "office"):
        return True  # أكد ل«ضفاف»، مدير المرفأ
    if sentence.kind(place - 1) != "adverb" or sentence.gap(place).strip() not in ("،", ","):
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
    return governs_b(sentence, place) and not (can_say(sentence, place) or sentence.is_a(place, "quantity"))


def _before_others(sentence: Sentence, start: int, end: int, cue: Cue) -> int:
    """Where what a verb is about, or whom it is said to, begins behind its subject."""
    if cue.complements == {"object"}:
        return _before_object(sentence, start, end)
    return _before_hearers(sentence, start, end) if "person" in cue.complements else end


def _before_object(sentence: Sentence, start: int, end: int) -> int:
    """Where what is praised or condemned begins, behind someone's name: `ثمن رامي عطا وكيل الوزارة | الإشادة`."""
    named = [last for last in range(start + 1, end) if _is_named_till(sentence, last)]
    for place in range(named[0] if named else end, end):
        word = sentence.text(place)
        is_reported = word.startswith("ال") and bare(word) in sentence.vocabulary.reported_nouns
        if place == named[0] and _is_open(sentence, place):
            return place
        if is_reported and place not in sentence.named and is_definite(sentence, place - 1):
            return place
    return end


def _is_open(sentence: Sentence, place: int) -> bool:
    """An indefinite word behind a name, which no office or surname is: `ثمن رامي عطا | تسهيلات`."""
    is_indefinite = not (sentence.text(place).startswith(("ال", "و", "ب", "ل")) or sentence.kind(place))
    return is_indefinite and sentence.text(place).endswith("ات") and not is_party_noun(sentence, place)


def _is_named_till(sentence: Sentence, place: int) -> bool:
    """Someone's name ends before the place."""
    return any(last == place and row.entity_type == "PERSON" for row, last in sentence.names.values())


def _before_hearers(sentence: Sentence, start: int, end: int) -> int:
    """Where those it is said to begin, behind a subject: `دعا الوزير | المواطنين إلى`."""
    commas = [place for place in range(start + 1, end) if sentence.has_border(place)]
    end = commas[1] if len(commas) > 1 else end
    for place in range(start + 1, end):
        word = sentence.text(place)
        if (
            word == "الجميع"
            or is_channel(sentence, place)
            or _is_other_body(sentence, place)
            or _is_behind_name(sentence, place)
        ):
            return place
        is_owned = place in sentence.named or bool(sentence.kind(place - 1))
        is_other = is_accusative_plural(word) or _is_no_adjective(sentence, start, place)
        if is_other and not is_owned and is_closed(sentence, place - 1):
            return place
    return end


def _is_no_adjective(sentence: Sentence, start: int, place: int) -> bool:
    """Behind a feminine noun and its adjective a definite word that does not agree: `القناة العبرية | الوضع بأنه`."""
    is_woman = sentence.text(start).startswith("ال") and sentence.text(start).endswith("ه")
    is_described = sentence.text(place - 1).startswith("ال") and sentence.text(place - 1).endswith("يه")
    return is_woman and is_described and is_definite(sentence, place) and not sentence.text(place).endswith("ه")


def _is_behind_name(sentence: Sentence, place: int) -> bool:
    """Behind someone's name a state, or a definite word that is no title of theirs, is another: `فلان | تركيا إلى`."""
    is_full = _is_named_till(sentence, place) and place - 1 not in sentence.names  # not مالك | الشعار
    is_titled = is_party_noun(sentence, place) or sentence.is_a(place, "spokesman")
    if not is_full or sentence.has_border(place) or is_titled:
        return False
    return place in sentence.names or (sentence.text(place).startswith("ال") and not sentence.text(place).endswith("ي"))


def _is_other_body(sentence: Sentence, place: int) -> bool:
    """A body behind a definite word does not belong to it: `دعا البيان | الحكومة إلى`, `طالبت الحكومة | مؤسسات …`."""
    is_inside = place in sentence.named and place not in sentence.names  # وزارة الخارجية
    return not is_inside and is_party_noun(sentence, place, "body") and is_definite(sentence, place - 1)


def _is_hers(sentence: Sentence, place: int) -> bool:
    """توبتها, رأيها: what is hers is what she tells, unless it is her kin."""
    word = sentence.text(place)
    if place in sentence.named or not word.endswith("ها") or len(word) < SHORTEST_OWNED:
        return False
    return not any(word[:-2].startswith(kin[:-1]) for kin in sentence.vocabulary.words["kin"] if len(kin) > 2)


def is_known_noun(sentence: Sentence, place: int) -> bool:
    """The word is of the lexicon of nouns that are reported."""
    return sentence.text(place) in sentence.vocabulary.reported_nouns


def _is_told_of(sentence: Sentence, place: int) -> bool:
    """A noun that is reported: by the lexicon, or by its looks behind a time: `أعلن الخميس الماضي إلقاء القبض`."""
    if is_known_noun(sentence, place):
        return True
    return sentence.kind(place - 1) == "adverb" and is_reported_noun(sentence, place)


def _is_name_like_verb(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Two perfect verbs do not follow one another: the second is a name (دان, عبر)."""
    other = sentence.cues.get(place)
    if other is None or cue.shape != "finite" or sentence.gap(place) or sentence.kind(place):
        return False
    is_perfect = other.shape == "finite" and not other.is_imperfect and not other.conjunction
    return is_perfect and not sentence.text(place).endswith("وا")
