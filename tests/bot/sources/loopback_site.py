"""A web site on loopback that answers as it is told and remembers what it was asked."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field

REASONS = {200: "OK", 301: "Moved", 302: "Found", 304: "Not Modified"}


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    endless: bool = False
    drip: float = 0.0
    hangs_up: bool = False


@dataclass
class Asked:
    path: str
    headers: dict[str, str]


class Site:
    """Paths and the replies they give one after the other; the last one stays."""

    def __init__(self) -> None:
        self.replies: dict[str, list[Reply]] = {}
        self.asked: list[Asked] = []
        self.busy = 0
        self.busiest = 0
        self.port = 0
        self._server: asyncio.Server | None = None

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def serve(self, path: str, *replies: Reply) -> None:
        self.replies[path] = list(replies)

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked if asked.path != "/robots.txt"]

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.busy -= 1
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        path = head[0].split()[1]
        headers = dict(line.split(": ", 1) for line in head[1:] if line)
        self.asked.append(Asked(path, {name.lower(): value for name, value in headers.items()}))
        reply = self._next(path)
        if reply.hangs_up:
            return
        await asyncio.sleep(reply.delay)
        writer.write(_head(reply) + reply.body)
        for _ in itertools.repeat(None) if reply.endless else ():
            writer.write(b"x" * (1 if reply.drip else 65536))
            await writer.drain()
            await asyncio.sleep(reply.drip)
        await writer.drain()

    def _next(self, path: str) -> Reply:
        replies = self.replies.get(path, [Reply(404)])
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        etag = reply.headers.get("ETag")
        if etag and self.asked[-1].headers.get("if-none-match") == etag:
            return Reply(304)
        return reply


def _head(reply: Reply) -> bytes:
    headers = {"Connection": "close", **reply.headers}
    if not reply.endless:
        headers.setdefault("Content-Length", str(len(reply.body)))
    lines = [f"HTTP/1.1 {reply.status} {REASONS.get(reply.status, 'Other')}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class Naps:
    """A sleep that passes at once and notes how long it should have been."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)
