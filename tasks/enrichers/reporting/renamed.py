"""Outlets that are named again by their kind alone: قال المصدر للصحيفة إن."""

from collections.abc import Iterable, Iterator, MutableSequence

from tasks.enrichers.reporting.channels import told_to
from tasks.enrichers.reporting.outlet_names import channel_at
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.vocabulary import Vocabulary
from tasks.text.fold import fold

DESCRIBED = ("ي", "يه")  # endings of what a kind is described by: الصحيفة الأمريكية
COUNTED = ("الاولي", "الثانيه", "الثاني", "الحاديه")  # and of what is a name: القناة الثانية
SEVERAL = ("الصحف", "الجرايد", "المواقع")  # kinds in the plural, which no outlet is meant by again
NAMES = ("التلفزيون الرسمي", "التلفزيون الحكومي")  # of a state, and of one outlet alone


def in_full(sentence: Sentence, place: int, names: Iterable[str], before: MutableSequence[str]) -> Iterator[str]:
    """The names, each kind alone in favour of the outlet that was named last; `before` are those, and learns."""
    for name in names:
        if is_kind(sentence.vocabulary, name):
            yield _named_here(sentence, place) or (before[-1] if before else name)
        else:
            if name:
                before.append(name)
            yield name


def is_kind(vocabulary: Vocabulary, name: str) -> bool:
    """No name, but a kind of outlet: الصحيفة, الموقع, القناة العبرية."""
    first, *rest = fold(name).split() or [""]
    is_head = first.startswith("ال") and vocabulary.channels.get(first, {}).get(()) == "head"
    if not is_head or len(rest) > 1 or fold(name) in NAMES or first in SEVERAL or first.endswith("ات"):
        return False
    return not rest or (rest[0].startswith("ال") and rest[0].endswith(DESCRIBED) and rest[0] not in COUNTED)


def _named_here(sentence: Sentence, end: int) -> str:
    """The last outlet that the sentence names before a place."""
    last, place = "", 0
    while place < end:
        found = channel_at(sentence, place) or told_to(sentence, place)
        if found and found[0] <= end and not is_kind(sentence.vocabulary, found[1]):
            last = found[1]
        place = found[0] if found else place + 1
    return last
