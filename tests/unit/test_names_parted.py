"""Names and the particles, places and surnames beside them: where one ends and what it is."""

import pytest

from tests.unit.test_mentions import find
from tests.unit.test_names_bodies import bodies
from tests.unit.test_names_told import persons, places


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("سجل سمير وتارا هدفين", "سمير وتارا"),
        ("حضر المهندس رياض باشرماح الحفل", "رياض باشرماح"),
        ("قال الحارس كيكو كاسيا إنه سعيد", "كيكو كاسيا"),
        ("حضر الكاتب العام للولاية رضا براشم.", "رضا براشم"),
        ("قال كريس ويفنر، وهو شريك", "كريس ويفنر"),
        ("رفض عبد الحليم الاعتذار عن ذلك", "عبد الحليم"),
        ("حضر سمير المدني (عشرون عاما)", "سمير المدني"),
        ("قال دان وينكسلر أحد المستشارين", "دان وينكسلر"),
        ("استقبل الشيخ #راشد_الكرداوي ضيوفه", "راشد_الكرداوي"),
        ('ونجح وزير المالية "براك الشيتمان" في ذلك', "براك الشيتمان"),
        ("قالت سابيتري سامالك (37 عاما) إن", "سابيتري سامالك"),
        ("وعلق ابن خلدون على ذلك", "ابن خلدون"),
        ("وذكرت أن ميسون شبيهر، سفيرة بلادها", "ميسون شبيهر"),
    ],
)
def test_a_person(body: str, name: str) -> None:
    assert name in persons(body)


@pytest.mark.parametrize("body", ["وكان كلام جميل ومفيد", "ومركز لغسيل كلوي", "ما كتبه زوار المعرض"])
def test_what_only_looks_like_a_name_behind_like(body: str) -> None:
    assert not find(body)


@pytest.mark.parametrize(
    "body",
    ["وكان المشروع فريد من نوعه", "وهو مرض شائع", "وأضاف لنترك الأمر للجنة", "جاؤوا ليشاركوا في ذلك", "نعم يا صديقي"],
)
def test_a_common_word_or_what_is_to_be_done_is_no_person(body: str) -> None:
    assert not persons(body)


def test_an_office_with_its_nationality_is_no_newspaper() -> None:
    assert bodies("وذكرت صحيفة المصري اليوم ذلك") == {"المصري اليوم"}
    assert not bodies("التقى وزير الخارجية المصري اليوم نظيره")


def test_a_municipality_is_a_body_and_what_lies_in_it_is_in_a_place() -> None:
    assert bodies("قال رئيس بلدية الزمران إن") == {"بلدية الزمران"}
    assert places("يقع المصنع ببلدية الزمران") == {"الزمران"}


def test_what_is_new_of_a_body_is_no_part_of_its_name() -> None:
    assert bodies("حضر عضو مجلس محافظة بابل الجديد") == {"مجلس محافظة بابل"}
    assert not bodies("أعلنت الإدارة الجديدة للشركة ذلك")
    assert not bodies("انعقدت الجمعية العمومية العادية أمس")


def test_a_front_is_a_place_where_somebody_is_and_a_bracket_is_like_a_quotation() -> None:
    assert places("قتل في جبهة الجفيناء أمس") == {"الجفيناء"}
    assert places("انفجرت في ناحية (ابي صيداح) أمس") == {"ابي صيداح"}
    assert places("معارك في كل من البيضاء ونهم") == {"البيضاء", "نهم"}
    assert not persons("أكد المركز الإعلامي للشركة في بيان مقتضب، نشره أمس")
    assert not persons("زارها رئيس مجلس النواب المغربي في تريبلينكا أمس")


def test_a_place_named_by_no_common_word_stands_beside_a_sure_one() -> None:
    assert places("المياه لكل من شندي – المتمة، عطبرة – الدامر") == {"شندي", "المتمة", "عطبرة", "الدامر"}
    assert "كيل" not in places("حضر محافظ عدن وكيل الوزارة")


def test_a_seat_of_power_is_a_place_where_somebody_is_and_else_a_body() -> None:
    assert bodies("أعلن البيت الأبيض ذلك") == {"البيت الأبيض"}
    assert places("التقاه في البيت الأبيض") == {"البيت الأبيض"}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("زار قائد المنطقة العسكرية الثالثة أمس", "المنطقة العسكرية الثالثة"),
        ("تحرك اللواء الأول مشاة إلى الساحل", "اللواء الأول مشاة"),
        ("قال المتحدث باسم “تحالف صمدان” ذلك", "تحالف صمدان"),
        ("رئيس الغرفة التجارية بجدة", "الغرفة التجارية"),
        ("المنتمي لمديرية مراقبة المياه الوطنية", "مديرية مراقبة المياه الوطنية"),
        ("وكان الاتحاد الروسي للشطرنج خطط", "الاتحاد الروسي للشطرنج"),
        ("في صحيفة «الرياض» أمس", "الرياض"),
    ],
)
def test_a_body(body: str, name: str) -> None:
    assert bodies(body) == {name}


@pytest.mark.parametrize("body", ["في مقر الجامعة الرئيسي بجدة", "وهي أكبر «مدينة كردية» هناك", "مع «مجموعة من زملاء»"])
def test_no_body(body: str) -> None:
    assert not bodies(body)
