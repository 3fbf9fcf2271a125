"""Whom a clause means that leaves its subject unsaid, and who stands in it without taking part."""

import pytest

from tests.unit.test_events import only, told


@pytest.mark.parametrize(
    ("body", "names"),
    [
        # the object of a first verb that leaves its subject unsaid is not whom the text goes on about
        ("وصل الوزير سالم الحداد. وأصدر أمرا بإعفاء نادر يعقوب. والتقى كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("زار سالم الحداد المعرض، ورأس جلسة مجلس الوزراء، والتقى كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ('قال نادر يعقوب "الوزير التركي، اجتمع أمس مع كريم منصور".', {"الوزير التركي", "كريم منصور"}),
        (
            "بعد محادثات القاهرة التي جرت على هامش اجتماعات حركة البناء والتي شارك فيها سالم الحداد وكريم منصور.",
            {"حركة البناء", "سالم الحداد", "كريم منصور"},
        ),
        ("تلقى سالم الحداد اتصالا من كريم منصور كرر خلاله ترحيبه بنادر يعقوب.", {"سالم الحداد", "كريم منصور"}),
    ],
)
def test_who_is_meant(body: str, names: set[str]) -> None:
    assert only(body).names == names


@pytest.mark.parametrize(
    "body",
    [
        "التقوا سالم الحداد وكريم منصور.",
        "وقال سالم الحداد إن حركة البناء لم تتلق عروضا وسط تقارير تحدثت عن قرب انتقال اللاعب إلى تركيا.",
        "إن تعيين سالم الحداد كريم منصور بعد عودتها ودعوة الخبراء لزيارة مصر يؤكد ذلك.",
        "ورافق سالم الحداد في زيارته كريم منصور.",
        "تجتمع حركة البناء بصندوق الإعمار غدا.",
        "هنأ رئيس تونس، ورئيس السنغال بالعيد، واستقبل كريم منصور.",
        "واستقبل الوزير التركي والوزير المصري. وعقد اجتماعا مع كريم منصور.",
    ],
)
def test_nobody_is_taken_for_who_is_unsaid(body: str) -> None:
    assert told(body) == []


def test_the_two_who_have_met_are_those_of_the_next_verb() -> None:
    body = "سالم الحداد يهنئ نادر يعقوب بالعيد، ويستقبل كريم منصور ويعقدان اجتماعا."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}
