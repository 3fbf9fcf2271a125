"""Foreign companies, told by the word that their names end in: أباتشي كورب, كيا موتورز."""

from collections.abc import Container, Iterator, Sequence, Set

from tasks.text.names.look import Look
from tasks.text.names.model import Line, Name

LONGEST = 3  # words before the last
FOREIGN_ENOUGH = 0.0  # mean log odds that each of them needs


def companies(line: Line, words: Sequence[Look], taken: Container[int], last: Set[str]) -> Iterator[Name]:
    """The companies of a line.

    taken  the words that known names start with
    last   the words that names of companies end in
    """
    for place in line.places_of(last):
        first = place
        while first > max(0, place - LONGEST) and not line.gap(first) and _may_be(words[first - 1]):
            first -= 1
        is_last = line.word(place + 1) not in last or bool(line.gap(place + 1))
        is_tied = 0 < first < place and not line.gap(first) and _is_tied(words[first - 1])
        if first < place and is_last and first - is_tied not in taken:
            yield Name(first - is_tied, place + 1, "ORGANIZATION", int(is_tied))


def _is_tied(look: Look) -> bool:
    """The first word, tied by و: وتشاينا إيسترن إيرلاينز."""
    return look.opens_with_and and look.is_unknown and not look.is_definite and look.foreign_odds > FOREIGN_ENOUGH


def _may_be(look: Look) -> bool:
    is_bare = not (look.is_definite or look.opens_with_and or look.is_wordless)
    is_given = look.given is not None and look.given.is_foreign and not look.given.bare.skip
    return is_bare and (is_given or (look.is_unknown and look.foreign_odds > FOREIGN_ENOUGH))
