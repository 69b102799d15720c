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


@pytest.mark.parametrize(
    ("tool", "given"),
    [
        ("verify", {"text": "so the seals keep their sofa", "speaker": None, "date": None}),
        ("find", {"words": "seals", "page": None}),
        ("meetings", {"words": None}),
        ("what_is_new", {"after": None, "since": None, "wish": "seals"}),
    ],
)
async def test_null_for_what_may_be_left_out_is_left_out(server, tool, given):
    async with Client(server) as client:
        reply = await client.call_tool(tool, given)
        said = {name: value for name, value in given.items() if value is not None}
        bare = await client.call_tool(tool, said)
    forms = reply.structured_content, bare.structured_content
    assert not reply.is_error
    assert len({str({**one, "took_ms": 0}) for one in forms}) == 1


async def test_null_for_what_is_needed_is_a_mistake(server):
    async with Client(server) as client:
        reply = await client.call_tool("search", {"question": None})
    assert reply.is_error
    assert "question: Field required" in reply.content[0].text
