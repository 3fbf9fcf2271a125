"""Names told by grammar: nationalities, lists, prepositions, pious phrases, and what only looks like a name."""

import pytest

from tests.unit.test_mentions import find


def persons(body: str) -> set[str]:
    """The persons that the text names, as the text writes them."""
    return {text for text, kind, _ in find(body) if kind == "PERSON"}


def places(body: str) -> set[str]:
    """The places that the text names, as the text writes them."""
    return {text for text, kind, _ in find(body) if kind == "LOCATION"}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("سجل البرازيلي جينالدو الهدف", "جينالدو"),
        ("وشكر لاعب الهلال البرازيلي جينالدو زملاءه", "جينالدو"),
        ("فاز الطبيب جون كندي بالجائزة", "جون كندي"),
        ("وأوضح السيد فيصل السويدي أن المصنع جاهز", "فيصل السويدي"),
        ("واعترف كروديستو براندوليني بالخطأ", "كروديستو براندوليني"),
        ("قال كروديستو براندوليني، مدير المصنع", "كروديستو براندوليني"),
        ("كلف الأستاذ خالد بوعلي بالعمل", "خالد بوعلي"),
        ("وحضر د.سيمون هاردينسكي الحفل", "سيمون هاردينسكي"),
        ("تشكيلات بقيادة مؤمن الزمراني", "مؤمن الزمراني"),
        ("التقى عبد الله سلطان الزمراني", "عبد الله سلطان الزمراني"),
        ("استقبل أمس، هرثيموس كلتسونيس القنصل العام لبلاده", "هرثيموس كلتسونيس"),
        ("وقال نوعم خفرسون، والد الجندي", "نوعم خفرسون"),
        ("عين كامل عجيب سفيرا في لندن", "كامل عجيب"),
        ("حضر النواب: غازي زمران، علي الزمران، وسامي فهد", "علي الزمران"),
        ("وحضر كامل عجيب، مدير المصنع", "كامل عجيب"),
        ("زارت مخطورة بنت باكاط المعرض", "مخطورة بنت باكاط"),
    ],
)
def test_a_person(body: str, name: str) -> None:
    assert name in persons(body)


@pytest.mark.parametrize(
    "body",
    [
        "أجرى الوزير اتصالا تليفونيا بالمدير",
        "نجح الفريق الصاعد في المباراة",
        "ندعو إلى الحاجة الملحة للعمل",
        "وسألوا العمال الذين يبهرونك بالعمل",
        "انتهى العمل بحمد الله",
        "توفي عن عمر يناهز الثمانين",
        "اتفقوا لتيسير العمل",
        "قالت لنا المعلمة",
    ],
)
def test_nobody(body: str) -> None:
    assert persons(body) == set()


def test_a_blessing_is_no_part_of_the_name_before() -> None:
    assert persons("كتاب سعد العمري -رحمه الله- في المكتبة") == {"سعد العمري"}
    assert persons("سيرة النبي محمد صلى الله عليه وسلم") == {"محمد"}


def test_a_dash_with_blanks_parts_two_names() -> None:
    assert persons("المتأهلون: عاطف فتحي - صالح الحمصي") == {"عاطف فتحي", "صالح الحمصي"}


def test_a_name_that_is_a_word_too_is_understood_behind_a_verb() -> None:
    body = "التقى المدير حسين رمضان العمال. وقال رمضان إن العمل يسير. وبدأ صوم رمضان"
    assert [text for text, kind, _ in find(body) if kind == "PERSON"] == ["حسين رمضان", "رمضان"]
    body = "وصل المهندس وليد مدني أمس. وعرج المهندس مدني على طريق مدني"
    assert [text for text, kind, _ in find(body) if kind == "PERSON"] == ["وليد مدني", "مدني"]


def test_a_verb_that_is_a_name_too_is_told_by_what_it_is_for() -> None:
    assert persons("طالب سعد الحمصي بإقالة المدرب") == {"سعد الحمصي"}
    assert persons("وطالب سعد الحمصي الحكومة بالرد") == {"سعد الحمصي"}
    assert persons("قال طالب سعد الحمصي بالأمس إنه باق") == {"طالب سعد الحمصي"}


def test_a_list_of_places_goes_on_with_unknown_ones() -> None:
    assert places("هطلت أمطار على محافظة الطائف والهدبا وكركوم") == {"الطائف", "الهدبا", "كركوم"}
    assert places("زاروا القاهرة والعاملين فيها") == {"القاهرة"}


def test_a_foreign_word_behind_in_is_a_place() -> None:
    assert places("عقد الاجتماع في نيزبورو الهولندية") == {"نيزبورو"}
    assert places("شارك في تنظيم الحفل") == set()


def test_a_committee_for_something_is_no_name() -> None:
    assert find("شكلت الشركة لجنة للتحقيق في الحادث") == []


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("أعلنت الإدارة العامة للتعليم موعد الاختبار", "الإدارة العامة للتعليم"),
        ("كتب الموظف للهيئة العامة للتدريب المهني", "الهيئة العامة للتدريب المهني"),
        ("صوتت الجمعية العمومية للأمم المتحدة أمس", "الجمعية العمومية للأمم المتحدة"),
    ],
)
def test_a_general_body_is_named_by_its_aim(body: str, name: str) -> None:
    assert name in [entity for _, kind, entity in find(body) if kind == "ORGANIZATION"]


def test_a_noun_of_places_before_a_place_opens_no_body() -> None:
    assert find("وصل إلى مديرية زبيد مساء") == [("زبيد", "LOCATION", "زبيد")]


def test_what_a_noun_names_after_a_person_is_no_person() -> None:
    assert persons('أقيمت المباراة على ملعب "محمد الخامس" مساء') == set()


def test_a_verb_in_alif_is_no_noun_in_ya() -> None:
    assert places("وأدى الحادث إلى إصابة") == set()


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("أعلنت الوكالة الوطنية لإدارة الموانئ موعدا", "الوكالة الوطنية لإدارة الموانئ"),
        ("حكمت محكمة جنايات بورسعيد أمس", "محكمة جنايات بورسعيد"),
        ("كثفت أمانة منطقة نجران جولاتها", "أمانة منطقة نجران"),
    ],
)
def test_a_body_named_by_what_it_does_or_where(body: str, name: str) -> None:
    assert name in [entity for _, kind, entity in find(body) if kind == "ORGANIZATION"]


def test_an_adjective_between_title_and_name_is_no_name() -> None:
    assert persons("كرمت الفنانة القديرة سلوى محمد علي") == {"سلوى محمد علي"}


def test_a_word_before_a_tie_is_a_given_name() -> None:
    assert persons("حضر المهندس شنبان بن عايض القرشي اللقاء") == {"شنبان بن عايض القرشي"}
    assert persons("حضر زبنان بن عمير اللقاء") == {"زبنان بن عمير"}


def test_a_family_may_look_like_a_form_of_a_noun() -> None:
    assert persons("حضر المهندس وليد الربيعان والأستاذ عمر المهنا") == {"وليد الربيعان", "عمر المهنا"}


def test_a_noun_of_several_places_opens_their_list() -> None:
    assert places("شمل المنع قرى حزانو، وجحفية، وسوم، والصريح") == {"حزانو", "جحفية", "سوم", "الصريح"}


def test_a_club_ends_before_what_it_lost() -> None:
    assert find("خسر نادي الزمالك المباراة بهدف") == [("نادي الزمالك", "ORGANIZATION", "الزمالك")]


def test_an_adjective_behind_a_noun_opens_no_person() -> None:
    assert persons("قال متحدث باسم الجيش العربي السوري أمس") == set()


def test_a_street_has_the_whole_name_of_whom_it_honours() -> None:
    assert places("أغلق شارع خالد بن الوليد أمس") == {"شارع خالد بن الوليد"}


def test_a_league_is_not_its_sponsor() -> None:
    assert persons("فاز بلقب دوري عبداللطيف جميل للمحترفين") == set()


def test_a_person_behind_a_body_is_no_part_of_it() -> None:
    assert persons("أوضح المتحدث الإعلامي في أمانة نجران عبدالله الفاضل أن العمل بدأ") == {"عبدالله الفاضل"}


def test_a_last_name_that_is_no_word_stands_for_whom_the_article_names() -> None:
    body = "قال نجيب محفوظ إنه سعيد. وسببت الرواية متاعب لمحفوظ مع النظام"
    assert [text for text, kind, _ in find(body) if kind == "PERSON"] == ["نجيب محفوظ", "محفوظ"]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("برئاسة الشاعر عبد الولي الشميري أمس", "عبد الولي الشميري"),
        ("حضر الدكتور محمد سعيد الكندي وزير البيئة", "محمد سعيد الكندي"),
        ("أكدت العداءة المغربية حسناء بنحسي أنها تتعافى", "حسناء بنحسي"),
        ("حضر الأستاذ وليد بن عمر المبارك أمس", "وليد بن عمر المبارك"),
        ("حضر الأستاذ وليد المبارك أمس", "وليد المبارك"),
        ("بحث وزير الطاقة، السيد عبد القادر أعمارة، الأمر", "عبد القادر أعمارة"),
        ("زار الشيخ بدر الصباح السوق", "بدر الصباح"),
        ("حضر وليد بن عمر عواض أمس", "وليد بن عمر عواض"),
        ("حضر المهندس وليد الحصين أمس", "وليد الحصين"),
        ("حضر الشيخ وليد الخالد الصباح أمس", "وليد الخالد الصباح"),
        ("حضر الدكتور عبد الله بن عبد العزيز الربيعة أمس", "عبد الله بن عبد العزيز الربيعة"),
    ],
)
def test_a_person_has_the_family_too(body: str, name: str) -> None:
    assert persons(body) == {name}


@pytest.mark.parametrize(
    "body", ["حل شهر رمضان المبارك", "حل عيد الأضحى", "يستخدم كآلية رقابية", "شاهد المباراة مع فهد الحاضرين"]
)
def test_what_follows_may_be_no_family_and_no_town(body: str) -> None:
    assert {text for text, _, _ in find(body)} <= {"فهد"}


def test_a_verb_that_begins_like_the_article_is_no_family_and_in_no_office() -> None:
    assert persons("إن محمد بن سلمان التقى الوزير") == {"محمد بن سلمان"}
    assert persons("إن وليد بن عمر التقى الوزير") == {"وليد بن عمر"}
    assert find("وكان الرئيس المصري التقى الوزير وليد بن عمر")[-1][2] == "وليد بن عمر"


def test_who_chairs_is_no_body() -> None:
    assert find("اجتمعت اللجنة برئاسة المدير العام للشؤون الصحية بالمنطقة") == []


def test_a_ground_has_the_whole_name_of_a_servant_of_god() -> None:
    assert places("احتضنها ملعب الأمير عبد المجيد بن عبد العزيز أمس") == {"ملعب الأمير عبد المجيد بن عبد العزيز"}


def test_a_player_is_told_by_his_nationality() -> None:
    assert persons("سجل المدافع الإسباني آجي دامبيلي هدفا") == {"آجي دامبيلي"}


def test_what_is_done_with_a_body_is_no_part_of_its_name() -> None:
    found = find("التنسيق مع وزارة الشؤون البلدية للتأكد من الجاهزية")
    assert ("وزارة الشؤون البلدية", "ORGANIZATION", "وزارة الشؤون البلدية") in found


def test_the_club_of_a_state_has_no_name() -> None:
    assert [name for name in find("أعلن النادي الإيطالي رفضه العرض") if name[1] == "ORGANIZATION"] == []


def test_the_site_of_a_body_is_not_the_body() -> None:
    assert find("نشر في الموقع الإلكتروني لوزارة التعليم") == [("وزارة التعليم", "ORGANIZATION", "وزارة التعليم")]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("قررت محكمة جنايات القاهرة المنعقدة أمس التأجيل", "محكمة جنايات القاهرة"),
        ("عاقبت محكمة جنح شمال القاهرة شابا", "محكمة جنح شمال القاهرة"),
        ("نقلوا إلى مستشفى محمد الخامس بالمدينة", "مستشفى محمد الخامس"),
        ("درس في ثانوية خالد القطان", "ثانوية خالد القطان"),
        ("قال رئيس بلدية صفدورية أمس", "بلدية صفدورية"),
        ("نقلوا إلى المستشفى الجهوي الحسن الثاني ليلا", "المستشفى الجهوي الحسن الثاني"),
        ("وفد من مركز التنسيق المشترك وصل", "مركز التنسيق المشترك"),
        ("أعلنت إمارة منطقة القصيم ذلك", "إمارة منطقة القصيم"),
        ("وفد من غرفة تجارة وصناعة الشارقة", "غرفة تجارة وصناعة الشارقة"),
        ("افتتح المركز الثقافي الروسي معرضا", "المركز الثقافي الروسي"),
        ("درس في الجامعة التقنية الشمالية", "الجامعة التقنية الشمالية"),
        ("أحيل إلى محكمة مكافحة الفساد المركزية", "محكمة مكافحة الفساد المركزية"),
        ("قال مكتب مكافحة الجريمة إنه تحقق", "مكتب مكافحة الجريمة"),
        ("قال مدير جامعة الملك فيصل الدكتور سامي الزمراني", "جامعة الملك فيصل"),
        ("زار مستشفى صفدورية المركزي الجديد", "مستشفى صفدورية المركزي"),
    ],
)
def test_a_body(body: str, name: str) -> None:
    assert (name, "ORGANIZATION", name) in find(body)


def test_the_direction_from_a_place_is_no_part_of_a_body() -> None:
    assert "مستشفى ميداني شمال حلب" not in {text for text, *_ in find("عولج في مستشفى ميداني شمال حلب")}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("سيطروا على قرى زمران، قسدان، والكرمل", {"زمران", "قسدان", "الكرمل"}),
        (
            "والبلديات هي: ميس الجبل، بني زمران، الصنوانة وكفر قسدان",
            {"ميس الجبل", "بني زمران", "الصنوانة", "كفر قسدان"},
        ),
        ("اقتحمت قرى زبران وقزبان وعاسين، غربا", {"زبران", "قزبان", "عاسين"}),
        ("وصل إلى بلدة رأس شقدا", {"رأس شقدا"}),
        ("حريق بجماعة سيدي قاسم الدرغام", {"سيدي قاسم الدرغام"}),
        ("وقع الحادث بسيدي قاسم", {"سيدي قاسم"}),
        ("قال سيدي بركات ذلك", set()),
    ],
)
def test_places_in_a_list_and_after_saints(body: str, found: set[str]) -> None:
    assert places(body) == found


def test_an_adjective_is_no_man_of_that_name() -> None:
    assert not persons("عقد المنتدى الحضري أمس")


def test_the_state_of_a_quoted_paper_and_the_ministry_of_a_state_unnamed_are_no_names() -> None:
    assert places("قالت صحيفة «عكاظ» السعودية ذلك") == set()
    assert find("استدعت وزارة خارجيتها السفير") == []


def test_the_office_of_somebody_is_no_body() -> None:
    assert "مكتب الرئيس السنغالي" not in {text for text, *_ in find("أعلن مكتب الرئيس السنغالي ذلك")}


def test_what_is_quoted_and_made_of_common_words_is_no_man() -> None:
    assert not persons("مبادرة «حياة كريمة» للفقراء")


@pytest.mark.parametrize(
    "body",
    [
        "قام الوزير بأول زيارة إلى المدينة.",
        "التقى الوزير الرئيس لأول مرة في المدينة.",
        "قال سلطان عمان إن الأمر صعب.",
    ],
)
def test_the_first_and_the_sultan_of_a_country_are_no_names(body: str) -> None:
    assert persons(body) == set()


def test_a_family_name_tells_a_namesake_of_somebody_known() -> None:
    body = "استقبل الملك عبدالله بن عبدالعزيز الرئيس. وقال الدكتور عبدالله بن عبدالعزيز النشوان إن الأمر صعب."
    assert persons(body) == {"عبدالله بن عبدالعزيز", "عبدالله بن عبدالعزيز النشوان"}
