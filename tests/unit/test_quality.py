"""Quality flags mean what their names say."""

from tasks import seeds
from tasks.contract.tables import Article, Quality
from tasks.enrichers.quality import quality

SEEDS = {name: seeds.read(name) for name in ("stop_words", "formulaic_phrases", "boilerplate_phrases")}

NEWS = (
    "أعلنت بلدية طرابلس أن أعمال الصيانة في مرفأ المدينة ستبدأ يوم الثلاثاء بكلفة 3.5 مليون دولار، وتستمر 14 شهرا.\n"
    'وقال المهندس سامر خوري: "سنفتح الرصيف الجديد قبل موسم الصيف"، مضيفا أن الشركة اختارت 40 عاملا من أبناء المدينة.\n'
    "من جهة أخرى، طالب صيادون في الميناء بتعويضات عن الأيام التي توقفوا فيها عن العمل منذ آذار الماضي."
)
FILLER = (
    "في هذا المقال سنتعرف على أهمية الحوار بين الجيران، حيث يلعب الحوار دورا هاما في حياة المجتمع. "
    "علاوة على ذلك، قد يساهم في تقريب العديد من وجهات النظر، مما قد يؤدي إلى نتائج إيجابية على سبيل المثال.\n"
    "من ناحية أخرى، يواجه الحوار العديد من العقبات، ومن أبرزها قلة الوقت وضعف الثقة. بناء على ذلك، من المهم أن نعمل.\n"
    "في الختام، لا شك أن الحوار جزء لا يتجزأ من الحياة، ويبقى الأمل قائما في المستقبل القريب رغم ذلك."
)


def judged(body: str) -> Quality:
    article = Article(article_id="a" * 17, document_id="d" * 17, position=0, headline=None, body=body)
    return quality(article, **SEEDS)[0]


def test_an_article_passes_every_check() -> None:
    row = judged(NEWS)
    assert row.quality_flags == ()
    assert row.quality_score == 1.0


def test_stock_phrases_without_a_fact_are_formulaic() -> None:
    assert judged(FILLER).quality_flags == ("formulaic",)


def test_stock_phrases_among_facts_are_not() -> None:
    facts = ' وحضر 37 شخصا يوم 5 أيار 2019، وقالت منسقته "نجحنا هذا العام".'
    assert "formulaic" not in judged(FILLER + facts).quality_flags


def test_few_words_are_too_short() -> None:
    assert judged("عاد الوفد إلى العاصمة بعد انتهاء الزيارة.").quality_flags == ("too_short",)


def test_the_same_line_again_and_again_is_repetitive() -> None:
    row = judged("\n".join(["تابعت اللجنة أعمالها في القاعة الكبرى أمس."] * 10))
    assert "repetitive" in row.quality_flags
    assert row.duplicate_line_share == 0.9


def test_one_word_between_all_others_is_keyword_stuffing() -> None:
    words = (NEWS + FILLER).replace("\n", " ").split()
    assert "keyword_stuffing" in judged(" عقارات ".join(words) + ".").quality_flags


def test_prompts_and_legal_notes_are_boilerplate() -> None:
    row = judged("جميع الحقوق محفوظة لموقعنا.\nيرجى تفعيل جافا سكريبت في المتصفح لعرض الصفحة.")
    assert "boilerplate" in row.quality_flags
    assert row.boilerplate_char_share == 1.0


def test_marks_and_letter_forms_change_no_figure() -> None:
    assert judged(NEWS.replace("أعلنت", "أَعْلَنَت")) == judged(NEWS)


def test_a_body_of_punctuation_has_figures_too() -> None:
    assert 0 <= judged("* * *").quality_score < 1
