"""How far a noun phrase goes from its head, and what it says of whom the head belongs to."""

from tasks.enrichers.consult.sentence import Name, Sentence
from tasks.text.clitics import Reading, readings

TITLES = ("office", "agent", "deputy", "honorific")
SECOND = ("agent", "deputy")
HOLDERS = (*TITLES, "counterpart")
BODIES = ("body", "government")
THINGS = ("body", "venue", "area")  # what may be called after a person
GROUPS = ("delegation", "collective", *BODIES)
NEVER_INSIDE = ("self", "both", "counterpart", "outlet")
CHARGES = ("لشوون", "لشيون")  # for … affairs, in both spellings
LINKS = ("من", "عن", "في", "علي", "لدي", "الي")
WHERE_SENT = ("لدي", "الي")
ADJECTIVE = ("ي", "يه", "يين", "يون")
COMMAS = ("،", ",")
JOINTS = "\"'«»“”()"
KING = ("خادم", "الملك", "الشريفين")
LONGEST_TITLE = 10  # words by which a title may go on beyond what the grammar follows
LONGEST_CHAIN = (
    3  # indefinite words that may follow one another before the phrase is made definite: رئيس مجلس إدارة شركة
)


class Phrase:
    """What follows a head, as far as it belongs to it.

    end        token behind the phrase
    links      entity ids of bodies and states that it names as its owners; `links_before` those before the person
    names      bodies and places named in it
    person     the person that it names: the holder of the office
    is_closed  it is definite by now, so that only adjectives, owners with ل, and further titles can follow
    is_told    it says of what its head is the head
    styled_at  where the honorific stands behind a complete title: وزير النقل ^السيد كريم; 0 for nowhere
    """

    def __init__(self, sentence: Sentence, end: int, kind: str, *, is_closed: bool, limit: int = 0) -> None:
        self.sentence, self.end, self.kind, self.is_closed = sentence, end, kind, is_closed
        self.start = end - 1
        self.limit, self.styled_at = limit or len(sentence.tokens), 0
        self.links: list[str] = []
        self.links_before: list[str] = []
        self.names: list[Name] = []
        self.person: Name | None = None
        self.has_office = kind != "honorific"
        self.is_told = self.has_body = False
        self._after_state = False
        self._names_thing = False
        self._title = kind

    def grow(self) -> "Phrase":
        """Takes in what belongs to the phrase."""
        place, chain = self.end, 0
        while place < self.limit and place not in self.sentence.timed and not self.person:
            taken = self._taken(place, chain)
            if not taken:
                break
            place += taken
            chain = 0 if self.is_closed else chain + 1
            if self.is_closed:
                self.end = place
        self.links_before = list(self.links)
        if self.person is None and self.kind in TITLES and self.limit == len(self.sentence.tokens):
            self._reach_holder()
        if self.person:
            self._apposition()
            self._take_envoy()
        return self

    def _is_of_woman(self, place: int) -> bool:
        """هنأ الملك رئيسة كوسوفو: no title of his."""
        head, match = self.sentence.party_nouns.get(self.start), self.sentence.party_nouns.get(place)
        stems = (entry.reading.stem for entry in (head, match) if entry and entry.value.kind == "office")
        is_she = [stem.endswith("ه") for stem in stems]
        return is_she == [False, True]

    def _is_of_republic(self, place: int) -> bool:
        """هنأ خادم الحرمين الشريفين رئيس جمهورية تونس: no title of a king."""
        after = self.sentence.tokens[place + 1].text if place + 1 < len(self.sentence.tokens) else ""
        return self.sentence.tokens[self.start].text.endswith(KING) and after.startswith("جمهوري")

    def _reach_holder(self) -> None:
        """وزير الخارجية والتعاون والمغاربة المقيمين بالخارج، سالم: a long title, and its holder behind a comma.

        Or behind an honorific: رئيس الجمعية الخيرية لرعاية الأيتام بالدوحة الشيخ سالم.
        """
        sentence = self.sentence
        for place in range(self.end, min(self.end + LONGEST_TITLE, len(sentence.tokens))):
            name, gap = sentence.names.get(place), sentence.tokens[place].gap
            if self._reach_honorific(place):
                return
            if name and name.mention.entity_type == "PERSON":
                if gap in COMMAS and place > self.end and not (name.conjunction or name.particle):
                    self.person = name
                    self.end = name.end
                return
            if gap or sentence.kind(place) or place in sentence.timed or self._is_trigger(place):
                return

    def _reach_honorific(self, place: int) -> bool:
        match = self.sentence.party_nouns.get(place)
        is_honorific = (
            match and match.value.kind == "honorific" and not (match.reading.conjunction or match.reading.particle)
        )
        if not (is_honorific and self.is_told and is_joined(self.sentence, place)):
            return False
        phrase = phrase_at(self.sentence, place)
        if phrase.person:
            self.person, self.end, self.styled_at = phrase.person, phrase.end, place
        return phrase.person is not None

    def _apposition(self) -> None:
        if self._is_followed_by_its_like():
            return
        self.end, links = apposition(self.sentence, self.end)
        self.links += links

    def _is_followed_by_its_like(self) -> bool:
        """لقاء الرئيس سالم الرئيس المصري: the same definite title right behind the name is of another."""
        head, match = self.sentence.party_nouns.get(self.start), self.sentence.party_nouns.get(self.end)
        if head is None or match is None or self.sentence.tokens[self.end].gap:
            return False
        if self._is_of_woman(self.end):
            return True
        is_definite = head.reading.is_definite and match.reading.is_definite
        return is_definite and head.value.kind in ("office", "agent") and head.reading.stem == match.reading.stem

    def _take_envoy(self) -> None:
        """مبعوث الرئيس فلان وزير الثقافة فلان: the second person is the envoy, the first who sent him."""
        match = self.sentence.party_nouns.get(self.end)
        if (
            self.kind != "agent"
            or match is None
            or match.value.kind not in TITLES
            or self.sentence.tokens[self.end].gap
        ):
            return
        phrase = phrase_at(self.sentence, self.end)
        if phrase.person and self.person and not match.reading.conjunction:
            self.links.append(self.person.mention.entity_id)
            self.person, self.end = phrase.person, phrase.end

    def _taken(self, place: int, chain: int) -> int:
        """How many tokens at `place` belong to the phrase; 0 ends it."""
        sentence = self.sentence
        if place in sentence.names:
            return self._name(sentence.names[place])
        if place in sentence.roles or not is_joined(sentence, place):
            return 0 if place in sentence.roles else self._set_off(place)
        if place in sentence.demonyms:
            return self._demonym(place)
        if place in sentence.party_nouns:
            return self._noun(place)
        is_tied = sentence.kind(place) or self._is_trigger(place)
        return self._link(place) if is_tied else self._word(place, chain)

    def _set_off(self, place: int) -> int:
        """وزير الخارجية، الشيخ صباح: the holder behind a comma, with his honorific."""
        match = self.sentence.party_nouns.get(place)
        is_honorific = match and match.value.kind == "honorific" and not match.reading.conjunction
        if self.kind not in TITLES or self.sentence.tokens[place].gap not in COMMAS:
            return 0
        text = self.sentence.tokens[place].text
        if text in CHARGES or (text.startswith("لل") and match is None):
            return self._word(place, 0)
        if not is_honorific:
            return 0
        person = phrase_at(self.sentence, place).person
        return person.start - place if person else 0

    def _is_trigger(self, place: int) -> bool:
        """A verb, or a noun that begins something else; not وزير التعاون, مجلس الحوار."""
        match = self.sentence.triggers.get(place)
        if match is None or match.value.tense or not match.reading.is_definite:
            return match is not None
        is_charge = self.kind in TITLES and match.value.kind == "relation" and match.reading.conjunction == "و"
        return self.is_closed and not is_charge

    def _name(self, name: Name) -> int:
        is_person = name.mention.entity_type == "PERSON"
        may_follow_comma = is_person and self.kind in HOLDERS
        is_further = self.kind == "collective" and self.names and name.mention.entity_type == "LOCATION"
        if name.conjunction and not is_further:  # وزراء خارجية كندا وقبرص
            return 0
        if not (is_joined(self.sentence, name.start) or may_follow_comma):
            return 0
        if is_person and not name.particle and self._is_led_by(name):
            self.links.append(name.mention.entity_id)
            self.is_told = True
            return name.end - name.start
        if is_person and (name.particle or (self.is_closed and self.kind not in HOLDERS)):
            return 0
        if is_person and self.kind in HOLDERS and not self._names_thing:
            self.person = name
        elif is_person:
            self._names_thing = False  # جامعة الملك سعود
        elif not self._is_accredited(name):
            if name.particle == "ل" and self.sentence.kinds.get(name.mention.entity_id) in ("state", "capital"):
                return 0
            self.names.append(name)
            self.links += [name.mention.entity_id, *states_within(self.sentence, name)]
            self._names_thing = self._ends_in_title(name)
        self.is_closed = self.is_told = True
        return name.end - name.start

    def _is_led_by(self, name: Name) -> bool:
        """حكومة الرئيس سالم, إدارة الرئيس كريم: a body called after who leads it."""
        last = self.sentence.party_nouns.get(name.start - 1)
        is_titled = last is not None and last.value.kind in TITLES and not last.reading.conjunction
        return self.kind in BODIES and is_titled and name.start - 1 >= self.start + 1 and not self.names

    def _ends_in_title(self, name: Name) -> bool:
        """A body's name that breaks off before whom it is called after: جامعة الملك."""
        last = self.sentence.party_nouns.get(name.end - 1)
        return name.end - name.start > 1 and last is not None and last.value.kind in TITLES

    def _is_accredited(self, name: Name) -> bool:
        """سفير الأردن لدى لبنان, مبعوث الأمم المتحدة لسوريا: where one is sent, not for whom one acts."""
        is_sent = self._title == "agent" and name.particle == "ل"
        is_there = self.sentence.tokens[name.start - 1].text in WHERE_SENT
        return name.mention.entity_type == "LOCATION" and (is_sent or is_there)

    def _demonym(self, place: int) -> int:
        match = self.sentence.demonyms[place]
        if match.reading.particle or (match.reading.conjunction and not self._after_state):
            return 0
        self.links.append(match.value)
        self.is_closed = self.is_told = self._after_state = True
        return match.length

    def _noun(self, place: int) -> int:
        match = self.sentence.party_nouns[place]
        kind, reading = match.value.kind, match.reading
        is_of_self = kind == "self" and self.kind in THINGS and not reading.particle  # مكتب سموه
        if reading.conjunction or (kind in NEVER_INSIDE and not is_of_self):
            return 0
        if kind == "epithet":
            return match.length if reading.is_definite or not self.is_closed else 0
        if reading.particle and not self._owns(reading.particle, kind):
            return 0
        is_title = kind in TITLES and self.kind in TITLES
        if kind == "honorific" and self.has_office and self.is_closed:
            self.styled_at = self.styled_at or place
        is_adjective = reading.is_definite and reading.stem.endswith(("ي", "يه"))
        is_others = is_title and (self._is_of_woman(place) or self._is_of_republic(place))
        if self.is_closed and (is_others or not (reading.particle or is_title or is_adjective)):
            return 0
        self.has_office = self.has_office or kind != "honorific"
        self.has_body = self.has_body or kind in BODIES or match.value.of_bodies
        self.is_told = self.is_told or kind in BODIES or (kind == "area" and reading.is_definite)
        self._title = kind if kind in TITLES else self._title
        is_thing = kind in THINGS and not reading.is_definite
        self._names_thing = is_thing or (self._names_thing and kind in TITLES)
        self.is_closed = reading.is_definite or bool(match.value.pronoun)
        return match.length

    def _owns(self, particle: str, kind: str) -> bool:
        """وزير الدولة بوزارة …, الأمين العام لحركة …, and of deputies النائب الأول لرئيس …."""
        return (particle in "لب" and kind in BODIES) or (particle == "ل" and kind in TITLES and self._title in SECOND)

    def _link(self, place: int) -> int:
        """وفد من حركة, قيادي في حركة, سفير لدى: the preposition belongs to the phrase when its owner follows."""
        word, following = self.sentence.tokens[place].text, place + 1
        if word not in LINKS or following >= len(self.sentence.tokens) or not is_joined(self.sentence, following):
            return 0
        if word in ("من", "عن") and self.kind not in ("delegation", "collective"):
            return 0
        if word in WHERE_SENT and (self.kind not in TITLES or (word == "الي" and self._title != "agent")):
            return 0
        owner, noun = self.sentence.names.get(following), self.sentence.party_nouns.get(following)
        if owner and owner.mention.entity_type != "PERSON":
            is_place = owner.mention.entity_type == "LOCATION"
            is_seat = word == "في" and is_place and self.sentence.kinds.get(owner.mention.entity_id) != "state"
            return 0 if is_seat else 1
        if noun is None or noun.value.kind not in (BODIES if word in WHERE_SENT else (*BODIES, "collective", "area")):
            return 0
        self.has_body = self.has_body or noun.value.kind in BODIES or noun.value.of_bodies
        if word not in WHERE_SENT:
            self.is_closed = noun.reading.is_definite
        return 1 + noun.length

    def _word(self, place: int, chain: int) -> int:
        """Any other word: while the phrase is open, what may close it; then only adjectives and what ل adds."""
        text = self.sentence.tokens[place].text
        if text in CHARGES:
            self.is_closed = False
            return 1
        definite = [reading for reading in readings(text) if reading.is_definite and reading.particle in ("", "ل")]
        if not definite:
            return int(not self.is_closed and chain < LONGEST_CHAIN)
        if self.is_closed and not self._continues(definite[0]):
            return 0
        self.is_closed = self.is_told = True
        self._names_thing = False
        return 1

    def _continues(self, reading: Reading) -> bool:
        """After the phrase is closed: للشؤون, والتعاون of an office, or an adjective; never after a nationality."""
        if reading.particle == "ل":
            return True
        if reading.conjunction:
            return self.kind in ("office", *BODIES) and not self._after_state
        return reading.stem.endswith(ADJECTIVE) and not self._after_state


def phrase_at(sentence: Sentence, place: int, limit: int = 0) -> Phrase:
    """The phrase whose head is the party noun at `place`, as far as `limit` if that is given."""
    match = sentence.party_nouns[place]
    last = sentence.tokens[place + match.length - 1].text
    is_closed = match.reading.is_definite if match.length == 1 else last.startswith("ال")
    is_closed = is_closed or bool(match.value.pronoun)
    phrase = Phrase(sentence, place + match.length, match.value.kind, is_closed=is_closed, limit=limit)
    phrase.is_told = match.length > 1 and phrase.has_office  # رئيس الوزراء
    return phrase.grow()


def apposition(sentence: Sentence, place: int) -> tuple[int, list[str]]:
    """The titles that follow a name (هاكان فيدان، وزير الخارجية التركي): where they end, and to whom they belong."""
    end, links = place, list[str]()
    while end < len(sentence.tokens) and sentence.tokens[end].gap in ("", "،", ",", "(", ")", "-", "–"):
        match = sentence.party_nouns.get(end)
        if match is None or match.value.kind not in TITLES or match.reading.particle:
            break
        if match.reading.conjunction and end == place:  # one title, and then another: ولي العهد ووزير الدفاع
            break
        phrase = phrase_at(sentence, end)
        if phrase.person:
            if phrase.end > phrase.person.end and end == place and not sentence.tokens[end].gap:
                # سالم وزير النقل كريم المبعوث الخاص: the next has a title of his own
                return phrase.person.start, [*links, *phrase.links_before]
            break
        end, links = phrase.end, [*links, *phrase.links]
    return end, links


def is_joined(sentence: Sentence, place: int) -> bool:
    """Only blanks, quotation marks or brackets stand before a token, or the stop of an initial: د. سالم."""
    gap = sentence.tokens[place].gap
    after_initial = gap == "." and len(sentence.tokens[place - 1].text) == 1
    return after_initial or all(char in JOINTS for char in gap)


def states_within(sentence: Sentence, name: Name) -> list[str]:
    """The states whose adjectives stand inside a name: المخابرات العامة المصرية."""
    return [match.value for place in range(name.start, name.end) if (match := sentence.demonyms.get(place))]
