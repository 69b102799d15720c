"""Opens the stores: the one place that names their implementations."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from bot.settings import DATABASE, Settings
from meetings.model.errors import ArchiveError, SettingsError
from meetings.ports.chats import SeenUpdates
from meetings.ports.spreading_work import Each
from meetings.ports.stores import Stores
from storage.chats.seen_updates import KeptUpdates
from storage.folder import FolderStores
from storage.moving.contents import Contents
from storage.moving.note import unfinished_move


def open_stores(settings: Settings, each: Each | None = None) -> Stores:
    """The stores that the settings name; ``each``: who works out what a folder derives."""
    if settings.database is None:
        return stores_in(settings.data, each)
    return stores_at(settings.database.get_secret_value(), settings.data)


def stores_in(folder: Path, each: Each | None = None) -> Stores:
    """The stores of a data folder. Raises ArchiveError where a move into it is not at its end."""
    _expect_whole(str(folder), unfinished_move(folder))
    return FolderStores(folder, each)


def stores_at(address: str, data: Path) -> Stores:
    """The stores of a PostgreSQL database; ``data``: for what this machine keeps for itself.

    Raises SettingsError where what speaks to it is not installed, ArchiveError where it does not
    answer.
    """
    try:
        from storage.postgres.stores import PostgresStores  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise _not_installed(error) from error
    stores = PostgresStores(address, data)
    _expect_whole(stores.database.shown, stores.moving_from())
    return stores


def spread(address: str, others: Sequence[str]) -> None:
    """Lays the tables of an empty database that are large on others."""
    from storage.postgres.database import Database  # noqa: PLC0415 - an extra
    from storage.postgres.sharding import shard  # noqa: PLC0415

    with closing(Database(address)) as coordinator:
        shard(coordinator, others)


def reach_shards(address: str, others: Sequence[str]) -> None:
    """Has a database that is spread over others find them where they are now."""
    from storage.postgres.database import Database  # noqa: PLC0415 - an extra
    from storage.postgres.sharding import reach  # noqa: PLC0415

    with closing(Database(address)) as coordinator:
        reach(coordinator, others)


def stores_of(place: str) -> Stores:
    """The stores of a data folder or a database, for commands that need no vectors."""
    return stores_at(place, Path("data")) if "://" in place else stores_in(Path(place))


def contents_of(place: str) -> Contents:
    """Everything kept in a data folder or a database, to be copied. Raises SettingsError."""
    if "://" not in place:
        from storage.moving.folder import FolderContents  # noqa: PLC0415 - opens an archive

        return FolderContents(Path(place))
    if not DATABASE.match(place):
        raise SettingsError("That is neither a folder nor an address like postgresql://…")
    try:
        from storage.postgres.contents import PostgresContents  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise _not_installed(error) from error
    return PostgresContents(place)


def _not_installed(error: ImportError) -> SettingsError:
    return SettingsError(
        "A database is named, and what speaks to PostgreSQL is not installed;"
        f" `pip install '.[postgres]'` in the program's folder brings it. ({error})"
    )


def _expect_whole(place: str, came_from: str | None) -> None:
    if came_from is not None:
        raise ArchiveError(
            f"The move from {came_from} to {place} is not at its end;"
            " the same `move` command goes on with it."
        )


def unkept_updates() -> SeenUpdates:
    """Updates seen by this process alone: a chat at the terminal counts them afresh each time."""
    return KeptUpdates()
