"""The outlets that pages are collected from, as people list them."""

from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from tasks.contract.seed import Seed


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A row of `seeds/outlets.csv`; with neither feeds nor sitemaps, the sitemaps of its robots.txt count."""

    name: str
    domain: str
    country: str = ""
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()

    def owns(self, url: str) -> bool:
        """Whether an address is of the outlet's domain or below it."""
        host = httpx.URL(url).host
        return host == self.domain or host.endswith(f".{self.domain}")


def outlets_in(seed: Seed) -> tuple[Outlet, ...]:
    """The outlets of a table. Raises ValueError, with the line, where one has no name or domain."""
    return tuple(_outlet(seed.name, line, row) for line, row in enumerate(seed, start=2))


def _outlet(table: str, line: int, row: Mapping[str, str]) -> Outlet:
    if not (row.get("outlet") and row.get("domain")):
        raise ValueError(f"{table}.csv, line {line}: an outlet needs a name and a domain")
    return Outlet(
        name=row["outlet"],
        domain=row["domain"],
        country=row.get("country") or "",
        feeds=tuple((row.get("feeds") or "").split()),
        sitemaps=tuple((row.get("sitemaps") or "").split()),
    )
