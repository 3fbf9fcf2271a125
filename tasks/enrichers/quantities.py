"""Counts and amounts: the number, how exactly it is meant, and what is counted."""

import re
import unicodedata
from collections.abc import Sequence

from tasks.contract.seed import Seed
from tasks.contract.tables import Article, Quantity, Time
from tasks.text.counts import Surroundings
from tasks.text.fold import fold_mapped
from tasks.text.mapped import Mapped
from tasks.text.numbers import numbers
from tasks.text.tied_counts import share

SCORE = re.compile(r"\d\u0640+\d")  # a line drawn between the digits, which folding takes for a mark: 2ـ0


def quantities(
    article: Article,
    times: Sequence[Time],
    *,
    number_words: Seed,
    comparators: Seed,
    measure_units: Seed,
    number_labels: Seed,
    function_words: Seed,
) -> list[Quantity]:
    """The quantities of the body, in order. A number that belongs to a date or a time of day is none."""
    folded = fold_mapped(article.body)
    reader = Surroundings(folded.text, comparators, measure_units, number_labels, function_words)
    dated = [(time.start_char, time.end_char) for time in times if time.timex_type != "DURATION"]
    rows = []
    counted = list(numbers(folded.text, number_words))
    ends = [0, *(number.end for number in counted)]
    for found in share(folded.text, list(map(reader.read, counted, ends))):
        number_start, number_end = folded.span(found.number.start, found.number.end)
        if not reader.is_count(found) or any(start < number_end and number_start < end for start, end in dated):
            continue
        if SCORE.search(article.body, number_start, number_end):
            continue
        start, end = _reader_span(folded, article.body, found.start, found.end)
        unit = slice(*_reader_span(folded, article.body, *found.unit)) if found.unit else None
        rows.append(
            Quantity(
                article_id=article.article_id,
                start_char=start,
                end_char=end,
                text=article.body[start:end],
                value=found.number.value,
                comparator=found.comparator,
                unit=article.body[unit] if unit else None,
            )
        )
    return rows


def _reader_span(folded: Mapped, body: str, start: int, end: int) -> tuple[int, int]:
    """The span in the body of a span of folded text, with the marks on its last letter."""
    start, end = folded.span(start, end)
    while end < len(body) and unicodedata.category(body[end]) == "Mn":
        end += 1
    return start, end
