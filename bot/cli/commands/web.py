"""The options of `web`, which serves the page; `bot/cli/web.py` does it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import settings_for
from bot.cli.options import Data


def web(
    data: Data = None,
    port: Annotated[int, typer.Option("--port", help="The port it is served at.")] = 8080,
    host: Annotated[
        str,
        typer.Option(
            "--host",
            help="Local address for --port; 0.0.0.0 lets other machines in, without a password.",
        ),
    ] = "127.0.0.1",
) -> None:
    """The page to read, search and share, on this machine."""
    from bot.cli.web import show_web

    show_web(settings_for(data), host, port)
