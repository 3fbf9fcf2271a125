"""Turns of phrase that lead to a consultation: by whom one is received, on whose part, in what order."""

import pytest

from tests.unit.test_events import only, time, told


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
        ("وافق سالم الحداد على لقاء كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ('لقاء جمع أمس "سالم الحداد" وزير النقل، مع "بودانكو" المبعوث الخاص.', {"سالم الحداد", "بودانكو"}),
        ("قبيل الزيارة التي سيقوم بها إلى الدوحة الوزير التركي سالم الحداد.", {"سالم الحداد", "الدوحة"}),
        ("حرص سالم الحداد على عدم تقويض المحادثات المصرية التركية.", {"مصر", "تركيا"}),
        ("قال الوزير سالم الحداد، قبل لقاء كريم منصور، إن العمل جار.", {"سالم الحداد", "كريم منصور"}),
        ("التقى كريم منصور الملك سالم الحداد. ثم التقى كريم منصور العاهل.", {"كريم منصور", "سالم الحداد"}),
        ("بعد لقاء سالم الحداد مع المستشار التركي في مدينة الدوحة.", {"سالم الحداد", "المستشار التركي"}),
        ("اتفق سالم الحداد مع كريم منصور خلال اتصال هاتفي على التعاون.", {"سالم الحداد", "كريم منصور"}),
        ("سالم الحداد خبير. ولعب دورا في إجراء المفاوضات مع حركة البناء.", {"سالم الحداد", "حركة البناء"}),
        ("وقع سالم الحداد وكريم منصور اتفاقا بعد مفاوضات شاقة.", {"سالم الحداد", "كريم منصور"}),
        (
            "سالم الحداد وكريم منصور ونادر يعقوب اتفقوا خلال اجتماع على التعاون.",
            {"سالم الحداد", "كريم منصور", "نادر يعقوب"},
        ),
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


def test_a_counterpart_is_met_by_whom_the_clause_leaves_unsaid() -> None:
    body = "أعلن سالم الحداد سفره، حيث سيلتقي نظيره التركي كريم منصور سعيا إلى اتفاق مع الدوحة."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("قمة مصرية قطرية أردنية ستعقد غدا.", "planned"),
        ("وافق سالم الحداد على لقاء كريم منصور.", "planned"),
        ("أعلنت حركة البناء أنه سيتم استئناف المفاوضات مع المفوضية الأوروبية.", "planned"),
        ("تبدأ اليوم في القاهرة محادثات السلام بين مصر وتركيا.", "planned"),
        ("تعقد اليوم في القاهرة جلسات الحوار المصري التركي.", "ongoing"),
    ],
)
def test_status_of_what_a_verb_leads_to(body: str, status: str) -> None:
    assert only(body).event.status == status


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("استأنفت حركة البناء وصندوق الإعمار، مساء أمس، المفاوضات.", "مساء أمس"),
        ("يجري سالم الحداد، محادثات الاثنين في القاهرة مع كريم منصور.", "الاثنين"),
    ],
)
def test_a_time_parts_no_verb_from_its_noun(body: str, day: str) -> None:
    assert len(only(body, time(body, day, None)).names) == 2


def test_what_will_be_said_during_a_meeting_makes_it_one_to_come() -> None:
    assert only("سالم الحداد سيؤكد خلال لقائه مع كريم منصور دعمه.").event.status == "planned"


def test_whom_a_meeting_told_in_passing_was_with_is_not_what_the_sentence_is_about() -> None:
    body = "إن لقاءه كريم منصور كان مثمرا، بعد أن عاد نادر يعقوب من زيارته إلى الدوحة."
    assert all("كريم منصور" not in one.names for one in told(body) if one.event.mode == "visit")


@pytest.mark.parametrize(
    "body",
    [
        "عقد لقاء يجمع المتحدثين مع سالم الحداد وكريم منصور.",
        "فكر سالم الحداد في إلغاء زيارته إلى الدوحة.",
        "تحدثوا عن إمكان عقد لقاء بين سالم الحداد وكريم منصور.",
        "في لقاء الوزير سالم الحداد ببرنامج الجامعة الذي زار حركة البناء.",
        "كان له استقبال لدى وصوله إلى المطار، وزير الخارجية القطري سالم الحداد.",
    ],
)
def test_what_tells_of_no_two_that_met(body: str) -> None:
    assert told(body) == []


def test_a_person_under_whose_auspices_others_meet_only_honours_them() -> None:
    body = "جرت محادثات بين حركة البناء والمفوضية الأوروبية برعاية {}."
    assert only(body.format("سالم الحداد")).names == {"حركة البناء", "المفوضية الأوروبية"}
    assert only(body.format("قطر")).parties["قطر"] == "mediator"


def test_a_title_of_two_bodies_is_one() -> None:
    body = "التقى كريم منصور أمس رئيس حركة البناء وصندوق الإعمار سالم الحداد."
    assert only(body).names == {"كريم منصور", "سالم الحداد"}


def test_who_was_named_to_an_office_is_not_whom_the_next_sentence_is_about() -> None:
    body = "استقبل الرئيس سالم الحداد كريم منصور. وعين نادر يعقوب. ثم استقبل هالة درويش."
    assert {"سالم الحداد", "هالة درويش"} in [one.names for one in told(body)]
