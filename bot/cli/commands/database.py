"""`database`: a PostgreSQL of one's own in the data folder, started, stopped and spread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.opening import settings_for
from bot.cli.options import Data

if TYPE_CHECKING:
    from bot.local_database.server_with_shards import LocalCluster

database = typer.Typer(
    help="Runs a PostgreSQL of your own on loopback, in the data folder.", no_args_is_help=True
)


@database.command()
def start(data: Data = None) -> None:
    """Starts it, making it first if need be; prints its address with the password."""
    from bot.stores import reach_shards

    print(*_cluster(data).start(reach_shards), sep="\n")


@database.command()
def stop(data: Data = None) -> None:
    """Stops it; what it holds stays."""
    print("Stopped." if _cluster(data).stop() else "None was running.")


@database.command()
def shard(
    count: Annotated[int, typer.Argument(min=2, max=16, help="How many servers.")],
    data: Data = None,
) -> None:
    """A further database, its large tables spread over several servers; prints its address."""
    from bot.stores import spread

    print(_cluster(data).spread(count, spread))


def _cluster(data: Path | None) -> LocalCluster:
    from bot.local_database.server_with_shards import LocalCluster

    return LocalCluster(settings_for(data).data / "database")
