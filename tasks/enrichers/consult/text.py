"""The sentences of an article, read as far as they are asked for."""

from collections.abc import Sequence
from functools import cached_property, lru_cache

from tasks.contract.tables import Mention, Time
from tasks.enrichers.consult.items import Item, items
from tasks.enrichers.consult.sentence import Sentence, read_sentence
from tasks.enrichers.consult.vocabulary import Vocabulary
from tasks.text.clitics import readings
from tasks.text.sentences import sentences
from tasks.text.tokens import Token, tokens

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
    def _spans(self) -> list[tuple[int, int]]:
        return list(sentences(self.body))

    @cached_property
    def _words(self) -> list[Sequence[Token]]:
        return [tokens(self.body, *span) for span in self._spans]

    def is_sport(self) -> bool:
        """It has enough words of matches."""
        found = {word.text for words in self._words for word in words}
        return len(found & self.vocabulary.sports) >= SPORT_WORDS

    def tells(self, number: int) -> bool:
        """A word of the sentence can tell of a consultation."""
        return any(_tells(word.text, self.vocabulary.tellers) for word in self._words[number])

    def sentence(self, number: int) -> Sentence:
        """The sentence with what stands at each of its words."""
        if number not in self._read:
            span, words = self._spans[number], self._words[number]
            mentions = [mention for mention in self.mentions if span[0] <= mention.start_char < span[1]]
            times = [time for time in self.times if span[0] <= time.start_char < span[1]]
            self._read[number] = read_sentence(self.body, span, words, (mentions, times), self.vocabulary)
        return self._read[number]

    def row(self, number: int) -> list[Item]:
        """The sentence as items."""
        if number not in self._rows:
            self._rows[number] = items(self.sentence(number))
        return self._rows[number]


@lru_cache(maxsize=1 << 16)
def _tells(word: str, tellers: frozenset[str]) -> bool:
    return any(reading.stem in tellers for reading in readings(word))
