from tasks.text.fold import fold, fold_mapped
from tasks.text.readable import readable
from tasks.text.sentences import sentences
from tasks.text.words import words


def test_spellings_of_one_word_fold_to_one_form() -> None:
    assert fold("الإسلامیّة") == fold("الاسلاميه") == fold("الإســلامية")
    assert fold("۲۰۱٥ «A»") == '2015 "a"'


def test_a_match_in_the_folded_text_is_found_again_in_the_original() -> None:
    text = "لـقاءُ الأُمم المتّحدة"
    folded = fold_mapped(text)
    start = folded.text.index(fold("الأمم المتحدة"))
    left, right = folded.span(start, start + len(fold("الأمم المتحدة")))
    assert text[left:right] == "الأُمم المتّحدة"


def test_the_readers_text_keeps_vowels_and_drops_typing_accidents() -> None:
    assert readable(" \u200fﻻ  سـلامَ\u00a0") == "لا سلامَ"


def test_titles_and_decimals_do_not_end_a_sentence() -> None:
    text = "زار د. سامي المصنع. ودفع 3.5 مليون."
    assert [text[a:b] for a, b in sentences(text)] == ["زار د. سامي المصنع.", "ودفع 3.5 مليون."]


def test_a_stop_behind_a_lone_digit() -> None:
    for text, count in (
        ("نظام جديد للهواتف 8.1. وصمم للعمل", 2),
        ("خرج من مخرج 9. وقال الوزير", 2),
        ("وهي: 1. الموقع 2. البناء", 1),
        ("بلغ التوزيع 6. 1 مليون نسخة", 1),
    ):
        assert len(list(sentences(text))) == count, text


def test_words_point_at_the_text() -> None:
    text = "قال، «نعم»"
    assert [text[w.start : w.end] for w in words(text)] == ["قال", "نعم"]


def test_a_tatweel_that_stretches_no_letter_is_a_dash() -> None:
    assert readable("1ـ الرباط ـ خاص هـ 3 ــ 4 الـ20") == "1- الرباط - خاص ه 3 -- 4 ال20"


def test_a_stop_between_two_words_without_a_blank_ends_a_sentence() -> None:
    for text, count in (
        ("انتهت الجلسة.وأضاف الوزير", 2),
        ("شبكة سي.إن.إن", 1),
        ("قال د.سامر", 1),
        ("نسبة 3.5 بالمئة", 1),
    ):
        assert len(list(sentences(text))) == count, text
