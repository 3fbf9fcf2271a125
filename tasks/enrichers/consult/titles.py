"""What the title of a person says: the offices, the words that single each out, and the states."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from tasks.contract.tables import Mention
from tasks.enrichers.consult.phrase import CHARGED, WHERE_SENT
from tasks.enrichers.consult.vocabulary import OFFICES, PartyNoun
from tasks.enrichers.consult.world import World
from tasks.text.clitics import readings
from tasks.text.fold import fold
from tasks.text.lexicon import Lexicon
from tasks.text.tokens import Token, fold_word, tokens
from tasks.text.words import words

SAME = {"عاهل": "ملك"}  # two words for one office
APPOSITION = 30  # characters behind a name in which its title begins
KNOWN = 1 << 14  # titles that are kept as read: news names the same offices again and again

Office = tuple[str, frozenset[str]]  # its head, and the words that say which


class Titles:
    """Reads titles by the lexicons."""

    def __init__(self, world: World, party_nouns: Lexicon[PartyNoun]) -> None:
        self._world, self._party_nouns = world, party_nouns
        self.offices = lru_cache(KNOWN)(self._offices)
        self.words = lru_cache(KNOWN)(self._words)

    @property
    def areas(self) -> frozenset[str]:
        """The words for areas: منطقة, محافظة."""
        return frozenset(self._world.areas)

    def state(self, country: str | None) -> str:
        """The state of a country, "" for none."""
        return self._world.states.get(country or "", "")

    def _offices(self, title: str) -> tuple[Office, ...]:
        """Each office of a title: معالي وزير الدولة وزير النقل; what a deputy is deputy of is none.

        None where somebody is only called by his nation.
        """
        return tuple(self._said_in(title))

    def begins_with_office(self, head: str) -> bool:
        """وزير النقل، سالم الحداد: the title may stand before a comma, where the name itself does not have it."""
        match = self._party_nouns.at(tokens(head), 0) if head else None
        return match is not None and match.value.kind in OFFICES

    def follows(self, body: str, mention: Mention) -> bool:
        """سالم الحداد، وزير النقل: the title may follow the name."""
        if mention.entity_type != "PERSON":
            return False
        after = words(fold(body[mention.end_char : mention.end_char + APPOSITION]))
        found = [Token(word.text, "", word.start, word.end) for word in after]
        match = self._party_nouns.at(found, 0) if found else None
        return match is not None and match.value.kind in OFFICES and not match.reading.conjunction

    def _said_in(self, title: str) -> Iterator[Office]:
        found = tokens(title)
        for place in range(len(found)):
            match = self._party_nouns.at(found, place)
            is_new = place == 0 or found[place - 1].text.startswith("ال") or self._is_style(found, place - 1)
            if match and match.value.kind in OFFICES and is_new:
                head = match.reading.stem
                yield SAME.get(head, head), self.words(title[found[place].start :])[0]

    def _is_style(self, found: Sequence[Token], place: int) -> bool:
        match = self._party_nouns.at(found, place)
        return match is not None and match.value.kind == "honorific"

    def _words(self, title: str) -> tuple[frozenset[str], tuple[str, ...]]:
        """The words of a title without those for states, and the states that it names."""
        title_words = tokens(title)
        head = self._party_nouns.at(title_words, 0) if title_words else None
        is_agent = head is not None and head.value.kind == "agent"
        seats = (*WHERE_SENT, "في") if is_agent else WHERE_SENT
        states: dict[int, str] = {}
        stems = set()
        for place, word in enumerate(title_words):
            demonym = self._world.demonyms.at(title_words, place)
            known = [  # مبعوث الأمم المتحدة لسوريا acts for no Syria
                reading.stem
                for reading in readings(word.text)
                if reading.stem in self._world.state_names and reading.particle != "ل"
            ]
            is_seat = any(before.text in seats for before in title_words[max(0, place - 2) : place])
            is_seat = is_seat or (is_agent and place > 0 and title_words[place - 1].text.startswith(CHARGED))
            if (demonym or known) and not is_seat:
                states[place] = demonym.value if demonym else self._world.state_names[known[0]]
            elif not any(
                reading.stem in self._world.areas and not reading.is_definite for reading in readings(word.text)
            ):
                stem = fold_word(word.text).removeprefix("ال")
                stems.add(SAME.get(stem, stem))
        return frozenset(stems), tuple(dict.fromkeys(states.values()))


@cache
def title_reader(world: World, party_nouns: Lexicon[PartyNoun]) -> Titles:
    """The reader with these lexicons."""
    return Titles(world, party_nouns)
