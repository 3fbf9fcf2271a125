"""Annotated pages, and how far a reading of one agrees with its annotation."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MARKS = re.compile(r"[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
LETTERS = str.maketrans("أإآٱىیکةؤئ", "ااااييكهوي")


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader tells of one article; a date as ISO 8601, None where it tells nothing."""

    body: str
    headline: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page, its source, and the annotation of each article on it."""

    name: str
    source: str
    articles: tuple[dict[str, Any], ...]

    @property
    def is_html(self) -> bool:
        """HTML, as against a dump of its text."""
        return self.name.endswith((".html", ".htm"))

    def body(self, article: dict[str, Any]) -> str:
        """The article's own text."""
        if "body" in article:
            return str(article["body"])
        lines = self.source.split("\n")
        return "\n".join(lines[number - 1] for number in article["body_lines"])


@dataclass(slots=True)
class Score:
    """Running sums over pages. Words are counted as bags, over all pages together."""

    pages: int = 0
    hits: int = 0
    told: int = 0
    wanted: int = 0
    headlines: int = 0
    headlines_right: int = 0
    dates: int = 0
    dates_right: int = 0
    invented: int = 0
    seconds: float = 0.0

    def add(self, page: GoldPage, found: list[Told]) -> None:
        """Count one page; articles are compared in page order."""
        self.pages += 1
        for place, article in enumerate(page.articles):
            told = found[place] if place < len(found) else Told("")
            want, got = bag(page.body(article)), bag(told.body)
            self.hits += (want & got).total()
            self.told += got.total()
            self.wanted += want.total()
            self._add_headline(article, told)
            self._add_date(article, told)

    def _add_headline(self, article: dict[str, Any], told: Told) -> None:
        if "headline" in article and not article.get("headline_optional"):
            self.headlines += 1
            self.headlines_right += fold(told.headline) == fold(article["headline"])
            self.invented += bool(told.headline and not article["headline"])

    def _add_date(self, article: dict[str, Any], told: Told) -> None:
        if "date_published" not in article or article.get("date_published_optional"):
            return
        self.dates += 1
        wanted = [article["date_published"], *article.get("date_alternatives", [])] if article["date_published"] else []
        day_is_enough = bool(article.get("date_day_enough"))
        found = told.date or ""
        right = any(found.startswith(want[:10] if day_is_enough else want) for want in wanted)
        self.dates_right += right if wanted else not found
        self.invented += bool(found and not wanted)

    @property
    def precision(self) -> float:
        """Share of the words told that are the article's."""
        return self.hits / self.told if self.told else 0.0

    @property
    def recall(self) -> float:
        """Share of the article's words that were told."""
        return self.hits / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.hits / (self.told + self.wanted) if self.told + self.wanted else 0.0


def read_gold(folder: Path) -> Iterator[GoldPage]:
    """The annotated pages of a folder: `*.json` beside `documents/`."""
    for path in sorted(folder.glob("*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        name = annotation["source"]
        source = (folder / "documents" / name).read_text(encoding="utf-8")
        yield GoldPage(name, source, tuple(annotation["articles"]))


def fold(text: str | None) -> str:
    """What is compared: words without marks, letters in one form."""
    plain = MARKS.sub("", unicodedata.normalize("NFKC", text or "")).translate(LETTERS).lower()
    return " ".join(re.findall(r"\w+", plain))


def bag(text: str) -> Counter[str]:
    """The words of a text, counted."""
    return Counter(fold(text).split())
