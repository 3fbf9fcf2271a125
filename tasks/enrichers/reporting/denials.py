"""What is not said, or only may be said; and words that open clauses but report nothing."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.sentence import Sentence

NEAR = 7  # words behind a verb within which one who is prayed to is named


def is_denied(sentence: Sentence, place: int, cue: Cue) -> bool:
    """What is not said, or only may be said; and words that open clauses but report nothing."""
    if _is_behind_no(sentence, place):
        return True
    if sentence.is_a(place + 1, "unsaid") and not (sentence.has_colon(place + 1) or cue.kind == "view"):
        return True  # and not وأضاف: «والله …», معتبرا ذلك تصعيدا
    is_death = cue.lemma == "استشهد" and not sentence.text(place + 1).startswith("ب")  # استشهد الجنود
    if (
        is_death
        or is_prayer(sentence, place, cue)
        or ("document" in cue.complements and sentence.text(place - 1).endswith("كما"))
    ):
        return True  # وكما ورد في البيان
    is_open = sentence.text(place - 1) in ("ان", "بان", "من") and sentence.text(place - 2) != "قبل"  # قبل أن يضيف
    return cue.is_imperfect and (sentence.is_a(place - 1, "perhaps") or is_open)


def _is_behind_no(sentence: Sentence, place: int) -> bool:
    """Behind a negation or question nothing is said, but for what something is called: على ما قالت الوزارة إنه."""
    if sentence.has_border(place):
        return False  # «… ومن لا»، لافتا إلى
    word = sentence.text(place - 1).removeprefix("و")
    if word == "ما" and sentence.text(place - 2) == "علي":
        return False
    return sentence.is_a(place - 1, "unsaying")


def is_prayer(sentence: Sentence, place: int, cue: Cue) -> bool:
    """سائلا الله, داعيا المولى."""
    near = range(place + 1, place + NEAR)
    return "person" in cue.complements and any(sentence.is_a(at, "prayed") and at not in sentence.named for at in near)
