"""The sentences of an article, read as far as they are asked for."""

from bisect import bisect
from collections.abc import Sequence
from functools import cached_property

from tasks.contract.tables import Mention, Time
from tasks.enrichers.consult.echoes import echoes, last_names
from tasks.enrichers.consult.items import Item, items
from tasks.enrichers.consult.sentence import Sentence, read_sentence
from tasks.enrichers.consult.vocabulary import OF_MEMBERS, TELLING, Vocabulary
from tasks.text.sentences import sentences
from tasks.text.tokens import Token, tokens

TELLING_KINDS = frozenset(TELLING)
DELEGATION = "وفد"
SPORT_WORDS = 4  # different words of matches that make an article one about sport


class Text:
    """A body as numbered sentences. Most tell of no consultation and are never read beyond their words."""

    def __init__(self, body: str, mentions: Sequence[Mention], times: Sequence[Time], vocabulary: Vocabulary) -> None:
        self.body, self.mentions, self.times, self.vocabulary = body, mentions, times, vocabulary
        self._read: dict[int, Sentence] = {}
        self._rows: dict[int, list[Item]] = {}

    def __len__(self) -> int:
        return len(self._spans)

    @cached_property
    def _spans(self) -> Sequence[tuple[int, int]]:
        return sentences(self.body)

    @cached_property
    def _last_names(self) -> dict[str, Mention]:
        return last_names(self.mentions)

    def is_sport(self) -> bool:
        """It has enough words of matches."""
        forms = {word.text for word in tokens(self.body)}
        return len(forms & self.vocabulary.sports) >= SPORT_WORDS

    def telling(self) -> list[int]:
        """The sentences in which a word can tell of a consultation."""
        words, starts = tokens(self.body), [start for start, _ in self._spans]
        tellers = self.vocabulary.tellers
        places = [place for place, word in enumerate(words) if word.text in tellers]
        return sorted({bisect(starts, words[place].start) - 1 for place in places if self._is_trigger(words, place)})

    def _is_trigger(self, words: Sequence[Token], place: int) -> bool:
        """The words there are a trigger as the lexicon has it, and no part of a name: وصل, but not in فيصل."""
        word = words[place]
        if any(mention.start_char < word.end and word.start < mention.end_char for mention in self.mentions):
            return False
        matches = (lexicon.at(words, place) for lexicon in (self.vocabulary.verbs, self.vocabulary.nouns))
        kinds = {match.value.kind for match in matches if match is not None}
        return bool(kinds & TELLING_KINDS) or (OF_MEMBERS in kinds and _is_by_delegation(words, place))

    def sentence(self, number: int) -> Sentence:
        """The sentence with what stands at each of its words."""
        if number not in self._read:
            span = self._spans[number]
            words = tokens(self.body, *span)
            mentions = [mention for mention in self.mentions if span[0] <= mention.start_char < span[1]]
            mentions += echoes(self.body, words, mentions, self._last_names, self.vocabulary.tellers)
            times = [time for time in self.times if span[0] <= time.start_char < span[1]]
            self._read[number] = read_sentence(self.body, span, words, (mentions, times), self.vocabulary)
        return self._read[number]

    def row(self, number: int) -> list[Item]:
        """The sentence as items."""
        if number not in self._rows:
            self._rows[number] = items(self.sentence(number))
        return self._rows[number]


def _is_by_delegation(words: Sequence[Token], place: int) -> bool:
    """وضم الوفد, وفدا يضم."""
    return any(DELEGATION in word.text for word in words[max(0, place - 3) : place + 3])
