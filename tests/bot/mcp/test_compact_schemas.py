"""What assistants are told of the tools: short, with everything that is checked."""

from __future__ import annotations

import jsonschema
import pytest
from mcp import Client

from bot.mcp.compact_schemas import compact

_LISTED = 36_000
"""Characters: what all tools take of each prompt; with pydantic's titles it was 43,000."""


@pytest.mark.parametrize(
    ("schema", "shorter"),
    [
        ({"title": "Page", "type": "integer", "minimum": 1}, {"type": "integer", "minimum": 1}),
        (
            {"properties": {"title": {"title": "Title", "type": "string"}}},
            {"properties": {"title": {"type": "string"}}},
        ),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"anyOf": [{"type": "number"}, {"type": "integer"}]}, {"type": ["number"]}),
        (
            {"anyOf": [{"type": "string", "maxLength": 5}, {"type": "null"}]},
            {"anyOf": [{"type": "string", "maxLength": 5}, {"type": "null"}]},
        ),
        (
            {"anyOf": [{"$ref": "#/$defs/Fact"}, {"type": "null"}]},
            {"anyOf": [{"$ref": "#/$defs/Fact"}, {"type": "null"}]},
        ),
        ({"additionalProperties": True, "enum": ["a", True]}, {"enum": ["a", True]}),
        ({"additionalProperties": False}, {"additionalProperties": False}),
    ],
)
def test_only_what_says_nothing_goes(schema, shorter):
    assert compact(schema) == shorter


async def test_the_list_of_tools_is_short_and_checks_what_it_did(server):
    async with Client(server) as client:
        listed = await client.list_tools()
    assert len(listed.model_dump_json(by_alias=True, exclude_none=True)) < _LISTED
    tools = {tool.name: tool for tool in listed.tools}
    pages = jsonschema.Draft202012Validator(tools["find"].input_schema)
    assert pages.is_valid({"words": "мост", "page": 2})
    for wrong in ({"page": 2}, {"words": "x" * 201}, {"words": "мост", "page": 0}, {"words": None},
                  {"words": "мост", "speaker": "Токаев"}):  # fmt: skip
        assert not pages.is_valid(wrong), wrong
    described = [
        one.get("description") for tool in listed.tools
        for one in tool.input_schema["properties"].values()
    ]  # fmt: skip
    assert all(described)
    asked = tools["search"].output_schema["$defs"]["SearchAnswer"]
    assert "quotation marks" in asked["properties"]["quote"]["description"]
    assert "quote" in asked["required"]
