"""Names in articles, as readers of the tables rely on them."""

import inspect

from tasks import seeds
from tasks.contract.tables import Article, Entity, Mention
from tasks.enrichers.mentions import mentions

SEEDS = {
    name: seeds.read(name)
    for name, parameter in inspect.signature(mentions).parameters.items()
    if parameter.kind is parameter.KEYWORD_ONLY
}


def article(body: str) -> Article:
    """An article of this body and nothing else."""
    return Article(article_id="a" + "0" * 16, document_id="d" + "0" * 16, position=0, headline=None, body=body)


def find(body: str) -> list[tuple[str, str, str]]:
    """Each mention of `body` as (text, type, entity name)."""
    rows = mentions(article(body), **SEEDS)
    names = {row.entity_id: row.name for row in rows if isinstance(row, Entity)}
    found = [row for row in rows if isinstance(row, Mention)]
    assert all(body[row.start_char : row.end_char] == row.text for row in found)
    return [(row.text, row.entity_type, names[row.entity_id]) for row in found]


def test_particles_are_parted_from_the_name() -> None:
    assert [text for text, *_ in find("سافر إلى القاهرة وبغداد، وعاد لبيروت ثم للدوحة بلندن.")] == [
        "القاهرة",
        "بغداد",
        "بيروت",
        "دوحة",
        "لندن",
    ]


def test_spellings_of_one_name_are_one_entity() -> None:
    found = find("عبد الفتاح السيسي، عبدالفتاح السيسي، السيسى")
    assert {name for _, _, name in found} == {"عبد الفتاح السيسي"} and len(found) == 3


def test_another_name_of_a_known_thing_does_not_take_its_place() -> None:
    assert {name for *_, name in find("قرض من البنك العالمي")} == {"البنك الدولي"}


def test_a_common_word_is_a_name_only_with_its_cue() -> None:
    assert find("كان الطقس جميلا") == []
    assert ("فتح", "ORGANIZATION", "فتح") in find("اجتمع وفد من حركة فتح")
    assert ("فتح", "ORGANIZATION", "فتح") in find("رحبت حماس وفتح بالقرار")
    assert find("تم فتح المعبر") == []


def test_a_state_and_a_city_of_one_name_are_told_by_what_stands_beside_them() -> None:
    for body in ("وصل سفير عمان أمس.", "وقعت قطر وعمان الاتفاق.", "تشارك عمان والبحرين في المعرض."):
        assert "سلطنة عمان" in [name for *_, name in find(body)], body
    assert [name for *_, name in find("وصل الوفد إلى عمان أمس.")] == ["عمان"]


def test_a_state_that_is_a_word_too_needs_its_cue_each_time() -> None:
    for body in ("سافر الوفد إلى مالي أمس.", "تشمل الجولة السنغال ومالي."):
        assert "جمهورية مالي" in [name for *_, name in find(body)], body
    assert find("قال مصدر مالي إن الدعم إداري ومالي.") == []


def test_where_somebody_was_born_is_not_muscat() -> None:
    for body in ("عاد إلى مسقط رأسه في الجنوب.", "دفنت بمسقط رأسها.", "زار الطلاب مسقط رأس الشاعر."):
        assert find(body) == [], body
    assert [name for *_, name in find("عاد إلى مسقط أمس.")] == ["مسقط"]


def test_a_family_called_like_a_scholar_ends_a_name() -> None:
    assert [text for text, *_ in find("أكد وزير العمل عادل بن محمد فقيه أن الموسم وفير.")] == ["عادل بن محمد فقيه"]
