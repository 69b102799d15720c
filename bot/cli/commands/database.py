"""`database`: a PostgreSQL of one's own in the data folder, started and stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.cli.options import Data

if TYPE_CHECKING:
    from bot.local_database.server import LocalServer

database = typer.Typer(
    help="A PostgreSQL of one's own on loopback, in the data folder.", no_args_is_help=True
)


@database.command()
def start(data: Data = None) -> None:
    """Starts it, made first where there is none; prints its address, password and all."""
    print(_server(data).start())


@database.command()
def stop(data: Data = None) -> None:
    """Stops it; what it holds stays."""
    print("Stopped." if _server(data).stop() else "None was running.")


def _server(data: Path | None) -> LocalServer:
    from bot.local_database.server import LocalServer
    from bot.settings import load_settings

    return LocalServer(load_settings({"data": data} if data else None).data / "database")
