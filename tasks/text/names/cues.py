"""Whether the words around a form speak for its being a name."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from tasks.contract.seed import Seed
from tasks.text.names.model import Line, matching_form
from tasks.text.names.parting import Bare, bare_forms

QUOTE = frozenset("\"'“”«»‘’„‹›")
UNQUOTED = frozenset({"place", "town", "title"})  # quotation marks set off bodies and works, not places or people
NEAR_ENOUGH = 2  # words of one kind that an article must hold before they stand for its subject


class Form(NamedTuple):
    """A known form where it stands: `line.words[place:end]`, its first word parted."""

    line: Line
    place: int
    end: int
    bare: Bare


class Cues:
    """The lexicon name_cues: for each need the words before, behind, or anywhere in the article that meet it."""

    def __init__(self, seed: Seed) -> None:
        self._words: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for row in seed:
            self._words[row["need"], row["position"]].add(matching_form(row["form"]))
        self._near = {need: words for (need, position), words in self._words.items() if position == "near"}

    def subjects(self, lines: Iterable[Line]) -> frozenset[str]:
        """The needs that the article as a whole meets, or could meet: all that no word of `near` is asked for."""
        words = set[str]().union(*(line.distinct for line in lines))
        return frozenset(need for need, near in self._near.items() if len(words & near) >= NEAR_ENOUGH)

    def meets(self, need: str, form: Form, subjects: frozenset[str]) -> bool:
        """The form has the cue it needs, so far as one can say without the other names of the line."""
        if not need or (need not in UNQUOTED and is_quoted(form.line, form.place, form.end)):
            return True
        if need in self._near:
            is_asked = (need, "before") in self._words
            return need in subjects and (not is_asked or self._stands(need, form))
        return self._stands(need, form)

    def _stands(self, need: str, form: Form) -> bool:
        line, particle = form.line, form.bare.particle
        ties = ("",) if need in UNQUOTED else ("", "(")  # صحيفة (الأيام), but not شاهد (صور)
        before = line.word(form.place - 1) if line.gap(form.place) in ties else ""
        behind = line.word(form.end) if not line.gap(form.end) else ""
        return (
            bool(particle and particle in self._words[need, "particle"])
            or any(bare.text in self._words[need, "before"] for bare in bare_forms(before))
            or behind in self._words[need, "after"]
        )


@cache
def cues(seed: Seed) -> Cues:
    """The cues of a lexicon, compiled once."""
    return Cues(seed)


def is_quoted(line: Line, place: int, end: int) -> bool:
    """The words alone stand between quotation marks."""
    return line.gap(place)[-1:] in QUOTE and line.gap(end)[:1] in QUOTE
