"""Fetches a file over http(s): bounded, politely, and only from allowed hosts."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Final, Self

import httpx

from bot.sources.allowed_addresses import check_address, parse_address, same_place
from bot.sources.backoff import retry_after, wait_before
from bot.sources.limits import Limits
from bot.sources.pacing import HostPacing, Sleep
from bot.sources.requesting import ROBOT, NotThere, Requester, ServerResponse, TryLater
from bot.sources.resolving_hosts import Resolve, names_number, numbers_behind, resolve
from bot.sources.robots import Robots, Rules
from meetings.model.errors import AddressRefused, SourceError

# A page that is gone, and moved ones: by RFC 9110.
_GONE: Final = frozenset({404, 410})
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
# kremlin.ru answers 403 to whoever has asked too much; it passes.
_PASSING: Final = frozenset({403, 408, 425, 429, 500, 502, 503, 504})
# As far as search engines read them; each rule costs time at every address.
_LONGEST_ROBOTS: Final = 500 * 1024

Visit = Callable[[httpx.URL], Awaitable[ServerResponse]]


@dataclass(frozen=True, slots=True)
class Version:
    """What a server calls a version of a file, to be asked later whether there is a newer one."""

    etag: str | None = None
    modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers of a conditional request."""
        given = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in given.items() if value}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server gave; ``unchanged``: nothing newer than the version asked about."""

    address: str
    data: bytes
    version: Version
    unchanged: bool = False


class Fetcher:
    """Fetches from the hosts it is given, and from where the operator says so."""

    def __init__(
        self,
        hosts: Collection[str],
        limits: Limits | None = None,
        *,
        resolve: Resolve = resolve,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._hosts = frozenset(hosts)
        self._limits = limits or Limits()
        self._resolve = resolve
        self._sleep = sleep
        self._pacing = HostPacing(self._limits.pause, sleep)
        self._requester = Requester(self._limits)
        self._robots = Robots(ROBOT)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Lets go of the network."""
        await self._requester.close()

    async def get(
        self, address: str, version: Version | None = None, *, trusted: bool = False
    ) -> Fetched:
        """What lies at ``address``, after a few attempts where failures may pass.

        ``version``: the one that is known already. ``trusted``: the operator named the address,
        so that its host need not be among ours; another host that it redirects to must be.
        Raises AddressRefused, TryLater or another SourceError.
        """
        url = parse_address(address)
        home = url if trusted else None
        attempt = 1
        while True:
            try:
                return await self._fetch(url, home, version or Version())
            except TryLater as failure:
                await self._wait(failure, attempt)
            attempt += 1

    async def _wait(self, failure: TryLater, attempt: int) -> None:
        """Waits before the next attempt; raises the failure again where there is to be none."""
        limits = self._limits
        asked = failure.wait or 0.0
        if attempt >= limits.attempts or asked > limits.longest_wait:
            raise failure
        await self._sleep(max(asked, wait_before(attempt, limits.first_wait, limits.longest_wait)))

    async def _fetch(self, url: httpx.URL, home: httpx.URL | None, version: Version) -> Fetched:
        async def visit(hop: httpx.URL) -> ServerResponse:
            rules = await self._rules(hop, home)
            async with self._pacing.turn(_place(hop), rules.pause):
                return await self._ask(hop, home, version.headers())

        end, answer = await self._follow(url, visit)
        return _fetched(end, answer, version)

    async def _rules(self, url: httpx.URL, home: httpx.URL | None) -> Rules:
        """The rules of the site of ``url``; AddressRefused where they forbid it."""
        # Before a turn is waited for: turns are remembered by host, and anybody may name one.
        self._check(url, home)

        async def visit(hop: httpx.URL) -> ServerResponse:
            async with self._pacing.alone(_place(hop)):
                return await self._ask(hop, home, {})

        async def text(robots: httpx.URL) -> str:
            _, answer = await self._follow(robots, visit)
            return _robots_text(robots, answer)

        rules = await self._robots.rules(url, text)
        if not rules.allow(url):
            raise AddressRefused(
                f"{url.host} asks robots not to fetch {url.path}",
                kind="robots",
                host=url.host,
                path=url.path,
            )
        return rules

    async def _follow(self, url: httpx.URL, visit: Visit) -> tuple[httpx.URL, ServerResponse]:
        """The first answer that is no redirect, and where it came from."""
        for _ in range(self._limits.redirects + 1):
            answer = await visit(url)
            if answer.status not in _REDIRECTS:
                return url, answer
            url = _redirected(url, answer)
        raise SourceError(
            f"{url.host} redirects more than {self._limits.redirects} times",
            kind="redirects",
            host=url.host,
        )

    async def _ask(
        self, url: httpx.URL, home: httpx.URL | None, headers: Mapping[str, str]
    ) -> ServerResponse:
        """One request, after all that may forbid it was looked at: every hop goes through here."""
        at_home = self._check(url, home)
        # A number that passed the check stands among our hosts as that number.
        private_ok = at_home or names_number(url)
        numbers = await numbers_behind(url, self._resolve, private_ok=private_ok)
        return await self._requester.get(url, numbers, headers)

    def _check(self, url: httpx.URL, home: httpx.URL | None) -> bool:
        """Whether ``url`` is at home, where nothing is refused. Raises AddressRefused."""
        at_home = home is not None and same_place(url, home)
        if not at_home:
            check_address(str(url), self._hosts)
        return at_home


def _place(url: httpx.URL) -> str:
    return url.netloc.decode("ascii")


def _redirected(url: httpx.URL, answer: ServerResponse) -> httpx.URL:
    location = answer.headers.get("Location", "")
    if not location:
        raise SourceError(
            f"{url.host} redirects without saying where to", kind="redirects", host=url.host
        )
    try:
        target = url.join(location)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise SourceError(
            f"{url.host} redirects to what is no address", kind="redirects", host=url.host
        ) from error
    return parse_address(str(target))


def _robots_text(url: httpx.URL, answer: ServerResponse) -> str:
    """A missing robots.txt forbids nothing, one that a failure hides forbids all for now."""
    if answer.status == 200:
        return answer.data[:_LONGEST_ROBOTS].decode("utf-8", "replace")
    if answer.status >= 500 or answer.status == 429:
        raise _failure(url, answer)
    return ""


def _fetched(url: httpx.URL, answer: ServerResponse, known: Version) -> Fetched:
    if answer.status == 304 and known.headers():
        return Fetched(str(url), b"", known, unchanged=True)
    if answer.status != 200:
        raise _failure(url, answer)
    version = Version(_plain(answer, "ETag"), _plain(answer, "Last-Modified"))
    return Fetched(str(url), answer.data, version)


def _plain(answer: ServerResponse, name: str) -> str | None:
    """A header that can be sent back as it is."""
    value = answer.headers.get(name, "")
    return value if value.isascii() and value.isprintable() and value else None


def _failure(url: httpx.URL, answer: ServerResponse) -> SourceError:
    text = f"{url.host} answered {answer.status} {_phrase(answer.status)} for {url.path}".rstrip()
    told: dict[str, str | int] = {"host": url.host, "status": str(answer.status)}
    if answer.status in _GONE:
        return NotThere(text, kind="not-there", **told)
    if answer.status not in _PASSING:
        return SourceError(text, kind="bad-answer", **told)
    now = dt.datetime.now(dt.UTC)
    wait = retry_after(answer.headers.get("Retry-After"), now)
    return TryLater(text, wait, kind="bad-answer", **told)


def _phrase(status: int) -> str:
    try:
        return f"({HTTPStatus(status).phrase})"
    except ValueError:
        return ""
