"""Visitors who hold a connection and ask or fetch nothing, and those who are only slow."""

from __future__ import annotations

import asyncio

import pytest
import uvicorn
from starlette.responses import PlainTextResponse, Response
from uvicorn.server import ServerState

from bot.web.serving import serving
from bot.web.slow_visitors import ImpatientProtocol
from tests.soon import SOON, until

WHOLE = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
MORE_THAN_SOCKETS_HOLD = 64 * 1024 * 1024
HASTE = 0.2


class Hasty(ImpatientProtocol):
    patience = HASTE


async def hello(scope, receive, send):
    await PlainTextResponse("hello")(scope, receive, send)


async def told(reader):
    """All that comes before the other side hangs up."""
    said = b""
    async with asyncio.timeout(SOON):
        try:
            while more := await reader.read(1 << 16):
                said += more
        except ConnectionResetError:
            pass
    return said


@pytest.mark.parametrize("begun", [b"", b"GET / HTTP/1.1\r\nHost: lo", WHOLE + b"GET / HT"])
async def test_a_request_that_never_comes_is_not_waited_for(begun):
    async with serving(hello, "127.0.0.1", 0, Hasty) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(begun)
        assert (await told(reader)).count(b"200 OK") == begun.count(WHOLE)
        writer.close()


async def test_a_page_that_takes_its_time_is_waited_for():
    made = asyncio.Event()

    async def slow(scope, receive, send):
        await made.wait()
        await hello(scope, receive, send)

    async with serving(slow, "127.0.0.1", 0, Hasty) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(WHOLE)
        await asyncio.sleep(5 * HASTE)
        made.set()
        assert b"hello" in await told(reader)
        writer.close()


async def test_an_answer_that_nobody_fetches_is_not_kept():
    ended = []

    class Watched(Hasty):
        def connection_lost(self, exc):
            super().connection_lost(exc)
            ended.append(exc)

    async def large(scope, receive, send):
        await Response(b"-" * MORE_THAN_SOCKETS_HOLD)(scope, receive, send)

    async with serving(large, "127.0.0.1", 0, Watched) as port:
        _, writer = await asyncio.open_connection("127.0.0.1", port, limit=1024)
        writer.write(WHOLE)
        await until(lambda: ended)
        writer.close()


class Line(asyncio.Transport):
    """A line to a slow visitor: how many bytes are still to go, from one look to the next."""

    def __init__(self, *left):
        super().__init__({"peername": ("127.0.0.1", 1), "sockname": ("127.0.0.1", 2)})
        self.left = [0, *left]
        self.aborted = False

    def get_write_buffer_size(self):
        return self.left.pop(0) if len(self.left) > 1 else self.left[0]

    def abort(self):
        self.aborted = True


@pytest.mark.parametrize(
    ("left", "late", "aborted"),
    [
        ((900, 700, 700, 500, 500), 2, False),
        ((900, 900), 1, True),
        ((900, 700, 700, 700), 2, True),
    ],
)
async def test_whoever_fetches_slowly_gets_all(left, late, aborted):
    config = uvicorn.Config(hello)
    config.load()
    visitor = ImpatientProtocol(config, ServerState(), {})
    line = Line(*left)
    visitor.connection_made(line)
    visitor._stop()
    visitor._watch()
    for _ in range(late):
        visitor._stop()
        visitor._late()
    assert line.aborted is aborted
    visitor._stop()
