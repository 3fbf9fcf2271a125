"""The corpus as it will stand at the end of a run: of each part, the pages that no newer version has replaced."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from tasks.contract import arrow
from tasks.contract.fields import Row
from tasks.contract.tables import Article, Document
from tasks.lake import Lake
from tasks.ledger import Published


@dataclass(frozen=True, slots=True)
class Standing:
    """Parts of a corpus by batch, and of each batch the pages that stand."""

    lake: Lake
    parts: dict[str, str]
    pages: dict[str, list[str]]

    @classmethod
    def of(cls, lake: Lake, state: Published, ledger: Iterable[Document]) -> "Standing":
        """`ledger` holds the last record of every page."""
        pages: dict[str, list[str]] = {}
        for document in ledger:
            if document.superseded_by is None:
                pages.setdefault(document.batch_id, []).append(document.document_id)
        return cls(lake, state.parts, pages)

    def articles(self, columns: Sequence[str], batch_id: str | None) -> pa.Table:
        """Columns of the articles that stand, of one batch; of none, an empty table of these columns."""
        table = self.table(Article, batch_id, [*columns, "document_id"])
        stand = pa.array(self.pages.get(batch_id or "", []), pa.string())
        return table.filter(pc.is_in(table.column("document_id"), value_set=stand)).select(list(columns))

    def about(self, row_type: type[Row], batch_id: str | None, columns: Sequence[str] | None = None) -> pa.Table:
        """Rows of a table with an `article_id`, of the articles that stand, of one batch; of none, an empty table."""
        table = self.table(row_type, batch_id, columns)
        stand = self.articles(["article_id"], batch_id).column("article_id")
        return table.filter(pc.is_in(table.column("article_id"), value_set=stand.combine_chunks()))

    def bodies(self, batch_id: str, article_ids: Iterable[str]) -> Iterator[tuple[str, str | None, str]]:
        """Id, headline and body of these articles of a batch."""
        table = self.articles(("article_id", "headline", "body"), batch_id)
        found = table.filter(pc.is_in(table.column("article_id"), value_set=pa.array(list(article_ids), pa.string())))
        yield from zip(*(found.column(name).to_pylist() for name in found.column_names), strict=True)

    def table(self, row_type: type[Row], batch_id: str | None, columns: Sequence[str] | None = None) -> pa.Table:
        """A table of one batch, its replaced pages too, or some columns of it; of none, an empty table."""
        if batch_id is None:
            table = arrow.schema(row_type).empty_table()
        else:
            table = self.lake.batch("corpus", self.parts[batch_id]).table(row_type, list(columns) if columns else None)
        return table.select(list(columns)) if columns else table
