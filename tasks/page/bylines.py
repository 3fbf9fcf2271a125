"""Who wrote an article and where from : the lines of its header."""

from collections.abc import Sequence
from functools import cache

from tasks.contract.seed import Seed
from tasks.page.publisher import known_name, outlet_index, pieces
from tasks.text.fold import fold


@cache
def _cues(seed: Seed) -> frozenset[str]:
    return frozenset(fold(row["cue"]) for row in seed)


def authors_of(lines: Sequence[str], byline_cues: Seed, outlets: Seed) -> tuple[str, ...]:
    """The people that bylines name: parts of two to four words that are no outlet and no cue."""
    cues, index = _cues(byline_cues), outlet_index(outlets)
    names = []
    for line in lines:
        for part in pieces(line):
            bare = " ".join(word for word in part.split() if fold(word) not in cues)
            if 2 <= len(bare.split()) <= 4 and not known_name(bare, index):
                names.append(bare)
    return tuple(dict.fromkeys(names))
