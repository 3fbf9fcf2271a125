"""How far a noun phrase goes from its head: its own words, the person who holds the office, the titles behind him."""

from tasks.enrichers.consult.holders import (
    is_behind_state,
    is_followed_by_its_like,
    is_noble,
    is_of_area,
    is_said_twice,
)
from tasks.enrichers.consult.phrase import TITLES, Phrase, is_definite, is_joined
from tasks.enrichers.consult.phrase_words import CHARGES, begins_another, taken, word_part
from tasks.enrichers.consult.sentence import Sentence
from tasks.enrichers.consult.vocabulary import BOTH, OFFICES, PartyNoun
from tasks.text.lexicon import Match

COMMAS = ("،", ",")
APART = ("", *COMMAS, "(", ")", "-", "–", '"', "»", "”")  # what may part a name from its title
MARK = '"'  # opens and closes
LONGEST_NAME = 4  # words that no lexicon knows, taken as one name
LONGEST_TITLE = 10  # words by which a title may go on beyond what the grammar follows


def phrase_at(sentence: Sentence, place: int, limit: int = 0) -> Phrase:
    """The phrase whose head is the party noun at `place`, as far as `limit` if that is given."""
    match = sentence.party_nouns[place]
    is_closed = is_definite(sentence, place) or bool(match.value.pronoun) or _is_both(match)
    kind = "collective" if match.value.may_be_predicate else match.value.kind  # وزيرا خارجية مصر والأردن: two
    phrase = Phrase(sentence, place + match.length, kind, is_closed=is_closed, limit=limit)
    phrase.is_told = match.length > 1 and phrase.has_office  # رئيس الوزراء
    phrase.has_body = match.value.of_bodies  # نقابات المعلمين
    if kind != "self":  # استقبال سموه الوفد
        _grow(phrase)
    return phrase


def _is_both(match: Match[PartyNoun]) -> bool:
    """الطرفان, which the lexicon has with its article; not طرفا ^النزاع."""
    return match.value.kind == BOTH and match.reading.stem.startswith("ال")


def _grow(phrase: Phrase) -> None:
    """Takes in what belongs to the phrase."""
    place, chain = phrase.end, 0
    while place < phrase.limit and place not in phrase.sentence.timed and not phrase.person:
        width = taken(phrase, place, chain) or _set_off(phrase, place)
        if not width:
            break
        place += width
        chain = 0 if phrase.is_closed else chain + 1
        if phrase.is_closed:
            phrase.end = place
    phrase.links_before = list(phrase.links)
    is_named = phrase.person is not None or (phrase.kind in OFFICES and phrase.is_told and phrase.is_closed)
    last = past_strangers(phrase.sentence, phrase.end) if is_named else phrase.end
    if phrase.person is None and phrase.kind in TITLES and last == phrase.end:
        _reach_holder(phrase)
    phrase.end = max(phrase.end, last)
    _take_name(phrase)
    if phrase.person:
        _apposition(phrase)


def _take_name(phrase: Phrase) -> None:
    """رئيس الجمهورية العماد سالم: a word that belongs to no title, or is more of the name, before it."""
    sentence, place = phrase.sentence, phrase.end + 1
    name = sentence.names.get(place)
    if phrase.person or name is None or name.mention.entity_type != "PERSON" or phrase.kind not in OFFICES:
        return
    is_bare = not (name.conjunction or name.particle or sentence.tokens[place].gap or sentence.tokens[place - 1].gap)
    is_rank = sentence.tokens[place - 1].text.startswith("ال") and place - 1 not in sentence.party_nouns
    is_rank = is_rank or place - 1 in sentence.strangers  # المبعوث ستيفين كريم
    is_free = not (sentence.kind(place - 1) or place - 1 in sentence.triggers or place - 1 in sentence.timed)
    if is_bare and is_rank and is_free and place - 1 not in sentence.demonyms and phrase.is_told:
        phrase.person, phrase.end = name, name.end


def past_strangers(sentence: Sentence, place: int) -> int:
    """Where the words end that can only be a name, or more of one: وزير النقل ^بوداد كنصو^, النائب سالم ^عطالا^."""
    end = place
    while end in sentence.strangers and not sentence.tokens[end].gap and end - place < LONGEST_NAME:
        end += 1
    return end


def apposition(sentence: Sentence, place: int) -> tuple[int, list[str]]:
    """The titles that follow a name (هاكان فيدان، وزير الخارجية التركي): where they end, and to whom they belong."""
    end, links = place, list[str]()
    while end < len(sentence.tokens) and sentence.tokens[end].gap in APART:
        match = sentence.party_nouns.get(end)
        if match is None or match.value.kind not in TITLES or match.reading.particle:
            break
        if match.reading.conjunction and end == place:  # one title, and then another: ولي العهد ووزير الدفاع
            break
        phrase = _own_title(sentence, end)
        if _opens_speech(sentence, place, end, phrase.end):
            break
        if phrase.person:
            if phrase.end > phrase.person.end and end == place and not sentence.tokens[end].gap:
                # سالم وزير النقل كريم المبعوث الخاص: the next has a title of his own
                return phrase.person.start, [*links, *phrase.links_before]
            break
        end, links = phrase.end, [*links, *phrase.links]
    return end, links


def _opens_speech(sentence: Sentence, place: int, start: int, end: int) -> bool:
    """قال سالم "وزير النقل اجتمع: a title that the mark opens is no more of the name; but سالم "وزير النقل"."""
    if start > place or sentence.tokens[start].gap != MARK:
        return False
    is_closed = end < len(sentence.tokens) and MARK in sentence.tokens[end].gap
    return not is_closed and sum(MARK in token.gap for token in sentence.tokens[:start]) % 2 == 0


def _own_title(sentence: Sentence, place: int) -> Phrase:
    """سالم نقيب الأطباء، الدكتور كريم: behind a title that follows its holder, a comma begins another."""
    phrase, is_bracketed = phrase_at(sentence, place), "(" in sentence.tokens[place].gap
    if phrase.person is None or (sentence.tokens[place].gap and not is_bracketed):
        return phrase
    ends = (")",) if is_bracketed else COMMAS
    behind = range(place + 1, phrase.person.start + 1)
    last = next((at for at in behind if sentence.tokens[at].gap.strip() in ends), 0)
    return phrase_at(sentence, place, last) if last else phrase


def _set_off(phrase: Phrase, place: int) -> int:
    """وزير الخارجية، الشيخ صباح: the holder behind a comma, with his honorific."""
    match = phrase.sentence.party_nouns.get(place)
    is_honorific = match and match.value.kind == "honorific" and not match.reading.conjunction
    if phrase.kind not in TITLES or phrase.sentence.tokens[place].gap not in COMMAS:
        return 0
    if place in phrase.sentence.names or place in phrase.sentence.roles:
        return 0
    text = phrase.sentence.tokens[place].text
    if text in CHARGES or (text.startswith("لل") and match is None):
        return word_part(phrase, place, 0)
    is_honorific = is_honorific or is_noble(phrase, place)
    is_same = match is not None and is_said_twice(phrase, match)
    if not (is_honorific or is_same):
        return 0
    person = phrase_at(phrase.sentence, place).person
    return person.start - place if person else 0


def _reach_holder(phrase: Phrase) -> None:
    """وزير الخارجية والتعاون والمغاربة المقيمين بالخارج، سالم: a long title, and its holder behind a comma.

    Or behind an honorific: رئيس الجمعية الخيرية لرعاية الأيتام بالدوحة الشيخ سالم.
    """
    sentence = phrase.sentence
    if phrase.limit < len(sentence.tokens):
        return
    for place in range(phrase.end, min(phrase.end + LONGEST_TITLE, len(sentence.tokens))):
        name, gap = sentence.names.get(place), sentence.tokens[place].gap
        if _reach_honorific(phrase, place):
            return
        if name and name.mention.entity_type == "PERSON":
            is_bare = not (name.conjunction or name.particle) and place > phrase.end
            is_next = not gap and (is_of_area(phrase, place) or is_behind_state(phrase, place))
            if is_bare and (gap in COMMAS or is_next):
                phrase.person = name
                phrase.end = name.end
            return
        is_and = sentence.tokens[place].text == "و"
        if gap or (sentence.kind(place) and not is_and) or place in sentence.timed or begins_another(phrase, place):
            return


def _reach_honorific(phrase: Phrase, place: int) -> bool:
    match = phrase.sentence.party_nouns.get(place)
    is_honorific = (
        match and match.value.kind == "honorific" and not (match.reading.conjunction or match.reading.particle)
    )
    is_near = is_joined(phrase.sentence, place) or phrase.sentence.tokens[place].gap in COMMAS
    if not (is_honorific and phrase.is_told and is_near):
        return False
    holder = phrase_at(phrase.sentence, place)
    if holder.person:
        phrase.person, phrase.end, phrase.second_at = holder.person, holder.end, place
    return holder.person is not None


def _apposition(phrase: Phrase) -> None:
    if phrase.end >= phrase.limit or is_followed_by_its_like(phrase):
        return
    last = phrase.end
    phrase.end, links = apposition(phrase.sentence, last)
    phrase.links += links
    if phrase.end > last and phrase.kind in OFFICES and phrase.sentence.tokens[last].gap:
        phrase.second_at = phrase.second_at or last  # الرئيس سالم، ^وزير النقل
