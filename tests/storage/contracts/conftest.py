"""What every filling of a port has to do. Another store runs all of it by one line in STORES."""

from __future__ import annotations

import pytest

from storage.archive.memory import MemoryArchive
from storage.chats.memory import MemoryChats
from storage.folder import FolderStores
from storage.postgres.stores import PostgresStores

STORES = {
    "folder": (FolderStores, ["tmp_path"]),
    "postgres": (PostgresStores, ["emptied_address", "tmp_path"]),
}
"""How the stores of a place are opened, and the fixtures that give what is needed for it.

Opened twice at the same place, they are the same.
"""
IN_MEMORY = "memory"


def _opening(name, request):
    """Opens the stores of this test, as another process would; all are closed at its end."""
    opens, fixtures = STORES[name]
    place = [request.getfixturevalue(fixture) for fixture in fixtures]

    def opened():
        stores = opens(*place)
        if close := getattr(stores, "close", None):
            request.addfinalizer(close)
        return stores

    return opened


@pytest.fixture(params=STORES)
def opened(request):
    return _opening(request.param, request)


@pytest.fixture
def stores(opened):
    return opened()


@pytest.fixture(params=[IN_MEMORY, *STORES])
def archive(request):
    if request.param == IN_MEMORY:
        return MemoryArchive()
    return _opening(request.param, request)().archive


@pytest.fixture(params=[IN_MEMORY, *STORES])
def chats(request):
    return (
        MemoryChats() if request.param == IN_MEMORY else _opening(request.param, request)().chats
    )
