"""The promises that hold between the columns of a row, one function each, named as in `tables.py`.

Each takes the row and the bodies of the batch's articles by id, and says
whether the promise holds.
"""

from collections.abc import Callable, Mapping

from tasks.contract.tables import Article, Block, Document, Enrichment, Mention, Page, Reading, Run, Statement

Bodies = Mapping[str, str]


def duplicate_names_its_original(row: Document, bodies: Bodies) -> bool:
    """`duplicate_of` stands exactly where the status is duplicate."""
    return (row.duplicate_of is not None) == (row.status == "duplicate")


def page_is_readable(row: Page, bodies: Bodies) -> bool:
    """Nothing was found wrong with the page's bytes."""
    return row.fault is None


def page_was_read(row: Reading, bodies: Bodies) -> bool:
    """Nothing went wrong while the rules read the page."""
    return row.fault is None


def article_was_enriched(row: Enrichment, bodies: Bodies) -> bool:
    """Nothing went wrong while the rules went through the article."""
    return row.fault is None


def span_is_ordered(row: Block, bodies: Bodies) -> bool:
    """A block ends where it starts, or later."""
    return row.start_char <= row.end_char


def body_has_words(row: Article, bodies: Bodies) -> bool:
    """The body is more than white space."""
    return bool(row.body.strip())


def date_is_explained(row: Article, bodies: Bodies) -> bool:
    """A date comes with precision, calendar, source and zone, and they do not come without one."""
    described = (row.date_precision, row.date_calendar, row.date_source, row.date_zone)
    return all(part is not None for part in described) if row.date_published else not any(described)


def span_points_at_text(row: Mention, bodies: Bodies) -> bool:
    """The words at the span are the row's text."""
    return bodies.get(row.article_id, "")[row.start_char : row.end_char] == row.text


def span_points_at_content(row: Statement, bodies: Bodies) -> bool:
    """The words at the span are the statement's content."""
    return bodies.get(row.article_id, "")[row.start_char : row.end_char] == row.content


def books_balance(row: Run, bodies: Bodies) -> bool:
    """Every page that came in is loaded, shown out or a duplicate."""
    return row.documents_in == row.documents_loaded + row.documents_quarantined + row.documents_duplicate


LAWS: Mapping[str, Callable[..., bool]] = {
    function.__name__: function
    for function in (
        duplicate_names_its_original,
        page_is_readable,
        page_was_read,
        article_was_enriched,
        span_is_ordered,
        body_has_words,
        date_is_explained,
        span_points_at_text,
        span_points_at_content,
        books_balance,
    )
}
