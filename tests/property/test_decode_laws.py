"""Laws of decoding: nothing raises, and what can be said in an encoding comes back from it."""

from hypothesis import given
from hypothesis import strategies as st

from tasks.sources.decode import decode
from tasks.sources.kinds import kind_of
from tasks.sources.media_types import media_type_of
from tasks.text.languages import language_of
from tasks.text.mojibake import repaired

WORDS = (
    "أعلن",
    "وزير",
    "الخارجية",
    "في",
    "بيروت",
    "أن",
    "المحادثات",
    "كانت",
    "مثمرة",
    "وقال",
    "إنه",
    "غادر",
    "ظهرا",
    "12",
    "؟",
)
arabic = st.lists(st.sampled_from(WORDS), min_size=4, max_size=40).map(lambda words: f"قال الوزير {' '.join(words)}")


@given(arabic, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859-6"]))
def test_arabic_comes_back_from_every_encoding(text: str, codec: str) -> None:
    assert decode(text.encode(codec)).text == text


@given(arabic)
def test_arabic_decoded_twice_comes_back(text: str) -> None:
    for wrong, right in (("cp1256", "utf-8"), ("latin-1", "utf-8"), ("latin-1", "cp1256")):
        assert repaired(text.encode(right).decode(wrong)) == text


@given(arabic)
def test_what_is_right_is_not_repaired(text: str) -> None:
    assert repaired(text) == text
    assert language_of(text) == "ar"


@given(st.binary(), st.one_of(st.none(), st.text()), st.text())
def test_any_bytes_are_text_or_a_fault(content: bytes, declared: str | None, name: str) -> None:
    found = decode(content, declared)
    assert (found.text is None) == (found.fault is not None)
    assert (media_type_of(found.text, name) is None) == (found.text is None)
    assert kind_of(content, name)


@given(st.text())
def test_any_text_has_a_language_or_none(text: str) -> None:
    language = language_of(text)
    assert language is None or 2 <= len(language) <= 3
    assert repaired(repaired(text)) is not None
