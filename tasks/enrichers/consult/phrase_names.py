"""What a name adds to the phrase that it stands in: its holder, whom it belongs to, where one is sent; or nothing."""

from tasks.enrichers.consult.phrase import BODIES, TITLES, WHERE_SENT, Phrase, is_joined, states_within
from tasks.enrichers.consult.sentence import Name

COMMAS = ("،", ",")
SINGLE = ("مسوول", "مسيول", "مسووله", "مسيوله")  # official, in both spellings, folded
HOLDERS = (*TITLES, "counterpart")


def name_part(phrase: Phrase, name: Name) -> int:
    is_person = name.mention.entity_type == "PERSON"
    may_follow_comma = is_person and phrase.kind in HOLDERS
    is_further = (
        phrase.kind in ("collective", "counterpart") and phrase.names and name.mention.entity_type == "LOCATION"
    )
    if name.conjunction and not (
        is_further or _is_sent_there_too(phrase, name) or _is_of_both(phrase, name)
    ):  # وزراء خارجية كندا وقبرص
        return 0
    if not (is_joined(phrase.sentence, name.start) or may_follow_comma or (is_further and _is_listed(phrase, name))):
        return 0
    if is_person and not name.particle and _is_led_by(phrase, name):
        phrase.links.append(name.mention.entity_id)
        phrase.is_told = True
        return name.end - name.start
    is_holder = phrase.kind in HOLDERS or _is_single(phrase)
    if is_person and (name.particle or (phrase.is_closed and not is_holder)):
        return 0
    if is_person and is_holder and not phrase.names_thing:
        phrase.person = name
    elif is_person:
        phrase.names_thing = False  # جامعة الملك سعود
    elif not _is_accredited(phrase, name):
        is_state = phrase.sentence.kinds.get(name.mention.entity_id) in ("state", "capital")
        if name.particle == "ل" and is_state and not _is_ministers(phrase, name):
            return 0
        phrase.names.append(name)
        phrase.links += [name.mention.entity_id, *states_within(phrase.sentence, name)]
        phrase.names_thing = _ends_in_title(phrase, name)
    phrase.is_closed = phrase.is_told = True
    return name.end - name.start


def _is_listed(phrase: Phrase, name: Name) -> bool:
    """مديري التعليم في الرياض، جازان، نجران وعسير: places behind commas, up to the one with و."""
    sentence, last = phrase.sentence, name
    if sentence.tokens[phrase.names[-1].start - 1].text == "في":
        return False  # وزراء الري في مصر، السودان وأوغندا: each of them
    while not last.conjunction:
        after = sentence.names.get(last.end)
        if after is None or after.mention.entity_type != "LOCATION" or sentence.tokens[last.start].gap not in COMMAS:
            return False
        last = after
    return last is not name and phrase.kind == "collective"


def _is_of_both(phrase: Phrase, name: Name) -> bool:
    """رئيس لجنة الصليب الأحمر والهلال الأحمر سالم: the holder stands behind the second."""
    holder = phrase.sentence.names.get(name.end)
    is_body = name.mention.entity_type == "ORGANIZATION" and phrase.kind == "office" and bool(phrase.names)
    is_next = holder is not None and holder.mention.entity_type == "PERSON" and is_joined(phrase.sentence, name.end)
    return is_body and is_next and holder is not None and not (holder.conjunction or holder.particle)


def _is_sent_there_too(phrase: Phrase, name: Name) -> bool:
    """المبعوث الخاص للشرق الأوسط وأفريقيا سالم."""
    holder = phrase.sentence.names.get(name.end)
    is_holder = (
        holder is not None and holder.mention.entity_type == "PERSON" and not (holder.conjunction or holder.particle)
    )
    return phrase.kind == "agent" and name.mention.entity_type == "LOCATION" and is_holder


def _is_single(phrase: Phrase) -> bool:
    """مسؤول الإغاثة في الهيئة سالم: one official, and no group of them."""
    head = phrase.sentence.party_nouns.get(phrase.start)
    return phrase.is_told and head is not None and head.reading.stem in SINGLE


def _is_ministers(phrase: Phrase, name: Name) -> bool:
    """أجرى محادثات مع وزير الخارجية لجمهورية مصر: a state, where nobody goes to one."""
    is_told = phrase.kind == "office" and phrase.is_told
    before = phrase.sentence.triggers
    return is_told and not any(at < phrase.start and match.value.mode == "visit" for at, match in before.items())


def _is_led_by(phrase: Phrase, name: Name) -> bool:
    """حكومة الرئيس سالم, إدارة الرئيس كريم: a body called after who leads it."""
    last = phrase.sentence.party_nouns.get(name.start - 1)
    is_titled = last is not None and last.value.kind in TITLES and not last.reading.conjunction
    return phrase.kind in BODIES and is_titled and name.start - 1 >= phrase.start + 1 and not phrase.names


def _ends_in_title(phrase: Phrase, name: Name) -> bool:
    """A body's name that breaks off before whom it is called after: جامعة الملك; not مجلس السيادة."""
    last = phrase.sentence.party_nouns.get(name.end - 1)
    if last is None or (last.reading.is_definite and last.reading.stem.endswith("ه")):
        return False
    return name.end - name.start > 1 and last.value.kind in TITLES


def _is_accredited(phrase: Phrase, name: Name) -> bool:
    """سفير مصر لدى لبنان, مبعوث الأمم المتحدة لسوريا, منسق الإغاثة في اليمن: where one is sent, not whose he is."""
    before = phrase.sentence.tokens[name.start - 1].text
    is_sent = phrase.title == "agent" and (name.particle == "ل" or before == "في")
    return name.mention.entity_type == "LOCATION" and (is_sent or before in WHERE_SENT)
