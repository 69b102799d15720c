"""`mcp`: the server for assistants."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import settings_for
from bot.cli.options import Data
from meetings.model.errors import SettingsError


def mcp(
    data: Data = None,
    http: Annotated[
        int | None,
        typer.Option("--http", help="Serve HTTP at this port of loopback, not stdin and stdout."),
    ] = None,
    chat: Annotated[
        int | None,
        typer.Option(
            "--chat", help="Id of the private chat for which `subscribe` may keep wishes."
        ),
    ] = None,
) -> None:
    """The server for assistants (Model Context Protocol): quotes, verdicts, figures."""
    settings = settings_for(data)
    if chat is not None and chat <= 0:
        raise SettingsError(
            f"--chat {chat} is no private chat. In a group its admins subscribe, with /subscribe."
        )
    try:
        from bot.mcp.running import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("mcp", "mcp_types"):
            raise
        raise SettingsError(
            "The server for assistants needs the package mcp, which is not installed here."
            " `make chat` installs it; so does `pip install 'mcp>=2.3,<3'`."
        ) from error
    serve(settings, port=http, chat=chat)
