"""Who holds which office, as far as the titles of one article tell."""

from collections.abc import Iterator, Sequence

from tasks.contract.tables import Mention
from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.vocabulary import OFFICES, PartyNoun
from tasks.enrichers.consult.world import World
from tasks.text.clitics import readings
from tasks.text.fold import fold
from tasks.text.lexicon import Lexicon
from tasks.text.tokens import Token, fold_word, tokens
from tasks.text.words import words

APPOSITION = 30  # characters behind a name in which its title begins


class Offices:
    """Grows as titles are read."""

    def __init__(self, world: World, party_nouns: Lexicon[PartyNoun]) -> None:
        self._world, self._party_nouns = world, party_nouns
        self._held: list[tuple[str, frozenset[str], Actor]] = []

    def learn(self, actor: Actor, title: str) -> None:
        """Each office of a title: معالي وزير الدولة وزير النقل; what a deputy is deputy of is none."""
        said = list(self._said_in(title))
        if len(said) > 1 and self._is_of_another(actor, said):
            said = said[1:]
        self._held += [(head, stems, actor) for head, stems in said]

    def _is_of_another(self, actor: Actor, said: Sequence[tuple[str, frozenset[str]]]) -> bool:
        """التقى وزير النقل رئيس البلدية كريم, of whom another is known to be the minister."""
        (head, stems), (second, others) = said[:2]
        holders = self._holders(head, stems - others)
        return head != second and bool(holders - {actor.entity_id}) and actor.entity_id not in holders

    def _holders(self, head: str, stems: frozenset[str]) -> set[str]:
        return {actor.entity_id for other, known, actor in self._held if other == head and stems <= known}

    def holder(self, party: Party) -> Actor | None:
        """Who is known to hold the office, unless several are: those whose titles say as much come first."""
        states = self._words(party.text)[1]
        head, stems = next(self._said_in(party.text), (party.head, frozenset()))
        if not (party.is_told or party.is_definite or stems or states):
            return None  # رئيس ما يسمى المجلس
        fitting = [
            (known, actor)
            for other, known, actor in self._held
            if other == head and stems <= known and set(states) <= set(actor.acts_for)
        ]
        exact = [entry for entry in fitting if entry[0] == stems and set(entry[1].acts_for) == set(states)]
        found = [actor for _, actor in exact or fitting]
        return found[-1] if len({actor.entity_id for actor in found}) == 1 else None

    def is_anothers(self, office: Party, person: Party) -> bool:
        """Somebody else than the person is known to hold the office."""
        head, stems = next(self._said_in(office.text), (office.head, frozenset()))
        return bool(person.name and self._holders(head, stems) - {person.name.mention.entity_id})

    def holds(self, actor: Actor, head: str) -> bool:
        """Some office of this name is his."""
        return any(other == head and known.entity_id == actor.entity_id for other, _, known in self._held)

    def are_in(self, title: str) -> bool:
        """The title says an office; who is only called by his nation acts for nobody."""
        return any(self._said_in(title))

    def states_in(self, title: str) -> tuple[str, ...]:
        """The states that it names."""
        return self._words(title)[1]

    def begins(self, head: str) -> bool:
        """وزير النقل، سالم الحداد: the title may stand before a comma, where the name itself does not have it."""
        match = self._party_nouns.at(tokens(head), 0) if head else None
        return match is not None and match.value.kind in OFFICES

    def _said_in(self, title: str) -> Iterator[tuple[str, frozenset[str]]]:
        found = tokens(title)
        for place in range(len(found)):
            match = self._party_nouns.at(found, place)
            is_new = place == 0 or found[place - 1].text.startswith("ال") or self._is_style(found, place - 1)
            if match and match.value.kind in OFFICES and is_new:
                yield match.reading.stem, self._words(title[found[place].start :])[0]

    def _is_style(self, found: Sequence[Token], place: int) -> bool:
        match = self._party_nouns.at(found, place)
        return match is not None and match.value.kind == "honorific"

    def _words(self, title: str) -> tuple[frozenset[str], tuple[str, ...]]:
        """The words of a title without those for states, and the states that it names."""
        title_words = tokens(title)
        states: dict[int, str] = {}
        stems = set()
        for place, word in enumerate(title_words):
            demonym = self._world.demonyms.at(title_words, place)
            known = [  # مبعوث الأمم المتحدة لسوريا acts for no Syria
                reading.stem
                for reading in readings(word.text)
                if reading.stem in self._world.state_names and reading.particle != "ل"
            ]
            if demonym or known:
                states[place] = demonym.value if demonym else self._world.state_names[known[0]]
            elif not any(
                reading.stem in self._world.areas and not reading.is_definite for reading in readings(word.text)
            ):
                stems.add(fold_word(word.text).removeprefix("ال"))
        return frozenset(stems), tuple(dict.fromkeys(states.values()))


def has_office(body: str, mention: Mention, party_nouns: Lexicon[PartyNoun]) -> bool:
    """سالم الحداد، وزير النقل: the title may follow the name."""
    if mention.entity_type != "PERSON":
        return False
    after = words(fold(body[mention.end_char : mention.end_char + APPOSITION]))
    found = [Token(word.text, "", word.start, word.end) for word in after]
    match = party_nouns.at(found, 0) if found else None
    return match is not None and match.value.kind in OFFICES and not match.reading.conjunction
