"""The enrichers' signatures as a picture: docs/lineage.md. Run it to write it anew."""

from collections.abc import Iterator
from pathlib import Path

from tasks.enrich import steps

PAGE = Path(__file__).parents[1] / "docs" / "lineage.md"


def lineage() -> str:
    """What each enricher reads, which lexicons it needs, and which tables it fills."""
    return "\n".join(_lineage()) + "\n"


def _lineage() -> Iterator[str]:
    yield "# Lineage"
    yield ""
    yield "Generated from the signatures of the enrichers by `make docs`. Slanted boxes are lexicons of"
    yield "`seeds/reference/`."
    yield ""
    yield "```mermaid"
    yield "flowchart LR"
    for step in steps():
        name = step.enricher.__name__
        yield from (f"  {read}([{read}]) --> {name}[{name}]" for read in step.reads)
        yield from (f"  {seed}[/{seed}/] -.-> {name}" for seed in step.seeds)
        yield from (f"  {name} --> {table}([{table}])" for table in step.fills if table != name)
    yield "```"


if __name__ == "__main__":
    PAGE.write_text(lineage(), encoding="utf-8")
