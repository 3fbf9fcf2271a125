"""Which of the words behind a head belong to its phrase, and what each of them says of the head."""

from tasks.enrichers.consult.lookalikes import is_before
from tasks.enrichers.consult.phrase import BODIES, TITLES, Phrase, is_definite, is_joined
from tasks.enrichers.consult.phrase_links import FOR, STANDING_FOR, link_part
from tasks.enrichers.consult.phrase_names import HOLDERS, name_part
from tasks.enrichers.consult.sentence import Sentence
from tasks.enrichers.consult.vocabulary import HOMELAND, OFFICES
from tasks.text.clitics import Reading, readings

PARTS = ("unit", "sight")  # what has a head, and is a party only where it is named
SECOND = ("agent", "deputy")
THINGS = ("body", "venue", "area")  # what may be called after a person
NEVER_INSIDE = ("self", "both", "counterpart", "outlet")
CHARGES = ("لشوون", "لشيون", "وشوون", "وشيون", "لحقوق")  # for … affairs, in both spellings; for … rights
ADJECTIVE = ("ي", "يه", "يين", "يون")
GENERAL = ("العام", "العامه")
KING = ("خادم", "الملك", "الشريفين")
LONGEST_CHAIN = (
    3  # indefinite words that may follow one another before the phrase is made definite: رئيس مجلس إدارة شركة
)


def taken(phrase: Phrase, place: int, chain: int) -> int:
    """How many tokens at `place` belong to the phrase; 0 ends it."""
    sentence = phrase.sentence
    if phrase.is_closed and _is_called_too(sentence, place):
        return 1
    if place in sentence.names:
        return name_part(phrase, sentence.names[place])
    if place in sentence.roles or not is_joined(sentence, place):
        return 0
    if place in sentence.demonyms:
        return _demonym_part(phrase, place)
    if place in sentence.party_nouns:
        return _noun_part(phrase, place)
    is_tied = sentence.kind(place) or begins_another(phrase, place) or sentence.tokens[place].text == FOR
    return link_part(phrase, place) if is_tied else word_part(phrase, place, chain)


def _is_called_too(sentence: Sentence, place: int) -> bool:
    """رئيس مجلس النواب (^البرلمان^) المصري: another word for the body, in brackets inside the title."""
    after = place + 1
    is_inside = after in sentence.demonyms and "(" in sentence.tokens[place].gap and ")" in sentence.tokens[after].gap
    return is_inside and place in sentence.party_nouns


def _demonym_part(phrase: Phrase, place: int) -> int:
    match = phrase.sentence.demonyms[place]
    is_further = phrase.kind == "collective" and bool(phrase.names)  # وزراء خارجية مصر والسعودية
    if match.reading.particle or (match.reading.conjunction and not (phrase.after_state or is_further)):
        return 0
    phrase.links.append(match.value)
    phrase.is_closed = phrase.is_told = phrase.after_state = True
    return match.length


def _noun_part(phrase: Phrase, place: int) -> int:
    match = phrase.sentence.party_nouns[place]
    kind, reading = match.value.kind, match.reading
    is_of_self = kind == "self" and not reading.particle  # مكتب سموه, سفير بلاده
    is_of_self = is_of_self and (phrase.kind in THINGS or reading.stem.startswith(HOMELAND))
    is_apart = bool(reading.conjunction) or is_before(phrase.sentence, place, reading.stem)
    if is_apart or (kind in NEVER_INSIDE and not is_of_self):
        return 0
    if kind == "epithet":
        return match.length if reading.is_definite or not phrase.is_closed else 0
    if reading.particle and not _owns(phrase, reading.particle, kind):
        return 0
    is_title = kind in TITLES and phrase.kind in HOLDERS
    if phrase.is_closed and phrase.has_office and (kind == "honorific" or (is_title and _is_new(phrase, place))):
        phrase.second_at = phrase.second_at or place
    is_adjective = reading.is_definite and reading.stem.endswith(("ي", "يه"))
    is_others = is_title and _is_of_republic(phrase, place)
    if phrase.is_closed and (is_others or not (reading.particle or is_title or is_adjective)):
        return 0
    phrase.has_office = phrase.has_office or kind != "honorific"
    phrase.has_body = phrase.has_body or kind in BODIES or match.value.of_bodies
    phrase.is_told = phrase.is_told or kind in BODIES or (kind == "area" and reading.is_definite)
    phrase.title = kind if kind in TITLES else phrase.title
    is_thing = kind in THINGS and not reading.is_definite
    phrase.names_thing = is_thing or (phrase.names_thing and kind in TITLES)
    phrase.is_closed = is_of_self or is_definite(phrase.sentence, place) or bool(match.value.pronoun)
    return match.length


def _is_new(phrase: Phrase, place: int) -> bool:
    """وزير الداخلية ^رئيس البلدية: a bare title of another kind; not وزير الدولة وزير الداخلية."""
    head, match = phrase.sentence.party_nouns.get(phrase.start), phrase.sentence.party_nouns[place]
    is_other = head is not None and head.reading.stem != match.reading.stem
    return is_other and match.value.kind in OFFICES and not match.reading.particle


def _owns(phrase: Phrase, particle: str, kind: str) -> bool:
    """وزير الدولة بوزارة …, الأمين العام لحركة …, and of deputies النائب الأول لرئيس …."""
    is_of_deputy = particle == "ل" and kind in TITLES and phrase.title in SECOND
    head = phrase.sentence.party_nouns.get(phrase.start)
    if kind == "collective" and particle == "ل" and head and head.reading.stem.startswith(STANDING_FOR):
        return not phrase.is_closed  # ممثلين لفصائل المعارضة
    return is_of_deputy or (particle in "لب" and kind in (*BODIES, *PARTS))


def word_part(phrase: Phrase, place: int, chain: int) -> int:
    """Any other word: while the phrase is open, what may close it; then only adjectives and what ل adds."""
    text = phrase.sentence.tokens[place].text
    if text in CHARGES:
        phrase.is_closed = False
        return 1
    definite = [reading for reading in readings(text) if reading.is_definite and reading.particle in ("", "ل")]
    if not definite and _completes(phrase, place):
        return 2
    if not definite or _has_root_in_al(phrase, place):
        return int(not phrase.is_closed and chain < LONGEST_CHAIN)
    if phrase.is_closed and not _continues(phrase, definite[0]):
        return 0
    if phrase.is_closed and definite[0].particle and _is_purpose(phrase, place):
        return 0
    phrase.is_closed = phrase.is_told = True
    phrase.names_thing = False
    return 1


def _completes(phrase: Phrase, place: int) -> bool:
    """المدير العام ^لأمن الدولة: of what he is the general director."""
    tokens = phrase.sentence.tokens
    is_general = phrase.kind == "office" and tokens[place - 1].text in GENERAL
    is_of = tokens[place].text.startswith("ل") and place + 1 < len(tokens) and not tokens[place + 1].gap
    return is_general and is_of and tokens[place + 1].text.startswith("ال")


def _is_purpose(phrase: Phrase, place: int) -> bool:
    """اتصل برئيس البعثة للاطمئنان على سلامته, دعا الرئيس المصري للقيام بزيارة: what is done, and no charge."""
    tokens, trigger = phrase.sentence.tokens, phrase.sentence.triggers.get(place + 1)
    is_done = trigger is not None and trigger.reading.particle == "ب"
    return is_done or (place + 1 < len(tokens) and tokens[place + 1].text == "علي")


def _has_root_in_al(phrase: Phrase, place: int) -> bool:
    """لجنة ألعاب الهواة: a word that only begins like the article."""
    token = phrase.sentence.tokens[place]
    return phrase.sentence.body[token.start : token.end].startswith("أل")


def _continues(phrase: Phrase, reading: Reading) -> bool:
    """After the phrase is closed: للشؤون, والتعاون of an office, or an adjective; never after a nationality."""
    if reading.particle == "ل":
        phrase.after_state = False  # الوزير التركي للشؤون الخارجية والتنمية
        return phrase.kind != "area"
    if reading.conjunction and phrase.kind == "collective":
        return _goes_on_of_several(phrase, reading)
    if reading.conjunction:
        is_of_area = any(name.mention.entity_type == "LOCATION" for name in phrase.names)  # محافظ المنوفية والتعاون
        return phrase.kind in ("office", *BODIES) and not (phrase.after_state or is_of_area)
    return reading.stem.endswith(ADJECTIVE) and not phrase.after_state


def _goes_on_of_several(phrase: Phrase, reading: Reading) -> bool:
    """الأطراف اليمنية والعربية; وزيرا المالية والاقتصاد, who are two."""
    head = phrase.sentence.party_nouns.get(phrase.start)
    is_of_two = head is not None and head.value.may_be_predicate and not phrase.after_state
    return is_of_two or (phrase.after_state and reading.stem.endswith(ADJECTIVE))


def begins_another(phrase: Phrase, place: int) -> bool:
    """A verb, or a noun that begins something else; not وزير التعاون, مجلس الحوار."""
    match = phrase.sentence.triggers.get(place)
    if match is None or match.value.tense or not match.reading.is_definite:
        return match is not None
    is_charge = phrase.kind in TITLES and match.value.kind == "relation" and match.reading.conjunction == "و"
    return phrase.is_closed and not is_charge


def _is_of_republic(phrase: Phrase, place: int) -> bool:
    """هنأ خادم الحرمين الشريفين رئيس جمهورية تونس, ملك البحرين: no title of a king."""
    match = phrase.sentence.party_nouns[place]
    if phrase.sentence.tokens[phrase.start].text == KING[-1] and not match.reading.is_definite:
        return match.value.kind == "office" and not match.reading.particle
    after = phrase.sentence.tokens[place + 1].text if place + 1 < len(phrase.sentence.tokens) else ""
    return phrase.sentence.tokens[phrase.start].text.endswith(KING) and after.startswith("جمهوري")
