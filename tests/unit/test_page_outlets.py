import pytest

from tasks import seeds
from tasks.page.datelines import read_dateline
from tasks.page.outlets import by_domain, known_name, outlet_index
from tasks.page.rights import claims_rights, holder_of

OUTLETS = outlet_index(seeds.read("outlets"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("هسبريس", "هسبريس"),
        ("جريدة هسبريس", "هسبريس"),
        ("لصحيفة عكاظ", "عكاظ"),
        ("«الشرق الأوسط»", "الشرق الأوسط"),
        ("CNN بالعربية", "سي إن إن بالعربية"),
        ("Next Previous عين اليوم", "عين اليوم"),
        ("خبر عادي", None),
    ],
)
def test_an_outlet_by_its_name(text: str, name: str | None) -> None:
    found = known_name(text, OUTLETS)
    assert (found.name if found else None) == name


def test_a_name_that_is_a_place_needs_more_than_itself_where_places_are_named() -> None:
    assert known_name("الرياض", OUTLETS) is not None
    assert known_name("الرياض", OUTLETS, "signed") is None
    assert known_name("جريدة الرياض", OUTLETS, "signed") is not None
    assert known_name("اليوم", OUTLETS, "loose") is None


def test_a_name_that_several_bear_has_no_domain() -> None:
    shared = known_name("النهار", OUTLETS)
    assert shared is not None
    assert (shared.name, shared.domain) == ("النهار", None)


def test_an_outlet_by_its_domain() -> None:
    found = by_domain("https://www.hespress.com/politique/1.html", OUTLETS)
    assert found is not None
    assert found.name == "هسبريس"
    assert by_domain("https://example.org/hespress.com/", OUTLETS) is None


@pytest.mark.parametrize(
    ("claim", "holder"),
    [
        ("جميع الحقوق محفوظة © صحيفة الضفاف 2024", "صحيفة الضفاف"),
        ("حقوق النشر محفوظة لصحيفة الوطن 2015", "الوطن"),
        ("Copyright © 2016 River FM", "River FM"),
        ("© ٢٠٢٠ مؤسسة النخيل للنشر. جميع الحقوق محفوظة.", "مؤسسة النخيل للنشر"),
        ("جميع الحقوق محفوظة ©", None),
    ],
)
def test_who_claims_the_rights(claim: str, holder: str | None) -> None:
    found = holder_of(claim, OUTLETS)
    assert claims_rights(claim)
    assert (found.name.removeprefix("صحيفة ") if found else None) == (holder.removeprefix("صحيفة ") if holder else None)


@pytest.mark.parametrize(
    ("text", "place", "outlet"),
    [
        ("دبي، الإمارات (CNN)-- قال الخبير إن", "دبي، الإمارات", "سي إن إن بالعربية"),
        ("القاهرة - رويترز: أعلن البنك", "القاهرة", "رويترز"),
        ("الكويت 3 - 8 (كونا) -- بحث الوزير", "الكويت", "وكالة الأنباء الكويتية"),
        ("بغداد/ شفق نيوز/ أكد النائب", "بغداد", "شفق نيوز"),
    ],
)
def test_datelines(text: str, place: str, outlet: str) -> None:
    dateline = read_dateline(text, OUTLETS)
    assert dateline is not None
    assert dateline.outlet is not None
    assert (dateline.place, dateline.outlet.name) == (place, outlet)


@pytest.mark.parametrize(
    "text",
    [
        "وقال عبد الناصر سعيد -خبير- إن النظام يحتاج إلى تعديل",
        "بدأت الأحزاب - الكبيرة منها - استعداداتها",
        "أعلن الفريق (الأول) عن تشكيلته",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert read_dateline(text, OUTLETS) is None
