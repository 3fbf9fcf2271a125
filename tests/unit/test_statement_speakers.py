"""Whose words they are, where the clause leaves room for doubt."""

import pytest

from tests.unit.test_statements import named, person, read, told


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
        ("البلدية", "وسائل الإعلام إلى الدقة", ()),
        ("الحكومة", "مؤسسات المدينة بالصبر", ()),
    ]


def test_the_outlet_that_an_interview_leads_to() -> None:
    row = read('أشار رامي عطا في حديث إلى "صوت المدينة"، إلى وجود خلاف.')[0]
    assert (row.content, row.via) == ("إلى وجود خلاف", ("صوت المدينة",))


def test_an_outlet_addressed_between_commas_is_no_apposition() -> None:
    row = read("قال المسؤول العراقي، لقناة المدى، أن الجسر مغلق.")[0]
    assert (row.speaker, row.via, row.is_anonymous) == ("المسؤول العراقي", ("قناة المدى",), True)


def test_a_prayer_ends_what_is_said() -> None:
    assert told("أعرب المحافظ عن عزائه للأسر، سائلا الله أن يرحم الموتى.") == [("المحافظ", "عن عزائه للأسر")]


def test_a_reason_is_no_content() -> None:
    assert told("وكرر الوزير، أمس، زيارته لأنها تفيد الناس.") == []


def test_nouns_that_are_written_like_verbs() -> None:
    for body in (
        "رفض رامي عطا على عجل تأكيد أو نفي الخبر إن صح الخبر.",
        "شارك دعاة المدينة على عجل في الحفل إلى آخره.",
        "وكان من بين الحاضرين الوزير: حضر مع الوفد.",
    ):
        assert told(body) == [], body


def test_one_of_them_is_unnamed_and_who_has_a_name_behind_an_office_is_not() -> None:
    assert read("وقال أحدهم إن الجسر مغلق.")[0].is_anonymous
    assert not read("وقال الباحث في مركز الدراسات العربية سامر حلبي إن الجسر مغلق.")[0].is_anonymous


def test_a_subject_between_its_particle_and_its_verb() -> None:
    assert told("وأشار البيان إلى أن المبعوث، أشاد بجهود البلدية.") == [
        ("البيان", "أن المبعوث، أشاد بجهود البلدية"),
        ("المبعوث", "بجهود البلدية"),
    ]


def test_whom_a_charge_is_made_of_is_not_who_makes_it() -> None:
    assert told("وكانت فصائل محلية اتهمت السلطة بقمع الاحتجاج.") == [("فصائل محلية", "السلطة بقمع الاحتجاج")]
    assert told("واتهمت النقابة، في بيان، الإدارة بمهاجمة العمال.") == [("النقابة", "الإدارة بمهاجمة العمال")]


def test_the_office_of_a_person_is_not_that_person() -> None:
    body = "وأفاد المركز الإعلامي لمكتب الوزير سامر الحداد بأن الجسر مغلق."
    row = read(body, person(body, "سامر الحداد", "الوزير"))[0]
    assert (row.speaker, row.speaker_entity_id) == ("المركز الإعلامي لمكتب الوزير سامر الحداد", None)


def test_a_clause_with_its_subject_behind_was_ends_what_is_said() -> None:
    body = "وحذر المحافظ من أن الجسر قديم، وكان تحالف المدينة قد أعلن أن الجسر مغلق."
    assert told(body) == [("المحافظ", "أن الجسر قديم"), ("تحالف المدينة", "أن الجسر مغلق")]


def test_who_accuses_in_a_relative_clause_reports_nothing() -> None:
    assert told("قال رامي عطا إن من يتهمون المدينة بالصمت لا يعرفونها.") == [
        ("رامي عطا", "إن من يتهمون المدينة بالصمت لا يعرفونها")
    ]


def test_a_given_name_that_is_a_time_of_day_too() -> None:
    assert told("قال الشيخ صباح عواد إن الجسر مغلق.") == [("الشيخ صباح عواد", "إن الجسر مغلق")]


def test_an_aside_between_a_subject_and_its_verb() -> None:
    body = "وزارة النقل في الحكومة، غير المعترف بها، قالت إن الجسر مغلق."
    assert told(body) == [("وزارة النقل في الحكومة", "إن الجسر مغلق")]


def test_a_call_whose_object_stands_behind_l() -> None:
    assert told("دعا رامي عطا وزير النقل السكان لاتخاذ الحذر.")[0][1] == "لاتخاذ الحذر"


def test_what_is_denied_behind_a_comma() -> None:
    assert told("نفت البلدية، اليوم، الأنباء المتداولة عن الجسر.") == [("البلدية", "الأنباء المتداولة عن الجسر")]
    assert told("نفى المدير، المسؤول عن الجسر، أن يكون مغلقا.") == [("المدير، المسؤول عن الجسر", "أن يكون مغلقا")]


def test_what_others_go_on_to_say_in_a_content_is_of_it() -> None:
    assert told("وأضاف البيان أن البلدية تنفي الخبر وتؤكد أنه قديم.")[0] == (
        "البيان",
        "أن البلدية تنفي الخبر وتؤكد أنه قديم",
    )


def test_a_name_that_ends_like_a_plural_is_no_one_unnamed() -> None:
    for name in ("كاميرون", "ماكرون", "ليون"):
        body = f"وقال {name} إن الجسر مغلق."
        assert not read(body, person(body, name))[0].is_anonymous, name
    for people in ("مؤيدون للاتفاق", "لاعبون", "مصريون"):
        assert read(f"وقال {people} إن الجسر مغلق.")[0].is_anonymous, people


def test_what_was_said_before_its_speaker_is_told_goes_on() -> None:
    body = "صرح بذلك المدير سامر الحداد، مؤكدا أن الجسر مغلق."
    assert [speaker for speaker, _ in told(body)] == ["المدير سامر الحداد"]


def test_a_title_in_quotation_marks_is_no_speech() -> None:
    assert told('وقال سامر الحداد في محاضرة تحت عنوان "تاريخ الجسر القديم في المدينة" إن الجسر مغلق.') == [
        ("سامر الحداد", "إن الجسر مغلق")
    ]


def test_a_political_source_is_no_verb_of_the_future() -> None:
    body = "قال مصدر سياسي لبناني كبير، ودبلوماسي رفيع المستوى، إن الوفد طلب من البلدية إعلان موعد العمل في الجسر."
    assert [content for _, content in told(body)] == ["إن الوفد طلب من البلدية إعلان موعد العمل في الجسر"]


def test_one_of_many_is_one_and_unnamed() -> None:
    rows = read("وقال أحد النواب إن الجسر مغلق. وأوضح أن العمل مستمر.")
    assert [(row.speaker, row.is_anonymous) for row in rows] == [("أحد النواب", True)] * 2


def test_what_someone_in_an_aside_asked_for_is_no_content() -> None:
    body = "وأوضح المسؤول، الذي طلب عدم الكشف عن اسمه لوكالة المدى (ABC)، أن الجسر مغلق."
    assert [content for _, content in told(body)] == ["أن الجسر مغلق"]


def test_what_is_denied_behind_a_title() -> None:
    assert told("نفى سامر الحداد، وزير النقل، ما تردد من أنباء بشأن الجسر.") == [
        ("سامر الحداد", "ما تردد من أنباء بشأن الجسر")
    ]


def test_the_half_of_a_name_that_no_mention_covers() -> None:
    body = "وقالت سوزان ورال مديرة المكتبة إن الجسر مغلق. وقال النائب شانت جنجنيان إن الجسر آمن."
    rows = read(body, person(body, "سوزان"), person(body, "جنجنيان"))
    assert [(row.speaker, row.speaker_title) for row in rows] == [("سوزان ورال", None), ("شانت جنجنيان", "النائب")]
    body = "وختم رامي تغريداته قائلا إن الجسر مغلق. وقال الحداد الروسي إن الجسر آمن."
    assert [row.speaker for row in read(body, person(body, "الحداد"))][-1:] == ["الحداد"]


def test_what_a_noun_is_identified_with_is_no_content() -> None:
    assert not told("وأورد رقما كبيرا وهو أن طهران أنفقت المال. والرفض يؤكد حقيقة واحدة، هي أن الجسر مغلق.")


def test_whom_a_relative_clause_calls_upon_does_not_speak() -> None:
    body = "قال المؤلف إن العقل مهم. وقد بدأ هذا في عصر ديكارت الذي دعا المسيحيين إلى استخدام العقل."
    assert [speaker for speaker, _ in told(body)] == ["المؤلف"]


def test_an_adverb_behind_its_verb_does_not_speak() -> None:
    assert not told("نعم يوجد خطباء يعبرون أحيانا عن توجهات شخصية.")
    assert not told("وتروج الخطة للسيارات التي تشير عادة إلى السيارات الكهربائية.")


def test_new_ones_are_no_verb() -> None:
    assert told("وعلى صعيد متصل جدد الحداد تأكيده على أنه لا يعرف الأمر.")[0][0] == "الحداد"


def test_a_demonstrative_alone_means_who_spoke_before() -> None:
    body = "وتقول الدول الشرقية إن الجسر مغلق. أما اليوم فتقول هذه إن الجسر آمن."
    assert told(body)[1] == ("الدول الشرقية", "إن الجسر آمن")


def test_what_follows_from_a_source_starts_behind_its_asides() -> None:
    body = "ووفقا للبيانات المنشورة على موقع الهيئة، فإن المشروع سيزيد القدرة الاستيعابية للقناة."
    assert [content for _, content in told(body)] == ["فإن المشروع سيزيد القدرة الاستيعابية للقناة"]


def test_a_rival_is_who_is_described() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وقبل أيام وصف منافسه «بالوزن الخفيف كليا»."
    assert [speaker for speaker, _ in told(body)] == ["رامي عطا"] * 2


def test_those_in_a_book_who_are_called_upon_do_not_speak() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وكتب مقدمة حث فيها طالب العلم على قراءة القصص."
    assert "طالب العلم" not in [speaker for speaker, _ in told(body)]


def test_a_name_in_quotation_marks_with_its_clause_is_no_whole_content() -> None:
    body = 'وقالت البلدية إن "المدى 10" -الذي يأتي بعد سنوات- سيتاح كتحديث مجاني.'
    assert [content for _, content in told(body)] == ['إن "المدى 10" -الذي يأتي بعد سنوات- سيتاح كتحديث مجاني']


def test_a_charge_without_a_comma_before_it() -> None:
    assert told("وأضاف البيان أن هناك مخاوف واصفا الانفجار بأنه «عمل إرهابي».") == [
        ("البيان", "أن هناك مخاوف"),
        ("البيان", "الانفجار بأنه «عمل إرهابي»"),
    ]


def test_another_clause_behind_its_conjunction() -> None:
    body = "طالب المستثمر السعودي الحكومة برد مليار جنيه، في حين ترى الشركة القابضة أن هذا الرقم كبير."
    assert ("الشركة القابضة", "أن هذا الرقم كبير") in told(body)


def test_an_elative_before_a_comma_is_no_verb() -> None:
    assert not told("الحقيقة واضحة، والحل أوضح، ومن يدافع عن الجريمة لا يخفي نفسه.")


def test_a_pronoun_before_its_verb_is_who_promises() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وهو وعد الشركة بكل الدعم الاقتصادي."
    assert [speaker for speaker, _ in told(body)] == ["رامي عطا"] * 2


def test_a_second_verb_is_no_subject_of_the_first() -> None:
    assert not told("سوف يجد أن الكلمات التي وردت وتكررت في كتاب: (تاريخ الجسر القديم) كثيرة.")


def test_a_statement_that_a_document_passes_on_is_not_its_own() -> None:
    body = "وأعربت وزارة الخارجية عن تضامنها الكامل. ونقل البيان تعازي الوزارة، مبدية تضامنها مع الشعب."
    assert [speaker for speaker, _ in told(body)] == ["وزارة الخارجية"] * 2


def test_a_surname_of_two_words_and_one_before_what_is_criticised() -> None:
    body = "وقال ديفيد إيه تومسون رئيس المؤتمر إن الجسر مغلق."
    assert read(body, person(body, "ديفيد"))[0].speaker == "ديفيد إيه تومسون"
    body = "انتقد د. شوقي علام الحادث، معتبرا أن هذا خطأ. وأكد رامي ذلك مجددا، مشيرا إلى أن الجسر مغلق."
    rows = read(body, person(body, "شوقي"), person(body, "رامي"))
    assert [row.speaker for row in rows] == ["شوقي علام", "رامي"]


def test_books_are_no_verb() -> None:
    assert not told("هذا الانتشار الكبير لبعض كتب الرحلات، ويكفي أن نقول إن الطبعة كانت قديمة.")


def test_his_excellency_stands_before_what_he_renews() -> None:
    body = "قال بندر إن الحج بدأ، مجددا معاليه أسمى التهاني والتبريكات للجميع."
    assert told(body)[1] == ("معاليه", "أسمى التهاني والتبريكات للجميع")


def test_between_two_is_no_verb() -> None:
    body = "أكد رامي عطا صحة ما نشر والمحادثات التي تمت بينه وبين مسؤولي الاتحاد حول الجسر."
    assert [speaker for speaker, _ in told(body)] == ["رامي عطا"]


def test_who_issued_the_report_says_what_is_in_it() -> None:
    body = "جاء ذلك بعد أن أصدرت هيئة الجسور تقريرا أوضحت فيه أن الجسر مغلق."
    assert told(body) == [("هيئة الجسور", "أن الجسر مغلق")]


def test_a_source_in_the_middle_before_what_follows_from_it() -> None:
    body = "بينما وصل الوفد إلى المدينة مساء أمس طبقا للمصادر الأميركية، فإن الحكومة لم تعلن نبأ الزيارة."
    assert told(body) == [("المصادر الأميركية", "فإن الحكومة لم تعلن نبأ الزيارة")]


def test_most_prominent_is_no_verb() -> None:
    assert not told("أبرز المشاركات كانت بقيادة الفنانة التي استطاعت أن تلفت الأنظار.")
    body = "وأكد رامي عطا أن الجسر مغلق، مبرزا الدور المحوري للإعلام."
    assert [speaker for speaker, _ in told(body)] == ["رامي عطا"] * 2


def test_an_oath_is_said_and_no_unsaid_word() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وأضاف: «والله تعبنا من الانتظار كل يوم»."
    assert told(body)[1] == ("رامي عطا", "والله تعبنا من الانتظار كل يوم")


def test_a_noun_of_action_with_its_hamza_is_no_verb() -> None:
    assert told("وتؤكد البلدية إدانتها لهذا العمل.") == [("البلدية", "إدانتها لهذا العمل")]


def test_a_clause_about_an_interview_is_passed_over() -> None:
    body = "وقال رامي عطا، في مقابلة تلفزيونية، تابعها «ضفاف»، إن الجسر مغلق."
    assert told(body) == [("رامي عطا", "إن الجسر مغلق")]


def test_a_participle_goes_on_with_the_source_that_opens_the_sentence() -> None:
    body = "قال رامي عطا إن الجسر مغلق. ووفقا للبلدية، فإن العمل بدأ، مضيفة أنه ينتهي غدا."
    assert [speaker for speaker, _ in told(body)] == ["رامي عطا", "البلدية", "البلدية"]


def test_a_participle_without_that() -> None:
    assert told("وتساءل عطا ما الذي جرى، مضيفا البلدية قامت بإغلاق الجسر.") == [
        ("عطا", "ما الذي جرى"),
        ("عطا", "البلدية قامت بإغلاق الجسر"),
    ]


def test_a_saying_woman_is_no_speaker() -> None:
    body = "أكدت النائبة عن الحزب هند عطا أن الجسر مغلق. وعلقت قائلة «هذا أمر لا يقبله أحد منا أبدا»."
    assert [speaker for speaker, _ in told(body)] == ["النائبة عن الحزب هند عطا"] * 2


def test_sources_are_unnamed_whatever_describes_them() -> None:
    rows = read("أعلنت مصادر إعلامية محلية تعرض الجسر لهجوم. وقال اثنان من المسؤولين إن الجسر مغلق.")
    assert [row.is_anonymous for row in rows] == [True, True]


def test_was_is_far_from_its_verb() -> None:
    body = "وكانت النيابة العامة في المدينة أعلنت أمس إلقاء القبض على لصين."
    assert told(body) == [("النيابة العامة", "إلقاء القبض على لصين")]


def test_unnamed_officials_are_not_whom_they_work_for() -> None:
    body = "ونقلت صحيفة المدى عن مسؤولين بإدارة الرئيس رامي عطا قولهم إن الجسر مغلق."
    row = read(body, person(body, "رامي عطا"))[0]
    assert (row.speaker, row.is_anonymous) == ("مسؤولين بإدارة الرئيس رامي عطا", True)
    rows = read("ونقلت عن هؤلاء المسؤولين قولهم إن الجسر مغلق. وأشارت تلك المصادر إلى أن العمل بدأ.")
    assert [row.is_anonymous for row in rows] == [True, True]


def test_what_a_speech_tells_is_its_owner_s() -> None:
    body = "يتفق ذلك مع تصريح الوزير، أمس، قال فيه إن الجسر مغلق."
    assert told(body) == [("الوزير", "إن الجسر مغلق")]


def test_a_subject_behind_but_and_before_its_verb() -> None:
    assert told("لكن المتحدثة باسم البلدية هند عطا، نفت أن يكون الجسر مغلقا.") == [
        ("المتحدثة باسم البلدية هند عطا", "أن يكون الجسر مغلقا")
    ]


def test_a_governor_is_no_preposition() -> None:
    body = "ذهب إلى المدينة وعاد على عجل. وصرح والي المدينة رامي عطا أن الجسر مغلق."
    assert told(body) == [("والي المدينة رامي عطا", "أن الجسر مغلق")]


def test_what_is_quoted_on_its_own_line() -> None:
    body = "وتحدث الوزير رامي عطا أمس فقال:\n«إن الجسر مغلق بسببكم». قبل أن يضيف: «ولن نفتحه قريبا أبدا»."
    assert told(body) == [
        ("الوزير رامي عطا", "إن الجسر مغلق بسببكم"),
        ("الوزير رامي عطا", "ولن نفتحه قريبا أبدا"),
    ]


def test_that_comes_before_a_source_behind_a_statement() -> None:
    body = "قالت صحيفة المدى إن الجسر مغلق، وذلك بحسب مسؤول محلي."
    assert [content for _, content in told(body)] == ["إن الجسر مغلق"]


def test_a_verb_with_a_hamza_is_no_definite_noun() -> None:
    body = "ألقى الأمين العام رامي عطا كلمة الختام، حيث أكد أن الجسر مغلق."
    assert told(body)[0][1] == "أن الجسر مغلق"


def test_an_affirmation_that_is_renewed() -> None:
    body = "جدد وزير النقل، رامي عطا، اليوم، التأكيد على سلامة الجسر."
    assert [content for _, content in told(body)] == ["على سلامة الجسر"]


def test_what_is_denied_behind_a_time() -> None:
    assert told("نفت وزارة النقل اليوم التصريحات المنسوبة إليها.") == [("وزارة النقل", "التصريحات المنسوبة إليها")]


def test_the_media_are_called_on_to_do_something() -> None:
    assert told("ودعت الوزارة وسائل الإعلام لاستقاء الأخبار من مصادرها.") == [
        ("الوزارة", "وسائل الإعلام لاستقاء الأخبار من مصادرها")
    ]


def test_a_source_with_what_is_said_of_it_behind() -> None:
    body = "أغلق الجسر في المساء بعد الحادث، وفق ما أفاد سكان إثر اجتماع في المدينة."
    assert told(body) == [("سكان", "أغلق الجسر في المساء بعد الحادث")]


def test_told_to_that() -> None:
    assert told("ذكرت وكالة المدى إلى أن الجسر مغلق.") == [("وكالة المدى", "أن الجسر مغلق")]


def test_expressed_in_it_is_a_verb() -> None:
    body = "أدلى الوزير رامي عطا بتصريح لوسائل الإعلام عبر فيه عن سعادته بافتتاح الجسر."
    assert told(body) == [("الوزير رامي عطا", "عن سعادته بافتتاح الجسر")]


def test_whom_something_is_asked_of_belongs_to_what_is_said() -> None:
    body = "أكد الوزير رامي عطا أن الموسم وفير. ودعا أصحاب المعامل إلى الصبر."
    assert told(body)[1] == ("الوزير رامي عطا", "أصحاب المعامل إلى الصبر")


def test_again_is_no_cue() -> None:
    body = "وأفاد بيان للوزارة أن عطا أعرب مجددا عن دعمه للمشروع."
    assert told(body)[1] == ("عطا", "عن دعمه للمشروع")


def test_a_plural_verb_means_those_who_are_many() -> None:
    body = "وشارك في جزء من اللقاء مسؤولون كبار في الحزب، وأكدوا لرامي أن الجسر مغلق."
    assert told(body) == [("مسؤولون كبار في الحزب", "أن الجسر مغلق")]


def test_but_he_held() -> None:
    body = "رأى الخبير رامي عطا أن الجسر آمن، غير أنه اعتبر أن العمل متأخر."
    assert told(body) == [("الخبير رامي عطا", "أن الجسر آمن"), ("الخبير رامي عطا", "أن العمل متأخر")]


def test_a_head_of_a_body_is_no_part_of_what_is_warned_of() -> None:
    assert told("وحذر رئيس الهيئة رامي عطا من المساس بالحقوق.") == [("رئيس الهيئة رامي عطا", "من المساس بالحقوق")]


def test_a_report_goes_on_in_its_sentence() -> None:
    body = "وتحدث التقرير عن رسائل متبادلة، وأكد أن الجسر مغلق."
    assert told(body) == [("التقرير", "أن الجسر مغلق")]


def test_that_belongs_to_the_view_before_it() -> None:
    body = "أفاد مسؤول محلي بقصف كهف يعتقد أن مسلحين فيه."
    assert told(body) == [("مسؤول محلي", "بقصف كهف يعتقد أن مسلحين فيه")]


def test_who_tells_people_something_may_stand_before() -> None:
    body = "أكدت البلدية أن الجيش أبلغ السكان بأن الجسر مغلق."
    assert told(body)[1][0] == "الجيش"


def test_what_follows_from_a_source_without_a_comma() -> None:
    body = "وبحسب الموقع فإن مسؤولي البلدية قالوا للسكان إن الجسر مغلق."
    assert told(body)[0][0] == "الموقع"


def test_what_a_thing_is_held_to_be_in_marks() -> None:
    body = "واعتبرت وزارة النقل في بيان، تلك التصريحات «تجاوزا مرفوضا للأعراف والقوانين في البلاد»."
    assert told(body) == [("وزارة النقل", "تجاوزا مرفوضا للأعراف والقوانين في البلاد")]


def test_a_noun_that_begins_with_the_letter_of_the_particle() -> None:
    assert [speaker for speaker, _ in told("ووفقا للجنة فإن الجسر مغلق. ووفقا للبلدية فإنه آمن.")] == [
        "اللجنة",
        "البلدية",
    ]


def test_those_whom_a_passive_is_said_of_are_no_speakers() -> None:
    body = "أعلنت البلدية أنها قبضت على أشخاص اتهموا بتخريب الجسر."
    assert [speaker for speaker, _ in told(body)] == ["البلدية"]


def test_a_member_of_a_body_is_who_is_named() -> None:
    body = "وكشف عضو إدارة النادي رامي عطا أن الجسر مغلق."
    assert read(body, person(body, "رامي عطا"))[0].speaker == "رامي عطا"


def test_a_state_of_the_speaker_without_a_comma() -> None:
    body = "أكدت الغرفة أنها تتابع اعتقال التاجر المعروف مشددة على إدانتها لذلك."
    assert told(body)[1] == ("الغرفة", "على إدانتها لذلك")


def test_two_officials_go_on() -> None:
    body = "وقال المسؤولان إن الجسر مغلق. وأضافا أنه آمن."
    assert [(row.speaker, row.is_anonymous) for row in read(body)] == [("المسؤولان", True)] * 2


def test_an_aside_between_dashes_is_of_the_content() -> None:
    body = "ذكرت الوزارة بأن عدد الجسور بلغ -وفق آخر التقارير- عشرين جسرا."
    assert told(body) == [("الوزارة", "بأن عدد الجسور بلغ -وفق آخر التقارير- عشرين جسرا")]


def test_a_warning_that_is_passed_on() -> None:
    body = "ونقلت صحيفة المدى عن مسؤولين محليين تحذيرهم من انهيار الجسر."
    assert told(body) == [("مسؤولين محليين", "من انهيار الجسر")]


def test_what_stands_behind_as_for_speaks() -> None:
    assert told("أما النقابة فأكدت أن الإضراب مستمر.") == [("النقابة", "أن الإضراب مستمر")]


def test_who_goes_on_and_calls_or_accuses_is_not_whom_it_is_said_to() -> None:
    assert told("وقال المحافظ إن الجسر قديم، ودعا رجال الأعمال المحليين إلى ترميمه.") == [
        ("المحافظ", "إن الجسر قديم"),
        ("المحافظ", "رجال الأعمال المحليين إلى ترميمه"),
    ]
    assert told("وقال المحافظ إن الجسر قديم، واتهم رامي عطا بالتراجع.") == [
        ("المحافظ", "إن الجسر قديم"),
        ("المحافظ", "رامي عطا بالتراجع"),
    ]


def test_an_honorific_ends_at_once() -> None:
    assert told("أكد جلالته ضرورة ترميم الجسر.") == [("جلالته", "ضرورة ترميم الجسر")]


def test_what_is_relayed_may_be_a_noun_of_the_speaker_s_own() -> None:
    assert told("ونقل النقيب عن المحافظ استعداده لترميم الجسر.") == [("المحافظ", "استعداده لترميم الجسر")]


def test_a_source_before_a_verb_with_a_subject_is_its_channel() -> None:
    assert told("وبحسب وكالة المدينة أكد المحافظ إن الجسر قديم.") == [("المحافظ", "إن الجسر قديم")]
    assert told("والجسر مغلق وفقا لمصادر تحدثت للموقع.") == [("مصادر", "والجسر مغلق وفقا لمصادر تحدثت للموقع")]


def test_a_question_behind_the_word_for_as_for_names_no_speaker() -> None:
    assert "علمت" not in [speaker for speaker, _ in told("قلت له: أما علمت أن الجسر قديم؟ فقال: لا أعلم شيئا عنه.")]


def test_whom_a_noun_of_action_is_about_does_not_go_on() -> None:
    body = "قالت هند الحداد إن العدد قليل. وأضافت ضرورة تشكيل لجنة للأسر، ونوهت إلى أهمية الدعم."
    assert [speaker for speaker, _ in told(body)] == ["هند الحداد"] * 2


def test_everyone_is_called_on_and_does_not_call() -> None:
    body = "وطالب “الحداد” الجميع بضرورة التعاون. ودعا الجميع إلى الصبر."
    assert told(body) == [("الحداد", "الجميع بضرورة التعاون"), ("الحداد", "الجميع إلى الصبر")]


def test_a_quoted_outlet_that_is_told_is_not_who_tells() -> None:
    body = "وكان مسؤول في الاتحاد كشف ل«ضفاف»، عن أن الحكم جديد."
    assert told(body) == [("مسؤول في الاتحاد", "أن الحكم جديد")]


def test_an_office_behind_the_outlet_that_is_told_is_who_tells() -> None:
    body = "وأكد ل«ضفاف»، مدير المرفأ، أن الجسر مغلق، موضحا ل«ضفاف»، أن العمل بدأ."
    assert told(body) == [("مدير المرفأ", "أن الجسر مغلق"), ("مدير المرفأ", "أن العمل بدأ")]


def test_those_it_is_said_to_or_of_stand_in_the_content_where_a_comma_parts_them_from_who_says_it() -> None:
    assert told("ودعا عواد مستعملي الجسر إلى التروي.") == [("عواد", "مستعملي الجسر إلى التروي")]
    assert told("ووصفت النقابة، في بيان، الخطوة بأنها متسرعة.") == [("النقابة", "الخطوة بأنها متسرعة")]
    body = "قال رامي عطا إن الجسر مغلق، داعيا السائقين «للصبر على ذلك»."
    assert told(body)[1] == ("رامي عطا", "السائقين «للصبر على ذلك»")
    body = "قال رامي عطا إن الجسر مغلق، داعيا بقية السائقين إلى أن يصبروا."
    assert told(body)[1] == ("رامي عطا", "بقية السائقين إلى أن يصبروا")


def test_what_is_described_is_not_who_describes_it() -> None:
    body = "قال رامي عطا إن الجسر مغلق. كما وصف اقتراح البلدية بغير المعقول."
    assert told(body)[1] == ("رامي عطا", "اقتراح البلدية بغير المعقول")
    assert told("ووصف عطا خطاب البلدية بأنه متسرع.") == [("عطا", "خطاب البلدية بأنه متسرع")]


def test_who_accuses_others_a_time_later_is_the_subject() -> None:
    body = "قال رامي عطا إن الجسر مغلق. واتهم وزير النقل أمس الشركة بالتأخر في العمل."
    assert told(body)[1] == ("وزير النقل", "الشركة بالتأخر في العمل")


def test_a_further_person_behind_who_warns_is_warned() -> None:
    body = "وحذر مدير المرفأ سامر الحداد الوزير منير عواد من الإغلاق."
    mentions = (person(body, "سامر الحداد", "مدير المرفأ"), person(body, "منير عواد", "الوزير"))
    assert [(row.speaker, row.content) for row in read(body, *mentions)] == [
        ("سامر الحداد", "الوزير منير عواد من الإغلاق")
    ]


def test_a_verb_that_is_a_given_name_too() -> None:
    body = "وطالب الأمين العام للنقابة بفتح الجسر."
    assert [row.content for row in read(body, person(body, "طالب الأمين"))] == ["بفتح الجسر"]


def test_a_verb_of_the_first_person_begins_what_is_said() -> None:
    assert told("وقال المدير في ختام الجولة نأمل أن يفتح الجسر.") == [("المدير", "نأمل أن يفتح الجسر")]
    body = "قال رامي عطا إن الجسر مغلق. وأضاف أعلم أنه قديم."
    assert told(body)[1] == ("رامي عطا", "أعلم أنه قديم")


def test_a_participle_means_whom_it_agrees_with() -> None:
    body = "أفادت الوكالة بأن المدير نفى إغلاق الجسر، معتبرا أن الخبر غير دقيق."
    assert [speaker for speaker, _ in told(body)] == ["الوكالة", "المدير", "المدير"]
    body = "وأوضحت صحيفة المدى أن الوزيرين طلبا الوقت، مشيرين إلى أن الجسر قديم."
    assert [speaker for speaker, _ in told(body)] == ["صحيفة المدى"]


def test_a_definite_word_that_does_not_agree_is_what_is_deplored() -> None:
    assert told("واستغرب المصدر المعلومات التي نشرت.") == [("المصدر", "المعلومات التي نشرت")]
    assert told("ونفت الوزارة الخبر جملة.") == [("الوزارة", "الخبر جملة")]


def test_things_point_at_what_no_one_says() -> None:
    assert told("قال رامي عطا إن الاستعدادات تشير إلى بداية قريبة.") == [
        ("رامي عطا", "إن الاستعدادات تشير إلى بداية قريبة")
    ]


def test_those_called_on_by_a_name_or_a_source() -> None:
    assert told("ودعا عطا دول العالم، إلى التروي.") == [("عطا", "دول العالم، إلى التروي")]
    body = "ودعا عطا أعضاء المجلس المنتخبين أن يصبروا."
    assert told(body) == [("عطا", "أعضاء المجلس المنتخبين أن يصبروا")]
    body = "واتهمت مصادر محلية رفيعة جهات أجنبية بالسعي إلى الإغلاق."
    assert told(body) == [("مصادر محلية رفيعة", "جهات أجنبية بالسعي إلى الإغلاق")]


def test_we_did_begins_what_is_said() -> None:
    assert told("قال عطا إن الجسر مغلق، وقال رصدنا حركة كثيفة.") == [
        ("عطا", "إن الجسر مغلق"),
        ("عطا", "رصدنا حركة كثيفة"),
    ]


def test_a_rumour_that_affirms_something_is_told_of() -> None:
    body = "قال رامي عطا إن المدينة تشهد انتشار شائعات تؤكد إغلاق الجسر."
    assert told(body) == [("رامي عطا", "إن المدينة تشهد انتشار شائعات تؤكد إغلاق الجسر")]


def test_a_person_right_before_a_relative_clause_speaks_in_it() -> None:
    body = "ونشر الموقع تصريحا لرئيس النادي منير عواد الذي أعلن أن الجسر مغلق."
    assert [row.speaker for row in read(body, person(body, "منير عواد", "رئيس النادي"))] == ["منير عواد"]


def test_a_name_with_a_relative_clause_before_its_verb() -> None:
    body = "قال رامي عطا إن الجسر مغلق. هيلين التي التقتها الصحيفة في المدينة، أكدت أن الجسر قديم."
    assert [speaker for speaker, _ in told(body)] == ["رامي عطا", "هيلين"]


def test_a_verb_that_is_a_given_name_before_what_it_condemns() -> None:
    body = "وكان وزير النقل دان ما سماه تراخي الشركة داعيا إلى العمل."
    assert {row.speaker for row in read(body, person(body, "دان"))} == {"وزير النقل"}


def test_what_is_shown_or_stands_before_is_no_report() -> None:
    assert told("وتبرز مرحلتان: الأولى قصيرة.") == []
    assert told("أما المزية التي أعلن عنها الوزير فكانت تدور حول أن الجسر قديم.") == []
    assert told("كان لافتا مع كشف المدينة إلى جانب الجسر وجود علاقة.") == []


def test_who_had_done_it_stands_before_the_verb() -> None:
    body = "وكان عطا قد انتقد إدارة المرفأ بسبب التأخير، وكتب في رسالة: «الجسر قديم»."
    mentions = (person(body, "عطا"),)
    assert [(row.speaker, row.content) for row in read(body, *mentions)] == [
        ("عطا", "إدارة المرفأ بسبب التأخير"),
        ("عطا", "الجسر قديم"),
    ]


def test_who_charges_in_a_relative_clause_stands_before_it() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وعاد ابن المدير، الذي يتهم أحد الأشخاص بتزوير الأوراق."
    assert "أحد الأشخاص" not in [speaker for speaker, _ in told(body)]


def test_what_is_pointed_at_is_described_and_does_not_describe() -> None:
    assert told("ووصفت إدارة المرفأ تلك الخطوة بالمتسرعة.") == [("إدارة المرفأ", "تلك الخطوة بالمتسرعة")]


def test_a_passive_says_nothing() -> None:
    assert told("قال عطا إن الشركات التي يعتقد بأنها تعمل هنا أغلقت.") == [
        ("عطا", "إن الشركات التي يعتقد بأنها تعمل هنا أغلقت")
    ]
    assert told("عادت الخطة التي أُقرت برعاية المدينة على فتح الجسر.") == []


def test_one_person_is_no_answer() -> None:
    assert told("والفرصة متاحة لأي دولة أو فرد أن يدعم الجسر.") == []


def test_a_title_before_and_does_not_speak() -> None:
    body = "قالت الممثلة هند عواد إنها تتابع «مريم» و«حالة عشق» وقالت: «أحب المدينة»."
    assert [speaker for speaker, _ in told(body)] == ["الممثلة هند عواد", "الممثلة هند عواد"]


def test_what_was_put_down_to_a_cause_has_its_own_subject() -> None:
    body = "قالت شركة المدى إن الأرباح تراجعت. وأرجعت الشركة في بيان صحفي هذه الخسائر إلى وفرة المحصول."
    assert told(body)[1] == ("الشركة", "هذه الخسائر إلى وفرة المحصول")


def test_who_is_charged_before_a_time_stands_in_the_content() -> None:
    body = "وكان رامي عطا قد اتهم الشركة، أمس، بأنها تأخرت."
    assert [row.content for row in read(body, person(body, "رامي عطا"))] == ["الشركة، أمس، بأنها تأخرت"]


def test_whom_a_quoted_word_describes_stands_in_the_content() -> None:
    body = "قال عطا إن الجسر مغلق، واصفا إياه بـ«الحصن القديم»."
    assert told(body)[1] == ("عطا", "إياه بـ«الحصن القديم»")


def test_who_is_told_with_its_particle_says_nothing() -> None:
    assert told("قال عطا إن الجسر مغلق، وهو يقول لفريق عمله: «الجسر مغلق».")[0][0] == "عطا"
    assert "لفريق عمله" not in [speaker for speaker, _ in told("هو يقول لفريق عمله: «الجسر مغلق».")]


def test_what_something_is_called_is_no_claim() -> None:
    assert told("وقال شاهد على المرفأ، ويدعى سامر، إن الجسر مغلق.")[0][1] == "إن الجسر مغلق"


def test_a_state_charges_another() -> None:
    body = "وتتهم سوريا إسرائيل بقصف المدينة."
    mentions = [named(body, name, "LOCATION") for name in ("سوريا", "إسرائيل")]
    assert [(row.speaker, row.content) for row in read(body, *mentions)] == [("سوريا", "إسرائيل بقصف المدينة")]
    body = "وناشدت سوريا الرئيس الأميركي عدم الانسحاب من المدينة."
    assert [(row.speaker, row.content) for row in read(body, named(body, "سوريا", "LOCATION"))] == [
        ("سوريا", "الرئيس الأميركي عدم الانسحاب من المدينة")
    ]


def test_a_named_body_condemns_a_thing() -> None:
    body = "وأدانت منظمة المرفأ الدولية الحكم على العامل بالسجن."
    assert [(row.speaker, row.content) for row in read(body, named(body, "منظمة المرفأ الدولية", "ORGANIZATION"))] == [
        ("منظمة المرفأ الدولية", "الحكم على العامل بالسجن")
    ]


def test_a_subject_with_its_place_stands_before_its_verb() -> None:
    body = "لكن الوزارة في سوريا قالت في بيان إنها تتابع العمل."
    assert [row.speaker for row in read(body, named(body, "سوريا", "LOCATION"))] == ["الوزارة في سوريا"]


def test_a_time_behind_a_verb_is_no_speaker() -> None:
    assert told("قال رامي عطا إن الجسر مغلق. وقال حينها إن العمل بدأ.")[1] == ("رامي عطا", "إن العمل بدأ")


def test_what_follows_by_saying_is_told() -> None:
    assert told("قال رامي عطا إن الجسر مغلق. وعلق بالقول كل شيء بخير.")[1] == ("رامي عطا", "كل شيء بخير")


def test_someones_office_is_a_source() -> None:
    body = "الاجتماع ألغي أمس، بحسب مكتب رامي عطا."
    assert [(row.speaker, row.content) for row in read(body, person(body, "رامي عطا"))] == [
        ("مكتب رامي عطا", "الاجتماع ألغي أمس")
    ]


def test_what_is_noted_on_begins_there() -> None:
    assert told("ونوه المدير على ضرورة الالتزام بالموعد.") == [("المدير", "على ضرورة الالتزام بالموعد")]


def test_where_it_was_said_is_no_part_of_what_was_said() -> None:
    assert told("قال رامي عطا إن الجسر مغلق، وذلك في خطاب طويل.") == [("رامي عطا", "إن الجسر مغلق")]


def test_whose_trade_stands_beside_the_name_is_its_own() -> None:
    body = "ومن بين هؤلاء رامي عطا، رجل أعمال، الذي قال: «الجسر مغلق»."
    assert [(row.speaker, row.is_anonymous) for row in read(body, person(body, "رامي عطا"))] == [("رامي عطا", False)]


def test_a_noun_of_action_behind_a_time_is_told() -> None:
    body = "وكانت الوزارة قد أعلنت في بيان لها أمس استشهادهم أثناء الدفاع عن المدينة."
    assert told(body) == [("الوزارة", "استشهادهم أثناء الدفاع عن المدينة")]


def test_the_most_of_these_and_what_one_may_say_are_no_reports() -> None:
    assert told("وفيما يلي أبرز هذه المبادرات «المدينة القديمة والجسر الجديد كله».") == []
    assert told("ألا تظن أن الجسر مغلق؟ ومهما يقول المدير إن الجسر مغلق.") == []


def test_a_circumstance_behind_a_comma_is_not_announced() -> None:
    assert told("وكانت إدارة النادي قد أعلنت قائمة اللاعبين في المدينة، استعدادا للمباراة التي تنتظره.") == []


def test_a_stance_of_the_speaker_ends_what_was_said() -> None:
    assert told("قال رامي عطا إن الجسر مغلق، رافضا الإفصاح عن اسمه.") == [("رامي عطا", "إن الجسر مغلق")]


def test_who_dies_cites_nothing() -> None:
    body = "وأضافت الوكالة إن الجنود الثلاثة استشهدوا خلال مشاركتهم «في عملية إعادة الأمل للمدينة القديمة»."
    assert [speaker for speaker, _ in told(body)] == ["الوكالة"]


def test_who_is_named_right_before_a_comma_and_the_verb() -> None:
    body = "مدير عام المرفأ في المدينة سابقا المهندس رامي عطا، قال: إن الجسر مغلق."
    assert [row.speaker for row in read(body, person(body, "رامي عطا"))] == ["رامي عطا"]


def test_who_affirms_what_stands_before_goes_on() -> None:
    body = "الجسر آمن وهو ما أكده الناطق الإعلامي رامي عطا مضيفا أن العمل بدأ."
    assert [(row.speaker, row.content) for row in read(body, person(body, "رامي عطا"))] == [
        ("رامي عطا", "أن العمل بدأ")
    ]


def test_here_is_no_speaker() -> None:
    assert told("ولذلك أقترح هنا على أعضاء المجلس أن يخصصوا وقتا للنقاش.") == []


def test_a_body_before_the_first_verb_acts_and_goes_on() -> None:
    body = "قال رامي عطا إن الملف جاهز. لكن محكمة المدينة أعادت دراسة الملف، واعتبرت أن الحكم باطل."
    assert [row.speaker for row in read(body, named(body, "محكمة المدينة", "ORGANIZATION"))] == [
        "رامي عطا",
        "محكمة المدينة",
    ]


def test_whom_an_outlet_tells_of_goes_on() -> None:
    body = "وقالت وكالة المدى إن رامي عطا تسلم الرسالة، قائلا: «العمل بدأ في المدينة»."
    assert [(row.speaker, row.via) for row in read(body, person(body, "رامي عطا"))] == [
        ("وكالة المدى", ()),
        ("رامي عطا", ("وكالة المدى",)),
    ]


def test_a_wish_behind_a_time_is_told() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وأبدى أيضا الرغبة في التوقيع."
    assert "الرغبة" not in [speaker for speaker, _ in told(body)]


def test_this_stand_is_what_was_said_before() -> None:
    assert told("عبر عن هذا الموقف الوزير رامي عطا في مقالة نشرها أمس.") == []


def test_who_is_unnamed_behind_but_speaks() -> None:
    body = "لكن مسؤولا بالشركة نفى خوض المدينة مفاوضات وأكد مجددا الدعم لجهود البلدية."
    assert [(row.speaker, row.content, row.is_anonymous) for row in read(body)] == [
        ("مسؤولا بالشركة", "خوض المدينة مفاوضات", True),
        ("مسؤولا بالشركة", "الدعم لجهود البلدية", True),
    ]
    assert told("لكن متحدثا باسم البلدية أكد أنه لم يعلم.") == [("متحدثا باسم البلدية", "أنه لم يعلم")]


def test_two_sides_go_on() -> None:
    body = "أكد الجانبان على أهمية العمل. كما أكدا على ضرورة الالتزام بالموعد."
    assert [speaker for speaker, _ in told(body)] == ["الجانبان", "الجانبان"]


def test_any_begins_what_is_denied() -> None:
    assert told("ونفت الشركة أي علاقة لها بالحادث.") == [("الشركة", "أي علاقة لها بالحادث")]


def test_what_one_is_in_an_aside_ends_no_clause() -> None:
    body = "وأضافت هند، وهي متحدثة باسم شؤون البلدية في المدينة، أن العمل بدأ."
    assert [row.content for row in read(body, person(body, "هند"))] == ["أن العمل بدأ"]


def test_whom_a_plural_relative_means() -> None:
    body = "ويزور المدينة وفد النقابيين الذين يؤكدون عدم تلقي أي دعم."
    assert [row.speaker for row in read(body, named(body, "النقابيين", "ORGANIZATION"))] == ["النقابيين"]


def test_things_and_allusions_claim_nothing() -> None:
    assert told("وأكد هذا التقارب مرة أخرى على السياسة القديمة.") == []
    assert told("وقد بني على الموقع الذي يعتقد أنه جسر قديم.") == []
    body = "وكانت هند عواد تشير إلى الاتفاق حول الجسر."
    assert read(body, person(body, "هند عواد")) == []


def test_an_early_time_is_not_the_speakers() -> None:
    body = "وأعلن مصدر في الشرطة في وقت سابق أن الجسر مغلق."
    assert [speaker for speaker, _ in told(body)] == ["مصدر في الشرطة"]


def test_one_person_is_not_of_several() -> None:
    body = "ويتهم محتجون سامر الحداد بأنه أغلق الجسر."
    assert [(row.speaker, row.content) for row in read(body, person(body, "سامر الحداد"))] == [
        ("محتجون", "سامر الحداد بأنه أغلق الجسر")
    ]


def test_unsigned_reports_are_anonymous() -> None:
    body = "وأفادت تقارير إعلامية بأن الجسر مغلق."
    assert [row.is_anonymous for row in read(body)] == [True]


def test_who_is_unnamed_behind_a_further_but_speaks() -> None:
    body = "زيارة المدينة صعبة عادة، ولكن متحدثا باسم البلدية أكد أن الجسر مغلق."
    assert told(body) == [("متحدثا باسم البلدية", "أن الجسر مغلق")]


def test_what_someone_calls_something() -> None:
    assert told("وصلت السفن إلى ما يشبه الجسر، على ما قالت البلدية إنها منشآت.") == [("البلدية", "إنها منشآت")]


def test_a_study_of_two_nations() -> None:
    assert told("وأكدت دراسة مصرية - إيطالية أن العمل بدأ.") == [("دراسة مصرية - إيطالية", "أن العمل بدأ")]


def test_a_name_that_is_a_particle_too() -> None:
    assert told("وقال المدير الدكتور كي جوي إن الجسر آمن.") == [("المدير الدكتور كي جوي", "إن الجسر آمن")]


def test_a_body_is_not_the_sources_within_it() -> None:
    body = "قالت مصادر داخل النقابة القديمة إن الجسر مغلق. وكشفت النقابة القديمة أن العمل بدأ."
    assert [row.is_anonymous for row in read(body)] == [True, False]


def test_a_name_in_marks_at_the_start_of_a_phrase_keeps_both() -> None:
    assert told("قالت «ضفاف» القابضة إنها تتابع العمل.")[0][0] == "«ضفاف» القابضة"


def test_whom_it_is_told_to_behind_a_name() -> None:
    body = "قال رامي عطا لسامر الحداد إن الجسر مغلق."
    mentions = person(body, "رامي عطا"), person(body, "سامر الحداد")
    assert [row.speaker for row in read(body, *mentions)] == ["رامي عطا"]


def test_what_acts_under_a_conjunction_does_not_go_on() -> None:
    body = "وقبل أن تتضح الشركة عمل الوزير بجد وتوقع إغلاق الجسر."
    assert "الشركة" not in [speaker for speaker, _ in told(body)]


def test_sources_that_are_close_to_something() -> None:
    body = "أكدت مصادر على صلة بالمفاوضات لصحيفة «المدى» أن الجسر مغلق."
    assert [(row.content, row.is_anonymous) for row in read(body)] == [("أن الجسر مغلق", True)]


def test_what_comes_out_of_a_long_source() -> None:
    body = "ووفقا لمصدرين مطلعين على الملف، فقد أغلقت البلدية الجسر القديم."
    assert [row.content for row in read(body)] == ["فقد أغلقت البلدية الجسر القديم"]


def test_reports_named_within_a_clause_do_not_end_it() -> None:
    body = "وقال مسؤول إن الاجتماع الذي استضافته المدينة، وفقا لتقارير إعلامية، كان مفيدا."
    assert told(body)[0][1] == "إن الاجتماع الذي استضافته المدينة، وفقا لتقارير إعلامية، كان مفيدا"


def test_who_tells_no_more_is_told_by_the_page() -> None:
    assert told("وذكر مسؤول أن الجسر مغلق، لكنه لم يدل بتفاصيل.") == [("مسؤول", "أن الجسر مغلق")]


def test_an_outlet_goes_on_past_a_body_in_its_words() -> None:
    body = "وذكرت القناة أن الشركة هددت بأن الرد قريب، مشيرة إلى أن العمل بدأ."
    assert [row.speaker for row in read(body, named(body, "الشركة", "ORGANIZATION"))] == ["القناة", "الشركة", "القناة"]


def test_whom_a_feminine_verb_charges_is_not_who_does() -> None:
    body = "قالت النيابة إن الجسر مغلق. كما أنها اتهمت أحدهما بالتواصل مع الشركة."
    assert [speaker for speaker, _ in told(body)] == ["النيابة", "النيابة"]


def test_a_court_holds() -> None:
    body = "وقضت المحكمة العليا بإغلاق الجسر القديم معتبرة أنه قديم."
    assert [speaker for speaker, _ in told(body)] == ["المحكمة العليا"]


def test_an_open_noun_is_denied_behind_a_time() -> None:
    assert told("نفت الشركة، اليوم، مشروعا لإغلاق الجسر.") == [("الشركة", "مشروعا لإغلاق الجسر")]


def test_another_spokeswoman_is_named() -> None:
    body = "وأعلنت متحدثة أخرى هي الميجور هند عواد أن الجسر مغلق."
    assert [row.speaker for row in read(body, person(body, "هند عواد"))] == ["هند عواد"]


def test_lovers_of_something_are_told() -> None:
    body = "قال رامي عطا إن الحفل ملغى. وقال لمحبي الموسيقى: «اذهبوا إلى مكان آخر»."
    assert told(body)[1] == ("رامي عطا", "اذهبوا إلى مكان آخر")


def test_one_urges_another() -> None:
    assert told("حض الوزير المواطنين على إصلاح الجسر.") == [("الوزير", "المواطنين على إصلاح الجسر")]


def test_ones_own_words_are_no_speaker() -> None:
    assert told("قال رامي عطا إن الجسر مغلق. واختتم كلامه قائلا: «العمل بدأ».")[1] == ("رامي عطا", "العمل بدأ")


def test_an_adjective_of_an_open_noun_reports_nothing() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وسجل المعرض حضورا لافتا في السوق، بالإضافة إلى خطة العمل."
    assert len(told(body)) == 1


def test_by_what_a_law_serves_is_a_question() -> None:
    assert told("بماذا يفيد القانون إن افتقد الهيبة؟") == []


def test_two_experts_have_no_plan_for_owner() -> None:
    assert told("أيد اقتصاديان الخطة، وأكدا أنها بداية موفقة.")[0][0] == "اقتصاديان"


def test_where_a_study_was_published_is_no_part_of_it() -> None:
    body = "ووفقا لدراسة جديدة نشرت نتائجها في مجلة طبية، وجد أن الاختبار دقيق."
    assert told(body)[0][1] == "وجد أن الاختبار دقيق"


def test_a_time_behind_an_office_names_no_outlet() -> None:
    body = "أعلن مسؤول اليوم الاثنين أن الجسر مغلق."
    assert [row.is_anonymous for row in read(body)] == [True]


def test_patients_are_unnamed() -> None:
    body = "وقد أبدى المرضى سعادتهم بهذه الزيارة."
    assert [(row.speaker, row.is_anonymous) for row in read(body)] == [("المرضى", True)]


def test_an_open_noun_and_a_man_do_not_go_on() -> None:
    assert told("وأسقط اللاعب من القائمة، مستغربة ما تم تداوله من أخبار.") == []
    assert told("وهذا سيكون وبالا ويدعو لتشويه المدينة كلها.") == []


def test_again_behind_a_noun_is_no_report() -> None:
    assert told("سيبقى السباق كما هو، مع التذكير مجددا أن القراءات لا تصمد.") == []


def test_what_was_found_is_described() -> None:
    body = "ووصفت الشركة الوطنية العثور على الحطام بأنه انفراجة كبيرة."
    assert [row.speaker for row in read(body)] == ["الشركة الوطنية"]


def test_a_union_is_no_call() -> None:
    body = "وعد المتحدث الرسمي لاتحاد الكرة رامي عطا بإعلان الخطة."
    assert [row.speaker for row in read(body, person(body, "رامي عطا"))] == ["رامي عطا"]


def test_i_was_thinking_is_the_pages_own() -> None:
    assert told("وإن كنت أعتقد أن الجسر مغلق فلا بأس.") == []


def test_a_share_of_people_speaks_whole() -> None:
    assert told("ويؤكد 70% من الأطفال أنهم يخشون الحرب.") == [("70% من الأطفال", "أنهم يخشون الحرب")]


def test_the_official_is_who_spoke_by_name() -> None:
    body = "قال وزير النقل رامي عطا إن الجسر مغلق. وأوضح المسؤول المغربي أنه قديم. وأشار المسؤول ذاته إلى أنه طويل."
    rows = read(body, person(body, "رامي عطا", "وزير النقل"))
    assert [row.is_anonymous for row in rows] == [False] * 3
    assert len({row.speaker_entity_id for row in rows}) == 1


def test_an_official_who_was_never_named_stays_unnamed() -> None:
    body = "قال وزير النقل رامي عطا إن الجسر مغلق. وقال مسؤول محلي إن الجسر قديم. وأوضح المسؤول أنه طويل."
    rows = read(body, person(body, "رامي عطا", "وزير النقل"))
    assert [row.is_anonymous for row in rows] == [False, True, True]


def test_a_feminine_participle_means_the_body_told_of_and_no_man() -> None:
    body = "قال رئيس البلدية رامي عطا إن المفوضية العليا كرمت المدينة، مؤكدة أنها جميلة."
    mentions = (person(body, "رامي عطا", "رئيس البلدية"), named(body, "المفوضية العليا", "ORGANIZATION"))
    assert [row.speaker for row in read(body, *mentions)] == ["رامي عطا", "المفوضية العليا"]


@pytest.mark.parametrize(
    ("title", "cue"),
    [
        ("سمو الأمير", "وأضاف سموه"),
        ("الأمير", "وقال سموه"),
        ("معالي الوزير", "وأكد معاليه"),
        ("سماحة الشيخ", "وبين سماحته"),
    ],
)
def test_who_is_called_by_an_honorific_is_who_was_told_of_with_it(title: str, cue: str) -> None:
    body = f"زار {title} رامي عطا المعرض يرافقه النائب سامر حداد. {cue} أن الجسر مغلق."
    people = person(body, "رامي عطا", title), person(body, "سامر حداد", "النائب")
    assert [row.speaker for row in read(body, *people)] == ["رامي عطا"]


def test_who_spoke_with_an_honorific_goes_on() -> None:
    body = "استقبل سمو الأمير رامي عطا ضيفه. وقال سمو الأمير سامر حداد إن الجسر مغلق. وأضاف سموه أن الطريق سالك."
    people = (person(body, name, "سمو الأمير") for name in ("رامي عطا", "سامر حداد"))
    assert [row.speaker for row in read(body, *people)] == ["سامر حداد", "سامر حداد"]


def test_nobody_honoured_so_leaves_the_words_as_they_stand() -> None:
    assert told("وأضاف سموه أن الجسر مغلق.") == [("سموه", "أن الجسر مغلق")]


def test_an_official_of_a_state_who_expresses_something_is_not_in_charge_of_it() -> None:
    body = "أعربت المسؤولة الأوروبية عن تطلع الاتحاد إلى مواصلة التعاون."
    assert told(body) == [("المسؤولة الأوروبية", "عن تطلع الاتحاد إلى مواصلة التعاون")]


def test_things_that_are_counted_say_nothing() -> None:
    body = "تناول الوزيران عددا من الملفات الإقليمية، حيث أعربا عن التطلع لمواصلة التنسيق."
    assert told(body) == [("الوزيران", "عن التطلع لمواصلة التنسيق")]


def test_what_is_written_like_a_verb_of_saying_reports_nothing() -> None:
    for body in (
        "زاد الفرق بين ما كتبه المدير من وعود وبين ما ورد في الخطة.",
        'اطلع الوفد على أقسام المعرض في مجالات "الطهو والخياطة".',
        "كان النواب يقرون الدفعة الأولى من الخطة، بما في ذلك التدابير الفورية.",
    ):
        assert told(body) == [], body
    assert told("وبين المدير أن الجسر مغلق.") == [("المدير", "أن الجسر مغلق")]


def test_an_honorific_behind_a_demand_is_who_makes_it() -> None:
    assert told("شرح المقال الخطة، حيث طالب سموه بالعودة إلى النقاش.") == [("سموه", "بالعودة إلى النقاش")]


def test_one_of_several_by_name() -> None:
    body = "يؤكد أحد كبار تجار المدينة سامر الحداد أن الجسر مغلق."
    row = read(body, person(body, "سامر الحداد"))[0]
    assert (row.speaker, row.is_anonymous) == ("سامر الحداد", False)
    body = "يؤكد أحد أقارب الرئيس سامر الحداد أن الجسر مغلق."
    assert read(body, person(body, "سامر الحداد", "الرئيس"))[0].is_anonymous


def test_the_author_of_what_is_told_of_is_not_unnamed() -> None:
    body = "كتب وزير الزراعة سامر الحداد مقالا عن الموسم. ثم يؤكد الكاتب أن الخطة مفيدة."
    assert not read(body, person(body, "سامر الحداد", "وزير الزراعة"))[-1].is_anonymous
    body = "زار الباحث سامر الحداد المدينة. وأكد الباحث المحلي أن الموسم وفير."
    row = read(body, person(body, "سامر الحداد", "الباحث"))[-1]
    assert (row.is_anonymous, row.speaker_entity_id) == (False, "e1")
    assert read("وأكد الباحث المحلي أن الموسم وفير.")[-1].is_anonymous


def test_whose_adviser_someone_is_does_not_speak() -> None:
    body = "قال كبير مستشاري الرئيس المحلي هاني عطا للشؤون المالية، سامر الحداد، إن الجسر مغلق."
    row = read(body, person(body, "هاني عطا"), person(body, "سامر الحداد"))[0]
    assert row.speaker == "سامر الحداد"
    body = "أعلنت قوات المدينة بقيادة العميد هاني عطا أن الجسر مغلق."
    assert read(body, person(body, "هاني عطا"))[0].speaker != "هاني عطا"


def test_a_name_right_before_its_verb_is_who_tells() -> None:
    body = "الحداد أبلغ عطا أن الجسر مغلق."
    assert [row.speaker for row in read(body, person(body, "الحداد"), person(body, "عطا"))] == ["الحداد"]


def test_who_is_named_beside_a_speaker_does_not_speak() -> None:
    body = "كشف اللواء سامر الحداد، مستشار الرئيس المحلي هاني رامي عطا، في تصريحات، أن الجسر مغلق."
    row = read(body, person(body, "سامر الحداد"), person(body, "هاني رامي عطا"))[0]
    assert row.speaker == "سامر الحداد"


@pytest.mark.parametrize(
    ("body", "speaker", "is_anonymous"),
    [
        ("ووفقا لمعلومات من ضباط محليين، فإن الجسر مغلق.", "ضباط محليين", True),
        ("وبحسب بيانات من وزارة النقل، فإن الجسر مغلق.", "بيانات من وزارة النقل", False),
        ("وأفادت معلومات من مصادر أمنية أن الجسر مغلق.", "معلومات من مصادر أمنية", True),
        ("ونفى وكيل المتهم أن يكون الجسر مغلقا.", "وكيل المتهم", True),
        ("وقال محامي المجني عليه إن الحكم عادل.", "محامي المجني عليه", True),
        ("وقال المجني عليه إن الحكم عادل.", "المجني عليه", True),
        ("وقال وكيل المدعي العام إن الحكم عادل.", "وكيل المدعي العام", False),
    ],
)
def test_whose_information_or_agent_is_unnamed_is_unnamed(body: str, speaker: str, is_anonymous: bool) -> None:
    assert [(row.speaker, row.is_anonymous) for row in read(body)] == [(speaker, is_anonymous)]


def test_a_quoted_name_between_the_verb_and_that_is_who_tells() -> None:
    body = "وذكرت «المدى الدولية للبناء والتطوير العقاري» أن الجسر مغلق."
    row = read(body)[0]
    assert (row.speaker, row.content, row.is_direct) == (
        "المدى الدولية للبناء والتطوير العقاري",
        "أن الجسر مغلق",
        False,
    )


def test_a_road_or_plan_is_named_after_someone_who_says_nothing() -> None:
    body = "وفي المساء، بين الحداد أن العمل بدأ بالجسر، مخطط الأمير رامي عطا، مؤكدا أنه ينتهي غدا."
    assert [row.speaker for row in read(body, person(body, "رامي عطا", "الأمير"))] == ["الحداد", "الحداد"]
    body = "قال سكان شارع الأمير رامي عطا إن العمل بدأ."
    assert [row.speaker for row in read(body, person(body, "رامي عطا", "الأمير"))] == ["سكان شارع الأمير رامي عطا"]


@pytest.mark.parametrize(
    "body",
    [
        "وخلال الجولة، بين الشرق والغرب أن الفرق كبير.",
        "حفظت لنا كتب التراث أن الجسر قديم.",
        "وتؤكد الأيام أن الجسر قوي.",
        "ويقول الواقع إن الجسر ضعيف.",
        "فالشركة تدعي النجاح، ثم تظهر الأيام أن الجسر ضعيف.",
    ],
)
def test_between_books_and_days_say_nothing(body: str) -> None:
    assert told(body) == []


@pytest.mark.parametrize(
    ("body", "name", "speaker"),
    [
        ("وقال الناطق باسم فتح إن الجسر مغلق.", "", "الناطق باسم فتح"),
        ("وأكد أعضاء برلمان ينتمون إلى المدينة أن الجسر مغلق.", "", "أعضاء برلمان"),
        ("وأكد الناطق باسم القوات الموالية لعطا أن الجسر مغلق.", "عطا", "الناطق باسم القوات الموالية لعطا"),
        ("وقال سالم الحداد عم رامي إن الجسر مغلق.", "رامي", "سالم الحداد عم رامي"),
        ("وقال الإمام ابن عطا إن الجسر قديم.", "عطا", "ابن عطا"),
    ],
)
def test_the_name_of_another_is_part_of_a_title(body: str, name: str, speaker: str) -> None:
    assert [row.speaker for row in read(body, *([person(body, name)] if name else []))] == [speaker]


def test_a_plural_that_owns_is_of_unnamed_people() -> None:
    assert [row.is_anonymous for row in read("وقال سائقو الشاحنات إن الجسر مغلق.")] == [True]


def test_what_a_relative_clause_says_of_a_thing_is_told() -> None:
    body = "وهو الوضع الذي قالت عنه الوزيرة إنه صعب وتعهدت بحلول سريعة."
    assert told(body) == [("الوزيرة", "إنه صعب"), ("الوزيرة", "بحلول سريعة")]
    assert told("الصفقة التي أعلن عنها المدير استطاعت أن تنجح.") == []


def test_the_most_outstanding_of_things_is_no_verb() -> None:
    assert told("وكانت تلك أبرز سمات عهده، حيث أكد أن العمل ينتهي غدا.") == []


def test_a_poll_that_someone_made_is_named_without_its_verb() -> None:
    assert [row.speaker for row in read("وتقول نتائج استطلاع للرأي قامت به شبكة المدى إن الجسر مغلق.")] == [
        "نتائج استطلاع للرأي"
    ]


def test_an_office_that_is_a_given_name_too_is_not_who_speaks() -> None:
    body = "وذكر مشرف المرفأ سامر الحداد أن الجسر مغلق."
    mentions = (person(body, "مشرف"), person(body, "سامر الحداد"))
    assert [row.speaker for row in read(body, *mentions)] == ["سامر الحداد"]
