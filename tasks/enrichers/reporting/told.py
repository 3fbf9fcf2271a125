"""A statement, and which source phrases belong to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tasks.enrichers.reporting.attributed import leads_on
from tasks.enrichers.reporting.attribution import Attribution
from tasks.enrichers.reporting.contents import Span
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker

LONGEST_ASIDE = 10  # words between a statement and the outlet that it is said to come from


@dataclass(frozen=True, slots=True)
class Told:
    """A statement, with the tokens of its cue and of its content's start."""

    cue: int
    content: int
    text: str
    speaker: Speaker
    span: Span
    via: tuple[str, ...]


def is_within(sentence: Sentence, source: Attribution, rows: Sequence[Told]) -> bool:
    """What others say in the middle of a content is part of it: `أكد أن الأمر ليس جديدا كما تقول الشركة، موضحا`."""
    start = sentence.tokens[source.place].start
    return any(told.span.start < start < told.span.end for told in rows)


def covered_by(sentence: Sentence, source: Attribution, rows: Sequence[Told]) -> int | None:
    """Which statement of the sentence a source phrase belongs to: it stands in it, right behind it, or opens it."""
    start = sentence.tokens[source.place].start
    before = sentence.tokens[max(0, source.place - (LONGEST_ASIDE if source.outlet else 1))].end
    nearest: int | None = None
    for index, told in enumerate(rows):
        is_ahead = source.place <= 2 and source.place < told.cue <= source.end + 6
        is_ahead = is_ahead and not leads_on(sentence, source, told.cue)
        is_own = "own" in source.cue.complements and told.span.start <= start < told.span.end
        if is_ahead or is_own or told.cue < source.place < told.content:
            return index
        is_behind = told.cue < source.place and told.span.end <= start and before <= told.span.end + 3
        is_behind = is_behind and (not source.is_relative or sentence.has_border(source.place))
        is_behind = is_behind and not (
            sentence.is_a(told.cue + 1, "resumed") and not source.outlet
        )  # اتصالا دعا فيه إلى
        if is_behind and (nearest is None or told.span.end > rows[nearest].span.end):
            nearest = index
    return nearest
