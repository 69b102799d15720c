"""Random, hostile and long arguments: no crash, no misquotation, every reply of its schema.

`python -m benchmarks.mcp_server_robustness DATA` makes 2,000 such calls; here there are fewer.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from itertools import islice

import pytest
from mcp import Client

from benchmarks.mcp_server_robustness import Call, Caller, faults, run

CALLS = 200


@pytest.mark.parametrize("seed", [1, 2])
async def test_no_argument_makes_it_misquote_or_crash(server, library, seed, capsys):
    caller = Caller(library.archive, seed)
    done = []
    assert (
        await run(server, caller, library.archive, CALLS, lambda *so_far: done.append(so_far))
        == []
    )
    assert f"{CALLS} calls" in capsys.readouterr().out
    assert done[-1] == (CALLS, CALLS)


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


async def test_many_calls_at_once_get_what_they_get_alone(server, library):
    async with Client(server) as client:
        tools = (await client.list_tools()).tools
        made = list(islice(Caller(library.archive, 3).calls(tools), 40))
        reads = [call for call in made if call.tool != "quote"]  # a code may be given meanwhile
        alone = [_said(await client.call_tool(one.tool, one.arguments)) for one in reads]
        calls = (client.call_tool(one.tool, one.arguments) for one in reads)
        together = [_said(reply) for reply in await asyncio.gather(*calls)]
    assert together == alone


def _said(reply):
    """A reply without how long it took."""
    form = reply.structured_content or {"error": reply.content[0].text}
    return {name: value for name, value in form.items() if name != "took_ms"}
