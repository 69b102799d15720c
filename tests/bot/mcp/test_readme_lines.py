"""README's lines for a client, tried as a new user would: copied, with their own path."""

from __future__ import annotations

import json
import os
import re

from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from tests.bot.mcp.conftest import ROOT, SAMPLES

README = (ROOT / "README.md").read_text("utf-8")
SHELL = ("PATH", "HOME", "LANG")
"""What a program started from a menu has around it, more or less."""


def lines_for_a_client() -> str:
    (block,) = re.findall(r"^```json\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return block


async def test_the_lines_in_readme_start_a_server_that_quotes(tmp_path, monkeypatch):
    assert len(lines_for_a_client().splitlines()) == 4
    data = "/path/to/stenogram/data"
    own = lines_for_a_client().replace(data, str(tmp_path / "data"))
    (there,) = json.loads(own.replace("/path/to/stenogram", str(ROOT)))["mcpServers"].values()
    bare = {name: os.environ[name] for name in SHELL if name in os.environ}
    monkeypatch.chdir(tmp_path)  # a client starts it from anywhere
    started = StdioServerParameters(
        command=there["command"], args=there["args"], env={**bare, **there["env"]}, cwd="/"
    )
    async with Client(stdio_client(started)) as client:
        reply = await client.call_tool("verify", {"text": "so the seals keep their sofa"})
    told = reply.structured_content
    assert (told["verdict"], told["searched"]["samples"]) == ("verbatim", True)
    assert told["match"]["quote"] in (SAMPLES / "harbour-authority.txt").read_text("utf-8")
