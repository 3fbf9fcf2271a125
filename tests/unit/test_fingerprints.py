"""Fingerprints of one text meet however it was typed, and are the same on every machine."""

from tasks.contract.tables import Article, Fingerprint
from tasks.enrichers.fingerprints import fingerprints
from tasks.text.shingles import hashed, likeness, runs

BODY = (
    "أعلنت بلدية طرابلس أن أعمال الصيانة في مرفأ المدينة ستبدأ يوم الثلاثاء، وتستمر 14 شهرا. "
    "وقال رئيس البلدية إن الرصيف الجديد سيفتح قبل موسم الصيف، وإن الشركة اختارت عمالها من أبناء المدينة."
)


def printed(body: str, headline: str | None = None) -> Fingerprint:
    article = Article(article_id="a" * 17, document_id="d" * 17, position=0, headline=headline, body=body)
    return fingerprints(article)[0]


def test_typing_makes_no_difference() -> None:
    typed = (
        BODY.replace("أن", "أنّ").replace("،", " ,").replace("14", "١٤").replace("مرفأ", "مرفــأ").replace("ة ", "ه ")
    )
    assert printed(typed) == printed(BODY)


def test_the_same_on_every_machine() -> None:
    found = printed(BODY)
    assert (found.run_count, len(found.bands)) == (28, 16)
    assert found.bands[:2] == (2314521365700208913, -1062402024792922281)
    assert found.samples[:2] == (-5722257567846802584, -3470439168000680984)


def test_a_short_body_is_compared_whole_and_with_its_headline() -> None:
    assert printed("سامي الخوري", "سوق السمك").bands != printed("سامي الخوري", "ميناء الصيادين").bands
    assert printed("سامي الخوري", "سوق السمك") == printed("سامي الخوري", "سوق السّمك")


def test_an_article_without_a_word_has_none() -> None:
    article = Article(article_id="a", document_id="d", position=0, headline="سوق السمك", body="…")
    assert fingerprints(article) == []


def test_samples_of_a_part_are_samples_of_the_whole() -> None:
    part, whole = (
        printed(BODY),
        printed("وفي خبر آخر عاد الصيادون من البحر. " + BODY + " وتستعد المدينة لموسم السياحة."),
    )
    assert set(part.samples) <= set(whole.samples)


def test_likeness_of_runs() -> None:
    one = hashed(runs(None, BODY))
    assert likeness(one, one).jaccard == 1
    held = hashed(runs(None, BODY + " " + " ".join(f"كلمة{number}" for number in range(28))))
    found = likeness(one, held)
    assert found.containment == 1
    assert found.jaccard == 28 / 56
    assert likeness(one, hashed([])).containment == 0
