"""One request to one server: asked at a number, read up to a limit, its failures translated."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import httpx

from bot.sources.limits import Limits
from meetings.errors import SourceError

ROBOT: Final = "Stenogram"
USER_AGENT: Final = f"{ROBOT}/0.1 (+meeting transcripts bot)"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said; ``data`` is read for 200 only."""

    status: int
    headers: httpx.Headers
    data: bytes


class TryLater(SourceError):
    """A failure that may pass; ``wait``: seconds that the server asked for, if it did."""

    def __init__(self, text: str, wait: float | None = None) -> None:
        super().__init__(text)
        self.wait = wait


class NotThere(SourceError):
    """The server knows of nothing at this address."""


class Requester:
    """Sends single requests; knows nothing of what may be asked for."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._client: httpx.AsyncClient | None = None

    async def close(self) -> None:
        """Lets go of the network; the next request takes it up again."""
        if self._client is not None:
            client, self._client = self._client, None
            await client.aclose()

    async def get(
        self, url: httpx.URL, numbers: Sequence[str], headers: Mapping[str, str]
    ) -> Answer:
        """Asks the server at the first of ``numbers`` that can be reached.

        Raises SourceError, and TryLater where the failure may pass.
        """
        try:
            async with asyncio.timeout(self._limits.whole):
                return await self._at_first_reached(url, numbers, headers)
        except TimeoutError as error:
            raise TryLater(f"{url.host} took too long to answer") from error
        except httpx.TimeoutException as error:
            raise TryLater(f"{url.host} did not answer in time") from error
        except httpx.RequestError as error:
            raise TryLater(f"{url.host} cannot be reached: {error or type(error)}") from error

    async def _at_first_reached(
        self, url: httpx.URL, numbers: Sequence[str], headers: Mapping[str, str]
    ) -> Answer:
        for number in numbers[:-1]:
            try:
                return await self._at(number, url, headers)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._at(numbers[-1], url, headers)

    async def _at(self, number: str, url: httpx.URL, headers: Mapping[str, str]) -> Answer:
        async with self._opened(number, url, headers) as response:
            data = await self._read(response, url) if response.status_code == 200 else b""
            return Answer(response.status_code, response.headers, data)

    @asynccontextmanager
    async def _opened(
        self, number: str, url: httpx.URL, headers: Mapping[str, str]
    ) -> AsyncIterator[httpx.Response]:
        """A request to the number that still names the host, to the server and to TLS."""
        client = self._opened_client()
        request = client.build_request(
            "GET",
            url.copy_with(host=number),
            headers={**headers, "Host": url.netloc.decode("ascii")},
            extensions={
                "sni_hostname": url.raw_host.decode("ascii"),
                "timeout": httpx.Timeout(self._limits.silence).as_dict(),
            },
        )
        response = await client.send(request, stream=True)
        try:
            yield response
        finally:
            await response.aclose()

    def _opened_client(self) -> httpx.AsyncClient:
        """One client, without the proxies of the environment: they would look names up anew.

        No connection is kept, since one kept for a number could serve another name there.
        """
        if self._client is None:
            self._client = httpx.AsyncClient(
                headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"},
                limits=httpx.Limits(max_keepalive_connections=0),
                trust_env=False,
            )
        return self._client

    async def _read(self, response: httpx.Response, url: httpx.URL) -> bytes:
        limit = self._limits.size
        parts: list[bytes] = []
        size = 0
        async for part in response.aiter_bytes():
            size += len(part)
            if size > limit:
                raise SourceError(f"{url.host} sends more than {limit / 1048576:.0f} MB: not read")
            parts.append(part)
        return b"".join(parts)
