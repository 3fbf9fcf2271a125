"""Which of the lines above a text is its headline."""

from tests.pages import read

BODY = """زار وزير المياه السد الجديد في الجنوب، وقال إن العمل فيه ينتهي قبل حلول فصل الشتاء المقبل بحسب الخطة.

وأضاف أن المزارعين سيحصلون على حصصهم كاملة هذا العام، وأن القناة القديمة ستبقى مفتوحة حتى نهاية الموسم الزراعي."""


def roles(*above: str) -> list[str]:
    return [block.role for block in read("\n\n".join((*above, BODY))).blocks]


def headline(*above: str) -> str | None:
    (article,) = read("\n\n".join((*above, BODY))).articles
    return article.headline


def test_what_an_image_shows_is_none_though_it_stands_twice() -> None:
    above = ("اليوم.. زيارة السد الجديد في الجنوب وتفقد القناة", "السد الجديد الجنوب", "محليات", "السد الجديد الجنوب")
    assert headline(*above, "الإثنين 30/أغسطس/2021 - 08:17 ص") == above[0]
    shorter = ("زيارة السد الجديد في الجنوب مع تفقد القناة", "زيارة السد الجديد", "زيارة السد الجديد")
    assert headline("صحيفة النسيم", "رئيس مجلس الإدارة سامي نصر", *shorter) == shorter[0]


def test_what_ends_in_a_colon_is_none() -> None:
    above = ("وزير المياه السد الجديد:", "الهاشمي:حكومتي وضعت على رأس أولوياتها الارتقاء الشامل", "25 يناير 2024")
    assert headline(*above) == above[1]


def test_a_path_that_ends_in_the_headline_is_none() -> None:
    assert headline("الرئيسية / محليات / وزير المياه يزور السد", "وزير المياه يزور السد") == "وزير المياه يزور السد"


def test_words_said_twice_are_none() -> None:
    assert headline("وزير السد وزير السد", "(المياه) تكشف حصص المزارعين من القناة القديمة") == (
        "(المياه) تكشف حصص المزارعين من القناة القديمة"
    )


def test_of_a_list_that_the_text_says_nothing_of_none_is() -> None:
    listed = ("قليب.. معالم توثق الذاكرة", "الاتحاد يقسو على ضيفه", "حساب الزوار.. أسباب لنقص الدعم")
    assert headline(*listed, "انتهاء مدة تسجيل العقارات في المناطق", "أيام تفصل الركاب عن البرنامج") is None


def test_an_order_to_the_sites_system_is_no_text() -> None:
    assert roles("وزير المياه يزور السد الجديد", '[gallery-card ids="3,4" label=”الحالات الجديدة” last=”Y-m-d H:i :”]')[
        1
    ] in (
        "navigation",
        "interface",
    )


def test_a_teaser_cut_short_below_the_heading_of_a_list_is_no_text() -> None:
    teaser = (
        "علق نائب الوادي، سامي نصر، على فكرة تقسيم القناة إلى أجزاء ثلاثة، ملقيا الضوء على اقتراح سابق لأهل القرية ..."
    )
    page = read(
        "\n\n".join(("وزير المياه يزور السد الجديد", BODY, "قد يعجبك أيضا", "نائب يعلق على تقسيم القناة", teaser))
    )
    assert page.articles[0].body == BODY.replace("\n\n", "\n")
    assert page.blocks[-1].role == "related"


def test_a_paragraph_that_begins_with_and_needs_no_stop() -> None:
    more = "و أضافت الوزارة أن زيارة الوفد ستستمر يومين يزور فيهما السد و إحدى القرى المجاورة"
    (article,) = read("\n\n".join(("وزير المياه يزور السد الجديد", BODY, more))).articles
    assert article.body.endswith(more)
