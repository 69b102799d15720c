"""One HTTP request to one resolved address: read up to a limit, failures translated."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import httpx

from bot.sources.decompressing import BrokenBody, TooLong, UnknownPacking, is_packed, unpacked
from bot.sources.limits import Limits
from meetings.model.errors import SourceError
from meetings.text.decoding import MEGABYTE

ROBOT: Final = "Stenogram"
USER_AGENT: Final = f"{ROBOT}/0.1 (+meeting transcripts bot)"
# What has arrived is taken apart without a break: 64 kB in pieces of a byte take 0.4 s.
_PARTS_AT_ONCE: Final = 100
_HEADERS: Final = {
    "User-Agent": USER_AGENT,
    "Accept": "*/*",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class ServerResponse:
    """What a server said; ``data`` is read for 200 only."""

    status: int
    headers: httpx.Headers
    data: bytes


class TryLater(SourceError):
    """A failure that may pass; ``wait``: seconds that the server asked for, if it did."""

    def __init__(
        self, text: str, /, wait: float | None = None, *, kind: str, **values: str | int
    ) -> None:
        super().__init__(text, kind=kind, **values)
        self.wait = wait


class NotThere(SourceError):
    """The server knows of nothing at this address."""


class Requester:
    """Sends single requests; knows nothing of what may be asked for."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._transport: httpx.AsyncHTTPTransport | None = None

    async def close(self) -> None:
        """Lets go of the network; the next request takes it up again."""
        if self._transport is not None:
            transport, self._transport = self._transport, None
            await transport.aclose()

    async def get(
        self, url: httpx.URL, numbers: Sequence[str], headers: Mapping[str, str]
    ) -> ServerResponse:
        """Asks the server at the first of ``numbers`` that can be reached.

        Raises SourceError, and TryLater where the failure may pass.
        """
        try:
            async with asyncio.timeout(self._limits.whole):
                return await self._at_first_reached(url, numbers, headers)
        except TimeoutError as error:
            raise TryLater(
                f"{url.host} took too long to answer", kind="no-answer", host=url.host
            ) from error
        except httpx.TimeoutException as error:
            raise TryLater(
                f"{url.host} did not answer in time", kind="no-answer", host=url.host
            ) from error
        except httpx.RequestError as error:
            raise TryLater(
                f"{url.host} cannot be reached: {error or type(error)}",
                kind="not-reached",
                host=url.host,
            ) from error
        except (httpx.InvalidURL, UnicodeError) as error:
            raise SourceError(
                f"{url.host} cannot be asked: {error}", kind="not-reached", host=url.host
            ) from error

    async def _at_first_reached(
        self, url: httpx.URL, numbers: Sequence[str], headers: Mapping[str, str]
    ) -> ServerResponse:
        for number in numbers[:-1]:
            try:
                return await self._at(number, url, headers)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._at(numbers[-1], url, headers)

    async def _at(self, number: str, url: httpx.URL, headers: Mapping[str, str]) -> ServerResponse:
        async with self._opened(number, url, headers) as response:
            data = await self._read(response, url) if response.status_code == 200 else b""
            return ServerResponse(response.status_code, response.headers, data)

    @asynccontextmanager
    async def _opened(
        self, number: str, url: httpx.URL, headers: Mapping[str, str]
    ) -> AsyncIterator[httpx.Response]:
        """A request to the number that still names the host, to the server and to TLS."""
        request = httpx.Request(
            "GET",
            url.copy_with(host=number),
            headers={**_HEADERS, **headers, "Host": url.netloc.decode("ascii")},
            extensions={
                "sni_hostname": url.raw_host.decode("ascii"),
                "timeout": httpx.Timeout(self._limits.silence).as_dict(),
            },
        )
        response = await self._opened_transport().handle_async_request(request)
        try:
            yield response
        finally:
            await response.aclose()

    def _opened_transport(self) -> httpx.AsyncHTTPTransport:
        """The transport alone: a client would read Location, keep cookies and unpack by itself.

        No proxy of the environment is asked: it would look names up again. No connection is kept,
        since one kept for a number could serve another name there.
        """
        if self._transport is None:
            limits = httpx.Limits(max_keepalive_connections=0)
            self._transport = httpx.AsyncHTTPTransport(limits=limits, trust_env=False)
        return self._transport

    async def _read(self, response: httpx.Response, url: httpx.URL) -> bytes:
        """The body, unpacked; neither as it is sent nor unpacked may it be longer than allowed."""
        limit = self._limits.size
        try:
            packed = is_packed(response.headers.get_list("Content-Encoding"))
            data = await _sent(response, limit)
            # In a thread: 5 MB take a tenth of a second, in which nobody else would be answered.
            return await asyncio.to_thread(unpacked, data, limit) if packed else data
        except UnknownPacking as error:
            raise SourceError(
                f"{url.host} packs its answer in an unknown way: {error}",
                kind="answer-broken",
                host=url.host,
            ) from error
        except TooLong as error:
            text = f"{url.host} sends more than {limit / MEGABYTE:.0f} MB: not read"
            raise SourceError(
                text, kind="answer-too-long", host=url.host, most=f"{limit / MEGABYTE:.0f}"
            ) from error
        except BrokenBody as error:
            raise TryLater(
                f"the answer of {url.host} does not unpack: {error}",
                kind="answer-broken",
                host=url.host,
            ) from error


async def _sent(response: httpx.Response, limit: int) -> bytes:
    """A body as it was sent; it may come in millions of pieces of a byte."""
    data = bytearray()
    parts = 0
    async for part in response.aiter_raw():
        data += part
        parts += 1
        if not parts % _PARTS_AT_ONCE:
            await asyncio.sleep(0)
        if len(data) > limit:
            raise TooLong
    return bytes(data)
