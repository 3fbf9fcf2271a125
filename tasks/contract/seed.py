"""A lexicon as the rules receive it: rows that people wrote, and the hash by which they are known."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Seed:
    """The rows of one `seeds/reference/<name>.csv`; equal and hashable by content, so a compiled form can be cached."""

    name: str
    sha256: str
    rows: tuple[Mapping[str, str], ...] = field(compare=False, repr=False)

    def __iter__(self) -> Iterator[Mapping[str, str]]:
        return iter(self.rows)
