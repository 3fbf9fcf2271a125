"""Forms of verbs and nouns, and phrases of a lexicon found with their particles."""

from tasks.text.lexicon import Lexicon
from tasks.text.nouns import NounForm, noun_forms
from tasks.text.tokens import tokens
from tasks.text.verbs import VerbForm, verb_forms


def test_a_weak_verb_changes_its_last_letter() -> None:
    texts = {form.text for form in verb_forms("التقى", "يلتقي")}
    assert {"التقي", "التقت", "التقيا", "التقوا", "يلتقي", "تلتقي", "يلتقيان", "يلتقون", "يلتق"} <= texts


def test_a_final_hamza_is_no_weak_letter() -> None:
    assert "بدات" in {form.text for form in verb_forms("بدأ", "يبدأ")}


def test_a_hollow_verb_is_shortened_after_lam() -> None:
    assert VerbForm("يزر", "imperfect") in set(verb_forms("زار", "يزور"))


def test_the_object_pronoun_is_told() -> None:
    found = set(verb_forms("جمع", "يجمع"))
    assert VerbForm("جمعته", "perfect", "ه") in found
    assert VerbForm("يجمعهما", "imperfect", "هما") in found


def test_nouns_with_the_pronoun_of_their_owner() -> None:
    assert NounForm("زيارته", "ه") in set(noun_forms("زيارة"))
    assert {NounForm("لقايه", "ه"), NounForm("لقاوه", "ه"), NounForm("لقاءه", "ه")} <= set(noun_forms("لقاء"))


def test_the_longest_phrase_is_found_with_its_particle() -> None:
    lexicon = Lexicon([("أمين", 1), ("أمين عام", 2)], "بل", takes_article=True)
    match = lexicon.at(list(tokens("وبالأمين العام")), 0)
    assert match is not None
    assert (match.value, match.length, match.reading.particle, match.reading.is_definite) == (2, 2, "ب", True)


def test_particles_that_a_lexicon_does_not_take_are_part_of_the_word() -> None:
    lexicon = Lexicon([("رئيس", 1)], "ل", takes_article=True)
    assert lexicon.at(list(tokens("بالرئيس")), 0) is None
    assert lexicon.at(list(tokens("للرئيس")), 0) is not None


def test_a_mark_breaks_a_phrase() -> None:
    lexicon = Lexicon([("من أجل", 1)])
    assert lexicon.at(list(tokens("من، أجل")), 0) is None
