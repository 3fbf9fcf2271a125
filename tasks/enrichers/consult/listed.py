"""Who is named in a list behind كل من by words that no lexicon knows: each item of it is somebody."""

from collections.abc import Iterator

from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.sentence import Sentence

EACH = ("كل", "كلا", "بكل", "لكل")
COMMAS = ("،", ",", "")
LONGEST = 4  # words of a name


def unknown_of_lists(sentence: Sentence) -> dict[int, Party]:
    """التقى بكل من داون ميلفان، وجو ماكنتيل: the names in the lists of a sentence, by the place they start at."""
    return {
        party.start: party
        for place, clause in sentence.clause_words.items()
        if clause.value == "quantifier"
        for party in _listed(sentence, _behind_each(sentence, place))
    }


def _behind_each(sentence: Sentence, place: int) -> int:
    """Where the list begins that كل من at `place` opens; where there is none, behind the last word."""
    words = [token.text for token in sentence.tokens[place : place + 2]]
    is_each = len(words) > 1 and words[0].removeprefix("و") in EACH and words[1] == "من"
    return place + 2 if is_each else len(sentence.tokens)


def _listed(sentence: Sentence, start: int) -> Iterator[Party]:
    """The unknown names among the items from `start` on; a comma or و parts one from the next."""
    while start < len(sentence.tokens):
        if start > 0 and sentence.tokens[start].gap not in COMMAS and ":" not in sentence.tokens[start].gap:
            return
        end = _end_of(sentence, start)
        if _is_name(sentence, start, end):
            yield _somebody(sentence, start, end)
        start = end


def _end_of(sentence: Sentence, start: int) -> int:
    """Where the item ends: before what is set off, or joined by و."""
    tokens = sentence.tokens
    ends = (at for at in range(start + 1, len(tokens)) if tokens[at].gap or tokens[at].text.startswith("و"))
    return next(ends, len(tokens))


def _is_name(sentence: Sentence, start: int, end: int) -> bool:
    """Two words or more of which no lexicon knows the last, and none is anything in a clause."""
    known = (
        sentence.names, sentence.triggers, sentence.clause_words, sentence.party_nouns, sentence.demonyms,
        sentence.roles, sentence.timed,
    )  # fmt: skip
    is_free = not any(at in places for at in range(start, end) for places in known)
    return is_free and 2 <= end - start <= LONGEST and end - 1 in sentence.strangers


def _somebody(sentence: Sentence, start: int, end: int) -> Party:
    first = sentence.tokens[start]
    conjunction = "و" if first.text.startswith("و") else ""
    text = sentence.body[first.start + len(conjunction) : sentence.tokens[end - 1].end]
    return Party(
        start=start,
        end=end,
        start_char=first.start + len(conjunction),
        kind="office",
        name=None,
        text=text,
        phrase=text,
        conjunction=conjunction,
    )
