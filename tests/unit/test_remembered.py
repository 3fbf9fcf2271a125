"""A word is worked out once, and again when too many were met since."""

import pytest

from tasks.text import remembered as room
from tasks.text.remembered import kept, remembered


class Upper:
    """Keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, word: str) -> str:
        self.asked.append(word)
        return word.upper()


def test_a_word_is_worked_out_once() -> None:
    made = remembered(upper := Upper())
    assert [made(word) for word in "aba"] == list("ABA")
    assert upper.asked == ["a", "b"]


def test_it_never_holds_more_than_its_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "WORDS", 2)
    made = remembered(upper := Upper())
    assert [made(word) for word in "abca"] == list("ABCA")
    assert upper.asked == list("abca")


def test_texts_are_kept_up_to_a_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "CHARACTERS", 5)
    made = kept(upper := Upper())
    assert [made(text) for text in ("ab", "cde", "ab", "long text", "long text", "ab")] == [
        *("AB", "CDE", "AB", "LONG TEXT", "LONG TEXT", "AB")
    ]
    assert upper.asked == ["ab", "cde", "long text", "ab"]
