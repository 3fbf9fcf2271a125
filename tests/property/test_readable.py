"""Laws of the reader's text."""

from hypothesis import given
from hypothesis import strategies as st

from tasks.text.readable import readable, readable_mapped


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(" \u00a0\u0640\u200f\ufefb\ufdf2\n")))
def test_the_quick_form_and_the_mapped_one_are_one(text: str) -> None:
    assert readable(text) == readable_mapped(text).text
    assert readable(readable(text)) == readable(text)
