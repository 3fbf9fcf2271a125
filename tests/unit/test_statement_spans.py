"""Where a content begins and ends without marks that tell it: speech in the first person, sources behind a sentence."""

import pytest

from tests.unit.test_statement_channels import via
from tests.unit.test_statements import named, person, read, told


@pytest.mark.parametrize(
    "speech",
    [
        "سألتقي بالسكان كافة، وأعلم أن ذلك أمر صعب",
        "رغم أنني لا أملك القرار، آمل أن نتمكن من فتح الجسر",
        "آمل بحلول ذلك اليوم أن يفتح الجسر",
        "أعتقد أننا نريد أن نبني الجسر",
        "كم جسر بني في تلك السنوات",
    ],
)
def test_speech_without_marks_is_one_content(speech: str) -> None:
    body = f"قال سامر الحداد {speech}. وأضاف {speech}."
    assert [row.content for row in read(body, person(body, "سامر الحداد"))] == [speech, speech]


def test_speech_in_the_first_person_behind_any_verb_of_saying() -> None:
    body = "وأوضح أعتقد أننا نريد الجسر."
    before = "قال سامر الحداد إن الأمر صعب. "
    assert [row.content for row in read(before + body, person(before, "سامر الحداد"))][1] == body[6:-1]


def test_who_asked_or_hoped_is_no_first_person() -> None:
    assert told("قال الوزير الذي سألته اللجنة إن الجسر مغلق.")[0][1] == "إن الجسر مغلق"
    assert told("اعتقد المدير أن الجسر مغلق.") == [("المدير", "أن الجسر مغلق")]


def test_a_source_with_what_is_said_of_it_behind_a_sentence() -> None:
    body = "وتراجعت المبيعات هذا العام، بحسب شركة المدى التي تدير المتاجر في المدينة."
    assert told(body)[0][1] == "وتراجعت المبيعات هذا العام"


def test_what_follows_from_a_source_is_no_apposition() -> None:
    body = "ووفق المصادر، ف«المدى» تعتمد على متاجر المدينة."
    assert told(body) == [("المصادر", "ف«المدى» تعتمد على متاجر المدينة")]
    assert told("وحسب مصادر محلية، فسيلتقي الوزير السكان غدا.")[0][0] == "مصادر محلية"


def test_those_called_on_whose_name_begins_with_l() -> None:
    body = "وكان الوزير دعا لجنة الجسر إلى العمل فورا."
    assert told(body)[0][1] == "لجنة الجسر إلى العمل فورا"
    body = "ودعا سامر الحداد لبنان إلى فتح الجسر."
    rows = read(body, person(body, "سامر الحداد"), named(body, "لبنان", "LOCATION"))
    assert rows[0].content == "لبنان إلى فتح الجسر"


def test_what_an_outlet_publishes_ends_its_name() -> None:
    for body in ("نشرت صحيفة المدى خبرا مفاده أن الجسر مغلق.", "نشرت صحيفة المدى تقريرا جاء فيه أن الجسر مغلق."):
        assert told(body) == [("صحيفة المدى", "أن الجسر مغلق")]


def test_who_received_a_copy_passes_it_on() -> None:
    body = "وأعرب الحزب في بيان توصلت وكالة المدى للأنباء بنسخة منه، عن أسفه للحادث."
    assert via(body) == [("الحزب", ("وكالة المدى للأنباء",))]


def test_whom_an_outlet_s_sources_tell_of_speaks_through_it() -> None:
    body = "وذكرت مجلة المدى نقلا عن مصادرها أن المبعوث أبلغ السكان بأن الجسر مغلق."
    assert [row.via for row in read(body)] == [("مجلة المدى",), ("مجلة المدى",)]


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("وأعلن الوزير، وفق البلاغ ذاته، مواصلة تعزيز التعاون.", "مواصلة تعزيز التعاون"),
        ("وأكد السفير، وفق ما نشره مكتب الإعلام، حرص بلاده على العمل.", "حرص بلاده على العمل"),
    ],
)
def test_what_is_told_behind_an_aside(body: str, content: str) -> None:
    assert told(body)[0][1] == content


def test_a_relative_clause_behind_a_comma_does_not_end_what_is_told() -> None:
    body = "وقال المكتب إن سامر الحداد، التي كانت برفقة نائبتها، أعربت عن دعم البعثة."
    rows = read(body, person(body, "سامر الحداد"))
    assert [(row.speaker, row.content) for row in rows] == [
        ("المكتب", "إن سامر الحداد، التي كانت برفقة نائبتها، أعربت عن دعم البعثة"),
        ("سامر الحداد", "عن دعم البعثة"),
    ]


def test_two_whom_a_clause_begins_with_go_on() -> None:
    body = "وأضاف المتحدث أن الوزيرين تبادلا الرأي، وشددا على ضرورة فتح الجسر."
    assert told(body)[-1] == ("الوزيرين", "على ضرورة فتح الجسر")


def test_whose_words_an_outlet_passes_on_from_another() -> None:
    body = "ونقلت وكالة المدى عن وكالة «ضفاف» المحلية قول سامر الحداد إن الجسر مغلق."
    rows = read(body, person(body, "سامر الحداد"))
    assert [(row.speaker, row.via) for row in rows] == [("سامر الحداد", ("ضفاف", "وكالة المدى"))]


def test_whose_sources_speak() -> None:
    assert via("وحسب مصادر مجلة «المدى»، فسيلتقي الوزير السكان غدا.") == [("مصادر مجلة «المدى»", ("المدى",))]


def test_a_station_of_the_railway_is_no_outlet() -> None:
    assert via("قال سامر الحداد أمام محطة القطار إن الجسر مغلق.")[0][1] == ()
    assert via("قال سامر الحداد في محطة المدى الفضائية إن الجسر مغلق.")[0][1] == ("محطة المدى الفضائية",)


def test_who_ends_a_sentence_of_another_s_words_tells_it() -> None:
    body = "ودعا سامر الحداد السكان إلى الصبر، وفق ما أكد الوزير."
    rows = read(body, person(body, "سامر الحداد"))
    assert [row.content for row in rows] == [body[: body.index("،")], "السكان إلى الصبر"]


@pytest.mark.parametrize(
    ("body", "outlets"),
    [
        ("وأكد الوزير في مقابلة مع قناة «المدى» المحلية وإذاعة «ضفاف» أن الجسر مغلق.", ("المدى", "ضفاف")),
        ("وذكر المكتب في بيان تلقته «بغداد الآن»، أن الجسر مغلق.", ("بغداد الآن",)),
        ("وقال الوزير في بيان اطلعت عليه السومرية نيوز، إن الجسر مغلق.", ("السومرية نيوز",)),
        ("ويأتي اللقاء، وفق بلاغ صحافي توصلت به هسبريس، استعدادا للموسم الجديد.", ("هسبريس",)),
        ("وارتفع العدد إلى ألف، وفقا لتقرير نشرته صحيفة المدى.", ("المدى",)),
    ],
)
def test_outlets_that_received_or_issued(body: str, outlets: tuple[str, ...]) -> None:
    assert [tuple(name.removeprefix("صحيفة ") for name in row.via) for row in read(body)] == [outlets]


def test_who_issued_figures_is_their_source() -> None:
    assert told("وارتفع العدد إلى ألف، بحسب أرقام نشرتها وزارة الصحة أمس.")[0][0] == "وزارة الصحة"


def test_a_name_that_begins_with_and() -> None:
    body = "وقالت وكالة الأنباء الرسمية وفا إن الوزير أكد أن الجسر مغلق."
    assert via(body)[-1] == ("الوزير", ("وكالة الأنباء الرسمية وفا",))


def test_who_tells_named_in_the_middle() -> None:
    assert told("كما أكد الوزيران، يتابع المصدر ذاته، على أولوية القضية.")[-1] == ("الوزيران", "على أولوية القضية")
    assert told("والظروف لا تحتمل قرارا كهذا، يؤكد المتحدث ذاته.") == [("المتحدث ذاته", "والظروف لا تحتمل قرارا كهذا")]


def test_what_someone_commends_in_an_outlet() -> None:
    body = "ونقلت وكالة المدى للأنباء عن الناطق تنويهه بالاهتمام الكبير."
    assert told(body) == [("الناطق", "تنويهه بالاهتمام الكبير")]


def test_what_is_described_behind_a_state_or_a_name() -> None:
    body = "ووصفت ضفاف التهديدات الأخيرة بأنها كلام."
    rows = read(body, named(body, "ضفاف", "LOCATION"))
    assert [(row.speaker, row.content) for row in rows] == [("ضفاف", "التهديدات الأخيرة بأنها كلام")]
    body = "ودعا الوزير سامر الحداد شركاء المدينة إلى «عدم الاستسلام» وإلى العمل."
    rows = read(body, person(body, "سامر الحداد", "الوزير"))
    assert rows[0].content == "شركاء المدينة إلى «عدم الاستسلام» وإلى العمل"


def test_a_question_that_about_leads_to() -> None:
    body = "وتساءل سامر الحداد متهكما عما إذا كان الجسر مغلقا."
    assert read(body, person(body, "سامر الحداد"))[0].content == "عما إذا كان الجسر مغلقا"


def test_what_had_been_threatened_before_is_part_of_what_is_told() -> None:
    body = "وأكد سامر الحداد استعداده للوساطة، بعدما لوحت المدينة بشن هجمات جديدة."
    assert len(read(body, person(body, "سامر الحداد"))) == 1


@pytest.mark.parametrize(
    ("body", "outlet"),
    [
        ("وأكد ل«المدى» أمين المدينة، أن الجسر مغلق.", "المدى"),
        ("وقال لرويترز مسؤول كبير إن الجسر مغلق.", "رويترز"),
        ("وقالت مصادر عسكرية اتصلت بها وكالة المدى للأنباء إن الجسر مغلق.", "وكالة المدى للأنباء"),
    ],
)
def test_whom_it_is_told_to_before_who_tells(body: str, outlet: str) -> None:
    assert [row.via for row in read(body)] == [(outlet,)]


def test_that_behind_a_view_is_what_is_held() -> None:
    assert told("وانتقد الحزب القرار، معتبرا ذلك مساسا بالدستور.")[-1] == ("الحزب", "ذلك مساسا بالدستور")


@pytest.mark.parametrize(
    ("body", "content", "outlets"),
    [
        ("ونقلت صحيفة المدى السبت أن الجسر مغلق.", "أن الجسر مغلق", ()),
        ("ونقلت صحيفة المدى عن الوزير دعم بلاده للحوار.", "دعم بلاده للحوار", ("المدى",)),
        (
            "وقال الوزير «الجسر مغلق أمام السكان جميعا»، في تصريح لصحيفة المدى.",
            "الجسر مغلق أمام السكان جميعا",
            ("المدى",),
        ),
    ],
)
def test_what_an_outlet_passes_on(body: str, content: str, outlets: tuple[str, ...]) -> None:
    rows = [(row.content, tuple(name.removeprefix("صحيفة ") for name in row.via)) for row in read(body)]
    assert rows == [(content, outlets)]


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("وعندما أعلنت الوزارة أن المعدل المتوقع ثابت، كان ذلك خبرا سارا للتجار.", "أن المعدل المتوقع ثابت"),
        ("فبعد أن أعلن الوزير استقالته من رئاسة النادي، غادر المدربون المدينة.", "استقالته من رئاسة النادي"),
        ("أعلنت البلدية رفضها الخطة، وأصدرت قرارا بإغلاق الجسر.", "رفضها الخطة"),
        ("أعلن الوزير عن الخطة، إذ لم تبق سوى أيام على الموسم.", "عن الخطة، إذ لم تبق سوى أيام على الموسم"),
    ],
)
def test_clauses_of_the_page_behind_a_content(body: str, content: str) -> None:
    assert [found for _, found in told(body)] == [content]


def test_what_the_page_adds_with_since_is_a_statement_of_its_own() -> None:
    body = "وعبر الوزير عن الفكرة نفسها بأسلوب آخر، إذ قال: «لم يكلفنا أحد بهذه المهمة في المدينة»."
    assert [content for _, content in told(body)] == [
        "عن الفكرة نفسها بأسلوب آخر",
        "لم يكلفنا أحد بهذه المهمة في المدينة",
    ]


@pytest.mark.parametrize("byline", ["المدينة - وكالات: ", "سامر الحداد- ضفاف- المدينة: ", "متابعة: "])
def test_a_byline_is_no_part_of_what_a_source_tells(byline: str) -> None:
    body = byline + "أطلقت الشركة نظاما جديدا، بحسب وكالة أنباء المدينة."
    assert told(body) == [("وكالة أنباء المدينة", "أطلقت الشركة نظاما جديدا")]


def test_a_heading_before_a_source() -> None:
    body = "موعد الافتتاح: بحسب الوزير، سيفتح الجسر غدا."
    assert told(body) == [("الوزير", "سيفتح الجسر غدا")]


def test_who_a_source_is_stands_before_what_it_tells() -> None:
    body = "ووفقا لسامر الحداد، وهو مدير في شركة المدى، من الصعب توقع الأسعار."
    rows = read(body, person(body, "سامر الحداد"))
    assert [(row.speaker, row.content) for row in rows] == [("سامر الحداد", "من الصعب توقع الأسعار")]
