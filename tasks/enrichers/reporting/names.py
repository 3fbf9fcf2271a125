"""How a speaker is written: the name, and the office said with it."""

from tasks.contract.tables import Mention
from tasks.enrichers.reporting.channels import is_occasion
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import LONGEST_NAME_QUOTE
from tasks.enrichers.reporting.sentence import Sentence

QUOTES = '"«»“”'


def title_before(sentence: Sentence, start: int, first: int) -> str:
    """The words before a name, as far as the quotation that it stands in."""
    holding = [place for place in range(start + 1, first) if _holds(sentence, place, first)]
    end = min(holding, default=first)
    return _balanced(sentence.phrase(start, end).strip(" ،,-"))


def _holds(sentence: Sentence, place: int, first: int) -> bool:
    quote = sentence.quotes.get(place)
    return quote is not None and sentence.tokens[first].start < quote.end


def full_name(sentence: Sentence, mention: Mention) -> str:
    """The name as quotation marks part it from the rest, when they do: «بلعيد محند أوسعيد»."""
    for quote in sentence.quotes.values():
        if quote.is_closed and quote.start <= mention.start_char < quote.end:
            inner = sentence.body[quote.inner_start : quote.inner_end]
            return inner if len(inner.split()) <= LONGEST_NAME_QUOTE else mention.text
    return mention.text


def phrase_name(sentence: Sentence, start: int, end: int, cue: Cue) -> str:
    text = sentence.phrase(start, end)
    if (cue.shape == "source" and "ل" in cue.complements) or is_occasion(sentence, start - 1):
        text = "ال" + text[2:] if text.startswith("لل") else text.removeprefix("ل")
    if text.count("(") > text.count(")") and sentence.body[sentence.tokens[end - 1].end :][:1] == ")":
        return text + ")"
    text = text.strip(" -–—،,")
    if text[:1] in QUOTES and not any(mark in QUOTES for mark in text[1:]):
        return text[1:]
    if sum(mark in QUOTES for mark in text) % 2 and sentence.body[sentence.tokens[end - 1].end :][:1] in QUOTES:
        return text + sentence.body[sentence.tokens[end - 1].end]
    return text


def _balanced(text: str) -> str:
    """The text with a bracket closed that stays open in it, and without a mark of quotation that has no partner."""
    if text.count("(") > text.count(")"):
        text += ")"
    return text if sum(mark in QUOTES for mark in text) % 2 == 0 else text.strip(QUOTES + " ")
