"""Contents that nothing introduces: a question, a clause right behind its verb."""

import re

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import is_future, is_our_future
from tasks.enrichers.reporting.our_acts import is_our_act
from tasks.enrichers.reporting.people import HIS
from tasks.enrichers.reporting.sentence import Sentence

VERB = re.compile(r"(?:\w{2,}(?<!ا)ت|[تي]\w{3,}(?<![هاي])(?<!ات))$")  # سهلت, تزيد
THAT_WE = ("انني", "اني", "اننا")
OURS = re.compile(r"آ|أ(?!مل)|ا(?!مل|عتقد)|ن")  # أعتقد; not أمل, اعتقد
WHICH = ("الذي", "هي", "هو", "اذا")  # behind ما: a question
POINTING = ("هذا", "هذه")
SOON = 4  # words within which أن follows what is pointed at


def is_clause(sentence: Sentence, place: int, cue: Cue, *, is_first: bool) -> bool:
    """A clause that nothing introduces: `قال بيان للأمم المتحدة سيحصل`; a question may come later."""
    if (
        sentence.is_a(place, "question")
        or is_ours(sentence, place)
        or (_is_what(sentence, place, cue) and sentence.text(place + 1) in WHICH)
    ):
        return True
    if any(sentence.has_colon(at) for at in range(place, place + 4)):
        return False
    if not is_first or ("near" in cue.complements and sentence.text(place) == "ما"):  # تتابع ما يحصل
        return False
    is_of_part = sentence.text(place) == "من" and "quote" not in cue.complements  # أضاف العديد | من الخدمات
    is_opener = (sentence.is_a(place, "opener") or is_our_act(sentence, place)) and not (
        is_of_part or _is_determiner(sentence, place)
    )
    return is_future(sentence, place) or is_opener or opens_bare(sentence, place, cue)


def _is_what(sentence: Sentence, place: int, cue: Cue) -> bool:
    word = sentence.text(place)
    return word == "ما" or (word == "عما" and "quote" in cue.complements)  # تساءل عما إذا


def is_ours(sentence: Sentence, place: int) -> bool:
    """A verb of the first person, which no other's clause goes on with: `قال الوزير في المدينة نأمل`."""
    word, words = sentence.text(place), sentence.vocabulary.words
    if word in words["although"]:
        return sentence.text(place + 1) in THAT_WE  # قال رغم أنني
    if word not in words["ours"] and not (word[:2] == "سا" and is_our_future(sentence, place)):
        return False
    is_led = (
        sentence.kind(place - 1) == "auxiliary" or sentence.is_that(place - 1) or sentence.is_a(place - 1, "relative")
    )
    return not is_led and (word.startswith("سا") or OURS.match(sentence.phrase(place, place + 1)) is not None)


def _is_determiner(sentence: Sentence, place: int) -> bool:
    """What opens no clause, since أن comes soon or a time is what it points at: `قالت هذه الدراسة إن`, `هذا العام`."""
    if sentence.text(place) not in POINTING:
        return sentence.is_that(place + 1)
    is_time = sentence.is_a(place + 1, "period") or sentence.kind(place + 1) == "adverb"
    return is_time or any(sentence.is_that(at) for at in range(place + 1, place + SOON))


def opens_bare(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Right behind a participle without object a noun or a verb starts a clause: `مضيفا الحكومة قامت`, `مضيفا سهلت`."""
    if cue.shape != "participle" or not cue.complements.issuperset(("bare", "far")):
        return False
    is_him = sentence.is_a(place, "hearer") or sentence.text(place) in HIS or place in sentence.cues
    is_opener = sentence.text(place).startswith("ال") or VERB.match(sentence.text(place)) is not None
    return is_opener and not (is_him or sentence.kind(place) or sentence.has_border(place))
