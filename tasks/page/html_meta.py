"""The meta elements of an HTML page: names that publishing systems give to what they say of an article."""

from collections.abc import Iterable, Iterator, Sequence

from tasks.page.html_tree import Node

Meta = tuple[str, str]
OPEN_GRAPH = ("og:", "article:", "twitter:")

# By field of `Stated`, the more trustworthy first. `date` comes last: some sites put the hour of the request in it.
META_NAMES = {
    "headline": ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"),
    "published": (
        "article:published_time", "article:published", "og:published_time", "og:article:published_time",
        "datepublished", "date_published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "publishdate", "publish-date", "publish_date", "published_time", "pubdate",
        "publication_date", "nastooh:publishdate", "dc.date.issued", "dcterms.issued", "dc.date.created",
        "dcterms.created", "dc.date", "dcterms.date", "article.created", "date",
    ),
    "modified": (
        "article:modified_time", "og:updated_time", "article:modified", "datemodified", "dcterms.modified",
        "dc.date.modified", "lastmod", "last-modified",
    ),
    "publisher": (
        "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "cxenseparse:sitename", "application-name",
    ),
    "section": (
        "article:section", "og:article:section", "parsely-section", "cxenseparse:category", "section", "category",
    ),
    "authors": (
        "article:author", "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
        "cxenseparse:author",
    ),
    "keywords": ("article:tag", "og:article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"),
    "language": ("og:locale", "inlanguage", "dc.language", "content-language", "language"),
    "url": ("og:url", "twitter:url", "parsely-link"),
}  # fmt: skip


def read_meta(nodes: Iterable[Node]) -> list[Meta]:
    """Name, in lower case, and content of each meta element, once for each name that it goes by."""
    return [
        (name.strip().lower(), content)
        for node in nodes
        if node.tag == "meta" and (content := node.attributes.get("content"))
        for key in ("property", "name", "http-equiv")
        if (name := node.attributes.get(key))
    ]


def named(meta: Sequence[Meta], names: Iterable[str]) -> Iterator[str]:
    """The contents that stand under any of `names`, in the order of the names."""
    return (content for name in names for found, content in meta if found == name)


def origin_of(name: str) -> str:
    """Which vocabulary the name of a meta element belongs to."""
    return "open-graph" if name.startswith(OPEN_GRAPH) else "meta"
