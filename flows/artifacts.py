"""What people see of a run in the Prefect UI: each gate's verdict as a table, the run's summary as Markdown."""

from collections.abc import Iterator, Mapping, Sequence

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from tasks.contract.fields import Stage
from tasks.contract.tables import Article, Run
from tasks.gate import Verdict

SHOWN_ROWS = 50


def verdict(stage: Stage, batch_id: str, found: Verdict) -> None:
    """The promises that did not hold, or one line that all did, then the first rows shown out."""
    broken = [result for result in found.results if not result.success]
    table = [
        {
            "promise": result.expectation,
            "column": result.column_name,
            "severity": result.severity,
            "rows": result.unexpected_count,
            "observed": result.observed or "",
        }
        for result in broken
    ] or [{"promise": f"all {len(found.results)} promises hold"}]
    create_table_artifact(key=f"gate-{stage}", table=table, description=f"Gate after {stage}, batch {batch_id}")
    if found.shown_out:
        rows = [{"row": out.table, "reason": out.reason, **_whence(out.record)} for out in found.shown_out[:SHOWN_ROWS]]
        create_table_artifact(key=f"shown-out-{stage}", table=rows, description=f"Shown out after {stage}")


def _whence(record: object) -> dict[str, str]:
    found = dict(record) if isinstance(record, dict) else {}
    return {"page": str(found.get("source_uri") or found.get("document_id") or found.get("article_id") or "")}


def summary(run: Run, articles: Sequence[Article] = ()) -> None:
    """The books of the run, and the headlines of some of its articles."""
    lines = [
        f"## Run {run.run_id}: {run.status}",
        *([f"**{run.message}**"] if run.message else []),
        "",
        "| pages in | loaded | shown out | duplicates | known already | gone through again |",
        "|---:|---:|---:|---:|---:|---:|",
        f"| {run.documents_in} | {run.documents_loaded} | {run.documents_quarantined} "
        f"| {run.documents_duplicate} | {run.documents_known} | {run.documents_redone} |",
        "",
        *_headlines(articles),
        f"Code {run.code_version}, lexicons {run.seeds_version}.",
    ]
    create_markdown_artifact(key="run-summary", markdown="\n".join(lines), description="The books of the run")


def _headlines(articles: Sequence[Article]) -> Iterator[str]:
    if articles:
        yield from ("| publisher | published | headline |", "|---|---|---:|")
        for article in articles:
            published = article.date_published.date().isoformat() if article.date_published else ""
            cells = (article.publisher or "", published, article.headline or "")
            yield "| " + " | ".join(cell.replace("|", "¦") for cell in cells) + " |"
        yield ""


def unwell(outlets: Sequence[Mapping[str, object]]) -> None:
    """The outlets that fell silent, or whose pages changed: a site's redesign is seen the day it happens."""
    if outlets:
        table = [{name: str(value) for name, value in outlet.items()} for outlet in outlets]
        create_table_artifact(key="outlets-unwell", table=table, description="Outlets silent, or changed")
