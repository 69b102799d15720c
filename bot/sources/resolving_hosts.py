"""Resolves host names, so that a name cannot lead into a private network."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable

import httpx

from bot.sources.allowed_addresses import port_of
from bot.sources.public_ip_addresses import is_public
from meetings.model.errors import AddressRefused, SourceError

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Host and port to the numbers behind them; raises OSError where there are none."""


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
        raise AddressRefused(
            f"{url.host} leads into a private network and is not fetched",
            kind="private-network",
            host=url.host,
        )
    return numbers


def names_number(url: httpx.URL) -> bool:
    """Whether the host is written as a number."""
    return _is_number(url.host)


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
        raise SourceError(
            f"no server is known under the name {url.host}", kind="no-server", host=url.host
        ) from error
    if not numbers:
        raise SourceError(
            f"no server is known under the name {url.host}", kind="no-server", host=url.host
        )
    return numbers
