"""Stores over the shared server."""

from __future__ import annotations

import pytest

from storage.postgres.stores import PostgresStores


@pytest.fixture
def stores(emptied_address, tmp_path):
    opened = PostgresStores(emptied_address, tmp_path)
    yield opened
    opened.close()
