"""A noun phrase while it is read: how far it goes by now, and what it says of whom its head belongs to."""

from tasks.enrichers.consult.sentence import Name, Sentence

TITLES = ("office", "agent", "deputy", "honorific")
BODIES = ("body", "government")
GROUPS = ("delegation", "collective", *BODIES)
WHERE_SENT = ("لدي", "الي")
CHARGED = ("بالازمه", "للازمه", "بالملف", "للملف")  # المبعوث الخاص بالأزمة السورية, folded
JOINTS = "\"'«»“”‘’()"


class Phrase:
    """What follows a head, as far as it belongs to it.

    end        token behind the phrase
    links      entity ids of bodies and states that it names as its owners; `links_before` those before the person
    names      bodies and places named in it
    person     the person that it names: the holder of the office
    is_closed  it is definite by now, so that only adjectives, owners with ل, and further titles can follow
    is_told    it says of what its head is the head
    second_at  where another party may begin in it, 0 for nowhere: وزير النقل ^السيد كريم, ^رئيس البلدية كريم
    """

    def __init__(self, sentence: Sentence, end: int, kind: str, *, is_closed: bool, limit: int = 0) -> None:
        self.sentence, self.end, self.kind, self.is_closed = sentence, end, kind, is_closed
        self.start = end - 1
        self.limit, self.second_at = limit or len(sentence.tokens), 0
        self.links: list[str] = []
        self.links_before: list[str] = []
        self.names: list[Name] = []
        self.person: Name | None = None
        self.has_office = kind != "honorific"
        self.is_told = self.has_body = False
        self.after_state = self.names_thing = False
        self.title = kind


def is_definite(sentence: Sentence, place: int) -> bool:
    """The head at `place` has ال; one of several words has it at the last: رئيس الوزراء."""
    match = sentence.party_nouns[place]
    last = sentence.tokens[place + match.length - 1].text
    return match.reading.is_definite if match.length == 1 else last.startswith("ال")


def is_joined(sentence: Sentence, place: int) -> bool:
    """Only blanks, quotation marks or brackets stand before a token, or the stop of an initial: د. سالم."""
    gap = sentence.tokens[place].gap
    after_initial = gap == "." and len(sentence.tokens[place - 1].text) == 1
    return after_initial or all(char in JOINTS for char in gap)


def states_within(sentence: Sentence, name: Name) -> list[str]:
    """The states whose adjectives stand inside a name: المخابرات العامة المصرية."""
    return [match.value for place in range(name.start, name.end) if (match := sentence.demonyms.get(place))]
