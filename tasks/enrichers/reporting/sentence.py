"""A sentence as the grammar of reporting sees it: words, cues, quotations, names."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tasks.contract.tables import Mention, Time
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.vocabulary import Vocabulary
from tasks.text.quotes import Quote
from tasks.text.tokens import START, Token, covered, tokens

THAT = re.compile(r"[وف]?[بل]?(?:ان|انه|انها|انهم|انهما|انهن|انني|اني|انك|اننا|انا|انما|الا)$")
BORDERS = frozenset("،,؛;-–—.…!?؟")
CONJUNCTIONS = "وف"
UNSURE = ("علي", "والي", "عبر", "وعبر")  # prepositions, and nouns or verbs
EXPRESSED = ("عن", "فيه", "فيها", "خلاله", "خلالها", "له", "لها")  # behind the verb عبّر, not the preposition
ADVERBS = ("الان", "اليوم", "البارحه")


@dataclass(frozen=True)
class Context:
    """What is known of a body before its sentences are read; rows that lie outside a sentence are passed over."""

    body: str
    quotes: Sequence[Quote]
    mentions: Sequence[Mention]
    times: Sequence[Time]
    vocabulary: Vocabulary
    tells_ali: bool  # على is written with ى

    @cached_property
    def telling(self) -> list[int]:
        """Where words start that can report."""
        forms = self.vocabulary.telling
        return [word.start for word in tokens(self.body) if word.text in forms]


@dataclass(slots=True)
class Sentence:
    """Words of `body[start:end]` and what stands at each of them; a place is the number of a token.

    kinds   class of each token as a clause word, "" for others; words of a time are adverbs
    cues    the reporting cues
    quotes  the quotation that opens right before a token
    within  the outermost quotation that holds each token, or None
    names   the mentions by their first token, with the place after their last
    named   the places that mentions cover
    """

    body: str
    start: int
    end: int
    vocabulary: Vocabulary
    tokens: Sequence[Token]
    kinds: list[str]
    cues: dict[int, Cue]
    quotes: dict[int, Quote] = field(default_factory=dict)
    within: list[Quote | None] = field(default_factory=list)
    names: dict[int, tuple[Mention, int]] = field(default_factory=dict)
    named: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.tokens)

    def text(self, place: int) -> str:
        """The folded word at a place; "" outside the sentence."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def kind(self, place: int) -> str:
        """The class of the word at a place as a clause word; "" for others and outside the sentence."""
        return self.kinds[place] if 0 <= place < len(self.tokens) else ""

    def gap(self, place: int) -> str:
        """The marks before a place; at the sentence's end those that end it."""
        if place < len(self.tokens):
            return self.tokens[place].gap
        return self.body[self.tokens[-1].end : self.end].strip()

    def is_a(self, place: int, kind: str) -> bool:
        """The word is of a kind of reporting_words.csv, as it stands or behind و or ف."""
        forms, word = self.vocabulary.words.get(kind, frozenset()), self.text(place)
        return word in forms or (word[:1] in CONJUNCTIONS and word[1:] in forms)

    def is_that(self, place: int) -> bool:
        """A complementiser stands there: أن إن بأنه …"""
        word = self.text(place)
        if THAT.match(word) is None or self.gap(place + 1).startswith("."):
            return False
        if self.text(place + 1) == "شاء" or self.gap(place) == "." or place in self.names:
            return False  # إن شاء الله, سي.إن.إن, بان كي مون
        if word.endswith("الا"):
            return self._is_lest(place)
        if word.endswith("انا") and "أ" in self.phrase(place, place + 1):
            return False  # أنا, I
        return not (word == "فان" and place - 1 in self.cues)

    def _is_lest(self, place: int) -> bool:
        """ألا and not إلا, by its hamza or by the verb behind it."""
        written = self.body[self.tokens[place].start : self.tokens[place].end]
        return "أ" in written or ("إ" not in written and self.text(place + 1)[:1] in ("ي", "ت"))

    def has_border(self, place: int) -> bool:
        """A comma, dash or stop stands before the place."""
        return not BORDERS.isdisjoint(self.gap(place))

    def has_colon(self, place: int) -> bool:
        """A colon stands before the place, and not one between figures."""
        if place >= len(self.tokens) or ":" not in self.gap(place) or "://" in self.gap(place):
            return False
        return not (self.text(place - 1).isdigit() and self.text(place).isdigit())

    def phrase(self, start: int, end: int) -> str:
        """The words from one place to before another, as written."""
        return self.body[self.tokens[start].start : self.tokens[end - 1].end]

    def place_of(self, char: int) -> int:
        """The first place that starts at a character of the body or behind it."""
        return bisect_left(self.tokens, char, key=START)


def read_sentence(context: Context, span: tuple[int, int]) -> Sentence | None:
    """The sentence at a span; None when nothing in it reports."""
    starts = context.telling
    if bisect_left(starts, span[0]) == bisect_left(starts, span[1]):
        return None
    words = tokens(context.body, *span)
    cues = _cues(context, words)
    return _sentence(context, span, words, cues) if cues else None


def sentence_at(context: Context, span: tuple[int, int]) -> Sentence:
    """The sentence at a span, whether it reports or not."""
    words = tokens(context.body, *span)
    return _sentence(context, span, words, _cues(context, words))


def _sentence(context: Context, span: tuple[int, int], words: Sequence[Token], cues: dict[int, Cue]) -> Sentence:
    start, end = span
    kinds = [context.vocabulary.clause_words.get(word.text, "") for word in words]
    for place in [place for place, kind in enumerate(kinds) if kind == "adverb" or words[place].text in UNSURE]:
        kinds[place] = _kind(context, words, place)
    sentence = Sentence(context.body, start, end, context.vocabulary, words, kinds, cues)
    _place_quotes(sentence, (quote for quote in context.quotes if start <= quote.start < end))
    _place_names(sentence, (mention for mention in context.mentions if start <= mention.start_char < end))
    _place_times(context, sentence, (time for time in context.times if start <= time.start_char < end))
    return sentence


def _kind(context: Context, words: Sequence[Token], place: int) -> str:
    """The class of a clause word; علي is a name where the writer tells it from على, and no أن follows."""
    word = words[place]
    if word.text == "علي" and context.body[word.end - 1] == "ي" and context.tells_ali:
        return "preposition" if place + 1 < len(words) and THAT.match(words[place + 1].text) else ""
    if word.text == "والي" and context.body[word.start : word.end].endswith("الي") and context.tells_ali:
        return ""  # والي المدينة, no وإلى
    if word.text.lstrip(CONJUNCTIONS) == "عبر" and place + 1 < len(words) and words[place + 1].text in EXPRESSED:
        return ""
    kind = context.vocabulary.clause_words.get(word.text, "")
    if kind != "adverb":
        return kind
    is_adjective = word.text.startswith("ال") and word.text not in ADVERBS
    # الأول, الحالي; where they are of a time, they will be marked
    return "" if is_adjective or _is_given_name(context, words, place) else kind


def _is_given_name(context: Context, words: Sequence[Token], place: int) -> bool:
    """صباح, فجر behind an honorific and before another name: الشيخ صباح الخالد, and not الأمير صباح اليوم."""
    if place == 0 or place + 1 >= len(words):
        return False
    title = words[place - 1].text.removeprefix("و").removeprefix("ال")
    is_time = words[place + 1].text in context.vocabulary.clause_words
    return context.vocabulary.party_nouns.get(title) == "honorific" and not is_time


def _cues(context: Context, words: Sequence[Token]) -> dict[int, Cue]:
    vocabulary, found = context.vocabulary, dict[int, Cue]()
    for place in [place for place, word in enumerate(words) if word.text in vocabulary.telling]:
        word = words[place]
        phrases = vocabulary.source_phrases.get(word.text)
        cue = _source_phrase(words, place, phrases) if phrases else None
        cue = cue or vocabulary.cues.get(word.text)
        if cue and not _is_noun_written(context, word, cue) and not _is_again(context, words, place, cue):
            found[place] = cue
    return found


def _is_again(context: Context, words: Sequence[Token], place: int, cue: Cue) -> bool:
    """مجددا before a preposition or at the end is an adverb: `أعرب مجددا عن`."""
    if cue.lemma != "جدد" or cue.shape != "participle":
        return False
    following = words[place + 1].text if place + 1 < len(words) else ""
    return not following or context.vocabulary.clause_words.get(following) == "preposition"


def _is_noun_written(context: Context, word: Token, cue: Cue) -> bool:
    """A noun that folds to a verb's form: دعاة, no دعاه; نفي, no نفى, where the writer tells ى from ي."""
    last = context.body[word.end - 1]
    if cue.shape != "finite":
        return False
    if cue.lemma.startswith("أ") and context.body[word.start : word.end].lstrip(CONJUNCTIONS).startswith("إ"):
        return True  # إدانتها, no أدانتها
    return (last == "ة") or (last == "ي" and cue.lemma.endswith("ى") and not cue.is_imperfect and context.tells_ali)


def _source_phrase(words: Sequence[Token], place: int, phrases: Mapping[tuple[str, ...], Cue]) -> Cue | None:
    """The longest source phrase that starts at a place."""
    following = tuple(word.text for word in words[place + 1 : place + 4])
    fitting = [rest for rest in phrases if rest == following[: len(rest)]]
    return phrases[max(fitting, key=len)] if fitting else None


def _place_quotes(sentence: Sentence, quotes: Iterable[Quote]) -> None:
    sentence.within = [None] * len(sentence)
    for quote in quotes:
        first, last = sentence.place_of(quote.start), sentence.place_of(quote.end)
        if first < last:
            sentence.quotes.setdefault(first, quote)
            for place in range(first, last) if quote.is_closed else ():
                sentence.within[place] = sentence.within[place] or quote


def _covered(sentence: Sentence, row: Mention | Time) -> range:
    return covered(sentence.tokens, row.start_char, row.end_char)


def _place_names(sentence: Sentence, mentions: Iterable[Mention]) -> None:
    for mention in mentions:
        places = _covered(sentence, mention)
        places = _before_addressee(sentence, places)
        if places and not (len(places) == 1 and sentence.kind(places[0]) == "preposition"):
            sentence.names[places[0]] = (mention, places[-1] + 1)
            sentence.named.update(places)


def _before_addressee(sentence: Sentence, places: range) -> range:
    """The places of a name as far as an outlet that something is told to: `سامر الحداد | لوكالة الأنباء`."""
    for index, place in enumerate(places[1:], 1):
        word = sentence.text(place)
        if word[:1] == "ل" and "head" in sentence.vocabulary.channels.get(word, {}).values():
            return places[:index]
    return places


def _place_times(context: Context, sentence: Sentence, times: Iterable[Time]) -> None:
    for time in times:
        for place in _covered(sentence, time):
            if place not in sentence.named and not _is_given_name(context, sentence.tokens, place):
                sentence.kinds[place] = sentence.kinds[place] or "adverb"
