"""Turns of phrase that lead to a consultation: by whom one is received, on whose part, in what order."""

import pytest

from tests.unit.test_events import only, told


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("حظي سالم الحداد باستقبال من طرف كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("استقبل سالم الحداد من لدن كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ('يقوم الوزير التركي سالم الحداد غدا بـ"زيارة" لمصر.', {"سالم الحداد", "مصر"}),
        ("يقوم الوزير التركي سالم الحداد غدا بزيارة عمل لمصر.", {"سالم الحداد", "مصر"}),
        ("ستكون له لقاءات مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("التقى الرئيس سالم الحداد سفير تركيا كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("انطلق الحوار بين الحكومة والنقابات.", {"الحكومة", "النقابات"}),
    ],
)
def test_both_sides_are_told(body: str, names: set[str]) -> None:
    before = "وصل سالم الحداد. " if " له " in body else ""
    assert only(before + body).names == names


def test_what_follows_before_that_is_met_by_whom_the_sentence_is_about() -> None:
    first, second = told("يلتقي سالم الحداد في القاهرة نادر يعقوب قبل أن يلتقي على التوالي كريم منصور وهالة درويش.")
    assert first.names == {"سالم الحداد", "نادر يعقوب"}
    assert second.names == {"سالم الحداد", "كريم منصور", "هالة درويش"}


def test_the_holder_of_an_office_may_be_named_behind_it() -> None:
    body = "استقبل سالم الحداد رئيس الوزراء التركي. ثم استقبل سالم الحداد رئيس الوزراء التركي، كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_what_will_be_said_during_a_meeting_makes_it_one_to_come() -> None:
    assert only("سالم الحداد سيؤكد خلال لقائه مع كريم منصور دعمه.").event.status == "planned"


def test_whom_a_meeting_told_in_passing_was_with_is_not_what_the_sentence_is_about() -> None:
    body = "إن لقاءه كريم منصور كان مثمرا، بعد أن عاد نادر يعقوب من زيارته إلى الدوحة."
    assert all("كريم منصور" not in one.names for one in told(body) if one.event.mode == "visit")
