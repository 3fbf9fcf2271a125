"""Whether a folded word is a form of a common noun or of a verb that the lexicon lists."""

from collections.abc import Collection, Set
from dataclasses import dataclass

from tasks.text.clitics import CONJUNCTIONS
from tasks.text.names.parting import Bare
from tasks.text.names.shape import Shape

ARTICLE = "ال"
WEAK_LETTERS = str.maketrans("", "", "اوي")
NOUN_ENDINGS = frozenset("ه ها هم نا ي ين ون ان ات ا يه ته تها تهم تين تي تان وا ت يين هما".split())
LONGEST_ENDING = max(map(len, NOUN_ENDINGS))
PERFECT_ENDINGS = ("", "ت", "وا", "ا", "ه", "ها", "نا")
TO_BE = ("ي", "ن")  # what an imperfect opens with where it is no noun: لتكرير, لتولي
IMPERFECT_ENDINGS = ("ون", "ان", "وا", "ه", "ها", "هم")
SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Nouns:
    """Common nouns: `listed` as the lexicon writes them, `stems` as endings are put to them."""

    listed: frozenset[str]
    stems: frozenset[str]

    @classmethod
    def of(cls, nouns: Set[str], titles: Set[str]) -> "Nouns":
        """Those of the news and the offices; ه gives way to another ending."""
        words = nouns | titles
        return cls(frozenset(nouns), frozenset(words | {word[:-1] for word in words if word.endswith("ه")}))

    def inflect(self, bare: Bare) -> bool:
        """It is a form of one of them; three letters behind a particle are none."""
        stem = bare.text.removeprefix(ARTICLE)
        if bare.particle and stem == bare.text and len(stem) < 4:
            return False
        if stem in self.listed or bare.text in self.listed:
            return True
        for end in range(max(SHORTEST + 1, len(stem) - LONGEST_ENDING), len(stem)):
            if stem[end:] in NOUN_ENDINGS and stem[:end] in self.stems:
                return True
        return False


class Verbs:
    """Verbs, by their perfect and by the letters of their roots; `shape` tells a foreign name from a future."""

    def __init__(self, verbs: Collection[str], shape: Shape) -> None:
        self._perfects = frozenset(verb + ending for verb in verbs for ending in PERFECT_ENDINGS)
        self._roots = {skeleton for verb in verbs if len(skeleton := verb.translate(WEAK_LETTERS)) >= SHORTEST}
        self._shape = shape

    def inflect(self, word: str) -> bool:
        """It is a form of one of them, behind و or ف too, or behind the ل of what is to be done: لنترك, ليشاركوا."""
        if word[:1] == "ل" and word[1:2] in TO_BE and self._is_imperfect(word[2:], SHORTEST + 1):
            return True
        return self._is_form(word) or (word[:1] in CONJUNCTIONS and self._is_form(word[1:]))

    def _is_form(self, word: str) -> bool:
        if word in self._perfects:
            return True
        if len(word) < 4:
            return False
        if word[0] == "ي" and len(word) > 4 and word.endswith(("ون", "وا")):
            return True
        if word[0] == "س" and word[1] in "يتن":
            return self._is_form(word[1:]) or self._shape.odds(word) < 0
        return word[0] in "يتن" and self._is_imperfect(word[1:])

    def _is_imperfect(self, body: str, least: int = SHORTEST) -> bool:
        """Without its first letter it is of a root of `least` letters or more, weak ones left out."""
        if self._is_of_root(body, least):
            return True
        return any(body.endswith(end) and self._is_of_root(body[: -len(end)], least) for end in IMPERFECT_ENDINGS)

    def _is_of_root(self, stem: str, least: int) -> bool:
        """The stem of an imperfect, and no longer than one: يفوز, but not تيفيز."""
        root = stem.translate(WEAK_LETTERS)
        longest = len(root) + (1 if len(root) == SHORTEST else 2)
        return 2 < len(stem) <= longest and len(root) >= least and root in self._roots
