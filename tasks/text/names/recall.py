"""Short forms of persons, understood by the full name that the article gives elsewhere."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter

from tasks.text.names.look import Look
from tasks.text.names.model import Known, Line, Name
from tasks.text.names.parting import bare_forms
from tasks.text.names.vocabulary import Vocabulary
from tasks.text.tokens import where

Form = tuple[str, ...]
SHORTEST = 3  # letters of a common name that stands alone: لي is to me
ENDING = itemgetter(slice(-2, None))  # letters of a word that parting never takes


@dataclass(frozen=True, slots=True)
class Full:
    """Whom a short form stands for: the full name as first written, and the entity if a lexicon knows it."""

    name: str
    known: Known | None


def short_forms(named: Iterable[tuple[Line, Name]], vocabulary: Vocabulary) -> dict[Form, Full]:
    """The last parts of the persons' full names, each with the first person that it fits."""
    found: dict[Form, Full] = {}
    for line, name in named:
        words = _words(line, name)
        last = _last_part(words, vocabulary) if name.type == "PERSON" else 0
        if last and not _is_doubtful(name, vocabulary.look(words[0])):
            found.setdefault(words[last:], Full(line.written(name), name.known))
    return found


def _is_doubtful(name: Name, first: Look) -> bool:
    """Opened by a common word, with no title: سحر الشرق may be no person, and then nor is every الشرق of the text."""
    return name.known is None and name.title is None and (first.is_noun or _is_common_name(first))


def _words(line: Line, name: Name) -> Form:
    return tuple(line.words[name.first : name.end])


def _last_part(words: Form, vocabulary: Vocabulary) -> int:
    """Where the last part starts (0 if there is but one), with what ties it: أبو مرزوق, آل نهيان, نصر الله."""
    start = len(words) - 1
    while start and (
        "tail" in vocabulary.look(words[start]).parts
        or (start > 1 and "tie" in vocabulary.look(words[start - 1]).parts)
    ):
        start -= 1
    return start


def recalled(lines: Iterable[Line], short: Mapping[Form, Full], vocabulary: Vocabulary) -> Iterator[list[Name]]:
    """For each line the places where a short form stands; one that is a common word is left alone."""
    by_first: dict[str, list[Form]] = {}
    for form in short:
        by_first.setdefault(form[0], []).append(form)
    endings = set(map(ENDING, by_first))  # whatever is parted from a word, its end stays
    for line in lines:
        places = where(endings.__contains__, map(ENDING, line.words)) if endings else ()
        yield [
            resolved(line, Name(place, place + len(form), "PERSON", bare.skip), short, form)
            for place in places
            for bare in bare_forms(line.words[place])
            for form in by_first.get(bare.text, ())
            if _stands(line, place, form, vocabulary)
        ]


def resolved(line: Line, name: Name, short: Mapping[Form, Full], form: Form | None = None) -> Name:
    """The name as the full one that it is short for; one that is itself full stays as it is."""
    full = short.get(form or _words(line, name))
    if full is None or name.type != "PERSON" or name.known:
        return name
    return name._replace(known=full.known, full=full.name)


def _stands(line: Line, place: int, form: Form, vocabulary: Vocabulary) -> bool:
    end = place + len(form)
    if end > len(line.words) or not line.is_joined(place, end):
        return False
    if any(line.word(place + step) != word for step, word in enumerate(form) if step):
        return False
    look = vocabulary.look(line.word(place))
    if len(form) > 1 or not (
        look.is_common or look.is_stop or look.is_nationality or look.is_verb or look.title or _is_common_name(look)
    ):
        return True
    if look.is_unknown and not (look.title or look.is_ambiguous) and len(form[0]) >= SHORTEST:
        return True  # a name that is no word of the news: صالح
    is_name = not (look.is_stop or look.is_verb or look.title)
    return is_name and line.word(place) == form[0] and _is_subject(line, place, vocabulary)


def _is_subject(line: Line, place: int, vocabulary: Vocabulary) -> bool:
    """A verb or a title stands before: قال رمضان is no month, if the article names somebody of that name.

    الوزير العربي may be a minister of the Arabs; الدكتور العربي is somebody.
    """
    look, before = vocabulary.look(line.word(place)), vocabulary.look(line.word(place - 1))
    kind = before.title.kind if before.title and before.title.is_definite else ""
    is_titled = kind == "honorific" or (kind == "office" and not look.is_nationality)
    return not line.gap(place) and (is_titled or (before.is_verb and not before.is_common))


def _is_common_name(look: Look) -> bool:
    return look.given is not None and look.given.is_common
