"""What an outlet lists: the links of its feeds and sitemaps, with what they say of the pages behind them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from tasks.sources.decode import decode
from tasks.sources.feeds import feed_items
from tasks.web.sitemaps import sitemap_entries

TRACKING = ("utm_", "fbclid", "gclid", "at_medium", "at_campaign")  # say who sent a reader, and not which page it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A page that a feed or sitemap names, or another sitemap; headline and date in the listing's own words."""

    url: str
    is_sitemap: bool = False
    headline: str | None = None
    published: str | None = None
    changed_at: datetime | None = None


def links_of_feed(content: bytes, base: str) -> Iterator[Link]:
    """The pages that an RSS or Atom document links to."""
    for item in feed_items(decode(content).text or ""):
        url = page_address(item.url, base)
        if url:
            changed_at = moment_of(item.changed)
            yield Link(url=url, headline=item.headline, published=item.published, changed_at=changed_at)


def links_of_sitemap(content: bytes, base: str, since: datetime) -> Iterator[Link]:
    """The pages and sitemaps that a sitemap says are of `since` or later, the newest first.

    Pages without a date are left: a site lists all its past there.
    """
    links = []
    for entry in sitemap_entries(content):
        url = page_address(entry.url, base)
        touched_at = moment_of(entry.changed) or moment_of(entry.published)
        if url and (entry.is_sitemap or touched_at) and (touched_at or since) >= since:
            link = Link(
                url=url,
                is_sitemap=entry.is_sitemap,
                headline=entry.headline,
                published=entry.published,
                changed_at=moment_of(entry.changed),
            )
            links.append((touched_at or since, link))
    yield from (link for _, link in sorted(links, key=lambda pair: pair[0], reverse=True))


def page_address(reference: str | None, base: str) -> str | None:
    """The absolute address that names a page, always written the same: no fragment, nothing that tracks readers."""
    try:
        url = httpx.URL(base).join((reference or "").strip())
    except httpx.InvalidURL:
        return None
    if not reference or url.scheme not in ("http", "https") or not url.host:
        return None
    kept = [(name, value) for name, value in url.params.multi_items() if not name.lower().startswith(TRACKING)]
    return str(url.copy_with(fragment=None, params=kept) if kept else url.copy_with(fragment=None, query=None))


def moment_of(said: str | None) -> datetime | None:
    """A date of a feed (RFC 2822) or sitemap (ISO 8601), UTC where it names no zone; None for anything else."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read((said or "").strip())
        except (ValueError, TypeError):
            continue
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None
