"""Quotations of every kind, and sentences that respect them."""

from tasks.text.clauses import quoted_sentences
from tasks.text.quotes import quotations


def inner(text: str) -> list[str]:
    return [text[quote.inner_start : quote.inner_end] for quote in quotations(text)]


def test_every_kind_of_mark() -> None:
    assert inner('قال «نعم» و“لا” و"ربما" و‘كلا’ و„بلى”') == ["نعم", "لا", "ربما", "كلا", "بلى"]


def test_curly_marks_used_the_wrong_way_round() -> None:
    assert inner("قال ”نعم“ وعاد") == ["نعم"]


def test_an_inner_quotation_follows_the_one_that_holds_it() -> None:
    assert inner('قال «إن حزب "الفجر" سيفوز»') == ['إن حزب "الفجر" سيفوز', "الفجر"]


def test_an_unclosed_quotation_ends_with_its_line() -> None:
    text = "قال «سنعود غدا\nعاد الوفد"
    assert [(quote.is_closed, text[quote.inner_start : quote.inner_end]) for quote in quotations(text)] == [
        (False, "سنعود غدا")
    ]


def test_an_apostrophe_inside_a_word_is_no_quotation() -> None:
    assert inner("d’Or") == []


def test_a_sentence_does_not_end_inside_a_quotation() -> None:
    text = "قال «انتهى الأمر. سنعود». ثم خرج."
    assert [text[start:end] for start, end in quoted_sentences(text, quotations(text))] == [
        "قال «انتهى الأمر. سنعود».",
        "ثم خرج.",
    ]
