"""The network, as python-telegram-bot sees it: every request is answered in this process."""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.local_bot_api.call import Call, read_call
from bot.local_bot_api.fault_injection import Fault
from bot.local_bot_api.methods import perform
from bot.local_bot_api.photos_and_documents import fetched
from bot.local_bot_api.polling import get_updates
from bot.local_bot_api.refusal import ApiRefusal, Refusal
from bot.local_bot_api.server_state import Server

_FILE = re.compile(r".*/file/bot(?P<token>[^/]+)/(?P<path>.+)")
_METHOD = re.compile(r".*/bot(?P<token>[^/]+)/(?P<method>\w+)")


class LocalRequest(BaseRequest):
    """Hands each request to a server in memory."""

    __slots__ = ("_server",)

    def __init__(self, server: Server) -> None:
        self._server = server

    @property
    def read_timeout(self) -> float | None:
        """Seconds; nothing here takes long."""
        return 1.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: object = None,  # noqa: ARG002
        write_timeout: object = None,  # noqa: ARG002
        connect_timeout: object = None,  # noqa: ARG002
        pool_timeout: object = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """HTTP status and body."""
        name = _method_name(url)
        try:
            return await self._answered(url, request_data)
        except Refusal as refusal:
            self._server.refused.append(ApiRefusal(name, refusal.code, refusal.description))
            return _response(refusal)

    async def _answered(self, url: str, data: RequestData | None) -> tuple[int, bytes]:
        if file := _FILE.fullmatch(unquote(url)):
            self._check_token(file["token"])
            return 200, fetched(self._server, file["path"])
        if not (asked := _METHOD.fullmatch(url)):
            raise Refusal(404, "Not Found")
        self._check_token(asked["token"])
        return await self._called(read_call(asked["method"], data))

    async def _called(self, call: Call) -> tuple[int, bytes]:
        fault = self._next_fault(call.method)
        if fault and fault.kind == "lost":
            raise NetworkError("the server cannot be reached")
        if fault and fault.refusal:
            return _response(fault.refusal)
        result = await self._result(call)
        if fault:
            raise TimedOut
        return 200, json.dumps({"ok": True, "result": result}).encode()

    async def _result(self, call: Call) -> object:
        if call.method.lower() == "getupdates":
            return await get_updates(self._server, call)
        return perform(self._server, call)

    def _next_fault(self, method: str) -> Fault | None:
        for fault in self._server.faults:
            if fault.meets(method):
                self._server.faults.remove(fault)
                return fault
        return None

    def _check_token(self, token: str) -> None:
        if token != self._server.token:
            raise Refusal(401, "Unauthorized")


def _method_name(url: str) -> str:
    found = _METHOD.fullmatch(url)
    return found["method"] if found else url.rsplit("/", 1)[-1]


def _response(refusal: Refusal) -> tuple[int, bytes]:
    return refusal.code, json.dumps(refusal.answer()).encode()
