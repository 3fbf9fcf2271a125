"""What one word can be in the grammar of names."""

from dataclasses import dataclass
from typing import NamedTuple

from tasks.text.names.parting import Bare

PREPOSITIONS = frozenset({"علي"})
# Mean log odds of foreign letters from which an unknown word may be one of two that are a name, where a verb or a comma
# stands before them and an office behind.
TOLD_ENOUGH = -0.9


@dataclass(frozen=True, slots=True)
class Given:
    """A given name in a word: how it is parted, and whether it is a common word as well."""

    bare: Bare
    is_common: bool
    is_foreign: bool


@dataclass(frozen=True, slots=True)
class Head:
    """A noun that opens names of this type; `is_strong` ones do so nearly always, `is_part` belongs to proper names,
    `needs_aim` asks for what the body is for: مدينة الملك عبدالعزيز للعلوم; each state has one `is_sole` body, so
    that its adjective makes a name: البرلمان العراقي; an `is_office` is named by its field: مركز الإعلام الأمني;
    `called_after` says whether it bears names of people, or a place's.
    """

    bare: Bare
    entity_type: str
    is_strong: bool
    is_part: bool
    is_definite: bool
    needs_aim: bool
    is_sole: bool
    is_office: bool
    called_after: str


@dataclass(frozen=True, slots=True)
class Title:
    """An office, an honorific or a kin word: before a name it says who that is."""

    bare: Bare
    kind: str
    is_definite: bool


class Look(NamedTuple):
    """One folded word, looked up in every lexicon.

    opener     the word as the first of a kunya, or عبد
    parts      what it can be inside a person's name: tie, tail, regnal, surname, family (a given name with its article)
    is_relative  a stop word behind which no office goes on: الذي, اليوم
    is_common  it is an inflected form of a common word, is_noun  it is one as the lexicon writes it
    is_unknown  no lexicon knows the word: so it can be a name that nobody wrote down
    foreign_odds  of an unknown word, that it is a foreign name; 0 for others
    may_open   a name of a person can start at the word, behind it, or before it
    """

    given: Given | None
    title: Title | None
    heads: tuple[Head, ...]
    parts: frozenset[str]
    is_wordless: bool
    is_stop: bool
    is_relative: bool
    is_common: bool
    is_noun: bool
    is_verb: bool
    is_adjective: bool
    is_nationality: bool
    is_field: bool
    is_definite: bool
    opens_with_and: bool
    opener: Bare | None
    is_unknown: bool
    foreign_odds: float
    may_open: bool

    @property
    def is_ambiguous(self) -> bool:
        """A given name that is one of the commonest words too: علي, which many write for على."""
        return self.given is not None and self.given.bare.text in PREPOSITIONS
