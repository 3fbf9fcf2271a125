"""Whose words they are, where the clause leaves room for doubt."""

from tests.unit.test_statements import person, read, told


def test_what_will_be_said_is_no_report() -> None:
    assert told("قالت البلدية إن الجسر مغلق وستعلن البلدية عن موعد الحفل.") == [
        ("البلدية", "إن الجسر مغلق وستعلن البلدية عن موعد الحفل")
    ]


def test_an_elative_behind_its_particle_is_no_verb() -> None:
    assert told("قال المدير إن أبرز الأهداف زيادة الإنتاج.") == [("المدير", "إن أبرز الأهداف زيادة الإنتاج")]


def test_the_verb_behind_an_auxiliary_has_the_subject_before_both() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وكانت وزيرة النقل سلمى عواد، أمس، قد قالت إن الجسر آمن."
    assert [speaker for speaker, _ in told(body)] == ["رامي عطا", "وزيرة النقل سلمى عواد"]


def test_a_relaying_outlet_goes_on_where_the_verb_agrees_with_it_alone() -> None:
    body = "نقلت صحيفة المدى عن مسؤولين عراقيين أن الجسر مغلق. وأوضحت أن العمل ينتهي غدا."
    assert [(row.speaker, row.is_anonymous) for row in read(body)] == [
        ("مسؤولين عراقيين", True),
        ("صحيفة المدى", False),
    ]


def test_people_whom_a_quantity_counts_are_not_the_person_whom_they_follow() -> None:
    body = "قال عدد من مؤيدي الحداد إن الجسر مغلق."
    assert [(row.speaker, row.is_anonymous) for row in read(body, person(body, "الحداد"))] == [
        ("عدد من مؤيدي الحداد", True)
    ]


def test_who_is_close_to_a_named_person_is_not_that_person() -> None:
    body = "قالت مصادر مقربة من الوزير سامر الحداد إن الجسر مغلق."
    row = read(body, person(body, "سامر الحداد", "الوزير"))[0]
    assert (row.speaker, row.speaker_entity_id, row.is_anonymous) == (
        "مصادر مقربة من الوزير سامر الحداد",
        None,
        True,
    )


def test_who_acted_right_before_goes_on_to_speak() -> None:
    body = "زار وزير الزراعة سامر الحداد المعرض. وقال خلال الجولة إن الموسم وفير."
    row = read(body, person(body, "سامر الحداد", "وزير الزراعة"))[0]
    assert (row.speaker, row.content) == ("سامر الحداد", "إن الموسم وفير")


def test_whom_a_demand_is_made_of_may_follow_its_speaker() -> None:
    body = "قالت البلدية إن الجسر مغلق. ودعت البلدية وسائل الإعلام إلى الدقة. وطالبت الحكومة مؤسسات المدينة بالصبر."
    assert [(row.speaker, row.content, row.via) for row in read(body)] == [
        ("البلدية", "إن الجسر مغلق", ()),
        ("البلدية", "الدقة", ()),
        ("الحكومة", "بالصبر", ()),
    ]


def test_the_outlet_that_an_interview_leads_to() -> None:
    row = read('أشار رامي عطا في حديث إلى "صوت المدينة"، إلى وجود خلاف.')[0]
    assert (row.content, row.via) == ("وجود خلاف", ("صوت المدينة",))


def test_an_outlet_addressed_between_commas_is_no_apposition() -> None:
    row = read("قال المسؤول العراقي، لقناة المدى، أن الجسر مغلق.")[0]
    assert (row.speaker, row.via, row.is_anonymous) == ("المسؤول العراقي", ("قناة المدى",), True)


def test_a_prayer_ends_what_is_said() -> None:
    assert told("أعرب المحافظ عن عزائه للأسر، سائلا الله أن يرحم الموتى.") == [("المحافظ", "عزائه للأسر")]


def test_a_reason_is_no_content() -> None:
    assert told("وكرر الوزير، أمس، زيارته لأنها تفيد الناس.") == []
