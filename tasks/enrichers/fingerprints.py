"""Marks by which copies of a text find each other without comparing every pair.

`bands` meet for texts that are alike as wholes: MinHash, 16 bands of 8 rows
over 128 permutations. `samples` meet for texts of which one holds the other:
every eighth run of words, chosen by its hash, so that what is chosen from a
part is chosen from the whole too. Both only propose; `tasks.relate` compares.
"""

import struct
from collections.abc import Iterable, Sequence
from hashlib import blake2b, sha256

from rensa import RMinHash

from tasks.contract.tables import Article, Fingerprint
from tasks.text.shingles import hashed, runs

BANDS = 16
ROWS = 8
SEED = 42
SAMPLED = 8  # one run of words in so many


def fingerprints(article: Article) -> list[Fingerprint]:
    """One row; none for an article without a word."""
    found = runs(article.headline, article.body)
    if not found:
        return []
    return [
        Fingerprint(
            article_id=article.article_id,
            run_count=len(found),
            text_sha256=sha256("\n".join(found).encode("utf-8", "surrogatepass")).hexdigest(),
            bands=tuple(_bands(found)),
            samples=tuple(_samples(hashed(found))),
        )
    ]


def _bands(found: Sequence[str]) -> Iterable[int]:
    """One number for each band of the signature, with the band's place in it: bands of different places never meet."""
    signature = RMinHash(BANDS * ROWS, SEED)
    signature.update(found)
    digest = signature.digest()
    for place in range(BANDS):
        rows = struct.pack(f"<{ROWS}I", *digest[place * ROWS : (place + 1) * ROWS])
        yield int.from_bytes(blake2b(rows, digest_size=8, key=bytes([place])).digest(), "little", signed=True)


def _samples(hashes: Iterable[int]) -> list[int]:
    """Every eighth run, smallest first, as the signed numbers that databases have."""
    return sorted(number - 2**63 for number in hashes if number % SAMPLED == 0)
