"""Verbs of we, right behind a cue."""

from tasks.enrichers.reporting.heads import bare, can_say
from tasks.enrichers.reporting.sentence import Sentence

SHORTEST_OURS = 5  # letters


def is_our_act(sentence: Sentence, place: int) -> bool:
    """A word with the ending of we or our right behind a cue, whom no one is called by: رصدنا, and not مصدرنا."""
    word = sentence.text(place)
    is_behind = place - 1 in sentence.cues and place not in sentence.named
    if not (is_behind and word.endswith("نا")) or len(word) < SHORTEST_OURS:
        return False
    vocabulary, noun = sentence.vocabulary, bare(word)[:-2]
    is_someone = (
        noun in vocabulary.anonymous
        or noun in vocabulary.party_nouns
        or vocabulary.channels.get(noun, {}).get(()) == "head"
    )
    return not (is_someone or can_say(sentence, place) or word.startswith("ال"))
