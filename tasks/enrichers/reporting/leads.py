"""Whether anything stands behind a cue that its content could open with: most sentences that hold one tell nothing."""

from collections.abc import Mapping, Sequence, Set

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.sentence import BORDERS, THAT, Sentence
from tasks.enrichers.reporting.vocabulary import Vocabulary
from tasks.text.tokens import TEXT, Token

UNLED = frozenset(("object", "bare", "ب", "ل"))  # what may open with any word
HOLDING = ("اعتبر", "أبلغ")  # with an object of their own grammar
OWNERS = frozenset(("بلاده", "بلادها", "بلادهم"))
OUR_FUTURE = "سا"
LEADING_TO = ("الي", "مع", "عبر", "نقلا", "ما", "عما")  # to an outlet, a source, a question
AS = ("اذ", "حيث")


def tells(vocabulary: Vocabulary, words: Sequence[Token], cues: Mapping[int, Cue], *, is_marked: bool) -> bool:
    """One of the cues leads to a content, or is in a phrase that attributes one; كما alone leads to nothing."""
    is_open = False
    for place, cue in cues.items():
        if "verb" in cue.complements and place + cue.length not in cues:
            continue
        if _is_source(vocabulary, words, place, cue):
            return True
        if _can_begin(vocabulary, words, place, cue):
            if is_marked or opens_anywhere(cue):
                return True
            is_open = True
    return is_open and _leads_any(vocabulary, words, cues)


def _leads_any(vocabulary: Vocabulary, words: Sequence[Token], cues: Mapping[int, Cue]) -> bool:
    behind = frozenset(map(TEXT, words[min(cues) + 1 :]))
    return not THAT.isdisjoint(behind) or any(leads(vocabulary, cue, behind) for cue in cues.values())


def opens_anywhere(cue: Cue) -> bool:
    """The content of the cue may open with any word."""
    return not cue.complements.isdisjoint(UNLED) or cue.lemma in HOLDING


def leads(vocabulary: Vocabulary, cue: Cue, behind: Set[str]) -> bool:
    """A content could open with a word behind the cue, where no quotation, colon or أن stands there."""
    if not (vocabulary.leading.isdisjoint(behind) and cue.complements.isdisjoint(behind)):
        return True
    if cue.kind == "relay":
        return not (vocabulary.owned_nouns.isdisjoint(behind) and OWNERS.isdisjoint(behind))
    return cue.kind == "say" and any(word.startswith(OUR_FUTURE) for word in behind)


def is_passed(sentence: Sentence, place: int, cue: Cue) -> bool:
    """No content opens at the word, nor an outlet or another clause; not asked of verbs with an object."""
    word, vocabulary = sentence.tokens[place].text, sentence.vocabulary
    if sentence.tokens[place].gap or word in THAT or word[:1] in "بل" or word in cue.complements:
        return False
    if word in LEADING_TO or word in vocabulary.channels or place in sentence.cues or place - 1 in sentence.cues:
        return False
    return "bare" not in cue.complements or not (
        word[:1] == "س" or word in vocabulary.leading or word in vocabulary.led_words["question"]
    )


def _can_begin(vocabulary: Vocabulary, words: Sequence[Token], place: int, cue: Cue) -> bool:
    """A verb that is written like a preposition opens its clause: وبين, حيث عبر."""
    if cue.conjunction or place == 0 or vocabulary.clause_words.get(words[place].text) != "preposition":
        return True
    before = words[place - 1].text
    return before in AS or before in vocabulary.led_words["connective"] or words[place].text == "عبر"


def _is_source(vocabulary: Vocabulary, words: Sequence[Token], place: int, cue: Cue) -> bool:
    """A source phrase, or a verb that may be one: `«…»، يقول الوزير`, `ما نقلته الصحيفة`."""
    if cue.shape == "source":
        return True
    if cue.shape != "finite" or place == 0:
        return False
    if cue.kind == "say" and cue.is_imperfect and not BORDERS.isdisjoint(words[place].gap):
        return True
    is_passed = cue.kind == "relay" or "passed" in cue.complements
    return is_passed and (bool(cue.pronoun) or words[place - 1].text in vocabulary.led_words["indefinite"])
