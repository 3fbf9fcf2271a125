"""What each enricher costs, as a ratio to cleaning the same pages, side by side in one run.

    python -m benchmarks.rooms SOURCE ... [--limit N] [--out FILE]

SOURCE is whatever `warraq run` takes: files, folders, archives; each gets a row. Pages from all over it go through
cleaning and every enricher in blocks, as in a run, four times in turn; the fastest of the four counts, in time of the
processor. A blank more at the end of each text in each turn keeps rules from knowing it already. Every other page only
warms up, or all of a source of few pages: lexicons are compiled once, and words are met again. What the first turn
alone cost stands beside it: there, words of a long source are met for the first time, as in a run.
"""

import argparse
import gc
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tasks.clean import read
from tasks.contract.tables import Article, Page
from tasks.enrich import BLOCK, Gathered, steps
from tasks.extract import Intake, page_of
from tasks.ledger import Known
from tasks.sources.read import read_sources

TURNS = 4
CLEAN = "clean"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+")
    parser.add_argument(
        "--limit", type=int, default=1000, help="pages of each source that are measured, at most; as many warm up"
    )
    parser.add_argument("--out", type=Path, help="write the table to this file as well")
    options = parser.parse_args(arguments)
    text = "\n".join(_report(options.sources, options.limit))
    print(text)
    if options.out:
        options.out.write_text(text + "\n", encoding="utf-8")
    return 0


def _report(sources: Sequence[str], limit: int) -> Iterator[str]:
    enrichers = [step.enricher.__name__ for step in steps()]
    yield "# Rooms, side by side\n"
    yield "Written by `make bench-rooms`: processor time of each enricher, as a ratio to cleaning the same pages.\n"
    yield " | ".join(("| pages", "number", "ms to clean one", "in the first turn", "all enrichers", *enrichers)) + " |"
    yield "|---" * (5 + len(enrichers)) + "|"
    for source in sources:
        pages = _pages(source, 2 * limit)
        met, measured = (pages[::2], pages[1::2]) if len(pages) > limit else (pages, pages)
        _spent(met)
        blocks = (measured[start : start + BLOCK] for start in range(0, len(measured), BLOCK))
        turns = [_turns(block) for block in blocks]
        spent = {name: sum(min(turn[name] for turn in each) for each in turns) for name in (CLEAN, *enrichers)}
        first = {name: sum(each[0][name] for each in turns) for name in (CLEAN, *enrichers)}
        ratios = {name: spent[name] / spent[CLEAN] for name in enrichers}
        totals = (sum(first[name] for name in enrichers) / first[CLEAN], sum(ratios.values()))
        cells = [f"{ratio:.2f}" for ratio in (*totals, *ratios.values())]
        each = spent[CLEAN] / len(measured) * 1000
        yield f"| {_called(source)} | {len(measured)} | {each:.1f} | " + " | ".join(cells) + " |"


def _called(source: str) -> str:
    """The last two parts of its path."""
    return "/".join(Path(source).parts[-2:])


def _pages(source: str, most: int) -> list[Page]:
    """Pages from all over the source: its parts may be of other outlets, and longer or shorter."""
    intake = Intake(Known({}, {}, {}))
    offered = [each for raw in read_sources([source]) if (each := intake.offer(raw))]
    return [page_of(each) for each in offered[:: max(1, len(offered) // most)][:most]]


def _turns(pages: Sequence[Page]) -> list[dict[str, float]]:
    """Seconds by what was done, turn by turn."""
    return [_spent(pages, " " * turn) for turn in range(1, TURNS + 1)]


def _spent(pages: Sequence[Page], blanks: str = "") -> dict[str, float]:
    """Seconds by what was done: cleaning all of the pages, then each enricher; with blanks behind each text."""
    pages = [replace(page, text=(page.text or "") + blanks) for page in pages]
    spent = {}
    gc.collect()
    gc.disable()  # what it collects is not the work of whoever runs when it starts
    start = time.process_time()
    cleaned = [row for page in pages for row in read(page) if isinstance(row, Article)]
    spent[CLEAN] = time.process_time() - start
    gathered = [Gathered(replace(article, body=article.body + blanks)) for article in cleaned]
    for step in steps():
        start = time.process_time()
        for each in gathered:
            each.take(step)
        spent[step.enricher.__name__] = time.process_time() - start
    gc.enable()
    return spent


if __name__ == "__main__":
    sys.exit(main())
