"""Nothing asked is a mistake of the model, not something that the archive has not."""

from __future__ import annotations

import pytest
from mcp import Client


@pytest.mark.parametrize("given", ["", " \u00a0\n"])
@pytest.mark.parametrize(
    ("tool", "argument"),
    [
        ("search", "question"),
        ("find", "words"),
        ("trend", "words"),
        ("person", "name"),
        ("meeting", "meeting_id"),
        ("quote", "code"),
        ("verify", "text"),
    ],
)
async def test_an_empty_argument_is_refused(server, tool, argument, given):
    async with Client(server) as client:
        reply = await client.call_tool(tool, {argument: given})
    assert reply.is_error
    assert reply.structured_content is None
