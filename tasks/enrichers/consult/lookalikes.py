"""Nouns that look like the head of a party and are none: before whom, what somebody becomes."""

from tasks.enrichers.consult.sentence import Sentence
from tasks.text.clitics import readings

IMAM = "امام"  # folded


def is_before(sentence: Sentence, place: int, stem: str) -> bool:
    """أمام الفريق: before the team, and no imam of it."""
    token = sentence.tokens[place]
    return stem == IMAM and sentence.body[token.end - len(IMAM)] != "إ" and not token.text.startswith("ال")


def is_predicate(sentence: Sentence, place: int) -> bool:
    """عينه سفيرا لدى, رئيسا للبنك, مبعوثا خاصا: what somebody becomes; not وزيرا الخارجية, two ministers."""
    after = sentence.tokens[place + 1] if place + 1 < len(sentence.tokens) else None
    if place + 1 in sentence.demonyms:
        return False  # زار مبعوثا قطريا
    if after is None or after.gap or sentence.kind(place + 1):
        return True
    return any(reading.particle == "ل" for reading in readings(after.text)) or after.text.endswith("ا")
