"""Collecting from a real server on 127.0.0.1 that is slow, broken, moved, shy or unchanged."""

import asyncio
import gzip
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpcore
import pytest

from flows.collect import collect as collect_flow
from tasks.collect import Collector, Portion, Tally
from tasks.sources.model import RawPage
from tasks.sources.read import read_sources
from tasks.web.addresses import ForbiddenAddressError, PublicBackend, is_public
from tasks.web.answers import Answer, FetchError
from tasks.web.archive import Archive, finish_interrupted
from tasks.web.fetch import Fetcher, Manners
from tasks.web.outlets import Outlet
from tasks.web.visits import Visits
from tests.integration.conftest import SENTENCES, Ask, Run

HERE = "127.0.0.1"
Reply = tuple[int, dict[str, str], bytes]


def html(text: str) -> Reply:
    return 200, {"Content-Type": "text/html; charset=utf-8"}, f"<html><body><p>{text}</p></body></html>".encode()


class Site(ThreadingHTTPServer):
    """An outlet: what each path replies, how often each was asked for, and with which headers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__((HERE, 0), _Handler)
        self.replies: dict[str, Reply | Callable[[BaseHTTPRequestHandler], Reply | None]] = {}
        self.hits: Counter[str] = Counter()
        self.asked: list[tuple[str, dict[str, str]]] = []

    def url(self, path: str, host: str = HERE) -> str:
        return f"http://{host}:{self.server_port}{path}"

    def feed(self, *paths: str, updated: str = "2021-01-01T00:00:00Z") -> Reply:
        entries = "".join(
            f"<entry><id>{path}</id><title>عنوان {path}</title><link href='{self.url(path)}'/>"
            f"<published>2021-01-01T00:00:00Z</published><updated>{updated}</updated></entry>"
            for path in paths
        )
        return (
            200,
            {"ETag": f'"{len(entries)}{updated}"'},
            f"<feed xmlns='http://www.w3.org/2005/Atom'>{entries}</feed>".encode(),
        )

    @property
    def outlet(self) -> Outlet:
        return Outlet(name="صحيفة النموذج", domain=HERE, feeds=(self.url("/feed"),))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Site

    def do_GET(self) -> None:
        self.server.hits[self.path] += 1
        self.server.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        reply = self.server.replies.get(self.path, (404, {}, b"no such page"))
        if callable(reply):
            found = reply(self)
            if found is None:
                return
            reply = found
        status, headers, content = reply
        if status == 200 and headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
            status, content = 304, b""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    server.replies["/robots.txt"] = (404, {}, b"")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


class Slept(list[float]):
    """Waits that were asked for, and not waited."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


@pytest.fixture
def slept() -> Slept:
    return Slept()


WHOLE = Portion()
QUICK = Manners(pause=0.0, longest_request=0.5, first_back_off=0.01)


def collect(
    folder: Path,
    outlet: Outlet,
    slept: Slept,
    portion: Portion = WHOLE,
) -> Tally:
    async def run() -> Tally:
        with Visits(folder / ".visits.sqlite") as visits:
            finish_interrupted(folder, visits)
            archive = Archive(folder, datetime.now(UTC))
            try:
                async with Fetcher(QUICK, (HERE,), slept) as web:
                    return await Collector(web, visits, archive, portion).collect(outlet)
            finally:
                archive.close()

    return asyncio.run(run())


def fetch(url: str, slept: Slept, manners: Manners = QUICK, allowed: tuple[str, ...] = (HERE,)) -> Answer:
    async def run() -> Answer:
        async with Fetcher(manners, allowed, slept) as web:
            return await web.get(url)

    return asyncio.run(run())


def pages(folder: Path) -> list[RawPage]:
    return list(read_sources([str(folder / "*.warc.gz")])) if list(folder.glob("*.warc.gz")) else []


# what is kept


def test_pages_of_a_feed_are_kept_with_headers_time_and_what_the_feed_says(
    site: Site, tmp_path: Path, slept: Slept
) -> None:
    content = "<html><body>نص</body></html>".encode("cp1256")
    site.replies["/feed"] = site.feed("/1")
    site.replies["/1"] = (200, {"Content-Type": "text/html; charset=windows-1256", "X-Own": "kept"}, content)
    before = datetime.now(UTC)
    tally = collect(tmp_path, site.outlet, slept)
    assert (tally.listed, tally.kept, tally.faults) == (1, 1, [])
    (page,) = pages(tmp_path)
    assert (page.content, page.declared_encoding, page.url) == (content, "windows-1256", site.url("/1"))
    assert (page.headline, page.published, page.publisher) == ("عنوان /1", "2021-01-01T00:00:00Z", "صحيفة النموذج")
    assert page.collected_at is not None
    assert before - timedelta(seconds=1) < page.collected_at < datetime.now(UTC) + timedelta(seconds=1)
    (warc,) = tmp_path.glob("*.warc.gz")
    written = gzip.decompress(warc.read_bytes())
    assert b"X-Own: kept" in written
    assert b"WARC-IP-Address: 127.0.0.1" in written


def test_a_second_run_fetches_nothing_again(site: Site, tmp_path: Path, slept: Slept) -> None:
    site.replies |= {"/feed": site.feed("/1", "/2"), "/1": html("1"), "/2": html("2")}
    collect(tmp_path, site.outlet, slept)
    site.replies["/feed"] = site.feed("/3", "/1", "/2")
    site.replies["/3"] = html("3")
    tally = collect(tmp_path, site.outlet, slept)
    assert (tally.known, tally.kept) == (2, 1)
    assert collect(tmp_path, site.outlet, slept).listed == 0  # the feed itself is not changed
    assert [site.hits[path] for path in ("/feed", "/1", "/2", "/3")] == [3, 1, 1, 1]
    assert len(pages(tmp_path)) == 3


def test_a_page_that_is_said_to_have_changed_is_asked_for_under_conditions(
    site: Site, tmp_path: Path, slept: Slept
) -> None:
    later = "2999-01-01T00:00:00Z"
    for path, etag in (("/same", '"s"'), ("/new", '"1"')):
        status, headers, content = html(path)
        site.replies[path] = (status, {**headers, "ETag": etag}, content)
    site.replies["/feed"] = site.feed("/same", "/new")
    collect(tmp_path, site.outlet, slept)
    site.replies["/new"] = (200, {"Content-Type": "text/html", "ETag": '"2"'}, b"<p>new</p>")
    site.replies["/feed"] = site.feed("/same", "/new", updated=later)
    tally = collect(tmp_path, site.outlet, slept)
    assert (tally.kept, tally.unchanged) == (1, 1)
    assert site.hits["/same"] == 2
    assert len(pages(tmp_path)) == 3


def test_a_sitemap_index_leads_to_news(site: Site, tmp_path: Path, slept: Slept) -> None:
    today, long_ago = datetime.now(UTC).isoformat(), "2001-01-01"
    site.replies["/robots.txt"] = (200, {}, b"Sitemap: http://ignored.invalid/\n")
    site.replies["/index.xml"] = (
        200,
        {},
        _sitemap("sitemap", (site.url("/news.xml.gz"), today), (site.url("/old.xml"), long_ago)),
    )
    news = _sitemap("url", (site.url("/1"), today), (site.url("/2"), long_ago), ("http://elsewhere.example/3", today))
    site.replies["/news.xml.gz"] = (200, {}, gzip.compress(news))
    site.replies["/1"] = html("1")
    tally = collect(tmp_path, Outlet(name="x", domain=HERE, sitemaps=(site.url("/index.xml"),)), slept)
    assert (tally.listed, tally.kept, tally.listings_read) == (1, 1, 2)
    assert not site.hits["/old.xml"]


def _sitemap(tag: str, *entries: tuple[str, str]) -> bytes:
    listed = "".join(f"<{tag}><loc>{url}</loc><lastmod>{changed}</lastmod></{tag}>" for url, changed in entries)
    return f"<?xml version='1.0'?><{tag}set xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{listed}</{tag}set>".encode()


def test_what_is_no_page_of_text_is_passed_over_and_not_asked_for_again(
    site: Site, tmp_path: Path, slept: Slept
) -> None:
    site.replies |= {"/feed": site.feed("/1", "/2"), "/1": (200, {"Content-Type": "image/png"}, b"x"), "/2": html("2")}
    assert collect(tmp_path, site.outlet, slept).passed_over == 1
    site.replies["/feed"] = site.feed("/1", "/2", "/3")
    collect(tmp_path, site.outlet, slept)
    assert site.hits["/1"] == 1


def test_a_portion_is_taken_and_the_rest_the_next_time(site: Site, tmp_path: Path, slept: Slept) -> None:
    paths = [f"/{number}" for number in range(5)]
    site.replies |= {"/feed": site.feed(*paths), **{path: html(path) for path in paths}}
    tallies = [collect(tmp_path, site.outlet, slept, Portion(most_pages=2)) for _ in range(4)]
    assert [tally.kept for tally in tallies] == [2, 2, 1, 0]
    assert all(site.hits[path] == 1 for path in paths)


# stopping and going on


@pytest.mark.parametrize("damage", [0, 1, 40])
def test_a_collection_that_was_killed_is_finished_and_nothing_fetched_twice(
    damage: int, site: Site, tmp_path: Path, slept: Slept
) -> None:
    """Killed between the archive and the visits, the archive whole or cut within its last record."""
    site.replies |= {"/feed": site.feed("/1", "/2", "/3"), "/1": html("1"), "/2": html("2"), "/3": html("3")}
    collect(tmp_path, site.outlet, slept, Portion(most_pages=2))
    (archive,) = tmp_path.glob("*.warc.gz")
    left = archive.rename(archive.with_name(f".{archive.name}"))
    left.write_bytes(left.read_bytes()[: -damage or None])
    for visits in tmp_path.glob(".visits.sqlite*"):
        visits.unlink()
    tally = collect(tmp_path, site.outlet, slept)
    assert tally.kept == (1 if damage == 0 else 2)
    assert sorted(page.url or "" for page in pages(tmp_path)) == [site.url(path) for path in ("/1", "/2", "/3")]
    assert all(page.fault is None for page in pages(tmp_path))
    assert (site.hits["/1"], site.hits["/2"]) == ((1, 1) if damage == 0 else (1, 2))
    assert not list(tmp_path.glob(".collect*"))


def test_after_kill_9_nothing_is_fetched_twice_but_what_was_on_its_way(
    site: Site, tmp_path: Path, slept: Slept
) -> None:
    paths = [f"/{number}" for number in range(6)]
    site.replies |= {"/feed": site.feed(*paths), **{path: html(path) for path in paths}}
    child: list[subprocess.Popen[bytes]] = []

    def kill(_: BaseHTTPRequestHandler) -> Reply | None:
        site.replies["/3"] = html("/3")
        child[0].kill()
        return None

    site.replies["/3"] = kill
    script = (
        "import sys; from pathlib import Path; from tests.integration.test_collect import *;"
        "collect(Path(sys.argv[1]), Outlet(name='x', domain=HERE, feeds=(sys.argv[2],)), Slept())"
    )
    child.append(subprocess.Popen([sys.executable, "-c", script, str(tmp_path), site.url("/feed")]))
    assert child[0].wait(30) == -signal.SIGKILL
    assert list(read_sources([str(tmp_path)])) == []  # what is not whole is hidden from who reads the folder
    assert collect(tmp_path, site.outlet, slept).kept == 3
    assert sorted(page.url or "" for page in pages(tmp_path)) == [site.url(path) for path in paths]
    assert [site.hits[path] for path in paths] == [1, 1, 1, 2, 1, 1]


def test_two_collections_in_one_folder_do_not_run_at_once(tmp_path: Path) -> None:
    with Visits(tmp_path / ".visits.sqlite"), pytest.raises(BlockingIOError, match="in use"):
        Visits(tmp_path / ".visits.sqlite")


# manners


def test_robots_rules_are_heeded_for_feeds_pages_and_redirects(site: Site, tmp_path: Path, slept: Slept) -> None:
    site.replies["/robots.txt"] = (200, {}, b"User-agent: warraq\nDisallow: /no\n\nUser-agent: *\nDisallow: /\n")
    site.replies |= {"/feed": site.feed("/no/1", "/2", "/3"), "/2": (302, {"Location": "/no/2"}, b""), "/3": html("3")}
    tally = collect(tmp_path, site.outlet, slept)
    assert (tally.refused, tally.kept) == (2, 1)
    assert not any(path.startswith("/no") for path in site.hits)
    assert site.hits["/robots.txt"] == 1


@pytest.mark.parametrize("status", [500, 503])
def test_a_host_that_can_not_give_its_rules_is_left_alone(
    status: int, site: Site, tmp_path: Path, slept: Slept
) -> None:
    site.replies |= {"/robots.txt": (status, {}, b""), "/feed": site.feed("/1")}
    tally = collect(tmp_path, site.outlet, slept)
    assert tally.listings_read == 0
    assert "robots.txt" in tally.faults[0]
    assert set(site.hits) == {"/robots.txt"}


def test_a_host_is_asked_one_thing_at_a_time_at_its_own_pace(site: Site, slept: Slept) -> None:
    now, most = 0, 0

    def busy(_: BaseHTTPRequestHandler) -> Reply:
        nonlocal now, most
        now, most = now + 1, max(most, now + 1)
        time.sleep(0.01)
        now -= 1
        return html("x")

    site.replies |= {f"/{number}": busy for number in range(6)}
    site.replies["/robots.txt"] = (200, {}, b"User-agent: *\nCrawl-delay: 7\n")

    async def run() -> None:
        async with Fetcher(Manners(pause=2.0), (HERE,), slept) as web:
            await asyncio.gather(*(web.get(site.url(f"/{number}")) for number in range(6)))

    asyncio.run(run())
    assert most == 1
    assert len(slept) == 5
    assert all(6 < seconds <= 7 for seconds in slept)


def test_the_agent_says_who_it_is(site: Site, slept: Slept) -> None:
    site.replies["/1"] = html("1")
    fetch(site.url("/1"), slept)
    assert all(headers["user-agent"].startswith("warraq/") for _, headers in site.asked)


def _failing(times: int, status: int, **headers: str) -> Callable[[BaseHTTPRequestHandler], Reply]:
    left = [times]

    def reply(_: BaseHTTPRequestHandler) -> Reply:
        left[0] -= 1
        return (
            (status, {name.replace("_", "-"): value for name, value in headers.items()}, b"")
            if left[0] >= 0
            else html("ok")
        )

    return reply


def test_a_passing_fault_is_tried_again_as_the_host_asks(site: Site, slept: Slept) -> None:
    site.replies["/1"] = _failing(1, 503, Retry_After="9")
    site.replies["/2"] = _failing(2, 500)
    assert fetch(site.url("/1"), slept).status == 200
    assert slept == [9.0]
    assert fetch(site.url("/2"), slept).status == 200
    assert slept[2] > slept[1]


def test_a_host_that_asks_for_long_patience_is_left_to_a_later_run(site: Site, slept: Slept) -> None:
    site.replies["/1"] = _failing(9, 429, Retry_After="7200")
    with pytest.raises(FetchError, match="429") as failure:
        fetch(site.url("/1"), slept)
    assert site.hits["/1"] == 1
    assert failure.value.retry_at is not None
    assert failure.value.retry_at > datetime.now(UTC) + timedelta(hours=1)


def test_a_page_that_fails_is_tried_by_a_later_run_and_the_others_are_kept(
    site: Site, tmp_path: Path, slept: Slept
) -> None:
    site.replies |= {"/feed": site.feed("/bad", "/gone", "/2"), "/bad": _failing(3, 500), "/2": html("2")}
    tally = collect(tmp_path, site.outlet, slept)
    assert (tally.kept, tally.failed) == (1, 2)
    assert any("/bad" in fault and "500" in fault for fault in tally.faults)
    time.sleep(0.1)  # the back-off of QUICK
    tally = collect(tmp_path, site.outlet, slept)
    assert (tally.kept, tally.known) == (1, 2)
    assert site.hits["/gone"] == 1  # its hour has not come


# slow and broken


def _drip(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(100):
            handler.wfile.write(b"x")
            time.sleep(0.05)
    except OSError:
        pass


def _hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b"<html>half a page")
    handler.close_connection = True


def _nonsense(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"\0\1\2 what?\r\n\r\n")
    handler.close_connection = True


def _falsely_packed(_: BaseHTTPRequestHandler) -> Reply:
    return 200, {"Content-Encoding": "gzip"}, b"not gzip at all"


def _bomb(_: BaseHTTPRequestHandler) -> Reply:
    return 200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(30 * 2**20))


@pytest.mark.parametrize("reply", [_drip, _hang_up, _nonsense, _falsely_packed, _bomb])
def test_a_broken_answer_costs_its_page_only(
    reply: Callable[[BaseHTTPRequestHandler], Reply | None], site: Site, tmp_path: Path, slept: Slept
) -> None:
    site.replies |= {"/feed": site.feed("/bad", "/2"), "/bad": reply, "/2": html("2")}
    tally = collect(tmp_path, site.outlet, slept)
    assert tally.kept == 1
    assert [fault for fault in tally.faults if "/bad" in fault]
    assert [page.url for page in pages(tmp_path)] == [site.url("/2")]


def test_an_outlet_that_is_not_there_says_so(tmp_path: Path, slept: Slept) -> None:
    outlet = Outlet(name="x", domain=HERE, feeds=(f"http://{HERE}:9/feed",))
    tally = collect(tmp_path, outlet, slept)
    assert (tally.listed, tally.listings_read) == (0, 0)
    assert "ConnectError" in tally.faults[0]


# redirects


def test_a_redirect_is_followed_and_both_addresses_are_known(site: Site, tmp_path: Path, slept: Slept) -> None:
    site.replies |= {"/feed": site.feed("/short"), "/short": (301, {"Location": "/long"}, b""), "/long": html("x")}
    assert collect(tmp_path, site.outlet, slept).kept == 1
    site.replies["/feed"] = site.feed("/short", "/long")
    assert collect(tmp_path, site.outlet, slept).known == 2
    assert [page.url for page in pages(tmp_path)] == [site.url("/long")]
    assert site.hits["/long"] == 1


@pytest.mark.parametrize(
    "target", ["/loop", "http://elsewhere.example/", "ftp://127.0.0.1/x", "http://[bad", "file:///etc/passwd"]
)
def test_redirects_that_lead_nowhere_are_not_followed(target: str, site: Site, tmp_path: Path, slept: Slept) -> None:
    site.replies |= {"/feed": site.feed("/loop", "/2"), "/loop": (302, {"Location": target}, b""), "/2": html("2")}
    tally = collect(tmp_path, site.outlet, slept)
    assert tally.kept == 1
    assert site.hits["/loop"] <= 6


# private addresses


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_no_request_reaches_this_machine(host: str, site: Site, slept: Slept) -> None:
    with pytest.raises(FetchError):
        fetch(site.url("/1", host), slept, allowed=())
    assert not site.hits


def test_a_redirect_to_a_private_address_is_not_followed(site: Site, tmp_path: Path, slept: Slept) -> None:
    """127.0.0.1 is allowed here; 127.0.0.2, where the same server would answer as well, is not."""
    inner = site.url("/secret", "127.0.0.2")
    site.replies["/1"] = (302, {"Location": inner}, b"")
    with pytest.raises(FetchError, match="no public address"):
        fetch(site.url("/1"), slept)
    assert not site.hits["/secret"]


def test_a_name_that_leads_into_a_private_network_is_refused() -> None:
    async def rebound(host: str, port: int) -> list[str]:
        return ["93.184.216.34", "10.0.0.1"]

    async def connect() -> httpcore.AsyncNetworkStream:
        return await PublicBackend(resolve=rebound).connect_tcp("innocent.example", 80)

    with pytest.raises(ForbiddenAddressError, match=r"10\.0\.0\.1"):
        asyncio.run(connect())


@pytest.mark.parametrize(
    ("address", "public"),
    [
        *((address, False) for address in ("10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1")),
        *(
            (address, False)
            for address in ("0.0.0.0", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1")
        ),
        *((address, False) for address in ("::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "ff0e::1")),
        *((address, True) for address in ("93.184.216.34", "2606:4700::1111", "64:ff9b::5db8:d822")),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public


# the flow


def test_the_flow_collects_each_outlet_and_says_which_was_silent(site: Site, tmp_path: Path) -> None:
    site.replies |= {"/feed": site.feed("/1"), "/1": html("1")}
    table = tmp_path / "outlets.csv"
    rows = (f"صحيفة,{HERE},ARE,{site.url('/feed')},", "صامتة,127.0.0.2,ARE,http://127.0.0.2/feed,")
    table.write_text("\n".join(("outlet,domain,country,feeds,sitemaps", *rows)))
    folder = tmp_path / "collected"
    good, silent = asyncio.run(collect_flow(folder, table, pause_seconds=0, allowed_addresses=(HERE,)))
    assert (good.kept, silent.kept) == (1, 0)
    assert silent.faults
    with pytest.raises(ConnectionError, match="no outlet could be read: صحيفة"):
        asyncio.run(collect_flow(folder, table))
    assert len(pages(folder)) == 1


def test_what_was_collected_becomes_a_corpus_and_then_is_known(
    site: Site, tmp_path: Path, slept: Slept, run: Run, ask: Ask
) -> None:
    folder = tmp_path / "collected"
    folder.mkdir()
    site.replies |= {"/feed": site.feed("/1"), "/1": html("</p><p>".join(SENTENCES))}
    collect(folder, site.outlet, slept)
    assert run(folder).is_completed()
    assert ask("SELECT headline, date_published::DATE::VARCHAR, date_source, publisher, url FROM articles") == [
        ("عنوان /1", "2021-01-01", "feed", "صحيفة النموذج", site.url("/1"))
    ]
    assert "nothing to do: 1 pages known" in run(folder).message
