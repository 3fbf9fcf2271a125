"""Reading a sentence: its words, with the cues, quotations, names and times that stand at them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from tasks.contract.tables import Mention, Time
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.sentence import Context, Sentence
from tasks.enrichers.reporting.word_classes import cues_in, is_given_name, kind_of
from tasks.text.quotes import Quote
from tasks.text.tokens import TEXT, Token, covered, tokens, where

UNSURE = ("علي", "والي", "عبر", "وعبر")  # prepositions, and nouns or verbs


def read_sentence(context: Context, span: tuple[int, int]) -> Sentence | None:
    """The sentence at a span; None when nothing in it reports."""
    starts = _starts(context, span)
    if not starts:
        return None
    words = tokens(context.body, *span)
    cues = cues_in(context, words, starts)
    # كما alone leads to nothing that reports
    is_reporting = any("verb" not in cue.complements for cue in cues.values())
    return _sentence(context, span, words, cues) if is_reporting else None


def sentence_at(context: Context, span: tuple[int, int]) -> Sentence:
    """The sentence at a span, whether it reports or not."""
    words = tokens(context.body, *span)
    return _sentence(context, span, words, cues_in(context, words, _starts(context, span)))


def _starts(context: Context, span: tuple[int, int]) -> Sequence[int]:
    """Where words start in the span that can report."""
    starts = context.telling
    return starts[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def _sentence(context: Context, span: tuple[int, int], words: Sequence[Token], cues: dict[int, Cue]) -> Sentence:
    start, end = span
    classes = context.vocabulary.clause_words
    kinds = [""] * len(words)
    for place in where(classes.__contains__, map(TEXT, words)):
        kind = classes[words[place].text]
        kinds[place] = kind_of(context, words, place) if kind == "adverb" or words[place].text in UNSURE else kind
    sentence = Sentence(context.body, start, end, context.vocabulary, words, kinds, cues)
    quotes, mentions, times = context.starts
    _place_quotes(sentence, context.quotes[bisect_left(quotes, start) : bisect_left(quotes, end)])
    _place_names(sentence, context.mentions[bisect_left(mentions, start) : bisect_left(mentions, end)])
    _place_times(context, sentence, context.times[bisect_left(times, start) : bisect_left(times, end)])
    return sentence


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
        is_preposition = len(places) == 1 and sentence.kind(places[0]) == "preposition"
        if places and not (is_preposition or _is_verb_and_office(sentence, mention, places)):
            sentence.names[places[0]] = (mention, places[-1] + 1)
            sentence.named.update(places)


def _is_verb_and_office(sentence: Sentence, mention: Mention, places: range) -> bool:
    """A verb that is a given name too, before the office of who speaks or what: `وطالب الأمين العام`, `دان ما حدث`."""
    cue = sentence.cues.get(places[0])
    if cue is not None and cue.shape == "source":
        return True  # بحسب بن عواد
    if cue is None or cue.shape != "finite" or mention.entity_type != "PERSON":
        return False
    office = sentence.text(places[0] + 1)
    if len(places) == 1:
        return office == "ما"  # دان ما سماه
    if cue.conjunction == "و" and places[0] == 0:
        return office.startswith("ال")  # وطالب الحداد
    return office.startswith("ال") and sentence.vocabulary.party_nouns.get(office[2:]) == "office"


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
            if place not in sentence.named and not is_given_name(context, sentence.tokens, place):
                sentence.kinds[place] = sentence.kinds[place] or "adverb"
