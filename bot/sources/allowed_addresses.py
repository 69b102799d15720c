"""Which addresses may be fetched: http(s), on hosts that the operator has listed."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

import httpx

from meetings.model.errors import AddressRefused

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
"""What an address means that names none."""
# Where two programs could disagree about where the host ends.
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
# The text version, which robots.txt forbids: …/news/copy/68424
_COPY = re.compile(r"/copy/(?=\d+/?$)")


def check_address(address: str, hosts: Collection[str]) -> str:
    """The address to fetch for ``address``, /copy/ turned into the page's own, no fragment.

    ``hosts``: ``name`` (its usual ports) or ``name:port``. Raises AddressRefused.
    """
    url = parse_address(address)
    if not is_allowed(url, hosts):
        raise AddressRefused(
            f"{_shown(url)} is not among the hosts that are fetched from: "
            + (", ".join(sorted(hosts)) or "none is set")
            + "; the operator adds its host to STENOGRAM_HOSTS",
            kind="not-allowed",
            host=_shown(url),
        )
    return str(url)


def parse_address(address: str) -> httpx.URL:
    """An http(s) address as a URL, wherever it leads. Raises AddressRefused."""
    given = address.strip()
    if _ODD.search(given):
        raise AddressRefused(
            "an address has no spaces, line breaks or backslashes in it",
            kind="no-address",
            address=_legible(given),
        )
    try:
        url = httpx.URL(given)
        host = url.host.rstrip(".")
        plain = url.copy_with(host=host, path=_COPY.sub("/", url.path), fragment=None)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise AddressRefused(
            f"this is no address: {_legible(given)}", kind="no-address", address=_legible(given)
        ) from error
    if url.scheme not in _DEFAULT_PORTS or not host:
        raise AddressRefused(
            "only addresses that begin with http:// or https:// are fetched", kind="no-web-address"
        )
    if url.userinfo:
        raise AddressRefused(
            "an address with a user name or password in it is not fetched",
            kind="address-with-password",
        )
    # httpx takes any number here, and the system's sockets overflow at it.
    if url.port is not None and not 0 < url.port < 65536:
        raise AddressRefused(
            f"there is no port {url.port}: {_legible(given)}",
            kind="no-address",
            address=_legible(given),
        )
    return plain


def is_allowed(url: httpx.URL, hosts: Collection[str]) -> bool:
    """Whether the host of ``url``, with its port, is one of ``hosts``."""
    return any(_is_host(url, host.strip().lower()) for host in hosts)


def port_of(url: httpx.URL) -> int:
    """The port of a web address, given or usual."""
    return url.port or _DEFAULT_PORTS[url.scheme]


def same_place(url: httpx.URL, other: httpx.URL) -> bool:
    """Whether two addresses lead to one server: same host and port, or https instead of http."""
    usual = url.port is None and other.port is None
    return url.host == other.host and (usual or port_of(url) == port_of(other))


def _is_host(url: httpx.URL, allowed: str) -> bool:
    try:
        entry = httpx.URL(f"{url.scheme}://{allowed}")
        host = entry.host
    except (httpx.InvalidURL, UnicodeError):
        return False
    named_port = re.search(r":(\d+)$", allowed)
    port = int(named_port[1]) if named_port and not allowed.endswith("]") else None
    return host == url.host and port_of(url) == (port or _DEFAULT_PORTS[url.scheme])


def _legible(given: str) -> str:
    """The beginning of what was given as an address, halves of characters written out."""
    return given[:100].encode("utf-8", "backslashreplace").decode()


def _shown(url: httpx.URL) -> str:
    return url.host if url.port is None else f"{url.host}:{url.port}"
