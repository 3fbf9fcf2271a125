"""Who said what, through whom: one row for each reporting cue that has a content of its own."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter

from tasks.contract.ids import make_id
from tasks.contract.seed import Seed
from tasks.contract.tables import Article, Mention, Statement, Time
from tasks.enrichers.reporting.discourse import Discourse
from tasks.enrichers.reporting.lines import parted_at_stops, with_quoted_lines
from tasks.enrichers.reporting.reading import read_sentence, sentence_at
from tasks.enrichers.reporting.sentence import Context, Sentence
from tasks.enrichers.reporting.telling import Telling
from tasks.enrichers.reporting.told import Told
from tasks.enrichers.reporting.vocabulary import vocabulary
from tasks.text.clauses import quoted_sentences
from tasks.text.quotes import quotations

START_CHAR = attrgetter("start_char")
FARTHEST = 4  # letters: a mark of quotation, a stop, a blank


def statements(
    article: Article,
    mentions: Sequence[Mention],
    times: Sequence[Time],
    *,
    reporting_cues: Seed,
    reporting_words: Seed,
    reported_nouns: Seed,
    anonymous_speakers: Seed,
    speech_channels: Seed,
    outlets: Seed,
    clause_words: Seed,
    party_nouns: Seed,
) -> list[Statement]:
    """The statements of an article in order."""
    words = vocabulary(
        reporting_cues=reporting_cues,
        reporting_words=reporting_words,
        reported_nouns=reported_nouns,
        anonymous_speakers=anonymous_speakers,
        speech_channels=speech_channels,
        outlets=outlets,
        clause_words=clause_words,
        party_nouns=party_nouns,
    )
    mentions, times = sorted(mentions, key=START_CHAR), sorted(times, key=START_CHAR)
    context = Context(article.body, quotations(article.body), mentions, times, words, " على " in article.body)
    people = [one for one in mentions if one.entity_type == "PERSON"]
    discourse = Discourse(words.words["rank"], people, words.words["writer"])
    rows: list[Statement] = []
    before: tuple[int, int] | None = None
    read: Sentence | None = None
    spans = parted_at_stops(article.body, quoted_sentences(article.body, context.quotes), context.quotes)
    for span in with_quoted_lines(article.body, spans):
        sentence = read_sentence(context, span)
        if sentence:
            discourse.before = partial(_before, context, before, read) if before else None
            telling = Telling(sentence, discourse)
            told = [_row(article, row) for row in telling.told()]
            rows += told
            carrier = "" if told or not rows else telling.carrier()
            if carrier and _is_right_before(article.body, rows[-1].end_char, span[0]):
                rows[-1] = replace(rows[-1], via=(*rows[-1].via, carrier))
        before, read = span, sentence
    return sorted(rows, key=lambda row: (row.start_char, row.end_char))


def _before(context: Context, span: tuple[int, int], read: Sentence | None) -> Sentence:
    """The sentence at a span, as it was read where it reports."""
    return read or sentence_at(context, span)


def _is_right_before(body: str, end: int, start: int) -> bool:
    """Only a stop stands between two places of a paragraph."""
    return start - end <= FARTHEST and "\n" not in body[end:start]


def _row(article: Article, told: Told) -> Statement:
    return Statement(
        statement_id=make_id("s", article.article_id, told.cue, told.span.start, told.span.end),
        article_id=article.article_id,
        speaker=told.speaker.name,
        speaker_entity_id=told.speaker.entity_id,
        speaker_title=told.speaker.title,
        is_anonymous=told.speaker.is_anonymous,
        cue=told.text,
        is_direct=told.span.is_direct,
        content=article.body[told.span.start : told.span.end],
        via=told.via,
        start_char=told.span.start,
        end_char=told.span.end,
    )
