"""Where a subject ends and its verb's object begins, and where the page speaks again behind what was said."""

import pytest

from tests.unit.test_statements import named, person, read, told


@pytest.mark.parametrize(
    ("body", "speaker", "content"),
    [
        ("أدان البرلمان العربي التفجير الذي وقع أمس.", "البرلمان العربي", "التفجير الذي وقع أمس"),
        ("وأوضحت الشركة قيامها بترميم الجسر.", "الشركة", "قيامها بترميم الجسر"),
        ("توقعت البلدية نشاطاً في الرياح.", "البلدية", "نشاطاً في الرياح"),
        ("واستنكر المزارعون الغرامة التي فرضت عليهم.", "المزارعون", "الغرامة التي فرضت عليهم"),
        ("أكد الجانبان الحرص على العمل معا.", "الجانبان", "الحرص على العمل معا"),
    ],
)
def test_what_can_only_be_an_object_ends_a_subject(body: str, speaker: str, content: str) -> None:
    assert told(body) == [(speaker, content)]


def test_what_a_speaker_did_first_is_no_part_of_the_name() -> None:
    for body in (
        "أصدرت إدارة النادي بيانا صحفيا أمس، مؤكدة أن اللاعب باق.",
        "وختمت الإدارة حديثها قائلة: اللاعب باق معنا.",
    ):
        assert told(body)[-1][0] in ("إدارة النادي", "الإدارة")


def test_a_time_between_commas_stands_before_a_subject() -> None:
    assert told("أعلن، أمس، وزير الزراعة أن الموسم وفير.") == [("وزير الزراعة", "أن الموسم وفير")]


def test_an_office_beside_an_office_before_the_name() -> None:
    body = "أكد الوزير الأول، وزير المالية، رامي عطا، أن الجسر آمن."
    assert read(body, person(body, "رامي عطا"))[0].speaker == "رامي عطا"


def test_what_is_denied_behind_a_time() -> None:
    assert told("ونفى الناطق باسم البلدية حينها ما نشر عن الجسر.")[0][1] == "ما نشر عن الجسر"


def test_where_a_branch_is_belongs_to_its_name() -> None:
    body = "ونوه مدير فرع الهيئة بمنطقة ضفاف، بدعم السكان."
    assert read(body, named(body, "ضفاف", "LOCATION"))[0].content == "بدعم السكان"


@pytest.mark.parametrize(
    "page",
    [
        "، في إشارة إلى الحادث الأخير",
        "، من دون تحديد موعد",
        "، دون أن يذكر السبب",
        "، ويأتي ذلك بعد أيام من الحادث",
        "، وكانت اللجنة قد أقرت الميزانية",
        "، يذكر أن الجسر بني قبل أعوام",
    ],
)
def test_where_the_page_speaks_again(page: str) -> None:
    assert told(f"قال الوزير إن الجسر مغلق{page}.")[0] == ("الوزير", "إن الجسر مغلق")


def test_before_going_on_is_of_the_page_and_behind_what_was_quoted() -> None:
    assert told("وأضاف عطا أن «الجسر مغلق تماما أمامنا» قبل أن يؤكد سلامة الركاب.") == [
        ("عطا", "أن «الجسر مغلق تماما أمامنا»"),
        ("عطا", "سلامة الركاب"),
    ]


def test_a_participle_goes_on_in_quoted_words() -> None:
    body = "وقالت الصحيفة: «أعلنت مصادر في البلدية أن الجسر مغلق، مضيفة أن العمل ينتهي غدا»."
    assert told(body)[1:] == [
        ("مصادر في البلدية", "أن الجسر مغلق"),
        ("مصادر في البلدية", "أن العمل ينتهي غدا"),
    ]


def test_an_outlet_goes_on_behind_whom_it_quotes() -> None:
    body = "ونقلت صحيفة المدى عن مسؤول محلي قوله إن الجسر مغلق، مشيرة إلى أن السكان غاضبون."
    assert [speaker for speaker, _ in told(body)] == ["مسؤول محلي", "صحيفة المدى"]


def test_who_spoke_unnamed_is_told_of_in_passing() -> None:
    body = "قالت صحيفة المدى، نقلا عن ثلاثة مسؤولين محليين، تحدثوا شريطة عدم ذكر أسمائهم، إن الجسر مغلق."
    assert [(row.speaker, row.via) for row in read(body)] == [("ثلاثة مسؤولين محليين", ("صحيفة المدى",))]


def test_marches_that_call_for_something_are_no_one_s_statement() -> None:
    body = "وتشهد المدينة مسيرات حاشدة، تطالب الوزير سامر الحداد بالاستقالة."
    assert not read(body, person(body, "سامر الحداد", "الوزير"))


def test_whom_it_was_told_to_stands_before_the_speaker() -> None:
    body = "أوضح ذلك ل«المدى» مصدر مسؤول في البلدية، مفيدا أن الجسر مغلق."
    assert [(row.speaker, row.is_anonymous) for row in read(body)] == [("مصدر مسؤول في البلدية", True)]


def test_a_surname_behind_a_verb_that_is_a_given_name_too() -> None:
    body = "وطالب الحداد بفتح تحقيق في الحادث."
    assert read(body, person(body, "طالب الحداد"))[0].speaker == "الحداد"


def test_what_a_document_that_was_sent_says() -> None:
    body = "وأرسل مكتب الرعاية بيانا إلى الصحف، جاء فيه أن الجسر مغلق."
    assert told(body)[0][1] == "أن الجسر مغلق"
    assert not told("إن السلام جاء رحمة للناس جميعا.")


def test_a_preposition_before_a_comma_and_that_is_no_content() -> None:
    body = "أكد الناطق في حديث عن قضية الاعتداء على الجسر، أنه آمن."
    assert told(body) == [("الناطق", "أنه آمن")]


def test_a_subject_with_its_relative_clause_before_the_verb() -> None:
    body = "إن وزير النقل الذي صارح السكان منذ البداية، يؤكد أن الجسر آمن."
    assert told(body) == [("وزير النقل", "أن الجسر آمن")]


def test_who_acts_behind_a_comma_goes_on() -> None:
    body = "بينما يستمر العمل في الميناء القديم منذ أعوام طويلة، زار الوزير سامر الحداد المدينة، مؤكدا أن الجسر آمن."
    assert read(body, person(body, "سامر الحداد", "الوزير"))[0].speaker == "سامر الحداد"


def test_unnamed_people_whatever_they_belong_to() -> None:
    body = "ويرى منتقدو الوزير سامر الحداد أن الجسر مغلق. وقال مسؤولو الميناء إن الطريق سالك."
    rows = read(body, person(body, "سامر الحداد", "الوزير"))
    assert [row.is_anonymous for row in rows] == [True, True]
    body = "وقال مصدر من الميناء فضل عدم كشف اسمه: الجسر مغلق."
    assert [(row.speaker, row.is_anonymous) for row in read(body)] == [("مصدر من الميناء", True)]


def test_no_one_is_called_by_a_word_with_a_particle() -> None:
    assert not told("فقال باستغراب: الجسر مغلق.")


def test_an_outlet_in_a_source_phrase_that_quotes_others() -> None:
    body = "وبحسب ما أوردته صحيفة المدى نقلا عن مصادر محلية، فإن الجسر مغلق."
    assert [(row.speaker, row.is_anonymous, row.via) for row in read(body)] == [("مصادر محلية", True, ("صحيفة المدى",))]


def test_a_deed_behind_an_office_between_commas_is_what_is_told() -> None:
    body = "أعلن الدكتور سامر الحداد، محافظ المدينة، الانتهاء من ترميم الجسر لضمان وصول السكان."
    assert read(body, person(body, "سامر الحداد", "الدكتور"))[0].content.startswith("الانتهاء من ترميم")
    body = "أكد سامر الحداد، المرشح للرئاسة، وجوب إعلاء المصلحة العامة."
    assert read(body, person(body, "سامر الحداد"))[0].content == "وجوب إعلاء المصلحة العامة"


def test_what_someone_is_said_to_have_said_without_a_mark() -> None:
    body = "ونسبت الصحيفة إلى والد الفتى قوله لا نعرف كيف حدث ذلك. وأشارت إلى أن الجسر مغلق."
    assert [speaker for speaker, _ in told(body)] == ["والد الفتى", "الصحيفة"]


def test_a_preposition_that_is_a_verb_before_a_name() -> None:
    body = "إلى ذلك، عبر رامي عطا منسق الإغاثة عن قلقه البالغ."
    assert read(body, person(body, "رامي عطا"))[0].content == "عن قلقه البالغ"


def test_several_names_between_was_and_the_verb() -> None:
    body = "وكانت ضفاف والمدى أعلنت قطع العلاقات أمس."
    rows = read(body, named(body, "ضفاف", "LOCATION"), named(body, "المدى", "LOCATION"))
    assert [(row.speaker, row.content) for row in rows] == [("ضفاف والمدى", "قطع العلاقات أمس")]


def test_what_someone_named_before_the_verb_criticised() -> None:
    body = "ويذكر أن رامي عطا انتقد خطط الوزارة بشأن الجسر."
    assert read(body, person(body, "رامي عطا"))[0].content == "خطط الوزارة بشأن الجسر"


def test_who_was_to_be_charged_stands_before_the_verb_in_a_later_clause() -> None:
    body = "قال المدير إن الجسر مغلق وكان الجيش اتهم حزب الأمل بخطف جنوده."
    rows = read(body, named(body, "الجيش", "ORGANIZATION"), named(body, "حزب الأمل", "ORGANIZATION"))
    assert rows[-1].speaker == "الجيش"


def test_people_whom_an_outlet_asked() -> None:
    body = "وتوقع محللون استطلعت رويترز آراءهم ارتفاع الأسعار."
    assert [(row.speaker, row.is_anonymous, row.via) for row in read(body)] == [("محللون", True, ("رويترز",))]
    body = "ومن المتوقع أن ترتفع الأسعار، وفقا لتقديرات 13 محللا استطلعت آراءهم «رويترز»."
    assert [(row.is_anonymous, row.via) for row in read(body)] == [(True, ("رويترز",))]


def test_a_source_whose_words_are_another_s_report() -> None:
    body = "وحسب القصر فإن رامي عطا قال إن الجسر مغلق."
    rows = read(body, person(body, "رامي عطا"))
    assert [row.speaker for row in rows] == ["القصر", "رامي عطا"]


def test_a_stop_that_is_glued_to_the_next_sentence() -> None:
    body = "قال الوزير إن الجسر مغلق .إلى ذلك، عبر علي الحداد عن قلقه."
    assert told(body) == [("الوزير", "إن الجسر مغلق"), ("علي الحداد", "عن قلقه")]
    assert len(told("قالت الصحيفة: «الجسر مغلق .والعمل مستمر فيه».")) == 1


def test_what_a_document_says_in_someone_s_words_is_theirs() -> None:
    assert len(told("وقال المدير إن التقديرات تشير إلى ارتفاع العدد.")) == 1


def test_who_stands_between_was_and_the_verb_said_it() -> None:
    body = "وكان تنظيم المدى أعلن مسؤوليته عن الحادث."
    assert read(body, named(body, "المدى", "ORGANIZATION"))[0].speaker == "تنظيم المدى"


def test_a_belief_that_is_expressed_is_told_once() -> None:
    assert told("وأعرب عطا عن اعتقاده بأن الجسر آمن.") == [("عطا", "عن اعتقاده بأن الجسر آمن")]


def test_a_participle_behind_a_quotation_without_a_comma() -> None:
    body = "وأعرب عطا عن أسفه «للحادث الذي وقع أمس» داعيا السكان إلى الصبر."
    assert told(body) == [("عطا", "عن أسفه «للحادث الذي وقع أمس»"), ("عطا", "السكان إلى الصبر")]


def test_whose_adviser_speaks_is_not_who_speaks() -> None:
    body = "وقال المستشار الإعلامي للنائب الحداد ورئيس تحرير صحيفة «المدى» رامي عطا إن الجسر آمن."
    mentions = (person(body, "الحداد", "النائب"), person(body, "رامي عطا"))
    assert [(row.speaker, row.via) for row in read(body, *mentions)] == [("رامي عطا", ())]


def test_letters_of_a_name_that_look_like_that() -> None:
    body = "وذكر محللون ببنك آي إن جي أن الأسعار مرتفعة."
    assert told(body) == [("محللون ببنك", "أن الأسعار مرتفعة")]


def test_an_office_whose_body_is_quoted_and_placed() -> None:
    body = "قال مدير «الدفاع المدني» في ضفاف، رامي عطا، إن الجسر مغلق."
    rows = read(body, named(body, "ضفاف", "LOCATION"), person(body, "رامي عطا"))
    assert [row.speaker for row in rows] == ["رامي عطا"]


def test_what_is_denied_behind_asides() -> None:
    assert told("أصدرت البلدية بيانا نفت فيه بشكل قاطع ما نشر عن الجسر.")[-1] == ("البلدية", "ما نشر عن الجسر")


def test_whom_a_call_is_made_to_stands_before_the_deed() -> None:
    assert told("قال عطا إن الأمر صعب. كما دعا الموقعين على الاتفاق لبذل المزيد من الجهد.")[-1] == (
        "عطا",
        "الموقعين على الاتفاق لبذل المزيد من الجهد",
    )


def test_everyone_is_called_on() -> None:
    rows = told("وقالت الوزارة إن الجسر مغلق. ودعت المجتمع الدولي إلى تقديم الدعم.")
    assert [speaker for speaker, _ in rows] == ["الوزارة", "الوزارة"]


def test_words_of_the_first_person_without_a_mark() -> None:
    assert told("وقال عطا في مؤتمر صحفي سألتقي بالجميع غدا.") == [("عطا", "سألتقي بالجميع غدا")]
    assert told("قال عطا إن الجسر آمن. وأضاف آمل بحلول الصيف أن نلتقي.")[-1] == ("عطا", "آمل بحلول الصيف أن نلتقي")


def test_what_is_held_to_be_something_without_that() -> None:
    body = "دعت اللجنة الوزير إلى الحضور، واعتبرت زيارته للمدينة تاريخية ومهمة. واعتبرت ضفاف مجهوداته مفيدة للجميع."
    rows = read(body, named(body, "ضفاف", "LOCATION"))
    assert [(row.speaker, row.content) for row in rows][1:] == [
        ("اللجنة", "زيارته للمدينة تاريخية ومهمة"),
        ("ضفاف", "مجهوداته مفيدة للجميع"),
    ]
    assert not told("وتعتبر ضفاف إحدى المدن الكبرى في البلاد.")


def test_things_that_a_masculine_verb_has_are_its_object() -> None:
    assert all(speaker != "الادعاءات" for speaker, _ in told("ويفند الادعاءات التي نشرت، على اعتبار أن الجسر آمن."))


def test_what_is_blamed_behind_a_name() -> None:
    body = "ندد سفير ضفاف، رامي عطا، بعملية الاغتيال التي وقعت أمس."
    assert read(body, person(body, "رامي عطا"))[0].content == "بعملية الاغتيال التي وقعت أمس"


def test_a_state_is_urged_by_who_spoke_before() -> None:
    body = "قال المندوب إن الأمر صعب. كما حض روسيا على وقف الهجمات."
    assert read(body, named(body, "روسيا", "LOCATION"))[-1].speaker == "المندوب"


def test_a_god_in_a_name_is_not_prayed_to() -> None:
    body = "واتهم المصدر حزب الله اللبناني بتورطه في الحادث."
    assert read(body, named(body, "حزب الله", "ORGANIZATION"))[0].speaker == "المصدر"


def test_what_a_source_tells_behind_a_relative_clause() -> None:
    body = "وبحسب صحيفة المدى التي تصدر في ضفاف فإن الجسر مغلق."
    assert told(body) == [("صحيفة المدى", "فإن الجسر مغلق")]


def test_commas_of_another_shape() -> None:
    body = "قالت الصحيفة إن الجسر آمن٬ مبرزة أهمية العمل الجاري."
    assert told(body) == [("الصحيفة", "إن الجسر آمن"), ("الصحيفة", "أهمية العمل الجاري")]


@pytest.mark.parametrize("word", ["مازحا", "فكرتها", "أكثر", "رأيه"])
def test_words_behind_a_verb_that_are_no_one(word: str) -> None:
    verb = "وشرحت" if word == "فكرتها" else "وأضاف"
    rows = told(f"قال رامي إن الجسر آمن. {verb} {word}: «الأمر صعب علينا جميعا».")
    assert all(speaker == "رامي" for speaker, _ in rows)


def test_a_deed_that_someone_tells_is_no_speaker() -> None:
    assert all(
        speaker != "معاودة الاتصال"
        for speaker, _ in told("قال رامي إن الجسر آمن. وطلب معاودة الاتصال قائلا: «شكرا لكم جميعا».")
    )


def test_sources_of_an_outlet_stay_unnamed() -> None:
    body = "وكشف مصدر جريدة المدى الإلكترونية أن الوفد غادر."
    assert [row.is_anonymous for row in read(body, named(body, "جريدة المدى الإلكترونية", "ORGANIZATION"))] == [True]


def test_who_is_thanked_goes_on_behind_many() -> None:
    body = "وهنأ الأعضاء المحافظ، مؤكدين اعتزازهم بالعمل، فيما شكر المحافظ الوفد، مشيرا إلى أن اللقاء مهم."
    assert told(body)[-1] == ("المحافظ", "أن اللقاء مهم")


def test_who_was_accused_in_the_passive_says_nothing() -> None:
    body = "واتُّهم الوزير سامر الحداد مرارا باستخدام أموال عامة."
    assert not read(body, person(body, "سامر الحداد", "الوزير"))


def test_a_noun_behind_a_state_of_things_is_no_verb() -> None:
    assert not told("يزداد الغضب في ظل تذمر المواطنين من الزيادات في الأسعار.")


def test_who_acts_last_is_meant_by_the_next_verb() -> None:
    body = "وقال مصدر إن الطريق مغلق. وردا على انتقادات سلفه سامر الحداد الذي اعتبر أن الجسر مغلق، "
    body += 'رفض هاني عطا التعليق. وقال: "الميناء مفتوح".'
    assert read(body, person(body, "هاني عطا"))[-1].speaker == "هاني عطا"


def test_who_issued_figures_is_their_source() -> None:
    body = "وقتل خمسون شخصا، وفق آخر حصيلة أوردها مجلس المدينة."
    assert [speaker for speaker, _ in told(body)] == ["مجلس المدينة"]


def test_who_had_said_it_before() -> None:
    body = "وذكرت الصحيفة أن الجسر مغلق، غير أن الأغلبية كانت قد أعلنت إغلاق الميناء."
    assert ("الأغلبية", "إغلاق الميناء") in told(body)


def test_bodies_behind_a_body_are_objects() -> None:
    body = "وحملت منظمة البلدات الضفافية حكومة البلاد المسؤولية، معتبرة أن الجسر مغلق."
    assert told(body) == [("منظمة البلدات الضفافية", "أن الجسر مغلق")]
    body = "أعلنت القيادة المكلفة بمراقبة وقف إطلاق النار أن الجسر مغلق."
    assert told(body) == [("القيادة المكلفة بمراقبة وقف إطلاق النار", "أن الجسر مغلق")]


def test_what_no_one_says() -> None:
    body = "وقال النائب إنه لم يسمع الوزير الحداد يقول إن الجسر مغلق."
    assert [speaker for speaker, _ in told(body)] == ["النائب"]
    assert not told("لا أحد ينكر أن الجسر مغلق.")
    assert [content for _, content in told("ولا يزال الوزير يؤكد أن الجسر مغلق.")] == ["أن الجسر مغلق"]


def test_an_accusative_that_compares_is_no_verb() -> None:
    assert not told("على السكان أن يكونوا أكثر حذرا للبحث عن الأسباب.")
    assert told("وقال الوزير في تفاصيل أكثر، مشيرا إلى الخطة، إن الجسر مغلق.")


@pytest.mark.parametrize(
    "body",
    [
        "إذا قالت الوزارة إن الجسر مغلق، غادر الناس المدينة.",
        "ربما اعتقد الوزير أن الجسر مغلق.",
        "وتضغط المدينة على الشركة لكي تعترف بالمشكلة.",
        "وستبرر الحكومة عملها بأن تصرح أن الجسر مغلق.",
        "من يراك يظنك واثقا، كأنك تظن أن الجسر مغلق.",
        "وهناك دلائل على أنك تعتقد أن الجسر مغلق.",
        "زار أحد أبرز خبراء البناء تحديد مواقع الجسور.",
        "ولعل أبرز نتائج العمل تحقيق أهداف المدينة.",
    ],
)
def test_what_is_supposed_or_wanted_is_not_said(body: str) -> None:
    assert not told(body)


@pytest.mark.parametrize(
    ("body", "speakers"),
    [
        ("بين الحقيقة والخيال يقول الناس: الجسر مغلق.", ["الناس"]),
        ("وبين العريفي أن الجسر مغلق.", ["العريفي"]),
        ("وبين الفحص الذي أجري في المدينة أن الجسر مغلق.", ["الفحص"]),
        ("وبين مدير المرفأ أهمية الجسر.", ["مدير المرفأ"]),
    ],
)
def test_between_explains_only_with_that_or_someone(body: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in told(body)] == speakers


@pytest.mark.parametrize(
    ("body", "contents"),
    [
        ("قال الوزير إن الجسر مغلق، وعن موعد فتحه قال إن العمل بطيء.", ["إن الجسر مغلق", "إن العمل بطيء"]),
        ("قال الوزير إن الجسر مغلق، وحول موعد فتحه، أوضح أن العمل بطيء.", ["إن الجسر مغلق", "أن العمل بطيء"]),
        (
            "قال الوزير إن الجسر مغلق ويضيف: «سنعمل على فتحه في أقرب وقت».",
            ["إن الجسر مغلق", "سنعمل على فتحه في أقرب وقت"],
        ),
        ("أعلنت الشرطة ضبط أسلحة، فيما عززت الشرطة وجودها.", ["ضبط أسلحة"]),
    ],
)
def test_what_the_page_turns_to_ends_what_was_said(body: str, contents: list[str]) -> None:
    assert [content for _, content in told(body)] == contents
