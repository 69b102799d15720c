"""A small HTTP server, in its own thread, for whoever monitors the bot."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from bot.telegram.webhook_settings import LOOPBACK
from meetings.model.errors import SettingsError

_LOG = logging.getLogger(__name__)
_PATIENCE = 5
"""Seconds for which a silent caller is waited for."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a path shows."""

    body: bytes
    kind: str = "text/plain; charset=utf-8"
    status: int = 200


Pages = Mapping[str, Callable[[], Page]]


@contextmanager
def serving(pages: Pages, port: int, host: str = LOOPBACK) -> Iterator[int]:
    """Shows pages meanwhile; the port, which is a free one for 0. Raises SettingsError."""
    try:
        server = ThreadingHTTPServer((host, port), _handler(pages))
    except (OSError, OverflowError) as error:
        raise SettingsError(f"Nothing can listen at {host}:{port} ({error}).") from error
    # Seconds for which the end of the program waits for this server.
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(pages: Pages) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = _PATIENCE
        server_version = "stenogram"
        sys_version = ""

        def do_GET(self) -> None:
            self._show(_page(pages, self.path))

        def do_HEAD(self) -> None:
            self._show(_page(pages, self.path))

        def _show(self, page: Page) -> None:
            self.send_response(page.status)
            self.send_header("Content-Type", page.kind)
            self.send_header("Content-Length", str(len(page.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(page.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            _LOG.debug(format, *args)

    return Handler


def _page(pages: Pages, path: str) -> Page:
    made = pages.get(path.partition("?")[0])
    if made is None:
        return Page(b"There is nothing here.\n", status=404)
    try:
        return made()
    except Exception:  # noqa: BLE001 - a page that fails says so; the log tells why
        _LOG.exception("the page %s failed", path)
        return Page(b"This page failed; the log tells why.\n", status=500)
