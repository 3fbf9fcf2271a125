"""Whether a cue stands where it can report."""

import re

from tasks.enrichers.reporting.bare_clauses import VERB, opens_bare
from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.denials import is_denied
from tasks.enrichers.reporting.heads import can_say, is_definite, is_relative_to_speech
from tasks.enrichers.reporting.marked import governs_b, is_marked_by_l
from tasks.enrichers.reporting.preposed import is_was
from tasks.enrichers.reporting.sentence import CONJUNCTIONS, Sentence
from tasks.enrichers.reporting.subjects import subject_after

AS = ("اذ", "حيث")
RESUMED = ("عنه", "عنها", "به", "بها", "اليه", "اليها", "عليه", "عليها", "منه", "منها")  # what is told stands before
FARTHEST = 20  # words between عبر and عن
LONGEST_NAME = 7  # words between بين and أن
DAMMA = "\u064f"
VOWELS = frozenset("\u064e\u0651")  # fatha and shadda: of what is done, and not of who does it
ALLEGED = ("ادعى", "زعم")  # what one seldom tells of oneself
SHORT = 3  # letters of a verb whose imperfect has that vowel in the passive alone
TANWIN_END = re.compile(r"(?<!ه)(?<!ن)ا$")  # not هنا, مصدرنا
TANWIN = "\u064b"  # no verb carries it


def can_report(sentence: Sentence, place: int, cue: Cue) -> bool:
    """The cue stands where a clause that reports can start."""
    if place in sentence.named or (cue.pronoun and "person" not in cue.complements):
        return False
    if is_denied(sentence, place, cue) or _is_shown(sentence, place, cue) or _is_compared(sentence, place, cue):
        return False
    if sentence.within[place] and not _can_report_quoted(sentence, place, cue):
        return False
    if cue.shape == "speech":
        return _is_said(sentence.text(place))
    return _is_participle(sentence, place, cue) if cue.shape == "participle" else _is_verb(sentence, place, cue)


def _can_report_quoted(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A verb of saying, and the participle that carries on with one: `«قال الوزير إن …، مضيفا أن …»`."""
    if cue.shape == "participle" and cue.kind in ("say", "carry") and sentence.has_border(place):
        quote = sentence.within[place]
        return any(
            earlier.shape == "finite"
            and not earlier.is_imperfect
            and earlier.kind == "say"
            and sentence.within[at] is quote
            for at, earlier in sentence.cues.items()
            if at < place
        )
    return cue.shape == "finite" and cue.kind == "say" and not sentence.is_a(place - 1, "relative")


def _is_shown(sentence: Sentence, place: int, cue: Cue) -> bool:
    """What shows, or is told of in a relative clause: `تبرز مرحلتان`, `المزية التي أعلن عنها الوزير`."""
    if sentence.is_a(place - 1, "relative") and sentence.text(place + 1) in RESUMED:
        # الصحيفة التي ورد بها أن, الوضع الذي قالت عنه الوزيرة إنه
        return not ("document" in cue.complements or (cue.kind == "say" and _tells_that(sentence, place + 2)))
    is_open = cue.lemma == "أبرز" and cue.shape == "finite" and cue.is_imperfect
    return is_open and not (sentence.kind(place + 1) or can_say(sentence, place + 1))


def _tells_that(sentence: Sentence, start: int) -> bool:
    """What is said of a thing follows who says it, with no verb and no border between."""
    for at in range(start, min(start + FARTHEST, len(sentence))):
        if sentence.is_that(at):
            return at > start and VERB.match(sentence.text(at - 1)) is None  # not استطاعت أن
        if at in sentence.cues or sentence.has_border(at) or sentence.kind(at) not in ("", "adverb"):
            break
    return False


def _is_compared(sentence: Sentence, place: int, cue: Cue) -> bool:
    """An accusative right behind `more`: أكثر حذرا, and not في تفاصيل أكثر، مشيرا."""
    is_tied = sentence.is_a(place - 1, "more") and not (cue.conjunction or cue.pronoun or sentence.has_border(place))
    return is_tied and sentence.text(place).endswith("ا")


def _is_said(word: str) -> bool:
    """بالقول, قوله tell that someone speaks; القول alone does not."""
    return word.startswith("ب") or word.endswith(("ه", "ها", "هم"))


def _is_verb(sentence: Sentence, place: int, cue: Cue) -> bool:
    """Words that are nouns or prepositions too are verbs only where a clause can start."""
    word = sentence.phrase(place, place + 1)
    if TANWIN in word or _is_vowelled_passive(word, cue):
        return False
    if cue.conjunction or place == 0 or "joined" in cue.complements:
        return bool(cue.conjunction) or place == 0  # not من أي وقت مضى
    if sentence.kind(place) == "preposition":
        if sentence.text(place - 1) in AS or _is_expressing(sentence, place) or _is_explaining(sentence, place):
            return True
        return sentence.is_a(place - 1, "connective") and sentence.kind(place - 1) != "preposition"  # not من بين
    if is_relative_to_speech(sentence, place):
        return False
    return sentence.has_border(place) or cue.is_imperfect or _is_perfect_behind(sentence, place - 1)


def _is_expressing(sentence: Sentence, place: int) -> bool:
    """عبر behind a comma, with what was felt behind عن: `إلى ذلك، عبر رامي عطا عن قلقه`."""
    if not sentence.has_border(place) or sentence.text(place) != "عبر":
        return False
    owned = sentence.vocabulary.owned_nouns
    return any(sentence.text(at) == "عن" and sentence.text(at + 1) in owned for at in range(place, place + FARTHEST))


def _is_explaining(sentence: Sentence, place: int) -> bool:
    """بين behind a comma, with أن right behind a single phrase: `وفي المساء، بين الحداد أن`."""
    if not sentence.has_border(place) or sentence.text(place) != "بين":
        return False
    behind = range(place + 1, min(place + LONGEST_NAME, len(sentence)))
    last = next((at for at in behind if sentence.is_that(at)), place)
    between = range(place + 1, last)
    is_parted = any(sentence.kind(at) or sentence.gap(at) or sentence.text(at).startswith("و") for at in between)
    is_parted = is_parted or any(sentence.is_a(at, "question") for at in between)
    return len(between) > 0 and not is_parted


def _is_vowelled_passive(word: str, cue: Cue) -> bool:
    """The vowel of its first letter tells a passive: أُقرت, يُعتقد, but not يُعلن."""
    if not cue.is_imperfect and cue.lemma.startswith("ا") and DAMMA in word and not word.endswith("وا"):
        return True  # واتُّهم
    is_vowelled = word.lstrip(CONJUNCTIONS)[1:2] == DAMMA
    return is_vowelled and (not cue.is_imperfect or len(cue.lemma) <= SHORT or cue.lemma.startswith("ا"))


def _is_perfect_behind(sentence: Sentence, place: int) -> bool:
    """A perfect verb can follow the word: no preposition, and إن only in بعد أن أكد, إلى أن قال."""
    if sentence.text(place).endswith("ان") and sentence.is_that(place):
        return sentence.is_a(place - 1, "lead") or sentence.kind(place - 1) == "preposition"
    is_modal = (
        sentence.is_a(place, "lead") and sentence.text(place).lstrip(CONJUNCTIONS)[:1] == "ي"
    )  # ويمكن توقع المزيد
    return not (is_modal or sentence.kind(place) == "preposition" or sentence.text(place).isdigit())  # 39 طالبا


def _is_participle(sentence: Sentence, place: int, cue: Cue) -> bool:
    """A participle reports when its content follows, an adjunct, or its own subject and then its content."""
    after = place + 1
    is_set_off = sentence.has_border(place) or (bool(cue.conjunction) and cue.gender == "m")  # متناقصة ومهددة بالإيقاف
    is_behind_quote = sentence.within[place - 1] is not None and sentence.within[place] is None  # «…» داعيا
    is_set_off = is_set_off or (is_behind_quote and cue.gender != "p")
    is_state = sentence.text(after) == "باسم"  # لكن متحدثا باسم الوزارة
    before = sentence.cues.get(place - 1)
    is_told = before is not None and before.shape in ("finite", "speech")
    is_state = is_state or (sentence.kind(place) == "adverb" and (is_told or sentence.kind(place - 2) == "preposition"))
    is_state = is_state or (not is_set_off and (cue.lemma in ALLEGED or is_was(sentence, place - 1)))
    is_state = is_state or (not is_set_off and _is_adjective(sentence, place))
    is_state = is_state or set(sentence.phrase(place, place + 1)) >= VOWELS  # مبرَّرا, what is justified
    if after >= len(sentence) or is_state:
        return False  # الرجل الذي ظهر مدعيا أنه, كان لافتا
    if cue.kind in ("express", "view") and not is_set_off:
        is_charge = "person" in cue.complements and is_definite(sentence, after)  # واصفا الانفجار بأنه
        is_near = sentence.kind(place - 1) != "preposition" and not sentence.has_border(after)
        is_said = sentence.is_that(after) and is_near  # قضت المحكمة بالسجن معتبرة أن
        return is_said or (cue.gender == "m" and (is_charge or _governs(sentence, after, cue)))
    if cue.gender != "m" and not is_set_off:
        is_state = is_definite(sentence, place - 1) and sentence.text(after) in cue.complements  # الغرفة مشددة على
        return is_state or sentence.is_that(after) or sentence.is_that(after + 1)
    if not cue.complements.isdisjoint(("object", "person")):
        return True
    if is_set_off and (cue.kind == "view" or opens_bare(sentence, after, cue)):
        return True  # معتبرة ذلك تصعيدا
    return _is_led_on(sentence, after) or subject_after(sentence, after, cue) is not None


def _is_adjective(sentence: Sentence, place: int) -> bool:
    """Right behind an open accusative a participle describes it: `إقبالا لافتا من الناس`, and not `كلاما مؤكدا أن`."""
    is_open = TANWIN_END.search(sentence.text(place - 1)) is not None and place - 1 not in sentence.named
    is_said = any(sentence.is_that(at) or sentence.has_colon(at) for at in range(place + 1, place + 3))
    return is_open and not is_said and sentence.text(place + 1) not in ("الي", "علي", "ب")


def _is_led_on(sentence: Sentence, after: int) -> bool:
    """What stands behind a participle is no noun that it could be an adjective's of: a clause word, a hearer, ب."""
    if sentence.kind(after) or sentence.gap(after) or sentence.is_that(after) or after in sentence.cues:
        return True
    return sentence.is_a(after, "hearer") or sentence.is_a(after, "resumed") or governs_b(sentence, after)


def _governs(sentence: Sentence, after: int, cue: Cue) -> bool:
    """What is held or called for stands right behind an accusative: معتبرا أن, داعيا لوقف; not معبرا عن."""
    word = sentence.text(after)
    if "person" not in cue.complements:
        return sentence.is_that(after)
    is_action = is_marked_by_l(sentence, after) or (word[:1] == "ب" and governs_b(sentence, after))
    return word in cue.complements or (word[:1] in cue.complements and is_action)
