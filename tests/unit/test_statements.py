"""Who said what, through whom, in the constructions that news uses."""

from dataclasses import replace

from tasks import seeds
from tasks.contract.seed import Seed, seed_names
from tasks.contract.tables import Article, Mention, Statement
from tasks.enrichers.statements import statements

SEEDS = {name: seeds.read(name) for name in seed_names(statements)}


def read(body: str, *mentions: Mention, **changed: Seed) -> list[Statement]:
    article = Article(article_id="a" * 17, document_id="d" * 17, position=0, headline=None, body=body)
    return statements(article, mentions, (), **SEEDS | changed)


def told(body: str) -> list[tuple[str | None, str]]:
    return [(row.speaker, row.content) for row in read(body)]


def person(body: str, name: str, title: str | None = None) -> Mention:
    start = body.index(name)
    return Mention(
        article_id="a" * 17,
        start_char=start,
        end_char=start + len(name),
        text=name,
        entity_id="e1",
        entity_type="PERSON",
        title=title,
    )


def named(body: str, name: str, entity_type: str) -> Mention:
    return replace(person(body, name), entity_type=entity_type)


def test_a_verb_its_subject_and_what_was_said() -> None:
    assert told("أعلن وزير الزراعة سامر الحداد أن الموسم وفير.") == [("وزير الزراعة سامر الحداد", "أن الموسم وفير")]


def test_a_named_person_is_the_speaker_and_the_office_the_title() -> None:
    body = "أعلن وزير الزراعة سامر الحداد أن الموسم وفير."
    row = read(body, person(body, "سامر الحداد", "وزير الزراعة"))[0]
    assert (row.speaker, row.speaker_entity_id, row.speaker_title) == ("سامر الحداد", "e1", "وزير الزراعة")


def test_an_apposition_between_commas_belongs_to_the_speaker() -> None:
    assert told("أكد رئيس نقابة الصيادين، منير عواد، في حديث صحفي، أن البحر هائج.") == [
        ("رئيس نقابة الصيادين، منير عواد", "أن البحر هائج")
    ]


def test_a_participle_carries_the_speaker_on_and_ends_what_came_before() -> None:
    assert told("قالت البلدية إن الجسر مغلق، موضحة أن العمل ينتهي غدا.") == [
        ("البلدية", "إن الجسر مغلق"),
        ("البلدية", "أن العمل ينتهي غدا"),
    ]


def test_a_verb_without_subject_means_who_spoke_before() -> None:
    body = "قال المهندس رامي عطا إن الجسر مغلق. وأضاف أن العمل ينتهي غدا."
    assert [speaker for speaker, _ in told(body)] == ["المهندس رامي عطا", "المهندس رامي عطا"]


def test_words_in_quotation_marks_are_direct_and_the_marks_left_out() -> None:
    for opening, closing in ("«»", "“”", '""'):
        row = read(f"وقال رامي عطا: {opening}انتهى الأمر. سنعود غدا{closing}، ثم غادر القاعة.")[0]
        assert (row.content, row.is_direct) == ("انتهى الأمر. سنعود غدا", True)


def test_a_name_in_quotation_marks_is_no_speech() -> None:
    row = read('أكدت حركة "الفجر" أن المؤتمر تأجل.')[0]
    assert (row.content, row.is_direct) == ("أن المؤتمر تأجل", False)


def test_added_saying_is_one_cue() -> None:
    assert told("وأضاف الحداد قائلا: «الموسم وفير».") == [("الحداد", "الموسم وفير")]


def test_an_attitude_with_its_object() -> None:
    assert told("أكدت الحكومة حرصها على السلام.") == [("الحكومة", "حرصها على السلام")]
    assert told("أشاد المحافظ بجهود المتطوعين.") == [("المحافظ", "بجهود المتطوعين")]
    assert told("أعرب المجلس عن قلقه من الجفاف.") == [("المجلس", "عن قلقه من الجفاف")]


def test_a_statement_inside_a_statement() -> None:
    assert told("قال الوسيط إن طهران أكدت له أن الباب مفتوح.") == [
        ("الوسيط", "إن طهران أكدت له أن الباب مفتوح"),
        ("طهران", "أن الباب مفتوح"),
    ]


def test_a_source_phrase_behind_or_before_what_it_attributes() -> None:
    assert told("تأجل الحفل إلى الخريف، بحسب مسؤول في البلدية.") == [("مسؤول في البلدية", "تأجل الحفل إلى الخريف")]
    assert told("وبحسب البيان، فإن الحفل تأجل.") == [("البيان", "فإن الحفل تأجل")]
    assert told("ارتفع السعر إلى الضعف، كما قال مدير السوق.") == [("مدير السوق", "ارتفع السعر إلى الضعف")]


def test_unnamed_people_are_anonymous_and_offices_are_not() -> None:
    for speaker in (
        "مصدر أمني",
        "مسؤول حكومي رفيع",
        "مصادر مطلعة",
        "مراقبون",
        "شهود عيان",
        "عدد من السكان",
        "المصدر ذاته",
    ):
        assert read(f"وقال {speaker} إن الطريق مقطوع.")[0].is_anonymous, speaker
    for speaker in ("وزير الداخلية", "الحكومة اليمنية", "وكالة الأنباء", "المتحدث باسم الجيش العميد زياد شلهوب"):
        assert not read(f"وقال {speaker} إن الطريق مقطوع.")[0].is_anonymous, speaker


def test_the_outlet_that_it_was_told_to() -> None:
    for channel in ("لوكالة رويترز", "في تصريحات خاصة لـCNN", "لقناة «المستقبل»", "في مقابلة مع صحيفة النهار"):
        row = read(f"قال رامي عطا {channel} إن الجسر مغلق.")[0]
        assert row.speaker == "رامي عطا"
        assert len(row.via) == 1, channel


def test_the_chain_of_outlets_starts_with_the_one_nearest_the_speaker() -> None:
    row = read('ونقلت وكالة "رويترز" عن قناة "المدى"، تأكيد مسؤول عراقي، أن الجسر مغلق.')[0]
    assert (row.speaker, row.via, row.is_anonymous) == ("مسؤول عراقي", ("المدى", "رويترز"), True)


def test_the_outlet_named_behind_a_statement_is_its_channel() -> None:
    row = read("وقال رامي عطا: «الجسر مغلق»، بحسب وكالة رويترز.")
    assert [(one.speaker, one.via) for one in row] == [("رامي عطا", ("رويترز",))]


def test_an_outlet_that_speaks_for_itself_is_the_speaker() -> None:
    row = read("ذكرت وكالة رويترز أن الجسر مغلق.")[0]
    assert (row.speaker, row.via, row.is_anonymous) == ("وكالة رويترز", (), False)


def test_what_is_no_statement() -> None:
    for body in (
        "يذكر أن الجسر أغلق العام الماضي.",
        "ولم يوضح المدير أن الجسر مغلق.",
        "جرى العمل وفق الجدول الزمني المحدد.",
        "تابع الوزير سير العمل في الجسر.",
        "دارت المفاوضات بين بغداد وأربيل.",
        "يعتبر الجسر من أقدم جسور المدينة.",
        "وقد يرى الطرفان أن الجسر قديم.",
        "ومن المنتظر أن تعلن البلدية عن موعد الحفل.",
        "ردا على سؤال عن الجسر عاد الوفد.",
        "البلدية تؤكد أن الجسر آمن",
    ):
        assert told(body) == [], body


def test_the_addressee_of_a_demand_is_not_its_speaker() -> None:
    body = "قال المدرب رامي عطا إن الفوز قريب. وطالب اللاعبين بالصبر."
    assert [speaker for speaker, _ in told(body)] == ["المدرب رامي عطا", "المدرب رامي عطا"]


def test_a_name_in_quotation_marks_between_commas_is_the_speaker_s() -> None:
    body = 'أكد الناطق باسم النقابة، "وسيم الحلبي"، أمس، أن الإضراب مستمر.'
    assert told(body) == [('الناطق باسم النقابة، "وسيم الحلبي"', "أن الإضراب مستمر")]


def test_an_outlet_that_quotes_a_source_is_its_channel() -> None:
    for body in (
        "قالت قناة المدى عن مسؤولين عراقيين، إن الجسر مغلق.",
        "قالت قناة المدى، أمس، نقلا عن مسؤولين عراقيين، إن الجسر مغلق.",
        "وحسبما نقلت قناة المدى عن مسؤولين عراقيين، فإن الجسر مغلق.",
    ):
        row = read(body)[0]
        assert (row.speaker, row.is_anonymous, len(row.via)) == ("مسؤولين عراقيين", True, 1), body


def test_kin_of_a_named_person_are_not_that_person() -> None:
    body = "قال والد الطالب سامر الحداد إن ابنه بخير."
    row = read(body, person(body, "سامر الحداد", "الطالب"))[0]
    assert (row.speaker, row.speaker_entity_id) == ("والد الطالب سامر الحداد", None)


def test_what_was_said_in_a_speech_is_its_giver_s() -> None:
    assert told("ألقى رئيس البلدية كلمة قال فيها إن الجسر مغلق.") == [("رئيس البلدية", "إن الجسر مغلق")]
    assert told("وجاء في بيان الوزارة: «الجسر مغلق اليوم أمام الجميع».")[0][0] == "بيان الوزارة"


def test_an_office_named_again_is_the_same_person() -> None:
    body = "قال وزير الزراعة سامر الحداد إن الموسم وفير. وأضاف الوزير أن السعر ثابت."
    rows = read(body, person(body, "سامر الحداد", "وزير الزراعة"))
    assert [row.speaker for row in rows] == ["سامر الحداد", "الوزير"]
    assert [row.speaker_entity_id for row in rows] == ["e1", "e1"]


def test_a_quotation_of_several_sentences_keeps_its_marks_outside() -> None:
    row = read("وقال رامي عطا: ”الجسر مغلق. الطريق سالك“، وأضاف: «سنعود».")
    assert [(one.content, one.is_direct) for one in row] == [("الجسر مغلق. الطريق سالك", True), ("سنعود", True)]


def test_a_verb_added_to_the_lexicon_is_a_cue() -> None:
    body = "هتفت الجموع... وسوّغ المدير أن الجسر مغلق."
    row = {"form": "سوغ", "imperfect": "يسوغ", "participle": "مسوغا", "kind": "say", "complements": "that", "gloss": ""}
    cues = SEEDS["reporting_cues"]
    richer = Seed(name=cues.name, sha256="richer", rows=(*cues.rows, row))
    assert told(body) == []
    assert [found.content for found in read(body, reporting_cues=richer)] == ["أن الجسر مغلق"]


def test_what_is_added_to_things_is_no_statement() -> None:
    assert told("ثم أضاف المهاجم الهدف الثالث من ركلة حرة.") == []
    assert told("أضافت الشركة العديد من الخدمات الجديدة في المطار.") == []


def test_behind_the_one_who_says_it_from_tells_where() -> None:
    body = "وقال رامي عطا من مكتب النقابة إن الجسر مغلق."
    row = read(body, person(body, "رامي عطا"))[0]
    assert (row.speaker, row.content) == ("رامي عطا", "إن الجسر مغلق")


def test_i_is_no_complementiser() -> None:
    assert told("يتحدث رامي عطا بالجمع، بينما أنا أبحث عن سبب واحد.") == []


def test_by_this_is_no_one() -> None:
    assert told("هو المعلم الذي يشير إلينا بهذا أننا قادرون.") == []


def test_a_view_of_a_thing_ends_what_stands_before_it() -> None:
    assert told("وأعرب الحداد عن شكره للوزير؛ معتبرا هذه الجائزة حافزا له.") == [
        ("الحداد", "عن شكره للوزير"),
        ("الحداد", "هذه الجائزة حافزا له"),
    ]
    assert told("وأوضح البيان أن الأسعار تراجعت، مرجعا ذلك إلى وفرة المحصول.")[0] == (
        "البيان",
        "أن الأسعار تراجعت",
    )


def test_what_something_is_put_down_to() -> None:
    assert told("وأرجع المراقبون ذلك إلى وفرة المحصول.") == [("المراقبون", "ذلك إلى وفرة المحصول")]


def test_the_verb_behind_a_source_begins_what_it_tells() -> None:
    assert told("وبحسب التقرير ارتفع الناتج في المدينة.") == [("التقرير", "ارتفع الناتج في المدينة")]
    assert told("وبحسب شبكة “ضفاف” يحيط بالشاطئ سياج عال.") == [("شبكة “ضفاف”", "يحيط بالشاطئ سياج عال")]


def test_what_is_done_by_rules_has_no_source() -> None:
    assert told("ويعمل المرفأ كل يوم، وفق نظام دقيق للحراسة.") == []


def test_this_with_a_time_or_before_a_complementiser_opens_nothing() -> None:
    assert told("وقالت النقابة هذا الأسبوع إن الجسر مغلق.") == [("النقابة", "إن الجسر مغلق")]
    assert told("وقالت هذه الدراسة إن الجسر مغلق.") == [("هذه الدراسة", "إن الجسر مغلق")]


def test_how_something_is_passed_is_not_what_is_admitted() -> None:
    assert told("أقر البرلمان القانون بالإجماع.") == []
    assert told("أقر المتهم بالسرقة.") == [("المتهم", "بالسرقة")]


def test_that_it_was_stated_is_no_content() -> None:
    assert told("صرح بذلك مدير المرفأ اليوم.") == []


def test_what_is_to_be_known_besides_is_not_added() -> None:
    assert told("أضاف المهاجم هدفا ثانيا علما أن الفريق خسر.") == []


def test_a_reason_is_not_of_its_speaker() -> None:
    body = "وأرجعت الشركة سبب الانخفاض إلى وفرة المحصول."
    assert [speaker for speaker, _ in told(body)] == ["الشركة"]


def test_a_noun_of_action_behind_its_verb_is_what_is_told() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وأكد انحسار الخطر عن المدينة."
    assert told(body)[1] == ("رامي عطا", "انحسار الخطر عن المدينة")
    assert told("وأكد عطا التزام المدينة بالخطة.") == [("عطا", "التزام المدينة بالخطة")]
    assert told("وأكد استطلاع للرأي أن الجسر آمن.") == [("استطلاع", "أن الجسر آمن")]


def test_although_begins_no_content() -> None:
    body = "وحذرت الشركة من تباطؤ العمل على الرغم من أنها ربحت كثيرا."
    assert told(body) == [("الشركة", "من تباطؤ العمل على الرغم من أنها ربحت كثيرا")]


def test_what_is_told_stands_behind_adverbs() -> None:
    assert told("قال عطا إن الجسر مغلق. وانتقد أيضا تصريحاته عن المدينة.")[1] == ("عطا", "تصريحاته عن المدينة")


def test_as_needed_is_no_source() -> None:
    assert told("تنشئ النقابة لجنة للمشورة حسب الحاجة في المدينة.") == []


def test_what_is_noted_with_its_preposition_begins_there() -> None:
    assert told("ونوه المدير بوقوع حادثة تعرض فيها عامل إلى ضرر.") == [("المدير", "بوقوع حادثة تعرض فيها عامل إلى ضرر")]


def test_a_name_in_marks_is_not_what_is_spoken() -> None:
    assert told("وتحدث المدير عن دور «نقابات المدينة القديمة».") == []


def test_a_state_joined_to_another_is_no_report() -> None:
    assert told("الشركات متناقصة ومهددة بالإيقاف هذا العام.") == []


def test_standards_say_nothing() -> None:
    assert told("وطبقا لمعايير الوزارة فإن المساحات كافية للبناء.") == []
