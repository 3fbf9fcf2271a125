"""A sentence as the grammar of reporting asks it: words, cues, quotations, names."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from tasks.contract.tables import Mention, Time
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.vocabulary import Vocabulary
from tasks.text.quotes import Quote
from tasks.text.tokens import START, TEXT, Token, places_of, words_of

THAT_ALONE = "ان انه انها انهم انهما انهن انني اني انك اننا انا انما الا".split()
THAT = frozenset(map("".join, product(("", "و", "ف"), ("", "ب", "ل"), THAT_ALONE)))
BORDERS = frozenset("،,٬؛;-–—.…!?؟")
CONJUNCTIONS = "وف"
THIS = ("هذا", "هذه", "ذلك", "تلك")  # words that point at a thing
THESE = (*THIS, "هولاء")  # or at people
BUT = ("لكنه", "لكنها", "ولكنه", "ولكنها")


@dataclass(frozen=True)
class Context:
    """What is known of a body before its sentences are read, all in order; rows outside a sentence are passed over."""

    body: str
    quotes: Sequence[Quote]
    mentions: Sequence[Mention]
    times: Sequence[Time]
    vocabulary: Vocabulary
    tells_ali: bool  # على is written with ى

    @cached_property
    def starts(self) -> tuple[list[int], list[int], list[int]]:
        """Where the quotations, the mentions and the times start."""
        rows = [mention.start_char for mention in self.mentions], [time.start_char for time in self.times]
        return [quote.start for quote in self.quotes], *rows

    @cached_property
    def telling(self) -> list[int]:
        """Where words start that can report."""
        words = words_of(self.body)
        return [words.starts[place] for place in places_of(words.forms, self.vocabulary.telling)]


class _Words(dict[int, str]):
    """Words by place; outside the sentence is none."""

    def __missing__(self, place: int) -> str:
        return ""


@dataclass(slots=True)
class Sentence:
    """Words of `body[start:end]` and what stands at each of them; a place is the number of a token.

    text    says of a place what the folded word there is; "" outside the sentence
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
    text: Callable[[int], str] = field(init=False)

    def __post_init__(self) -> None:
        self.text = _Words(enumerate(map(TEXT, self.tokens))).__getitem__

    def __len__(self) -> int:
        return len(self.tokens)

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
        return self.text(place) in self.vocabulary.led_words.get(kind, ())

    def is_that(self, place: int) -> bool:
        """A complementiser stands there: أن إن بأنه …"""
        word = self.text(place)
        if word not in THAT or self.gap(place + 1).startswith("."):
            return False
        is_spelt = self.is_a(place + 1, "letter") and self.is_a(place - 1, "letter")  # آي إن جي
        if self.text(place + 1) == "شاء" or self.gap(place) == "." or place in self.names or is_spelt:
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
        gap = self.tokens[place].gap if place < len(self.tokens) else self.gap(place)
        return bool(gap) and not BORDERS.isdisjoint(gap)

    def has_colon(self, place: int) -> bool:
        """A colon stands before the place, and not one between figures."""
        if place >= len(self.tokens) or ":" not in self.tokens[place].gap or "://" in self.tokens[place].gap:
            return False
        return not (self.text(place - 1).isdigit() and self.text(place).isdigit())

    def phrase(self, start: int, end: int) -> str:
        """The words from one place to before another, as written."""
        return self.body[self.tokens[start].start : self.tokens[end - 1].end]

    def place_of(self, char: int) -> int:
        """The first place that starts at a character of the body or behind it."""
        return bisect_left(self.tokens, char, key=START)
