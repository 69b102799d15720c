"""The server put together: tools, the meetings as resources, a prompt."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Annotated, Any

import orjson
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ResourceNotFoundError, ToolError
from mcp_types import CallToolResult, InputRequiredResult, Resource, Tool, ToolAnnotations
from pydantic import Field, ValidationError

from bot.json_forms.catalogue import entry_form
from bot.json_forms.without_local_paths import public
from bot.mcp import wording
from bot.mcp.archive_or_samples import Shelf
from bot.mcp.compact_schemas import compact
from bot.mcp.refused_arguments import not_read, not_taken, without_nulls
from bot.mcp.standard_streams import over_standard_streams
from bot.mcp.subscription_tools import Subscriber
from bot.mcp.tools import Tools
from handlers.views.transcript_file import document
from meetings.model.errors import UnknownMeeting

_LISTED = 50
"""The newest meetings that are listed as resources, for people to choose from."""
_IN_CATALOGUE = 1_000
"""Meetings: an assistant reads the whole list, and has to have room for it beside the question."""
_CATALOGUE = "stenogram://meetings"


class AssistantServer(MCPServer[Any]):
    """Lists the newest meetings as resources, and says what is wrong with a call."""

    def __init__(self, shelf: Shelf, instructions: str) -> None:
        super().__init__(
            "stenogram",
            title="Stenogram",
            description="Verbatim quotes from transcripts of official meetings.",
            instructions=instructions,
            log_level="WARNING",
        )
        self._shelf = shelf

    async def list_tools(self) -> list[Tool]:
        """The tools, which take the arguments in their schemas and no others."""
        closed = {"additionalProperties": False}
        return [
            tool.model_copy(
                update={
                    "input_schema": {**compact(tool.input_schema), **closed},
                    "output_schema": compact(tool.output_schema),
                }
            )
            for tool in await super().list_tools()
        ]

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """What a tool gives. Raises ToolError, with what a model can do about it."""
        schemas = {tool.name: tool.input_schema for tool in await super().list_tools()}
        if name in schemas and (told := not_taken(name, arguments, schemas[name])):
            raise ToolError(told)
        try:
            return await super().call_tool(name, without_nulls(arguments), context)
        except ToolError as error:
            if isinstance(error.__cause__, ValidationError):
                raise ToolError(not_read(name, error.__cause__)) from error.__cause__
            raise

    async def run_stdio_async(self) -> None:
        """Serves over standard input and output, and answers what came before their end."""
        server = self._lowlevel_server
        options = server.create_initialization_options()
        await over_standard_streams(lambda asked, answered: server.run(asked, answered, options))

    async def list_resources(self) -> list[Resource]:
        """The catalogue, then the newest meetings."""
        return await super().list_resources() + await asyncio.to_thread(self._newest)

    def _newest(self) -> list[Resource]:
        return [
            Resource(
                uri=f"{_CATALOGUE}/{entry.head.id}",
                name=entry.head.id,
                title=f"{entry.head.date.isoformat()} {entry.head.title}",
                mime_type="text/plain",
            )
            for entry in self._shelf.library().archive.entries(limit=_LISTED)
        ]


def build_server(shelf: Shelf, subscriber: Subscriber) -> AssistantServer:
    """The server over one shelf."""
    told = wording.SAMPLES if shelf.has_samples_only else ""
    server = AssistantServer(shelf, wording.INSTRUCTIONS + told)
    tools = Tools(shelf, subscriber)
    reads: dict[str, tuple[Callable[..., Any], str]] = {
        "search": (tools.search, wording.SEARCH),
        "quote": (tools.quote, wording.QUOTE),
        "verify": (tools.verify, wording.VERIFY),
        "find": (tools.find, wording.FIND),
        "trend": (tools.trend, wording.TREND),
        "meetings": (tools.meetings, wording.MEETINGS),
        "meeting": (tools.meeting, wording.MEETING),
        "person": (tools.person, wording.PERSON),
        "what_is_new": (tools.what_is_new, wording.WHAT_IS_NEW),
    }
    for name, (tool, description) in reads.items():
        server.add_tool(tool, name, description=description, annotations=_READS)
    server.add_tool(
        tools.subscribe, "subscribe", description=wording.SUBSCRIBE, annotations=_KEEPS
    )
    _add_resources(server, shelf)
    _add_prompt(server, shelf)
    return server


_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_KEEPS = ToolAnnotations(
    read_only_hint=False, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)


def _add_resources(server: AssistantServer, shelf: Shelf) -> None:
    @server.resource(_CATALOGUE, title="All meetings", mime_type="application/json")
    def catalogue() -> str:
        """The newest thousand meetings: ids, titles, dates, speakers; `meetings` has them all."""
        entries = shelf.library().archive.entries(limit=_IN_CATALOGUE)
        return orjson.dumps(public([entry_form(entry) for entry in entries])).decode()

    @server.resource(f"{_CATALOGUE}/{{meeting_id}}", title="A meeting", mime_type="text/plain")
    def transcript(meeting_id: str) -> str:
        """A whole transcript, word for word, as plain text."""
        try:
            meeting = shelf.library().archive.meeting(meeting_id)
        except UnknownMeeting as error:
            raise ResourceNotFoundError(str(error)) from error
        return document(meeting, "txt").decode()


def _add_prompt(server: AssistantServer, shelf: Shelf) -> None:
    @server.prompt("check_quotations", title="Check the quotations in a text")
    def check_quotations(
        text: Annotated[str, Field(description="The text whose quotations are to be checked.")],
    ) -> str:
        """Checks every quotation in a text against the transcripts."""
        searched = shelf.searched(shelf.library())
        count = (
            "1 transcript" if searched["meetings"] == 1 else f"{searched['meetings']} transcripts"
        )
        days = f" from {searched['from']} to {searched['to']}" if searched["from"] else ""
        return wording.CHECK_PROMPT.format(meetings=count + days, text=text)
