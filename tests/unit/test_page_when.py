"""A date between two tellings of the headline is the article's; one at the top of a page may be the site's clock."""

from datetime import datetime

from tasks.contract.tables import Article
from tests.pages import read

BODY = """زار وزير المياه السد الجديد في الجنوب، وقال إن العمل فيه ينتهي قبل حلول فصل الشتاء المقبل بحسب الخطة.

وأضاف أن المزارعين سيحصلون على حصصهم كاملة هذا العام، وأن القناة القديمة ستبقى مفتوحة حتى نهاية الموسم الزراعي.

وأوضح أن الفرق الفنية تعمل في ثلاث نوبات، وأن المرحلة الثانية من المشروع تبدأ بعد تسليم المحطة الأولى مباشرة."""


def article(text: str) -> Article:
    return read(text).articles[0]


def test_a_date_between_two_tellings_of_the_headline_is_the_articles() -> None:
    headline = "وزير المياه يزور السد الجديد في الجنوب"
    found = article(f"{headline}\n\nالأربعاء ١٣ أغسطس ٢٠٢٥\n١٢:١١ بتوقيت غرينتش\n{headline}\nالعالم\n{BODY}\n")
    assert found.headline == headline
    assert found.date_published == datetime(2025, 8, 13, 12, 11)
    assert found.date_zone == "utc"


def test_a_lone_clock_with_the_weather_is_not() -> None:
    headline = "وزير المياه يزور السد الجديد في الجنوب"
    found = article(f"اليوم الأربعاء 13 أغسطس 2025 | 34° مشمس\n{headline}\n{BODY}\n")
    assert found.date_published is None


def test_a_date_beside_a_section_over_the_headline_is_no_clock() -> None:
    assert article(
        f"سياسة 18-10-2021, 14:31 | --\n\nوزير المياه يزور السد الجديد\n\n{BODY}"
    ).date_published == datetime(2021, 10, 18, 14, 31)


def test_the_weekday_that_the_text_calls_today_tells_which_number_is_the_month() -> None:
    told = BODY.replace("زار وزير المياه", "زار وزير المياه، اليوم الخميس،")
    headline = "وزير المياه يزور السد الجديد"
    assert article(f"{headline}\n\n10:04 ص 04/12/2025\n\n{told}").date_published == datetime(2025, 12, 4, 10, 4)
    assert article(f"{headline}\n\n10:04 ص 04/12/2025\n\n{BODY}").date_precision == "year"


def test_a_long_line_of_two_calendars_and_two_zones_is_a_date() -> None:
    line = "الخميس 7/3/1429 هـ - الموافق 13/3/2008 م (آخر تحديث) الساعة 16:25 (مكة المكرمة)، 13:25 (غرينتش)"
    found = article(f"وزير المياه يزور السد الجديد\n{line}\n\n{BODY}")
    assert found.date_published is None
    assert found.date_modified == datetime(2008, 3, 13)
