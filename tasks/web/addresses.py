"""Which addresses a request may go to: public ones. Checked on the address that is connected to, not on a name."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import httpcore
import httpx

NAT64 = ip_network("64:ff9b::/96")  # an IPv4 address in the last four bytes, whatever it is
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


class ForbiddenAddressError(Exception):
    """A name that leads, or a redirect that would lead, into a private network."""


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a host in the resolver's order. Raises OSError when it has none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]).partition("%")[0] for *_, address in found))


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet, also when it is written inside an IPv6 address."""
    ip = ip_address(address)
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in NAT64:
            inner = IPv4Address(int(ip) & 0xFFFF_FFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


class PublicBackend(httpcore.AsyncNetworkBackend):
    """Connects to public addresses only.

    It resolves the name itself and connects to the address it has looked at:
    a name server that answers differently the second time gains nothing.
    `allowed` holds addresses that may be connected to all the same, for tests.
    """

    def __init__(self, allowed: Collection[str] = (), resolve: Resolve = resolve) -> None:
        self._allowed, self._resolve = frozenset(allowed), resolve
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            addresses = await asyncio.wait_for(self._resolve(host, port), timeout)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} has no address: {error}") from error
        for address in addresses:
            if not (is_public(address) or address in self._allowed):
                raise ForbiddenAddressError(f"{host} is at {address}, which is no public address")
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        raise ForbiddenAddressError(f"{path} is a socket of this machine")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class PublicTransport(httpx.AsyncHTTPTransport):
    """httpx's own transport on a `PublicBackend`; no proxy of the environment, which would resolve names for us."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        context = httpx.create_ssl_context()
        super().__init__(verify=context, trust_env=False)
        # httpx has no parameter for it; tests/integration/test_collect.py fails should it ever go unheard.
        self._pool = httpcore.AsyncConnectionPool(ssl_context=context, network_backend=backend, max_connections=100)
