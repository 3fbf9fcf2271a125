"""feeds and sitemaps -> WARC: what an outlet lists and was not seen yet, fetched once, kept with its headers."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice

from tasks.sources.model import PAGE_LIMIT
from tasks.sources.warc import HEADLINE, OUTLET, PUBLISHED, REQUESTED
from tasks.web.answers import Answer, FetchError, UnwelcomeError
from tasks.web.archive import Archive
from tasks.web.fetch import OK, Fetcher
from tasks.web.listings import Link, links_of_feed, links_of_sitemap
from tasks.web.outlets import Outlet
from tasks.web.sitemaps import SITEMAP_LIMIT
from tasks.web.visits import Visit, Visits, failed_visit, visit_of

NOT_CHANGED = 304
PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
MOST_SITEMAPS = 20  # of one outlet in one run, those within sitemaps counted
FIRST_RETRY = timedelta(hours=1)  # for a page that answered with an error; doubled with each run that fails


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """How much of an outlet one run takes."""

    most_pages: int = 200
    newest_days: int = 7  # of what sitemaps list


@dataclass(slots=True, kw_only=True)
class Tally:
    """What became of an outlet's links: listed = known + kept + unchanged + passed_over + refused + failed + waiting.

    known        seen by an earlier run and not said to have changed since
    passed_over  no page of text, too large, or on another site: not asked for again
    refused      robots.txt does not want it fetched
    waiting      left to the next run
    faults       each listing and page that could not be fetched, with the reason
    """

    outlet: str
    listings_read: int = 0
    listed: int = 0
    known: int = 0
    kept: int = 0
    unchanged: int = 0
    passed_over: int = 0
    refused: int = 0
    failed: int = 0
    waiting: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Collector:
    """Collects from outlets into one archive; what was fetched stays fetched when the process is killed."""

    web: Fetcher
    visits: Visits
    archive: Archive
    portion: Portion = Portion()

    async def collect(self, outlet: Outlet) -> Tally:
        """Fetches what is new and changed. What fails is told in the tally and tried again by a later run."""
        tally = Tally(outlet=outlet.name)
        listings: list[Visit] = []
        links = await self._links(outlet, tally, listings)
        tally.listed = len(links)
        asked = 0
        for link in links:
            last = self.visits.last(link.url)
            if last and not last.is_due(datetime.now(UTC), link.changed_at):
                tally.known += 1
            elif asked == self.portion.most_pages:
                tally.waiting += 1
            else:
                asked += 1
                await self._collect_page(outlet, link, last, tally)
        # A listing is done with when its links are; else the next run would hear "not changed" and never see them.
        if not (tally.waiting or tally.failed):
            for visit in listings:
                self.visits.record(visit)
        return tally

    async def _links(self, outlet: Outlet, tally: Tally, listings: list[Visit]) -> list[Link]:
        """The outlet's own pages that it lists, each once; feeds first, because they say more of them."""
        links: list[Link] = []
        for url in outlet.feeds:
            answer = await self._listing(outlet, url, PAGE_LIMIT, tally, listings)
            links += links_of_feed(answer.content, answer.url) if answer else ()
        links += await self._links_of_sitemaps(outlet, tally, listings)
        first: dict[str, Link] = {}
        for link in links:
            if outlet.owns(link.url):
                first.setdefault(link.url, link)
        return list(first.values())

    async def _links_of_sitemaps(self, outlet: Outlet, tally: Tally, listings: list[Visit]) -> list[Link]:
        since = datetime.now(UTC) - timedelta(days=self.portion.newest_days)
        sitemaps = list(outlet.sitemaps)
        if not (outlet.feeds or sitemaps):
            sitemaps = await self._sitemaps_of_robots(outlet, tally)
        links: list[Link] = []
        for url in islice(sitemaps, MOST_SITEMAPS):  # grows while it is read
            answer = await self._listing(outlet, url, SITEMAP_LIMIT, tally, listings)
            found = list(links_of_sitemap(answer.content, answer.url, since)) if answer else []
            links += [link for link in found if not link.is_sitemap]
            sitemaps += [link.url for link in found if link.is_sitemap and link.url not in sitemaps]
        return links

    async def _sitemaps_of_robots(self, outlet: Outlet, tally: Tally) -> list[str]:
        try:
            return await self.web.sitemaps(f"https://{outlet.domain}/")
        except FetchError as failure:
            tally.faults.append(f"{outlet.domain}: {failure}")
            return []

    async def _listing(
        self, outlet: Outlet, url: str, limit: int, tally: Tally, listings: list[Visit]
    ) -> Answer | None:
        """A feed or sitemap; None when it did not change or could not be fetched. Its visit is noted in `listings`."""
        last = self.visits.last(url)
        try:
            answer = await self.web.get(url, last.conditions if last else {}, limit)
        except FetchError as failure:
            tally.faults.append(f"{url}: {failure}")
            return None
        if answer.status not in (OK, NOT_CHANGED):
            tally.faults.append(f"{url}: {answer.status} {answer.reason}")
            return None
        tally.listings_read += 1
        if answer.status == NOT_CHANGED:
            return None
        listings.append(visit_of(outlet, url, answer))
        return answer

    async def _collect_page(self, outlet: Outlet, link: Link, last: Visit | None, tally: Tally) -> None:
        try:
            conditions = last.conditions if last else {}
            answer = await self.web.get(link.url, conditions, refuse=partial(self._refusal, outlet))
        except UnwelcomeError:
            tally.refused += 1
        except FetchError as failure:
            tally.failed += failure.retry_at is not None
            tally.passed_over += failure.retry_at is None
            tally.faults.append(f"{link.url}: {failure}")
            self.visits.record(failed_visit(outlet, link.url, last, failure.retry_at))
        else:
            self._take(outlet, link, last, answer, tally)

    def _refusal(self, outlet: Outlet, url: str) -> str | None:
        """Why a redirect to `url` is not followed."""
        if not outlet.owns(url):
            return f"leads away from {outlet.domain}, to {url}"
        last = self.visits.last(url)
        return None if last is None or last.is_due(datetime.now(UTC), None) else "leads to a page that is known"

    def _take(self, outlet: Outlet, link: Link, last: Visit | None, answer: Answer, tally: Tally) -> None:
        visit = visit_of(outlet, link.url, answer)
        if answer.status == NOT_CHANGED and last:
            tally.unchanged += 1
            visit = replace(last, visited_at=visit.visited_at)
        elif answer.status != OK:
            tally.failed += 1
            tally.faults.append(f"{link.url}: {answer.status} {answer.reason}")
            failures = last.failures if last else 0
            visit = failed_visit(outlet, link.url, last, answer.fetched_at + FIRST_RETRY * 2**failures)
        elif (answer.media_type or PAGE_TYPES[0]) not in PAGE_TYPES:
            tally.passed_over += 1
        elif last and last.sha256 == visit.sha256:
            tally.unchanged += 1
        else:
            tally.kept += 1
            requested = link.url if link.url != answer.url else None
            stated = {OUTLET: outlet.name, REQUESTED: requested, HEADLINE: link.headline, PUBLISHED: link.published}
            self.archive.add(answer, stated)
            self.visits.record(replace(visit, url=answer.url))
        self.visits.record(visit)
