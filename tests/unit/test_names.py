"""Names that no lexicon knows, told by the words around them."""

import csv
from pathlib import Path

import pytest

from tasks import seeds
from tasks.contract.tables import Entity, Mention
from tasks.enrichers.mentions import mentions
from tests.unit.test_mentions import SEEDS, article, find


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("استقبل وزير الزراعة هيثم بن فواز الدرعاوي المزارعين", "هيثم بن فواز الدرعاوي"),
        ("وأوضح المهندس عبد الكريم الشلهوبي أن العمل يسير", "عبد الكريم الشلهوبي"),
        ("وكتب أبو حذيفة المقدسي رسالة", "أبو حذيفة المقدسي"),
        ("قالت المتحدثة باسم البلدية ستيفاني كروغمان إن الطريق مغلق", "ستيفاني كروغمان"),
        ("زار الملك لويس الرابع عشر القصر", "لويس الرابع عشر"),
        ("والتقى عبدالعزيز بن ناصر آل مشاري الضيوف", "عبدالعزيز بن ناصر آل مشاري"),
    ],
)
def test_a_person(body: str, name: str) -> None:
    assert (name, "PERSON", name) in find(body)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("وقعت وزارة المياه والكهرباء العقد", "وزارة المياه والكهرباء"),
        ("أعلنت الهيئة الوطنية للأرصاد حالة الطقس", "الهيئة الوطنية للأرصاد"),
        ("تخرج في جامعة الملك سعود عام 1999", "جامعة الملك سعود"),
        ('وذكرت صحيفة "صدى الوادي" أن', "صدى الوادي"),
        ("انتخب الاتحاد التونسي للملاكمة رئيسا", "الاتحاد التونسي للملاكمة"),
        ("وصوت البرلمان الكيني على القانون", "البرلمان الكيني"),
        ("وشكر المدير مركز البحث الزراعي على الدعم", "مركز البحث الزراعي"),
        ("وأصدرت لجنة الري والصرف قرارها", "لجنة الري والصرف"),
        ("وكشفت شرطة محافظة الأنبار الحادث", "شرطة محافظة الأنبار"),
        ("يستضيف الوداد على ملعبه في الجولة الثالثة من الدوري ثلاث مباريات", "الوداد"),
        ("فازت الضيوف على الوداد في كأس الدوري في مباراة مثيرة", "الوداد"),
        ("وقال عضو حركة النهضة أمس", "حركة النهضة"),
        ("وفازت مولودية تيهرت باللقب", "مولودية تيهرت"),
    ],
)
def test_an_organisation(body: str, name: str) -> None:
    assert (name, "ORGANIZATION", name) in find(body)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("وصلوا إلى مدينة ستراكونيتسه مساء", "ستراكونيتسه"),
        ("هبطت الطائرة في مطار شيبول صباحا", "مطار شيبول"),
    ],
)
def test_a_place(body: str, name: str) -> None:
    assert (name, "LOCATION", name) in find(body)


def test_a_short_form_names_the_party_named_in_full_before() -> None:
    body = "انتخبت حركة النهضة رئيسا. وقالت النهضة إن القرار صائب"
    assert [text for text, *_ in find(body)] == ["حركة النهضة", "النهضة"]
    assert find("يعرف البلد عصر النهضة في الفن") == []


def test_a_ministry_said_short_is_no_policy_and_no_minister() -> None:
    assert ("الخارجية الألمانية", "ORGANIZATION") in [found[:2] for found in find("نفت الخارجية الألمانية الخبر")]
    for body in ("تغيرت السياسة الخارجية الألمانية كثيرا", "وصلت وزيرة الخارجية الألمانية أمس"):
        assert all(kind != "ORGANIZATION" for _, kind, _ in find(body))


def test_the_centre_of_a_governorate_is_no_body() -> None:
    assert all(kind != "ORGANIZATION" for _, kind, _ in find("وصلوا إلى مركز محافظة الأنبار"))


def test_the_office_said_with_a_name_is_its_title() -> None:
    rows = mentions(article("التقى وزير الخارجية التركي هاكان فيدان نظيره الجزائري"), **SEEDS)
    (mention,) = (row for row in rows if isinstance(row, Mention))
    assert (mention.text, mention.title) == ("هاكان فيدان", "وزير الخارجية التركي")


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("لقاء رئيس الوزراء المصري بالرئيس التركي نزار الحمصاني", "الرئيس التركي"),
        ("التقى وزير الخارجية المصري الرئيس التركي نزار الحمصاني", "الرئيس التركي"),
        ("قال مدير الزراعة بالمحافظة نزار الحمصاني", "مدير الزراعة بالمحافظة"),
    ],
)
def test_an_office_behind_with_or_of_another_state_is_somebody_elses(body: str, title: str) -> None:
    (mention,) = (row for row in mentions(article(body), **SEEDS) if isinstance(row, Mention))
    assert (mention.text, mention.title) == ("نزار الحمصاني", title)


def test_a_short_form_names_the_person_named_in_full_before() -> None:
    found = find("وصل حمود المفلحي إلى صنعاء. وقال المفلحي إنه متفائل، ثم غادر المفلحي.")
    assert [name for text, kind, name in found if kind == "PERSON"] == ["حمود المفلحي"] * 3


def test_an_unknown_name_has_one_id_on_every_page() -> None:
    first, second = (
        {row.name: row.entity_id for row in mentions(article(body), **SEEDS) if isinstance(row, Entity)}
        for body in ("قال الدكتور نزار الحمصاني إن", "حضر نزار الحمصاني الحفل في جدة")
    )
    assert first["نزار الحمصاني"] == second["نزار الحمصاني"]


@pytest.mark.parametrize(
    "body",
    [
        "أكد الوزير على أهمية العمل وشدد على ضرورة الحوار",
        "كان الاجتماع سابقًا لأوانه وقد نجد حلا قريبا",
        "قال المسؤول إن الأسعار ستنخفض خلال أسبوع",
        "تبدأ المرأة السعودية العمل في المصنع غدا",
    ],
)
def test_plain_prose_names_nobody(body: str) -> None:
    assert find(body) == []


def test_a_new_row_of_a_lexicon_changes_results_without_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "اجتمع مجلس بلدي مع ممثلي رؤيا المستقبل الواعد أمس"
    assert not [name for *_, name in find(body) if "رؤيا" in name]
    source = seeds.root() / "reference" / "entities.csv"
    header, *rows = list(csv.reader(source.read_text(encoding="utf-8").splitlines()))
    new = ["zz-vision", "ORGANIZATION", "movement", "رؤيا المستقبل الواعد", "", "A Vision", "JOR", "", ""]
    target = tmp_path / "reference" / "entities.csv"
    target.parent.mkdir()
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows, new])
    monkeypatch.setenv("WARRAQ_SEEDS", str(tmp_path))
    seeds.read.cache_clear()
    entities = seeds.read("entities")
    monkeypatch.undo()
    seeds.read.cache_clear()
    found = mentions(article(body), **(SEEDS | {"entities": entities}))
    assert "zz-vision" in {row.entity_id for row in found if isinstance(row, Mention)}


def test_a_capital_of_one_name_and_a_state_of_an_adjective() -> None:
    assert find("ارتفعت الأسهم السعودية أمس") == []
    assert [name for *_, name in find("عاد المنتخب من السعودية أمس")] == ["السعودية"]


def test_the_office_before_a_name_ends_at_the_name_before() -> None:
    rows = mentions(article("حضر الدكتور مساعد العيدروسي ووزير النقل خلدون الشماخي"), **SEEDS)
    titles = {row.text: row.title for row in rows if isinstance(row, Mention)}
    assert titles == {"مساعد العيدروسي": "الدكتور", "خلدون الشماخي": "وزير النقل"}
