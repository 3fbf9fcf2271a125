"""Particles parted from words, and words with the marks between them."""

from tasks.text.clitics import Reading, readings
from tasks.text.fold import fold
from tasks.text.tokens import tokens


def test_a_word_is_first_read_whole() -> None:
    assert readings("بيان")[0] == Reading("بيان")


def test_each_particle_is_parted() -> None:
    assert Reading("رئيس", "و", "ب", True) in readings("وبالرئيس")
    assert Reading("رئيس", "", "ل", True) in readings("للرئيس")
    assert Reading("يلتقي", "و", "س") in readings("وسيلتقي")
    assert Reading("قطر", "و") in readings("وقطر")


def test_a_short_word_keeps_its_letters() -> None:
    assert [reading.stem for reading in readings("في")] == ["في"]


def test_tokens_carry_offsets_and_marks() -> None:
    text = "التقى، أمس، «د. سالم» الوزيرَ"
    found = list(tokens(text))
    assert [fold(text[token.start : token.end]) for token in found] == [token.text for token in found]
    assert [token.gap for token in found] == ["", "،", "، «", ".", "»"]


def test_tokens_of_a_part_have_the_offsets_of_the_whole() -> None:
    text = "قال نعم. عاد الوفد."
    assert [text[token.start : token.end] for token in tokens(text, 9, 18)] == ["عاد", "الوفد"]
