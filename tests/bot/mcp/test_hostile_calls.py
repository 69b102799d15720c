"""Random, hostile and long arguments: no crash, no misquotation, every reply of its schema.

`python -m benchmarks.assistant_calls DATA` makes 2,000 such calls; here there are fewer.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from mcp import Client

from benchmarks.assistant_calls import Call, Caller, faults, run

CALLS = 200


@pytest.mark.parametrize("seed", [1, 2])
async def test_no_argument_makes_it_misquote_or_crash(server, library, seed, capsys):
    caller = Caller(library.archive, seed)
    assert await run(server, caller, library.archive, CALLS) == []
    assert f"{CALLS} calls" in capsys.readouterr().out


async def test_the_check_sees_what_is_wrong(server, library):
    async with Client(server) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        reply = await client.call_tool("find", {"words": "seals"})
    call, tool = Call("find", {}, ordinary=True), tools["find"]
    assert faults(call, reply, tool, library.archive) == []
    form = reply.structured_content
    form["mentions"][0]["quote"] += "!"
    assert any("not in its turn" in one for one in faults(call, reply, tool, library.archive))
    del form["total"]
    assert any("not of its schema" in one for one in faults(call, reply, tool, library.archive))
    crashed = await _crashed(server)
    assert faults(replace(call, tool="broken"), crashed, tool, library.archive) == ["it crashed"]


async def _crashed(server):
    def broken() -> str:
        raise ZeroDivisionError

    server.add_tool(broken, "broken")
    async with Client(server) as client:
        return await client.call_tool("broken", {})
