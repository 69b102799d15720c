"""Names to numbers, so that a name cannot lead into a private network."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable
from typing import Final

import httpx

from bot.sources.addresses import port_of
from meetings.errors import AddressRefused, SourceError

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Host and port to the numbers behind them; raises OSError where there are none."""

_Number = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")


async def resolve(host: str, port: int) -> list[str]:
    """The numbers that the system knows for ``host``, each once."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


async def numbers_behind(url: httpx.URL, resolve: Resolve, *, private_ok: bool) -> list[str]:
    """The numbers to connect to for ``url``; all are checked, for any of them may be tried.

    Connecting to what is returned here, and not to the name once more, is what keeps a name
    server from giving another answer the second time. Raises AddressRefused or SourceError.
    """
    numbers = [url.host] if _is_number(url.host) else await _looked_up(url, resolve)
    if not private_ok and not all(is_public(number) for number in numbers):
        raise AddressRefused(f"{url.host} leads into a private network and is not fetched")
    return numbers


def is_public(number: str) -> bool:
    """Whether a number belongs to the open internet; False for what is no number."""
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    return all(part.is_global and not part.is_multicast for part in _layers(address))


def names_number(url: httpx.URL) -> bool:
    """Whether the host is written as a number."""
    return _is_number(url.host)


def _layers(address: _Number) -> list[_Number]:
    """The address, or the IPv4 one that an IPv6 address carries or tunnels to."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    inner = [address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [address, *(part for part in inner if part)]


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


async def _looked_up(url: httpx.URL, resolve: Resolve) -> list[str]:
    try:
        # An address of httpx carries the name as the wire wants it (xn--…) in raw_host.
        numbers = await resolve(url.raw_host.decode("ascii"), port_of(url))
    except (OSError, UnicodeError) as error:
        raise SourceError(f"no server is known under the name {url.host}") from error
    if not numbers:
        raise SourceError(f"no server is known under the name {url.host}")
    return numbers
