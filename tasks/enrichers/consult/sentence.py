"""A sentence as the grammar sees it: words, and what stands at each of them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tasks.contract.tables import Mention, Time
from tasks.enrichers.consult.vocabulary import PartyNoun, Trigger, Vocabulary
from tasks.text.fold import fold
from tasks.text.lexicon import Match
from tasks.text.tokens import Token, covered

CONJUNCTIONS = ("و", "ف")
NO_NAME = re.compile(r"[وف]?س?[يت]\w{3,}|[وفبلك]?ال\w+|و\w+|لل\w+")  # an imperfect, a definite noun, a joined one
TANWIN = "ً"  # on no verb
HAMZA = "أإآ"  # no article, however it is folded: ألبروس
EXPECTED = ("المقرر", "المنتظر", "المتوقع", "المرتقب", "المرجح", "المفترض", "المخطط", "المزمع")  # من المقرر عقد
BEFORE_VERBS = ("من", "حتي", "منذ")  # prepositions that are conjunctions too


@dataclass(frozen=True, slots=True)
class Name:
    """A mention, as tokens `start` to `end` (exclusive) of the sentence, with the particles written to it."""

    mention: Mention
    start: int
    end: int
    conjunction: str
    particle: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of `body[start_char:end_char]` and what each begins; keys are places of tokens, but of `kinds` entities.

    `strangers` are words that no lexicon knows: behind a title they are the name of who holds it. `plain` ones are
    known, but as nothing that tells of a consultation.
    Party nouns and demonyms are known inside names too; all else only outside them.
    """

    body: str
    start_char: int
    end_char: int
    tokens: Sequence[Token]
    names: dict[int, Name]
    triggers: dict[int, Match[Trigger]]
    party_nouns: dict[int, Match[PartyNoun]]
    clause_words: dict[int, Match[str]]
    demonyms: dict[int, Match[str]]
    roles: dict[int, Match[str]]
    timed: frozenset[int]
    strangers: frozenset[int]
    plain: frozenset[int]
    kinds: Mapping[str, str]

    def kind(self, place: int) -> str:
        """The kind of clause word at a token, or ""."""
        found = self.clause_words.get(place)
        return found.value if found else ""


def read_sentence(
    body: str,
    span: tuple[int, int],
    words: Sequence[Token],
    rows: tuple[Sequence[Mention], Sequence[Time]],
    vocabulary: Vocabulary,
) -> Sentence:
    """The sentence of `body` at `span`, of these words, with the mentions and times that stand in it."""
    mentions, times = rows[0], [time for time in rows[1] if time.timex_type != "SET"]
    names = {name.start: name for mention in mentions for name in _names(body, words, mention)}
    named = {place for name in names.values() for place in range(name.start, name.end)}
    begun = vocabulary.all.places(words)
    free = {kind: [place for place in places if place not in named] for kind, places in begun.items()}
    nouns, verbs = vocabulary.nouns.find(words, free["nouns"]), vocabulary.verbs.find(words, free["verbs"])
    clause_words = vocabulary.clause_words.find(words, free["clause_words"])
    persons = {name.end for name in names.values() if name.mention.entity_type == "PERSON"}
    owned = {place for place in nouns if place not in persons and not _told_before(place, nouns)}
    unfit = {
        place
        for place, verb in verbs.items()
        if verb.value.kind != "guests" and _is_governed(place, clause_words, words, is_noun_too=place in owned)
    }
    unfit |= {place for place, verb in verbs.items() if verb.reading.particle == "ل" and not _is_purpose(verb)}
    unfit |= {place for place in nouns if place in verbs and verbs[place].reading.particle == "ل"}
    unfit |= {place for place, verb in verbs.items() if verb.value.pronoun and body[words[place].end - 1] == "ة"}
    unfit |= {place for place in verbs if TANWIN in body[words[place].start : words[place].end]}  # بحثاً في الأمر
    verbs = {place: verb for place, verb in verbs.items() if place not in unfit}
    triggers, roles = nouns | verbs, vocabulary.roles.find(words, free["roles"])
    party_nouns = vocabulary.party_nouns.find(words, begun["party_nouns"])
    national = [place for place in begun["demonyms"] if not _is_given(words, place)]
    demonyms = vocabulary.world.demonyms.find(words, national)
    known = named | triggers.keys() | clause_words.keys() | roles.keys() | party_nouns.keys() | demonyms.keys()
    timed = {place for time in times for place in covered(words, time.start_char, time.end_char)} - named
    others = set(range(len(words))) - known
    strangers = _strangers(body, words, others, vocabulary)
    return Sentence(
        body,
        *span,
        words,
        names,
        triggers,
        party_nouns,
        clause_words,
        demonyms,
        roles,
        frozenset(timed),
        strangers,
        frozenset(others - strangers - timed),
        vocabulary.world.kinds,
    )


def _strangers(body: str, words: Sequence[Token], places: Iterable[int], vocabulary: Vocabulary) -> frozenset[int]:
    return frozenset(
        place
        for place in places
        if vocabulary.words.look(words[place].text).is_unknown
        and not (NO_NAME.fullmatch(words[place].text) and body[words[place].start] not in HAMZA)
        and not (words[place].text.startswith("ل") and not vocabulary.words.look(words[place].text[1:]).is_unknown)
    )


def _names(body: str, words: Sequence[Token], mention: Mention) -> Iterator[Name]:
    places = covered(words, mention.start_char, mention.end_char)
    if places:
        particles = fold(body[words[places[0]].start : mention.start_char])
        conjunction = particles[:1] if particles[:1] in CONJUNCTIONS else ""
        yield Name(mention, places[0], places[-1] + 1, conjunction, particles[len(conjunction) :][:1])


def _is_governed(
    place: int, clause_words: Mapping[int, Match[str]], words: Sequence[Token], *, is_noun_too: bool
) -> bool:
    """قبل توجهه, أوراق تفاوض: after a preposition stands a noun, and after an indefinite noun what can be one."""
    if place == 0 or words[place].gap:
        return False
    if any((match := clause_words.get(place - back)) and match.length == back for back in (2, 3)):
        return False  # في وقت سابق عقد
    before = clause_words.get(place - 1)
    if before:
        return before.value == "preposition" and words[place - 1].text not in BEFORE_VERBS
    return is_noun_too and (not words[place - 1].text.startswith("ال") or words[place - 1].text in EXPECTED)


def _is_purpose(verb: Match[Trigger]) -> bool:
    """وصل ليلتقي الوزير; not لعقد, لتبادل, ليكون."""
    is_done = verb.value.kind in ("verb", "topic", "light")
    return is_done and verb.value.tense == "imperfect" and verb.reading.stem.startswith(("ي", "ت"))


def _told_before(place: int, nouns: Mapping[int, Match[Trigger]]) -> bool:
    """لقاء عقد, اجتماع أمس عقد: what was told before is what the verb is said of."""
    near = (nouns.get(before) for before in (place - 1, place - 2))
    return any(match and match.value.kind == "noun" for match in near)


def _is_given(words: Sequence[Token], place: int) -> bool:
    """تركي بن سعود: a nationality before a father's name is a given name."""
    return place + 1 < len(words) and words[place + 1].text in ("بن", "ابن")
