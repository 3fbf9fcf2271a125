"""What a word is written as may be several: a preposition or a name, a cue or a noun."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, THAT, Context
from tasks.text.tokens import START, Token

EXPRESSED = ("عن", "فيه", "فيها", "خلاله", "خلالها", "له", "لها")  # behind the verb عبّر, not the preposition
ADVERBS = ("الان", "اليوم", "البارحه")


def kind_of(context: Context, words: Sequence[Token], place: int) -> str:
    """The class of a clause word; علي is a name where the writer tells it from على, and no أن follows."""
    word = words[place]
    if word.text == "علي" and context.body[word.end - 1] == "ي" and context.tells_ali:
        return "preposition" if place + 1 < len(words) and words[place + 1].text in THAT else ""
    if word.text == "والي" and context.body[word.start : word.end].endswith("الي") and context.tells_ali:
        return ""  # والي المدينة, no وإلى
    if word.text.lstrip(CONJUNCTIONS) == "عبر" and place + 1 < len(words) and words[place + 1].text in EXPRESSED:
        return ""
    if word.text == "علي" and context.body[word.end - 1] == "ي" and _is_named_by_verb(context, words, place):
        return ""
    kind = context.vocabulary.clause_words.get(word.text, "")
    if kind != "adverb":
        return kind
    is_adjective = word.text.startswith("ال") and word.text not in ADVERBS
    # الأول, الحالي; where they are of a time, they will be marked
    return "" if is_adjective or is_given_name(context, words, place) else kind


def _is_named_by_verb(context: Context, words: Sequence[Token], place: int) -> bool:
    """Right behind a verb of saying that takes no على it is who says it: `عبر علي الحداد عن`."""
    cue = context.vocabulary.cues.get(words[place - 1].text) if place else None
    is_verb = cue is not None and cue.kind in ("say", "express") and "علي" not in cue.complements
    return is_verb and not words[place].gap and place + 1 < len(words) and words[place + 1].text.startswith("ال")


def is_given_name(context: Context, words: Sequence[Token], place: int) -> bool:
    """صباح, فجر behind an honorific and before another name: الشيخ صباح الخالد, and not الأمير صباح اليوم."""
    if place == 0 or place + 1 >= len(words):
        return False
    title = words[place - 1].text.removeprefix("و").removeprefix("ال")
    is_time = words[place + 1].text in context.vocabulary.clause_words
    return context.vocabulary.party_nouns.get(title) == "honorific" and not is_time


def cues_in(context: Context, words: Sequence[Token], starts: Sequence[int]) -> dict[int, Cue]:
    """The cues by their places, of words that start where one can: the longest source phrase, else a verb."""
    vocabulary, found = context.vocabulary, dict[int, Cue]()
    for place in [bisect_left(words, start, key=START) for start in starts]:
        if place == len(words):
            break  # a word that the span cuts off
        word = words[place]
        phrases = vocabulary.source_phrases.get(word.text)
        cue = _source_phrase(words, place, phrases) if phrases else None
        cue = cue or vocabulary.cues.get(word.text)
        if cue and not (_is_noun_written(context, word, cue) or _is_other(context, words, place, cue)):
            found[place] = cue
    return found


def _is_other(context: Context, words: Sequence[Token], place: int, cue: Cue) -> bool:
    """مجددا before a preposition or at the end is an adverb; who learns is an outlet: `علمت «ضفاف»`, `علم من مصدر`."""
    following = words[place + 1].text if place + 1 < len(words) else ""
    if cue.lemma.startswith("ا") and cue.shape == "finite" and following in THAT:
        return context.body[words[place].start : words[place].end].lstrip(CONJUNCTIONS).startswith("أ")  # أعتقد أن
    if cue.lemma == "علم":
        return following in THAT or (following != "من" and following not in context.vocabulary.channels)
    if cue.lemma != "جدد" or cue.shape != "participle":
        return False
    return not following or context.vocabulary.clause_words.get(following) == "preposition"


def _is_noun_written(context: Context, word: Token, cue: Cue) -> bool:
    """A noun that folds to a verb's form: دعاة, no دعاه; نفي, no نفى, where the writer tells ى from ي."""
    last = context.body[word.end - 1]
    if cue.is_imperfect and cue.lemma == "ادعى" and last == "ى":
        return True  # تدعى, is called
    if cue.shape != "finite":
        return False
    first = context.body[word.start : word.end].lstrip(CONJUNCTIONS)[:1]
    if cue.lemma.startswith("أ") and first in ("إ", "آ"):
        return True  # إدانتها, no أدانتها; آمل, I hope
    return (last == "ة") or (last == "ي" and cue.lemma.endswith("ى") and not cue.is_imperfect and context.tells_ali)


def _source_phrase(words: Sequence[Token], place: int, phrases: Mapping[tuple[str, ...], Cue]) -> Cue | None:
    """The longest source phrase that starts at a place."""
    following = tuple(word.text for word in words[place + 1 : place + 4])
    fitting = [rest for rest in phrases if rest == following[: len(rest)]]
    return phrases[max(fitting, key=len)] if fitting else None
