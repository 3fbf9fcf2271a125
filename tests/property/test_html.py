"""Laws of reading HTML: nothing visible is lost or doubled, and every line is found again in the page."""

import html
import re

from hypothesis import example, given
from hypothesis import strategies as st

from tasks import seeds
from tasks.page.html import read_html
from tasks.page.html_source import read_source
from tasks.text.readable import readable

WORDS = st.text("ابتجمنهوي ABxyz0129<>&\"'=/\t\n،.\u00a0", min_size=1, max_size=20)
TAGS = st.sampled_from("p div span b a li ul td table tr h1 h2 blockquote em section font".split())
ATTRIBUTES = st.sampled_from(
    ["", ' class="post-title x"', " id=a", ' href="/a?b=1&c=2"', ' title="a > b"', " data-x='>'"]
)
NOISE = st.sampled_from(
    ["<!-- <p>gone</p> -->", "<script>if (a < b) '<p>'</script>", "<br>", "<style>p{}</style>", "</div>"]
)


def _element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, attributes, parts: f"<{tag}{attributes}>{''.join(parts)}</{tag}>",
        TAGS,
        ATTRIBUTES,
        st.lists(inside, max_size=4),
    )


PAGES = st.recursive(WORDS.map(html.escape) | NOISE, _element, max_leaves=25)


def stripped(source: str) -> str:
    """What remains of a piece of HTML without comments, scripts, tags and entities."""
    source = re.sub(r"<!--.*?-->|<(script|style)\b.*?</\1>", "", source, flags=re.DOTALL)
    return readable(html.unescape(re.sub(r"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", "", source)))


@given(PAGES)
@example("<p><span>0</span><table><td>1</td>0</table></p>")
def test_a_line_is_what_its_span_says_without_markup(page: str) -> None:
    lines, _ = read_html(page, None, markup_words=seeds.read("markup_words"))
    for line in lines:
        assert re.sub(r"\s", "", stripped(page[line.start_char : line.end_char])) == re.sub(r"\s", "", line.text)


@given(PAGES)
def test_every_letter_of_the_page_is_on_one_line(page: str) -> None:
    lines, _ = read_html(page, None, markup_words=seeds.read("markup_words"))
    letters = sorted("".join(line.text for line in lines).replace(" ", ""))
    assert letters == sorted(stripped(page).replace(" ", ""))


@given(st.text("<>!-/='\"ab &;#x1 scriptp\n", max_size=200))
def test_blanking_out_keeps_every_offset(page: str) -> None:
    assert len(read_source(page).markup) == len(page)


@given(st.text("<>!-/='\"abpi &;#x1 scriptdv\n", max_size=300))
def test_no_page_is_too_broken(page: str) -> None:
    lines, _ = read_html(page, None, markup_words=seeds.read("markup_words"))
    assert all(0 <= line.start_char < line.end_char <= len(page) for line in lines)
