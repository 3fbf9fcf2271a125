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
    def _spans(self) -> Sequence[tuple[int, int]]:
        return sentences(self.body)

    @cached_property
    def _words(self) -> list[Sequence[Token]]:
        return [tokens(self.body, *span) for span in self._spans]

    @cached_property
    def _forms(self) -> set[str]:
        return {word.text for word in tokens(self.body)}

    def is_sport(self) -> bool:
        """It has enough words of matches."""
        return len(self._forms & self.vocabulary.sports) >= SPORT_WORDS

    def telling(self) -> list[int]:
        """The sentences in which a word can tell of a consultation."""
        tellers = {form for form in self._forms if _tells(form, self.vocabulary.tellers)}
        return [
            number
            for number, words in enumerate(self._words if tellers else ())
            if not tellers.isdisjoint([word.text for word in words])
        ]

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
