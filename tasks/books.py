"""The books of a run: what became of every page, what was shown out and why, and whether it all adds up."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from tasks.contract import arrow
from tasks.contract.tables import DOCUMENT_STATUSES, Article, Document, Event, Offered, Page, Quarantined
from tasks.gate import ShownOut, Verdict
from tasks.lake import Batch
from tasks.load import record_text

Verdicts = Mapping[str, Verdict]
STATUSES = DOCUMENT_STATUSES


def settle(batch_id: str, at: Mapping[str, Batch], verdicts: Verdicts, run_id: str) -> Iterator[Document]:
    """What became of each page of a batch that went all the way."""
    pages = {page.document_id: page for page in arrow.rows(Page, at["extract"].table(Page))}
    loaded = set(at["load"].table(Article, ["document_id"]).column("document_id").to_pylist())
    shown = {out.record["document_id"]: out.record for out in verdicts["extract"].shown_out}
    columns = [name for name in arrow.schema(Offered).names if name != "content"]
    for offered in at["offered"].table(Offered, columns).to_pylist():
        document_id = offered["document_id"]
        page = pages.get(document_id)
        found: Mapping[str, Any] = shown.get(document_id, {})
        status = "loaded" if document_id in loaded else "duplicate" if page and page.duplicate_of else "quarantined"
        yield Document(
            document_id=document_id,
            source_uri=offered["source_uri"],
            page_uri=offered["page_uri"],
            media_type=page.media_type if page else found.get("media_type"),
            encoding=page.encoding if page else found.get("encoding"),
            language=page.language if page else found.get("language"),
            collected_at=offered["collected_at"],
            content_sha256=offered["content_sha256"],
            size_bytes=offered["size_bytes"],
            status=status,
            duplicate_of=offered["duplicate_of"] if status == "duplicate" else None,
            superseded_by=None,
            run_id=run_id,
            batch_id=batch_id,
        )


def shown_out(
    at: Mapping[str, Batch], verdicts: Verdicts, settled: Sequence[Document], run_id: str, now: datetime
) -> Iterator[Quarantined]:
    """A row for whatever the gates showed out; a page of which nothing was left has at least one."""
    owner = _Owner(at, verdicts)
    named: set[str] = set()
    for stage, verdict in verdicts.items():
        for out in verdict.shown_out:
            document_id, article_id = owner.of(out.record)
            named.add(document_id)
            yield Quarantined(
                document_id=document_id,
                article_id=article_id,
                stage=stage,
                expectation=f"{out.table}: {out.expectation}",
                reason=out.reason,
                record=record_text(out.record),
                run_id=run_id,
                quarantined_at=now,
            )
    for document in settled:
        if document.status == "quarantined" and document.document_id not in named:
            yield Quarantined(
                document_id=document.document_id,
                article_id=None,
                stage="load",
                expectation="documents: at least one article",
                reason="nothing of the page was left to load; look at its rows with warraq follow",
                record=record_text({"source_uri": document.source_uri}),
                run_id=run_id,
                quarantined_at=now,
            )


class _Owner:
    """Finds the page and the article that a row belongs to."""

    def __init__(self, at: Mapping[str, Batch], verdicts: Verdicts) -> None:
        articles = at["clean"].table(Article, ["article_id", "document_id"]).to_pylist()
        events = at["enrich"].table(Event, ["event_id", "article_id"]).to_pylist()
        self.page = {row["article_id"]: row["document_id"] for row in articles}
        self.article = {row["event_id"]: row["article_id"] for row in events}
        self.learn(out for verdict in verdicts.values() for out in verdict.shown_out)

    def learn(self, shown: Iterator[ShownOut]) -> None:
        """Rows that were shown out own others, too."""
        for out in shown:
            if out.table == "articles":
                self.page[out.record["article_id"]] = out.record["document_id"]
            if out.table == "events":
                self.article[out.record["event_id"]] = out.record["article_id"]

    def of(self, record: Mapping[str, Any]) -> tuple[str, str | None]:
        """Ids of the page and the article of a row."""
        article_id = record.get("article_id") or self.article.get(record.get("event_id", ""))
        return record.get("document_id") or self.page.get(article_id or "", ""), article_id
