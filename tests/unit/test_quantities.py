"""What is counted, how much of it and how exactly."""

import pytest

from tasks import seeds
from tasks.contract.tables import Article, Quantity, Time
from tasks.enrichers.quantities import quantities

NAMES = ("number_words", "comparators", "measure_units", "number_labels", "function_words")
SEEDS = {name: seeds.read(name) for name in NAMES}


def found(body: str, *times: Time) -> list[Quantity]:
    article = Article(article_id="a" * 17, document_id="d" * 17, position=0, headline=None, body=body)
    return quantities(article, times, **SEEDS)


@pytest.mark.parametrize(
    ("body", "text", "value", "comparator", "unit"),
    [
        ("استقبل الميناء نحو 80 ألف راكب هذا الصيف", "نحو 80 ألف راكب", 80_000, "~", "راكب"),
        ("بلغ عدد المشجعين نحو30 ألف متفرج", "نحو30 ألف متفرج", 30_000, "~", "متفرج"),
        ("وزعت الجمعية (35) حقيبة على التلاميذ", "(35) حقيبة", 35, "=", "حقيبة"),
        ("لتبلغ (627.3) مليون عملية", "(627.3) مليون عملية", 627_300_000, "=", "عملية"),
        ("بما يزيد على 11 مليون دولار", "ما يزيد على 11 مليون دولار", 11_000_000, ">", "دولار"),
        ("لا يقل عن عشرة صيادين", "لا يقل عن عشرة صيادين", 10, ">", "صيادين"),
        ("قطع أقل من ثلاثة كيلومترات", "أقل من ثلاثة كيلومترات", 3, "<", "كيلومترات"),
        ("حضر 40 شخصًا على الأقل", "40 شخصًا على الأقل", 40, ">", "شخصًا"),
        ("بنسبة ٣٫٥ في المئة", "٣٫٥ في المئة", 3.5, "=", "في المئة"),
        ("بنسبة 12.5% خلال عام", "12.5%", 12.5, "=", "%"),
        ("بسعر $30 للبرميل", "$30", 30, "=", "$"),
        ("جرح خمسة من عمال المصنع", "خمسة من عمال", 5, "=", "عمال"),
        ("مساحتها 200 متر مربع", "200 متر مربع", 200, "=", "متر مربع"),
        ("شارك عشرات الأطفال", "عشرات الأطفال", None, "=", "الأطفال"),
        ("بلغ عدد الأسر 1.204 أسرة", "1.204 أسرة", 1204, "=", "أسرة"),
        ("وعثر على نحو سيارتين في الموقع", "نحو سيارتين", 2, "~", "سيارتين"),
        ("تزيد تكلفتها على 90 مليون ريال", "تزيد تكلفتها على 90 مليون ريال", 90_000_000, ">", "ريال"),
    ],
)
def test_a_quantity(body: str, text: str, value: float | None, comparator: str, unit: str) -> None:
    (row,) = found(body)
    assert (row.text, row.value, row.comparator, row.unit) == (text, value, comparator, unit)
    assert body[row.start_char : row.end_char] == row.text


@pytest.mark.parametrize(
    "body",
    [
        "فاز الفريق 4-1 على ضيفه",
        "بتاريخ 12/10/2015 في القاهرة",
        "في المادة 7 من النظام",
        "شهد عام 2011 تغيرات",
        "في نسخة 2018 التي أقيمت هناك",
        "الجولة الثانية من المفاوضات",
        "القرن التاسع عشر",
        "اتصل على الرقم 0551234567",
        "في الدقائق 27 و31 و70",
        "فاز الفريق «2ـ0» أمس",
        "فيروس كوفيد -19 المستجد",
        "أحرز الهدفين في الدقيقتين 30 و80 من المباراة",
        "1- افتتاح المعرض\n2- تكريم الفائزين",
        "على متن طائرة بوينغ 777 متجهة إلى تونس",
        "تابعونا على قناة 24 الإخبارية",
        "كما يرى الباحثون [63] في دراساتهم",
    ],
)
def test_not_a_quantity(body: str) -> None:
    assert found(body) == []


def test_numbers_tied_by_and_share_their_unit() -> None:
    assert [(row.value, row.unit) for row in found("بين 10 و15 قتيلا")] == [(10, "قتيلا"), (15, "قتيلا")]


def test_a_year_takes_no_unit_from_the_number_after_it() -> None:
    assert [row.text for row in found("من سنة 2010 إلى 4.9 في المائة")] == ["4.9 في المائة"]
    assert [row.unit for row in found("بلغ الدخل 843 مليارا سنة 2011")] == [None]


def test_a_number_inside_a_date_is_none_and_inside_a_duration_is_one() -> None:
    def time(timex_type: str) -> Time:
        return Time(article_id="a", start_char=3, end_char=9, text="", timex_type=timex_type, value=None, calendar=None)

    assert found("في 7 مايو زار", time("DATE")) == []
    assert [row.unit for row in found("بعد 5 أيام عاد", time("DURATION"))] == ["أيام"]


def test_a_dual_that_is_known_already_counts_nothing_anew() -> None:
    assert found("نقل الشخصان إلى المستشفى") == []
    assert [row.value for row in found("قتل شخصان و3 أطفال")] == [2, 3]


def test_the_scale_of_a_span_is_that_of_both_ends() -> None:
    assert [row.value for row in found("تظاهر ما بين 10 و15 ألف شخص")] == [10_000, 15_000]
    assert [row.value for row in found("سقط 10 قتلى و15 ألف جريح")] == [10, 15_000]


def test_what_will_not_fall_short_is_more() -> None:
    assert [row.comparator for row in found("لن يقل عن 30 موظفا ولم يتعد 40 موظفا")] == [">", "<"]


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("بمعدل 4ر22 مليون طن", 22_400_000),
        ("وصل إلى17 مليون طن", 17_000_000),
        ("نحو 051ر1 مليون برميل", 1_051_000),
        ("بقيمة 540ر999ر45 ريال", 45_999_540),
        ("بنسبة 6 ر 4 في المئة", 4.6),
        ("طوله 430 ر 72 كم", 72.43),
        ("يعيش فيه 7ر4 مليون نسمة", 4_700_000),
        ("خسر ثلاثة ملايير درهم", 3_000_000_000),
        ("كلفت مليونان من الدراهم", 2_000_000),
        ("ارتفعت درجتين مئويتين", 2),
    ],
)
def test_numbers_as_agencies_and_regions_write_them(body: str, value: float) -> None:
    assert [row.value for row in found(body)] == [value]


def test_a_dash_between_measures_joins_two_quantities_and_between_scores_none() -> None:
    assert [(row.value, row.unit) for row in found("سرعتها 08 – 35 كم/ساعة")] == [(8, "كم"), (35, "كم")]
    assert [row.value for row in found("قرابة 15-20 ألف مشجع")] == [15_000, 20_000]
    assert found("خسر صفر / 1 ثم 2-صفر") == []
    assert found("فاز 3 - 1 على ضيفه") == []


def test_the_first_of_two_numbers_has_the_scale_of_the_last() -> None:
    assert [row.value for row in found("زرع 15 إلى 17 مليون فدان")] == [15_000_000, 17_000_000]
    assert [row.value for row in found("تراجع 300 إلى 2 مليون فدان")] == [300, 2_000_000]


def test_a_label_does_not_hold_for_a_count_behind_it_and_a_place_may_be_named_by_a_day() -> None:
    assert [row.value for row in found("من سنة 2013 إلى 1.114.000 عاطل")] == [1_114_000]
    assert [row.value for row in found("منتقلا من1.049.000 عاطل")] == [1_049_000]
    assert found("يسكن مدينة 6 أكتوبر") == []


def test_a_year_or_an_area_names_no_number_and_an_anniversary_does() -> None:
    assert [row.value for row in found("أحرز هذا العام 15 هدفا")] == [15]
    assert [row.value for row in found("سجلت المنطقة 20 حالة")] == [20]
    assert found("سدد في الدقيقة 30 مستغلا الخطأ") == []
    assert found("سيطرت حركة طالبان على البلدة، وقال مسؤولان كبيران") == []
    assert found("في الذكرى الـ76 لتأسيس الجامعة، وللذكرى الـ80 للاستقلال") == []


@pytest.mark.parametrize(
    ("body", "comparator"),
    [
        ("أقل بكثير من 20 ناخبا", "<"),
        ("يزيد قليلا عن 20 ناخبا", ">"),
        ("تفوق قيمتها 20 دينارا", ">"),
        ("لا يتعدى عددهم 20 ناخبا", "<"),
        ("يناهز عددها 20 ألفا", "~"),
        ("تجاوزت حاجز 20 مليون دينار", ">"),
        ("يقترب من 20 ألف ناخب", "~"),
    ],
)
def test_what_is_compared_may_stand_behind_its_verb(body: str, comparator: str) -> None:
    assert [row.comparator for row in found(body)] == [comparator]
