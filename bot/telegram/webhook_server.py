"""The small HTTP server that Telegram delivers updates to.

python-telegram-bot has one, too, but that one answers 400 to an update it cannot parse, whereupon
Telegram brings the same update again and again.
"""

from __future__ import annotations

import hmac
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from tornado.httpserver import HTTPServer
from tornado.web import Application, HTTPError, RequestHandler

from bot.telegram.parsing_updates import UpdateReader
from bot.telegram.webhook_settings import Webhook
from meetings.model.errors import SettingsError

_LARGEST = 1024 * 1024
"""Bytes of an update: a message of 4,096 characters with all its entities takes a tenth."""

Take = Callable[[dict[str, object]], Awaitable[None]]


@asynccontextmanager
async def listening(webhook: Webhook, reader: UpdateReader, take: Take) -> AsyncIterator[None]:
    """Takes updates meanwhile. Raises SettingsError where nothing can listen there."""
    given = {"webhook": webhook, "take": take, "reader": reader}
    pages = _Pages([(rf"/{webhook.path}/?", _Brought, given)])
    server = HTTPServer(pages, max_buffer_size=_LARGEST)
    server.add_socket(_socket_of(webhook))
    try:
        yield
    finally:
        server.stop()
        await server.close_all_connections()


def _socket_of(webhook: Webhook) -> socket.socket:
    family = socket.AF_INET6 if ":" in webhook.listen else socket.AF_INET
    try:
        made = socket.create_server((webhook.listen, webhook.port), family=family)
    except (OSError, OverflowError) as error:
        where = f"{webhook.listen}:{webhook.port}"
        raise SettingsError(f"Nothing can listen at {where} ({error}).") from error
    made.setblocking(False)
    return made


class _Pages(Application):
    def log_request(self, handler: RequestHandler) -> None:
        """Nothing: what is wrong with an update is logged where it is read."""


class _Brought(RequestHandler):
    SUPPORTED_METHODS = ("POST",)

    def initialize(self, webhook: Webhook, take: Take, reader: UpdateReader) -> None:
        """What tornado calls first."""
        self._webhook = webhook
        self._take = take
        self._reader = reader

    async def post(self) -> None:
        """An update; 200 also where it cannot be parsed, else it would come again."""
        given = self.request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), self._webhook.secret.encode()):
            raise HTTPError(403)
        try:
            raw = json.loads(self.request.body.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:  # "[[[[…" is deeper than Python goes
            raise HTTPError(400) from error
        update = self._reader.checked(raw)
        if update is not None:
            await self._take(update)
