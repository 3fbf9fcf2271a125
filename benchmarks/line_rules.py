"""The rules by which the large web corpora clean text: C4's, line by line, and FineWeb-2's, page by page."""

from collections.abc import Iterable

from tasks import seeds
from tasks.contract.tables import Article
from tasks.enrichers.quality import quality

TERMINAL = (".", "!", "?", '"', "'", "؟", "۔", "”", "»", "…")  # C4's, and what ends an Arabic sentence
LEAST_WORDS = 5
LEAST_SENTENCES = 5
FINEWEB_FLAGS = frozenset("too_short too_long garbled symbol_heavy not_prose repetitive".split())


def c4(lines: Iterable[str]) -> str:
    """The lines that end as sentences do and have five words; nothing of a page with curly brackets."""
    kept = [line for line in map(str.strip, lines) if line.endswith(TERMINAL) and len(line.split()) >= LEAST_WORDS]
    text = "\n".join(kept)
    return "" if "{" in text else text


def fineweb2(lines: Iterable[str]) -> str:
    """The whole page, if it passes the filters for standard Arabic; they look at pages, not at lines."""
    text = "\n".join(line for line in lines if line.strip())
    article = Article(article_id="", document_id="", position=0, headline=None, body=text)
    lexicons = {name: seeds.read(name) for name in ("stop_words", "formulaic_phrases", "boilerplate_phrases")}
    flags = quality(article, **lexicons)[0].quality_flags
    return "" if FINEWEB_FLAGS.intersection(flags) else text
