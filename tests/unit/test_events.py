"""Who consulted whom, in the constructions that news uses. Names are marked as the table of mentions would."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

import pytest

from tasks import seeds
from tasks.contract.ids import make_id
from tasks.contract.seed import Seed, seed_names
from tasks.contract.tables import Article, Entity, Event, EventParticipant, Mention, Time
from tasks.enrichers.events import events
from tasks.text.fold import fold

SEEDS = {name: seeds.read(name) for name in seed_names(events)}
ARTICLE_ID = "a" * 17
PEOPLE = ("سالم الحداد", "كريم منصور", "نادر يعقوب", "هالة درويش")
BODIES = ("حركة البناء", "صندوق الإعمار", "المفوضية الأوروبية")
PLACES = {
    "القاهرة": "cairo", "أنقرة": "ankara", "الدوحة": "doha", "واشنطن": "washington",
    "مصر": "egypt", "تركيا": "turkey", "قطر": "qatar", "الأردن": "jordan",
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """An event with its participants: name to role."""

    event: Event
    parties: dict[str, str]
    rows: Sequence[EventParticipant]

    @property
    def names(self) -> set[str]:
        return set(self.parties)


def mentions(body: str) -> list[Mention]:
    kinds = dict.fromkeys(PEOPLE, "PERSON") | dict.fromkeys(BODIES, "ORGANIZATION") | dict.fromkeys(PLACES, "LOCATION")
    found = []
    for name, kind in kinds.items():
        entity_id = PLACES.get(name) or make_id("e", kind, fold(name))
        for start, end in (match.span() for match in re.finditer(rf"{name}\b", body)):
            found.append(
                Mention(
                    article_id=ARTICLE_ID, start_char=start, end_char=end, text=name,
                    entity_id=entity_id, entity_type=kind, title=None,
                )
            )  # fmt: skip
    return sorted(found, key=lambda mention: mention.start_char)


def time(body: str, text: str, value: str | None) -> Time:
    start = body.index(text)
    return Time(
        article_id=ARTICLE_ID, start_char=start, end_char=start + len(text), text=text,
        timex_type="DATE", value=value, calendar="gregorian",
    )  # fmt: skip


def told(body: str, *times: Time, published: datetime | None = None, **changed: Seed) -> list[Told]:
    article = Article(
        article_id=ARTICLE_ID, document_id="d", position=0, headline=None, body=body, date_published=published
    )
    rows = events(article, mentions(body), times, **SEEDS | changed)
    return [
        Told(event, {row.name: row.role for row in parties}, parties)
        for event in rows
        if isinstance(event, Event)
        for parties in [[row for row in rows if isinstance(row, EventParticipant) and row.event_id == event.event_id]]
    ]


def only(body: str, *times: Time, published: datetime | None = None) -> Told:
    found = told(body, *times, published=published)
    assert len(found) == 1, [(one.event.trigger, one.parties) for one in found]
    return found[0]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("التقى سالم الحداد كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("سالم الحداد يلتقي كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("اجتمع سالم الحداد، أمس، في مكتبه بكريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("استقبل رئيس الوزراء سالم الحداد في مقره وزير النقل كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("بحث سالم الحداد وكريم منصور سبل التعاون.", {"سالم الحداد", "كريم منصور"}),
        ("بحث سالم الحداد العلاقات مع مصر، في القاهرة، مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("عقد سالم الحداد وكريم منصور جلسة مباحثات.", {"سالم الحداد", "كريم منصور"}),
        ("أجرى سالم الحداد سلسلة لقاءات مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("اللقاء الذي جمع سالم الحداد بكريم منصور كان مثمرا.", {"سالم الحداد", "كريم منصور"}),
        ("عُقد لقاء ضم سالم الحداد وكريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("خلال لقاء سالم الحداد مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("انطلقت محادثات مباشرة بين حركة البناء والمفوضية الأوروبية.", {"حركة البناء", "المفوضية الأوروبية"}),
        ("واشنطن تبحث مع الدوحة ملف الطاقة.", {"واشنطن", "الدوحة"}),
        ("كشفت مصادر أن لقاء أمس عقد بين سالم الحداد وكريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("استقبل رئيس الوزراء السيد كريم منصور.", {"رئيس الوزراء", "كريم منصور"}),
        ("استقبل سالم الحداد رئيس الجمعية الخيرية لرعاية الأيتام الشيخ كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("قال سالم الحداد بعد اتصال هاتفي مع كريم منصور إن العمل جار.", {"سالم الحداد", "كريم منصور"}),
        ("أصدر سالم الحداد قرارا بعد التشاور مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("أعلن سالم الحداد وكريم منصور اتفقا خلال اتصال هاتفي على التعاون.", {"سالم الحداد", "كريم منصور"}),
        ("عقدت قمة بين الرؤساء سالم الحداد وكريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("وصل سالم الحداد لإجراء محادثات مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("مباحثات الائتلاف بين حركة البناء والمفوضية الأوروبية مستمرة.", {"حركة البناء", "المفوضية الأوروبية"}),
        ("توجه سالم الحداد للقاء كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("يلتقي سالم الحداد كلا من كريم منصور ونادر يعقوب.", {"سالم الحداد", "كريم منصور", "نادر يعقوب"}),
        ("يزور سالم الحداد تركيا، حيث يلتقي كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("أجرى سالم الحداد جولة جديدة من المحادثات مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("أكد أن وفدا من حركة البناء برئاسة كريم منصور يلتقي سالم الحداد.", {"وفدا من حركة البناء", "سالم الحداد"}),
        ("استقبل وزير النقل زيغلن دركوف، كريم منصور.", {"وزير النقل زيغلن دركوف", "كريم منصور"}),
        ("التقى وزير النقل رئيس البلدية كريم منصور.", {"وزير النقل", "كريم منصور"}),
        ("استقبل رئيس الوزراء، سالم الحداد، وزير النقل والوفد المرافق.", {"سالم الحداد", "وزير النقل"}),
        ("بدأت محادثات بين صندوق الإعمار ونقابات المعلمين.", {"صندوق الإعمار", "نقابات المعلمين"}),
        ("وصل سالم الحداد لعقد عدد من اللقاءات مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("توجه سالم الحداد للقاء كريم منصور ونادر يعقوب.", {"سالم الحداد", "كريم منصور", "نادر يعقوب"}),
        ("غادر سالم الحداد من أجل لقاء كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("أكد أن سالم الحداد عقد أمس اجتماعا مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("جلسة سالم الحداد مع كبير مستشاري الرئيس التركي.", {"سالم الحداد", "كبير مستشاري الرئيس التركي"}),
        ("التقى وزير الدفاع المفتش العام كريم منصور.", {"وزير الدفاع", "كريم منصور"}),
        ("ترأس نادر يعقوب الاجتماع الذي جمع سالم الحداد وكريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("أكد أن سالم الحداد التقى على هامش القمة كلا من كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("غادر سالم الحداد بعدما أجرى، أمس، مباحثات مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ('وأضاف "سالم الحداد التقى كريم منصور.', {"سالم الحداد", "كريم منصور"}),
        ("له دور في المحادثات التي كانت تجريها حركة البناء مع صندوق الإعمار.", {"حركة البناء", "صندوق الإعمار"}),
        ("التقى سالم الحداد نظيره المصري الرئيس كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("استقبل المبعوث الخاص للأمين العام إلى قطر، سالم الحداد، كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("التقى وزير الخارجية وشؤون المغتربين سالم الحداد كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("يبدأ الوزير المصري سالم الحداد غدا زيارة رسمية لتركيا.", {"سالم الحداد", "تركيا"}),
        ("التقى الوفد التركي الذي يترأسه نادر يعقوب بكريم منصور.", {"الوفد التركي", "نادر يعقوب", "كريم منصور"}),
        ("التقى سالم الحداد أمس محافظ القاهرة والتعاون بينهما قائم.", {"سالم الحداد", "محافظ القاهرة"}),
        ("التقى سالم الحداد (وزير النقل) كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        (
            "توجه وفد من حركة البناء لاستئناف المحادثات مع الحكومة الاتحادية.",
            {"وفد من حركة البناء", "الحكومة الاتحادية"},
        ),
        ("استقبل وزير الشؤون الخارجية والجالية، السيد سالم الحداد، كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("زار سالم الحداد مصر، حيث التقى كريم منصور لبحث التجارة.", {"سالم الحداد", "كريم منصور"}),
        ("بدأ سالم الحداد هذه اللقاءات بكريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("استقبل خادم الحرمين الشريفين ملك الأردن.", {"خادم الحرمين الشريفين", "ملك الأردن"}),
        ("استقبل المبعوث الخاص لقطر ومصر سالم الحداد كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("استقبل المبعوث الخاص لقطر و مصر سالم الحداد كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("بحث سالم الحداد في القاهرة مع ، كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("أوقف سالم الحداد محادثات مع كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("تحدث الوزير المصري سالم الحداد إلى الوزير التركي كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("أضاف سالم الحداد أن اتصالا جرى بينه وبين كريم منصور.", {"سالم الحداد", "كريم منصور"}),
        ("قال سالم الحداد إن من مصر مشروعا عقب محادثات بينها وبين قطر.", {"مصر", "قطر"}),
        (
            "استقبل سالم الحداد السيد كريم منصور نقيب المعلمين، الدكتور نادر يعقوب نقيب الأطباء.",
            {"سالم الحداد", "كريم منصور", "نادر يعقوب"},
        ),
        (
            "ضم اجتماع أمس مدير فرع حركة البناء بمدينة القاهرة سالم الحداد وكريم منصور.",
            {"سالم الحداد", "كريم منصور"},
        ),
    ],
)
def test_who_met_whom(body: str, names: set[str]) -> None:
    assert only(body).names == names


def test_each_of_an_enumeration_takes_part() -> None:
    body = "يجري سالم الحداد مباحثات مع مصر وقطر والأردن، إضافة إلى حركة البناء."
    assert only(body).names == {"سالم الحداد", "مصر", "قطر", "الأردن", "حركة البناء"}


def test_what_stands_in_an_adjunct_takes_no_part() -> None:
    body = "التقى سالم الحداد على هامش اجتماع صندوق الإعمار في القاهرة كريم منصور لبحث دعم الأردن."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_nationality_adjectives_are_states() -> None:
    found = only("اجتماع ثلاثي مصري - تركي - قطري في القاهرة.")
    assert {row.entity_id for row in found.rows} == {"egypt", "turkey", "qatar"}
    assert found.event.mode == "multilateral"


def test_an_office_acts_for_its_state_and_a_group_for_its_own() -> None:
    found = only("التقى وزير النقل المصري المسؤولين الأتراك.")
    assert {row.name: row.on_behalf_of for row in found.rows} == {
        "وزير النقل المصري": "egypt",
        "المسؤولين الأتراك": "turkey",
    }


def test_an_office_is_who_holds_it() -> None:
    body = "وصل وزير الخارجية المصري سالم الحداد إلى القاهرة. وأجرى كريم منصور محادثات مع وزير الخارجية المصري."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_whose_office_is_known_receives_who_has_another() -> None:
    body = "استقبل وزير النقل سالم الحداد كريم منصور. واستقبل وزير النقل رئيس البلدية نادر يعقوب."
    assert [one.names for one in told(body)] == [{"سالم الحداد", "كريم منصور"}, {"سالم الحداد", "نادر يعقوب"}]


def test_a_capital_with_an_adjective_is_its_state() -> None:
    assert only("بدأ الوزير سالم الحداد زيارة إلى العاصمة التركية للمشاركة في منتدى.").parties == {
        "سالم الحداد": "party",
        "العاصمة التركية": "host",
    }


def test_who_carries_out_a_visit_agrees_with_its_verb() -> None:
    body = "استقبل وزير النقل سالم الحداد الوزيرة التركية هالة درويش في إطار زيارة تقوم بها لمصر."
    assert told(body)[-1].parties == {"هالة درويش": "party", "مصر": "host"}


def test_nobody_visits_his_own_country() -> None:
    body = "رحب الوزير المصري سالم الحداد بالوزير التركي كريم منصور خلال زيارته مصر."
    assert only(body).parties == {"كريم منصور": "party", "مصر": "host"}


def test_a_journey_is_told_by_its_noun() -> None:
    assert only("قال المتحدث بعد وصول وفد من حركة البناء إلى القاهرة.").names == {"وفد من حركة البناء", "القاهرة"}


def test_what_two_share_is_no_meeting_of_theirs() -> None:
    assert told("تناول اللقاء عددا من القضايا ذات الاهتمام المشترك بين مصر وتركيا.") == []


def test_negotiations_are_of_whom_their_speaker_speaks_for() -> None:
    assert only("قال المتحدث باسم حركة البناء إن جولة المفاوضات الحالية مع مصر صعبة.").names == {
        "المتحدث باسم حركة البناء",
        "مصر",
    }


def test_who_takes_part_in_what_nobody_holds_are_its_parties() -> None:
    body = "انطلقت جولة جديدة من المفاوضات، بمشاركة وفود من مصر وتركيا."
    assert {row.entity_id for row in only(body).rows} == {"egypt", "turkey"}


def test_what_stands_in_brackets_parts_no_list() -> None:
    body = "يلتقي سالم الحداد مع كريم منصور (رئيس لجنة) ونادر يعقوب."
    assert only(body).names == {"سالم الحداد", "كريم منصور", "نادر يعقوب"}


def test_who_talks_at_a_meeting_talks_with_nobody() -> None:
    assert told("ندوة نظمتها حركة البناء، تحدث خلالها سالم الحداد وكريم منصور.") == []


def test_the_people_of_a_state_are_its_side() -> None:
    assert only("محادثات تجري بين المصريين والقطريين.").names == {"المصريين", "القطريين"}


def test_one_was_met_here_and_another_there() -> None:
    body = "زار سالم الحداد المنطقة والتقى في القاهرة الوزير كريم منصور وفي الدوحة الوزير نادر يعقوب."
    assert told(body)[-1].names == {"سالم الحداد", "كريم منصور", "نادر يعقوب"}


def test_a_second_delegation_is_not_the_first() -> None:
    body = "اجتمع سالم الحداد بوفد الحكومة المصرية برئاسة كريم منصور، ثم بوفد المعارضة الرئيسي."
    assert only(body).names == {"سالم الحداد", "وفد الحكومة المصرية", "وفد المعارضة الرئيسي", "كريم منصور"}


def test_two_who_agree_on_a_meeting_are_to_meet() -> None:
    body = "هاتف سالم الحداد كريم منصور. وأضاف أن الزعيمين اتفقا على اللقاء في الدوحة قريبا."
    assert [one.names for one in told(body)][-1] == {"سالم الحداد", "كريم منصور"}


def test_a_gathering_tells_whom_it_gathered_and_not_where() -> None:
    body = "وكان اجتماع القاهرة قد ضم كلا من سالم الحداد، وكريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_a_minister_twice_is_one() -> None:
    body = "عقد وزير الدولة، وزير النقل سالم الحداد، جلسة عمل مع كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_who_comes_after_the_clause_pronoun_is_its_subject() -> None:
    body = "تحدث نادر يعقوب، وقال إنه بحث سالم الحداد هاتفيا أمس مع كريم منصور ملف الطاقة."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_members_of_a_delegation_are_of_its_side() -> None:
    body = "استقبل سالم الحداد الوفد التركي الذي ضم النائب كريم منصور، النائب نادر يعقوب."
    assert only(body).names == {"سالم الحداد", "الوفد التركي", "كريم منصور", "نادر يعقوب"}


def test_a_visit_is_where_it_leads() -> None:
    body = "يعود الوزير سالم الحداد قريبا في زيارة تشمل القاهرة والدوحة."
    assert only(body).parties == {"سالم الحداد": "party", "القاهرة": "host", "الدوحة": "host"}


def test_an_object_may_follow_a_complete_adjunct() -> None:
    assert only("يلتقي سالم الحداد خلال الزيارة رئيس الوزراء كريم منصور.").names == {"سالم الحداد", "كريم منصور"}


def test_who_took_part_in_what_was_told_met_the_others() -> None:
    body = "التقى سالم الحداد كريم منصور أمس. وأكد المتحدث أن نادر يعقوب شارك في الاجتماع الذي دام ساعتين."
    assert only(body).names == {"سالم الحداد", "كريم منصور", "نادر يعقوب"}


def test_a_meeting_may_be_said_to_be_of_somebody() -> None:
    assert only("وكان للوزير سالم الحداد لقاء ثان مع كريم منصور.").names == {"سالم الحداد", "كريم منصور"}


def test_teams_arrive_and_anybody_talks_with_anybody() -> None:
    assert told("تدرب الجهاز الفني منذ وصوله إلى القاهرة.") == []
    assert told("وتابعت الأم: تحدثت مع سالم الحداد أمس.") == []


def test_who_arrives_may_be_told_behind_where() -> None:
    body = "وصل إلى القاهرة، أمس، رئيس الوزراء التركي سالم الحداد في زيارة رسمية."
    assert only(body).parties == {"سالم الحداد": "party", "القاهرة": "host"}


def test_several_visit_as_no_single_one_does() -> None:
    assert told("تحدث الوزير التركي سالم الحداد. وأضاف أن آلاف الطلاب يزورون مصر سنويا.") == []


def test_who_carries_out_a_mediation_is_the_mediator() -> None:
    found = only("إن وساطة يقوم بها سالم الحداد بين حركة البناء وصندوق الإعمار مستمرة.")
    assert found.parties == {"سالم الحداد": "mediator", "حركة البناء": "party", "صندوق الإعمار": "party"}


def test_a_reception_may_be_told_by_who_received() -> None:
    body = "استقبل وزير النقل سالم الحداد من قبل رئيس الوزراء كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_his_majesty_is_the_king() -> None:
    body = "استقبل سالم الحداد الملك كريم منصور. وكان جلالته أجرى اتصالا هاتفيا مع نادر يعقوب."
    assert told(body)[-1].names == {"كريم منصور", "نادر يعقوب"}


@pytest.mark.parametrize(
    "body",
    [
        "تناول سالم الحداد أوجه التعاون والتنسيق بين حركة البناء وصندوق الإعمار.",
        "وفي الصورة يتوسط سالم الحداد وكريم منصور.",
    ],
)
def test_working_together_and_standing_between_are_no_talks(body: str) -> None:
    assert told(body) == []


def test_where_a_group_is_from_is_no_party() -> None:
    found = told("التقى سالم الحداد ممثلين عن أحزاب في مصر وتركيا.")
    assert all("تركيا" not in one.names for one in found)


def test_an_envoy_of_a_state_is_no_predicate() -> None:
    assert only("كشف المصدر أن مبعوثا قطريا زار القاهرة مرتين.").parties == {"مبعوثا قطريا": "party", "القاهرة": "host"}


def test_a_last_name_stands_for_whom_it_was_told_of() -> None:
    body = "وصل نادر يعقوب. وبحث سالم الحداد أمس مع يعقوب ملف الطاقة."
    assert only(body).names == {"سالم الحداد", "يعقوب"}


def test_a_clause_that_turns_to_another_is_of_that_one() -> None:
    body = "تحدث سالم الحداد. فيما بدأ كريم منصور مشاوراته. حيث التقى أمس نادر يعقوب."
    assert only(body).names == {"كريم منصور", "نادر يعقوب"}


def test_the_official_is_who_was_told_of() -> None:
    body = "وصل سالم الحداد أمس. وعقد المسؤول الدولي لقاء مع كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_a_counterpart_is_the_person_named_after() -> None:
    assert only("التقى سالم الحداد نظيره القطري كريم منصور.").names == {"سالم الحداد", "كريم منصور"}


def test_a_delegation_is_its_body_and_its_head_acts_for_it() -> None:
    found = only("التقى وفد من حركة البناء برئاسة كريم منصور سالم الحداد.")
    assert found.parties == {"وفد من حركة البناء": "party", "كريم منصور": "delegation_head", "سالم الحداد": "party"}


def test_a_delegation_told_of_before_is_remembered() -> None:
    body = "وصل وفد من حركة البناء إلى القاهرة. والتقى الوفد سالم الحداد."
    assert told(body)[-1].parties == {"وفد من حركة البناء": "party", "سالم الحداد": "party"}
    assert told(body)[-1].rows[0].entity_id == make_id("e", "ORGANIZATION", fold("حركة البناء"))


def test_a_title_before_a_comma_is_of_the_name_behind_it() -> None:
    assert only("يقوم وزير النقل، سالم الحداد، بزيارة عمل إلى تركيا.").parties == {
        "سالم الحداد": "party",
        "تركيا": "host",
    }


def test_a_mediator_is_told_from_the_parties() -> None:
    found = only("عقدت مصر مفاوضات مع تركيا بوساطة قطر.")
    assert found.parties == {"مصر": "party", "تركيا": "party", "قطر": "mediator"}


def test_who_gives_the_place_for_others_is_the_host() -> None:
    assert only("استضافت الدوحة مفاوضات بين مصر وتركيا.").parties["الدوحة"] == "host"


def test_the_subject_carries_over() -> None:
    body = "استقبل سالم الحداد كريم منصور. كما استقبل نادر يعقوب."
    assert [one.names for one in told(body)] == [{"سالم الحداد", "كريم منصور"}, {"سالم الحداد", "نادر يعقوب"}]


def test_more_about_what_was_told_is_about_the_same_person() -> None:
    body = "كان سالم الحداد قد أنهى جولته، التقى خلالها كريم منصور ونادر يعقوب."
    assert only(body).names == {"سالم الحداد", "كريم منصور", "نادر يعقوب"}


def test_an_adjunct_that_opens_a_sentence_is_of_the_subject_behind_it() -> None:
    body = "تحدث كريم منصور أمس. وقبل لقائه نادر يعقوب، أكد سالم الحداد أن العمل جار."
    assert only(body).names == {"سالم الحداد", "نادر يعقوب"}


def test_a_verb_agrees_with_whom_it_is_carried_to() -> None:
    body = "أعلنت الحكومة المصرية خطتها. وعقد جلسة مباحثات مع كريم منصور."
    assert told(body) == []


def test_who_is_greeted_is_not_who_consults() -> None:
    body = "غادر سالم الحداد أمس. وهنأ رئيس جمهورية مصر وعقد جلسة مباحثات مع كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_a_sentence_about_an_unknown_name_carries_nobody() -> None:
    body = "أعلن رئيس جمهورية مصر الخطة. وكان داديان يجيد عدة لغات، وزار تركيا مرتين."
    assert told(body) == []


def test_a_visit_on_the_way_is_no_meeting_of_who_travels() -> None:
    body = "التقى سالم الحداد كريم منصور. ومن المتوقع أن يزور نادر يعقوب في وقت لاحق المدينة."
    assert [one.names for one in told(body)] == [{"سالم الحداد", "كريم منصور"}]


def test_their_meeting_is_of_the_two_of_the_sentence() -> None:
    body = "التقى نادر يعقوب هالة درويش. وقال سالم الحداد لكريم منصور خلال لقائهما إن العمل جار."
    assert [one.names for one in told(body)] == [{"نادر يعقوب", "هالة درويش"}, {"سالم الحداد", "كريم منصور"}]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("وصل سالم الحداد قطر والتقى في الدوحة كريم منصور وفي القاهرة نادر يعقوب.", {"كريم منصور", "نادر يعقوب"}),
        ("سالم الحداد اجتمع بوفد من حركة البناء برئاسة هالة درويش ثم بكريم منصور.", {"كريم منصور", "هالة درويش"}),
        ("عقد سالم الحداد لقاءين، الأول مع هالة درويش، والثاني مع كريم منصور.", {"هالة درويش", "كريم منصور"}),
        ("عقد سالم الحداد لقاءات منفصلة مع هالة درويش، ثم مع كريم منصور.", {"هالة درويش", "كريم منصور"}),
        ("سالم الحداد التقى بشكل منفصل هالة درويش، ثم كريم منصور.", {"هالة درويش", "كريم منصور"}),
        ("تم لقاء بين الرئيسين سالم الحداد وكريم منصور.", {"كريم منصور"}),
    ],
)
def test_a_list_goes_on_past_what_stands_between(body: str, names: set[str]) -> None:
    assert told(body)[-1].names >= {"سالم الحداد"} | names


@pytest.mark.parametrize(
    "body",
    [
        "ترأس سالم الحداد الاجتماع. وشارك في الاجتماع، الوزير كريم منصور، والسفيرة هالة درويش.",
        "شارك سالم الحداد في اجتماع مغلق، وحضره كريم منصور وهالة درويش.",
        "كان اجتماع الدوحة قد ضم كلا من سالم الحداد وكريم منصور، وهالة درويش.",
        "التقى سالم الحداد كريم منصور في القاهرة. وقال إن هالة درويش ستحضر اللقاء.",
        "ستعقد قمة في الدوحة وستضم سالم الحداد وكريم منصور وهالة درويش.",
        "ضم اللقاء سالم الحداد وكريم منصور وهالة درويش.",
        "استضاف سالم الحداد اجتماعا في الدوحة، بمشاركة كريم منصور وهالة درويش.",
        "استقبل سالم الحداد وفدا زائرا. وتألف الوفد من كريم منصور وهالة درويش.",
        "استقبل سالم الحداد وفدا من حركة البناء. وضم الوفد كريم منصور وهالة درويش.",
        "استقبل سالم الحداد وفدا من حركة البناء برئاسة كريم منصور وعضوية هالة درويش.",
    ],
)
def test_who_attends_is_told_elsewhere(body: str) -> None:
    assert only(body).names >= {"سالم الحداد", "كريم منصور", "هالة درويش"}


def test_who_chairs_a_new_meeting_takes_part_in_it() -> None:
    body = "ترأس نادر يعقوب اجتماعا أمنيا ضم سالم الحداد وكريم منصور."
    assert only(body).names == {"نادر يعقوب", "سالم الحداد", "كريم منصور"}


def test_those_of_several_states_meet_each_other() -> None:
    body = "عقد في القاهرة اجتماع ضم وزراء خارجية مصر وقطر والأردن، وبمشاركة سالم الحداد."
    assert {row.entity_id for row in only(body).rows} >= {"egypt", "qatar", "jordan"}
    assert "سالم الحداد" in only(body).names


@pytest.mark.parametrize(
    "body",
    [
        "انطلقت في الدوحة القمة التي تجمع قادة مصر وقطر والأردن.",
        "بدأت القمة أمس في الدوحة، حيث جمعت قادة مصر وقطر والأردن.",
        "اجتمع سالم الحداد بنظرائه من مصر وقطر والأردن.",
        "القمة في الدوحة سيحضرها وزراء خارجية مصر وقطر والأردن.",
        "اجتمعت الأردن بوزيري خارجية مصر وقطر.",
        "عقدت قمة ثلاثية جمعت الرئيسين المصري والقطري بالأردن.",
    ],
)
def test_a_summit_is_of_the_states_that_it_gathers(body: str) -> None:
    assert {row.entity_id for row in only(body).rows} >= {"egypt", "qatar", "jordan"}


def test_those_of_one_country_who_attend_say_no_meeting() -> None:
    body = "حيث عقد اجتماع حضره كريم منصور وهالة درويش."
    assert told(body) == []


def test_two_ministers_of_two_states_are_of_both() -> None:
    assert {row.entity_id for row in only("وزيرا خارجية مصر وقطر يبحثان التعاون.").rows} == {"egypt", "qatar"}
    assert {row.entity_id for row in only("عقد لقاء بين الرئيسين المصري والقطري.").rows} == {"egypt", "qatar"}


def test_officials_of_two_states_meet_wherever_they_are() -> None:
    found = only("جرت اتصالات مباشرة بين مسؤولين مصريين وأتراك في الأردن.")
    assert {row.entity_id for row in found.rows} == {"egypt", "turkey"}


def test_ministers_of_each_of_several_states() -> None:
    found = only("أجرى سالم الحداد اتصالات هاتفية مع وزراء خارجية كل من مصر وقطر والأردن.")
    assert {row.entity_id for row in found.rows} >= {"egypt", "qatar", "jordan"}


def test_holders_of_one_office_in_each_of_several_states() -> None:
    found = only("استقبل سالم الحداد كريم منصور ونواب الرئيس في كل من مصر وتركيا.")
    assert found.names == {"سالم الحداد", "كريم منصور", "مصر", "تركيا"}


def test_two_ministers_of_one_state_are_both_told() -> None:
    found = only("التقى وزيرا المالية والاقتصاد المصريان سالم الحداد وكريم منصور نادر يعقوب.")
    assert found.names == {"سالم الحداد", "كريم منصور", "نادر يعقوب"}


def test_an_adjective_goes_on_for_a_group() -> None:
    found = only("عقد سالم الحداد لقاءات مع عدد من الأطراف المصرية والعربية.")
    assert found.names == {"سالم الحداد", "عدد من الأطراف المصرية والعربية"}


def test_their_talks_are_of_all_who_are_joined() -> None:
    body = "كثف سالم الحداد وزعماء الأحزاب المصرية لقاءاتهم مع كريم منصور."
    assert only(body).names == {"سالم الحداد", "زعماء الأحزاب المصرية", "كريم منصور"}


def test_the_governor_of_the_area_is_the_one_named_before() -> None:
    body = "التقى أمير منطقة الدوحة سالم الحداد نادر يعقوب. واستقبل أمير المنطقة محافظ البنك المركزي كريم منصور."
    assert told(body)[1].names == {"سالم الحداد", "كريم منصور"}


def test_who_is_invited_stands_behind_a_comma() -> None:
    body = "دعا وزير النقل المصري، سالم الحداد، مفوض المفوضية الأوروبية السامي لحقوق الإنسان، لزيارة مدينة القاهرة."
    assert only(body).names == {"سالم الحداد", "مفوض المفوضية الأوروبية السامي لحقوق الإنسان"}


def test_those_whom_he_will_meet_next_were_not_there() -> None:
    held, planned = told("استقبل سالم الحداد كريم منصور. وسيجري كريم منصور لقاءات مع سالم الحداد ونادر يعقوب.")
    assert (held.names, held.event.status) == ({"سالم الحداد", "كريم منصور"}, "held")
    assert planned.event.status == "planned"


def test_who_attends_may_be_listed_by_commas() -> None:
    body = "ترأس سالم الحداد اجتماعا حضره النائب كريم منصور، النائب نادر يعقوب، هالة درويش."
    assert only(body).names == {"سالم الحداد", "كريم منصور", "نادر يعقوب", "هالة درويش"}


def test_the_head_stands_for_a_delegation_of_unknown_senders() -> None:
    body = "وصل وفد من قيادتها برئاسة سالم الحداد. والتقى الوفد كريم منصور."
    assert told(body)[-1].rows[0].entity_id != told(body)[-1].rows[1].entity_id


def test_a_meeting_that_will_be_held_is_planned() -> None:
    assert only("قال إن اجتماعا سيعقد في الدوحة يضم سالم الحداد وكريم منصور.").event.status == "planned"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("أكد أن محادثات سالم الحداد مع كريم منصور ستركز على التجارة.", "planned"),
        ("سيطلق المشروع خلال زيارة الوزير التركي سالم الحداد إلى القاهرة.", "planned"),
        ("تأتي زيارة الوزير التركي سالم الحداد إلى القاهرة لمواصلة البحث.", "held"),
        ("توقع فشل محادثات الائتلاف الحالية بين حركة البناء وصندوق الإعمار.", "ongoing"),
        ("ترفض مصر الفكرة وهي تتفاوض مع قطر.", "ongoing"),
        ("توجه الوفد لاستئناف المفاوضات الجارية بين مصر وقطر.", "ongoing"),
        ("كتب عن اجتماع مزعوم بين سالم الحداد وكريم منصور.", "denied"),
        ("يتوقع أن يزور الوزير التركي سالم الحداد مصر.", "planned"),
        ("من المقرر عقد محادثات بين مصر وقطر.", "planned"),
        ("رفضت الرئاسة أمس أي تعليق على تقارير تفيد بأن لقاء جمع سالم الحداد وكريم منصور.", "held"),
        ("يلتقي سالم الحداد الآن كريم منصور.", "ongoing"),
    ],
)
def test_what_is_said_of_a_meeting_tells_its_status(body: str, status: str) -> None:
    assert only(body).event.status == status


@pytest.mark.parametrize(
    "body",
    [
        "سعت الجهود لاستئناف المفاوضات بين مصر وقطر.",
        "قال سالم الحداد وكريم منصور إنهما ضدان لا يجتمعان.",
        "زار الوزير التركي سالم الحداد أسرة كريم منصور.",
    ],
)
def test_what_is_only_wished_or_a_proverb_or_private_is_none(body: str) -> None:
    assert told(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "نجح العمل بفضل تنسيق بين مصر وقطر.",
        "عدل القانون في باب تنسيق العلاقة بين مصر وقطر.",
        "بدأ العمل بالتنسيق بين مصر وقطر.",
        "تقيم حركة البناء المعارض بعد التنسيق مع صندوق الإعمار.",
        "لقيت حركة البناء صعوبات في التنسيق مع مصر.",
        "شرح سالم الحداد آلية التوزيع بالتنسيق مع حركة البناء، وبحث مع الجميع الوضع.",
        "كان له دور في مفاوضات القاهرة، وشكره سالم الحداد.",
        "رفضت مصر القرار، وقابلتها قطر بالترحيب.",
        "سافر الطبيب سالم الحداد إلى مصر في زيارة.",
        "قامت حركة البناء بالتنسيق مع صندوق الإعمار لنقل الأجهزة.",
        "تم التنسيق مع كريم منصور لفتح الطريق، كما شكر سالم الحداد العمال.",
        "شكا سالم الحداد كريم منصور، وتم حفظ الأوراق بحثاً في أسبابها.",
    ],
)
def test_coordination_matches_and_journeys_of_anybody_are_none(body: str) -> None:
    assert told(body) == []


def test_the_kingdom_is_the_state_that_the_article_tells_of() -> None:
    body = "قال الأردن إنه يرحب بالوزير المصري. ووصل الوزير المصري سالم الحداد إلى المملكة."
    assert [row.entity_id for row in only(body).rows if row.role == "host"] == ["jordan"]


def test_what_she_is_said_to_do_is_not_of_the_man_who_says_so() -> None:
    body = "قال سالم الحداد إن مصر شريك، كما أنها تتفاوض مع قطر."
    assert only(body).names == {"مصر", "قطر"}


def test_who_is_told_behind_the_head_of_a_delegation_is_met() -> None:
    body = "التقى وفد من حركة البناء برئاسة نادر يعقوب، مساء أمس، في القاهرة، كريم منصور."
    assert only(body).parties == {
        "وفد من حركة البناء": "party",
        "نادر يعقوب": "delegation_head",
        "كريم منصور": "party",
    }


def test_who_invites_does_not_come() -> None:
    body = "التقى الوزير التركي سالم الحداد نادر يعقوب، وسلمه دعوة من كريم منصور لزيارة مصر."
    assert [one.names for one in told(body) if one.event.mode == "visit"] == [{"نادر يعقوب", "مصر"}]
    body = "نقل سالم الحداد دعوة من كريم منصور إلى الرئيس التركي نادر يعقوب لزيارة مصر."
    assert only(body).parties == {"نادر يعقوب": "party", "مصر": "host"}


def test_his_visit_is_not_of_the_woman_who_greets_him() -> None:
    body = "رحبت الوزيرة المصرية هالة درويش بالوزير التركي كريم منصور في زيارته الأولى لمصر."
    assert only(body).names == {"كريم منصور", "مصر"}


def test_what_a_tour_prepares_is_not_where_it_leads() -> None:
    body = "تأتي جولة سالم الحداد التحضيرية. وهي في إطار جولة تحضيرية للتقرير الذي سيرفع إلى حركة البناء."
    assert told(body) == []


def test_talks_on_a_journey_to_come_are_planned() -> None:
    body = "يتوجه الوزير المصري سالم الحداد إلى تركيا، حيث يجري مباحثات مع كريم منصور."
    assert [one.event.status for one in told(body) if one.event.mode == "negotiation"] == ["planned"]


@pytest.mark.parametrize(
    "body",
    [
        "رغم المحاولات لعقد محادثات بين مصر وقطر.",
        "أعلن النادي تنسيقه المبدئي مع حركة البناء.",
        "عقد الاجتماع في إطار تعزيز الروابط بين مصر وقطر.",
        "أكد أن اللقاء تناول العلاقات التي تم نسجها بين مصر وقطر.",
        "قال سالم الحداد في حواره مع المذيع كريم منصور.",
        "ناقش صندوق الإعمار طلبات جديدة، من بينها طلب حركة البناء.",
    ],
)
def test_attempts_and_arrangements_are_no_talks(body: str) -> None:
    assert told(body) == []


def test_his_office_is_where_he_received_him() -> None:
    body = "استقبل الأمير سالم الحداد في مكتب سموه أمس كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_two_officials_joined_are_received_by_the_first() -> None:
    body = "استقبل وزير النقل سالم الحداد كريم منصور. واستقبل وزير النقل رئيس البلدية نادر يعقوب والمستشارة هالة درويش."
    assert told(body)[1].names == {"سالم الحداد", "نادر يعقوب", "هالة درويش"}


def test_an_official_is_not_yet_the_one_told_of() -> None:
    body = "أكد أن سالم الحداد اجتمع سرا بمسؤول تركي رفيع."
    assert only(body).names == {"سالم الحداد", "مسؤول تركي"}


def test_a_summit_is_of_those_who_took_part_in_it() -> None:
    body = "عقدت القمة عبر الفيديو، وشارك فيها الرئيس المصري سالم الحداد والرئيس التركي كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_officials_meet_where_matches_are_told_of() -> None:
    body = (
        "فاز الفريق في المباراة وسجل المهاجم هدفا. "
        "والتقى رئيس النادي سالم الحداد وزير الرياضة كريم منصور. والتقت مصر قطر."
    )
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_a_rank_asks_for_a_last_name() -> None:
    body = "استقبل سالم الحداد اللواء نادر يعقوب. واجتمع كريم منصور مع اللواء يعقوب."
    assert told(body)[1].names == {"كريم منصور", "يعقوب"}


def test_the_first_official_to_come_is_the_one_told_of() -> None:
    body = "زار الوزير التركي سالم الحداد مصر. وهو أول مسؤول تركي يزور مصر منذ أعوام."
    assert only(body).names == {"سالم الحداد", "مصر"}


def test_some_minister_is_not_the_one_who_is_known() -> None:
    body = (
        "استقبل وزير الخارجية المصري سالم الحداد كريم منصور. وتعود آخر زيارة لوزير خارجية مصري إلى تركيا إلى عام 2004."
    )
    assert [one.names for one in told(body)] == [{"سالم الحداد", "كريم منصور"}, {"وزير خارجية مصري", "تركيا"}]


def test_what_he_does_not_intend_is_of_the_clause() -> None:
    body = "قال كريم منصور إن سالم الحداد ناقش المسألة ولا يعتزم إجراء اتصالات مع نادر يعقوب."
    assert only(body).names == {"سالم الحداد", "نادر يعقوب"}


def test_their_meeting_is_of_the_two_of_the_sentence_before() -> None:
    body = "أكد الوزير سالم الحداد لنظيره كريم منصور دعمه. وخلال لقائهما في القاهرة أشاد بالتعاون."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_the_minister_is_the_one_told_of_before() -> None:
    body = (
        "بدأ وزير الخارجية سالم الحداد جولة. وأكد أن الوزير سيعقد لقاء مع كريم منصور. "
        "وحضر وزير النقل التركي نادر يعقوب الحفل."
    )
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_who_takes_part_in_it_joins_it() -> None:
    body = "عقد الوزير سالم الحداد اجتماعا مع كريم منصور خصص للتجارة، وشارك فيه نادر يعقوب."
    assert only(body).names == {"سالم الحداد", "كريم منصور", "نادر يعقوب"}


def test_what_they_spoke_of_on_the_telephone_is_the_call() -> None:
    body = "أجرى سالم الحداد اتصالا هاتفيا مع كريم منصور، بحثا خلاله التجارة."
    assert only(body).event.mode == "phone"


def test_who_does_not_join_was_not_there() -> None:
    body = "عقدت مصر وقطر اجتماعا في القاهرة. ولم تنضم تركيا إلى الاجتماع."
    assert only(body).names == {"مصر", "قطر"}


def test_a_summit_to_come_is_not_the_talk_about_it() -> None:
    body = "بحثت مصر مع قطر ملف الطاقة. ومن المقرر عقد قمة ثلاثية بين مصر وقطر وتركيا."
    assert [one.event.status for one in told(body)] == ["held", "planned"]


def test_there_is_where_they_met() -> None:
    assert only("اجتمع سالم الحداد هناك بكريم منصور.").names == {"سالم الحداد", "كريم منصور"}


def test_an_unknown_name_in_a_list_does_not_end_it() -> None:
    body = "عقد سالم الحداد لقاءات مع كل من كريم منصور، والشيخ بدر بن فهد، ونادر يعقوب."
    assert only(body).names >= {"سالم الحداد", "كريم منصور", "نادر يعقوب"}


def test_who_visits_a_palace_is_received_there() -> None:
    body = "استقبل سالم الحداد كريم منصور في القصر. ومن زوار القصر أيضا وفد حركة البناء برئاسة هالة درويش."
    assert told(body)[-1].names >= {"سالم الحداد", "هالة درويش"}


def test_earlier_is_no_noun_before_a_verb() -> None:
    assert only("وفي وقت سابق عقد سالم الحداد اجتماعا مع كريم منصور.").names == {"سالم الحداد", "كريم منصور"}


@pytest.mark.parametrize("noun", ["قناة اتصال سرية", "مهاتفة", "مفاوضات غير مباشرة", "مكالمة"])
def test_channels_and_calls_are_told_by_their_nouns(noun: str) -> None:
    assert only(f"كشفت الصحيفة عن {noun} بين سالم الحداد وكريم منصور.").names == {"سالم الحداد", "كريم منصور"}


def test_whom_a_host_has_beside_him_does_not_meet_him() -> None:
    body = "استقبل سالم الحداد كريم منصور. وحضر اللقاء نادر يعقوب وهالة درويش."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_who_attends_is_no_party() -> None:
    body = "التقى سالم الحداد كريم منصور بمشاركة نادر يعقوب وهالة درويش."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


@pytest.mark.parametrize(
    "body",
    [
        "أبلغ وزير النقل سالم الحداد السفير كريم منصور خلال اتصال هاتفي أن الطريق مفتوح.",
        "أكد سالم الحداد لكريم منصور خلال لقاء في القاهرة دعم بلاده.",
        "سلم سالم الحداد الرسالة إلى كريم منصور خلال اجتماع رسمي بينهما.",
    ],
)
def test_what_one_tells_the_other_in_a_talk(body: str) -> None:
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


@pytest.mark.parametrize(
    "body",
    [
        "انتقد سالم الحداد كريم منصور خلال لقاء جماهيري.",
        "أبلغ سالم الحداد كريم منصور خلال لقاء مع قناة مصرية أن الطريق مفتوح.",
        "هاجم سالم الحداد كريم منصور في لقاء تلفزيوني.",
    ],
)
def test_what_one_says_of_the_other_elsewhere(body: str) -> None:
    assert told(body) == []


def test_an_aside_before_the_subject() -> None:
    body = "صدر البيان عقب المباحثات التي أجراها، اليوم بالقاهرة، الوزير سالم الحداد مع كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}


def test_the_aim_of_a_journey() -> None:
    found = [one for one in told("وصل سالم الحداد إلى تركيا ليلتقي كريم منصور.") if one.event.mode == "meeting"]
    assert [(one.names, one.event.status) for one in found] == [({"سالم الحداد", "كريم منصور"}, "planned")]


def test_who_goes_over_a_matter_with_another() -> None:
    body = "عرض وزير النقل سالم الحداد التطورات مع السفير كريم منصور."
    assert only(body).names == {"سالم الحداد", "كريم منصور"}
    assert told("عرض وزير النقل سالم الحداد والسفير كريم منصور الخطة.") == []
    assert told("يعرض للبيع بيت عاش فيه وزير النقل سالم الحداد مع كلبه.") == []


def test_the_visitor_is_from_abroad() -> None:
    body = "التقى الرئيس الفرنسي سالم الحداد الوزير المصري كريم منصور في أول زيارة يقوم بها إلى مصر."
    assert {"سالم الحداد", "مصر"} in [one.names for one in told(body)]


def test_where_one_calls_from_is_no_side() -> None:
    assert told("زار سالم الحداد السوق. وقال مصدر في اتصالات من أنقرة إن العمل جار.") == []


def test_constant_consultation_of_two_states_is_no_talk() -> None:
    body = "يأتي اتصال سالم الحداد بكريم منصور في إطار التشاور المستمر بين البلدين."
    assert [one.event.mode for one in told(body)] == ["phone"]


def test_a_pronoun_is_of_whom_the_sentence_speaks() -> None:
    assert only("أكد سالم الحداد عقب اجتماعه مع كريم منصور أن العمل جار.").names == {"سالم الحداد", "كريم منصور"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("التقى سالم الحداد كريم منصور.", "held"),
        ("سيلتقي سالم الحداد كريم منصور.", "planned"),
        ("تبدأ اليوم في القاهرة المحادثات بين مصر وتركيا.", "planned"),
        ("من المقرر أن يلتقي سالم الحداد كريم منصور.", "planned"),
        ("يجري سالم الحداد حاليا مباحثات مع كريم منصور.", "ongoing"),
        ("نفى المتحدث أن يكون سالم الحداد قد التقى كريم منصور.", "denied"),
        ("لم يلتق سالم الحداد كريم منصور.", "denied"),
        ("بدأ سالم الحداد محادثات مع كريم منصور.", "ongoing"),
        ("يواصل سالم الحداد لقاءاته مع كريم منصور.", "ongoing"),
        ("هناك محادثات بين مصر وتركيا.", "ongoing"),
        ("يأتي ذلك استكمالا لمباحثات سالم الحداد مع كريم منصور.", "held"),
        ("كان رافضا الحديث عن السبب إذ التقى سالم الحداد كريم منصور.", "held"),
        ("وقع الهجوم قبل بدء محادثات بين حركة البناء والمفوضية الأوروبية.", "planned"),
        ("له دور في المحادثات التي تجريها حركة البناء مع المفوضية الأوروبية.", "ongoing"),
        ("له دور في المحادثات التي كانت تجريها حركة البناء مع المفوضية الأوروبية.", "held"),
        ("استبعد المتحدث أن يلتقي سالم الحداد كريم منصور.", "denied"),
    ],
)
def test_its_status(body: str, status: str) -> None:
    assert only(body).event.status == status


def test_a_dated_meeting_after_publication_is_planned() -> None:
    body = "يلتقي سالم الحداد كريم منصور الأحد."
    found = only(body, time(body, "الأحد", "2024-03-10"), published=datetime(2024, 3, 7))
    assert (found.event.status, found.event.date_start) == ("planned", date(2024, 3, 10))


@pytest.mark.parametrize(
    "body",
    [
        "دعا سالم الحداد إلى عقد اجتماع مع كريم منصور.",
        "يجب أن يلتقي سالم الحداد كريم منصور.",
        "إذا التقى سالم الحداد كريم منصور فسيكون ذلك مفيدا.",
        "تتواصل مشاورات حركة البناء الجارية منذ أيام.",
        "عقدت حركة البناء اجتماعا لمجلسها.",
        "ناقش سالم الحداد أوضاع مصر وتركيا.",
        "العلاقات بين مصر وتركيا متينة.",
        "زار سالم الحداد المتحف.",
        "تحدث سالم الحداد في مقابلة مع قناة محلية.",
        "حضر اللقاء سالم الحداد وكريم منصور.",
        "وصل وزير النقل المصري سالم الحداد إلى تركيا في إجازة.",
        "زار سالم الحداد تركيا.",
        "سالم الحداد صاحب دعوة للحوار مع كريم منصور.",
        "قال سالم الحداد إنه لم يتسن الاتصال بكريم منصور.",
        "أشادت حركة البناء بالتعاون والتنسيق مع المفوضية الأوروبية.",
        "يبدي سالم الحداد استعداده لمفاوضات حركة البناء للتعاقد مع كريم منصور.",
        "هل التقى سالم الحداد كريم منصور؟",
        "استقبل سالم الحداد وكريم منصور الطائرة.",
        "استقبل سالم الحداد 8 حالات.",
        "تعد آلية التشاور الاستراتيجي بين مصر وتركيا مهمة.",
        "طلبت حركة البناء مهلة لمزيد من التنسيق والحوار مع المفوضية الأوروبية.",
        "زارت حركة البناء المرضى وأوضح سالم الحداد أن الزيارة سنوية.",
        "أكد سالم الحداد أن مصر لا تنسق مع تركيا.",
        "ناقش الطرفان سبل تعزيز التنسيق والتعاون بين حركة البناء والمفوضية الأوروبية.",
        "أكدا على الاستمرار في التنسيق بين حركة البناء والمفوضية الأوروبية.",
        "عقد سالم الحداد لقاء مع رئيس ما يسمى لجنة الإعمار.",
        "المفاوضات بين ممثلي الرئيس السابق ومصر وتركيا متعثرة.",
        "سالم الحداد تحدث أمس. وأعلن أن الوزير التقى كريم منصور.",
        "لم يستبعد المتحدث أن يلتقي سالم الحداد كريم منصور.",
        "لم يستبعد المتحدث أن يبحث الرئيسان جولة من المشاورات بمشاركة مصر وتركيا.",
        "لا تستبعد حركة البناء أن يبحث سالم الحداد مع كريم منصور الأمر.",
        "تداول سالم الحداد وكريم منصور مقطعا مصورا.",
        "اجتماعات سالم الحداد مع أصدقائه مستمرة وبهذه المناسبة نهنئ أبناءه وأقاربه كريم منصور ونادر يعقوب.",
        "عقدت لجنة ألعاب الهواة بالمفوضية الأوروبية اجتماعا.",
    ],
)
def test_what_is_no_event(body: str) -> None:
    assert told(body) == []


def test_one_meeting_told_twice_is_one_event() -> None:
    body = "التقى سالم الحداد كريم منصور في القاهرة. وخلال اللقاء بحث سالم الحداد مع كريم منصور الأوضاع."
    assert only(body).event.trigger == "التقى"


def test_a_call_is_not_the_meeting() -> None:
    body = "التقى سالم الحداد كريم منصور. ثم أجرى سالم الحداد اتصالا هاتفيا مع كريم منصور."
    assert [one.event.mode for one in told(body)] == ["meeting", "phone"]


def test_a_visit_is_to_another_country() -> None:
    found = only("يقوم وزير النقل المصري سالم الحداد بزيارة إلى تركيا.")
    assert (found.event.mode, found.event.place_entity_id) == ("visit", "turkey")
    assert found.parties == {"سالم الحداد": "party", "تركيا": "host"}
    assert told("يقوم وزير النقل المصري سالم الحداد بزيارة إلى القاهرة.") == []


def test_an_invitation_is_a_visit_to_come() -> None:
    found = only("دعا سالم الحداد كريم منصور إلى زيارة مصر.")
    assert (found.event.mode, found.event.status) == ("visit", "planned")


def test_place_and_day_are_those_of_the_clause() -> None:
    body = "قال كريم منصور أمس إن سالم الحداد التقى هالة درويش في الدوحة الاثنين، قبل سفره إلى القاهرة."
    found = only(body, time(body, "أمس", "2024-03-06"), time(body, "الاثنين", "2024-03-04"))
    assert (found.event.place, found.event.place_entity_id) == ("الدوحة", "doha")
    assert (found.event.date_start, found.event.date_end) == (date(2024, 3, 4), date(2024, 3, 4))


def test_a_month_is_dated_by_its_first_and_last_day() -> None:
    body = "التقى سالم الحداد كريم منصور في فبراير."
    found = only(body, time(body, "فبراير", "2024-02"))
    assert (found.event.date_start, found.event.date_end) == (date(2024, 2, 1), date(2024, 2, 29))


def test_a_day_without_value_stays_unknown() -> None:
    body = "التقى سالم الحداد كريم منصور أمس."
    assert only(body, time(body, "أمس", None)).event.date_start is None


def test_matches_are_no_meetings() -> None:
    body = "التقى سالم الحداد كريم منصور في مباراة على ملعب المدينة، وسجل اللاعب هدفين في الشوط الثاني من الدوري."
    assert told(body) == []


def test_two_events_have_two_ids() -> None:
    body = "نقل وزير النقل المصري سالم الحداد يتوجه إلى تركيا منذ عام دعوة من قطر إلى كريم منصور لزيارة الأردن."
    found = [one.event.event_id for one in told(body)]
    assert len(found) == len(set(found))


def test_every_participant_is_an_entity() -> None:
    body = "التقى وزير النقل المصري وفدا من حركة البناء، ثم زار تركيا."
    rows = events(
        Article(article_id=ARTICLE_ID, document_id="d", position=0, headline=None, body=body),
        mentions(body),
        (),
        **SEEDS,
    )
    known = {mention.entity_id for mention in mentions(body)}
    known |= {row.entity_id for row in rows if isinstance(row, Entity)}
    participants = [row for row in rows if isinstance(row, EventParticipant)]
    assert participants
    assert {row.entity_id for row in participants} <= known
    assert {row.on_behalf_of for row in participants} <= known | {None}


def test_a_row_in_a_lexicon_changes_results() -> None:
    body = "تسامر سالم الحداد مع كريم منصور."
    assert told(body) == []
    row = {
        "form": "تسامر", "imperfect": "يتسامر", "plural": "", "kind": "verb",
        "takes": "مع", "mode": "meeting", "is_sport": "", "gloss": "to chat at night",
    }  # fmt: skip
    triggers = SEEDS["consult_triggers"]
    longer = replace(triggers, sha256="changed", rows=(*triggers.rows, row))
    assert [one.names for one in told(body, consult_triggers=longer)] == [{"سالم الحداد", "كريم منصور"}]


def test_who_arrives_meets_those_listed_behind_where() -> None:
    body = "يصل سالم الحداد إلى القاهرة حيث يلتقي رئيس الوزراء كريم منصور ووزير النقل نادر يعقوب."
    assert {"سالم الحداد", "كريم منصور", "نادر يعقوب"} in [event.names for event in told(body)]
