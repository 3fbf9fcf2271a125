"""The sentences of an article, read as far as they are asked for."""

from bisect import bisect, bisect_left
from collections.abc import Sequence
from functools import cached_property

from tasks.contract.tables import Mention, Time
from tasks.enrichers.consult.echoes import last_names, with_echoes
from tasks.enrichers.consult.items import Item, items
from tasks.enrichers.consult.sentence import Sentence, read_sentence
from tasks.enrichers.consult.vocabulary import BOTH, OF_MEMBERS, OFFICES, TELLING, PartyNoun, Trigger, Vocabulary
from tasks.enrichers.consult.world import POLITICIAN
from tasks.text.fold import fold
from tasks.text.lexicon import Match
from tasks.text.sentences import sentences
from tasks.text.tokens import Token, places_of, tokens, word_forms, words_of

SURE = frozenset(TELLING) - {"arrive", "send", "guests"}
JOURNEYS, SENDING = ("arrive",), frozenset({OF_MEMBERS, "send"})
UNNAMED = frozenset({*OFFICES, "counterpart", "delegation", "government", "collective", "body", BOTH})
GROUPS = ("delegation", BOTH)
DELEGATIONS = ("وفد", "وفود", "بعث")
STATES = ("عاصمة", "مملكة", "سلطنة")  # where somebody arrives, without its name
PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "نا")
# Words by which the other side of a verb is told, behind `and` too.
LEADING = {
    preposition: frozenset(lead + fold(preposition) + end for lead in ("", "و") for end in ("", *PRONOUNS))
    for preposition in ("مع", "إلى")
}
JOURNEY = {"إلى", "-"}  # what وصول and جولة take
AMONG = ("من", "ومن")  # ومن زوار القصر
FARTHEST_GOAL = 25  # words from a verb of going, who goes with all titles, to where one goes
SPORT_WORDS = 4  # different words of matches that make an article one about sport


class Text:
    """A body as numbered sentences. Most tell of no consultation and are never read beyond their words."""

    def __init__(self, body: str, mentions: Sequence[Mention], times: Sequence[Time], vocabulary: Vocabulary) -> None:
        self.body, self.mentions, self.times, self.vocabulary = body, mentions, times, vocabulary
        self._tokens: dict[int, Sequence[Token]] = {}
        self._read: dict[int, Sentence] = {}
        self._rows: dict[int, list[Item]] = {}

    @cached_property
    def _spans(self) -> Sequence[tuple[int, int]]:
        return sentences(self.body)

    @cached_property
    def _last_names(self) -> dict[str, Mention]:
        return last_names(self.mentions)

    @cached_property
    def _public(self) -> frozenset[str]:
        """Who is told of with a title, or known."""
        world = self.vocabulary.world
        public = (one for one in self.mentions if one.title or world.kind(one.entity_id) == POLITICIAN)
        return frozenset(mention.entity_id for mention in public)

    def is_sport(self) -> bool:
        """It has enough words of matches."""
        return len(self.vocabulary.sports.intersection(word_forms(self.body))) >= SPORT_WORDS

    def telling(self) -> list[int]:
        """The sentences in which a word can tell of a consultation, and another of who consults."""
        words, starts = words_of(self.body), [start for start, _ in self._spans]
        told: set[int] = set()
        for place in places_of(words.forms, self.vocabulary.tellers):
            number = bisect(starts, words.starts[place]) - 1
            if number not in told and self._tells(number, place - bisect_left(words.starts, starts[number])):
                told.add(number)
        return sorted(number for number in told if self._named(number) or self._has_somebody(number))

    def _tells(self, number: int, place: int) -> bool:
        """The words there are a trigger as the lexicon has it, and no part of a name: وصل, but not in فيصل."""
        words = self.tokens(number)
        word = words[place]
        if any(mention.start_char < word.end and word.start < mention.end_char for mention in self.mentions):
            return False
        matches = (lexicon.at(words, place) for lexicon in (self.vocabulary.verbs, self.vocabulary.nouns))
        found = [match.value for match in matches if match and not _is_weekday(match)]
        kinds = {trigger.kind for trigger in found}
        if kinds & SURE:
            return any(trigger.kind in SURE and self._may_meet(number, trigger) for trigger in found)
        if kinds & SENDING:
            return _is_by_delegation(words, place)
        if "guests" in kinds:
            return place > 0 and words[place - 1].text in AMONG
        is_journey = not kinds.isdisjoint(JOURNEYS)
        return is_journey and (_is_by_delegation(words, place) or self._arrives(number, place))

    def _may_meet(self, number: int, trigger: Trigger) -> bool:
        """Who speaks, or goes over something, does so with somebody: عرض الوزير الخطة على الصحفيين is no meeting."""
        if trigger.kind == "noun" and trigger.takes <= JOURNEY:
            return self._goes_somewhere(number)
        if trigger.kind != "verb" or not trigger.takes <= LEADING.keys():
            return True
        said = {word.text for word in self.tokens(number)}
        return not all(said.isdisjoint(LEADING[preposition]) for preposition in trigger.takes)

    def _arrives(self, number: int, place: int) -> bool:
        """Behind the verb stands a place of a known country, and somebody of public life in the sentence."""
        words = self.tokens(number)
        start, end = words[place].end, words[min(place + FARTHEST_GOAL, len(words) - 1)].end
        named = [mention for mention in self._named(number) if mention.entity_type == "PERSON"]
        is_public = any(mention.entity_id in self._public for mention in named) or self._has_holder(number)
        return is_public and self._is_abroad(start, end)

    def _goes_somewhere(self, number: int) -> bool:
        """The sentence names a place of a known country, and somebody who may have gone there."""
        if not self._is_abroad(*self._spans[number]):
            return False
        return any(mention.entity_type == "PERSON" for mention in self._named(number)) or self._has_holder(number)

    def _is_abroad(self, start: int, end: int) -> bool:
        """A place of a known country is named there."""
        world = self.vocabulary.world
        named = (mention for mention in self.mentions if start <= mention.start_char < end)
        is_known = any(world.state_of(mention.entity_id) or world.state_within(mention.text) for mention in named)
        return is_known or any(name in self.body[start:end] for name in STATES)

    def _named(self, number: int) -> list[Mention]:
        start, end = self._spans[number]
        return [mention for mention in self.mentions if start <= mention.start_char < end]

    def _has_somebody(self, number: int) -> bool:
        """A nationality, or a noun that somebody is known by without a name."""
        demonyms = self.vocabulary.world.demonyms
        return self._has_holder(number) or any(demonyms.begins(word.text) for word in self.tokens(number))

    def _has_holder(self, number: int) -> bool:
        """A noun that somebody is known by without a name: الوزيران, وفد."""
        words = self.tokens(number)
        heads = ((place, self.vocabulary.party_nouns.at(words, place)) for place in range(len(words)))
        return any(head and _is_known(words, place, head) for place, head in heads)

    def tokens(self, number: int) -> Sequence[Token]:
        """The words of the sentence."""
        if number not in self._tokens:
            self._tokens[number] = tokens(self.body, *self._spans[number])
        return self._tokens[number]

    def sentence(self, number: int) -> Sentence:
        """The sentence with what stands at each of its words."""
        if number not in self._read:
            span = self._spans[number]
            words = self.tokens(number)
            mentions = with_echoes(self.body, words, self._named(number), self._last_names, self.vocabulary)
            times = [time for time in self.times if span[0] <= time.start_char < span[1]]
            self._read[number] = read_sentence(self.body, span, words, (mentions, times), self.vocabulary)
        return self._read[number]

    def row(self, number: int) -> list[Item]:
        """The sentence as items."""
        if number not in self._rows:
            self._rows[number] = items(self.sentence(number))
        return self._rows[number]


def _is_weekday(match: Match[Trigger]) -> bool:
    """الجمعة is no gathering of his: what has an owner has no article."""
    return bool(match.value.pronoun) and match.reading.is_definite


def _is_known(words: Sequence[Token], place: int, head: Match[PartyNoun]) -> bool:
    """The noun is definite by itself, by its owner or by the noun behind it, or announces who is told of behind it."""
    end = place + head.length
    is_definite = head.reading.is_definite or (end < len(words) and words[end].text.startswith("ال"))
    return head.value.kind in UNNAMED and (is_definite or bool(head.value.pronoun) or head.value.kind in GROUPS)


def _is_by_delegation(words: Sequence[Token], place: int) -> bool:
    """وضم الوفد, وفدا يضم, أرسلت وفدا."""
    near = (*words[max(0, place - 3) : place], *words[place + 1 : place + 3])
    return any(name in word.text for word in near for name in DELEGATIONS)
