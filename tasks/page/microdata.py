"""What the microdata of a page says of its article."""

from collections.abc import Iterator, Sequence

from tasks.page.html_tree import Node, inside, text_of

FIELDS = {
    "headline": "headline", "datePublished": "published", "dateModified": "modified", "publisher": "publisher",
    "articleSection": "section", "author": "authors", "keywords": "keywords", "inLanguage": "language",
}  # fmt: skip
ARTICLE_SHARE = 0.3  # of the page's prose: a scope that holds less, and no h1, is the card of another story


def read_microdata(nodes: Sequence[Node]) -> Iterator[tuple[str, str]]:
    """Fields of `Stated` and their values, in reading order; those of other stories and of comments are left out."""
    scopes: list[int] = []
    for number, node in enumerate(nodes):
        outer = scopes[node.parent] if node.parent >= 0 else -1
        scopes.append(number if "itemscope" in node.attributes else outer)
        for name in (node.attributes.get("itemprop") or "").split():
            field = FIELDS.get(name)
            if field and _is_own(nodes, outer):
                yield field, _value(nodes, number)


def _is_own(nodes: Sequence[Node], scope: int) -> bool:
    """Whether the scope that a property stands in is the page's article, or the page."""
    if scope < 0:
        return True
    node, page = nodes[scope], nodes[0]
    return node.has_h1 or node.tag in ("html", "body") or node.prose_chars > ARTICLE_SHARE * page.prose_chars


def _value(nodes: Sequence[Node], number: int) -> str:
    """What the element gives as its property: an attribute made for it, the name inside it, else its text."""
    attributes = nodes[number].attributes
    if value := attributes.get("content") or attributes.get("datetime"):
        return value
    named = (
        place for place in inside(nodes, number) if "name" in (nodes[place].attributes.get("itemprop") or "").split()
    )
    name = next(named, None)
    return text_of(nodes, number) if name is None else _value(nodes, name)
