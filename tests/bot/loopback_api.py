"""A bot's Telegram over HTTP on loopback: it outlives the bots that talk to it."""

from __future__ import annotations

import asyncio
import json
from urllib.parse import parse_qsl

from bot.local_bot_api.call import Call
from bot.local_bot_api.methods import perform
from bot.local_bot_api.polling import get_updates
from bot.local_bot_api.refusal import Refusal
from bot.local_bot_api.simulated_people import LocalTelegram

TOKEN = "700:loopback-only-opens-nothing"
ON_THE_WAY = 0.1
"""Seconds between a message's arrival in its chat and the answer that says so."""


class LoopbackApi:
    """Serves a bot's Telegram over HTTP."""

    def __init__(self, local: LocalTelegram) -> None:
        self.calls = 0
        self.url = ""
        self._local = local
        self._talks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> LoopbackApi:
        self._server = await asyncio.start_server(self._greet, "127.0.0.1", 0)
        self.url = "http://127.0.0.1:{1}".format(*self._server.sockets[0].getsockname())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        await self._server.wait_closed()

    def _greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.create_task(self._talk(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                fields = dict(line.lower().split(": ", 1) for line in head[1:] if line)
                body = await reader.readexactly(int(fields.get("content-length", 0)))
                self.calls += 1
                status, told = await self._answer(head[0].split()[1], body)
                data = json.dumps(told).encode()
                writer.write(b"HTTP/1.1 %d .\r\nContent-Length: %d\r\n\r\n" % (status, len(data)))
                writer.write(data)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # whoever called is dead
        finally:
            writer.close()

    async def _answer(self, path: str, body: bytes) -> tuple[int, dict[str, object]]:
        _, bot, method = path.split("/")
        assert bot == f"bot{TOKEN}"
        call = Call(method, dict(parse_qsl(body.decode(), keep_blank_values=True)))
        try:
            if method.lower() == "getupdates":
                return 200, {"ok": True, "result": await get_updates(self._local.server, call)}
            result = perform(self._local.server, call)
        except Refusal as refusal:
            return refusal.code, refusal.answer()
        if method.lower() == "sendmessage":
            await asyncio.sleep(ON_THE_WAY)
        return 200, {"ok": True, "result": result}
