"""Which stores the program is opened on: the one place that names them."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from meetings.model.errors import SettingsError
from meetings.ports.chats import SeenUpdates
from meetings.ports.stores import Stores
from storage.chats.seen_updates import KeptUpdates
from storage.folder import FolderStores


def open_stores(settings: Settings) -> Stores:
    """The stores that the settings name."""
    if settings.database is None:
        return stores_in(settings.data)
    return stores_at(settings.database.get_secret_value(), settings.data)


def stores_in(folder: Path) -> Stores:
    """The stores of a data folder."""
    return FolderStores(folder)


def stores_at(address: str, data: Path) -> Stores:
    """The stores of a PostgreSQL database; ``data``: for what this machine keeps for itself.

    Raises SettingsError where what speaks to it is not installed, ArchiveError where it does not
    answer.
    """
    try:
        from storage.postgres.stores import PostgresStores  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise SettingsError(
            "STENOGRAM_DATABASE is set, and what speaks to PostgreSQL is not installed;"
            f" `pip install stenogram[postgres]` brings it. ({error})"
        ) from error
    return PostgresStores(address, data)


def unkept_updates() -> SeenUpdates:
    """Updates seen by this process alone: a chat at the terminal counts them anew each time."""
    return KeptUpdates()
