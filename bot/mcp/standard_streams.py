"""Standard input and output, to whose end every call that came is answered.

The SDK drops the calls that still run when its input ends, and so all that a script pipes in.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

import anyio
from anyio.abc import ObjectReceiveStream, ObjectSendStream
from mcp.server.stdio import stdio_server
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCError, JSONRPCNotification, JSONRPCRequest, JSONRPCResponse

Incoming = ObjectReceiveStream[SessionMessage | Exception]
Outgoing = ObjectSendStream[SessionMessage]

_CALLED_OFF: Final = "notifications/cancelled"
_PATIENCE: Final = 60.0
"""Seconds after the end of input: the slowest call takes a tenth of that on a busy machine."""


async def over_standard_streams(run: Callable[[Incoming, Outgoing], Awaitable[None]]) -> None:
    """Runs a server over standard input and output, to the end of input and of what it asked."""
    owed = Owed()
    to_server, asked = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    answered, from_server = anyio.create_memory_object_stream[SessionMessage](0)
    async with stdio_server() as (lines, replies), anyio.create_task_group() as group:
        group.start_soon(_handed_in, lines, to_server, owed)
        group.start_soon(_handed_out, from_server, replies, owed)
        await run(asked, answered)


async def _handed_in(
    lines: Incoming, server: ObjectSendStream[SessionMessage | Exception], owed: Owed
) -> None:
    async with server:
        async for line in lines:
            owed.came(line)
            await server.send(line)
        with anyio.move_on_after(_PATIENCE):
            await owed.nothing()


async def _handed_out(
    server: ObjectReceiveStream[SessionMessage], replies: Outgoing, owed: Owed
) -> None:
    async with replies:
        async for reply in server:
            await replies.send(reply)
            owed.went(reply)


class Owed:
    """The requests that came and have no reply yet."""

    def __init__(self) -> None:
        self._ids: set[str | int] = set()
        self._fewer = anyio.Event()

    def came(self, line: SessionMessage | Exception) -> None:
        """Notes a request; one that is called off gets no reply."""
        message = line.message if isinstance(line, SessionMessage) else None
        if isinstance(message, JSONRPCRequest):
            self._ids.add(message.id)
        elif isinstance(message, JSONRPCNotification) and message.method == _CALLED_OFF:
            self._done((message.params or {}).get("requestId"))

    def went(self, reply: SessionMessage) -> None:
        """Notes a reply."""
        if isinstance(reply.message, JSONRPCResponse | JSONRPCError):
            self._done(reply.message.id)

    async def nothing(self) -> None:
        """Waits until every request has its reply."""
        while self._ids:
            self._fewer = anyio.Event()
            await self._fewer.wait()

    def _done(self, request: object) -> None:
        self._ids = {one for one in self._ids if one != request}
        self._fewer.set()
