"""What a source phrase inside a sentence attributes, who is named in it, and phrases that name no source."""

from tests.unit.test_statement_channels import via
from tests.unit.test_statements import read, told


def test_what_follows_from_a_source_needs_no_comma() -> None:
    assert told("وبحسب تقارير نقلتها صحف محلية وأخرى مهتمة بالملاحة فإن المرفأ مغلق.") == [
        ("تقارير", "فإن المرفأ مغلق")
    ]


def test_a_source_joined_behind_a_comma_tells_what_follows_from_it() -> None:
    assert told("أغلق الجسر مساء أمس، وبحسب المتحدث الرسمي فقد سقط عمود.") == [("المتحدث الرسمي", "فقد سقط عمود")]


def test_a_count_of_things_is_no_source() -> None:
    assert told("يحق لكل صياد دخول المرفأ وفق عدد من الشروط منها أن يحمل رخصة.") == []


def test_a_journal_that_is_told_something_is_an_outlet() -> None:
    assert via("وقال الباحثون لدورية ضفاف للملاحة: إن البحر هائج.") == [("الباحثون", ("دورية ضفاف للملاحة",))]


def test_what_is_published_is_nobody() -> None:
    assert told("منها نشر شهادات مصورة عن الصيادين الذين عارضوا قرار نقلهم.") == []


def test_some_of_a_group_are_not_the_group() -> None:
    rows = read("وشكر بعض الدول العربية التي أعلنت أنها ستشارك.")
    assert [(row.speaker, row.is_anonymous) for row in rows] == [("بعض الدول العربية", True)]


def test_others_are_not_of_the_government_that_they_call_on() -> None:
    assert [row.speaker for row in read("دعا آخرون حكومة البلاد إلى فتح الجسر.")] == ["آخرون"]


def test_one_who_said_it_of_old_is_nobody_who_spoke_before() -> None:
    assert told("قال الوزير إن الجسر مغلق. وهو على درب والد الطرق الذي كان يقول دائما إن العمل يطول.")[1:] == []


def test_what_is_described_by_no_one_has_no_voice() -> None:
    assert told("ووصفت الحادثة بأنها مؤلمة.") == []


def test_a_document_that_is_praised_praises_nothing() -> None:
    assert told("ونوه المجلس بالعمل. ونوه بنتائج الاجتماع السنوي، وتأكيدا على الموقف الثابت.")[1:] == [
        ("المجلس", "بنتائج الاجتماع السنوي، وتأكيدا على الموقف الثابت")
    ]


def test_critics_behind_but_are_unnamed() -> None:
    assert told("الجيش يتقدم بمساندة السكان المسلحين، لكن منتقدين يقولون إن الجسر مغلق.") == [
        ("منتقدين", "إن الجسر مغلق")
    ]
