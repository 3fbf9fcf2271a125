"""A lexicon as the rules receive it: rows that people wrote, and the hash by which they are known."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from inspect import Parameter, signature


@dataclass(frozen=True, slots=True)
class Seed:
    """The rows of one `seeds/reference/<name>.csv`; equal and hashable by content, so a compiled form can be cached."""

    name: str
    sha256: str
    rows: tuple[Mapping[str, str], ...] = field(compare=False, repr=False)

    def __iter__(self) -> Iterator[Mapping[str, str]]:
        return iter(self.rows)


def seed_names(function: Callable[..., object]) -> Iterator[str]:
    """The names of the lexicons that a rule needs: its keyword-only parameters."""
    parameters = signature(function).parameters.values()
    return (parameter.name for parameter in parameters if parameter.kind is Parameter.KEYWORD_ONLY)


def read_names(function: Callable[..., object]) -> Iterator[str]:
    """The names of what a rule reads: its other parameters."""
    parameters = signature(function).parameters.values()
    return (parameter.name for parameter in parameters if parameter.kind is not Parameter.KEYWORD_ONLY)
