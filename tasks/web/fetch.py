"""One request at a time to a host, at the pace it asks for, within limits of size and time."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import TracebackType

import httpx
from protego import Protego

from tasks.sources.model import PAGE_LIMIT
from tasks.web.addresses import ForbiddenAddressError, PublicBackend, PublicTransport
from tasks.web.answers import Answer, FetchError, UnwelcomeError

AGENT = "warraq"  # what robots.txt calls us
OK = 200
TRANSIENT = (429, 500, 502, 503, 504)
REDIRECTS = (301, 302, 303, 307, 308)
MOST_REDIRECTS = 5
ROBOTS_LIMIT = 512 * 2**10  # bytes: RFC 9309 asks for 500 KiB at least
LONGEST_CRAWL_DELAY = 60.0  # a host that asks for more gets one page a minute


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How a host is treated. Times in seconds."""

    user_agent: str = f"{AGENT}/0.1 (builds a corpus of Arabic news)"
    pause: float = 1.0  # between two requests to one host
    longest_request: float = 30.0
    tries: int = 3
    first_back_off: float = 2.0  # doubled with each further try
    longest_wait: float = 60.0  # a Retry-After beyond it is left to a later run


@dataclass(slots=True)
class _Host:
    """A host's turn: who holds the lock may ask; not before `free_at` (monotonic seconds)."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    robots: Protego | FetchError | None = None


class Fetcher:
    """Fetches politely. Used as a context manager, within one event loop."""

    def __init__(
        self,
        manners: Manners | None = None,
        allowed_addresses: Collection[str] = (),
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._manners, self._sleep = manners or Manners(), sleep
        self._hosts: dict[str, _Host] = {}
        self._client = httpx.AsyncClient(
            transport=PublicTransport(PublicBackend(allowed_addresses)),
            headers={"User-Agent": self._manners.user_agent, "Accept-Encoding": "gzip, deflate"},
            timeout=self._manners.longest_request,
            trust_env=False,
        )

    async def __aenter__(self) -> "Fetcher":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def get(
        self,
        url: str,
        conditions: Mapping[str, str] | None = None,
        limit: int = PAGE_LIMIT,
        refuse: Callable[[str], str | None] = lambda url: None,
    ) -> Answer:
        """What `url` leads to, at most `limit` bytes.

        conditions  headers such as If-None-Match
        refuse      why a redirect to an address is not followed, if so
        Robots rules and addresses are looked at anew for every redirect. Raises FetchError.
        """
        for _ in range(MOST_REDIRECTS + 1):
            rules = await self._robots(url)
            if not rules.can_fetch(url, AGENT):
                raise UnwelcomeError(f"robots.txt of {httpx.URL(url).host} does not want it fetched")
            answer = await self._ask(url, conditions or {}, limit, float(rules.crawl_delay(AGENT) or 0))
            if answer.status not in REDIRECTS or not answer.header("location"):
                return answer
            url = _joined(url, answer.header("location") or "")
            if reason := refuse(url):
                raise FetchError(reason)
        raise FetchError(f"more than {MOST_REDIRECTS} redirects")

    async def sitemaps(self, url: str) -> list[str]:
        """The sitemaps that the robots.txt of the host of `url` names. Raises FetchError."""
        return list((await self._robots(url)).sitemaps)

    async def _robots(self, url: str) -> Protego:
        host = self._host(url)
        async with self._turn(host, pause=0.0):
            if host.robots is None:
                host.robots = await self._read_robots(_joined(url, "/robots.txt"))
        if isinstance(host.robots, FetchError):
            raise host.robots
        return host.robots

    async def _read_robots(self, url: str) -> Protego | FetchError:
        """As RFC 9309 has it: no such file allows everything, a host that can not say allows nothing for now."""
        for _ in range(MOST_REDIRECTS + 1):
            try:
                answer = await self._try(url, {}, ROBOTS_LIMIT)
            except FetchError as failure:
                return FetchError(f"its robots.txt could not be read: {failure}", failure.retry_at)
            if answer.status not in REDIRECTS:
                return Protego.parse(answer.content.decode("utf-8", "replace") if answer.status == OK else "")
            url = _joined(url, answer.header("location") or "")
        return Protego.parse("")

    async def _ask(self, url: str, conditions: Mapping[str, str], limit: int, crawl_delay: float) -> Answer:
        pause = max(self._manners.pause, min(crawl_delay, LONGEST_CRAWL_DELAY))
        async with self._turn(self._host(url), pause):
            return await self._try(url, conditions, limit)

    def _host(self, url: str) -> _Host:
        parts = _parsed(url)
        return self._hosts.setdefault(f"{parts.host}:{parts.port or parts.scheme}", _Host())

    @asynccontextmanager
    async def _turn(self, host: _Host, pause: float) -> AsyncIterator[None]:
        async with host.lock:
            if pause and (wait := host.free_at - time.monotonic()) > 0:
                await self._sleep(wait)
            try:
                yield
            finally:
                host.free_at = max(host.free_at, time.monotonic() + pause)

    async def _try(self, url: str, conditions: Mapping[str, str], limit: int) -> Answer:
        back_off = self._manners.first_back_off
        for attempt in range(1, self._manners.tries + 1):
            wait = back_off * random.uniform(0.75, 1.25)
            try:
                answer = await self._exchange(url, conditions, limit)
            except (httpx.TransportError, httpx.DecodingError, TimeoutError) as error:
                reason = f"{type(error).__name__} {error}".strip()
            else:
                if answer.status not in TRANSIENT:
                    return answer
                reason = f"{answer.status} {answer.reason}"
                wait = answer.retry_after or wait
            if attempt == self._manners.tries or wait > self._manners.longest_wait:
                break
            await self._sleep(wait)
            back_off *= 2
        raise FetchError(reason, datetime.now(UTC) + timedelta(seconds=wait))

    async def _exchange(self, url: str, conditions: Mapping[str, str], limit: int) -> Answer:
        parts = _parsed(url)
        try:
            async with (
                asyncio.timeout(self._manners.longest_request),
                self._client.stream("GET", parts, headers=conditions) as response,
            ):
                content = await _body(response, limit)
                connection = response.extensions.get("network_stream")
                peer = connection.get_extra_info("server_addr") if connection else None
        except ForbiddenAddressError as error:
            raise FetchError(str(error)) from error
        return Answer(
            url=url,
            status=response.status_code,
            reason=response.reason_phrase,
            headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw),
            content=content,
            address=peer[0] if peer else None,
            fetched_at=datetime.now(UTC),
        )


async def _body(response: httpx.Response, limit: int) -> bytes:
    content = bytearray()
    async for piece in response.aiter_bytes():
        content += piece
        if len(content) > limit:
            raise FetchError(f"is larger than {limit:,} bytes")
    return bytes(content)


def _parsed(url: str) -> httpx.URL:
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise FetchError(f"is no address: {error}") from error
    if parts.scheme not in ("http", "https") or not parts.host:
        raise FetchError("is no http or https address")
    return parts


def _joined(url: str, reference: str) -> str:
    """`reference` as seen from `url`; without a fragment, or a name and password that a redirect might slip in."""
    try:
        return str(_parsed(url).join(reference).copy_with(fragment=None, username="", password=""))
    except httpx.InvalidURL as error:
        raise FetchError(f"redirects to what is no address: {error}") from error
