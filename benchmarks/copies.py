"""Finders of copies side by side, in one run, on the same articles.

    python -m benchmarks.copies ARTICLES PAIRS [--limit N] [--out FILE]

ARTICLES holds a JSON object a line (`id`, `text`, and if known `title`,
`source`, `date`), PAIRS the pairs that resemble each other (`id_a`, `id_b`,
`jaccard5` of word 5-grams, `containment5`); both may be gzipped. Each finder
runs in a process of its own, on one core. A peer that is not installed is left
out with a note (`pip install -e .[bench-copies]` has it).
"""

import argparse
import csv
import gzip
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import combinations, islice
from multiprocessing import get_context
from pathlib import Path
from typing import ParamSpec, TextIO, TypeVar

from benchmarks import copies_ours, copies_peer

STRONG = 0.8  # pairs that have to be found
UNLIKE, HELD = 0.5, 0.9  # less alike than this, and none holds the other: no copies
FEWEST_WORDS = 40  # shorter articles are left out: PAIRS has none of under 30 folded words
LATER = 300  # articles that come when all others stand already

P = ParamSpec("P")
R = TypeVar("R")
Clusters = Mapping[str, str]
Truth = Mapping[tuple[str, str], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a finder found, in how many seconds and megabytes."""

    clusters: Clusters
    seconds: float
    megabytes: float


FINDERS: Mapping[str, Callable[[Path], Clusters]] = {
    "Warraq": copies_ours.run,
    "datatrove, 14 bands of 8": copies_peer.run,
    "datatrove on our folded words": copies_peer.run_folded,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison and print it as a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--limit", type=int, help="take only the first so many articles")
    parser.add_argument("--out", type=Path, help="write the table to this file as well")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles.jsonl"
        with _open(options.articles) as given, articles.open("w", encoding="utf-8") as out:
            out.writelines(line for line in islice(given, options.limit) if _has_words(line))
        text = "\n".join(_report(articles, _truth(options.pairs)))
    print(text)
    if options.out:
        options.out.write_text(text + "\n", encoding="utf-8")
    return 0


def _open(file: Path) -> TextIO:
    return gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8")


def _has_words(line: str) -> bool:
    return len(json.loads(line)["text"].split()) >= FEWEST_WORDS


def _truth(file: Path) -> Truth:
    with _open(file) as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {_pair(row["id_a"], row["id_b"]): (float(row["jaccard5"]), float(row["containment5"])) for row in rows}


def _pair(one: str, two: str) -> tuple[str, str]:
    return min(one, two), max(one, two)


def _report(articles: Path, truth: Truth) -> Iterator[str]:
    yield "# Copies, side by side"
    yield ""
    with articles.open(encoding="utf-8") as lines:
        count = sum(1 for _ in lines)
    yield f"Written by `make bench-copies`, on {count:,} articles, each finder on one core. Recall: of pairs with a"
    yield f"Jaccard similarity of {STRONG} and more, those put into one cluster. Precision: of pairs in one cluster,"
    yield f"those with {UNLIKE} and more, or of which one holds the other ({HELD}). Time: a ratio to Warraq's."
    yield ""
    yield "| | time | memory, MB | recall | precision | pairs |"
    yield "|---|---|---|---|---|---|"
    ours = None
    for name, find in FINDERS.items():
        try:
            outcome = _alone(_measured, find, articles)
        except ModuleNotFoundError as missing:
            yield f"| {name} | not installed: {missing.name} | | | | |"
            continue
        ours = ours or outcome.seconds
        yield _row(name, outcome, truth, ours)
    later = _alone(copies_ours.run_later, articles, LATER)
    yield ""
    yield f"Warraq takes {ours or 0:.1f} s for all, and {later:.1f} s for the last {LATER} when the others stand."


def _alone(work: Callable[P, R], *given: P.args, **named: P.kwargs) -> R:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *given, **named).result()


def _measured(find: Callable[[Path], Clusters], articles: Path) -> Outcome:
    start = time.perf_counter()
    clusters = find(articles)
    seconds = time.perf_counter() - start
    return Outcome(clusters, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _row(name: str, outcome: Outcome, truth: Truth, ours: float) -> str:
    cluster = outcome.clusters
    strong = [pair for pair, (jaccard, _) in truth.items() if jaccard >= STRONG and set(pair) <= cluster.keys()]
    found = sum(cluster[one] == cluster[two] for one, two in strong)
    together = list(_together(cluster))
    right = sum(_is_right(*truth.get(pair, (0.0, 0.0))) for pair in together)
    recall, precision = found / max(1, len(strong)), right / max(1, len(together))
    ratio = f"{outcome.seconds / ours:.2f}"
    return f"| {name} | {ratio} | {outcome.megabytes:.0f} | {recall:.4f} | {precision:.4f} | {len(together):,} |"


def _is_right(jaccard: float, containment: float) -> bool:
    return jaccard >= UNLIKE or containment >= HELD


def _together(cluster: Clusters) -> Iterator[tuple[str, str]]:
    members: dict[str, list[str]] = {}
    for article_id, cluster_id in cluster.items():
        members.setdefault(cluster_id, []).append(article_id)
    for group in members.values():
        yield from (_pair(one, two) for one, two in combinations(group, 2))


if __name__ == "__main__":
    sys.exit(main())
