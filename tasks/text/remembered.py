"""What was worked out for a word or a text is kept for when it is met again."""

from collections.abc import Callable
from functools import wraps
from typing import Generic, TypeVar

Made = TypeVar("Made")
WORDS = 1 << 17  # some tens of megabytes
CHARACTERS = 1 << 20  # of texts: those of several blocks of articles; some tens of megabytes


class _Remembered(dict[str, Made], Generic[Made]):
    """What a function makes of each text. It forgets all when it holds more than `most`, as `weigh` counts."""

    def __init__(self, make: Callable[[str], Made], most: int, weigh: Callable[[str], int]) -> None:
        super().__init__()
        self._make, self._most, self._weigh = make, most, weigh
        self._held = 0

    def __missing__(self, text: str) -> Made:
        made, weight = self._make(text), self._weigh(text)
        if self._held + weight > self._most:
            self.clear()
            self._held = 0
        self[text] = made
        self._held += weight
        return made


def remembered(make: Callable[[str], Made]) -> Callable[[str], Made]:
    """`make`, asked once for each word: twice as fast as `functools.lru_cache`, which keeps in mind what came when."""
    return _Remembered(make, WORDS, lambda _: 1).__getitem__


def kept(make: Callable[[str], Made]) -> Callable[[str], Made]:
    """`make`, asked once for each text that several enrichers read, one after the other."""
    texts = _Remembered(make, CHARACTERS, len)

    @wraps(make)
    def recalled(text: str) -> Made:
        return texts[text]

    return recalled
