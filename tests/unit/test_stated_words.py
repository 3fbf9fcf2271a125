"""What metadata says in words, made fit for a row."""

import pytest

from tasks import seeds
from tasks.page.bylines import byline_words
from tasks.page.model import Stated
from tasks.page.outlets import outlet_index
from tasks.page.phrases import phrasebook
from tasks.page.stated_words import (
    stated_authors,
    stated_headline,
    stated_keywords,
    stated_publishers,
    stated_section,
)

OUTLETS = outlet_index(seeds.read("outlets"))
TITLE = "القافلة تصل إلى المدينة بعد يومين"


@pytest.mark.parametrize(
    ("title", "site"),
    [
        (f"{TITLE} | جريدة الركب", "جريدة الركب"),
        (f"{TITLE} - جريدة الركب", "جريدة الركب"),
        (f"جريدة الركب » {TITLE}", "جريدة الركب"),
        (f"جريدة الركب: {TITLE}", "الركب"),
        (TITLE, "جريدة الركب"),
    ],
)
def test_the_headline_without_the_site(title: str, site: str) -> None:
    found = Stated(headline=((title, "title"),), publisher=((site, "open-graph"),))
    assert stated_headline(found, OUTLETS) == TITLE


def test_a_dash_within_a_headline_stays() -> None:
    title = "عمان - دمشق: الطريق يفتح بعد سنوات"
    assert stated_headline(Stated(headline=((title, "open-graph"),)), OUTLETS) == title


def test_the_site_alone_is_no_headline() -> None:
    found = Stated(headline=(("جريدة الركب", "open-graph"),), publisher=(("جريدة الركب", "open-graph"),))
    assert stated_headline(found, OUTLETS) is None


def keywords(words: str, origin: str, body: str = "") -> tuple[str, ...]:
    return stated_keywords(Stated(keywords=((words, origin),)), TITLE, body, phrasebook(seeds.read("chrome_phrases")))


def test_keywords_of_an_article() -> None:
    assert keywords("قوافل الإغاثة, الشتاء", "open-graph") == ("قوافل الإغاثة", "الشتاء")


def test_a_headline_cut_up_is_no_list_of_keywords() -> None:
    assert keywords("القافلة,تصل,إلى,المدينة,بعد,يومين", "meta", "القافلة") == ()


def test_a_standing_list_is_told_by_what_the_text_never_says() -> None:
    assert keywords("أخبار, بث مباشر, الإغاثة", "meta", "وصلت مواد الإغاثة أمس") == ("الإغاثة",)


def test_authors_are_people() -> None:
    values = ("سمير نادر - عمان", "جريدة الركب", "https://social.example/samir", "Developed by Some Shop", "admin")
    found = Stated(authors=tuple((value, "meta") for value in values), publisher=(("جريدة الركب", "open-graph"),))
    assert stated_authors(found, byline_words(seeds.read("byline_cues"), seeds.read("given_names")), OUTLETS) == (
        "سمير نادر",
    )


def test_publishers_short_before_long_and_arabic_before_a_slug() -> None:
    names = ("alrakb", "https://alrakb.example/", "الركب - موقع إخباري مستقل", "الركب")
    found = Stated(
        publisher=tuple((name, "meta") for name in names), url=(("https://www.alrakb.example/1", "canonical"),)
    )
    assert stated_publishers(found) == ["الركب", "alrakb"]


def test_section() -> None:
    assert stated_section(Stated(section=(("17", "meta"), ("ثقافة", "open-graph")))) == "ثقافة"
