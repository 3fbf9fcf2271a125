"""The lexicons of `statements`, compiled: what a written word can be in a clause that reports."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import product

from tasks.contract.seed import Seed
from tasks.enrichers.reporting.cues import Cue, cue_forms
from tasks.text.fold import fold
from tasks.text.nouns import noun_forms

CONJUNCTIONS = ("", "و", "ف")
NO_NOUN = "no noun"
KINDS = {
    NO_NOUN: ("opener", "ours", "question", "clause", "hearer", "resumed", "relative", "manner", "when"),
    "unsaying": ("negation", "indefinite", "question", "supposing"),
    "passed": ("hearer", "resumed", "part"),
    "behind": ("ending", "received"),
}  # kinds that are asked for together: words that head no noun phrase, leave a thing unsaid, stand before a subject …
TURN = "turn"  # and what they are together behind which the page may speak again
TURNS = ("allusion", "comes", "recalled")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every lexicon that the grammar asks; the forms are folded.

    cues            by written form, conjunctions included
    source_phrases  by their first word: the words that follow it
    telling         the words that either begin with
    clause_words    kind of each word that ties clauses together, conjunctions included
    words           the forms of each kind of reporting_words.csv
    led_words       as they stand, and behind a conjunction; ولي (العهد) is no ولي, and to me
    channels        by their first word, particles included: the words that follow it, and the kind
    """

    cues: Mapping[str, Cue]
    source_phrases: Mapping[str, Mapping[tuple[str, ...], Cue]]
    telling: frozenset[str]
    clause_words: Mapping[str, str]
    words: Mapping[str, frozenset[str]]
    led_words: Mapping[str, frozenset[str]]
    reported_nouns: frozenset[str]
    owned_nouns: frozenset[str]
    owned_speech: frozenset[str]
    anonymous: frozenset[str]
    channels: Mapping[str, Mapping[tuple[str, ...], str]]
    party_nouns: Mapping[str, str]


@cache
def vocabulary(
    *,
    reporting_cues: Seed,
    reporting_words: Seed,
    reported_nouns: Seed,
    anonymous_speakers: Seed,
    speech_channels: Seed,
    outlets: Seed,
    clause_words: Seed,
    party_nouns: Seed,
) -> Vocabulary:
    """The lexicons as the grammar asks them."""
    cues, phrases = _cues(reporting_cues), _source_phrases(reporting_cues)
    words = _words(reporting_words)
    parties = {form: row["kind"] for row in party_nouns for form in _inflected(row)}
    nouns = [form for row in reported_nouns for form in noun_forms(row["form"])]
    return Vocabulary(
        cues=cues,
        source_phrases=phrases,
        telling=frozenset((*cues, *phrases)),
        clause_words=_clause_words(clause_words),
        words=words,
        led_words={kind: frozenset(_led(forms)) - (parties.keys() - forms) for kind, forms in words.items()},
        reported_nouns=frozenset(form.text for form in nouns),
        owned_nouns=frozenset(form.text for form in nouns if form.pronoun),
        owned_speech=frozenset(_owned_speech(speech_channels)),
        anonymous=frozenset(form for row in anonymous_speakers for form in _unowned(row)),
        channels=_channels((*speech_channels, *_outlet_names(outlets))),
        party_nouns=parties,
    )


def _led(forms: Iterable[str]) -> Iterable[str]:
    return map("".join, product(CONJUNCTIONS, forms))


def _written(row: Mapping[str, str]) -> list[str]:
    """The singular and the plurals; a row of several words has one form."""
    return [row["form"]] if " " in row["form"] else [row["form"], *row["plural"].split()]


def _unowned(row: Mapping[str, str]) -> Iterator[str]:
    """The forms that no pronoun is written to: singular, dual and plurals."""
    for form in _written(row):
        yield from ([fold(form)] if " " in form else (noun.text for noun in noun_forms(form) if not noun.pronoun))


def _owned_speech(seed: Seed) -> Iterator[str]:
    """كلمته, تصريحاتها: speech with the pronoun of its owner."""
    for row in seed:
        if row["kind"] in ("interview", "occasion", "document"):
            for form in _written(row):
                yield from (noun.text for noun in noun_forms(form) if noun.pronoun)


def _inflected(row: Mapping[str, str]) -> Iterator[str]:
    """The forms of a noun; سموه has its pronoun already."""
    for form in _written(row):
        yield from ([fold(form)] if " " in form or row["kind"] == "self" else (noun.text for noun in noun_forms(form)))


def _cues(seed: Seed) -> dict[str, Cue]:
    found: dict[str, Cue] = {}
    for row in seed:
        if row["kind"] != "source":
            for text, cue in cue_forms(row):
                for conjunction in CONJUNCTIONS if len(text) > 2 else CONJUNCTIONS[:2]:  # فرد is one person
                    found.setdefault(conjunction + text, replace(cue, conjunction=conjunction))
    return found


def _source_phrases(seed: Seed) -> dict[str, dict[tuple[str, ...], Cue]]:
    found: defaultdict[str, dict[tuple[str, ...], Cue]] = defaultdict(dict)
    for row in seed:
        if row["kind"] == "source":
            first, *rest = fold(row["form"]).split()
            complements = frozenset(fold(part) for part in row["complements"].split())
            for conjunction in CONJUNCTIONS:
                cue = Cue(row["form"], "source", complements, "source", "", conjunction, length=1 + len(rest))
                found[conjunction + first][tuple(rest)] = cue
    return dict(found)


def _clause_words(seed: Seed) -> dict[str, str]:
    words = {fold(row["form"]): row["kind"] for row in seed if " " not in row["form"]}
    return {conjunction + word: kind for word, kind in words.items() for conjunction in "وف"} | words


def _words(seed: Seed) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in seed:
        found[row["kind"]].add(fold(row["form"]))
    found |= {name: set().union(*(found[kind] for kind in kinds)) for name, kinds in KINDS.items()}
    led = (conjunction + form for kind in TURNS for form in found[kind] for conjunction in ("", "و"))
    found[TURN] = set().union(led, found["stance"], found["turning"])
    return {kind: frozenset(forms) for kind, forms in found.items()}


def _outlet_names(seed: Seed) -> Iterator[Mapping[str, str]]:
    """The names of known outlets; one that is a word or a place too is an outlet only where something is told to it."""
    for row in seed:
        for name in (row["name"], *row["aliases"].split("|")):
            kind = "name" if " " in name or not row["ambiguity"] else "homonym"
            yield {"form": name, "plural": "", "kind": kind}


def _channels(rows: Iterable[Mapping[str, str]]) -> dict[str, dict[tuple[str, ...], str]]:
    found: defaultdict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for row in rows:
        for form, is_owned in _channel_forms(row):
            first, *rest = fold(form).split() or [""]
            is_name = is_owned or row["kind"] in ("name", "homonym")
            for written in _with_particles(first, is_name=is_name) if first else ():
                found[written].setdefault(tuple(rest), row["kind"])
    return dict(found)


def _channel_forms(row: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """The forms of a channel, and whether a pronoun owns them, which takes the place of ال: الحديثة is no حديثه."""
    for form in _written(row):
        if " " in form or row["kind"] in ("head", "show", "name", "homonym"):
            yield form, False
        else:
            yield from ((noun.text, bool(noun.pronoun)) for noun in noun_forms(form))


def _with_particles(word: str, *, is_name: bool) -> Iterable[str]:
    """The word with what may be written to it: ال (a name has it or not), and و and ل or ب before that."""
    bare = word.removeprefix("ال")
    has_article = word != bare
    for conjunction in ("", "و"):
        if not (is_name and has_article):
            yield from (conjunction + particle + word for particle in ("", "ل", "ب"))
        if has_article or not is_name:
            yield from (conjunction + form for form in ("ال" + bare, "لل" + bare, "بال" + bare))
