"""The page, served on this machine by uvicorn until it is told to stop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from bot.web.slow_visitors import ImpatientProtocol
from meetings.model.errors import SettingsError

LOOPBACK: Final = "127.0.0.1"
_ANYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - to know it, not to listen there
_OWN_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_TO_THE_END = 4
"""Seconds in which pages that are being made may be finished."""
_AT_ONCE = 1000
"""Visitors at once, waiting ones among them; the next are told to come back."""
_BACKLOG = 2048
"""Connections that the system holds until they are accepted: twice what is served at once."""
_LONGEST_HEADER = 24 * 1024
"""Bytes of a request without its body: the longest address that is read, and headers."""


def names_of(host: str, url: str) -> frozenset[str]:
    """The names a page is called by that listens at ``host``; empty: by any.

    A page that is to be seen from elsewhere is called by names that nobody here knows.
    """
    if host in _ANYWHERE:
        return frozenset()
    public = url.partition("://")[2].partition("/")[0].rpartition("@")[2]
    name = public.rpartition(":")[0] if public.rpartition(":")[2].isdigit() else public
    own = f"[{host}]" if ":" in host else host
    return frozenset(filter(None, {*_OWN_NAMES, own.lower(), name.lower()}))


class _Server(uvicorn.Server):
    """Leaves signals to whoever runs it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Takes none."""
        yield


@asynccontextmanager
async def serving(
    application: ASGIApp,
    host: str,
    port: int,
    protocol: type[asyncio.Protocol] = ImpatientProtocol,
) -> AsyncIterator[int]:
    """Serves meanwhile; the port, a free one for 0. Raises SettingsError where none is free."""
    listening = _listening(host, port)
    server = _Server(_config(application, protocol))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        await running
        listening.close()


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except (OSError, OverflowError) as error:
        raise SettingsError(f"Nothing can listen at {host}:{port} ({error}).") from error


def _config(application: ASGIApp, protocol: type[asyncio.Protocol]) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        http=protocol,
        h11_max_incomplete_event_size=_LONGEST_HEADER,
        limit_concurrency=_AT_ONCE,
        timeout_graceful_shutdown=_TO_THE_END,
    )
