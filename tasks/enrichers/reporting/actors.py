"""Who acts in a sentence, and so may speak in it: `بحثت اللجنة الملف وأكدت أن`."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.frames import Frame
from tasks.enrichers.reporting.heads import can_say, is_known_noun, is_nominal, is_party_noun
from tasks.enrichers.reporting.objects_behind import object_behind
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.outlet_words import SPEAKING, is_channel, is_led
from tasks.enrichers.reporting.people import is_person, is_plural, person_in
from tasks.enrichers.reporting.phrases import Phrase, phrase_end
from tasks.enrichers.reporting.preposed import is_was
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker, gender_of, is_many, speaker_of
from tasks.enrichers.reporting.starts import starts_phrase
from tasks.enrichers.reporting.subjects import subject_after

SHORTEST_PLURAL = 3  # letters, more than
FIRST_VERB = 8  # words into a sentence that its first verb stands at the latest
ALREADY_SAID = ("ذلك", "بذلك", "الراي")  # أوضح ذلك الوزير، مؤكدا; خالفته الرأي هند، مضيفة


def main_speaker(sentence: Sentence, frame: Frame) -> Speaker | None:
    """The subject of the sentence's first verb, when no one has spoken in it yet."""
    main = _affirming(sentence, frame) or actor(sentence, frame.place, frame.cue, is_same=True)
    return main or acting_late(sentence, frame)


def acting_late(sentence: Sentence, frame: Frame) -> Speaker | None:
    """Who acts in a clause behind a comma goes on with a participle: `وبعد الحفل، زار الوزير فلان المدينة، مؤكدا`."""
    if frame.cue.shape != "participle" or frame.cue.gender == "p":
        return None
    for place in range(frame.place - 2, 0, -1):
        is_set_off = sentence.is_a(place - 1, "connective") and sentence.has_border(place - 1)  # ، فيما شكر المحافظ
        is_led = sentence.has_border(place) or is_set_off
        is_verb = is_led and not (sentence.kind(place) or is_nominal(sentence, place))
        is_agreeing = sentence.text(place).endswith("ت") == (frame.cue.gender == "f")
        is_someone = place + 1 in sentence.names or is_party_noun(sentence, place + 1, "office", "honorific")
        is_someone = is_someone and place not in sentence.cues
        if is_verb and is_agreeing and is_someone and starts_phrase(sentence, place + 1):
            end = min(phrase_end(sentence, place + 1), frame.place)
            phrase = (place + 1, object_behind(sentence, place + 1, end))
            is_office = sentence.text(place + 1).startswith("ال") and is_party_noun(sentence, place + 1, "office")
            is_namesake = sentence.is_a(place, "namesake")  # ، مخطط الأمير فلان، مؤكدا
            if (is_office or person_in(sentence, *phrase)) and not is_namesake:
                return speaker_of(sentence, phrase, frame.cue)
    return None


def _affirming(sentence: Sentence, frame: Frame) -> Speaker | None:
    """Who says what stands before goes on with a participle: `وهو ما أكده الناطق، مضيفا أن`."""
    if frame.cue.shape != "participle":
        return None
    for place in range(frame.place - 1, 0, -1):
        cue = sentence.cues.get(place)
        if cue and cue.pronoun and cue.shape == "finite" and sentence.text(place - 1) == "ما":
            subject = subject_after(sentence, place + 1, cue)
            return speaker_of(sentence, subject, cue) if subject else None
    return None


def actor(sentence: Sentence, limit: int, cue: Cue, *, is_same: bool = False) -> Speaker | None:
    """The subject of a sentence's first verb, before a place; a finite cue of another sentence wants a person."""
    for place in range(min(limit, FIRST_VERB)):
        is_other = (sentence.kind(place) and not is_was(sentence, place)) or is_nominal(sentence, place)
        if is_other or sentence.has_border(place + 1) or _is_noun_of_noun(sentence, place):
            continue
        is_under = sentence.is_that(place - 1) and sentence.text(place) != "هناك"  # قبل أن تتضح
        if is_under or sentence.kind(place - 1) == "preposition" or _is_plural_noun(sentence.text(place)):
            continue
        first = int(sentence.is_a(0, "clause"))
        if first < place and _is_body(sentence, first) and phrase_end(sentence, first) == place:
            return _acting(sentence, (first, place), cue, is_same=is_same)  # لكن المحكمة أعادت دراسة الملف، واعتبرت
        subject = place + 1
        while subject < limit and (sentence.kind(subject) == "adverb" or sentence.text(subject) in ALREADY_SAID):
            subject += 1
        if is_led(sentence, subject) and (told_to := channel_at(sentence, subject)):
            subject = told_to[0]  # أوضح ذلك ل«ضفاف» مصدر
        is_open = sentence.text(subject).endswith("ا") and subject not in sentence.named  # سيكون وبالا ويدعو
        if subject < limit and not is_open and starts_phrase(sentence, subject) and is_nominal(sentence, subject):
            verb = sentence.cues.get(place)
            takes_b = "ب" in verb.complements if verb else not _is_person_in(sentence, subject)
            marker = "ب" if takes_b else ""  # رحب الأمير بالوفد, قضت المحكمة بإغلاق الجسر
            end = min(phrase_end(sentence, subject, marker), limit)
            phrase = (subject, object_behind(sentence, subject, end))
            return _acting(sentence, phrase, cue, is_same=is_same)
    return None


def _is_plural_noun(word: str) -> bool:
    return word.endswith("ات") and len(word) > SHORTEST_PLURAL  # not يأت


def _is_body(sentence: Sentence, place: int) -> bool:
    """A named person or body, or a body by its noun; no state, and no single word that may be a verb: عزت أمانة …."""
    mention, last = sentence.names.get(place, (None, place))
    is_full = last > place + 1 or not sentence.text(place).endswith("ت")
    return mention.entity_type != "LOCATION" and is_full if mention else is_party_noun(sentence, place, "body")


def _is_person_in(sentence: Sentence, start: int) -> bool:
    return any(is_person(sentence, place) for place in range(start, phrase_end(sentence, start)))


def _acting(sentence: Sentence, phrase: Phrase, cue: Cue, *, is_same: bool) -> Speaker | None:
    can_act = _can_act(sentence, phrase, cue) or (is_same and _can_go_on(sentence, phrase, cue))
    return speaker_of(sentence, phrase, cue) if can_act else None


def _is_noun_of_noun(sentence: Sentence, place: int) -> bool:
    """Behind another noun that is reported: `وأضافت ضرورة تشكيل لجنة`, no verb with `لجنة` for subject."""
    return place > 1 and not sentence.gap(place) and is_known_noun(sentence, place - 1)


def _can_go_on(sentence: Sentence, phrase: Phrase, cue: Cue) -> bool:
    """A body, outlet or document goes on in its sentence with a verb that agrees: `بحثت اللجنة الملف وأكدت أن`."""
    named = sentence.names.get(phrase[0])
    if named and named[0].entity_type == "LOCATION":
        return cue.gender == "f"
    if named and named[0].entity_type == "ORGANIZATION" and sentence.text(phrase[0]).endswith("ه"):
        return cue.gender == "f"  # محكمة المدينة
    is_body = is_channel(sentence, phrase[0], SPEAKING) or is_party_noun(sentence, phrase[0], "body")
    return is_body and cue.gender == gender_of(sentence, phrase)


def _can_act(sentence: Sentence, phrase: Phrase, cue: Cue) -> bool:
    """The phrase can name who says it; behind a finite cue only a man, since a verb's subject is seldom carried so."""
    if cue.shape != "finite":
        head = phrase[0]
        is_his = is_channel(sentence, head, ("document",)) and not sentence.text(head).endswith("ه")
        is_man = is_party_noun(sentence, head, "office") and not sentence.text(head).endswith(("ه", "ات", "اء"))
        is_his = is_his or (is_man and sentence.text(head).startswith("ال") and not is_plural(sentence, head))
        return can_say(sentence, head) and not (is_his and cue.gender == "f")  # نقل البيان تعازيها، مبدية
    if cue.gender == "p":
        return is_plural(sentence, phrase[0]) or is_many(sentence, phrase[0])
    if cue.gender != "m":
        return False
    return is_party_noun(sentence, phrase[0], "office", "honorific") or any(
        is_person(sentence, place) for place in range(*phrase)
    )
