"""Who wrote an article and where from : the lines of its header."""

from collections.abc import Sequence
from functools import cache

from tasks.contract.seed import Seed
from tasks.page.outlets import LATIN_LEAD, Outlets, known_name, pieces
from tasks.text.fold import fold


@cache
def _cues(seed: Seed) -> frozenset[str]:
    return frozenset(fold(row["cue"]) for row in seed)


def authors_of(lines: Sequence[str], byline_cues: Seed, outlets: Outlets) -> tuple[str, ...]:
    """The people that bylines name: parts of two to four words that are no outlet and no cue."""
    cues = _cues(byline_cues)
    names = []
    for line in lines:
        for part in pieces(line):
            bare = " ".join(word for word in LATIN_LEAD.sub("", part).split() if fold(word) not in cues)
            if 2 <= len(bare.split()) <= 4 and not known_name(bare, outlets):
                names.append(bare)
    return tuple(dict.fromkeys(names))
