"""What passes between the steps that read a page.

A page, dump or HTML, is first a list of `Line`s in reading order and what it
states of itself (`Stated`). Roles, articles, dates and the rest are told from
these two alone: one representation for both kinds of page.
"""

from dataclasses import dataclass
from typing import Literal

from tasks.contract.tables import Article, Block, Embed

Region = Literal[
    "article",
    "navigation",
    "header",
    "footer",
    "aside",
    "comments",
    "related",
    "share",
    "advertisement",
    "interface",
    "embed",
]
Clue = Literal[
    "headline",
    "lead",
    "body",
    "date",
    "modified",
    "byline",
    "credit",
    "caption",
    "keywords",
    "section",
    "label",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What the tree of an HTML page says of a line. A dump has none.

    tag         nearest block-level or telling tag: h1 p li figcaption blockquote time …
    region      part of the page, from landmarks (nav, aside, footer …) and their class and id words
    clue        what the nearest telling class or id word calls the line
    path        numbers of the elements that the line's block stands in, outermost first: sister paragraphs share it
    kind        tag and class of the last of these: what one template wrote bears one kind
    link_share  share of the line's characters that stand inside links, 0..1
    is_bold     all of the line is set in bold
    itemprop    schema.org property that the tree gives the line, if any
    value       machine-readable value of the element: `datetime` of a time, `href` of a lone link,
                in the region "embed" the address of the quoted post
    """

    tag: str
    region: Region | None = None
    clue: Clue | None = None
    path: tuple[int, ...] = ()
    kind: str = ""
    link_share: float = 0.0
    is_bold: bool = False
    itemprop: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A run of text that stands by itself on the page, not blank.

    text         the reader's form (`tasks.text.readable`)
    start_char   span in the decoded page that the text was made from
    end_char
    marker       what a dump writes before the text to say what it is: "#", "##", "-", "•", "1." …
    is_spaced    a blank line stands before it
    """

    text: str
    start_char: int
    end_char: int
    marker: str = ""
    is_spaced: bool = False
    hint: Hint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a page's metadata, or the source that delivered it, says of the article; values in their own words.

    Each field holds candidates, best first: (value, origin), origin one of
    "json-ld" "open-graph" "meta" "microdata" "title" "canonical" "feed" "url".
    """

    headline: tuple[tuple[str, str], ...] = ()
    published: tuple[tuple[str, str], ...] = ()
    modified: tuple[tuple[str, str], ...] = ()
    publisher: tuple[tuple[str, str], ...] = ()
    section: tuple[tuple[str, str], ...] = ()
    authors: tuple[tuple[str, str], ...] = ()
    keywords: tuple[tuple[str, str], ...] = ()
    language: tuple[tuple[str, str], ...] = ()
    url: tuple[tuple[str, str], ...] = ()
    body: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageParts:
    """A page taken apart: the rows of `blocks`, `articles` and `embeds`."""

    blocks: tuple[Block, ...]
    articles: tuple[Article, ...]
    embeds: tuple[Embed, ...]
