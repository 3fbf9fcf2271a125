"""How a paragraph in the middle of news begins, and a headline hardly ever: and …, he added …, for his part …"""

from dataclasses import dataclass

AND = "و"
LEAST_BOUND = 4  # letters of a word that `and` is written to


@dataclass(frozen=True, slots=True)
class Openers:
    """Words that paragraphs begin with, and those whose own first letter is waw; folded."""

    words: frozenset[str]
    own_waw: frozenset[str]

    def open(self, key: str) -> bool:
        """Whether folded words begin with an opener, or with `and` written to a word; some write a blank between."""
        if key.startswith(AND + " "):
            key = AND + key[2:]
        first, _, rest = key.partition(" ")
        two = f"{first} {rest.partition(' ')[0]}"
        if {first, two, first.removeprefix(AND), two.removeprefix(AND)} & self.words:
            return True
        return first.startswith(AND) and len(first) >= LEAST_BOUND and first not in self.own_waw
