from datetime import datetime
from typing import Any

import pytest

from tasks import seeds
from tasks.contract.tables import Article, Time
from tasks.enrichers.times import times

NAMES = (
    *("months", "weekdays", "day_periods", "date_words", "number_words"),
    *("time_units", "time_words", "time_traps"),
)
SEEDS: dict[str, Any] = {name: seeds.read(name) for name in NAMES}
TUESDAY = datetime(2023, 8, 15)


def read(body: str, published: datetime | None = TUESDAY, **fields: Any) -> list[Time]:
    precision = fields.pop("date_precision", "day" if published else None)
    article = Article(
        article_id="a",
        document_id="d",
        position=0,
        headline=None,
        body=body,
        date_published=published,
        date_precision=precision,
        **fields,
    )
    found = times(article, **SEEDS)
    assert all(body[each.start_char : each.end_char] == each.text for each in found)
    return found


def values(body: str, published: datetime | None = TUESDAY, **fields: Any) -> list[str | None]:
    return [each.value for each in read(body, published, **fields)]


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("وقع الاتفاق في 7 أكتوبر/ تشرين الأول 2023 بالعاصمة", "2023-10-07"),
        ("صدر القرار في 9 شوال 1436هـ الموافق 25 يوليو 2015م", "2015-07-25"),
        ("منذ عام 2011 تغير كل شيء", "2011"),
        ("تولى الرئاسة (1970-2000) ثم رحل", "1970/2000"),
        ("في عام 1436هـ", "2014-10-25/2015-10-13"),
        ("في شهر رمضان المبارك", "2023-03-23/2023-04-20"),
        ("في 2015 ارتفعت الأسعار", "2015"),
        ("في عام ألفين وخمسة عشر", "2015"),
        ("خلال تسعينيات القرن الماضي", "199"),
        ("في القرن التاسع عشر", "18"),
        ("نتائج الربع الأول من العام الجاري", "2023-Q1"),
        ("في صيف 2015", "2015-SU"),
        ("السابع من أكتوبر الماضي", "2022-10-07"),
        ("في 5 صفر 1445", "2023-08-21"),
        ("في 20 سبتمبر المقبل", "2023-09-20"),
        ("أبريل (نيسان) الماضي", "2023-04"),
    ],
)
def test_what_a_calendar_names(body: str, value: str) -> None:
    assert values(body) == [value]


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("قال بالأمس إن", "2023-08-14"),
        ("وصل أمس الأول", "2023-08-13"),
        ("يلتقي غداً نظيره", "2023-08-16"),
        ("التقى، اليوم، برئيس الوفد", "2023-08-15"),
        ("زار الأسبوع الماضي العاصمة", "2023-W32"),
        ("يسافر الشهر المقبل", "2023-09"),
        ("خلال العام الجاري", "2023"),
        ("قبل ثلاثة أيام", "2023-08-12"),
        ("قبل نحو 3 أسابيع", "2023-W30"),
        ("منذ عامين", "2021"),
        ("بعد أسبوعين من الآن", "2023-W35"),
        ("يوم الثلاثاء الماضي", "2023-08-08"),
        ("الخميس المقبل", "2023-08-17"),
        ("قال السبت إنه", "2023-08-12"),
        ("سيجتمع الأحد مع", "2023-08-20"),
        ("خلال اليومين الماضيين", "2023-08-13/2023-08-15"),
        ("في الأشهر الستة الأخيرة", "2023-02/2023-08"),
        ("العشرين من الشهر الماضي", "2023-07-20"),
        ("في 21 الجاري", "2023-08-21"),
        ("يوم الخميس 24، قال", "2023-08-24"),
        ("الأسبوع المقبل يوم الجمعة", "2023-08-25"),
    ],
)
def test_relative_times_count_from_the_day_of_publication_and_have_no_value_without_it(body: str, value: str) -> None:
    assert values(body) == [value]
    assert values(body, None) == [None]


@pytest.mark.parametrize(
    ("body", "timex_type", "value"),
    [
        ("استمر لمدة أسبوع", "DURATION", "P1W"),
        ("دام ساعتين", "DURATION", "PT2H"),
        ("في يوم واحد", "DURATION", "P1D"),
        ("غاب لسنوات", "DURATION", "PXY"),
        ("يصل خلال ساعات", "DURATION", "PTXH"),
        ("قبل أيام", "DATE", None),
        ("بنهاية العام", "DATE", "2023"),
        ("بعد نصف ساعة", "DURATION", "PT30M"),
        ("عمره 25 عاما", "DURATION", "P25Y"),
        ("في الأيام المقبلة", "DURATION", "PXD"),
        ("يجتمعون كل ثلاثة أشهر", "SET", "P3M"),
        ("ينشر يوميا", "SET", "P1D"),
        ("يعقد كل يوم أحد", "SET", "XXXX-WXX-7"),
        ("عند العاشرة والنصف صباحا", "TIME", "T10:30"),
        ("الساعة 9 مساء", "TIME", "T21:00"),
        ("الساعة 0400 بتوقيت غرينتش", "TIME", "T04:00Z"),
    ],
)
def test_lengths_habits_and_clocks(body: str, timex_type: str, value: str | None) -> None:
    assert [(each.timex_type, each.value) for each in read(body)] == [(timex_type, value)]


@pytest.mark.parametrize(
    "body",
    [
        "الأمين العام الحالي للأمم المتحدة",
        "علماء أهل السنة",
        "ألقى خطبة الجمعة",
        "نشرت «اليوم» الخبر",
        "موقع المصري اليوم",
        "برميل في اليوم",
        "في أمس الحاجة إلى الماء",
        "في اليوم الأول للمعرض",
        "قبل الحرب",
        "مرت سنوات",
        "مع بداية العام الدراسي",
        "مارس ضغوطا",
        "رجب طيب",
        "طوله 1500 م",
        "استقبلت 2000 طالب",
        "فاز 3 - 1",
        "فاز 3 - صفر",
    ],
)
def test_what_only_looks_like_a_time(body: str) -> None:
    assert values(body) == []


def test_an_outlet_called_today_is_no_time_but_a_state_before_a_weekday_is_none() -> None:
    assert read("وقال لقناة روسيا اليوم إنه باق") == []
    assert [each.text for each in read("توجه الوفد إلى تركيا اليوم الثلاثاء")] == ["اليوم الثلاثاء"]


def test_what_is_told_from_another_day_or_event_has_no_value() -> None:
    assert values("قبل ثلاثة أيام من الانتخابات، وبعد أسبوعين عاد") == [None, None]
    assert values("في اليوم التالي من العام نفسه") == [None, None]
    assert values("ومنذ ذلك اليوم") == [None]
    assert values("منذ أحداث 11 سبتمبر") == [None]


def test_a_month_without_its_year_is_of_the_year_of_publication_or_the_nearest() -> None:
    assert values("في يناير") == ["2023-01"]
    assert values("في 28 ديسمبر", datetime(2024, 1, 5)) == ["2023-12-28"]
    assert values("في رمضان") == ["2023-03-23/2023-04-20"]


def test_a_time_of_day_and_the_day_beside_it_are_one_where_the_day_is_known() -> None:
    assert values("الساعة السابعة من مساء أمس") == ["2023-08-14T19:00"]
    assert values("أمس عند الساعة 5 مساء") == ["2023-08-14T17:00"]
    assert values("أمس عند الساعة 5 مساء", None) == [None, "T17:00"]


def test_a_week_stands_behind_its_days() -> None:
    assert values("الأحد والاثنين في الأسبوع المقبل") == ["2023-08-20", "2023-08-21", "2023-W34"]


def test_digits_in_running_text_stand_day_first_unless_the_text_shows_otherwise() -> None:
    assert values("من 3/4/2020 حتى 5/4/2020") == ["2020-04-03", "2020-04-05"]
    assert values("من 3/4/2020 حتى 3/25/2020") == ["2020-03-04", "2020-03-25"]


def test_days_in_a_list_are_told_by_what_stands_behind_it() -> None:
    assert values("يقام المعرض يومي الاثنين والثلاثاء 21 و22 أغسطس") == [
        *("2023-08-21", "2023-08-22", "2023-08-21", "2023-08-22")
    ]
    assert values("تنعقد القمة أيام الأحد والاثنين والثلاثاء المقبلة") == ["2023-08-20", "2023-08-21", "2023-08-22"]
    assert values("يفتح أيام الأحد والاثنين والأربعاء") == ["XXXX-WXX-7", "XXXX-WXX-1", "XXXX-WXX-3"]


def test_a_weekday_beside_the_adverb_is_trusted_above_a_late_date() -> None:
    assert values("وصل اليوم الاثنين") == ["2023-08-14"]


def test_a_date_of_publication_that_is_not_known_to_the_day_resolves_what_it_can() -> None:
    month: dict[str, Any] = {"published": datetime(2023, 8, 1), "date_precision": "month"}
    assert values("أمس، الشهر الماضي، العام المقبل", **month) == [None, "2023-07", "2024"]


def test_a_time_turned_into_utc_keeps_the_day_that_the_page_states() -> None:
    page: dict[str, Any] = {"date_precision": "minute", "date_zone": "utc", "date_text": "2020-06-03T03:01+0400"}
    assert values("وصل اليوم", datetime(2020, 6, 2, 23, 1), **page) == ["2020-06-03"]


def test_the_grammar_of_relative_times_is_not_put_to_other_languages() -> None:
    assert values("سه‌شنبه ۲۹ بهمن ۱۳۹۸ امروز", None, language="fa") == ["2020-02-18"]


def test_two_days_of_one_month_are_two_times() -> None:
    assert values("من 5 إلى 9 مارس 2024") == ["2024-03-05", "2024-03-09"]
    assert values("يومي 3 و4 مايو المقبل") == ["2024-05-03", "2024-05-04"]
    assert values("من 3 إلى 4 لاعبين في مايو 2024") == ["2024-05"]


def test_since_a_day_without_its_year_is_of_the_past() -> None:
    assert values("أعلى سعر منذ 29 سبتمبر") == ["2022-09-29"]
    assert values("يبدأ الموسم في 29 سبتمبر") == ["2023-09-29"]


def test_the_second_word_of_a_month_is_no_day() -> None:
    assert values("مطلع كانون الأول/ديسمبر") == ["2023-12"]


def test_this_summer_is_of_the_year_and_this_winter_of_two() -> None:
    assert values("سافروا هذا الصيف") == ["2023-SU"]
    assert values("سافروا هذا الشتاء") == [None]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("في كانون الثاني/يناير 2011 اندلعت", ["2011-01"]),
        ("مدة العقد (24) شهرًا", ["P24M"]),
        ("تقام يومي الأحد والاثنين المقبلين", ["2023-08-20", "2023-08-21"]),
        ("بدأت صيف العام الماضي", ["2022-SU"]),
        ("بدأت شتاء العام الماضي", [None]),
    ],
)
def test_months_of_two_names_lengths_in_brackets_days_in_a_list_and_seasons(body: str, found: list[str | None]) -> None:
    assert values(body) == found


def test_a_weekday_before_a_day_of_a_month_is_part_of_it() -> None:
    assert [each.text for each in read("استقبله يوم الأحد 27 أغسطس في جدة")] == ["يوم الأحد 27 أغسطس"]
    assert values("تعقد يوم الثلاثاء الموافق 29 أغسطس ندوة") == ["2023-08-29"]
    assert values("يحتفلون في الأحد الأول من سبتمبر") == ["2023-09-03"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("بيعت الغلة من فبراير إلى أبريل", ["2023-02", "2023-04"]),
        ("انتظروا بين تموز/يوليو وأيلول/سبتمبر", ["2023-07", "2023-09"]),
        ("هطل المطر من نوفمبر حتى مارس", ["2022-11", "2023-03"]),
        ("نال من مارس الحيلة جزاءه", []),
    ],
)
def test_two_months_of_a_span_mark_each_other(body: str, found: list[str | None]) -> None:
    assert values(body) == found


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("أعلى دخل منذ الربع الثاني لعام 2012", "2012-Q2"),
        ("حصيلة السداسي الأول من سنة 2016", "2016-H1"),
        ("صادرات الثلاثي الثالث 2018", "2018-Q3"),
        ("تراجع البيع في الربع الأخير من العام الماضي", "2022-Q4"),
        ("زاد البيع في الربع الثاني", "2023-Q2"),
        ("زاد البيع في الربع الرابع", "2022-Q4"),
        ("في النصف الأول من مايو 2015", "2015-05"),
        ("في الأسبوع الثاني من مارس المقبل", "2024-03"),
        ("افتتح السد في عام .2011", "2011"),
        ("الساعة الثالثة إلا خمس دقائق عصرا", "T14:55"),
        ("الساعة السادسة و48 دقيقة صباحا", "T06:48"),
        ("يعود في الثامن من الشهر نفسه", None),
    ],
)
def test_parts_of_years_and_of_hours(body: str, value: str | None) -> None:
    assert values(body) == [value]


def test_two_parts_of_one_year_are_two_times() -> None:
    assert values("في الربع الأول أو الثاني من العام المقبل") == ["2024-Q1", "2024-Q2"]
    assert values("يقام في الفترة 26-30 الجاري") == ["2023-08-26", "2023-08-30"]


def test_a_quarter_of_a_match_or_a_term_of_school_is_no_time() -> None:
    assert values("حسم الربع الثالث من المباراة") == []
    assert values("نجح في الفصل الأول") == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("عدا المسافة في 9.58 ثانية", ["PT9.58S"]),
        ("سجل 69ر9 ثانية في السباق", ["PT9.69S"]),
        ("حبس 10سنوات", ["P10Y"]),
        ("ربع النهائي: 8 و9 يوليو 2025", ["2025-07-08", "2025-07-09"]),
        ("في يوم أمس الأول", ["2023-08-13"]),
        ("تغير بين مايو 2010 ومايو 2013", ["2010-05", "2013-05"]),
        ("في 11 و12 و13 من ذي الحجة", ["2023-06-29", "2023-06-30", "2023-07-01"]),
        ("من 5 إلى 9 من الشهر الماضي", ["2023-07-05", "2023-07-09"]),
        ("مع فجر اليوم التاسع من ذي الحجة", ["2023-06-27"]),
        ("في اليوم التاسع من المعرض", []),
        ("وصلت أمس ثاني طائرة", ["2023-08-14"]),
    ],
)
def test_fractions_clitics_and_lists_of_days(body: str, found: list[str | None]) -> None:
    assert values(body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("من عام 1550 قبل الميلاد حتى 146 ق.م", ["BC1550", "BC0146"]),
        ("في القرن الثاني قبل الميلاد", ["BC01"]),
        ("عمره 4400 سنة", ["P4400Y"]),
        ("مضى عليه خمسة آلاف عام", ["P5000Y"]),
        ("القرار 338 (1973).", ["1973"]),
        ("حضر (1973) متفرجا", []),
        ("في مارس من العام الماضي وأكتوبر العام المقبل", ["2022-03", "2024-10"]),
    ],
)
def test_years_long_ago_in_brackets_and_told_by_a_word(body: str, found: list[str | None]) -> None:
    assert values(body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("خلال الساعات الأربع والعشرين الأخيرة", ["PT24H"]),
        ("في الفترة من 15 ولغاية 20 من مارس الجاري", ["2023-03-15", "2023-03-20"]),
        ("يقام بين (12 - 22) أيلول الجاري", ["2023-09-12", "2023-09-22"]),
        ("من فبراير وحتى مايو الماضي", ["2023-02", "2023-05"]),
        ("عولجت خلال العام الجاري 1399 شكوى", ["2023"]),
        ("من مطلع أبريل 2020 حتى أغسطس من العام نفسه", ["2020-04", "2020-08"]),
        ("حدث في أغسطس من العام نفسه", [None]),
    ],
)
def test_days_hours_and_months_of_what_was_told_before(body: str, found: list[str | None]) -> None:
    assert values(body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("لعب موسم 2014/2015", ["2014/2015"]),
        ("بعد حرب 1967", ["1967"]),
        ("بميزانية 1950 دينارا", []),
        ("منذ الفاتح من نوفمبر الماضي", ["2022-11-01"]),
        ("تعد شهريا وسنويا", ["P1M", "P1Y"]),
        ("مطلع التسعينات من القرن المنصرم", ["199"]),
    ],
)
def test_seasons_and_years_of_events(body: str, found: list[str | None]) -> None:
    assert values(body) == found
