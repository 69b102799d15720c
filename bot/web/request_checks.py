"""What every request passes first and every answer last: host, form of the page, safe headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.rendered_page import FORMS

_FORM = re.compile(rf"\.({'|'.join(FORMS)})\Z")
_TELEGRAM = "https://web.telegram.org"
"""Telegram in a browser shows a bot's page within its own; its apps open it by itself."""
_POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors {frames}"
)
_SAFE: Final[Mapping[str, str]] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
_HOST = re.compile(r"[A-Za-z0-9.-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")
_LONGEST_QUERY = 16_000
"""Bytes: the longest claim, each letter of it six of them in percent signs."""


class Entrance:
    """Tells the form that an address ends with (``form``) and the site's own address (``root``).

    ``url``: the public address; ``hosts``: the names it may be called by, empty for any: a page
    on loopback must not be read by a site whose name suddenly means this machine.
    """

    def __init__(self, app: ASGIApp, url: str = "", hosts: frozenset[str] = frozenset()) -> None:
        self._app = app
        self._url = url.rstrip("/")
        self._prefix = urlsplit(self._url).path
        self._hosts = hosts
        frames = _TELEGRAM if self._url.startswith("https:") else "'none'"
        self._safe = {**_SAFE, "Content-Security-Policy": _POLICY.format(frames=frames)}
        if frames == "'none'":
            self._safe["X-Frame-Options"] = "DENY"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._safe)
            await send(message)

        if (refused := self._refusal(scope)) is not None:
            await refused(scope, receive, safely)
            return
        await self._app(self._told(scope), receive, safely)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        host = Headers(scope=scope).get("host", "")
        name = host.rpartition(":")[0] if re.search(r":\d+\Z", host) else host
        if not _HOST.fullmatch(host) or (self._hosts and name.lower() not in self._hosts):
            return PlainTextResponse("This page is not called by that name.\n", 400)
        if len(scope["query_string"]) > _LONGEST_QUERY:
            return PlainTextResponse("That address is too long.\n", 414)
        return None

    def _told(self, scope: Scope) -> Scope:
        path = scope["path"]
        if self._prefix and f"{path}/".startswith(f"{self._prefix}/"):
            path = path[len(self._prefix) :]
        form = _FORM.search(path)
        path = path[: form.start()] if form else path
        path = path.removesuffix("/index") if form else path
        path = "/" + path.strip("/")  # a link to `//name` would leave for a site of that name
        host = Headers(scope=scope)["host"]
        return {
            **scope,
            "path": path,
            "form": form[1] if form else "",
            "root": self._url or f"{scope['scheme']}://{host}",
        }
