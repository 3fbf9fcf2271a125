"""Bodies and areas told by the noun that opens their name: how far it runs, and what is none."""

import pytest

from tests.unit.test_mentions import find
from tests.unit.test_names_told import persons, places


def bodies(body: str) -> set[str]:
    """The organisations that the text names, as the text writes them."""
    return {text for text, kind, _ in find(body) if kind == "ORGANIZATION"}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("تحركت الكتيبة 24 مشاة إلى الساحل", "الكتيبة 24 مشاة"),
        ("وقصف باللواء 35 مدرع", "اللواء 35 مدرع"),
        ("وصل اللواء 111 أمس", "اللواء 111"),
        ("قضت المحكمة الابتدائية الزجرية بالسجن", "المحكمة الابتدائية الزجرية"),
        ("أعلن المجلس البلدي لمصراتة ذلك", "المجلس البلدي لمصراتة"),
        ("افتتح مستشفى الشيخ محمد بن زايد أمس", "مستشفى الشيخ محمد بن زايد"),
        ("تفقد مدرسة أسماء بنت كامل في القرية", "مدرسة أسماء بنت كامل"),
        ("رئيس الاتحادية الجزائرية لكرة اليد", "الاتحادية الجزائرية لكرة اليد"),
        ("أعلنت هيئة تنظيم سوق الغاز ذلك", "هيئة تنظيم سوق الغاز"),
        ("مدير الشركة الوطنية لإنتاج وتسويق الألبان", "الشركة الوطنية لإنتاج وتسويق الألبان"),
        ("زار المجلس الأعلى للقضاء ووزارة العدل", "المجلس الأعلى للقضاء"),
        ("قضت المحكمة الابتدائية بمدينة الزمران", "المحكمة الابتدائية"),
        ("نقل إلى المركز الاستشفائي الجامعي بمراكش", "المركز الاستشفائي الجامعي"),
        ("ناقشت اللجنة المالية النيابية أمس ذلك", "اللجنة المالية النيابية"),
    ],
)
def test_a_body(body: str, name: str) -> None:
    assert name in bodies(body)


@pytest.mark.parametrize(
    "body",
    [
        "وهو أكبر بنك بالبلاد",
        "تعمل هنا ثمانون شركة فرنسية",
        "نال الفيلم جائزة لجنة التحكيم الخاصة",
        "وحقق اللواء نصرا",
        "زرنا المركز التجاري بالرياض",
        "استأنف مركز تصحيح أوضاع الوافدين عمله",
    ],
)
def test_no_body(body: str) -> None:
    assert not bodies(body)


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("عين قائمقام قضاء الزمرود", "الزمرود"),
        ("مشروع بمحلية القصعينة", "القصعينة"),
        ("قال مدير التربية للواء الكورة ذلك", "الكورة"),
        ("قتال في جبهة مأرب", "مأرب"),
    ],
)
def test_an_area(body: str, place: str) -> None:
    assert place in places(body) and not bodies(body)


def test_names_in_a_list_tied_by_and() -> None:
    assert "محمد بركات" in persons("اعتقل كامل السعدي ومحمد بركات، وخالد الزمران")


def test_a_list_of_places_takes_names_that_are_words() -> None:
    assert {"سرت", "الخمس", "نصيب", "حقل"} <= places("تفقد مدارس في مدن سرت والخمس، نصيب، وحقل")
    assert places("وفي مدن سرت والخمس، رصد مراسلنا الحركة") == {"سرت", "الخمس"}


@pytest.mark.parametrize(
    "body",
    [
        "دفعت الشركة 3 بليون درهم",
        "قال رئيس برنامج موهبة الإثرائي",
        "الاحترام المتبادل وحسن الجوار، وغيره",
        "بروز في معسكر الفريق الأول",
    ],
)
def test_no_person_and_no_place(body: str) -> None:
    assert not persons(body) and not places(body)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("قال المحافظ ربيح الزندقجي أمس", "ربيح الزندقجي"),
        ("وقالت المتحدثة بابالو كزيفيتش إن", "بابالو كزيفيتش"),
        ("سجل كامل زليش الذي شارك بديلا", "كامل زليش"),
        ("التقى نظيره الكوري الجنوبي، تشونغ زونغ، في المدينة", "تشونغ زونغ"),
        ("قالت رئيسة الجلسة، نادية زهامي إن", "نادية زهامي"),
        ("أعلن وزير الداخلية عنان حامد ذلك", "عنان حامد"),
        ("قدمه كل من دان زوليفان، وتوم كوزتون، وجو مانزشن.", "دان زوليفان"),
        ("قدمه كل من دان زوليفان، وتوم كوزتون، وجو مانزشن.", "جو مانزشن"),
    ],
)
def test_a_person_behind_an_office(body: str, name: str) -> None:
    assert name in persons(body)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("وقال في حديث لـ«الزمان الجديد»، إن", "الزمان الجديد"),
        ("وقال لـ(زمران ناو) إن", "زمران ناو"),
        ("أمام لجنة الخدمات المسلحة في واشنطن", "لجنة الخدمات المسلحة"),
    ],
)
def test_a_body_told_by_what_stands_beside_it(body: str, name: str) -> None:
    assert name in bodies(body)


def test_what_is_no_outlet() -> None:
    assert not bodies("وزعت الجوائز لـ«الفائزين الجدد» أمس")
    assert places("قال رئيس إقليم كردستان كامل الزمران ذلك") == {"كردستان"}


def test_the_sahara_in_dispute() -> None:
    assert "الصحراء" in places("بحث المغرب مع البوليساريو قضية الصحراء أمس")
    assert not places("عبرت القافلة الصحراء ليلا")
