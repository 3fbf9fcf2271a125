"""The outlets between a speaker and the page, however the clause names them."""

import pytest

from tests.unit.test_statements import SEEDS, person, read, told


def via(body: str) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(row.speaker, row.via) for row in read(body)]


@pytest.mark.parametrize(
    "body",
    [
        "وفي تصريح لصحيفة المدى، قال رامي عطا إن الجسر مغلق.",
        "قال رامي عطا لصحيفة المدى إن الجسر مغلق.",
        "وقال رامي عطا، في خبر نقلته صحيفة المدى، إن الجسر مغلق.",
        "وقال رامي عطا إن الجسر مغلق، وفقا لصحيفة المدى.",
    ],
)
def test_where_an_outlet_is_named(body: str) -> None:
    assert via(body) == [("رامي عطا", ("المدى",))] or via(body) == [("رامي عطا", ("صحيفة المدى",))]


def test_a_known_outlet_addressed_right_behind_the_verb() -> None:
    assert via("وكان قيادي في الحركة قال لرويترز أمس إن الجسر مغلق.") == [("قيادي في الحركة", ("رويترز",))]


def test_an_outlet_that_goes_on_relaying_is_the_channel() -> None:
    body = "قالت صحيفة المدى إن الجسر مغلق. كما نقلت عن مسؤول أمني أن الطريق سالك."
    assert via(body) == [("صحيفة المدى", ()), ("مسؤول أمني", ("صحيفة المدى",))]


def test_a_source_phrase_whose_source_told_it_to_an_outlet() -> None:
    body = "وبحسب ما أفادت به مصادر لقناة المدى فإن الوفد غادر المدينة."
    row = read(body)[0]
    assert (row.speaker, row.via, row.is_anonymous) == ("مصادر", ("قناة المدى",), True)


def test_outlets_that_are_spoken_of_are_no_channels() -> None:
    for body in (
        "نفى رامي عطا ما تداولته وسائل الإعلام عن إغلاق الجسر.",
        "دعت الوزارة وسائل الإعلام إلى الدقة.",
        "أكد رامي عطا عدم صحة ما ورد في تقرير نشرته صحيفة المدى.",
    ):
        assert [row.via for row in read(body)] == [()], body


def test_a_plan_is_no_source() -> None:
    assert told("وسيعمل الفريق وفق برنامج زمني محدد.") == []


def test_words_that_are_set_down_to_who_spoke_before() -> None:
    assert told("قال رامي عطا إن الجسر مغلق، على حد تعبيره.") == [("رامي عطا", "إن الجسر مغلق")]


def test_unnamed_people_whom_a_clause_behind_a_comma_is_about() -> None:
    body = "ونشر الموقع تصريحات عن مسؤولين عراقيين، قالوا إن الجسر مغلق."
    assert [(row.speaker, row.is_anonymous) for row in read(body)] == [("مسؤولين عراقيين", True)]


def test_a_call_with_its_object_behind_l() -> None:
    assert told("قال رامي عطا إن الجسر مغلق داعيا لوقف العمل.") == [
        ("رامي عطا", "إن الجسر مغلق"),
        ("رامي عطا", "لوقف العمل"),
    ]


def test_what_is_said_before_its_verb() -> None:
    row = read('"لا حل قريبا لهذا الأمر"، يقول الوزير.')[0]
    assert (row.speaker, row.content, row.is_direct) == ("الوزير", "لا حل قريبا لهذا الأمر", True)


def test_what_an_affirmation_that_is_passed_on_is_about() -> None:
    body = "نقلت صحيفة المدى عن الوزير تأكيده على أهمية الجسر."
    assert [(row.speaker, row.content) for row in read(body)] == [("الوزير", "على أهمية الجسر")]


def test_own_sources_are_no_lead() -> None:
    assert [row.speaker for row in read("وذكرت مصادر خاصة أن الوفد وصل.")] == ["مصادر خاصة"]


def test_a_relay_of_what_was_told_to_another_outlet() -> None:
    body = 'نقلت قناة المدى عن مسؤول أمني في حديث لصحيفة "النهر"، أن الجسر مغلق.'
    assert via(body) == [("مسؤول أمني", ("النهر", "قناة المدى"))]


def test_a_foreign_outlet_behind_the_particle() -> None:
    assert via("كشفت مصادر محلية للـmtv أن الجسر مغلق.") == [("مصادر محلية", ("mtv",))]


def test_the_outlet_of_a_source_phrase_goes_on() -> None:
    body = "قال رامي عطا إن الجسر مغلق، بحسب ما ذكرت صحيفة المدى أمس، حيث أوضحت أن العمل مستمر."
    assert via(body) == [("رامي عطا", ("صحيفة المدى",)), ("صحيفة المدى", ())]


def test_the_outlet_of_an_interview_behind_over() -> None:
    assert via("صرح رامي عطا، في مقابلة عبر «المنارة»، أن الجسر مغلق.") == [("رامي عطا", ("المنارة",))]


def test_speech_behind_an_outlet_is_not_its_name() -> None:
    body = 'وقال سامر الحداد في تصريح لوكالة المدى "نتابع العمل على الجسر كل يوم حتى نهايته".'
    assert [(row.content, row.via) for row in read(body)] == [
        ("نتابع العمل على الجسر كل يوم حتى نهايته", ("وكالة المدى",))
    ]


def test_a_source_phrase_belongs_to_the_nearest_statement() -> None:
    body = "قال رامي عطا إن الجسر مغلق، مضيفا أنه آمن، بحسب صحيفة المدى."
    assert via(body) == [("رامي عطا", ()), ("رامي عطا", ("صحيفة المدى",))]


def test_an_aside_about_the_speaker_s_own_words_is_of_the_content() -> None:
    body = "قال رامي عطا: «لو لم يغلق الجسر، على حد وصفه، لوقع الضرر في المدينة»."
    assert len(read(body)) == 1


def test_an_outlet_that_tells_that_someone_said_is_his_channel() -> None:
    body = "أفادت وكالة المدى للأنباء بأن وزير النقل رامي عطا قال إن الجسر مغلق. وأضاف أنه آمن."
    assert via(body) == [
        ("وكالة المدى للأنباء", ()),
        ("وزير النقل رامي عطا", ("وكالة المدى للأنباء",)),
        ("وزير النقل رامي عطا", ()),
    ]


def test_an_unknown_outlet_in_marks_behind_a_speaker() -> None:
    body = "وقال المصدر المطلع لـ«ضفاف»، «هناك معلومات عن إغلاق الجسر في المساء»."
    assert via(body) == [("المصدر المطلع", ("ضفاف",))]
    assert via("وذكرت المصادر لـ(ضفاف) أن الجسر مغلق.") == [("المصادر", ("ضفاف",))]


def test_the_outlet_that_spoke_before_carries_what_it_takes_over() -> None:
    body = "قالت صحيفة المدى إن الجسر مغلق. وأوضحت نقلا عن الخبير رامي عطا أن العمل مستمر. وبينت أن البلدية موافقة."
    assert via(body) == [("صحيفة المدى", ()), ("الخبير رامي عطا", ("صحيفة المدى",)), ("صحيفة المدى", ())]


def test_based_on_a_source_names_who_said_it() -> None:
    body = "وقالت صحيفة المدى استنادا إلى مصدر حكومي لم تفصح عنه، إن الجسر مغلق."
    assert via(body) == [("مصدر حكومي", ("صحيفة المدى",))]


def test_the_outlet_between_a_subject_and_its_verb() -> None:
    body = "الحداد وفي تصريحات خاصة لوكالة «ضفاف» أمس قال: «نتابع العمل على الجسر كل يوم»."
    assert via(body) == [("الحداد", ("ضفاف",))]


def test_an_outlet_that_is_told_as_an_object() -> None:
    assert via("وأبلغت المصادر صحيفة (ضفاف) أن الجسر مغلق.") == [("المصادر", ("ضفاف",))]
    assert via("أفاد مسؤول محلي وكالة «ضفاف»، اليوم، بأن الجسر مغلق.") == [("مسؤول محلي", ("ضفاف",))]


def test_an_outlet_behind_a_source_that_spoke_to_it() -> None:
    body = "ووفقا لمصدر محلي تحدث لوكالة المدى، فإن الجسر مغلق منذ أيام."
    assert via(body) == [("مصدر محلي", ("وكالة المدى",))]


def test_an_outlet_named_by_its_kind_is_the_one_before() -> None:
    body = "قالت صحيفة «ضفاف» إن الجسر مغلق. وأضاف مسؤول محلي للصحيفة أن العمل بدأ."
    assert via(body) == [("صحيفة «ضفاف»", ()), ("مسؤول محلي", ("ضفاف",))]


def test_what_is_ascribed_to_someone() -> None:
    body = "ونسبت صحيفة المدى إلى مسؤول محلي قوله إن الجسر مغلق."
    assert via(body) == [("مسؤول محلي", ("صحيفة المدى",))]


def test_an_outlet_with_its_article_ends_before_what_is_told_it() -> None:
    body = "ونفى الناطق باسم البلدية للإذاعة وجود أي خلاف."
    assert [(row.speaker, row.content) for row in read(body)] == [("الناطق باسم البلدية", "وجود أي خلاف")]


def test_an_outlet_whose_name_begins_with_the_letter_of_the_particle() -> None:
    body = "ورأت «لوموند» أن الجسر مغلق. وقال الوزير رامي عطا للوموند إن العمل بدأ."
    assert via(body) == [("لوموند", ()), ("الوزير رامي عطا", ("لوموند",))]


def test_a_head_with_words_before_its_name_is_given_whole() -> None:
    assert via("وقال عطا لوكالة الأنباء المحلية «ضفاف» إن الجسر مغلق.") == [("عطا", ("وكالة الأنباء المحلية «ضفاف»",))]


def test_the_outlet_that_conducted_the_interview() -> None:
    body = "وأضاف عطا في مقابلة أجرتها معه وكالة «ضفاف» أن الجسر مغلق."
    assert via(body) == [("عطا", ("ضفاف",))]


@pytest.mark.parametrize(
    ("body", "speaker", "outlets"),
    [
        ("وأبلغ مصدر مطلع «ضفاف» أن الجسر مغلق.", "مصدر مطلع", ("ضفاف",)),
        ("وأفاد شهود عيان «رويترز» أنهم سمعوا انفجارا.", "شهود عيان", ("رويترز",)),
        ("وأبلغ مسؤول محلي، طلب حجب اسمه، «ضفاف» بأن الجسر مغلق.", "مسؤول محلي", ("ضفاف",)),
        ("وقال سكان محليون، لـ«ضفاف»، إن الجسر مغلق.", "سكان محليون", ("ضفاف",)),
    ],
)
def test_an_outlet_named_right_behind_who_tells_it(body: str, speaker: str, outlets: tuple[str, ...]) -> None:
    assert [(row.speaker, row.via, row.is_anonymous) for row in read(body)] == [(speaker, outlets, True)]


def test_a_chain_of_two_outlets_and_their_source() -> None:
    body = "وأوردت وكالة «ضفاف» المحلية، نقلا عن صحيفة «المدى»، عن مصدر أمني رفيع، أن الجسر مغلق."
    assert via(body) == [("مصدر أمني رفيع", ("المدى", "ضفاف"))]


def test_the_short_name_of_an_outlet_stays_with_the_long_one() -> None:
    for name in ("وكالة أنباء المدينة (ضفاف)", "وكالة أنباء المدينة الرسمية «ضفاف»", "وكالة أنباء المدينة 'ضفاف'"):
        assert via(f"ونقلت {name} عن مدير المرفأ قوله إن الجسر مغلق.") == [("مدير المرفأ", (name,))]


def test_who_asked_carries_the_answer() -> None:
    body = "وردا على سؤال لصحيفة المدى عن الجسر، أوضح رامي عطا أن العمل ينتهي غدا."
    assert via(body) == [("رامي عطا", ("صحيفة المدى",))]


def test_the_sources_of_an_outlet_and_one_member_of_a_body_are_unnamed() -> None:
    for body in (
        "ورأى مصدر «ضفاف» أن الجسر قديم.",
        "وكشف مصدرنا أن الجسر مغلق.",
        "وقال عضو بمجلس المدينة، رفض ذكر اسمه، إن الجسر مغلق.",
    ):
        assert [row.is_anonymous for row in read(body)] == [True], body
    assert not read("وقال رئيس مجلس المدينة إن الجسر مغلق.")[0].is_anonymous


def test_whose_name_is_withheld_is_not_what_is_told() -> None:
    body = "أكد مسؤول محلي رفض الكشف عن اسمه أن الجسر مغلق."
    assert [(row.speaker, row.content) for row in read(body)] == [("مسؤول محلي", "أن الجسر مغلق")]


def test_what_an_outlet_has_learnt_and_from_whom() -> None:
    assert via("وعلم موقع «ضفاف» من مصادر رفيعة المستوى في المدينة أن الجسر مغلق.") == [
        ("مصادر رفيعة المستوى في المدينة", ("ضفاف",))
    ]
    assert told("وعلمت صحيفة المدى أن الجسر مغلق.") == [("صحيفة المدى", "أن الجسر مغلق")]
    assert told("وعلمت الشركة أن الجسر مغلق.") == []


def test_a_manner_between_verb_and_outlet_keeps_the_quotation() -> None:
    body = "قال العقيد متذمرا لـ«ضفاف»: «نسمع عن الجسر ولا نراه»."
    assert [(row.speaker, row.via, row.is_direct) for row in read(body)] == [("العقيد", ("ضفاف",), True)]


def test_who_passes_on_and_names_no_one_says_it() -> None:
    row = read("ونقلت مصادر مطلعة أن الجولة ستعقد غدا.")[0]
    assert (row.speaker, row.is_anonymous, row.via) == ("مصادر مطلعة", True, ())
    assert told("ونشرت صحيفة المدى أن الجسر مغلق.") == [("صحيفة المدى", "أن الجسر مغلق")]


def test_whom_an_outlet_quotes_is_named_behind_what_it_tells() -> None:
    body = "قالت صحيفة المدى إن الجسر مغلق، نقلا عن مسؤولين محليين."
    assert [(row.speaker, row.via, row.is_anonymous) for row in read(body)] == [
        ("مسؤولين محليين", ("صحيفة المدى",), True)
    ]


def test_what_an_outlet_passes_on_in_someone_s_words() -> None:
    body = "قال رامي عطا إن الجسر مغلق، وفقا لما نقلته على لسانه وكالة «ضفاف»."
    assert via(body) == [("رامي عطا", ("ضفاف",))]


def test_a_sentence_that_is_but_a_source_phrase_belongs_to_the_one_before() -> None:
    assert via("وقال رامي عطا إن الجسر مغلق. حسبما نقلت وكالة «ضفاف» المحلية.") == [("رامي عطا", ("ضفاف",))]
    assert via("وقال رامي عطا إن الجسر مغلق.\nحسبما نقلت وكالة «ضفاف» المحلية.") == [("رامي عطا", ())]


def test_a_statement_that_was_made_to_an_outlet_is_a_source_phrase() -> None:
    row = read("وأكد رامي عطا أن الجسر مغلق وذلك وفق تصريح لصحيفة المدى.")[0]
    assert (row.content, row.via) == ("أن الجسر مغلق", ("صحيفة المدى",))


def test_what_is_passed_on_on_someone_s_tongue() -> None:
    body = "ونقلت وكالة «ضفاف»، على لسان مصدر مسؤول في الوزارة، نفيه أن يكون الجسر مغلقا."
    assert via(body) == [("مصدر مسؤول في الوزارة", ("ضفاف",))]


def test_an_outlet_behind_a_time_carries_what_it_broadcast() -> None:
    body = "وأفادت مصادر في تصريح بثته أمس وكالة المدى، بأن الجسر مغلق."
    assert [row.via for row in read(body)] == [("وكالة المدى",)]


def test_a_source_in_marks_ends_with_them() -> None:
    body = "وبحسب «المدى» يهدف المشروع الجديد إلى مضاعفة القدرة."
    assert [(row.speaker, row.content) for row in read(body)] == [("المدى", "يهدف المشروع الجديد إلى مضاعفة القدرة")]


def test_a_person_who_passes_words_on_is_no_outlet() -> None:
    body = "ونقل رامي عطا عن الوزير قوله إن الجسر مغلق."
    assert [(row.speaker, row.via) for row in read(body, person(body, "رامي عطا"))] == [("الوزير", ())]


def test_a_source_in_marks_is_no_speech() -> None:
    body = "نقلت صحيفة «المدى» عن «مسؤول أميركي رفيع»، قوله إن الجسر مغلق."
    assert [(row.speaker, row.via) for row in read(body)] == [("مسؤول أميركي رفيع", ("المدى",))]


def test_a_states_television_is_no_kind() -> None:
    body = "نقلت صحيفة المدى عن مسؤول أن الجسر مغلق."
    body += " وقال رامي عطا في تصريحات نقلها التلفزيون الرسمي: «العمل بدأ في المدينة»."
    assert [row.via for row in read(body, person(body, "رامي عطا"))][1] == ("التلفزيون الرسمي",)


def test_a_time_before_whom_an_outlet_quotes() -> None:
    body = "وأغلقت البلدية الجسر القديم، بحسب ما نقلت وكالة المدى اليوم، عن بيان النقابة."
    assert [(row.speaker, row.via) for row in read(body)] == [("بيان النقابة", ("وكالة المدى",))]


def test_every_outlet_of_the_lexicon_can_be_told_whole_or_cut() -> None:
    names = [row["form"].split() for row in SEEDS["speech_channels"] if row["kind"] == "name"]
    cut = [" ".join(name[: at + 1]) for name in names for at in range(len(name))]
    bodies = [f"قال رامي عطا {lead}{name} إن الجسر مغلق." for name in cut for lead in ("ل", "لقناة ")]
    assert all((row.speaker or "").startswith("رامي عطا") for body in bodies for row in read(body))


def test_the_longest_names_are_told_whole() -> None:
    assert via("قال رامي عطا لقناة إم إس إن بي سي إن الجسر مغلق.") == [("رامي عطا", ("إم إس إن بي سي",))]


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("قال الرئيس التنفيذي ل «مياه وطاقة»، إن الجسر مغلق.", "الرئيس التنفيذي ل «مياه وطاقة»"),
        ("أكد المدير العام ل«نخلة وبحر» أن الجسر مغلق.", "المدير العام ل«نخلة وبحر»"),
    ],
)
def test_whom_an_office_is_of_is_no_outlet(body: str, speaker: str) -> None:
    assert via(body) == [(speaker, ())]


def test_the_name_of_an_outlet_belongs_to_its_kind() -> None:
    for body, speaker in (
        ("ووصفت صحيفة «المدى» المحلية المشهد بأنه مقلق.", "صحيفة «المدى» المحلية"),
        ("ووصفت صحيفة المدى المحلية المشهد بالمقلق.", "صحيفة المدى المحلية"),
    ):
        assert via(body) == [(speaker, ())], body
    body = "وأبلغ سامر الحداد صحيفة «المدى» أن الجسر مغلق."
    assert [row.via for row in read(body, person(body, "سامر الحداد"))] == [("المدى",)]


def test_a_quoted_outlet_right_behind_a_verb_of_telling_is_told() -> None:
    body = "وأبلغ «ضفاف» مدير المرفأ سامر الحداد أن الجسر مغلق. وأبلغت «ضفاف» مصادر مطلعة أن العمل ينتهي غدا."
    assert [(row.speaker, row.via) for row in read(body, person(body, "سامر الحداد", "مدير المرفأ"))] == [
        ("سامر الحداد", ("ضفاف",)),
        ("مصادر مطلعة", ("ضفاف",)),
    ]


@pytest.mark.parametrize(
    ("body", "via"),
    [
        ("وردا على أسئلة وكالة المدى، قال سامر الحداد إن الجسر مغلق.", ("وكالة المدى",)),
        ("وردا على سؤال «ضفاف»، قال سامر الحداد إن الجسر مغلق.", ("ضفاف",)),
        ("قال سامر الحداد في تصريحات فضائية ل«ضفاف» نقلتها الصحف المحلية إن الجسر مغلق.", ("ضفاف", "الصحف المحلية")),
    ],
)
def test_who_asks_and_who_passes_on_stand_between(body: str, via: tuple[str, ...]) -> None:
    assert [(row.speaker, row.via) for row in read(body, person(body, "سامر الحداد"))] == [("سامر الحداد", via)]
