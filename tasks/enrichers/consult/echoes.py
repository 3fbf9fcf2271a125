"""Last names that are common words, where they stand for the person whose full name went before: عون, سلام.

Names leave them alone, since سلام is peace more often than not; between two parties of a consultation it is not.
"""

from collections.abc import Mapping, Sequence

from tasks.contract.tables import Mention
from tasks.enrichers.consult.vocabulary import Vocabulary
from tasks.enrichers.consult.world import PLACE
from tasks.text.tokens import Token, fold_word

PARTICLES = ("و", "ل", "ب")
BEFORE = ("مع", "بين", "الي", "ان", "وان", "كان", "وكان", "الرييس")  # what a name stands behind


def last_names(mentions: Sequence[Mention]) -> dict[str, Mention]:
    """The last word of each person's full name, folded, with the first mention of that name."""
    found: dict[str, Mention] = {}
    for mention in mentions:
        words = mention.text.split()
        if mention.entity_type == "PERSON" and len(words) > 1 and not words[-1].startswith("ال"):
            found.setdefault(fold_word(words[-1]), mention)
    return found


def echoes(
    body: str, words: Sequence[Token], mentions: Sequence[Mention], known: Mapping[str, Mention], vocabulary: Vocabulary
) -> list[Mention]:
    """Whom bare last names in the sentence stand for, behind a word that asks for a party: a trigger, a rank."""
    found: list[Mention] = []
    for place, word in enumerate(words):
        is_joined = word.text not in known and word.text.startswith(PARTICLES)
        full = known.get(word.text[is_joined:])
        if full is None or full.start_char >= word.start or _covers(mentions, word):
            continue
        before = words[place - 1] if place else None
        is_second = is_joined and before is not None and not word.gap and _covers([*mentions, *found], before)
        is_asked = before is None or before.text in BEFORE or before.text in vocabulary.tellers
        is_asked = is_asked or _is_rank(words, place - 1, vocabulary)
        is_first = is_asked and not word.text.startswith("و" * is_joined or " ")
        if is_second or is_first:
            found.append(_echo(body, word.start + is_joined, word.end, full))
    return found


def _is_rank(words: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """واللواء كامل."""
    match = vocabulary.party_nouns.at(words, place)
    return match is not None and match.value.kind == "honorific" and match.reading.is_definite and not words[place].gap


def with_echoes(
    body: str, words: Sequence[Token], mentions: list[Mention], known: Mapping[str, Mention], vocabulary: Vocabulary
) -> list[Mention]:
    """The mentions of a sentence and its echoes; زار بخاري: no town, where the last name was told of before."""
    if not known:
        return mentions
    kind = vocabulary.world.kind
    towns = [mention for mention in mentions if fold_word(mention.text) in known and kind(mention.entity_id) == PLACE]
    kept = [mention for mention in mentions if mention not in towns] if towns else mentions
    found = echoes(body, words, kept, known, vocabulary)
    taken = {mention.start_char for mention in found}
    return [*kept, *found, *(town for town in towns if town.start_char not in taken)]


def _echo(body: str, start: int, end: int, full: Mention) -> Mention:
    return Mention(
        article_id=full.article_id,
        start_char=start,
        end_char=end,
        text=body[start:end],
        entity_id=full.entity_id,
        entity_type=full.entity_type,
    )


def _covers(mentions: Sequence[Mention], word: Token) -> bool:
    return any(mention.start_char < word.end and word.start < mention.end_char for mention in mentions)
