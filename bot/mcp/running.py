"""`mcp`: serves assistants over standard input and output, or over HTTP on loopback."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import threading
from contextlib import redirect_stdout, suppress

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings

from bot.closed_pipes import silence
from bot.library import Library, open_library
from bot.mcp.archive_or_samples import Shelf
from bot.mcp.server import AssistantServer, build_server
from bot.mcp.subscription_tools import Subscriber
from bot.settings import Settings
from bot.terminal.archive_or_samples import open_samples
from meetings.model.errors import SettingsError, StenogramError
from storage.archive.checking_side_files import drop_damaged_samples

_LOOPBACK = "127.0.0.1"
_PATH = "/mcp"


def serve(settings: Settings, *, port: int | None, chat: int | None) -> None:
    """Serves until the other side hangs up, or until Ctrl-C; says on stderr from what.

    ``port``: for HTTP, 0 for a free one; None: standard input and output. ``chat``: the private
    chat for which wishes may be kept.
    """
    with redirect_stdout(sys.stderr):  # standard output is the protocol's from the first byte on
        own = open_library(settings)
        if refused := own.caught_up(wait=1):
            print(refused)
        shelf = Shelf(own, lambda: _samples(settings))
        subscriber = Subscriber(None if chat is None else own.stores.chats, chat)
        server = build_server(shelf, subscriber)
        print(_told(shelf))
        _prepare(shelf.library())
    if port is None:
        # A thread reads standard input, and Python would wait for its next line before it ends.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        _serve_stdio(server)
    else:
        _serve_http(server, port)


def _samples(settings: Settings) -> Library:
    with suppress(StenogramError, OSError):  # where it must not be written to
        drop_damaged_samples(settings.data)
    return open_samples(settings.data / "samples", meaning=settings.meaning == "on")


def _told(shelf: Shelf) -> str:
    searched = shelf.searched(shelf.library())
    if searched["samples"]:
        return (
            "The archive is empty: the bundled samples answer, and what they say is invented."
            " `python -m bot add FILE` adds transcripts."
        )
    count, first, last = searched["meetings"], searched["from"], searched["to"]
    if count == 1:
        return f"One transcript of {first} answers."
    return f"{count} transcripts from {first} to {last} answer."


def _prepare(library: Library) -> None:
    """Finds the figures that are followed, which else the first call of `trend` waits for."""
    threading.Thread(target=library.answerer.prepare, daemon=True).start()


def _serve_stdio(server: AssistantServer) -> None:
    """To the end of standard input, or until nobody reads standard output any more."""
    try:
        asyncio.run(server.run_stdio_async())
    except* BrokenPipeError:
        silence()


def _serve_http(server: AssistantServer, port: int) -> None:
    """On loopback alone; a page in somebody's browser is refused by its Host or Origin."""
    try:
        listening = socket.create_server((_LOOPBACK, port))
    except (OSError, OverflowError) as error:
        raise SettingsError(f"Nothing can listen at {_LOOPBACK}:{port} ({error}).") from error
    with listening:
        where = listening.getsockname()[1]
        app = server.streamable_http_app(
            streamable_http_path=_PATH,
            stateless_http=True,  # no call depends on another, so nothing has to be remembered
            transport_security=own_callers(where),
        )
        print(f"http://{_LOOPBACK}:{where}{_PATH}", file=sys.stderr, flush=True)
        config = uvicorn.Config(app, log_level="warning", log_config=None, lifespan="on")
        with suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listening])


def own_callers(port: int) -> TransportSecuritySettings:
    """Lets in who calls this machine by its own names: a page that has itself resolved to
    loopback (DNS rebinding) comes with a Host and an Origin of its own.
    """
    names = [f"{name}:{port}" for name in (_LOOPBACK, "localhost")]
    return TransportSecuritySettings(
        enable_dns_rebinding_protection=True,
        allowed_hosts=names,
        allowed_origins=[f"http://{name}" for name in names],
    )
