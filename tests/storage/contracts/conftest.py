"""What every filling of a port has to do. Another store runs all of it by one line in STORES."""

from __future__ import annotations

import pytest

from storage.archive.memory import MemoryArchive
from storage.chats.memory import MemoryChats
from storage.folder import FolderStores

STORES = {"folder": FolderStores}
"""A place (a folder of the test's own) → the stores there; opened twice, they are the same."""
IN_MEMORY = "memory"


@pytest.fixture(params=STORES)
def opened(request, tmp_path):
    """Opens the stores of this test, as another process would."""
    return lambda: STORES[request.param](tmp_path)


@pytest.fixture
def stores(opened):
    return opened()


@pytest.fixture(params=[IN_MEMORY, *STORES])
def archive(request, tmp_path):
    return (
        MemoryArchive() if request.param == IN_MEMORY else STORES[request.param](tmp_path).archive
    )


@pytest.fixture(params=[IN_MEMORY, *STORES])
def chats(request, tmp_path):
    return MemoryChats() if request.param == IN_MEMORY else STORES[request.param](tmp_path).chats
