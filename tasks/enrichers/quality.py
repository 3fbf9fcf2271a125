"""How far a body is the prose of an article: the statistics of FineWeb-2, and three checks of our own."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from tasks.contract.seed import Seed
from tasks.contract.tables import QUALITY_FLAGS, Article, Quality
from tasks.text.fold import fold, fold_mapped
from tasks.text.phrases import Phrases
from tasks.text.repetition import duplicate_gram_share, duplicate_share, repeated_grams, top_gram_share

TOKEN = re.compile(r"\d[\d.,]*\d|\w+|[^\w\s]")
TERMINAL = (".", "!", "?", "؟", "۔", '"', "'")
BULLETS = ("•", "-", "–", "*", "●", "▪", "◦", "‣")
QUOTED = re.compile(r'"[^"\n]{3,400}"')


@dataclass(frozen=True, slots=True)
class Check:
    """Bounds, both inclusive, of one column of `quality`, and the flag of a body outside them."""

    column: str
    flag: str
    low: float = 0.0
    high: float = float("inf")


# FineWeb-2's thresholds for standard Arabic (arb_Arab), and Gopher's where it takes them over; the last two are ours:
# in 2,000 news articles no word takes up more than 0.08.
CHECKS = (
    Check("word_count", "too_short", low=50),
    Check("word_count", "too_long", high=100_000),
    Check("mean_word_length", "garbled", low=2, high=9),
    Check("alphabetic_word_share", "symbol_heavy", low=0.787),
    Check("stop_word_count", "garbled", low=2),
    Check("symbols_per_word", "symbol_heavy", high=0.1),
    Check("newlines_per_word", "not_prose", high=0.189),
    Check("terminal_line_share", "not_prose", low=0.143),
    Check("bullet_line_share", "not_prose", high=0.9),
    Check("ellipsis_line_share", "not_prose", high=0.3),
    Check("duplicate_line_share", "repetitive", high=0.304),
    Check("top_2gram_char_share", "repetitive", high=0.197),
    Check("top_3gram_char_share", "repetitive", high=0.172),
    Check("top_4gram_char_share", "repetitive", high=0.146),
    Check("duplicate_5gram_char_share", "repetitive", high=0.165),
    Check("duplicate_6gram_char_share", "repetitive", high=0.153),
    Check("duplicate_7gram_char_share", "repetitive", high=0.142),
    Check("duplicate_8gram_char_share", "repetitive", high=0.131),
    Check("duplicate_9gram_char_share", "repetitive", high=0.12),
    Check("duplicate_10gram_char_share", "repetitive", high=0.109),
    Check("top_word_share", "keyword_stuffing", high=0.15),
    Check("boilerplate_char_share", "boilerplate", high=0.5),
)
# A template is made of stock phrases and holds no fact. Of 2,000 news articles the highest share of stock phrases is
# 0.073, and 0.046 among those with at most one figure or quotation in 100 words; a page of filler has 0.2.
FORMULAIC_PHRASE_SHARE = 0.09
FORMULAIC_FACTS_PER_WORD = 0.01


def quality(
    article: Article,
    *,
    stop_words: Seed,
    formulaic_phrases: Seed,
    boilerplate_phrases: Seed,
) -> list[Quality]:
    """One row: the figures, and which checks they fail."""
    text = fold_mapped(article.body).text
    tokens = TOKEN.findall(text)
    words = [token for token in tokens if token[0].isalnum()]
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    figures = sum(word[0].isdecimal() for word in words)
    stops, counted = _forms(stop_words), Counter(tokens)
    repeated = repeated_grams(tokens, counted, 10)
    row = Quality(
        article_id=article.article_id,
        quality_score=0.0,
        quality_flags=(),
        word_count=len(words),
        mean_word_length=_per(sum(map(len, words)), words),
        alphabetic_word_share=_per(len(words) - figures, tokens),
        stop_word_count=sum(counted[word] for word in counted.keys() & stops),
        symbols_per_word=_per(text.count("#") + text.count("..."), tokens),
        line_count=len(lines),
        newlines_per_word=_per(max(0, len(lines) - 1), tokens),
        terminal_line_share=_per(sum(line.endswith(TERMINAL) for line in lines), lines),
        bullet_line_share=_per(sum(line.startswith(BULLETS) for line in lines), lines),
        ellipsis_line_share=_per(sum(line.endswith("...") for line in lines), lines),
        duplicate_line_share=duplicate_share(lines),
        top_2gram_char_share=top_gram_share(repeated[2], len(text)),
        top_3gram_char_share=top_gram_share(repeated[3], len(text)),
        top_4gram_char_share=top_gram_share(repeated[4], len(text)),
        duplicate_5gram_char_share=duplicate_gram_share(repeated[5], len(text)),
        duplicate_6gram_char_share=duplicate_gram_share(repeated[6], len(text)),
        duplicate_7gram_char_share=duplicate_gram_share(repeated[7], len(text)),
        duplicate_8gram_char_share=duplicate_gram_share(repeated[8], len(text)),
        duplicate_9gram_char_share=duplicate_gram_share(repeated[9], len(text)),
        duplicate_10gram_char_share=duplicate_gram_share(repeated[10], len(text)),
        top_word_share=_top_word_share(counted, stops, words),
        stock_phrase_word_share=_phrase_share(words, _phrases(formulaic_phrases)),
        facts_per_word=_per(figures + sum(1 for _ in QUOTED.finditer(text)), words),
        boilerplate_char_share=_boilerplate_share(lines, tokens, _phrases(boilerplate_phrases)),
    )
    failed = list(_failed(row))
    return [replace(row, quality_score=1 - len(failed) / (len(CHECKS) + 1), quality_flags=_ordered(failed))]


def _failed(row: Quality) -> Iterator[str]:
    """The flag of each check that the figures fail."""
    for check in CHECKS:
        if not check.low <= getattr(row, check.column) <= check.high:
            yield check.flag
    is_stock = row.stock_phrase_word_share >= FORMULAIC_PHRASE_SHARE
    if is_stock and row.facts_per_word <= FORMULAIC_FACTS_PER_WORD:
        yield "formulaic"


def _ordered(flags: Sequence[str]) -> tuple[str, ...]:
    return tuple(flag for flag in QUALITY_FLAGS if flag in flags)


def _per(count: float, things: Sequence[str]) -> float:
    return count / len(things) if things else 0.0


def _top_word_share(counted: Mapping[str, int], stops: frozenset[str], words: Sequence[str]) -> float:
    often = {word: count for word, count in counted.items() if count > 2 and len(word) > 2 and word not in stops}
    return _per(max((count for word, count in often.items() if word[0].isalnum()), default=0), words)


def _phrase_share(words: Sequence[str], phrases: Phrases) -> float:
    return _per(sum(end - start for start, end in phrases.find(words)), words)


def _boilerplate_share(lines: Sequence[str], tokens: Sequence[str], phrases: Phrases) -> float:
    """Share of characters in lines that hold one of the phrases, which few texts hold at all."""
    if not any(phrases.find(tokens)):
        return 0.0
    chrome = sum(len(line) for line in lines if any(phrases.find(TOKEN.findall(line))))
    return chrome / max(1, sum(map(len, lines)))


@cache
def _forms(seed: Seed) -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in seed)


@cache
def _phrases(seed: Seed) -> Phrases:
    return Phrases(row["form"] for row in seed)
