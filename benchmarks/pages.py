"""Readers of pages side by side, in one run, on folders of annotated pages.

    python -m benchmarks.pages FOLDER… [--out FILE]

A folder holds `*.json` annotations and the pages in `documents/`. HTML pages
and dumps are scored apart: extractors read HTML only. A peer that is not
installed is left out with a note (`pip install -e .[bench]` has them all).
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.gold import GoldPage, Score, read_gold
from benchmarks.peers import OURS, PEERS, Peer

HEAD = (
    "| | body F1 | precision | recall | headline | date | invented | time |",
    "|---|---|---|---|---|---|---|---|",
)
REPEATS = 3
LEAST_SHARE = 0.01
KINDS = (("HTML pages", "html", True), ("Text dumps", "text", False))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison; 2 when there is nothing to compare on."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, help="write the tables to this file as well")
    options = parser.parse_args(arguments)
    pages = [page for folder in options.folders for page in read_gold(folder)]
    if not pages:
        print("no annotated pages there: expected *.json beside documents/", file=sys.stderr)
        return 2
    text = "\n".join(_report(pages))
    print(text)
    if options.out:
        options.out.write_text(text + "\n", encoding="utf-8")
    return 0


def _report(pages: Sequence[GoldPage]) -> Iterator[str]:
    yield "# Pages, side by side"
    yield ""
    yield "Written by `make bench-pages`. Body: words as bags, over all pages together. Headline, date: pages on which"
    yield "it is right. Invented: values where the page states none. Time: a ratio to Warraq's. The FineWeb-2 filters"
    yield "keep or drop a page as a whole: one with its menus around it fails them."
    for title, kind, is_html in KINDS:
        chosen = [page for page in pages if page.is_html is is_html]
        if chosen:
            yield from ("", f"## {title} ({len(chosen)})", "", *HEAD, *_rows(chosen, kind))


def _rows(pages: Sequence[GoldPage], kind: str) -> Iterator[str]:
    scores: dict[str, Score] = {}
    for peer in PEERS:
        if peer.reads in (kind, "both"):
            try:
                scores[peer.name] = _score(peer, pages)
            except ModuleNotFoundError as missing:
                yield f"| {peer.name} | not installed: {missing.name} | | | | | | |"
    ours = scores[OURS].seconds
    tells = {peer.name: peer.tells for peer in PEERS}
    yield from (_row(name, score, tells[name], ours) for name, score in scores.items())


def _score(peer: Peer, pages: Sequence[GoldPage]) -> Score:
    """The peer on all pages, each read REPEATS times; the quickest counts, so that loading and other work do not."""
    score = Score()
    for page in pages:
        seconds = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            found = peer.read(page)
            seconds.append(time.perf_counter() - start)
        score.seconds += min(seconds)
        score.add(page, found)
    return score


def _row(name: str, score: Score, tells: frozenset[str], ours: float) -> str:
    headline = f"{score.headlines_right}/{score.headlines}" if "headline" in tells else "–"
    date = f"{score.dates_right}/{score.dates}" if "date" in tells else "–"
    invented = str(score.invented) if tells else "–"
    cells = (f"{score.f1:.3f}", f"{score.precision:.3f}", f"{score.recall:.3f}", headline, date, invented)
    share = score.seconds / ours
    return f"| {name} | {' | '.join(cells)} | {f'{share:.2f}' if share >= LEAST_SHARE else f'< {LEAST_SHARE}'} |"


if __name__ == "__main__":
    sys.exit(main())
