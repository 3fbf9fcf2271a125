"""The lexicons of `events`, compiled: what a word can be in a clause that tells of a consultation."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tasks.contract.seed import Seed
from tasks.enrichers.consult.world import World
from tasks.text.clitics import LEADS
from tasks.text.fold import fold
from tasks.text.lexicon import Lexicon, Lexicons
from tasks.text.names.vocabulary import Vocabulary as Words
from tasks.text.nouns import noun_forms
from tasks.text.verbs import verb_forms
from tasks.text.words import words

VERBS = (
    "verb",
    "topic",
    "host",
    "scene",
    "light",
    "join",
    "impersonal",
    "exist",
    "gather",
    "compose",
    "arrive",
    "send",
    "invite",
    "attend",
    "guests",
)

TITLE_KINDS = ("office", "honorific")
OFFICES = ("office", "agent", "deputy")
EQUAL = "نظير"  # his counterpart holds the office that he holds
HOMELAND = "بلاد"
BOTH = "both"  # الجانبان: two that are told of elsewhere
SEVERAL = ("ين", "ون", "ان")  # of two or more
SHORTEST = 3  # letters of a word that has other forms; د is an abbreviation
TELLING = ("verb", "topic", "host", "arrive", "send", "noun", "guests")
OF_MEMBERS = "compose"  # tells of a consultation only where a delegation stands near: ضم الوفد


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of a consultation, or carries another that does.

    kind     verb, topic (takes a subject of talk), noun, light (needs a noun) …: see consult_triggers.csv
    takes    prepositions of the other party; "-" for a direct object
    mode     how they consult, "" for a light verb
    tense    perfect or imperfect of a verb, "" of a noun
    is_sport a word of matches too
    pronoun  written at its end: the object of a verb, the owner of a noun
    """

    kind: str
    takes: frozenset[str]
    mode: str
    is_sport: bool = False
    tense: str = ""
    pronoun: str = ""


@dataclass(frozen=True, slots=True)
class PartyNoun:
    """A word that can head the name of a party; `pronoun` as in نظيره, his counterpart.

    of_bodies         several bodies: أحزاب
    may_be_predicate  it has the ending of what somebody becomes (سفيرا), or of two of the kind (سفيرا البلدين)
    """

    kind: str
    pronoun: str = ""
    may_be_predicate: bool = False
    of_bodies: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every lexicon that the grammar asks; `all` tells which of them a word begins a phrase of."""

    verbs: Lexicon[Trigger]
    nouns: Lexicon[Trigger]
    tellers: frozenset[str]
    party_nouns: Lexicon[PartyNoun]
    clause_words: Lexicon[str]
    roles: Lexicon[str]
    statuses: Lexicon[str]
    sports: frozenset[str]
    all: Lexicons
    world: World
    words: Words


def tellers(consult_triggers: Seed) -> frozenset[str]:
    """The first words of the triggers that can tell of a consultation without another, with particles before them."""
    rows = [dict(row) for row in consult_triggers if row["kind"] in (*TELLING, OF_MEMBERS)]
    forms = (form for row in rows for form, _ in (_verb_entries(row) if row["kind"] in VERBS else _noun_entries(row)))
    first = {next(words(fold(form))).text for form in forms}
    return frozenset(lead + form for form in first for lead in LEADS)


def triggers(consult_triggers: Seed) -> tuple[Lexicon[Trigger], Lexicon[Trigger]]:
    """The verbs and the nouns of the triggers, in all their forms."""
    verbs = [entry for row in consult_triggers if row["kind"] in VERBS for entry in _verb_entries(dict(row))]
    nouns = [entry for row in consult_triggers if row["kind"] not in VERBS for entry in _noun_entries(dict(row))]
    return Lexicon(verbs, "سل"), Lexicon(nouns, "بلك", takes_article=True)


def _trigger(row: dict[str, str]) -> Trigger:
    return Trigger(row["kind"], frozenset(row["takes"].split()), row["mode"], row["is_sport"] == "yes")


def _verb_entries(row: dict[str, str]) -> Iterator[tuple[str, Trigger]]:
    trigger = _trigger(row)
    if not row["imperfect"]:
        yield row["form"], trigger
        return
    for form in verb_forms(row["form"], row["imperfect"]):
        yield form.text, replace(trigger, tense=form.tense, pronoun=form.pronoun)


def _noun_entries(row: dict[str, str]) -> Iterator[tuple[str, Trigger]]:
    trigger = _trigger(row)
    for noun in filter(None, (row["form"], row["plural"])):
        first, _, rest = noun.partition(" ")
        for form in noun_forms(first):
            if not (rest and form.pronoun):
                yield f"{form.text} {rest}".strip(), replace(trigger, pronoun=form.pronoun)


def party_heads(party_nouns: Seed, phrase_words: Seed, titles: Seed) -> Lexicon[PartyNoun]:
    """The heads of parties' names, in all their forms; a title of titles.csv is none unless a name follows."""
    heads = [({**row, "kind": row.get("part") or row["kind"]}) for row in (*party_nouns, *phrase_words)]
    others = [{"form": row["form"], "plural": "", "kind": "honorific"} for row in titles if row["kind"] in TITLE_KINDS]
    entries = [entry for row in (*heads, *others) for entry in _party_entries(row)]
    entries.sort(key=lambda entry: bool(entry[1].pronoun))  # دولة, before دول with a pronoun
    return Lexicon(entries, "بلك", takes_article=True)


def _party_entries(row: dict[str, str]) -> Iterator[tuple[str, PartyNoun]]:
    if " " in row["form"] or len(row["form"]) < SHORTEST:
        yield row["form"], PartyNoun(row["kind"])
        return
    folded = fold(row["form"])
    for form in noun_forms(row["form"]):
        is_accusative = row["kind"] in OFFICES and form.text == folded + "ا"
        is_several = row["kind"] in OFFICES and form.text.removeprefix(folded) in SEVERAL  # ممثلين, سفيران
        yield form.text, PartyNoun("collective" if is_several else row["kind"], form.pronoun, is_accusative)
    several = "collective" if row["kind"] in ("body", "government") else row["kind"]
    for plural in row["plural"].split():
        of_bodies = several != row["kind"]
        yield from ((form.text, PartyNoun(several, form.pronoun, False, of_bodies)) for form in noun_forms(plural))


def plain(seed: Seed, column: str, particles: str = "", *, takes_article: bool = False) -> Lexicon[str]:
    """A lexicon whose value is one of its columns."""
    return Lexicon(((row["form"], row[column]) for row in seed), particles, takes_article=takes_article)


def single_words(seed: Seed) -> frozenset[str]:
    """The folded words of a lexicon of single words."""
    return frozenset(word.text for row in seed for word in words(fold(row["form"])))
