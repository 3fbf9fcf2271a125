"""A party: a noun phrase that can take part in a consultation.

Its head is a name, or a noun that can stand for a party (minister, delegation,
government); what follows the head belongs to it as far as Arabic allows:
owners, adjectives, further titles, the person's name.
"""

from dataclasses import dataclass

from tasks.enrichers.consult.sentence import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A noun phrase that can take part: tokens `start` to `end` (exclusive).

    kind    person organisation place, or the kind of its head in party_nouns.csv
    name    the person, body or place that it names; None for a phrase without a name of its own
    links   entity ids of the bodies and states that an office or a group belongs to
    text    the name of a person or place, else the phrase in the article's words, particles parted
    phrase  all its words
    head    the noun that it begins with, folded; "" when it begins with a name
    pronoun of the head: نظيره
    is_state a place that is a state
    is_told the phrase says of what its head is the head: وزير الصناعة, not الوزير
    has_body it names a kind of body: أعضاء مجلس النواب
    second_at where another party may begin in the phrase; 0 for nowhere
    """

    start: int
    end: int
    start_char: int
    kind: str
    name: Name | None
    text: str
    phrase: str = ""
    links: tuple[str, ...] = ()
    conjunction: str = ""
    particle: str = ""
    head: str = ""
    pronoun: str = ""
    is_state: bool = False
    is_definite: bool = True
    is_told: bool = True
    has_body: bool = False
    second_at: int = 0
