"""Which calls still wait for their reply when the input ends."""

from __future__ import annotations

import asyncio

import pytest
from mcp.shared.message import SessionMessage
from mcp_types import (
    ErrorData,
    JSONRPCError,
    JSONRPCNotification,
    JSONRPCRequest,
    JSONRPCResponse,
)

from bot.mcp.standard_streams import Owed
from tests.soon import SOON


def request(number):
    return SessionMessage(JSONRPCRequest(jsonrpc="2.0", id=number, method="tools/call"))


def called_off(number):
    given = {"requestId": number}
    said = JSONRPCNotification(jsonrpc="2.0", method="notifications/cancelled", params=given)
    return SessionMessage(said)


def reply(number):
    return SessionMessage(JSONRPCResponse(jsonrpc="2.0", id=number, result={}))


def refusal(number):
    why = ErrorData(code=-32602, message="no such tool")
    return SessionMessage(JSONRPCError(jsonrpc="2.0", id=number, error=why))


def told(number):
    said = JSONRPCNotification(jsonrpc="2.0", method="notifications/progress", params={})
    return SessionMessage(said)


@pytest.mark.parametrize(
    ("came", "went"),
    [
        ([], []),
        ([ValueError("no JSON")], []),
        ([request(1), request("two")], [reply("two"), refusal(1)]),
        ([request(1), called_off(1)], []),
        ([told(1)], []),
    ],
)
async def test_nothing_is_owed(came, went):
    owed = Owed()
    for line in came:
        owed.came(line)
    for line in went:
        owed.went(line)
    async with asyncio.timeout(SOON):
        await owed.nothing()


@pytest.mark.parametrize(
    ("came", "went"),
    [
        ([request(1)], []),
        ([request(1)], [told(1)]),
        ([request(1), request(2)], [reply(2)]),
        ([request(1), called_off(2)], []),
    ],
)
async def test_a_reply_is_waited_for(came, went):
    owed = Owed()
    for line in came:
        owed.came(line)
    for line in went:
        owed.went(line)
    waiting = asyncio.create_task(owed.nothing())
    await asyncio.sleep(0)
    assert not waiting.done()
    owed.went(reply(1))
    async with asyncio.timeout(SOON):
        await waiting
