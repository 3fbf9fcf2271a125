"""datatrove's MinHash on a file of articles, with its own defaults: word 5-grams, 14 bands of 8."""

import json
import struct
import tempfile
from pathlib import Path

LANGUAGE = "arb_Arab"


def run(articles: Path) -> dict[str, str]:
    """The cluster of each article."""
    with tempfile.TemporaryDirectory() as folder:
        return _clusters(articles, Path(folder))


def run_folded(articles: Path) -> dict[str, str]:
    """As `run`, on the words of our folded text: what the difference in folding alone is worth."""
    from tasks.text.fold import fold
    from tasks.text.shingles import WORD

    with tempfile.TemporaryDirectory() as folder:
        folded = Path(folder) / "folded.jsonl"
        with articles.open(encoding="utf-8") as lines, folded.open("w", encoding="utf-8") as out:
            for line in lines:
                given = json.loads(line)
                text = " ".join(WORD.findall(fold(given["text"])))
                out.write(json.dumps({"id": given["id"], "text": text}, ensure_ascii=False) + "\n")
        return _clusters(folded, Path(folder))


def _clusters(articles: Path, folder: Path) -> dict[str, str]:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.dedup.minhash import (
        MinhashConfig,
        MinhashDedupBuckets,
        MinhashDedupCluster,
        MinhashDedupSignature,
    )
    from datatrove.pipeline.readers import JsonlReader

    config = MinhashConfig(n_grams=5, num_buckets=14, hashes_per_bucket=8)
    signatures, buckets, removed = (str(folder / name) for name in ("signatures", "buckets", "removed"))
    reader = JsonlReader(str(articles.parent), glob_pattern=articles.name)
    stages = (
        ([reader, MinhashDedupSignature(signatures, config=config, language=LANGUAGE)], 1),
        ([MinhashDedupBuckets(signatures, buckets, config=config)], config.num_buckets),
        ([MinhashDedupCluster(buckets, removed, config=config, save_cluster_id=True)], 1),
    )
    for number, (pipeline, tasks) in enumerate(stages):
        LocalPipelineExecutor(pipeline, tasks=tasks, workers=1, logging_dir=str(folder / f"log{number}")).run()
    return _read(articles, Path(removed) / "000000.clusters")


def _read(articles: Path, clusters: Path) -> dict[str, str]:
    """Articles that have no copy are in no cluster of theirs: each is one of its own here."""
    with articles.open(encoding="utf-8") as lines:
        ids = [json.loads(line)["id"] for line in lines]
    found = dict(struct.iter_unpack("<2I", clusters.read_bytes())) if clusters.exists() else {}
    return {article_id: str(found.get(number, f"alone {number}")) for number, article_id in enumerate(ids)}
