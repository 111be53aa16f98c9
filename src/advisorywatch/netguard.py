"""The way out: connects to public addresses alone, and never longer than the time that is left.

A name is resolved here and the checked address is what is connected to, so that no second
look-up can lead elsewhere (DNS rebinding). TLS still asks for the name.
"""

import ipaddress
import math
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore

from advisorywatch.errors import FetchFailed

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

# Public to look at, but they carry an IPv4 address that need not be (RFC 6052, RFC 8215).
NAT64 = [ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48")]


LOOK_UP_S = 0.5  # how often a wait for bytes looks whether the process ends


class TimeLeft(threading.local):
    """Until when what this thread fetches may last, whatever drips in meanwhile.

    httpx limits each read by itself: a byte every second would keep it for ever. Nothing is
    waited for once `ending` is set: FetchFailed (closed).
    """

    until = math.inf  # on time.monotonic()

    def __init__(self, ending: threading.Event) -> None:
        self.ending = ending

    @contextmanager
    def at_most(self, seconds: float) -> Iterator[None]:
        self.until = time.monotonic() + seconds
        try:
            yield
        finally:
            self.until = math.inf

    def cap(self, timeout: float | None, over: type[httpcore.TimeoutException]) -> float:
        """`timeout` or what is left, whichever is less; raises `over` where nothing is."""
        if self.ending.is_set():
            raise FetchFailed("closed", "broken off, we are ending")
        left = self.until - time.monotonic()
        if left <= 0:
            raise over("no time left")
        return min(left, LONGEST_S if timeout is None else timeout)


LONGEST_S = 600.0  # where nobody set a limit; a socket takes no endless one


class Guard(httpcore.NetworkBackend):
    """Opens connections for httpcore. `trusted` are (host, port) of the mirror and the proxy."""

    def __init__(
        self,
        time_left: TimeLeft,
        allowed: "Allowed",
        trusted: Iterable[tuple[str, int]] = (),
    ) -> None:
        self.time_left, self.allowed, self.trusted = time_left, allowed, frozenset(trusted)
        self.backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.NetworkStream:
        addresses = self.addresses(host, port)
        timeout = self.time_left.cap(timeout, httpcore.ConnectTimeout)
        until = time.monotonic() + timeout
        for tries_left in range(len(addresses), 0, -1):
            # one dead address of several must not use up the time of the others
            share = (until - time.monotonic()) / tries_left
            try:
                stream = self.backend.connect_tcp(
                    addresses[-tries_left],
                    port,
                    timeout=max(share, 0.05),
                    local_address=local_address,
                    socket_options=socket_options,
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if tries_left == 1:
                    raise
            else:
                return Stream(stream, self.time_left)
        raise AssertionError("addresses() is never empty")

    def addresses(self, host: str, port: int) -> list[str]:
        """Those of its addresses that may be connected to. FetchFailed: dns, private."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise FetchFailed("dns", f"expected an address of {host}, found {error}") from error
        addresses = list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))
        if (host.lower(), port) in self.trusted:
            return addresses
        fit = [one for one in addresses if self.allowed.has(host, ipaddress.ip_address(one))]
        if not fit:
            raise refused(host, addresses[0])
        return fit


class Allowed:
    """Which addresses may be connected to: the public ones, and what the operator names
    ("intern.example", "10.0.0.0/8")."""

    def __init__(self, private: Iterable[str] = ()) -> None:
        self.hosts: set[str] = set()
        self.networks: list[ipaddress.IPv4Network | ipaddress.IPv6Network] = []
        for entry in private:
            try:
                self.networks.append(ipaddress.ip_network(entry, strict=False))
            except ValueError:
                self.hosts.add(plain(entry))

    def has(self, host: str, address: IPAddress) -> bool:
        return (
            plain(host) in self.hosts
            or any(address in network for network in self.networks)
            or is_public(address)
        )

    def check_literal(self, host: str) -> None:
        """What can be checked where a proxy resolves the name. FetchFailed: private."""
        name = plain(host)
        try:
            address = ipaddress.ip_address(name)
        except ValueError:
            if name.split(".")[-1] == "localhost" and name not in self.hosts:
                raise refused(host, "this machine") from None
            return
        if not self.has(host, address):
            raise refused(host, str(address))


def plain(host: str) -> str:
    return host.lower().rstrip(".")


def is_public(address: IPAddress) -> bool:
    """Whether it, and the IPv4 address it may carry, is one of the open internet."""
    if isinstance(address, ipaddress.IPv6Address):
        carried = address.ipv4_mapped or address.sixtofour
        if carried is None and any(address in network for network in NAT64):
            carried = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if carried is not None:
            return is_public(carried)
    return address.is_global and not address.is_multicast


def refused(host: str, address: str) -> FetchFailed:
    return FetchFailed(
        "private",
        f"expected a public address of {host}, found {address}; [fetch] allow_private may name it",
    )


class Stream(httpcore.NetworkStream):
    """A connection that waits no longer than the time that is left."""

    def __init__(self, stream: httpcore.NetworkStream, time_left: TimeLeft) -> None:
        self.stream, self.time_left = stream, time_left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        until = time.monotonic() + self.time_left.cap(timeout, httpcore.ReadTimeout)
        while True:
            left = self.time_left.cap(until - time.monotonic(), httpcore.ReadTimeout)
            try:
                return self.stream.read(max_bytes, min(max(left, 0.001), LOOK_UP_S))
            except httpcore.ReadTimeout:
                if time.monotonic() >= until:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, self.time_left.cap(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self.stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        timeout = self.time_left.cap(timeout, httpcore.ConnectTimeout)
        try:
            stream = self.stream.start_tls(ssl_context, server_hostname, timeout)
        except httpcore.ConnectError as error:
            raise FetchFailed("tls", f"expected TLS for {server_hostname}, {error}") from error
        return Stream(stream, self.time_left)

    def get_extra_info(self, info: str) -> Any:
        return self.stream.get_extra_info(info)
