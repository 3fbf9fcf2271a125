"""The comparison of readers counts as the gold's own scorer does."""

import json
from pathlib import Path

import pytest

from benchmarks.gold import GoldPage, Score, Told, read_gold
from benchmarks.line_rules import c4
from benchmarks.pages import main


def page(**article: object) -> GoldPage:
    return GoldPage("a.html", "", ({"body": "قال الوزير إن الطريق مفتوح", "headline": "الطريق", **article},))


def test_body_by_words_whatever_their_spelling() -> None:
    score = Score()
    score.add(page(), [Told("قالَ الوزير ان الطريق مفتوح. انتهى")])
    assert (score.hits, score.told, score.wanted) == (5, 6, 5)
    assert score.f1 == pytest.approx(10 / 11)


def test_a_page_that_is_not_read_counts_against_recall() -> None:
    score = Score()
    score.add(page(), [])
    assert score.recall == 0
    assert score.headlines == 1


def test_dates_by_the_day_where_that_is_enough() -> None:
    score = Score()
    told = [Told("", date="2021-05-03T10:00:00")]
    score.add(page(date_published="2021-05-03T08:00", date_day_enough=True), told)
    score.add(page(date_published="2021-05-03T08:00"), told)
    score.add(page(date_published=None), told)
    assert (score.dates, score.dates_right, score.invented) == (3, 1, 1)


def test_c4_keeps_sentences() -> None:
    assert c4(["الرئيسية", "قال الوزير إن الطريق مفتوح اليوم.", "كلمتان فقط."]) == "قال الوزير إن الطريق مفتوح اليوم."
    assert c4(["قال الوزير إن الطريق { مفتوح } اليوم."]) == ""


def test_bodies_by_line_numbers(tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "a.txt").write_text("قائمة\nمتن\nتذييل\n", encoding="utf-8")
    annotation = {"source": "a.txt", "articles": [{"body_lines": [2]}]}
    (tmp_path / "a.json").write_text(json.dumps(annotation), encoding="utf-8")
    (read,) = read_gold(tmp_path)
    assert read.body(read.articles[0]) == "متن"


def test_no_pages_is_wrong_usage(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 2
