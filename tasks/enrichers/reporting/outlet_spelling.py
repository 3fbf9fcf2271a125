"""How the name of an outlet is written: in marks or brackets, in Latin letters, with particles."""

from tasks.enrichers.reporting.joined import MARKS
from tasks.enrichers.reporting.sentence import Sentence

LONGEST_CHANNEL = 6  # words


def known_name(sentence: Sentence, place: int) -> tuple[int, str]:
    """The longest known name that starts there, or the word alone where only others do."""
    phrases = sentence.vocabulary.channels[sentence.text(place)]
    following = tuple(sentence.text(at) for at in range(place + 1, place + 1 + max(map(len, phrases))))
    end = place + 1 + max((len(rest) for rest in phrases if rest == following[: len(rest)]), default=0)
    return end, written_name(sentence, place, end)


def quoted_name(sentence: Sentence, place: int) -> tuple[int, str]:
    """The name that a quotation is."""
    quote = sentence.quotes[place]
    return sentence.place_of(quote.end), sentence.body[quote.inner_start : quote.inner_end].strip()


def bracketed_name(sentence: Sentence, place: int) -> tuple[int, str] | None:
    """The name that stands in brackets."""
    for end in range(place + 1, min(place + LONGEST_CHANNEL, len(sentence)) + 1):
        if sentence.gap(end).startswith(")"):
            return end, sentence.phrase(place, end)
    return None


def unled(word: str) -> str:
    """The word without ل or لل: لـCNN, للـmtv."""
    return word.removeprefix("لل") if word.startswith("لل") else word.removeprefix("ل")


def is_latin(letter: str) -> bool:
    """A letter of the Latin script."""
    return letter.isascii() and letter.isalpha()


def written_name(sentence: Sentence, start: int, end: int) -> str:
    """The words of an outlet's name without the particles written to the first."""
    text, word = sentence.phrase(start, end).rstrip(MARKS + "."), sentence.text(start)
    known = sentence.vocabulary.channels
    if word[:1] == "و" and word[1:] in known:
        text, word = text[1:], word[1:]
    if word.startswith("لل") and word[1:] in known and word[2:] not in known and not is_latin(word[2:3]):
        return text[1:]  # للوموند
    if word.startswith("لل"):
        return text[2:].lstrip("ـ") if is_latin(word[2:3]) else "ال" + text[2:]
    if word[:1] in ("ل", "ب") and (word[1:] in known or is_latin(word[1:2])):
        return text[1:].lstrip("ـ")
    return text
