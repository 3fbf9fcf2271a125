"""How likely it is that two articles are compared, from how alike they are; printed as a table in Markdown."""

from collections.abc import Iterator
from math import comb

from tasks.enrichers.fingerprints import BANDS, ROWS, SAMPLED
from tasks.propose import ANCHORS, SHARED_SAMPLES

JACCARDS = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)
LENGTHS = (50, 100, 250)
NEGLIGIBLE = 1e-9


def by_bands(jaccard: float) -> float:
    """The chance that at least one band of two signatures is the same."""
    return 1 - (1 - jaccard**ROWS) ** BANDS


def by_samples(jaccard: float, runs: int) -> float:
    """The chance that two texts of `runs` runs share an anchor and enough of their samples."""
    containment = 2 * jaccard / (1 + jaccard)
    chances = ((samples, _binomial(runs, samples, 1 / SAMPLED)) for samples in range(1, runs + 1))
    return sum(chance * _met(containment, samples) for samples, chance in chances if chance > NEGLIGIBLE)


def _met(containment: float, samples: int) -> float:
    """The chance for a text of so many samples: enough are shared, and not all anchors are among the others."""
    anchors = min(ANCHORS, samples)
    total = 0.0
    for shared in range(samples + 1):
        if shared >= SHARED_SAMPLES * samples:
            missed = comb(samples - anchors, shared) / comb(samples, shared) if shared <= samples - anchors else 0.0
            total += _binomial(samples, shared, containment) * (1 - missed)
    return total


def _binomial(trials: int, hits: int, chance: float) -> float:
    return float(comb(trials, hits) * chance**hits * (1 - chance) ** (trials - hits))


def rows() -> Iterator[str]:
    """The rows of the table."""
    for jaccard in JACCARDS:
        cells = (by_bands(jaccard), *(by_samples(jaccard, runs) for runs in LENGTHS))
        yield f"| {jaccard} | " + " | ".join(f"{cell:.4f}" for cell in cells) + " |"


if __name__ == "__main__":
    print("\n".join(rows()))
