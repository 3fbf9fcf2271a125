"""Where the phrase of a speaker begins and ends, and what is none."""

from tests.unit.test_statements import named, person, read, told


def test_a_clause_with_a_verb_of_its_own_is_no_speaker() -> None:
    assert told("ولا ريب أن المدينة القديمة تغير العمارة وجهها بطريقة تدعوها لبذل الجهد.") == []


def test_a_blessing_or_brackets_behind_a_subject_are_passed() -> None:
    assert told("لكن مكتب المدينة (مدى) ذكر أن الجسر مغلق.") == [("مكتب المدينة (مدى)", "أن الجسر مغلق")]


def test_a_verb_behind_a_definite_word_ends_a_source() -> None:
    assert told("وبحسب عاملين في قطاع النقل تتفاوت الأسعار من مدينة لأخرى.") == [
        ("عاملين في قطاع النقل", "تتفاوت الأسعار من مدينة لأخرى")
    ]


def test_a_name_behind_a_title_is_no_verb() -> None:
    body = "قالت الشاعرة تغلب عواد إن القصيدة طويلة."
    assert [row.speaker for row in read(body)] == ["الشاعرة تغلب عواد"]


def test_for_his_part_stands_between_a_verb_and_its_subject() -> None:
    for part in ("بدوره", "من جانبه", "بدوره،", "من جهته،"):
        body = f"قال رامي عطا إن الجسر مغلق. وأكد {part} مدير المرفأ سامر الحداد أن الجسر آمن."
        rows = read(body, person(body, "رامي عطا"), person(body, "سامر الحداد"))
        assert [(row.speaker, row.content) for row in rows][1:] == [("سامر الحداد", "أن الجسر آمن")]


def test_a_given_name_behind_a_rank_is_of_the_name_and_a_grade_of_the_title() -> None:
    body = "قال العميد عقلا خلف الحداد إن الجسر آمن."
    row = read(body, person(body, "خلف الحداد"))[0]
    assert (row.speaker, row.speaker_title) == ("عقلا خلف الحداد", "العميد")
    body = "قال اللواء ركن سامر الحداد إن الجسر آمن."
    row = read(body, person(body, "سامر الحداد"))[0]
    assert (row.speaker, row.speaker_title) == ("سامر الحداد", "اللواء ركن")


def test_how_or_whom_it_is_said_to_is_no_speaker() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وقال لأصدقائه إن العمل طويل. ويقول بدهشة إن السد كبير."
    assert [row.speaker for row in read(body, person(body, "رامي عطا"))] == ["رامي عطا"] * 3


def test_and_is_not_of_the_speaker() -> None:
    assert told("والمتداولون يؤكدون أن السعر مرتفع.") == [("المتداولون", "أن السعر مرتفع")]
    assert [speaker for speaker, _ in told("أكد وكيل الوزارة أن السعر مرتفع.")] == ["وكيل الوزارة"]


def test_who_contradicts_another_goes_on() -> None:
    body = "قالت سلمى عواد إن العيد جميل. وخالفتها الرأي هند فارس، مضيفة أن السفر متعب."
    rows = read(body, person(body, "سلمى عواد"), person(body, "هند فارس"))
    assert [row.speaker for row in rows] == ["سلمى عواد", "هند فارس"]


def test_what_was_learnt_is_said_by_no_one() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وعلم أن السد قديم."
    assert len(read(body, person(body, "رامي عطا"))) == 1


def test_what_is_past_is_no_going_on() -> None:
    body = "قال رامي عطا إن الجسر مغلق. وصرنا أكثر من أي وقت مضى بأن السد قديم. ومضى يقول إن العمل طويل."
    assert [row.content for row in read(body, person(body, "رامي عطا"))] == ["إن الجسر مغلق", "إن العمل طويل"]


def test_a_verb_right_behind_a_participle_is_what_it_adds() -> None:
    body = "قال رامي عطا إن الجسر مغلق، مضيفا سهلت البوابة العمل."
    assert [row.content for row in read(body, person(body, "رامي عطا"))] == ["إن الجسر مغلق", "سهلت البوابة العمل"]


def test_an_expert_whose_field_is_told_stays_unnamed() -> None:
    body = "وقال الخبير المختص المتابع لمسيرة الزراعة إن الماء قليل."
    assert [row.is_anonymous for row in read(body)] == [True]
    body = "وقالت عائلة الزعيم الراحل لجماعة طالبان إن الخبر كاذب."
    assert [row.is_anonymous for row in read(body, named(body, "طالبان", "ORGANIZATION"))] == [False]


def test_what_some_people_think_ends_where_the_page_tells_what_there_is() -> None:
    assert told("يعتقد بعض العلماء أن الألياف ضارة، وهناك عديد من الأدوية.") == [("بعض العلماء", "أن الألياف ضارة")]


def test_the_heir_is_no_and_to_me() -> None:
    assert told("وأكد ولي العهد أن الجسر آمن.") == [("ولي العهد", "أن الجسر آمن")]
    assert told("وعبر سمو ولي العهد عن أطيب التمنيات.") == [("سمو ولي العهد", "عن أطيب التمنيات")]


def test_what_an_officer_belongs_to_is_none_that_is_called_upon() -> None:
    body = "ودعا المتحدث الرسمي للمديرية العقيد سامر الحداد، المواطنين إلى الحذر."
    assert [row.speaker for row in read(body, person(body, "سامر الحداد"))] == ["سامر الحداد"]


def test_a_verb_in_the_present_tells_of_the_noun_before_it() -> None:
    body = "قالت هند عطا إن الجسر مغلق. ونشرت البلدية تقريرا يؤكد أن السد قديم. وعن عملها تقول: «نحن هنا اليوم»."
    assert [row.content for row in read(body, person(body, "هند عطا"))] == ["إن الجسر مغلق", "نحن هنا اليوم"]


def test_what_is_someones_own_ends_the_phrase_that_names_them() -> None:
    body = "ويحكي عطا مسيرته في البناء، مشيرا إلى أن الحجر متين."
    assert [row.speaker for row in read(body, person(body, "عطا"))] == ["عطا"]


def test_what_is_pointed_at_says_nothing() -> None:
    assert told("قال المدير إن الجسر مغلق. هذا يؤكد أن العمل طويل في المدينة.") == [("المدير", "إن الجسر مغلق")]


def test_a_verb_in_the_past_behind_a_definite_word_is_of_no_phrase() -> None:
    body = "وكانت اللجنة العليا أصدرت قرارا، وأكدت أن الجسر آمن."
    assert [speaker for speaker, _ in told(body)] == ["اللجنة العليا"]


def test_what_follows_saying_at_once_or_opens_with_as_for() -> None:
    body = "قال المدير إن الجسر مغلق. وختم قائلا المطلوب فتح الجسر. وأضاف بالنسبة لنا علينا العمل."
    assert [content for _, content in told(body)][1:] == ["المطلوب فتح الجسر", "بالنسبة لنا علينا العمل"]


def test_a_negation_behind_a_comma_is_of_what_was_said() -> None:
    body = "قال المدير: «نحن لا نقرر من يعمل ومن لا»، لافتا إلى أن الجسر مغلق."
    assert [content for _, content in told(body)] == ["نحن لا نقرر من يعمل ومن لا", "أن الجسر مغلق"]


def test_the_agency_that_a_man_tells_is_no_subject_of_his_verb() -> None:
    body = "قال رامي عطا إن الجسر مغلق وأبلغ وكالة رويترز أن السد قديم."
    rows = read(body, person(body, "رامي عطا"))
    assert [(row.speaker, row.via) for row in rows] == [("رامي عطا", ()), ("رامي عطا", ("رويترز",))]


def test_whom_sources_are_loyal_to_is_not_who_speaks() -> None:
    body = "وقالت مصادر عسكرية موالية لعطا إن الجسر مغلق."
    row = read(body, person(body, "عطا"))[0]
    assert (row.speaker, row.is_anonymous) == ("مصادر عسكرية موالية لعطا", True)


def test_what_can_be_done_is_a_noun_of_action() -> None:
    assert told("ويمكن توقع مزيد من الصفقات لأن الطاقة مستمرة في النمو.") == []


def test_whom_an_agency_quotes_by_a_pronoun_goes_on() -> None:
    said = "قال رامي عطا إن الجسر مغلق. "
    for relay in ("ونقلت عنه وكالة رويترز قوله إن السد قديم.", "ونقلت وكالة رويترز عنه قوله إن السد قديم."):
        rows = read(said + relay, person(said, "رامي عطا"))
        assert [(row.speaker, row.via) for row in rows] == [("رامي عطا", ()), ("رامي عطا", ("رويترز",))]


def test_who_asks_not_to_be_named_goes_on_behind_that() -> None:
    body = "وأوضح المسؤول نفسه، طالبا عدم الكشف عن هويته، أن العدد كبير."
    assert told(body) == [("المسؤول نفسه", "أن العدد كبير")]


def test_all_of_those_who_are_called_upon_are_none_of_who_calls() -> None:
    body = "وأعربت الوزارة العربية عن قلقها، كما دعت الأطراف كافة إلى الحوار."
    assert [row.speaker for row in read(body)] == ["الوزارة العربية"] * 2
