"""Which stores the program is opened on: the one place that names them."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from meetings.ports.chats import SeenUpdates
from meetings.ports.stores import Stores
from storage.chats.seen_updates import KeptUpdates
from storage.folder import FolderStores


def open_stores(settings: Settings) -> Stores:
    """The stores that the settings name."""
    return stores_in(settings.data)


def stores_in(folder: Path) -> Stores:
    """The stores of a data folder."""
    return FolderStores(folder)


def unkept_updates() -> SeenUpdates:
    """Updates seen by this process alone: a chat at the terminal counts them anew each time."""
    return KeptUpdates()
