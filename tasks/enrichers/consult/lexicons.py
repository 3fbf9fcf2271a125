"""Every lexicon that the grammar of consultations asks, compiled once."""

from functools import cache

from tasks.contract.seed import Seed
from tasks.enrichers.consult.vocabulary import Vocabulary, party_heads, plain, single_words, tellers, triggers
from tasks.enrichers.consult.world import world
from tasks.text.lexicon import Lexicons
from tasks.text.names.vocabulary import vocabulary as words


@cache
def vocabulary(
    *,
    consult_triggers: Seed,
    party_nouns: Seed,
    phrase_words: Seed,
    titles: Seed,
    clause_words: Seed,
    role_cues: Seed,
    status_cues: Seed,
    sport_cues: Seed,
    entities: Seed,
    nationalities: Seed,
    given_names: Seed,
    name_heads: Seed,
    news_words: Seed,
) -> Vocabulary:
    """The vocabulary of these seeds."""
    verbs, nouns = triggers(consult_triggers)
    known = world(entities, nationalities, phrase_words)
    kinds, roles = plain(clause_words, "kind"), plain(role_cues, "role")
    heads = party_heads(party_nouns, phrase_words, titles)
    return Vocabulary(
        verbs=verbs,
        nouns=nouns,
        tellers=tellers(consult_triggers),
        party_nouns=heads,
        clause_words=kinds,
        roles=roles,
        statuses=plain(status_cues, "effect"),
        sports=single_words(sport_cues),
        all=Lexicons(
            {
                "verbs": verbs,
                "nouns": nouns,
                "party_nouns": heads,
                "clause_words": kinds,
                "roles": roles,
                "demonyms": known.demonyms,
            }
        ),
        world=known,
        words=words(
            given_names=given_names,
            titles=titles,
            name_heads=name_heads,
            news_words=news_words,
            nationalities=nationalities,
            entities=entities,
        ),
    )
