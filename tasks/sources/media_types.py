"""What kind of text a page is: told by what stands in it; its name only where that says nothing."""

import re
from pathlib import PurePath
from typing import Literal

MediaType = Literal["text/plain", "text/markdown", "text/html"]

LOOKED_AT = 50_000  # characters
HTML_START = re.compile(r"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
TAG = re.compile(
    r"</?(?:html|head|body|title|meta|div|p|span|a|b|i|em|strong|h[1-6]|article|section|main|ul|ol|li|br|img|table|tr|td|figure"
    r"|blockquote)(?:\s[^<>]*)?/?>",
    re.I,
)
LEAST_TAGS = 2  # a paragraph of a feed has its two; a sentence that names a tag has one
MARKDOWN_HEADING = re.compile(r"^#{2,6} +\S", re.M)
MARKDOWN_TITLE = re.compile(r"^# +\S", re.M)  # one is a title; more are how some set off the questions of an interview
MARKDOWN_MARK = re.compile(r"\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\s][^*\n]*[^*\s]\*\*(?!\w)|^```", re.M)
LEAST_MARKS = 2
MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")


def media_type_of(text: str | None, name: str = "") -> MediaType | None:
    """The media type of a decoded page; None where there is no text."""
    if text is None:
        return None
    start = text[:LOOKED_AT]
    if HTML_START.match(start) or len(TAG.findall(start)) >= LEAST_TAGS:
        return "text/html"
    is_marked = (
        MARKDOWN_HEADING.search(start)
        or len(MARKDOWN_TITLE.findall(start)) == 1
        or len(MARKDOWN_MARK.findall(start)) >= LEAST_MARKS
        or PurePath(name).suffix.lower() in MARKDOWN_NAMES
    )
    return "text/markdown" if is_marked else "text/plain"
