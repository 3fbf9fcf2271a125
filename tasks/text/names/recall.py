"""Short forms of persons, understood by the full name that the article gives elsewhere."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tasks.text.names.look import Look
from tasks.text.names.model import Known, Line, Name
from tasks.text.names.parting import bare_forms
from tasks.text.names.vocabulary import Vocabulary

Form = tuple[str, ...]


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
        if name.type == "PERSON" and len(words) > 1:
            found.setdefault(
                words[_last_part(words, vocabulary) :], Full(line.text[slice(*line.span(name))], name.known)
            )
    return found


def _words(line: Line, name: Name) -> Form:
    return tuple(line.word(place) for place in range(name.first, name.end))


def _last_part(words: Form, vocabulary: Vocabulary) -> int:
    """Where the last part starts, with what ties it: أبو مرزوق, آل نهيان."""
    start = len(words) - 1
    while start > 1 and "tie" in vocabulary.look(words[start - 1]).parts:
        start -= 1
    return start


def by_first(short: Iterable[Form]) -> dict[str, list[Form]]:
    """The short forms by their first words."""
    found: dict[str, list[Form]] = {}
    for form in short:
        found.setdefault(form[0], []).append(form)
    return found


def recalled(
    line: Line, short: Mapping[Form, Full], firsts: Mapping[str, Sequence[Form]], vocabulary: Vocabulary
) -> Iterator[Name]:
    """The places of the line where a short form stands; one that is a common word is left alone."""
    endings = tuple(first.removeprefix("ال") for first in firsts)  # which stand last, whatever is written to them
    for place in [place for place, token in enumerate(line.tokens) if token.text.endswith(endings)]:
        for bare in bare_forms(line.tokens[place].text):
            for form in firsts.get(bare.text, ()):
                if _stands(line, place, form, vocabulary):
                    yield resolved(line, Name(place, place + len(form), "PERSON", bare.skip), short, form)


def resolved(line: Line, name: Name, short: Mapping[Form, Full], form: Form | None = None) -> Name:
    """The name as the full one that it is short for; one that is itself full stays as it is."""
    full = short.get(form or _words(line, name))
    if full is None or name.type != "PERSON" or name.known:
        return name
    return replace(name, known=full.known, full=full.name)


def _stands(line: Line, place: int, form: Form, vocabulary: Vocabulary) -> bool:
    end = place + len(form)
    if end > len(line.tokens) or not line.is_joined(place, end):
        return False
    if any(line.word(place + step) != word for step, word in enumerate(form) if step):
        return False
    look = vocabulary.look(line.word(place))
    return len(form) > 1 or not (
        look.is_common or look.is_stop or look.is_nationality or look.is_verb or look.title or _is_common_name(look)
    )


def _is_common_name(look: Look) -> bool:
    return look.given is not None and look.given.is_common
