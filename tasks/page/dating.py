"""The dates of a page's lines: which lines say a date and little else, and what each calls it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from tasks.contract.seed import Seed
from tasks.contract.tables import Page
from tasks.page.dates import Context, DateFound, date_context, find_dates, page_evidence, without_contexts
from tasks.page.stated_dates import parse_stated
from tasks.text.date_expressions import Evidence
from tasks.text.date_lexicon import DateLexicon, date_lexicon
from tasks.text.fold import fold
from tasks.text.patterns import LETTER_AFTER, LETTER_BEFORE, any_of, spaced
from tasks.text.words import count_words, words

LONGEST = 24  # words and numbers of a line that says a date, in two calendars and zones, and little else
SPARE = 4  # words beside the date: its label, the place, the weather
PUBLISHED_IN = re.compile(r"نشر في\s+(\S.{1,40}?)\s+يوم\b")  # author, outlet and day run together, as aggregators do
DIGIT = re.compile(r"\d")
CLOCK = re.compile(
    r"[^\w]*\d{1,2}\s?[:.]\s?\d\d(?:\s?:\s?\d\d)?\s*(?:[apAP]\.?[mM]\.?|[صم]|صباحا|مساء)?(?:\s+(?:GMT|UTC|بتوقيت(?:\s+\w+){1,2}))?[^\w]*$"
)


@dataclass(frozen=True, slots=True)
class DateSeeds:
    """The lexicons that dates are read with."""

    months: Seed
    weekdays: Seed
    day_periods: Seed
    date_words: Seed
    date_contexts: Seed

    def find(self, text: str, evidence: Evidence) -> list[DateFound]:
        """The dates of a text."""
        return find_dates(
            text,
            months=self.months,
            weekdays=self.weekdays,
            day_periods=self.day_periods,
            date_words=self.date_words,
            evidence=evidence,
        )

    def parse(self, value: str, evidence: Evidence) -> DateFound | None:
        """The date that a metadata value states."""
        return parse_stated(
            value,
            months=self.months,
            weekdays=self.weekdays,
            day_periods=self.day_periods,
            date_words=self.date_words,
            evidence=evidence,
        )

    def today(self, texts: Sequence[str]) -> int | None:
        """The weekday that running text first calls today, 1 (Monday) to 7; None where it calls none so."""
        lexicon = date_lexicon(self.months, self.weekdays, self.day_periods, self.date_words)
        first = next((match for text in texts if (match := _today(lexicon).search(fold(text)))), None)
        return lexicon.weekdays[spaced(first[1])] if first else None

    def learn(self, texts: Sequence[str], evidence: Evidence) -> Evidence:
        """`evidence` with what the dates of the texts add."""
        return page_evidence(
            texts,
            months=self.months,
            weekdays=self.weekdays,
            day_periods=self.day_periods,
            date_words=self.date_words,
            evidence=evidence,
        )


@cache
def _today(lexicon: DateLexicon) -> re.Pattern[str]:
    return re.compile(rf"{LETTER_BEFORE}اليوم[ ،]+({any_of(lexicon.weekdays)}){LETTER_AFTER}")


@dataclass(frozen=True, slots=True)
class Dated:
    """A line's dates, what the line calls them, and whether it says little else."""

    dates: Sequence[DateFound] = ()
    context: Context = "unknown"
    is_date_line: bool = False


NOT_DATED = Dated()


def read_dates(page: Page, texts: Sequence[str], seeds: DateSeeds) -> list[Dated]:
    """The dates of each line; lines of more than LONGEST words are running text and are not asked."""
    short = [bool(DIGIT.search(text)) and count_words(text) <= LONGEST for text in texts]
    latest = page.collected_at.date() + timedelta(days=1) if page.collected_at else None
    told = [text for text, is_short in zip(texts, short, strict=True) if not is_short]
    evidence = Evidence(language=page.language, latest=latest, today=seeds.today(told))
    evidence = seeds.learn([text for text, is_short in zip(texts, short, strict=True) if is_short], evidence)
    return [_read(texts, place, seeds, evidence) if is_short else NOT_DATED for place, is_short in enumerate(short)]


def _read(texts: Sequence[str], place: int, seeds: DateSeeds, evidence: Evidence) -> Dated:
    text = texts[place]
    dates = seeds.find(text, evidence)
    if not dates:
        return NOT_DATED
    spare = "".join(" " if any(d.start_char <= i < d.end_char for d in dates) else char for i, char in enumerate(text))
    if PUBLISHED_IN.search(text):
        return Dated(_with_clock(dates, texts, place, seeds, evidence), "published", is_date_line=True)
    context = date_context(text, date_contexts=seeds.date_contexts)
    rest = without_contexts(spare, seeds.date_contexts)
    if sum(not word.text.isdigit() and len(word.text) > 1 for word in words(rest)) > SPARE:
        return Dated(dates)
    return Dated(_with_clock(dates, texts, place, seeds, evidence), context, is_date_line=True)


def _with_clock(
    dates: list[DateFound], texts: Sequence[str], place: int, seeds: DateSeeds, evidence: Evidence
) -> list[DateFound]:
    """The hour that stands on a line of its own beside the date's."""
    if dates[0].precision != "day":
        return dates
    for beside in (place + 1, place - 1):
        if 0 <= beside < len(texts) and CLOCK.match(texts[beside]):
            timed = seeds.find(f"{texts[place]} {texts[beside]}", evidence)
            if timed and timed[0].precision in ("minute", "second"):
                return [replace(timed[0], text=f"{dates[0].text} {texts[beside]}"), *dates[1:]]
    return dates
