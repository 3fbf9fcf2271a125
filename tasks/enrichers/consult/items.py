"""A sentence as a row of items: parties, prepositions, triggers, and the words between, each told once."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from tasks.enrichers.consult.parties import parties
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.sentence import Sentence
from tasks.enrichers.consult.vocabulary import Trigger
from tasks.text.lexicon import Match

ENDS = frozenset(".:؛;!?؟…")
COMMAS = frozenset("،,")
QUOTES = frozenset('"«“')
SET_OFF = QUOTES | {")"}
DETACHED = ("ب", "ل")
DASHES = frozenset("-–—/")
BY = "من قبل"
ONE_WORD = {"من اجل": "لاجل", BY: BY, "من طرف": BY, "من لدن": BY, "في اتجاه": "الي"}
OPENERS = ("subordinator", "complementiser", "auxiliary")
NOUNS = ("noun", "relation", "modifier", "invitation")


class Item(NamedTuple):
    """Tokens `start` to `end` (exclusive), taken as one.

    kind         party time role verb noun relation modifier invitation demonym word, or the kind of a clause word
    word         the folded words without و or ف
    conjunction  the و or ف written to them
    mark         "end" "," "(" or "-" for what stands before, or ""
    value        role, or entity id of a demonym
    particle     the ب ل ك or س written to a trigger
    is_definite  of a noun: by ال or by the word it is bound to
    closes       a bracket is closed before it
    opens        a quotation is opened before it
    """

    kind: str
    start: int
    end: int
    word: str
    conjunction: str
    mark: str
    value: str = ""
    party: Party | None = None
    trigger: Trigger | None = None
    particle: str = ""
    is_definite: bool = False
    closes: bool = False
    opens: bool = False


def has_owner(item: Item) -> bool:
    """لقائه: a noun with a pronoun."""
    return item.kind == "noun" and bool(item.trigger and item.trigger.pronoun)


def items(sentence: Sentence) -> list[Item]:
    """The items of a sentence, in order, without gaps."""
    return list(_items(sentence))


def _items(sentence: Sentence) -> Iterator[Item]:
    found, tokens, plain = parties(sentence), sentence.tokens, sentence.plain
    place = 0
    while place < len(tokens):
        gap, party = tokens[place].gap, found.get(place)
        if place in plain and party is None:
            item = Item("word", place, place + 1, tokens[place].text, "", _mark(sentence, place) if gap else "")
        else:
            item = party_item(sentence, party) if party else _other(sentence, place)
            if place and tokens[place - 1].text in DETACHED:
                item = _attached(item, tokens[place - 1].text)
        is_set_off = gap and not SET_OFF.isdisjoint(gap)
        yield item._replace(closes=")" in gap, opens=not QUOTES.isdisjoint(gap)) if is_set_off else item
        place = item.end


def _attached(item: Item, particle: str) -> Item:
    """قام بـ"زيارة", بـ "مصر": a particle that a quotation mark parts from its word is still of it."""
    if item.party and not item.party.particle:
        return item._replace(party=replace(item.party, particle=particle))
    return item._replace(particle=particle) if item.trigger and not item.particle else item


def party_item(sentence: Sentence, party: Party) -> Item:
    """A party as an item."""
    mark = _mark(sentence, party.start)
    return Item("party", party.start, party.end, party.text, party.conjunction, mark, party=party)


def _other(sentence: Sentence, place: int) -> Item:
    """The item at a token where no party starts."""
    mark, text = _mark(sentence, place), sentence.tokens[place].text
    if place in sentence.timed:
        return Item("time", place, place + 1, text, "", mark)
    role = sentence.roles.get(place)
    if role:
        return Item("role", place, place + role.length, role.reading.stem, role.reading.conjunction, mark, role.value)
    trigger, clause = sentence.triggers.get(place), sentence.clause_words.get(place)
    if trigger and not (clause and _is_clause_word(clause, trigger)):
        return _trigger_item(sentence, place, trigger)
    if clause:
        kind = _clause_kind(sentence, place, clause)
        word = ONE_WORD.get(clause_text(sentence, place, clause.length), clause.reading.stem)
        return Item(kind, place, place + clause.length, word, clause.reading.conjunction, mark)
    demonym = sentence.demonyms.get(place)
    if demonym and not demonym.reading.particle:
        return Item("demonym", place, place + demonym.length, text, demonym.reading.conjunction, mark, demonym.value)
    return Item("word", place, place + 1, text, "", mark)


def clause_text(sentence: Sentence, place: int, length: int) -> str:
    """The words of a clause word that is written as several, or ""."""
    return " ".join(token.text for token in sentence.tokens[place : place + length]) if length > 1 else ""


def _clause_kind(sentence: Sentence, place: int, clause: Match[str]) -> str:
    """As in the lexicon; but غير before an adjective opens no clause: زيارة غير معلنة."""
    if clause.value == "subordinator" and clause.reading.stem == "غير":
        return clause.value if sentence.kind(place + clause.length) == "complementiser" else "word"
    return "time" if clause.value == "adverb" else clause.value


def _is_clause_word(clause: Match[str], trigger: Match[Trigger]) -> bool:
    """The longer phrase holds; كان before another verb only tells its time."""
    return clause.value == "auxiliary" and trigger.value.tense == "perfect"


def _trigger_item(sentence: Sentence, place: int, match: Match[Trigger]) -> Item:
    reading, end = match.reading, place + match.length
    kind = "relation" if match.value.kind == "bearer" else match.value.kind
    kind = kind if kind in NOUNS else "verb"
    return Item(
        kind, place, end, reading.stem, reading.conjunction, _mark(sentence, place),
        trigger=match.value, particle=reading.particle, is_definite=reading.is_definite or _is_bound(sentence, end),
    )  # fmt: skip


def _is_bound(sentence: Sentence, place: int) -> bool:
    """The noun before is made definite by the common noun at `place`: محادثات السلام."""
    known = (sentence.names, sentence.party_nouns, sentence.timed)
    if place >= len(sentence.tokens) or any(place in places for places in known):
        return False
    token = sentence.tokens[place]
    return not token.gap and token.text.startswith("ال") and place not in sentence.clause_words


def _mark(sentence: Sentence, place: int) -> str:
    if not sentence.tokens[place].gap:
        return ""
    gap = set(sentence.tokens[place].gap)
    before = sentence.tokens[place - 1].text if place else ""
    is_initial = gap == {"."} and len(before) == 1
    is_list = gap == {":"} and before == "من"  # كلا من: سالم وكريم
    if gap & ENDS and not (is_initial or is_list):
        return "end"
    if "(" in gap and ")" not in gap:
        return "("
    if gap & COMMAS:
        return ","
    return "-" if gap & DASHES else ""
